import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { systemDb } from '@/lib/db/client';
import { transact } from '@/lib/db/transact';
import { listRuns, startRun } from '../runs/runs';
import { CHECK_CHAIN, type ChainReport, type Part, ROWS_A_PART as ROWS } from './check-chain-work';

/** Begins a check of everything written until now; workers do it, and it leaves what it found. */
export const startChainCheck = async (actor: Actor): Promise<string> => {
  assertCan(actor, 'see:audit');
  const head = await systemDb().auditEvent.findFirst({ orderBy: { seq: 'desc' }, select: { seq: true } });
  const last = Number(head?.seq ?? 0n);
  const parts: Part[] = Array.from({ length: Math.ceil(last / ROWS) }, (_, index) => ({
    after: index * ROWS,
    until: Math.min(last, (index + 1) * ROWS),
  }));
  return transact(actor, (tx, audit) =>
    startRun({ tx, audit, actor }, CHECK_CHAIN, { last }, [...parts, { heads: true }]),
  );
};

/** The last checks that were asked for, with what they found. */
export const listChainChecks = async (actor: Actor) =>
  (await listRuns(actor, CHECK_CHAIN, 10)).map((run) => ({ ...run, report: run.report as ChainReport | null }));
