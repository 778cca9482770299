import 'server-only';
import { totalOf } from '@/lib/casework/revaluation';
import { type Judged, type Rule, rules } from './awards';

/** How many pensions a rule takes, and what all of them are paid in a month and in a year, before and after. */
export type Sum = {
  readonly count: number;
  readonly month: readonly [before: number, after: number];
  readonly year: readonly [before: number, after: number];
};
export type Sums = Readonly<Record<Rule, Sum>>;

const none: Sum = { count: 0, month: [0, 0], year: [0, 0] };
const both = (a: Sum['month'], b: Sum['month']): Sum['month'] => [a[0] + b[0], a[1] + b[1]];
const plus = (a: Sum, b: Sum): Sum => ({
  count: a.count + b.count,
  month: both(a.month, b.month),
  year: both(a.year, b.year),
});
const of = (sumOf: (rule: Rule) => Sum): Sums => Object.fromEntries(rules.map((rule) => [rule, sumOf(rule)])) as Sums;

export const afterOf = ({ before, rise }: Judged): number => (rise ? totalOf(rise.parts) : before);
export const addSums = (all: readonly Sums[]): Sums =>
  all.reduce(
    (total, each) => of((rule) => plus(total[rule], each[rule])),
    of(() => none),
  );
export const sumsOf = (judged: readonly Judged[]): Sums =>
  of((rule) =>
    judged
      .filter((each) => each.rule === rule)
      .map((each): Sum => {
        const month = [each.before, afterOf(each)] as const;
        return { count: 1, month, year: [month[0] * each.pays, month[1] * each.pays] };
      })
      .reduce(plus, none),
  );
