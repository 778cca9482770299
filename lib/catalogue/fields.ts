import { z } from 'zod/v4';
import { type Cents, cents } from '@/lib/law/cents';
import { addDays, type Day, isDay } from '@/lib/law/day';
import { parseIban } from '@/lib/law/identifiers';
import type { Parameter } from '@/lib/law/parameter';
import type { DomesticEmployment } from '@/lib/record/domestic';
import type { ContributionRecord } from '@/lib/record/record';

/** What the administration already holds about a person when a case begins. */
export type Sources = {
  readonly person: { readonly birthDate: Day | null; readonly iban: string | null };
  /** Null when nobody is identified; an empty record would say "never contributed". */
  readonly record: ContributionRecord | null;
  readonly healthcare?: HeldHealthcare | undefined;
  /** Domestic employments of the person, as employer or as worker; none said when nobody is identified. */
  readonly domestic?: readonly DomesticEmployment[];
  readonly today: Day;
};

/** Who is covered beside the holder, what was issued already this year, and where post goes. */
export type HeldHealthcare = {
  readonly beneficiaries: readonly {
    readonly givenName: string;
    readonly surnames: string;
    readonly birthDate: Day;
    readonly idNumber: string;
  }[];
  /** Days of provisional certificates that begin in the year of today. */
  readonly certificateDays: number;
  readonly address: { readonly street: string; readonly postcode: string; readonly town: string } | null;
};

/** Where the record could supply a fact; undefined when it cannot. Facts known so far can be read, and the event date. */
export type Prefill<T> = (
  sources: Sources,
  facts: Readonly<Record<string, unknown>>,
  on: Day | undefined,
) => T | undefined;

/** A day, fixed or so many natural days from today: a number, or the figure of the law of that day. What lies outside is refused. */
export type Bound = { readonly day: Day } | { readonly daysFromToday: number | Pick<Parameter<number>, 'on'> };

/** Lists that a text is chosen from; what is typed instead is looked up (lib/catalogue/suggestions). */
export type Suggested = 'activities' | 'mutual-societies';

type Kinds = {
  date: { readonly min?: Bound; readonly max?: Bound };
  yesNo: Record<never, never>;
  choice: { readonly options: readonly string[] };
  integer: {
    readonly unit: 'days' | 'weeks' | 'months' | 'years' | 'hours' | 'count';
    readonly min: number;
    readonly max: number;
  };
  money: { readonly max: number };
  percent: { readonly max: number };
  /** `optional`: nothing written is an answer too. */
  text: {
    readonly maxLength: number;
    readonly lines: 'one' | 'many';
    readonly optional?: true;
    readonly suggest?: Suggested;
  };
  iban: Record<never, never>;
  list: { readonly item: Fields; readonly min: number; readonly max: number };
};

/** One thing known about a case: its type, its limits and where the record could supply it. `T` is its parsed value. */
export type Field<T = unknown> = {
  [K in keyof Kinds]: { readonly kind: K; readonly from?: Prefill<unknown>; readonly value?: T } & Kinds[K];
}[keyof Kinds];
export type Fields = { readonly [key: string]: Field };
export type ValueOf<X> = X extends { readonly value?: infer T } ? NonNullable<T> : never;
export type Facts<F extends Fields> = { readonly [K in keyof F]: ValueOf<F[K]> };

type Options<T> = { readonly from?: Prefill<T> };
type Typed<K extends keyof Kinds, T> = Extract<Field<T>, { kind: K }>;
const make = <K extends keyof Kinds, T>(kind: K, rest: Kinds[K] & Options<T>) =>
  ({ kind, ...rest }) as unknown as Typed<K, T>;

export const date = (o: Kinds['date'] & Options<Day> = {}) => make<'date', Day>('date', o);
export const yesNo = (o: Options<boolean> = {}) => make<'yesNo', boolean>('yesNo', o);
export const oneOf = <const O extends readonly string[]>(options: O, o: Options<O[number]> = {}) =>
  make<'choice', O[number]>('choice', { options, ...o });
export const integer = (o: Kinds['integer'] & Options<number>) => make<'integer', number>('integer', o);
export const days = (o: Options<number> & { readonly max?: number } = {}) =>
  integer({ unit: 'days', min: 0, max: 36_600, ...o });
/** Euros on paper and in JSON, integer cents inside. `max` in euros. */
export const money = (o: Options<Cents> & { readonly max?: number } = {}) =>
  make<'money', Cents>('money', { max: 10_000_000, ...o });
/** A percentage with at most two decimals on paper and in JSON, basis points inside. `max` as a percentage. */
export const percent = (o: Options<number> & { readonly max?: number } = {}) =>
  make<'percent', number>('percent', { max: 100, ...o });
export const text = (o: Kinds['text'] & Options<string>) => make<'text', string>('text', o);
export const iban = (o: Options<string> = {}) => make<'iban', string>('iban', o);
/** A repeatable group, such as the children of one birth. */
export const list = <F extends Fields>(
  item: F,
  o: { readonly min: number; readonly max: number } & Options<readonly Facts<F>[]>,
) => make<'list', readonly Facts<F>[]>('list', { item, ...o });

