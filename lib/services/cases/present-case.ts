import 'server-only';
import { type Actor, principalOf, reachesCase } from '@/lib/access/actor';
import { today } from '@/lib/adapters/clock';
import { toDate } from '@/lib/casework/dates';
import { decisionDue } from '@/lib/casework/terms';
import { assess, brokenChecks, unanswered } from '@/lib/catalogue/assess';
import { evaluate } from '@/lib/catalogue/kernel';
import type { Audit, Tx } from '@/lib/db/transact';
import { isLocale } from '@/lib/i18n/locales';
import type { Day } from '@/lib/law/day';
import { endDesk } from '../desk/end-desk';
import { issueDocument } from '../documents/issue-document';
import { decideAutomatically } from '../office/decide-automatically';
import { placesOf } from '../register/places';
import { receiptSheet } from '../register/receipt-sheet';
import { register } from '../register/register';
import type { lockDraft } from './answer-step';
import { filledDraft } from './filled-draft';
import { partiesOf, tellRegistered } from './parties';
import { signableContent } from './signable';

type Locked = Awaited<ReturnType<typeof lockDraft>>;

/** The draft as it would be registered now: facts with the record's, what is missing, and the hash that is signed. */
export const completed = (row: Locked) => {
  const filled = filledDraft(row);
  const { procedure, facts, context, openDocuments } = filled;
  const broken = brokenChecks(procedure, facts, context).map(({ field }) => field);
  const missing = [...unanswered(procedure, facts, context), ...broken, ...openDocuments];
  const refused = row.documents.some(({ state }) => state === 'infected' || state === 'locked');
  const signable = signableContent(procedure, row.personId, facts, row.documents, row.laterDocuments);
  return { ...filled, missing, refused, ...signable };
};

export const alreadyRegistered = async (tx: Tx, actor: Actor, id: string) =>
  reachesCase(actor, id)
    ? tx.registerEntry.findFirst({
        where: { submissionKey: `application:${id}`, personId: principalOf(actor) },
        select: { id: true },
      })
    : null;

/** Registers a complete draft under the signature of a code already used, with its receipt and its notice. */
export const present = async (
  tx: Tx,
  audit: Audit,
  actor: Actor,
  row: Locked,
  ready: ReturnType<typeof completed>,
  code: { readonly id: string },
): Promise<{ readonly entryId: string }> => {
  const { procedure, registered, content, hash } = ready;
  const { id } = row;
  const locale = isLocale(row.locale) ? row.locale : 'es';
  const words = registered.words[locale];
  const parties = await partiesOf(tx, actor);
  const { person, representative } = parties;
  const addressed = procedure.addressedTo && evaluate(procedure.addressedTo, ready.facts, ready.context);
  const { entry, effectiveOn } = await register(tx, actor, {
    kind: 'application',
    submissionKey: `application:${id}`,
    of: { caseId: id, personId: person.id },
    heading: words.title,
    body: addressed ?? procedure.body,
    content,
    contentHash: hash,
    code,
  });
  const assessment = assess(procedure, ready.facts, today());
  const term = procedure.deadlines.resolveWithin.entryOn(effectiveOn).value;
  const dueOn = decisionDue(effectiveOn, term, placesOf(person));
  await tx.document.updateMany({ where: { caseId: id, entryId: null }, data: { entryId: entry.id } });
  const updated = await tx.case.update({
    where: { id },
    data: {
      state: 'registered',
      procedureVersion: procedure.version,
      addressedBody: addressed ?? null,
      facts: content.facts as never,
      sources: ready.sources as never,
      assessment: assessment as never,
      eventDate: toDate((ready.facts[procedure.eventDate] as Day | undefined) ?? effectiveOn),
      registeredAt: entry.presentedAt,
      updatedAt: entry.presentedAt,
      dueOn: toDate(dueOn),
      version: { increment: 1 },
      events: {
        create: [
          ...(representative?.unit
            ? [{ at: entry.presentedAt, kind: 'keyed-at-desk', byOffice: true, details: { unit: representative.unit } }]
            : []),
          { at: entry.presentedAt, kind: 'registered', details: { number: entry.number } },
        ],
      },
    },
    include: { person: true },
  });
  const sheet = receiptSheet({
    registered,
    locale,
    entry,
    effectiveOn,
    dueOn,
    person,
    representative,
    ...(addressed ? { body: addressed } : {}),
    facts: ready.facts,
    documents: row.documents,
    later: row.laterDocuments,
  });
  const issued = await issueDocument(tx, {
    kind: 'receipt',
    locale,
    personId: person.id,
    caseId: id,
    entryId: entry.id,
    sheet,
  });
  await tellRegistered(tx, parties, entry.id, locale);
  audit({ action: 'case.submitted', object: `case:${id}`, details: { number: entry.number, hash } });
  audit({ action: 'receipt.issued', object: `issued:${issued.id}`, details: { number: entry.number } });
  const deciding = { row: updated, registered, procedure };
  const sent = new Set(row.documents.map(({ kind }) => kind));
  await decideAutomatically(tx, audit, deciding, ready.facts, assessment, { sent, on: today() });
  await endDesk(tx, audit, actor);
  return { entryId: entry.id };
};
