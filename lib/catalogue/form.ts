import type { Day } from '@/lib/law/day';
import { boundDay, type Field, type FieldProblem, type Fields, fieldSchema } from './fields';
import type { Known } from './kernel';

/** Inputs as posted, by name. A repeated name counts with its first value. */
export type RawAnswers = Readonly<Record<string, string | readonly string[]>>;
export type AnswerProblem = {
  /** Name of the input to put the focus on: 'eventDate', 'eventDate.year', 'children[0].disability'. */
  readonly field: string;
  /** The fact it belongs to, and the field inside its rows when it is a list. */
  readonly fact: string;
  readonly item?: string;
  readonly code: FieldProblem;
  /** The bound that was passed: a day, euros, a count of letters or rows. */
  readonly values?: { readonly limit: string | number };
};
type Wrong = { readonly wrong: FieldProblem; readonly at?: string };
type Json = { readonly json: unknown } | Wrong;

const wrong = (problem: FieldProblem, at?: string): Wrong => ({ wrong: problem, ...(at !== undefined && { at }) });

const textIn = (raw: RawAnswers, name: string): string => {
  const value = Object.hasOwn(raw, name) ? raw[name] : undefined;
  return (typeof value === 'string' ? value : value?.[0]) ?? '';
};
// Full-width digits, no-break spaces and typographic minus signs are one with the plain ones.
const typed = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/\p{Z}+/gu, ' ')
    .replace(/[−‒–—]/g, '-')
    .trim();

