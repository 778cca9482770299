/** What a row of each file of the back office holds, field by field. docs/imports.md says the same to whoever writes the files. */

import { z } from 'zod/v4';
import { registry } from '@/lib/catalogue/registry';
import { isDay, isMonth } from '@/lib/law/day';
import { parseCcc, parseIdNumber, parseNaf, parseNif } from '@/lib/law/identifiers';

export const importKinds = ['persons', 'periods', 'bases', 'benefits', 'debts', 'income'] as const;
export type ImportKind = (typeof importKinds)[number];

/** Why a row was not taken; each has its words in messages/<locale>/imports.json. */
export const reasons = [
  'missing',
  'id-number',
  'nif',
  'nss',
  'ccc',
  'day',
  'month',
  'year',
  'amount',
  'number',
  'word',
  'too-long',
  'province',
  'postcode',
  'own-number',
  'order',
  'unreadable',
  'unknown-field',
  'repeated',
  'unknown-person',
  'unknown-debtor',
  'nss-taken',
  'nss-differs',
  'other-debtor',
  'debt-under-way',
  'corrected-here',
  'too-many-lines',
] as const;
export type Reason = (typeof reasons)[number];

const why = (reason: Reason): string => reason;
/** A cell as written: an empty one says nothing. */
const cell = z.string({ error: why('missing') });
const optional = <S extends z.ZodType>(schema: S) =>
  z.union([z.literal('').transform(() => null), schema]).default(null);
const text = (longest: number) => cell.trim().min(1, why('missing')).max(longest, why('too-long'));
const parsed = (reason: Reason, parse: (typed: string) => { readonly ok: boolean; readonly value?: string }) =>
  cell.min(1, why('missing')).transform((typed, context) => {
    const read = parse(typed);
    if (read.ok && read.value !== undefined) return read.value;
    context.addIssue(why(reason));
    return z.NEVER;
  });
const idNumber = parsed('id-number', parseIdNumber);
const dayCell = cell.min(1, why('missing')).refine(isDay, why('day'));
const yearCell = cell
  .min(1, why('missing'))
  .regex(/^(19[6-9]\d|20\d\d)$/, why('year'))
  .transform(Number);
const wholeNumber = (least: number, most: number) =>
  cell
    .min(1, why('missing'))
    .regex(/^\d{1,5}$/, why('number'))
    .transform(Number)
    .refine((value) => value >= least && value <= most, why('number'));
/** Euros with a decimal point or comma and no mark of thousands, as cents. */
const amountCell = cell
  .min(1, why('missing'))
  .regex(/^\d{1,7}([.,]\d{1,2})?$/, why('amount'))
  .transform((typed) => {
    const [whole = '', fraction = ''] = typed.split(/[.,]/);
    return Number(whole) * 100 + Number(fraction.padEnd(2, '0'));
  });
const positive = amountCell.refine((value) => value > 0, why('amount'));
/** A percentage with two decimals at most, as basis points. */
const percent = amountCell.refine((value) => value <= 10_000, why('number'));
const word = <const W extends readonly [string, ...string[]]>(words: W) =>
  cell.min(1, why('missing')).pipe(z.enum(words, why('word')));
const regime = word(['general', 'agricultural', 'household', 'self-employed', 'sea', 'coal']);
const slugs: ReadonlySet<string> = new Set(registry.map(({ procedure }) => procedure.slug));
const benefit = cell.min(1, why('missing')).refine((slug) => slugs.has(slug), why('word'));
const ordered = { message: why('order') };

