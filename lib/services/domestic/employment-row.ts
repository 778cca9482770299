import 'server-only';
import { toDay } from '@/lib/casework/dates';
import type { Prisma } from '@/lib/db/generated/client';
import { cents } from '@/lib/law/cents';
import type { Conditions, DomesticEmployment, DomesticRole } from '@/lib/record/domestic';

const named = { select: { id: true, idNumber: true, givenName: true, surnames: true } } as const;
/** What a query of an employment has to bring: both people, and the conditions in force. */
export const withDomestic = {
  worker: named,
  employer: named,
  account: { select: { id: true, ccc: true, holder: { select: { nif: true, name: true } } } },
  conditions: { where: { replacedAt: null }, orderBy: { from: 'asc' } },
} as const satisfies Prisma.DomesticEmploymentInclude;
export type EmploymentRow = Prisma.DomesticEmploymentGetPayload<{ include: typeof withDomestic }>;

/** Conditions as the pure modules read them; the database admits no other words. */
export const conditionsOf = (row: EmploymentRow['conditions'][number]): Conditions => ({
  id: row.id,
  from: toDay(row.from),
  contract: row.contract as Conditions['contract'],
  hours: row.hours,
  payKind: row.payKind as Conditions['payKind'],
  pay: cents(row.pay),
  schedule: row.schedule,
  place: row.place,
  declaredAs: row.declaredAs as Conditions['declaredAs'],
});

const nameOf = ({ givenName, surnames }: { readonly givenName: string; readonly surnames: string }) =>
  `${givenName} ${surnames}`;

/** An employment as one of its two sees it. */
export const employmentOf = (row: EmploymentRow, role: DomesticRole): DomesticEmployment => {
  const { worker, employer, account } = row;
  const household = employer
    ? { other: employer.idNumber, otherName: nameOf(employer) }
    : { other: account?.holder.nif ?? '', otherName: account?.holder.name ?? '' };
  return {
    id: row.id,
    role,
    ...(role === 'worker' ? household : { other: worker.idNumber, otherName: nameOf(worker) }),
    since: toDay(row.since),
    until: row.until && toDay(row.until),
    reduction: row.reduction as DomesticEmployment['reduction'],
    versions: row.conditions.map(conditionsOf),
  };
};