const parts = ['day', 'month', 'year'] as const;
const readDate = (raw: RawAnswers, name: string): Json => {
  const [day = '', month = '', year = ''] = parts.map((part) => typed(textIn(raw, `${name}.${part}`)));
  if (!day && !month && !year) return wrong('missing');
  if (!/^\d{1,2}$/.test(day)) return wrong('malformed', `${name}.day`);
  if (!/^\d{1,2}$/.test(month)) return wrong('malformed', `${name}.month`);
  if (!/^\d{4}$/.test(year)) return wrong('malformed', `${name}.year`);
  return { json: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` };
};

/* Groups of three with one separator, or none; a single mark before one or two digits is the decimal one. */
const WHOLE = String.raw`\d{1,15}|[1-9]\d{0,2}(?:\.\d{3}){1,4}|[1-9]\d{0,2}(?:,\d{3}){1,4}|[1-9]\d{0,2}(?: \d{3}){1,4}`;
const INTEGER = new RegExp(`^-?(?:${WHOLE})$`);
const DECIMAL = String.raw`(?:\d{1,15}|[1-9]\d{0,2}(?: \d{3}){1,4})(?:[.,]\d{1,2})|[1-9]\d{0,2}(?:\.\d{3}){1,4},\d{1,2}|[1-9]\d{0,2}(?:,\d{3}){1,4}\.\d{1,2}`;
const MONEY = new RegExp(`^-?(?:${WHOLE}|${DECIMAL})$`);

const readNumber = (text: string, form: RegExp): Json => {
  if (!form.test(text)) return wrong('malformed');
  const fraction = form === MONEY ? (/[.,](\d{1,2})$/.exec(text)?.[1] ?? '') : '';
  const whole = (fraction ? text.slice(0, -fraction.length - 1) : text).replaceAll(/[., ]/g, '');
  return { json: Number(fraction ? `${whole}.${fraction}` : whole) };
};

const readOne = (field: Field, raw: RawAnswers, name: string): Json => {
  if (field.kind === 'date') return readDate(raw, name);
  const text = textIn(raw, name);
  if (typed(text) === '') return field.kind === 'text' && field.optional ? { json: '' } : wrong('missing');
  switch (field.kind) {
    case 'yesNo':
      return text === 'yes' || text === 'no' ? { json: text === 'yes' } : wrong('malformed');
    case 'integer':
      return readNumber(typed(text), INTEGER);
    case 'money':
      return readNumber(typed(text.replace(/€|\beur(os?)?\b/i, '')), MONEY);
    case 'percent':
      return readNumber(typed(text.replace('%', '')), MONEY);
    case 'text':
      // Browsers post line breaks as CRLF but count them as one letter.
      return { json: text.replaceAll('\r\n', '\n') };
    default:
      return { json: text };
  }
};

/** The bound a person has passed, for the sentence that tells it. */
const limitOf = (field: Field, code: FieldProblem, today: Day): string | number | undefined => {
  const isUpper = code === 'too-high' || code === 'too-many' || code === 'too-long';
  switch (field.kind) {
    case 'date': {
      const bound = code === 'too-late' ? field.max : code === 'too-early' ? field.min : undefined;
      return bound && boundDay(bound, today);
    }
    case 'integer':
    case 'list':
      return isUpper ? field.max : code === 'too-low' || code === 'too-few' ? field.min : undefined;
    case 'money':
    case 'percent':
      return isUpper ? field.max : code === 'too-low' ? 0 : undefined;
    case 'text':
      return isUpper ? field.maxLength : undefined;
    default:
      return undefined;
  }
};

/* Rows of a list: those with an input, and those counted by `x.rows`: a row whose radios are all unanswered posts none. */
const rowsOf = (raw: RawAnswers, name: string, max: number): readonly number[] => {
  const counted = /^\d{1,3}$/.exec(textIn(raw, `${name}.rows`))?.[0] ?? 0;
  const rows = new Set(Array.from({ length: Math.min(Number(counted), max + 1) }, (_, row) => row));
  for (const key of Object.keys(raw)) {
    const index = key.startsWith(`${name}[`) ? /^(\d{1,3})\]\./.exec(key.slice(name.length + 1))?.[1] : undefined;
    if (index !== undefined) rows.add(Number(index));
  }
  return [...rows].sort((a, b) => a - b);
};
const isBlank = (raw: RawAnswers, row: string) =>
  Object.keys(raw).every((key) => !key.startsWith(`${row}.`) || typed(textIn(raw, key)) === '');

type Read = { readonly value?: unknown; readonly problems: readonly AnswerProblem[] };

const readField = (key: string, field: Field, raw: RawAnswers, name: string, today: Day): Read => {
  const problem = (code: FieldProblem, at = name): Read => {
    const limit = limitOf(field, code, today);
    return { problems: [{ field: at, fact: key, code, ...(limit !== undefined && { values: { limit } }) }] };
  };
  if (field.kind === 'list') {
    const rows = rowsOf(raw, name, field.max).filter((row) => field.min > 0 || !isBlank(raw, `${name}[${row}]`));
    if (rows.length < field.min) return problem(rows.length === 0 ? 'missing' : 'too-few');
    if (rows.length > field.max) return problem('too-many');
    const read = rows.map((row) => readFields(field.item, raw, `${name}[${row}].`, today));
    const problems = read.flatMap((row) => row.problems.map((inner) => ({ ...inner, fact: key, item: inner.fact })));
    return problems.length > 0 ? { problems } : { value: read.map(({ facts }) => facts), problems };
  }
  const answer = readOne(field, raw, name);
  if ('wrong' in answer) return problem(answer.wrong, answer.at);
  const parsed = fieldSchema(field, today).safeParse(answer.json);
  if (parsed.success) return { value: parsed.data, problems: [] };
  return problem((parsed.error.issues[0]?.message ?? 'malformed') as FieldProblem);
};

const readFields = (fields: Fields, raw: RawAnswers, prefix: string, today: Day) => {
  const facts: Record<string, unknown> = {};
  const problems: AnswerProblem[] = [];
  for (const [key, field] of Object.entries(fields)) {
    const read = readField(key, field, raw, `${prefix}${key}`, today);
    problems.push(...read.problems);
    if (read.value !== undefined) facts[key] = read.value;
  }
  return { facts, problems };
};

/**
 * Answers of a form, read from its inputs and parsed by the fields' own schemas, with one problem at most a field.
 * Inputs: a date is `x.day`, `x.month`, `x.year`; yes or no 'yes' | 'no'; a row of a list `x[0].y` and the count of its
 * rows `x.rows`; the rest plain text.
 */
export const readAnswers = (
  fields: Fields,
  raw: RawAnswers,
  today: Day,
): { readonly facts: Known; readonly problems: readonly AnswerProblem[] } => readFields(fields, raw, '', today);

const rawOf = (field: Field, value: unknown, name: string, decimal: string): [string, string][] => {
  if (value === undefined || value === null) return [];
  switch (field.kind) {
    case 'date': {
      const [year = '', month, day] = String(value).split('-');
      return [
        [`${name}.day`, String(Number(day))],
        [`${name}.month`, String(Number(month))],
        [`${name}.year`, year],
      ];
    }
    case 'yesNo':
      return [[name, value ? 'yes' : 'no']];
    case 'money':
    case 'percent': {
      const amount = value as number;
      const whole = String(Math.trunc(amount / 100));
      return [[name, amount % 100 === 0 ? whole : `${whole}${decimal}${String(amount % 100).padStart(2, '0')}`]];
    }
    case 'list':
      return (value as Record<string, unknown>[]).flatMap((row, index) =>
        Object.entries(field.item).flatMap(([key, item]) => rawOf(item, row[key], `${name}[${index}].${key}`, decimal)),
      );
    default:
      return [[name, String(value)]];
  }
};

/** The inverse: what the inputs show for facts already known. `decimal` is the mark the reader's language uses. */
export const toRaw = (fields: Fields, facts: Known, decimal: ',' | '.' = ','): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).flatMap(([key, field]) => rawOf(field, facts[key], key, decimal)));
