import { formatDay, formatDuration, formatMoney, formatNumber, formatPercent } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import spanishNotes from '@/lib/i18n/messages/es/law-notes.json';
import { isDay } from '@/lib/law/day';
import { scaleWords as injuriesInEnglish } from './benefits/awod-injuries/scale.en';
import { scaleWords as injuriesInSpanish } from './benefits/awod-injuries/scale.es';
import { type FigureGroup, isNumbered, type LawFigure, type Leaf, type Measure, unitOf } from './rule-book';

type Words = Readonly<Record<string, string>>;
/* Names inside values; those of the injuries are written where they are chosen from. */
const stepNames: Readonly<Record<Locale, Words>> = {
  es: { ...messagesOf('es').rules.names, ...injuriesInSpanish },
  en: { ...messagesOf('en').rules.names, ...injuriesInEnglish },
};
const firstOf = (words: object, keys: readonly string[]): string | undefined =>
  keys.map((key) => (words as Words)[key]).find((word) => word !== undefined);

/** Name of a figure of the law, as the page "Rule book" shows it. */
export const figureName = ({ id }: LawFigure, locale: Locale): string =>
  firstOf(messagesOf(locale).rules.figures, [id]) ?? id;
export const groupName = (group: FigureGroup, locale: Locale): string => messagesOf(locale).rules.groups[group];

/** Where the word for the last step of a path is looked up, the most precise first; rows are numbered: '#'. */
export const nameKeys = ({ id }: LawFigure, path: readonly string[]): readonly string[] => {
  const name = path.at(-1) ?? '';
  const before = [id, ...path.slice(0, -1).map((step) => (isNumbered(step) ? '#' : step))];
  const at = (step: string) => [...before, step].join('.');
  return isNumbered(name) ? [at(name), at('#'), '#'] : [at(name), `${id}.${name}`, name];
};
/** Where the words for a text, or for nothing, are looked up. */
export const textKeys = ({ id }: LawFigure, text: string): readonly string[] => [`${id}.${text}`, text];
export const nothingKeys = ({ id }: LawFigure, { path }: Leaf): readonly string[] => [`${id}.${path.at(-1)}`, id];

/** Names that lead to a leaf, in words: 'con carrera larga · edad'. */
export const pathName = (figure: LawFigure, { path }: Leaf, locale: Locale): string =>
  path
    .map((name, index) => {
      const word = firstOf(stepNames[locale], nameKeys(figure, path.slice(0, index + 1)));
      return word?.replace('{n}', name) ?? name;
    })
    .join(' · ');

const counted: Readonly<Record<Locale, Readonly<Partial<Record<Measure, readonly [one: string, more: string]>>>>> = {
  es: {
    hours: ['hora', 'horas'],
    days: ['día', 'días'],
    'natural days': ['día natural', 'días naturales'],
    'working days': ['día hábil', 'días hábiles'],
    weeks: ['semana', 'semanas'],
    months: ['mes', 'meses'],
    years: ['año', 'años'],
  },
  en: {
    hours: ['hour', 'hours'],
    days: ['day', 'days'],
    'natural days': ['calendar day', 'calendar days'],
    'working days': ['working day', 'working days'],
    weeks: ['week', 'weeks'],
    months: ['month', 'months'],
    years: ['year', 'years'],
  },
};
const withUnit = (value: number, unit: Measure, locale: Locale, digits?: number): string => {
  const said = formatNumber(value, locale, digits);
  const words = counted[locale][unit];
  return words ? `${said}\u00A0${words[value === 1 ? 0 : 1]}` : said;
};
const sayNumber = (value: number, unit: Measure, locale: Locale): string => {
  if (unit === 'euro cents') return formatMoney(value, locale);
  if (unit === 'basis points') return formatPercent(value, locale);
  if (unit === 'months of life') return formatDuration({ years: Math.trunc(value / 12), months: value % 12 }, locale);
  if (unit === 'hundredths') return formatNumber(value / 100, locale);
  if (unit === 'ten-thousandths') return formatNumber(value / 10_000, locale, 4);
  if (unit === 'hundred-thousandths of a day') return withUnit(value / 100_000, 'days', locale, 5);
  if (unit === 'thousandths of a percent')
    return `${formatNumber(value / 1000, locale, 3)}${locale === 'es' ? '\u00A0' : ''}%`;
  return withUnit(value, unit, locale);
};

/** A leaf of a figure in words, with its unit. */
export const sayLeaf = (figure: LawFigure, leaf: Leaf, locale: Locale): string => {
  const { value } = leaf;
  const { yes, no, none, nothing, names } = messagesOf(locale).rules;
  if (value === null) return firstOf(nothing, nothingKeys(figure, leaf)) ?? none;
  if (typeof value === 'boolean') return value ? yes : no;
  if (typeof value === 'number') return sayNumber(value, unitOf(figure, leaf), locale);
  if (isDay(value)) return formatDay(value, locale, 'medium');
  return firstOf(names, textKeys(figure, value)) ?? value;
};

/** The note of an entry; they are written in English beside the figure. */
export const sayNote = (note: string, locale: Locale): string =>
  locale === 'es' ? (firstOf(spanishNotes, [note]) ?? note) : note;
