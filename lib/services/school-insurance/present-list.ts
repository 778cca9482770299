import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { NotFound } from '@/lib/access/outcomes';
import { sha256Hex } from '@/lib/adapters/tokens';
import { wrongLines } from '@/lib/casework/batch/read-batch';
import { courseName } from '@/lib/casework/school/rules';
import { type CheckedStudents, listFile } from '@/lib/casework/school/student-rows';
import { reading, type Tx, transact } from '@/lib/db/transact';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { canonical } from '../cases/signable';
import { issueDocument } from '../documents/issue-document';
import { sendOneTimeCode, useOneTimeCode } from '../identity/one-time-codes';
import { register } from '../register/register';
import { listSheet } from './list-sheet';
import {
  actingOrganisation,
  checkedNow,
  getSettlement,
  holdSchoolRights,
  listInForce,
  lockSettlement,
  restate,
  type Settlement,
  tellSchool,
} from './settlement';
import { draftOf, rowsOf } from './student-list';

/** What is signed and registered: the students, and the hash of the file with them that anybody can make again. */
const contentOf = (settlement: Settlement, version: number, { total, lines, problems }: CheckedStudents) => {
  const students = lines.map(({ line }) => line);
  const content = {
    kind: 'school-students',
    account: settlement.account.ccc,
    course: courseName(settlement.courseYear),
    stage: settlement.stage,
    version,
    sha256: sha256Hex(listFile(students)),
    total,
    accepted: lines.length,
    leftOut: [...new Set(problems.map(({ row }) => row))],
    students,
  };
  return { content, hash: sha256Hex(canonical(content)) };
};

const readDraft = async (tx: Tx, settlement: Settlement) => {
  const draft = await draftOf(tx, settlement.id);
  if (!draft) return null;
  const checked = await checkedNow(settlement, rowsOf(draft.rows));
  return { draft, checked, right: checked.lines.length, wrong: wrongLines(checked.problems) };
};

