import 'server-only';
import { today } from '@/lib/adapters/clock';
import { date } from '@/lib/catalogue/fields';
import { readAnswers } from '@/lib/catalogue/form';
import { at, type Day, isTime } from '@/lib/law/day';
import type { Problem, RawValues } from './form-return';

const YEAR = 366;
const someDay = date({ min: { daysFromToday: -YEAR }, max: { daysFromToday: YEAR } });
const parts = ['day', 'month', 'year'] as const;

/** An instant written as a day and an hour 'HH:MM' of Madrid, a year from today at most; null = with problems. */
export const readInstant = (
  name: 'from' | 'until',
  values: RawValues,
): { readonly instant: Date | null; readonly problems: readonly Problem[] } => {
  const key = `${name}Day`;
  const { facts, problems } = readAnswers({ [key]: someDay }, values, today());
  const time = String(values[`${name}Time`] ?? '').trim();
  const wrongTime = isTime(time) ? [] : [{ field: `${name}Time`, code: time ? 'malformed' : 'missing' }];
  const day = facts[key] as Day | undefined;
  const instant = day && wrongTime.length === 0 ? at(day, time) : null;
  return { instant, problems: [...problems, ...wrongTime] };
};

/** Whether nothing was written of an instant that may be left out. */
export const isNoInstant = (name: 'from' | 'until', values: RawValues): boolean =>
  [...parts.map((part) => `${name}Day.${part}`), `${name}Time`].every((key) => !String(values[key] ?? '').trim());
