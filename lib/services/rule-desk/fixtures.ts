/** Cases and awards by the hundred, written past the services: what matters is how many there are and what they hold. */
import { toDate } from '@/lib/casework/dates';
import { assess } from '@/lib/catalogue/assess';
import { parseFacts } from '@/lib/catalogue/prefill';
import { getProcedure } from '@/lib/catalogue/registry';
import { systemDb } from '@/lib/db/client';
import { type Day, day } from '@/lib/law/day';

/** A pension of retirement as the application tells it: a base a month in euros, and what changes it. */
export const retired = (base: number, more: Readonly<Record<string, unknown>> = {}): Record<string, unknown> => ({
  retirementDate: '2026-06-30',
  birthDate: '1959-05-15',
  daysByRetirement: 13_870,
  recentDaysByRetirement: 5000,
  regime: 'general',
  careGap: 'no',
  retirementBase: base,
  genderGapChildren: 0,
  claimsMinimum: true,
  pensionHousehold: 'alone',
  pensionOtherIncome: 0,
  iban: 'ES9121000418450200051332',
  ...more,
});

const pad = (n: number): string => String(n).padStart(20, '0');

/** A case of retirement for each, live or with its award in force and the payments of its first year. Answers their ids. */
export const addRetirements = async (
  personId: string,
  facts: readonly Readonly<Record<string, unknown>>[],
  {
    first = 0,
    granted = false,
    withPayments = granted,
    on = day('2026-11-24'),
  }: { first?: number; granted?: boolean; withPayments?: boolean; on?: Day } = {},
): Promise<readonly string[]> => {
  const { procedure } = getProcedure('retire-ordinary');
  const at = new Date('2026-10-01T10:00:00Z');
  const rows = facts.map((each, index) => {
    const assessment = assess(procedure, parseFacts(procedure.facts, each, on), on);
    return { id: `r${pad(first + index)}`, facts: each, assessment };
  });
  await systemDb().case.createMany({
    data: rows.map(({ id, facts: said, assessment }) => ({
      id,
      procedure: procedure.slug,
      procedureVersion: procedure.version,
      personId,
      state: granted ? ('notified' as const) : ('instruction' as const),
      facts: said as never,
      assessment: assessment as never,
      eventDate: toDate(assessment.on),
      updatedAt: at,
      registeredAt: at,
    })),
  });
  if (!granted) return rows.map(({ id }) => id);
  await systemDb().decision.createMany({
    data: rows.map(({ id, facts: said, assessment }) => ({
      id: `d${id}`,
      caseId: id,
      outcome: 'granted' as const,
      state: 'signed' as const,
      facts: said as never,
      assessment: assessment as never,
      proposedAt: at,
      signedAt: at,
      needsSecond: false,
    })),
  });
  if (!withPayments) return rows.map(({ id }) => id);
  await systemDb().payment.createMany({
    data: rows.flatMap(({ id, assessment }) =>
      (assessment.award?.payments ?? []).map((payment) => ({
        caseId: id,
        decisionId: `d${id}`,
        payOn: toDate(payment.on),
        from: toDate(payment.from),
        to: toDate(payment.to),
        days: payment.days,
        value: payment.value,
        iban: 'ES9121000418450200051332',
        ...(payment.on < on ? { state: 'paid' as const, orderedAt: at, paidAt: at } : {}),
      })),
    ),
  });
  return rows.map(({ id }) => id);
};