const formats = {
  persons: z.strictObject({
    id_number: idNumber,
    given_name: text(100),
    surnames: text(150),
    birth_date: optional(dayCell),
    nss: optional(parsed('nss', parseNaf)),
    province: optional(cell.regex(/^(0[1-9]|[1-4]\d|5[0-2])$/, why('province'))),
    street: optional(text(200)),
    postcode: optional(cell.regex(/^(0[1-9]|[1-4]\d|5[0-2])\d{3}$/, why('postcode'))),
    town: optional(text(100)),
  }),
  periods: z
    .strictObject({
      id_number: idNumber,
      regime,
      employer: optional(text(150)),
      ccc: optional(parsed('ccc', parseCcc)),
      from: dayCell,
      to: optional(dayCell),
      work_time: optional(percent.refine((value) => value > 0, why('number'))),
    })
    .refine(({ from, to }) => to === null || to >= from, { ...ordered, path: ['to'] }),
  bases: z.strictObject({
    id_number: idNumber,
    month: cell.min(1, why('missing')).refine(isMonth, why('month')),
    regime,
    employer: z.union([z.literal(''), text(150)]).default(''),
    base: amountCell,
    days: wholeNumber(0, 31),
  }),
  benefits: z
    .strictObject({
      id_number: idNumber,
      benefit,
      since: dayCell,
      until: optional(dayCell),
      pays: word(['12', '14']).transform(Number),
      year: yearCell,
      monthly: positive,
      withheld: percent,
    })
    .refine(({ since, until }) => until === null || until >= since, { ...ordered, path: ['until'] }),
  debts: z
    .strictObject({
      number: text(40).refine((number) => !/^\d{4}-D-/.test(number), why('own-number')),
      nif: parsed('nif', parseNif),
      kind: word(['self_employed', 'domestic', 'company']),
      from: dayCell,
      to: dayCell,
      principal: positive,
      filed: optional(word(['yes', 'no']).transform((said) => said === 'yes')),
      arisen_on: dayCell,
      due_on: dayCell,
      claim_due_on: optional(dayCell),
      enforced_on: optional(dayCell),
    })
    .refine(({ from, to }) => to >= from, { ...ordered, path: ['to'] })
    .refine(({ arisen_on, due_on }) => due_on >= arisen_on, { ...ordered, path: ['due_on'] }),
  income: z.strictObject({
    id_number: idNumber,
    year: yearCell,
    payer: text(20),
    benefit,
    gross: amountCell,
    withheld: amountCell,
    in_kind: optional(amountCell),
    returned: optional(amountCell),
  }),
} as const satisfies Record<ImportKind, z.ZodType>;

/** What a row is about: two rows of a file with the same words here are one thing told twice. */
const keys: Readonly<Record<ImportKind, readonly string[]>> = {
  persons: ['id_number'],
  periods: ['id_number', 'regime', 'ccc', 'employer', 'from'],
  bases: ['id_number', 'month', 'regime', 'employer'],
  benefits: ['id_number', 'benefit', 'since', 'year'],
  debts: ['number'],
  income: ['id_number', 'year', 'payer', 'benefit'],
};

const shapeOf = (kind: ImportKind): Readonly<Record<string, z.ZodType>> => formats[kind].shape;
/** The columns of a file, those first that it must have. */
export const columnsOf = (
  kind: ImportKind,
): { readonly required: readonly string[]; readonly optional: readonly string[] } => {
  const names = Object.entries(shapeOf(kind)).map(([name, schema]) => ({ name, free: schema.safeParse('').success }));
  return {
    required: names.filter(({ free }) => !free).map(({ name }) => name),
    optional: names.filter(({ free }) => free).map(({ name }) => name),
  };
};

export type Refusal = { readonly field: string; readonly reason: Reason };
export type ReadRow =
  | { readonly ok: true; readonly key: string; readonly data: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

const known: ReadonlySet<string> = new Set(reasons);
const reasonOf = (issue: z.core.$ZodIssue): Reason => {
  if (issue.code === 'unrecognized_keys') return 'unknown-field';
  // Of an optional cell: what is wrong with the cell that is there.
  if (issue.code === 'invalid_union') {
    const last = issue.errors.at(-1)?.[0];
    return last ? reasonOf(last) : 'unreadable';
  }
  return known.has(issue.message) ? (issue.message as Reason) : 'unreadable';
};

/** A row read and checked: what the database is to hold, or every field that is wrong with its reason. */
export const readRow = (kind: ImportKind, cells: Readonly<Record<string, string>>): ReadRow => {
  const result = formats[kind].safeParse(cells);
  if (!result.success)
    return {
      ok: false,
      refusals: result.error.issues.map((issue) => ({
        field: issue.code === 'unrecognized_keys' ? (issue.keys[0] ?? '') : String(issue.path[0] ?? ''),
        reason: reasonOf(issue),
      })),
    };
  const data: Readonly<Record<string, unknown>> = result.data;
  return { ok: true, key: keys[kind].map((name) => String(data[name] ?? '')).join('|'), data };
};