/** Why an answer was not accepted; the words live with the interface (`errors` in the messages). */
export type FieldProblem =
  | 'missing'
  | 'malformed'
  | 'impossible'
  | 'too-early'
  | 'too-late'
  | 'too-low'
  | 'too-high'
  | 'too-long'
  | 'too-few'
  | 'too-many'
  | 'wrong-check-digits';

const fail = (problem: FieldProblem) => ({ error: problem });
export const boundDay = (bound: Bound, today: Day): Day => {
  if ('day' in bound) return bound.day;
  const { daysFromToday: days } = bound;
  return addDays(today, typeof days === 'number' ? days : days.on(today));
};
// PostgreSQL refuses NUL, and lone surrogates would be altered: legal text must be kept as it was written.
const isStorable = (value: string) => value.isWellFormed() && !/\p{Cc}/u.test(value.replaceAll(/[\t\r\n]/g, ''));

/* A number of at most two decimals, counted in hundredths. */
const hundredths = (max: number) =>
  z
    .number(fail('malformed'))
    .min(0, fail('too-low'))
    .max(max, fail('too-high'))
    .refine((value) => Math.abs(value * 100 - Math.round(value * 100)) < 1e-6, fail('malformed'))
    .transform((value) => Math.round(value * 100));

const schemas: { [K in keyof Kinds]: (field: Extract<Field, { kind: K }>, today: Day) => z.ZodType } = {
  date: ({ min, max }, today) =>
    z
      .string(fail('malformed'))
      .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'malformed', abort: true })
      .refine(isDay, fail('impossible'))
      .transform((value) => value as Day)
      .refine((value) => !min || value >= boundDay(min, today), fail('too-early'))
      .refine((value) => !max || value <= boundDay(max, today), fail('too-late')),
  yesNo: () => z.boolean(fail('malformed')),
  choice: ({ options }) => z.enum(options as [string, ...string[]], fail('malformed')),
  integer: ({ min, max }) =>
    z
      .number(fail('malformed'))
      .refine(Number.isInteger, { error: 'malformed', abort: true })
      .min(min, fail('too-low'))
      .max(max, fail('too-high'))
      .transform((value) => (value === 0 ? 0 : value)),
  money: ({ max }) => hundredths(max).transform((value): Cents => cents(value)),
  percent: ({ max }) => hundredths(max),
  text: ({ maxLength, optional }) =>
    z
      .string(fail('malformed'))
      .refine(isStorable, fail('malformed'))
      .min(optional ? 0 : 1, fail('missing'))
      .max(maxLength, fail('too-long')),
  iban: () =>
    z.string(fail('malformed')).transform((value, context) => {
      const parsed = parseIban(value);
      if (parsed.ok) return parsed.value;
      context.addIssue({ code: 'custom', message: parsed.why === 'check-digits' ? 'wrong-check-digits' : 'malformed' });
      return z.NEVER;
    }),
  list: ({ item, min, max }, today) =>
    z.array(schemaOf(item, today), fail('malformed')).min(min, fail('too-few')).max(max, fail('too-many')),
};

/** The zod schema of one field. Input is JSON (days as text, money in euros); output is the parsed value. */
export const fieldSchema = (field: Field, today: Day): z.ZodType => {
  const before = made.get(field);
  if (before?.today === today) return before.schema;
  const schema = (schemas[field.kind] as (field: Field, today: Day) => z.ZodType)(field, today);
  made.set(field, { today, schema });
  return schema;
};
/** Making a schema takes longer than reading with it: a file has five thousand amounts of one field. */
const made = new WeakMap<Field, { readonly today: Day; readonly schema: z.ZodType }>();

/** The strict schema of a set of fields: unknown keys are refused, every key is required with the problem `missing`. */
export const schemaOf = (fields: Fields, today: Day) =>
  z.strictObject(
    Object.fromEntries(
      Object.entries(fields).map(([key, field]) => [
        key,
        z.preprocess(
          (value, context) => {
            const isAnswer = value === '' && field.kind === 'text' && field.optional;
            if (value === undefined || value === null || (value === '' && !isAnswer)) {
              context.addIssue({ code: 'custom', message: 'missing' satisfies FieldProblem });
              return z.NEVER;
            }
            return value;
          },
          fieldSchema(field, today),
        ),
      ]),
    ),
  );

/** Facts as JSON: the inverse of parsing, for storage and the command line. */
export const toJson = (field: Field, value: unknown): unknown => {
  if (value === undefined || value === null) return null;
  if (field.kind === 'money' || field.kind === 'percent') return (value as number) / 100;
  if (field.kind === 'list')
    return (value as Record<string, unknown>[]).map((entry) =>
      Object.fromEntries(Object.entries(field.item).map(([key, inner]) => [key, toJson(inner, entry[key])])),
    );
  return value;
};
