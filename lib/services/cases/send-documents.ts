import 'server-only';
import { type Actor, principalOf } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { NotFound } from '@/lib/access/outcomes';
import { now } from '@/lib/adapters/clock';
import { sha256Hex } from '@/lib/adapters/tokens';
import { toDate, toDay } from '@/lib/casework/dates';
import { nextState } from '@/lib/casework/lifecycle';
import { resumedDue } from '@/lib/casework/terms';
import { getProcedure } from '@/lib/catalogue/registry';
import { transact } from '@/lib/db/transact';
import { ownCases } from '@/lib/db/visible-to';
import { isLocale } from '@/lib/i18n/locales';
import { dayAt } from '@/lib/law/day';
import { issueDocument } from '../documents/issue-document';
import { placesOf } from '../register/places';
import { receiptSheet } from '../register/receipt-sheet';
import { register } from '../register/register';
import { partiesOf, tellRegistered } from './parties';

export type SendResult =
  | { readonly status: 'registered'; readonly entryId: string }
  | { readonly status: 'nothing' | 'infected' | 'locked' };

const asked = (documents: unknown): string[] =>
  Array.isArray(documents) ? documents.flatMap((entry) => (typeof entry?.id === 'string' ? [entry.id] : [])) : [];

/**
 * Registers the documents uploaded to a case already begun, in one entry with its receipt. `key` names the submission: a
 * second click finds the first entry. A request that has all it asked for is answered and the term runs again.
 */
export const sendDocuments = async (actor: Actor, caseId: string, key: string): Promise<SendResult> =>
  transact(actor, async (tx, audit): Promise<SendResult> => {
    const submissionKey = `documents:${caseId}:${key}`;
    await tx.$executeRaw`SELECT 1 FROM "Case" WHERE id = ${caseId} AND "personId" = ${principalOf(actor)} FOR UPDATE`;
    const before = await tx.registerEntry.findFirst({
      where: { submissionKey, personId: principalOf(actor) },
      select: { id: true },
    });
    if (before) return { status: 'registered', entryId: before.id };
    const row = await tx.case.findFirst({
      where: { AND: [ownCases(actor), { id: caseId, state: { notIn: ['draft', 'notified', 'withdrawn'] } }] },
      include: { documents: true, person: true, requests: { where: { state: 'open' } } },
    });
    if (!row?.dueOn) throw new NotFound('case');
    assertCan(actor, 'add:documents', row);
    const fresh = row.documents.filter(({ entryId }) => entryId === null);
    if (fresh.length === 0) return { status: 'nothing' };
    if (fresh.some(({ state }) => state === 'infected')) return { status: 'infected' };
    if (fresh.some(({ state }) => state === 'locked')) return { status: 'locked' };
    const registered = getProcedure(row.procedure);
    const { procedure } = registered;
    const locale = isLocale(row.locale) ? row.locale : 'es';
    const documents = fresh.map(({ id, kind, name, sha256 }) => ({ id, kind, name, sha256 }));
    const hash = sha256Hex(JSON.stringify(documents));
    const at = now();
    const parties = await partiesOf(tx, actor);
    const { representative } = parties;
    const { entry, effectiveOn } = await register(tx, {
      kind: 'documents',
      submissionKey,
      of: { caseId, personId: row.personId },
      presentedById: actor.id,
      powerId: actor.acting?.powerId ?? null,
      heading: registered.words[locale].title,
      body: procedure.body,
      content: { documents },
      contentHash: hash,
      signature: { method: 'session', signer: actor.id, at: at.toISOString(), evidence: actor.requestId, hash },
    });
    await tx.document.updateMany({ where: { caseId, entryId: null }, data: { entryId: entry.id } });
    const request = row.requests[0];
    const given = new Set(row.documents.filter(({ review }) => review !== 'returned').map(({ kind }) => kind));
    // What had been presented before the request is what was not good enough.
    const answers = new Set(
      row.documents
        .filter(({ entryId, uploadedAt }) => !entryId || (request && uploadedAt >= request.madeAt))
        .map(({ kind }) => kind),
    );
    const complete = request !== undefined && asked(request.documents).every((kind) => answers.has(kind));
    const to = complete ? nextState(row.state, 'answer-request') : undefined;
    if (complete)
      await tx.documentRequest.update({ where: { id: request.id }, data: { state: 'answered', answeredAt: at } });
    const notifiedOn = request?.notifiedOn ? toDay(request.notifiedOn) : null;
    const dueOn = resumedDue(toDay(row.dueOn), notifiedOn, dayAt(at), placesOf(row.person.province));
    const moved = to ? { state: to, stoppedAt: null, dueOn: toDate(dueOn) } : {};
    const updated = await tx.case.update({
      where: { id: caseId },
      data: {
        ...moved,
        updatedAt: at,
        version: { increment: 1 },
        laterDocuments: row.laterDocuments.filter((kind) => !given.has(kind)),
        events: {
          create: {
            at,
            kind: complete ? 'request-answered' : 'documents-added',
            details: { number: entry.number, count: fresh.length },
          },
        },
      },
    });
    const sheet = receiptSheet({
      registered,
      locale,
      entry,
      effectiveOn,
      dueOn: toDay(updated.dueOn ?? row.dueOn),
      person: row.person,
      representative,
      facts: null,
      documents: fresh,
      later: [],
    });
    await issueDocument(tx, { kind: 'receipt', locale, personId: row.personId, caseId, entryId: entry.id, sheet });
    if (representative) await tellRegistered(tx, parties, entry.id, locale);
    audit({ action: 'documents.registered', object: `case:${caseId}`, details: { number: entry.number, hash } });
    return { status: 'registered', entryId: entry.id };
  });
