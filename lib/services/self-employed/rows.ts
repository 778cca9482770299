import 'server-only';
import { toDay } from '@/lib/casework/dates';
import type { SelfEmployment } from '@/lib/db/generated/client';
import type { Tx } from '@/lib/db/transact';
import { cents } from '@/lib/law/cents';
import type { SelfEmploymentRow } from '@/lib/record/self-employment';

const readRow = (row: SelfEmployment): SelfEmploymentRow => {
  const recorded = { from: toDay(row.from), recordedAt: row.recordedAt, decidedIn: row.caseId };
  if (row.kind === 'activities') return { kind: 'activities', activities: row.activities, ...recorded };
  if (row.kind === 'cover')
    return {
      kind: 'cover',
      mutual: row.mutual ?? '',
      sickLeave: row.sickLeave ?? true,
      professional: row.professional ?? true,
      cessation: row.cessation ?? true,
      ...recorded,
    };
  return { kind: 'base', income: cents(row.income ?? 0), base: cents(row.base ?? 0), ...recorded };
};

/** Everything recorded of the self-employment of a person, as the pure modules read it. */
export const selfEmploymentOf = async (tx: Tx, personId: string): Promise<readonly SelfEmploymentRow[]> =>
  (await tx.selfEmployment.findMany({ where: { personId }, orderBy: { recordedAt: 'asc' }, take: 500 })).map(readRow);

/** When the person was in alta as self-employed, the last time; null if never. */
export const registrationOf = async (tx: Tx, personId: string) => {
  const period = await tx.contributionPeriod.findFirst({
    where: { personId, regime: 'self-employed' },
    orderBy: { from: 'desc' },
  });
  return period && { from: toDay(period.from), to: period.to && toDay(period.to) };
};
