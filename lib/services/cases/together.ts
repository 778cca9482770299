import 'server-only';
import { type Actor, principalOf } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { NotFound } from '@/lib/access/outcomes';
import { now } from '@/lib/adapters/clock';
import { randomToken, sha256Hex } from '@/lib/adapters/tokens';
import { unanswered } from '@/lib/catalogue/assess';
import { findProcedure, getProcedure, type Registered } from '@/lib/catalogue/registry';
import { reading, type Tx, transact } from '@/lib/db/transact';
import { ownCases } from '@/lib/db/visible-to';
import { sendOneTimeCode, useOneTimeCode } from '../identity/one-time-codes';
import { lockDraft } from './answer-step';
import { findDraftRow, getDraftRow } from './draft-row';
import { filledDraft } from './filled-draft';
import { partiesOf } from './parties';
import { alreadyRegistered, completed, present } from './present-case';
import { startCase } from './start-case';

/** Applications a person may begin together. */
export const MOST_TOGETHER = 12;

/**
 * Begins several applications that share answers, papers and signature, and answers their common id. Drafts there are
 * already of the same procedures join in.
 */
export const startTogether = async (
  actor: Actor,
  slugs: readonly string[],
  locale: string,
  carry: Parameters<typeof startCase>[3],
): Promise<{ readonly id: string }> => {
  const wanted = [...new Set(slugs)].filter((slug) => findProcedure(slug)).slice(0, MOST_TOGETHER);
  if (wanted.length === 0) throw new NotFound('procedure');
  const ids: string[] = [];
  for (const slug of wanted) ids.push((await startCase(actor, slug, locale, carry)).id);
  return transact(actor, async (tx, audit) => {
    for (const slug of wanted) assertCan(actor, 'start:case', { personId: principalOf(actor), procedure: slug });
    const togetherId = randomToken()
      .replaceAll(/[^A-Za-z0-9]/g, '')
      .slice(0, 24)
      .toLowerCase();
    await tx.case.updateMany({
      where: { AND: [ownCases(actor), { id: { in: ids }, state: 'draft' }] },
      data: { togetherId, updatedAt: now(), version: { increment: 1 } },
    });
    audit({ action: 'case.joined', object: `together:${togetherId}`, details: { cases: ids.length } });
    return { id: togetherId };
  });
};

export type TogetherCase = {
  readonly id: string;
  readonly registered: Registered;
  /** Answers and papers still missing; none once it is registered. */
  readonly missingAnswers: number;
  readonly missingDocuments: number;
  readonly entry: { readonly id: string; readonly number: string } | null;
};

const casesOf = (client: Pick<Tx, 'case'>, actor: Actor, togetherId: string) =>
  client.case.findMany({
    where: { AND: [ownCases(actor), { togetherId }] },
    orderBy: { createdAt: 'asc' },
    select: {
      id: true,
      procedure: true,
      state: true,
      register: { where: { kind: 'application' }, take: 1, select: { id: true, number: true } },
    },
  });

/** The own applications made together, each with what it still lacks. */
export const getTogether = async (actor: Actor, togetherId: string): Promise<readonly TogetherCase[]> =>
  reading(actor, async (tx) => {
    const rows = await casesOf(tx, actor, togetherId);
    if (rows.length === 0) throw new NotFound('together');
    const together: TogetherCase[] = [];
    for (const { id, procedure: slug, state, register } of rows) {
      assertCan(actor, 'read:case', { personId: principalOf(actor), procedure: slug });
      const draft = state === 'draft' ? await findDraftRow(tx, actor, id) : undefined;
      const common = { id, registered: getProcedure(slug), entry: register[0] ?? null };
      const filled = draft && filledDraft(draft);
      together.push({
        ...common,
        missingAnswers: filled ? unanswered(filled.procedure, filled.facts, filled.context).length : 0,
        missingDocuments: filled ? filled.openDocuments.length : 0,
      });
    }
    return together;
  });

/** The complete drafts, locked in one order, and the hash of all they say: what one signature covers. */
const readyIn = async (tx: Tx, actor: Actor, togetherId: string, find: typeof lockDraft = lockDraft) => {
  const rows = await casesOf(tx, actor, togetherId);
  if (rows.length === 0) throw new NotFound('together');
  const drafts = [];
  for (const { id } of rows.filter(({ state }) => state === 'draft').sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const row = await find(tx, actor, id);
    assertCan(actor, 'submit:case', row);
    const ready = completed(row);
    if (ready.missing.length === 0 && !ready.refused) drafts.push({ row, ready });
  }
  return { rows, drafts, hash: sha256Hex(drafts.map(({ ready }) => ready.hash).join(' ')) };
};

/** What the page of the common signature shows: which applications it covers, and their hash. */
export const togetherPreview = async (actor: Actor, togetherId: string) =>
  reading(actor, async (tx) => {
    const { drafts, hash } = await readyIn(tx, actor, togetherId, getDraftRow);
    const { signer, representative } = await partiesOf(tx, actor);
    return { drafts: drafts.map(({ ready }) => ready.registered), hash, email: signer.email, representative };
  });

/** Sends the one code that signs every complete application of the group. */
export const requestTogetherSignature = async (
  actor: Actor,
  togetherId: string,
): Promise<{ readonly status: 'sent'; readonly codeId: string } | { readonly status: 'incomplete' }> =>
  transact(actor, async (tx, audit) => {
    const { drafts, hash } = await readyIn(tx, actor, togetherId);
    if (drafts.length === 0) return { status: 'incomplete' };
    const { signer: person } = await partiesOf(tx, actor);
    const { id: codeId } = await sendOneTimeCode(tx, {
      purpose: 'sign_application',
      person,
      subject: `together:${togetherId}`,
      subjectHash: hash,
    });
    audit({ action: 'case.signature-requested', object: `together:${togetherId}`, details: { hash } });
    return { status: 'sent', codeId };
  });

export type TogetherResult =
  | { readonly status: 'registered'; readonly entries: number }
  | { readonly status: 'incomplete' }
  | { readonly status: 'changed' }
  | { readonly status: 'wrong-code'; readonly left: number };

/** Signs and registers every complete application of the group in one act, each with its own register entry. */
export const submitTogether = async (
  actor: Actor,
  togetherId: string,
  sent: { readonly codeId: string; readonly code: string },
): Promise<TogetherResult> =>
  transact(actor, async (tx, audit): Promise<TogetherResult> => {
    await tx.$executeRaw`SELECT 1 FROM "Case" WHERE "togetherId" = ${togetherId} AND "personId" = ${principalOf(actor)} ORDER BY id FOR UPDATE`;
    const { rows, drafts, hash } = await readyIn(tx, actor, togetherId);
    if (drafts.length === 0) {
      // Sent twice: what was registered is what there is.
      const before = await Promise.all(rows.map(({ id }) => alreadyRegistered(tx, actor, id)));
      const entries = before.filter((entry) => entry !== null).length;
      return entries > 0 ? { status: 'registered', entries } : { status: 'incomplete' };
    }
    const used = await useOneTimeCode(tx, {
      id: sent.codeId,
      code: sent.code,
      purpose: 'sign_application',
      subject: `together:${togetherId}`,
    });
    if (!used.ok || used.code.personId !== actor.id) {
      audit({ action: 'case.signature-refused', object: `together:${togetherId}`, result: 'refused' });
      return { status: 'wrong-code', left: used.ok ? 0 : used.left };
    }
    if (used.code.subjectHash !== hash) return { status: 'changed' };
    for (const { row, ready } of drafts) await present(tx, audit, actor, row, ready, used.code);
    return { status: 'registered', entries: drafts.length };
  });
