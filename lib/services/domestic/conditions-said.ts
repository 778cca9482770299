import type { Known } from '@/lib/catalogue/kernel';
import type { Conditions } from '@/lib/record/domestic';

/** The conditions that the answers of a declaration say. */
export const conditionsSaid = (facts: Known): Omit<Conditions, 'id' | 'from' | 'declaredAs'> => {
  const said = facts as Readonly<Record<string, never>>;
  return {
    contract: said.domesticContract as never,
    hours: said.domesticHours as never,
    schedule: said.domesticSchedule as never,
    payKind: said.domesticPayKind as never,
    pay: said.domesticPay as never,
    place: said.domesticPlace as never,
  };
};
