import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { NotFound } from '@/lib/access/outcomes';
import { now, today } from '@/lib/adapters/clock';
import { sha256Hex } from '@/lib/adapters/tokens';
import { problemsTable } from '@/lib/casework/batch/export-batch';
import type { Batch, Columns, LineOf, LineProblem } from '@/lib/casework/batch/kind';
import { MOST_BYTES, readBatch, wrongLines } from '@/lib/casework/batch/read-batch';
import { toDay } from '@/lib/casework/dates';
import { sheetOf } from '@/lib/casework/sheet';
import type { Prisma } from '@/lib/db/generated/client';
import { reading, type Tx, transact } from '@/lib/db/transact';
import type { Locale } from '@/lib/i18n/locales';
import { dayAt } from '@/lib/law/day';
import { usableAccounts } from './accounts';
import { type BatchKindId, batchLanes, isBatchKind } from './batch-kinds';

type Row = { readonly kind: string; readonly organisationId: string; readonly file: Uint8Array };

/* The lines without those that the record contradicts. */
const besideRecord = async (
  client: Tx,
  { check }: (typeof batchLanes)[BatchKindId],
  batch: Batch<LineOf<Columns>>,
): Promise<Batch<LineOf<Columns>>> => {
  if (!batch.readable || !check) return batch;
  const problems = await check(client, batch.lines);
  const wrong = new Set(problems.map(({ row }) => row));
  return {
    ...batch,
    lines: batch.lines.filter(({ row }) => !wrong.has(row)),
    problems: [...batch.problems, ...problems].sort((a, b) => a.row - b.row),
  };
};

/** What a file comes to now: the rules of today, and the accounts its organisation has today. */
export const checkedNow = async (client: Tx, row: Row) => {
  if (!isBatchKind(row.kind)) throw new NotFound('kind of file');
  const lane = batchLanes[row.kind];
  const found = await usableAccounts(client, row.organisationId, today());
  const accounts = new Map(found.map((account) => [account.ccc, account]));
  const regimes = new Map(found.map(({ ccc, regime }) => [ccc, regime]));
  const read: Batch<LineOf<Columns>> = readBatch(lane.kind, row.file, { today: today(), accounts: regimes });
  const batch = await besideRecord(client, lane, read);
  const problems: readonly LineProblem[] = batch.readable ? batch.problems : [];
  const counts = new Map<string, number>();
  if (batch.readable)
    for (const { line } of batch.lines) {
      const ccc = String(line[lane.kind.account]);
      counts.set(ccc, (counts.get(ccc) ?? 0) + 1);
    }
  return {
    lane,
    kindId: row.kind as BatchKindId,
    accounts,
    batch,
    problems,
    total: batch.readable ? batch.total : 0,
    right: batch.readable ? batch.lines.length : 0,
    wrong: wrongLines(problems),
    perAccount: [...counts].map(([ccc, count]) => ({ ccc, holder: accounts.get(ccc)?.holder.name ?? '', count })),
  };
};
export type Checked = Awaited<ReturnType<typeof checkedNow>>;

/** Keeps a file to check it: nothing is presented. @throws NotFound for a kind that is none. */
export const uploadBatch = async (
  actor: Actor,
  organisationId: string,
  upload: { readonly kind: string; readonly name: string; readonly content: Uint8Array },
): Promise<{ readonly ok: true; readonly id: string } | { readonly ok: false; readonly why: 'no-file' | 'too-big' }> =>
  transact(actor, async (tx, audit) => {
    assertCan(actor, 'file:batch', { organisationId });
    const { kind, name, content } = upload;
    if (content.length === 0) return { ok: false, why: 'no-file' };
    if (content.length > MOST_BYTES) return { ok: false, why: 'too-big' };
    const file = new Uint8Array(content);
    const { total, wrong } = await checkedNow(tx, { kind, organisationId, file });
    const { id } = await tx.submission.create({
      data: {
        kind,
        organisationId,
        fileName: name
          .replace(/\p{Cc}+/gu, ' ')
          .slice(0, 120)
          .toWellFormed(),
        file,
        sha256: sha256Hex(file),
        createdById: actor.id,
        createdAt: now(),
      },
      select: { id: true },
    });
    audit({ action: 'company.batch-checked', object: `organisation:${organisationId}`, details: { total, wrong } });
    return { ok: true, id };
  });

const LISTED = 100;

/** Files of an organisation, the newest first. */
export const listSubmissions = async (actor: Actor, organisationId: string, take = LISTED) => {
  assertCan(actor, 'read:submission', { organisationId });
  const find = {
    where: { organisationId },
    orderBy: { createdAt: 'desc' },
    take,
    select: {
      id: true,
      kind: true,
      fileName: true,
      createdAt: true,
      registeredAt: true,
      total: true,
      accepted: true,
      entry: { select: { number: true } },
    },
  } as const satisfies Prisma.SubmissionFindManyArgs;
  return reading(actor, (tx) => tx.submission.findMany(find));
};

const findSubmission = async (actor: Actor, organisationId: string, id: string) => {
  assertCan(actor, 'read:submission', { organisationId });
  const row = await reading(actor, (tx) =>
    tx.submission.findFirst({
      where: { id, organisationId },
      include: { organisation: { select: { name: true, nif: true } }, entry: { include: { receipt: true } } },
    }),
  );
  if (!row) throw new NotFound('submission');
  return row;
};

/** A file as it stands: checked today, or presented with its receipt. */
export const getSubmission = async (actor: Actor, organisationId: string, id: string) => {
  const { file, entry, ...row } = await findSubmission(actor, organisationId, id);
  if (entry?.receipt) {
    const effectiveOn = toDay(entry.effectiveOn);
    return {
      status: 'registered',
      ...row,
      accepted: row.accepted ?? 0,
      total: row.total ?? 0,
      number: entry.number,
      presentedAt: entry.presentedAt,
      effectiveOn,
      countsLater: effectiveOn !== dayAt(entry.presentedAt),
      issued: { id: entry.receipt.id, csv: entry.receipt.csv, sheet: sheetOf(entry.receipt.source) },
    } as const;
  }
  const before = await reading(actor, (tx) =>
    tx.submission.findFirst({
      where: { organisationId, sha256: row.sha256, registeredAt: { not: null } },
      orderBy: { registeredAt: 'desc' },
      select: { registeredAt: true, entry: { select: { number: true } } },
    }),
  );
  return {
    status: 'checked',
    ...row,
    size: file.length,
    checked: await reading(actor, (tx) => checkedNow(tx, { ...row, file })),
    before,
  } as const;
};

/** The errors of a file, one a row, as a file that runs nothing of what was typed. */
export const submissionErrors = async (actor: Actor, id: string, locale: Locale): Promise<string> => {
  const found = await reading(actor, (tx) =>
    tx.submission.findUnique({ where: { id }, select: { organisationId: true } }),
  );
  if (!found) throw new NotFound('submission');
  const row = await findSubmission(actor, found.organisationId, id);
  const { problems } = await reading(actor, (tx) => checkedNow(tx, row));
  return problemsTable(row.kind, problems, locale);
};
