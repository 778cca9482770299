import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { Forbidden, NotFound } from '@/lib/access/outcomes';
import { now } from '@/lib/adapters/clock';
import { sha256Hex } from '@/lib/adapters/tokens';
import { reading, type Tx, transact } from '@/lib/db/transact';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { canonical } from '../cases/signable';
import { issueDocument } from '../documents/issue-document';
import { sendOneTimeCode, useOneTimeCode } from '../identity/one-time-codes';
import { register } from '../register/register';
import { submissionSheet } from './submission-sheet';
import { type Checked, checkedNow } from './submissions';

/** The file, locked: of many clicks at once one presents it and the others find its entry. */
const lockSubmission = async (tx: Tx, organisationId: string, id: string) => {
  await tx.$executeRaw`SELECT 1 FROM "Submission" WHERE id = ${id} AND "organisationId" = ${organisationId} FOR UPDATE`;
  const row = await tx.submission.findFirst({ where: { id, organisationId }, include: { organisation: true } });
  if (!row) throw new NotFound('submission');
  return row;
};
type Locked = Awaited<ReturnType<typeof lockSubmission>>;

/**
 * The rights an act rests on stay until it is written: a removal, another role or a withdrawal waits, or has come first.
 */
const holdRights = async (tx: Tx, actor: Actor, organisationId: string): Promise<void> => {
  const [user] = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM "Membership" WHERE "organisationId" = ${organisationId} AND "personId" = ${actor.id}
      AND "acceptedAt" IS NOT NULL AND "endedAt" IS NULL AND role IN ('principal', 'secondary') FOR SHARE`;
  if (!user) throw new Forbidden('file:batch');
  await tx.$queryRaw`SELECT 1 FROM "AccountAssignment" WHERE "partyId" = ${organisationId} AND "endedAt" IS NULL FOR SHARE`;
};

/** What is signed and registered: the file, and which of its lines. */
const contentOf = (row: Locked, { batch, problems, total, right }: Checked) => {
  const content = {
    kind: row.kind,
    organisation: row.organisationId,
    fileName: row.fileName,
    sha256: row.sha256,
    total,
    accepted: right,
    leftOut: [...new Set(problems.map(({ row: line }) => line))],
    lines: batch.readable ? batch.lines : [],
  };
  return { content, hash: sha256Hex(canonical(content)) };
};

/** Something to present, and nothing left out that the person has not said. */
const isReady = ({ right, wrong }: Checked, leavesOut: boolean): boolean => right > 0 && (wrong === 0 || leavesOut);

/** Sends the code that signs a file; it is bound to its bytes and to the lines accepted now. */
export const requestSubmissionSignature = async (
  actor: Actor,
  organisationId: string,
  id: string,
  leavesOut: boolean,
): Promise<
  | { readonly status: 'sent'; readonly codeId: string }
  | { readonly status: 'leave-out' }
  | { readonly status: 'registered' }
> =>
  transact(actor, async (tx, audit) => {
    assertCan(actor, 'file:batch', { organisationId });
    const row = await lockSubmission(tx, organisationId, id);
    if (row.registeredAt) return { status: 'registered' };
    const checked = await checkedNow(tx, row);
    if (!isReady(checked, leavesOut)) return { status: 'leave-out' };
    await tx.submission.update({ where: { id }, data: { leavesOut: leavesOut && checked.wrong > 0 } });
    const person = await tx.person.findUniqueOrThrow({ where: { id: actor.id } });
    const { hash } = contentOf(row, checked);
    const { id: codeId } = await sendOneTimeCode(tx, {
      purpose: 'sign_submission',
      person,
      subject: id,
      subjectHash: hash,
    });
    audit({ action: 'company.batch-signature-requested', object: `organisation:${organisationId}` });
    return { status: 'sent', codeId };
  });

/** What the signature page shows. */
export const submissionPreview = async (actor: Actor, organisationId: string, id: string) => {
  assertCan(actor, 'file:batch', { organisationId });
  const { row, person } = await reading(actor, async (tx) => ({
    row: await tx.submission.findFirst({ where: { id, organisationId }, include: { organisation: true } }),
    person: await tx.person.findUniqueOrThrow({ where: { id: actor.id }, select: { email: true } }),
  }));
  if (!row) throw new NotFound('submission');
  if (row.registeredAt) return { status: 'registered' } as const;
  const checked = await reading(actor, (tx) => checkedNow(tx, row));
  if (!isReady(checked, row.leavesOut)) return { status: 'not-ready' } as const;
  const { fileName, sha256, organisation, leavesOut } = row;
  const { right, wrong, kindId } = checked;
  return {
    status: 'ready',
    fileName,
    sha256,
    organisation,
    leavesOut,
    right,
    wrong,
    kindId,
    email: person.email,
  } as const;
};

export type SubmissionResult =
  | { readonly status: 'registered'; readonly number: string }
  | { readonly status: 'changed' }
  | { readonly status: 'wrong-code'; readonly left: number };

/** Signs and registers a file: one entry, one receipt, and its accepted lines become what they are for. Once. */
export const submitSubmission = async (
  actor: Actor,
  organisationId: string,
  id: string,
  sent: { readonly codeId: string; readonly code: string; readonly locale: Locale },
): Promise<SubmissionResult> =>
  transact(actor, async (tx, audit): Promise<SubmissionResult> => {
    assertCan(actor, 'file:batch', { organisationId });
    const row = await lockSubmission(tx, organisationId, id);
    const before = await tx.registerEntry.findUnique({
      where: { submissionKey: `submission:${id}` },
      select: { number: true },
    });
    if (before) return { status: 'registered', number: before.number };
    await holdRights(tx, actor, organisationId);
    const checked = await checkedNow(tx, row);
    if (!isReady(checked, row.leavesOut)) return { status: 'changed' };
    const used = await useOneTimeCode(tx, {
      id: sent.codeId,
      code: sent.code,
      purpose: 'sign_submission',
      subject: id,
    });
    const object = `organisation:${organisationId}`;
    if (!used.ok || used.code.personId !== actor.id) {
      audit({ action: 'company.batch-signature-refused', object, result: 'refused' });
      return { status: 'wrong-code', left: used.ok ? 0 : used.left };
    }
    const { content, hash } = contentOf(row, checked);
    // An account withdrawn since, or another day: the lines are no longer those that were signed.
    if (used.code.subjectHash !== hash) return { status: 'changed' };
    const { locale } = sent;
    const { batch, total, right, accounts, perAccount, lane } = checked;
    const heading = messagesOf(locale).company.batch.kinds[checked.kindId].name;
    // Before the register: nobody waits for a number while thousands of lines are written.
    if (batch.readable) await lane.write(tx, { submissionId: id, at: now(), lines: batch.lines, accounts });
    const { entry, effectiveOn } = await register(tx, actor, {
      kind: 'submission',
      submissionKey: `submission:${id}`,
      of: { organisationId },
      heading,
      body: lane.body,
      content,
      contentHash: hash,
      code: used.code,
    });
    await tx.submission.update({
      where: { id },
      data: { entryId: entry.id, registeredAt: entry.presentedAt, total, accepted: right },
    });
    const person = await tx.person.findUniqueOrThrow({ where: { id: actor.id } });
    const sheet = submissionSheet({ row, entry, effectiveOn, heading, person, content, perAccount, locale });
    await issueDocument(tx, { kind: 'receipt', locale, organisationId, entryId: entry.id, sheet });
    const { number } = entry;
    audit({
      action: 'submission.registered',
      object: `submission:${id}`,
      details: { number, hash, sha256: row.sha256 },
    });
    audit({ action: 'company.batch-submitted', object, details: { number, total, accepted: right } });
    const perHolder = new Map<string, number>();
    for (const { ccc, count } of perAccount) {
      const holderId = accounts.get(ccc)?.holderId;
      if (holderId && holderId !== organisationId) perHolder.set(holderId, (perHolder.get(holderId) ?? 0) + count);
    }
    for (const [holderId, accepted] of perHolder)
      audit({
        action: 'company.batch-submitted-by',
        object: `organisation:${holderId}`,
        details: { party: row.organisation.name, number, accepted },
      });
    return { status: 'registered', number };
  });
