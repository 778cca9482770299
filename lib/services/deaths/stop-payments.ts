import 'server-only';
import { now, today } from '@/lib/adapters/clock';
import { attendingBody } from '@/lib/casework/attending-body';
import { toDate, toDay } from '@/lib/casework/dates';
import { dueOf, lastDueDay, type OverpaidLine, overpaidAfterDeath } from '@/lib/casework/overpaid';
import type { Assessment } from '@/lib/catalogue/assess';
import type { Audit, Tx } from '@/lib/db/transact';
import { addWorkingDays } from '@/lib/law/calendar';
import { cents } from '@/lib/law/cents';
import { type Day, daysBetween } from '@/lib/law/day';
import { successionTerm } from '@/lib/law/parameters/procedure-terms';
import { addTask } from '../tasks/add-task';

const openStates = ['registered', 'instruction', 'awaiting_citizen', 'proposed'];

/* What is planned for days that are not due is cancelled; a stretch begun before is cut at its last due day. */
const stopCase = async (tx: Tx, caseId: string, last: Day, reportId: string): Promise<number> => {
  const waiting = await tx.payment.findMany({
    where: { caseId, state: { in: ['planned', 'returned'] }, to: { gt: toDate(last) } },
  });
  for (const { id, from, to, value } of waiting) {
    const stretch = { from: toDay(from), to: toDay(to), value: cents(value) };
    const due = dueOf(stretch, last);
    await tx.payment.update({
      where: { id },
      data:
        due === 0
          ? { state: 'cancelled', cancelledAt: now(), deathReportId: reportId }
          : { to: toDate(last), days: daysBetween(stretch.from, last) + 1, value: due },
    });
  }
  return waiting.length;
};

/**
 * Stops what is paid to somebody who has died, in every case of theirs, and works out what went out for days after. The
 * cases not decided yet wait for the heirs (RD 203/2021 art. 42.4).
 */
export const stopPayments = async (
  tx: Tx,
  audit: Audit,
  { personId, diedOn, reportId }: { readonly personId: string; readonly diedOn: Day; readonly reportId: string },
): Promise<{ readonly stopped: number; readonly overpaid: readonly OverpaidLine[] }> => {
  await tx.$executeRaw`SELECT 1 FROM "Case" WHERE "personId" = ${personId} AND state <> 'draft' ORDER BY id FOR UPDATE`;
  const cases = await tx.case.findMany({
    where: { personId, state: { not: 'draft' } },
    select: { id: true, state: true, procedure: true, addressedBody: true, assessment: true },
    orderBy: { id: 'asc' },
  });
  const monthly = new Set(
    cases.filter((each) => (each.assessment as unknown as Assessment | null)?.award?.recurring).map(({ id }) => id),
  );
  const until = addWorkingDays(today(), successionTerm.on(today()));
  let stopped = 0;
  for (const each of cases) {
    const count = await stopCase(tx, each.id, lastDueDay(diedOn, monthly.has(each.id)), reportId);
    stopped += count;
    if (count > 0) {
      const event = { at: now(), kind: 'payments-stopped', byOffice: true };
      await tx.case.update({ where: { id: each.id }, data: { events: { create: event }, version: { increment: 1 } } });
      audit({ action: 'case.stopped-by-death', object: `case:${each.id}`, behalf: personId, details: { count } });
    }
    if (openStates.includes(each.state))
      await addTask(tx, {
        kind: 'heirs-of-case',
        dedupeKey: `heirs-of-case:${each.id}`,
        body: attendingBody(each),
        caseId: each.id,
        personId,
        details: { until },
      });
  }
  const paid = await tx.payment.findMany({
    where: { caseId: { in: cases.map(({ id }) => id) }, state: { in: ['ordered', 'paid'] } },
    orderBy: [{ from: 'asc' }, { id: 'asc' }],
  });
  const stretches = paid.map((each) => ({
    ...each,
    from: toDay(each.from),
    to: toDay(each.to),
    value: cents(each.value),
  }));
  return { stopped, overpaid: overpaidAfterDeath(stretches, diedOn, (caseId) => monthly.has(caseId)) };
};
