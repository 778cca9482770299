import 'server-only';
import type { CheckResult } from './check';
import { checkDecisions, checkIdle, checkNotifications, checkOutbox, checkPayments } from './check-acts';
import { checkChain } from './check-chain';
import { checkFiles } from './check-files';
import { checkApplications, checkNumbers, checkReceipts, checkSubmissions } from './check-register';

/** Everything the office promises about what it has stored; reads only, and may run beside a working office. */
export const verifyOffice = async (
  head?: string,
): Promise<{ readonly ok: boolean; readonly checks: readonly CheckResult[] }> => {
  const checks = [
    await checkApplications(),
    await checkReceipts(),
    await checkSubmissions(),
    await checkNumbers(),
    await checkFiles(),
    await checkNotifications(),
    await checkPayments(),
    await checkDecisions(),
    await checkChain(head),
    await checkOutbox(),
    await checkIdle(),
  ];
  return { ok: checks.every(({ ok }) => ok), checks };
};
