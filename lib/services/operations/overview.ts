import 'server-only';
import { mkdir, statfs } from 'node:fs/promises';
import { fromPrisma } from 'pg-boss';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { NotFound } from '@/lib/access/outcomes';
import { system } from '@/lib/adapters/clock';
import { config } from '@/lib/config';
import { systemDb } from '@/lib/db/client';
import { queue } from '@/lib/db/queue';
import { transact } from '@/lib/db/transact';
import { checkReady } from '../health/check-ready';

export type QueueRow = {
  readonly name: string;
  readonly waiting: number;
  readonly active: number;
  readonly failed: number;
  /** Since when the oldest one waits that may start. */
  readonly oldest: Date | null;
};

/** Jobs that have something to tell: waiting, in hand or given up. Done ones are not counted. */
const queues = () =>
  systemDb().$queryRaw<QueueRow[]>`
    SELECT name, (count(*) FILTER (WHERE state IN ('created', 'retry')))::int AS waiting,
      (count(*) FILTER (WHERE state = 'active'))::int AS active, (count(*) FILTER (WHERE state = 'failed'))::int AS failed,
      min(created_on) FILTER (WHERE state IN ('created', 'retry') AND start_after <= now()) AS oldest
    FROM jobs.job WHERE state IN ('created', 'retry', 'active', 'failed') AND name NOT LIKE '\_\_pgboss%'
    GROUP BY name ORDER BY name`;

/** Seconds since a job of each minute last ended; null when none is kept. */
const workerSeen = async (): Promise<number | null> => {
  const [row] = await systemDb().$queryRaw<{ seconds: number | null }[]>`
    SELECT extract(epoch FROM clock_timestamp() - max(completed_on))::int AS seconds FROM jobs.job
    WHERE name = 'watch-services' AND state = 'completed'`;
  return row?.seconds ?? null;
};

/** How far the clock of this process is from that of the database, in milliseconds; half the way there is taken off. */
const clockDifference = async (): Promise<number> => {
  await systemDb().$queryRaw`SELECT 1`;
  const before = system().getTime();
  const [row] = await systemDb().$queryRaw<{ at: Date }[]>`SELECT clock_timestamp() AS at`;
  const after = system().getTime();
  return Math.round((before + after) / 2 - (row?.at.getTime() ?? 0));
};

const storageRoom = async () => {
  const { DATA_DIR, S3_ENDPOINT } = config();
  await mkdir(DATA_DIR, { recursive: true });
  const { bavail, blocks, bsize } = await statfs(DATA_DIR);
  return { free: bavail * bsize, total: blocks * bsize, isBucket: S3_ENDPOINT !== undefined };
};

const outbox = async () => {
  const states = ['queued', 'failed', 'bounced'] as const;
  const counts = await systemDb().message.groupBy({
    by: ['state'],
    where: { state: { in: [...states] } },
    _count: true,
  });
  const oldest = await systemDb().message.findFirst({
    where: { state: 'queued' },
    orderBy: { createdAt: 'asc' },
    select: { createdAt: true },
  });
  const countOf = (state: (typeof states)[number]) => counts.find((each) => each.state === state)?._count ?? 0;
  return {
    counts: states.map((state) => ({ state, count: countOf(state) })),
    oldestMinutes: oldest ? Math.max(0, Math.floor((system().getTime() - oldest.createdAt.getTime()) / 60_000)) : null,
  };
};

const backups = async () => {
  const last = await systemDb().backup.findFirst({ orderBy: { madeAt: 'desc' }, select: { madeAt: true } });
  const tested = { testedAt: { not: null } } as const;
  const orderBy = { testedAt: 'desc' } as const;
  const good = await systemDb().backup.findFirst({ where: { ...tested, isGood: true }, orderBy });
  const newest = await systemDb().backup.findFirst({ where: tested, orderBy });
  return { madeAt: last?.madeAt ?? null, testedAt: good?.testedAt ?? null, isLastTestBad: newest?.isGood === false };
};

const RUNS = 20;
const runs = () =>
  systemDb().run.findMany({
    orderBy: { startedAt: 'desc' },
    take: RUNS,
    select: { id: true, kind: true, state: true, done: true, total: true, startedAt: true },
  });

/** How the office runs: nothing in it names a person or a case. */
export const getOperations = async (actor: Actor) => {
  assertCan(actor, 'see:operations');
  const ready = await checkReady();
  const [{ version } = { version: '' }] = await systemDb().$queryRaw<{ version: string }[]>`
    SELECT current_setting('server_version') AS version`;
  return {
    at: system(),
    ready,
    clockMs: await clockDifference(),
    room: await storageRoom(),
    workerSeconds: await workerSeen(),
    queues: await queues(),
    runs: await runs(),
    outbox: await outbox(),
    backups: await backups(),
    versions: { node: process.versions.node, postgres: version },
  };
};

const MOST_RETRIED = 1_000;
/** Failed jobs of a queue go back into it, the oldest first: one, or as many as are done at once. */
export const retryJobs = async (actor: Actor, name: string, most: 'one' | 'all'): Promise<number> => {
  assertCan(actor, 'retry:job');
  const known = await queue().getQueues([name]);
  if (known.length === 0) throw new NotFound('queue');
  return transact(actor, async (tx, audit) => {
    const failed = await tx.$queryRaw<{ id: string }[]>`
      SELECT id::text FROM jobs.job WHERE name = ${name} AND state = 'failed' ORDER BY created_on
      LIMIT ${most === 'one' ? 1 : MOST_RETRIED} FOR UPDATE SKIP LOCKED`;
    const ids = failed.map(({ id }) => id);
    if (ids.length > 0) await queue().retry(name, ids, { db: fromPrisma(tx) });
    audit({ action: 'job.retried', object: `queue:${name}`, details: { count: ids.length } });
    return ids.length;
  });
};
