import 'server-only';
import { type Actor, principalOf } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { NotFound } from '@/lib/access/outcomes';
import { now } from '@/lib/adapters/clock';
import { sha256Hex } from '@/lib/adapters/tokens';
import { toDay } from '@/lib/casework/dates';
import { getProcedure } from '@/lib/catalogue/registry';
import type { Prisma } from '@/lib/db/generated/client';
import { takesDocuments } from '@/lib/db/takes-documents';
import { type Tx, transact } from '@/lib/db/transact';
import { ownCases } from '@/lib/db/visible-to';
import { isLocale } from '@/lib/i18n/locales';
import { issueDocument } from '../documents/issue-document';
import { receiptSheet } from '../register/receipt-sheet';
import { register } from '../register/register';
import { answeredBy, endRequest, withRequests } from './answer-request';
import { partiesOf, tellRegistered } from './parties';

export type SendResult =
  | { readonly status: 'registered'; readonly entryId: string }
  | { readonly status: 'nothing' | 'infected' | 'locked' };

/** What goes with the documents and statements: to which request, in words, or that nothing will be said (art. 82.3). */
export type Reply = { readonly request?: string; readonly text?: string; readonly silent?: boolean };

const find = async (tx: Tx, actor: Actor, id: string) => {
  const row = await tx.case.findFirst({
    where: { AND: [ownCases(actor), takesDocuments(), { id, state: { not: 'draft' } }] },
    include: withRequests,
  });
  if (!row?.dueOn) throw new NotFound('case');
  assertCan(actor, 'add:documents', row);
  return { ...row, dueOn: row.dueOn };
};

/* What is presented now, frozen in the entry. */
const contentOf = (row: Awaited<ReturnType<typeof find>>, reply: Reply) => {
  const to = row.requests.find(({ id }) => id === reply.request);
  if (reply.request && !to) throw new NotFound('request');
  const files = row.documents.filter(({ entryId }) => entryId === null);
  const stated = row.statements.filter(({ entryId }) => entryId === null);
  const text = reply.text?.trim() ?? '';
  const silent = reply.silent === true && to?.kind === 'hearing' && files.length + stated.length === 0 && !text;
  const answered = answeredBy(row, reply.request);
  const request = to ?? answered[0];
  const content = {
    documents: files.map(({ id, kind, name, sha256 }) => ({ id, kind, name, sha256 })),
    statements: stated.map(({ id, kind, statement, heldBy, givenOn, reason }) => ({
      id,
      kind,
      statement,
      heldBy,
      givenOn: givenOn && toDay(givenOn),
      reason,
    })),
    ...(text ? { text } : {}),
    ...(silent ? { silent } : {}),
    ...(request ? { request: request.id } : {}),
  };
  return { files, stated, text, silent, answered, content, hash: sha256Hex(JSON.stringify(content)) };
};

const eventOf = (kind: string | undefined) =>
  kind === undefined ? 'documents-added' : kind === 'hearing' ? 'hearing-answered' : 'request-answered';

/**
 * Registers what the person has ready for a case already begun (documents, statements about documents, words) in one entry
 * with its receipt. `key` names the submission: a second click finds the first entry. A request that has all it asked for
 * is answered and the case goes back to its caseworker.
 */
export const sendDocuments = async (
  actor: Actor,
  caseId: string,
  key: string,
  reply: Reply = {},
): Promise<SendResult> =>
  transact(actor, async (tx, audit): Promise<SendResult> => {
    const submissionKey = `documents:${caseId}:${key}`;
    const personId = principalOf(actor);
    await tx.$executeRaw`SELECT 1 FROM "Case" WHERE id = ${caseId} AND "personId" = ${personId} FOR UPDATE`;
    const before = await tx.registerEntry.findFirst({ where: { submissionKey, personId }, select: { id: true } });
    if (before) return { status: 'registered', entryId: before.id };
    const row = await find(tx, actor, caseId);
    const { files, stated, text, silent, answered, content, hash } = contentOf(row, reply);
    if (files.length + stated.length === 0 && !text && !silent) return { status: 'nothing' };
    if (files.some(({ state }) => state === 'infected')) return { status: 'infected' };
    if (files.some(({ state }) => state === 'locked')) return { status: 'locked' };
    const registered = getProcedure(row.procedure);
    const locale = isLocale(row.locale) ? row.locale : 'es';
    const at = now();
    const parties = await partiesOf(tx, actor);
    const { entry, effectiveOn } = await register(tx, actor, {
      kind: 'documents',
      submissionKey,
      of: { caseId, personId },
      heading: registered.words[locale].title,
      body: registered.procedure.body,
      content,
      contentHash: hash,
    });
    const presented = { entryId: entry.id };
    await tx.document.updateMany({ where: { caseId, entryId: null }, data: presented });
    await tx.documentStatement.updateMany({ where: { caseId, entryId: null }, data: presented });
    let moved: Prisma.CaseUpdateInput = {};
    for (const each of answered) moved = { ...moved, ...(await endRequest(tx, row, each, at, locale)) };
    const settled = new Set([
      ...row.documents.filter(({ review }) => review !== 'returned').map(({ kind }) => kind),
      ...stated.map(({ kind }) => kind),
    ]);
    const updated = await tx.case.update({
      where: { id: caseId },
      data: {
        ...moved,
        updatedAt: at,
        version: { increment: 1 },
        laterDocuments: row.laterDocuments.filter((kind) => !settled.has(kind)),
        events: {
          create: { at, kind: eventOf(answered[0]?.kind), details: { number: entry.number, count: files.length } },
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
      representative: parties.representative,
      facts: null,
      documents: files,
      statements: stated,
      reply: { text, silent },
      later: [],
    });
    await issueDocument(tx, { kind: 'receipt', locale, personId, caseId, entryId: entry.id, sheet });
    if (parties.representative) await tellRegistered(tx, parties, entry.id, locale);
    audit({ action: 'documents.registered', object: `case:${caseId}`, details: { number: entry.number, hash } });
    for (const { kind } of answered) audit({ action: 'request.answered', object: `case:${caseId}`, details: { kind } });
    return { status: 'registered', entryId: entry.id };
  });
