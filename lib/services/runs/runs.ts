import 'server-only';
import { type Actor, systemActor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { Conflict, NotFound } from '@/lib/access/outcomes';
import { now } from '@/lib/adapters/clock';
import { log } from '@/lib/adapters/log';
import type { Prisma, RunState } from '@/lib/db/generated/client';
import { type Audit, reading, type Tx, transact } from '@/lib/db/transact';
import { type Json, type RunWork, runKinds } from './kinds';

/** A slice that fails this often fails its run: the same mistake would come again. */
const MOST_TRIES = 3;

type Kinds = Readonly<Record<string, RunWork>>;
const workOf = (kinds: Kinds, kind: string): RunWork => {
  const work = kinds[kind];
  if (!work) throw new NotFound('kind of run');
  return work;
};

/** Begins long work for the own body, in the transaction of the act that asks for it. Workers take its slices by themselves. */
export const startRun = async (
  { tx, audit, actor, kinds = runKinds }: { tx: Tx; audit: Audit; actor: Actor; kinds?: Kinds },
  kind: string,
  input: Json,
  slices: readonly Json[],
): Promise<string> => {
  const body = actor.body ?? '';
  assertCan(actor, workOf(kinds, kind).permission, { body });
  if (slices.length === 0) throw new Conflict('nothing to do');
  const { id } = await tx.run.create({
    data: { kind, body, input: input as never, total: slices.length, startedById: actor.id, startedAt: now() },
  });
  await tx.runSlice.createMany({
    data: slices.map((slice, number) => ({ runId: id, number, input: slice as never })),
  });
  audit({ action: 'run.started', object: `run:${id}`, details: { kind, slices: slices.length } });
  return id;
};

type Taken = { runId: string; number: number; slice: Json; kind: string; input: Json };

/** Takes a slice nobody else has in hand, does it and marks it as done, all or nothing. */
const doSlice = (kinds: Kinds, doing: (slice: Taken) => void): Promise<boolean> =>
  transact(systemActor, async (tx, audit) => {
    const [taken] = await tx.$queryRaw<Taken[]>`
      SELECT s."runId", s.number, s.input AS slice, r.kind, r.input
      FROM "Run" r JOIN "RunSlice" s ON s."runId" = r.id
      WHERE r.state = 'running' AND s.state = 'waiting'
      ORDER BY r."startedAt", s.number LIMIT 1 FOR UPDATE OF s SKIP LOCKED`;
    if (!taken) return false;
    doing(taken);
    const { runId, number, slice, kind, input } = taken;
    const work = workOf(kinds, kind);
    const result = await work.perform(tx, { runId, input, slice });
    await tx.runSlice.update({
      where: { runId_number: { runId, number } },
      data: { state: 'done', result: result as never },
    });
    // The row of the run is held from here on: of two slices that end together, one is the last.
    const [run] = await tx.$queryRaw<{ done: number; total: number; state: RunState }[]>`
      UPDATE "Run" SET done = done + 1 WHERE id = ${runId} RETURNING done, total, state::text AS state`;
    if (run && run.state === 'running' && run.done === run.total) {
      const slices = await tx.runSlice.findMany({
        where: { runId },
        orderBy: { number: 'asc' },
        select: { result: true },
      });
      const results = slices.map((each) => each.result as Json);
      const report = await work.report(tx, { runId, input, results });
      await tx.run.update({ where: { id: runId }, data: { state: 'done', report: report as never, endedAt: now() } });
      audit({ action: 'run.done', object: `run:${runId}`, details: { kind, slices: run.total } });
    }
    return true;
  });

const noteFailure = ({ runId, number }: Taken, error: unknown): Promise<void> =>
  transact(systemActor, async (tx, audit) => {
    const where = { runId_number: { runId, number } };
    const { tries } = await tx.runSlice.update({ where, data: { tries: { increment: 1 } } });
    if (tries < MOST_TRIES) return;
    await tx.runSlice.update({ where, data: { state: 'failed' } });
    const problem = error instanceof Error ? error.name : 'unknown';
    const { count } = await tx.run.updateMany({
      where: { id: runId, state: 'running' },
      data: { state: 'failed', problem, endedAt: now() },
    });
    if (count === 1) audit({ action: 'run.failed', object: `run:${runId}`, details: { slice: number, problem } });
  });

/** Does slices until none is left or the process has to stop. Any number of processes may do so at once. */
export const workOnRuns = async ({
  isStopping = () => false,
  kinds = runKinds,
}: {
  isStopping?: () => boolean;
  kinds?: Kinds;
} = {}): Promise<number> => {
  let done = 0;
  while (!isStopping()) {
    let taken: Taken | undefined;
    try {
      const found = await doSlice(kinds, (slice) => {
        taken = slice;
      });
      if (!found) break;
      done++;
    } catch (error) {
      // Without a slice in hand it is the database: the next look will tell.
      if (!taken) throw error;
      log.warn({ err: error, run: taken.runId, slice: taken.number }, 'run.slice-failed');
      await noteFailure(taken, error);
    }
  }
  return done;
};

const shown = {
  id: true,
  kind: true,
  state: true,
  body: true,
  input: true,
  total: true,
  done: true,
  report: true,
  problem: true,
  startedById: true,
  startedAt: true,
  endedAt: true,
} as const satisfies Prisma.RunSelect;

/** A run of the own body, with how far it is. */
export const getRun = async (actor: Actor, id: string, kinds: Kinds = runKinds) => {
  const run = await reading(actor, (tx) => tx.run.findUnique({ where: { id }, select: shown }));
  if (!run || run.body !== actor.body) throw new NotFound('run');
  assertCan(actor, workOf(kinds, run.kind).permission, { body: run.body });
  return run;
};

/** The newest runs of a kind in the own body. */
export const listRuns = async (actor: Actor, kind: string, most = 50, kinds: Kinds = runKinds) => {
  const body = actor.body ?? '';
  assertCan(actor, workOf(kinds, kind).permission, { body });
  return reading(actor, (tx) =>
    tx.run.findMany({ where: { kind, body }, orderBy: { startedAt: 'desc' }, take: most, select: shown }),
  );
};

const endWith =
  (to: 'stopped' | 'running', ...from: RunState[]) =>
  (actor: Actor, id: string, kinds?: Kinds) =>
    transact(actor, async (tx, audit) => {
      await getRun(actor, id, kinds);
      const { count } = await tx.run.updateMany({
        where: { id, state: { in: from } },
        data: { state: to, endedAt: to === 'running' ? null : now(), problem: null },
      });
      if (count === 0) throw new Conflict('run');
      if (to === 'running')
        await tx.runSlice.updateMany({ where: { runId: id, state: 'failed' }, data: { state: 'waiting', tries: 0 } });
      audit({ action: to === 'running' ? 'run.resumed' : 'run.stopped', object: `run:${id}` });
    });

/** Stops a run between two slices; what they did stays. */
export const stopRun = endWith('stopped', 'running');
/** Lets a run that failed or was stopped go on with the slices that are missing. */
export const resumeRun = endWith('running', 'failed', 'stopped');
