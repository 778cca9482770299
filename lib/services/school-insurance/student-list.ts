import 'server-only';
import { z } from 'zod';
import type { Actor } from '@/lib/access/actor';
import { NotFound } from '@/lib/access/outcomes';
import { now } from '@/lib/adapters/clock';
import { isWorkbook, readWorkbook, writeWorkbook } from '@/lib/adapters/spreadsheet';
import { problemsTable, templateOf } from '@/lib/casework/batch/export-batch';
import type { FileProblem } from '@/lib/casework/batch/kind';
import {
  isHeading,
  MOST_BYTES,
  MOST_LINES,
  type TypedRow,
  tableOfFile,
  typedRows,
  wrongLines,
} from '@/lib/casework/batch/read-batch';
import { type StudentColumn, studentRows } from '@/lib/casework/school/student-rows';
import { readTable } from '@/lib/catalogue/csv';
import { reading, type Tx, transact } from '@/lib/db/transact';
import type { Locale } from '@/lib/i18n/locales';
import {
  actingOrganisation,
  checkedNow,
  getSettlement,
  lockSettlement,
  type Settlement,
  tellSchool,
} from './settlement';

const typed = z.array(z.object({ row: z.number().int(), texts: z.record(z.string(), z.string()) }));
/** Rows of a list as they were kept. */
export const rowsOf = (json: unknown): readonly TypedRow[] => typed.parse(json);

type Found =
  | { readonly ok: true; readonly rows: readonly TypedRow[] }
  | { readonly ok: false; readonly problem: FileProblem | 'too-big' | 'no-file'; readonly text: string };

/* What people paste often has no headings: then it is in the order of the template, and its first row is row 1. */
const rowsOfTable = (table: readonly (readonly string[])[]) => {
  if (isHeading(studentRows, table[0] ?? [])) return typedRows(studentRows, table);
  const found = typedRows(studentRows, [Object.keys(studentRows.columns), ...table]);
  return found.readable ? { ...found, rows: found.rows.map(({ row, texts }) => ({ row: row - 1, texts })) } : found;
};

const readRows = async (content: Uint8Array): Promise<Found> => {
  if (content.length === 0) return { ok: false, problem: 'no-file', text: '' };
  if (content.length > MOST_BYTES) return { ok: false, problem: 'too-big', text: '' };
  const book = isWorkbook(content) ? await readWorkbook(content) : null;
  if (book && !book.ok) return { ok: false, problem: book.why, text: '' };
  const found = book ? { readable: true as const, table: book.rows } : tableOfFile(content);
  const rows = found.readable ? rowsOfTable(found.table) : found;
  return rows.readable ? { ok: true, rows: rows.rows } : { ok: false, problem: rows.problem, text: rows.text };
};

/** The list that is being written, or null. */
export const draftOf = (tx: Tx, settlementId: string) =>
  tx.schoolList.findFirst({ where: { settlementId, presentedAt: null } });

const newDraft = async (tx: Tx, actor: Actor, settlement: Settlement, fileName: string, rows: readonly TypedRow[]) => {
  await tx.schoolList.deleteMany({ where: { settlementId: settlement.id, presentedAt: null } });
  const version =
    Math.max(0, ...settlement.lists.filter(({ presentedAt }) => presentedAt).map((list) => list.version)) + 1;
  await tx.schoolList.create({
    data: {
      settlementId: settlement.id,
      version,
      fileName: fileName
        .replace(/\p{Cc}+/gu, ' ')
        .slice(0, 120)
        .toWellFormed(),
      rows: rows as never,
      createdById: actor.id,
      createdAt: now(),
    },
  });
};

/** Brings the students of a settlement by file or pasted, in place of those written before. Nothing is presented. */
export const bringStudents = async (
  actor: Actor,
  organisationId: string,
  id: string,
  { name, content }: { readonly name: string; readonly content: Uint8Array },
): Promise<Found> => {
  // Before the transaction: opening a workbook takes its time.
  await getSettlement(actor, organisationId, id);
  const found = await readRows(content);
  if (!found.ok) return found;
  return transact(actor, async (tx, audit) => {
    const settlement = await lockSettlement(tx, actor, organisationId, id);
    await newDraft(tx, actor, settlement, name, found.rows);
    const { total, problems } = await checkedNow(settlement, found.rows);
    const by = await actingOrganisation(tx, organisationId);
    const details = { total, wrong: wrongLines(problems) };
    tellSchool(audit, 'company.school-list-checked', { settlement, by }, details);
    return found;
  });
};