/* Two centres with the same student wait for each other: the first is the first. */
const waitForCourse = (tx: Tx, courseYear: number) =>
  tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('school-insurance'), ${courseYear}::int)`;

export type SignatureAsked =
  | { readonly status: 'sent'; readonly codeId: string }
  | { readonly status: 'leave-out' | 'no-list' };

/** Sends the code that signs the list; it is bound to the students accepted now. */
export const requestListSignature = async (
  actor: Actor,
  organisationId: string,
  id: string,
  leavesOut: boolean,
): Promise<SignatureAsked> =>
  transact(actor, async (tx, audit): Promise<SignatureAsked> => {
    const settlement = await lockSettlement(tx, actor, organisationId, id);
    const found = await readDraft(tx, settlement);
    if (!found) return { status: 'no-list' };
    const { draft, checked, right, wrong } = found;
    if (right === 0 || (wrong > 0 && !leavesOut)) return { status: 'leave-out' };
    await tx.schoolList.update({ where: { id: draft.id }, data: { leavesOut: wrong > 0 } });
    const person = await tx.person.findUniqueOrThrow({ where: { id: actor.id } });
    const { hash } = contentOf(settlement, draft.version, checked);
    const { id: codeId } = await sendOneTimeCode(tx, {
      purpose: 'sign_submission',
      person,
      subject: draft.id,
      subjectHash: hash,
    });
    audit({ action: 'company.batch-signature-requested', object: `organisation:${organisationId}` });
    return { status: 'sent', codeId };
  });

/** What the signature page shows; null when there is nothing ready to be signed. */
export const listPreview = async (actor: Actor, organisationId: string, id: string) => {
  assertCan(actor, 'settle:school-insurance', { organisationId });
  const settlement = await getSettlement(actor, organisationId, id);
  const { found, person } = await reading(actor, async (tx) => ({
    found: await readDraft(tx, settlement),
    person: await tx.person.findUniqueOrThrow({ where: { id: actor.id }, select: { email: true } }),
  }));
  if (!found || found.right === 0 || (found.wrong > 0 && !found.draft.leavesOut)) return null;
  const { content } = contentOf(settlement, found.draft.version, found.checked);
  const { right, wrong } = found;
  return { settlement, right, wrong, sha256: content.sha256, version: content.version, email: person.email };
};

export type ListResult =
  | { readonly status: 'registered'; readonly number: string; readonly listId: string }
  | { readonly status: 'changed' }
  | { readonly status: 'wrong-code'; readonly left: number };

const writeStudents = (tx: Tx, listId: string, courseYear: number, { lines }: CheckedStudents) => {
  const rows = lines.map(({ row, line }) => ({ ...line, row }));
  // One statement for all: thousands through the ORM take longer than a transaction may.
  return tx.$executeRaw`
    INSERT INTO "SchoolStudent" ("listId", row, "courseYear", "idNumber", "givenName", surnames, "birthDate", level, "enrolledOn")
    SELECT ${listId}, s.row, ${courseYear}, s."idNumber", s."givenName", s.surnames, s."birthDate", s.level, s."enrolledOn"
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS s(row int, "idNumber" text, "givenName" text, surnames text,
      "birthDate" date, level text, "enrolledOn" date)`;
};

/** Signs and registers the list: one entry, one receipt; the list before it is kept and counts no more. Once. */
export const presentList = async (
  actor: Actor,
  organisationId: string,
  id: string,
  sent: { readonly codeId: string; readonly code: string; readonly locale: Locale },
): Promise<ListResult> =>
  transact(actor, async (tx, audit): Promise<ListResult> => {
    const settlement = await lockSettlement(tx, actor, organisationId, id);
    await holdSchoolRights(tx, actor, organisationId, settlement.accountId);
    await waitForCourse(tx, settlement.courseYear);
    const found = await readDraft(tx, settlement);
    const before = listInForce(settlement.lists);
    // Sent twice: the first left no draft, and its list holds.
    if (!found && before) return { status: 'registered', number: before.entry?.number ?? '', listId: before.id };
    if (!found) throw new NotFound('list');
    const { draft, checked, right, wrong } = found;
    if (right === 0 || (wrong > 0 && !draft.leavesOut)) return { status: 'changed' };
    const { codeId, code, locale } = sent;
    const used = await useOneTimeCode(tx, { id: codeId, code, purpose: 'sign_submission', subject: draft.id });
    const object = `organisation:${organisationId}`;
    if (!used.ok || used.code.personId !== actor.id) {
      audit({ action: 'company.batch-signature-refused', object, result: 'refused' });
      return { status: 'wrong-code', left: used.ok ? 0 : used.left };
    }
    const { content, hash } = contentOf(settlement, draft.version, checked);
    // Another centre came first since, or another day: no longer the students that were signed.
    if (used.code.subjectHash !== hash) return { status: 'changed' };
    const heading = messagesOf(locale).company.batch.kinds['school-students'].name;
    await writeStudents(tx, draft.id, settlement.courseYear, checked);
    const { entry, effectiveOn } = await register(tx, actor, {
      kind: 'submission',
      submissionKey: `school-list:${draft.id}`,
      of: { organisationId },
      heading,
      body: 'TGSS',
      content,
      contentHash: hash,
      code: used.code,
    });
    if (before) await tx.schoolList.update({ where: { id: before.id }, data: { replacedAt: entry.presentedAt } });
    const { sha256, total, accepted } = content;
    await tx.schoolList.update({
      where: { id: draft.id },
      data: { sha256, total, accepted, presentedAt: entry.presentedAt, entryId: entry.id },
    });
    await restate(tx, id);
    const by = await actingOrganisation(tx, organisationId);
    const person = await tx.person.findUniqueOrThrow({ where: { id: actor.id } });
    const replaced = before?.entry?.number ?? null;
    const sheet = listSheet({ settlement, by, entry, effectiveOn, heading, person, content, replaced, locale });
    await issueDocument(tx, { kind: 'receipt', locale, organisationId, entryId: entry.id, sheet });
    const { number } = entry;
    audit({ action: 'school-list.registered', object: `school-list:${draft.id}`, details: { number, hash, sha256 } });
    tellSchool(audit, 'company.school-list-presented', { settlement, by }, { number, total, accepted });
    return { status: 'registered', number, listId: draft.id };
  });
