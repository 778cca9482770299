import 'server-only';
import { systemActor } from '@/lib/access/actor';
import { system } from '@/lib/adapters/clock';
import { log } from '@/lib/adapters/log';
import { transact } from '@/lib/db/transact';
import { dayAt } from '@/lib/law/day';
import { addTask } from '../tasks/add-task';
import type { CheckResult } from './check';
import { verifyRecords } from './verify-office';

const leaveTask = ({ name, found, problems }: CheckResult) =>
  transact(systemActor, (tx) =>
    addTask(tx, {
      kind: 'verification-failed',
      dedupeKey: `verification:${name}:${dayAt(system())}`,
      details: { check: name, found, first: problems[0] ?? '' },
    }),
  );

/** The nightly look at register, closings, audit chain and heads. What is wrong is in the log, and work for a supervisor. */
export const verifyNightly = async (): Promise<number> => {
  const wrong = (await verifyRecords()).filter(({ ok }) => !ok);
  for (const check of wrong) {
    log.error({ check: check.name, count: check.found }, 'verification.failed');
    await leaveTask(check);
  }
  return wrong.length;
};