/** Starts an amended list with the rows of the one that holds, to change them. */
export const amendList = async (actor: Actor, organisationId: string, id: string): Promise<void> =>
  transact(actor, async (tx, audit) => {
    const settlement = await lockSettlement(tx, actor, organisationId, id);
    const before = await tx.schoolList.findFirst({
      where: { settlementId: id, presentedAt: { not: null }, replacedAt: null },
    });
    if (!before) throw new NotFound('list');
    const rows = rowsOf(before.rows);
    await newDraft(tx, actor, settlement, before.fileName, rows);
    const by = await actingOrganisation(tx, organisationId);
    tellSchool(audit, 'company.school-list-checked', { settlement, by }, { total: rows.length, wrong: 0 });
  });

export type RowChange =
  | { readonly act: 'remove'; readonly row: number }
  | { readonly act: 'write'; readonly row: number | null; readonly texts: Readonly<Record<StudentColumn, string>> };

const changed = (rows: readonly TypedRow[], change: RowChange): readonly TypedRow[] => {
  if (change.act === 'remove') return rows.filter(({ row }) => row !== change.row);
  if (change.row === null)
    return [...rows, { row: Math.max(1, ...rows.map(({ row }) => row)) + 1, texts: change.texts }];
  return rows.map((each) => (each.row === change.row ? { row: each.row, texts: change.texts } : each));
};

/**
 * Corrects a row on the page, removes it, or adds one at the end. @returns the problems of the row that was written, by
 * column: it is kept as it was typed all the same.
 */
export const changeStudent = async (actor: Actor, organisationId: string, id: string, change: RowChange) =>
  transact(actor, async (tx, audit) => {
    const settlement = await lockSettlement(tx, actor, organisationId, id);
    const draft = await draftOf(tx, id);
    const before = draft ? rowsOf(draft.rows) : [];
    if (change.row !== null && !before.some(({ row }) => row === change.row)) throw new NotFound('row');
    const rows = changed(before, change);
    if (rows.length > MOST_LINES) return { status: 'full', limit: MOST_LINES } as const;
    if (draft) await tx.schoolList.update({ where: { id: draft.id }, data: { rows: rows as never } });
    else await newDraft(tx, actor, settlement, '', rows);
    const by = await actingOrganisation(tx, organisationId);
    tellSchool(audit, 'company.school-row-changed', { settlement, by }, { act: change.act });
    const { problems } = await checkedNow(settlement, rows);
    const at = change.row ?? rows.at(-1)?.row;
    return { status: 'kept', row: at ?? 0, problems: problems.filter(({ row }) => row === at) } as const;
  });

const findDraft = async (actor: Actor, organisationId: string, id: string) => {
  const settlement = await getSettlement(actor, organisationId, id);
  return { settlement, draft: await reading(actor, (tx) => draftOf(tx, id)) };
};

/** The list that is being written, checked today; without one, `list` is null. */
export const getStudents = async (actor: Actor, organisationId: string, id: string) => {
  const { settlement, draft } = await findDraft(actor, organisationId, id);
  if (!draft) return { settlement, list: null };
  const rows = rowsOf(draft.rows);
  const checked = await checkedNow(settlement, rows);
  return {
    settlement,
    list: {
      fileName: draft.fileName,
      version: draft.version,
      leavesOut: draft.leavesOut,
      rows,
      ...checked,
      right: checked.lines.length,
      wrong: wrongLines(checked.problems),
    },
  };
};

/** The errors of the list as a file that runs nothing of what was typed. */
export const studentErrors = async (actor: Actor, organisationId: string, id: string, locale: Locale) => {
  const { list } = await getStudents(actor, organisationId, id);
  if (!list) throw new NotFound('list');
  return problemsTable(studentRows.id, list.problems, locale);
};

/** The template with its headings and an example, as text or as an Excel workbook. */
export const studentTemplate = <F extends 'csv' | 'xlsx'>(
  locale: Locale,
  form: F,
): F extends 'csv' ? string : Uint8Array => {
  const text = templateOf(studentRows, locale);
  const made =
    form === 'csv' ? text : writeWorkbook(readTable(text).rows.filter((row) => row.some((cell) => cell !== '')));
  return made as F extends 'csv' ? string : Uint8Array;
};
