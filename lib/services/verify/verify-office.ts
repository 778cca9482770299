import 'server-only';
import type { CheckResult } from './check';
import { checkDecisions, checkIdle, checkNotifications, checkOutbox, checkPayments } from './check-acts';
import { checkChain } from './check-chain';
import { checkBook } from './check-closings';
import { checkFiles } from './check-files';
import { checkHeads } from './check-heads';
import { checkApplications, checkNumbers, checkReceipts, checkSubmissions } from './check-register';

/** What nobody may change once written: numbers and entries of the register, its closings, the audit and its signed heads. */
export const verifyRecords = async (head?: string): Promise<readonly CheckResult[]> => [
  await checkNumbers(),
  ...(await checkBook()),
  await checkChain(head),
  await checkHeads(),
];

/** Everything the office promises about what it has stored; reads only, and may run beside a working office. */
export const verifyOffice = async (
  head?: string,
): Promise<{ readonly ok: boolean; readonly checks: readonly CheckResult[] }> => {
  const checks = [
    await checkApplications(),
    await checkReceipts(),
    await checkSubmissions(),
    ...(await verifyRecords(head)),
    await checkFiles(),
    await checkNotifications(),
    await checkPayments(),
    await checkDecisions(),
    await checkOutbox(),
    await checkIdle(),
  ];
  return { ok: checks.every(({ ok }) => ok), checks };
};
