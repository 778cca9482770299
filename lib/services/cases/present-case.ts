import 'server-only';
import { type Actor, principalOf, reachesCase } from '@/lib/access/actor';
import { now, today } from '@/lib/adapters/clock';
import { toDate } from '@/lib/casework/dates';
import { decisionDue } from '@/lib/casework/terms';
import { assess, brokenChecks, unanswered } from '@/lib/catalogue/assess';
import type { Audit, Tx } from '@/lib/db/transact';
import { isLocale } from '@/lib/i18n/locales';
import type { Day } from '@/lib/law/day';
import { endDesk } from '../desk/end-desk';
import { issueDocument } from '../documents/issue-document';
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
  const { person, signer, representative } = parties;
  const signature = {
    method: 'one-time-code',
    signer: signer.id,
    at: now().toISOString(),
    evidence: code.id.slice(0, 12),
    hash,
  } as const;
  const { entry, effectiveOn } = await register(tx, {
    kind: 'application',
    submissionKey: `application:${id}`,
    of: { caseId: id, personId: person.id },
    presentedById: signer.id,
    powerId: actor.acting?.powerId ?? null,
    heading: words.title,
    body: procedure.body,
    content,
    contentHash: hash,
    signature,
  });
  const assessment = assess(procedure, ready.facts, today());
  const term = procedure.deadlines.resolveWithin.entryOn(effectiveOn).value;
  const dueOn = decisionDue(effectiveOn, term, placesOf(person.province));
  await tx.document.updateMany({ where: { caseId: id, entryId: null }, data: { entryId: entry.id } });
  await tx.case.update({
    where: { id },
    data: {
      state: 'registered',
      procedureVersion: procedure.version,
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
  });
  const sheet = receiptSheet({
    registered,
    locale,
    entry,
    effectiveOn,
    dueOn,
    person,
    representative,
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
  await endDesk(tx, audit, actor);
  return { entryId: entry.id };
};
