import { formatDay, formatDuration, formatMoney, formatNumber, formatPercent } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import type { Term } from '@/lib/law/calendar';
import type { Cents } from '@/lib/law/cents';
import type { Day } from '@/lib/law/day';
import { type Award, type AwardLine, type Outcome, outcomeOf, type Verdict } from './assess';
import type { Field, Fields, Suggested } from './fields';
import type { Figure, Unit } from './kernel';
import type { Words } from './registry';
import { suggestions } from './suggestions';

type Counted = Exclude<Unit, 'money' | 'percent' | 'age' | 'count'>;
const units: Record<Locale, Record<Counted, readonly [one: string, many: string]>> = {
  es: {
    days: ['día', 'días'],
    weeks: ['semana', 'semanas'],
    months: ['mes', 'meses'],
    years: ['año', 'años'],
    hours: ['hora', 'horas'],
  },
  en: {
    days: ['day', 'days'],
    weeks: ['week', 'weeks'],
    months: ['month', 'months'],
    years: ['year', 'years'],
    hours: ['hour', 'hours'],
  },
};
const yesNo: Record<Locale, readonly [yes: string, no: string]> = { es: ['Sí', 'No'], en: ['Yes', 'No'] };
const nothing: Record<Locale, string> = { es: 'Nada', en: 'None' };

/** What a text is chosen from, and which of it the words typed may mean when they are none of it. */
export const suggestionsFor = (of: Suggested, typed: string) => {
  const { all, find, search } = suggestions[of];
  return { all, found: typed && !find(typed) ? search(typed) : [] };
};

/** A figure with its unit: "180 días", "2.400,00 €", "66 años y 10 meses". */
const sayFigure = ({ value, unit }: Figure, locale: Locale): string => {
  if (unit === 'money') return formatMoney(value as Cents, locale);
  if (unit === 'percent') return formatPercent(value, locale);
  if (unit === 'age') return formatDuration({ years: Math.floor(value / 12), months: value % 12 }, locale);
  const number = formatNumber(value, locale);
  return unit === 'count' ? number : `${number} ${units[locale][unit][value === 1 ? 0 : 1]}`;
};

type FactText = {
  label: string;
  name: string;
  options?: Record<string, string>;
  one?: string;
  item?: Record<string, FactText>;
};

const sayItem = (fields: Fields, words: Record<string, FactText>, entry: Record<string, unknown>, locale: Locale) =>
  Object.entries(fields)
    .map(([key, field]) => {
      const word = words[key] as FactText;
      return `${word.name}: ${sayValue(field, word, entry[key], locale)}`;
    })
    .join(' · ');

/** The value of a fact in words, the same on screens, receipts and decisions. */
export const sayValue = (field: Field, word: FactText, value: unknown, locale: Locale): string => {
  if (value === undefined || value === null || value === '') return '—';
  switch (field.kind) {
    case 'date':
      return formatDay(value as Day, locale);
    case 'yesNo':
      return yesNo[locale][value ? 0 : 1];
    case 'choice':
      return word.options?.[value as string] ?? String(value);
    case 'integer':
      return sayFigure({ value: value as number, unit: field.unit }, locale);
    case 'money':
      return formatMoney(value as Cents, locale);
    case 'percent':
      return formatPercent(value as number, locale);
    case 'text':
      return (field.suggest && suggestions[field.suggest].find(String(value))) ?? String(value);
    case 'iban':
      return String(value).replace(/(.{4})(?=.)/g, '$1 ');
    case 'list': {
      const entries = value as Record<string, unknown>[];
      if (entries.length === 0) return nothing[locale];
      return entries
        .map((entry, index) => {
          const one = (word.one ?? '{number}').replace('{number}', String(index + 1));
          return `${one}. ${sayItem(field.item, word.item ?? {}, entry, locale)}`;
        })
        .join('\n');
    }
    default:
      return String(value);
  }
};

const fill = (text: string, figures: Verdict['figures'], locale: Locale) =>
  text.replace(/\{(\w+)\}/g, (hole, key: string) => (figures[key] ? sayFigure(figures[key], locale) : hole));

/** How a verdict is told: a factor speaks for or against, a requirement is met or not. */
export type Result = Outcome | 'for' | 'against';
export const resultOf = (verdict: Pick<Verdict, 'outcome' | 'factor' | 'appreciated'>): Result => {
  const { factor } = verdict;
  const outcome = outcomeOf(verdict);
  if (!factor || outcome === 'unknown') return outcome;
  return outcome === 'met' ? 'for' : 'against';
};

/** The sentence of a verdict, with its figures, or why the office appreciates it otherwise. Unknown verdicts have none. */
export const sayVerdict = (words: Words, verdict: Verdict, locale: Locale): string | null => {
  if (verdict.appreciated) return verdict.appreciated.reason;
  const text = words.requirements[verdict.id];
  if (!text || verdict.outcome === 'unknown') return null;
  return fill(verdict.outcome === 'met' ? text.met : text.unmet, verdict.figures, locale);
};

export const sayLine = (words: Words, line: AwardLine, locale: Locale) => ({
  label: words.lines[line.id] ?? line.id,
  value: sayFigure(line, locale),
});

/** From when a change counts, which is no stretch that is paid. */
export const EFFECT = 'effect';
export const sayEffects = (words: Words, { periods }: Award, locale: Locale): readonly (readonly [string, string])[] =>
  periods
    .filter(({ id }) => id === EFFECT)
    .map(({ id, from }) => [words.periods[id] ?? id, formatDay(from, locale)] as const);

const everyMonth: Record<Locale, (value: string, pays: number, once: string | null) => string> = {
  es: (value, pays, once) => `${value} al mes, en ${pays} pagas al año${once ? `, y ${once} una sola vez` : ''}`,
  en: (value, pays, once) => `${value} a month, in ${pays} payments a year${once ? `, and ${once} once` : ''}`,
};

/** What an award comes to: "936,00 € al mes, en 14 pagas al año", or its total; null when it is not money. */
export const sayTotal = ({ total, recurring }: Award, locale: Locale): string | null => {
  if (recurring) {
    const once = recurring.once ? formatMoney(recurring.once, locale) : null;
    return everyMonth[locale](formatMoney(recurring.value, locale), recurring.pays, once);
  }
  return total === null ? null : formatMoney(total, locale);
};

const terms: Record<Locale, Record<'days' | 'workingDays' | 'months' | 'years', readonly [string, string]>> = {
  es: { ...units.es, workingDays: ['día hábil', 'días hábiles'] },
  en: { ...units.en, workingDays: ['working day', 'working days'] },
};
/** A term in words: "30 días", "6 meses". */
export const sayTerm = (term: Term, locale: Locale): string => {
  const [unit, count] = Object.entries(term)[0] as [keyof (typeof terms)[Locale], number];
  return `${formatNumber(count, locale)}\u00A0${terms[locale][unit][count === 1 ? 0 : 1]}`;
};
