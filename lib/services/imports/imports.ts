import 'server-only';
import { type Actor, systemActor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { Conflict, NotFound } from '@/lib/access/outcomes';
import { now } from '@/lib/adapters/clock';
import { safeFileName } from '@/lib/adapters/file-name';
import { Prisma } from '@/lib/db/generated/client';
import { reading, transact } from '@/lib/db/transact';
import { resumeRun, startRun, stopRun } from '../runs/runs';
import type { ImportKind } from './formats';
import type { MergeSlice } from './merge';
import {
  type Batch,
  type FileFacts,
  factsOfFile,
  type HeadingFault,
  readFile,
  type Source,
  WrongHeading,
} from './read-file';

const SLICE_LINES = 5_000;
const CLEARED_AT_ONCE = 20_000;
const LISTED = 50;

const isTaken = (error: unknown): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';

type Asked = { readonly kind: ImportKind; readonly fileName: string; readonly trial: boolean };

/** The import of a file: a new one, or the one whose reading was cut short. @throws Conflict while another of the kind is under way. */
const beginImport = async (actor: Actor, { kind, fileName, trial }: Asked, { sha256, size, lines }: FileFacts) => {
  const body = actor.body ?? '';
  await clearImports();
  try {
    return await transact(actor, async (tx, audit) => {
      const open = await tx.import.findFirst({ where: { kind, clearedAt: null } });
      if (open && (open.sha256 !== sha256 || open.trial !== trial || open.readAt !== null || open.body !== body))
        throw new Conflict('import under way');
      if (open) return open;
      const made = await tx.import.create({
        data: {
          kind,
          body,
          fileName: safeFileName(fileName),
          sha256,
          size,
          trial,
          startedById: actor.id,
          startedAt: now(),
        },
      });
      audit({ action: 'import.started', object: `import:${made.id}`, details: { kind, sha256, lines, trial } });
      return made;
    });
  } catch (error) {
    if (isTaken(error)) throw new Conflict('import under way');
    throw error;
  }
};

/** What a batch holds goes in whole, with the line up to which the file was read; a second reader of the same file stops. */
const keepBatch = (importId: string, after: number, { upTo, rows }: Batch): Promise<void> =>
  transact(systemActor, async (tx) => {
    const { count } = await tx.import.updateMany({
      where: { id: importId, lines: after, readAt: null, endedAt: null },
      data: { lines: upTo, read: { increment: rows.length } },
    });
    if (count !== 1) throw new Conflict('import read by another');
    const good = rows.flatMap(({ line, read }) => (read.ok ? [{ line, ...read }] : []));
    // COPY is refused where row security is on.
    await tx.$executeRaw`
      INSERT INTO "ImportRow" ("importId", line, key, data)
      SELECT ${importId}, * FROM unnest(${good.map(({ line }) => line)}::int[], ${good.map(({ key }) => key)}::text[],
        ${good.map(({ data }) => JSON.stringify(data))}::text[]::jsonb[])`;
    const refused = rows.flatMap(({ line, read }) =>
      read.ok ? [] : read.refusals.map(({ field, reason }) => ({ importId, line, field: field.slice(0, 60), reason })),
    );
    if (refused.length > 0) await tx.importRefusal.createMany({ data: refused, skipDuplicates: true });
  });

type Started =
  | { readonly ok: true; readonly id: string }
  | { readonly ok: false; readonly fault: HeadingFault | 'empty' };

/** The heading and the first rows, before anything is written of them. */
const faultOf = async (kind: ImportKind, source: Source, facts: FileFacts): Promise<HeadingFault | 'empty' | null> => {
  try {
    for await (const { rows } of readFile(kind, source, facts)) if (rows.length > 0) return null;
    return 'empty';
  } catch (error) {
    if (error instanceof WrongHeading) return error.fault;
    throw error;
  }
};

/**
 * Reads a file of the back office whole, checks each row, and leaves it to the workers to merge. Killed in the middle and
 * called again with the same file it goes on where it was.
 */
export const importFile = async (
  actor: Actor,
  asked: Asked,
  source: Source,
  told: (lines: number, of: number) => void = () => undefined,
): Promise<Started> => {
  assertCan(actor, 'import:data', { body: actor.body ?? '' });
  const facts = await factsOfFile(source);
  const fault = await faultOf(asked.kind, source, facts);
  if (fault) return { ok: false, fault };
  const { id, lines: after } = await beginImport(actor, asked, facts);
  let before = after;
  for await (const batch of readFile(asked.kind, source, { encoding: facts.encoding, after })) {
    await keepBatch(id, before, batch);
    before = batch.upTo;
    told(before, facts.lines);
  }
  await transact(actor, async (tx, audit) => {
    const [held] = await tx.$queryRaw<{ lines: number; read: number }[]>`
      SELECT lines, read FROM "Import" WHERE id = ${id} AND "readAt" IS NULL AND "endedAt" IS NULL FOR UPDATE`;
    if (!held) throw new Conflict('import read by another');
    const { kind, trial } = asked;
    const slices: MergeSlice[] = [];
    for (let from = 1; from <= held.lines; from += SLICE_LINES) slices.push({ from, to: from + SLICE_LINES - 1 });
    const runId = await startRun({ tx, audit, actor }, 'import', { importId: id, kind, trial }, slices);
    await tx.import.update({ where: { id }, data: { runId, readAt: now() } });
    audit({ action: 'import.read', object: `import:${id}`, details: { kind, sha256: facts.sha256, rows: held.read } });
  });
  return { ok: true, id };
};

/** Deletes what waited of imports that ended, some thousand rows at a time, and writes down what became of each. */
export const clearImports = async (): Promise<number> => {
  const ended = await reading(systemActor, (tx) =>
    tx.import.findMany({
      where: { endedAt: { not: null }, clearedAt: null },
      include: { run: { select: { report: true } } },
    }),
  );
  for (const { id, kind, sha256, lines, read, trial, run } of ended) {
    for (let from = 1; from <= lines; from += CLEARED_AT_ONCE)
      await transact(systemActor, (tx) =>
        tx.importRow.deleteMany({ where: { importId: id, line: { gte: from, lt: from + CLEARED_AT_ONCE } } }),
      );
    await transact(systemActor, async (tx, audit) => {
      const { count } = await tx.import.updateMany({ where: { id, clearedAt: null }, data: { clearedAt: now() } });
      const report = (run?.report ?? {}) as Record<string, number>;
      if (count === 1)
        audit({
          action: 'import.ended',
          object: `import:${id}`,
          details: { kind, sha256, trial, rows: read, ...report },
        });
    });
  }
  return ended.length;
};

const shown = {
  id: true,
  kind: true,
  body: true,
  fileName: true,
  sha256: true,
  size: true,
  trial: true,
  lines: true,
  read: true,
  startedAt: true,
  readAt: true,
  endedAt: true,
  clearedAt: true,
  run: { select: { id: true, state: true, total: true, done: true, report: true, problem: true } },
} as const satisfies Prisma.ImportSelect;

export type ImportState = 'interrupted' | 'merging' | 'failed' | 'given-up' | 'done';
type Shown = Prisma.ImportGetPayload<{ select: typeof shown }>;
const reportOf = (report: unknown): Record<'fresh' | 'changed' | 'same' | 'refused', number> | null =>
  (report ?? null) as never;
/** How an import stands. One that is being read this moment looks as one whose reader has died. */
const standing = (row: Shown) => {
  const state: ImportState =
    row.run?.state === 'done'
      ? 'done'
      : row.endedAt
        ? 'given-up'
        : row.run === null
          ? 'interrupted'
          : row.run.state === 'failed'
            ? 'failed'
            : 'merging';
  return { ...row, size: Number(row.size), state, report: reportOf(row.run?.report) };
};
export type ImportShown = ReturnType<typeof standing>;

/** The newest imports of the own body. */
export const listImports = async (actor: Actor): Promise<ImportShown[]> => {
  const body = actor.body ?? '';
  assertCan(actor, 'import:data', { body });
  const rows = await reading(actor, (tx) =>
    tx.import.findMany({ where: { body }, orderBy: { startedAt: 'desc' }, take: LISTED, select: shown }),
  );
  return rows.map(standing);
};

const REFUSALS_SHOWN = 100;
/** An import of the own body with its first refused rows. */
export const getImport = async (actor: Actor, id: string) => {
  assertCan(actor, 'import:data', { body: actor.body ?? '' });
  const found = await reading(actor, async (tx) => {
    const row = await tx.import.findFirst({ where: { id, body: actor.body ?? '' }, select: shown });
    if (!row) return null;
    const where = { importId: id };
    const orderBy = [{ line: 'asc' }, { field: 'asc' }] as const;
    const refusals = await tx.importRefusal.findMany({ where, orderBy: [...orderBy], take: REFUSALS_SHOWN });
    return { ...standing(row), refusals, refused: await tx.importRefusal.count({ where }) };
  });
  if (!found) throw new NotFound('import');
  return found;
};

/** An import whose merge failed goes on with the slices that are missing. */
export const resumeImport = async (actor: Actor, id: string): Promise<void> => {
  const { run, state } = await getImport(actor, id);
  if (!run || state !== 'failed') throw new Conflict('import');
  await resumeRun(actor, run.id);
};

/** Ends an import before its time: what was merged stays, what waited is deleted, and another file of the kind may come. */
export const giveUpImport = async (actor: Actor, id: string): Promise<void> => {
  const { run, state } = await getImport(actor, id);
  if (state === 'done' || state === 'given-up') throw new Conflict('import');
  if (run && state === 'merging') await stopRun(actor, run.id);
  await transact(actor, async (tx, audit) => {
    const { count } = await tx.import.updateMany({ where: { id, endedAt: null }, data: { endedAt: now() } });
    if (count === 0) throw new Conflict('import');
    audit({ action: 'import.given-up', object: `import:${id}` });
  });
};
