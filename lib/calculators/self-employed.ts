import { money, oneOf, yesNo } from '@/lib/catalogue/fields';
import { readAnswers } from '@/lib/catalogue/form';
import type { Cents } from '@/lib/law/cents';
import { type Day, dayOf } from '@/lib/law/day';
import { type Choice, choiceOf, type Fee, feeOf } from '@/lib/law/self-employed';

/** Years whose orders of contribution are held here. */
export const feeYears = ['2023', '2024', '2025', '2026'] as const;

const fields = {
  income: money({ max: 1_000_000 }),
  company: yesNo(),
  year: oneOf(feeYears),
};
const optional = { base: money({ max: 100_000 }) };

export type FeeAnswer = {
  readonly on: Day;
  readonly choice: Choice;
  readonly base: Cents;
  readonly fee: Fee;
};
export type FeeProblem = { readonly field: string; readonly code: string; readonly choice?: Choice };

type Typed = Readonly<Record<string, string>>;

/** What was typed into the calculator, worked out: with the figures of the first day of the year chosen. */
export const workOutFee = (
  typed: Typed,
  today: Day,
): { readonly answer: FeeAnswer | null; readonly problems: readonly FeeProblem[] } => {
  const read = readAnswers(fields, typed, today);
  const own = typed.base?.trim() ? readAnswers(optional, typed, today) : { facts: {}, problems: [] };
  const problems: FeeProblem[] = [...read.problems, ...own.problems].map(({ field, code }) => ({ field, code }));
  if (problems.length > 0) return { answer: null, problems };
  const { income, company, year } = read.facts as { income: Cents; company: boolean; year: string };
  const on = dayOf(Number(year), 1, 1);
  const choice = choiceOf(income, on, { company });
  const base = ((own.facts as { base?: Cents }).base ?? choice.minimumBase) as Cents;
  if (base < choice.minimumBase || base > choice.maximumBase)
    return { answer: null, problems: [{ field: 'base', code: 'outside', choice }] };
  return { answer: { on, choice, base, fee: feeOf(base, on) }, problems: [] };
};
