import type { Term } from '@/lib/law/calendar';
import type { Cents } from '@/lib/law/cents';
import type { Day } from '@/lib/law/day';
import type { LegalRef } from '@/lib/law/legal-ref';
import type { Parameter } from '@/lib/law/parameter';
import type { MonthDay } from '@/lib/law/parameters/duties';
import type { Facts, Field, Fields } from './fields';

/** What a rule may read beside the facts it names: the day whose law applies. */
export type Context = { readonly on: Day };

/** A pure function that names the facts it reads. With one of them unknown it is never called: the answer is unknown. */
export type Given<R, K extends string = string> = {
  readonly needs: readonly K[];
  /** The facts it was declared over; all of them known, it need not look one by one. */
  readonly of?: Fields;
  // biome-ignore lint/suspicious/noExplicitAny: `over` has checked the facts; a set of rules has no common parameter type
  readonly derive: (facts: any, context: Context) => R;
};

/** `given` for one procedure: the compiler checks that a rule reads only what it names. */
export const over =
  <F extends Fields>(of: F) =>
  <K extends keyof F & string, R>(
    needs: readonly K[],
    derive: (facts: Pick<Facts<F>, K>, context: Context) => R,
  ): Given<R, K> => ({ needs, of, derive });

const whole: unique symbol = Symbol('whole');
export type Known = Readonly<Record<string, unknown>> & { readonly [whole]?: Fields };

/**
 * Facts that lack nothing of `fields`, sealed and marked so: runs over a population save half their time, because no
 * rule has to ask whether it may answer. Undefined when a fact is unknown.
 */
export const complete = (fields: Fields, facts: Known): Known | undefined =>
  Object.keys(fields).some((key) => facts[key] === undefined)
    ? undefined
    : Object.freeze(Object.defineProperty({ ...facts }, whole, { value: fields }));

const isKnown = (given: Given<unknown>, facts: Known): boolean => {
  const mark = facts[whole];
  if (mark !== undefined && mark === given.of) return true;
  for (const key of given.needs) if (facts[key] === undefined) return false;
  return true;
};

const none: readonly never[] = [];
export const missingFor = (given: Given<unknown>, facts: Known): readonly string[] =>
  isKnown(given, facts) ? none : given.needs.filter((key) => facts[key] === undefined);

/** The value of a rule, or undefined while a fact it needs is unknown. */
export const evaluate = <R>(given: Given<R>, facts: Known, context: Context): R | undefined =>
  isKnown(given, facts) ? given.derive(facts, context) : undefined;

/** What the facts are complete of, if they are marked so: a loop over many rules reads it once. */
export const completeOf = (facts: Known): Fields | undefined => facts[whole];
/** The same as `evaluate`, for who has read `completeOf` these facts before. */
export const evaluateAs = <R>(
  mark: Fields | undefined,
  given: Given<R>,
  facts: Known,
  context: Context,
): R | undefined =>
  mark !== undefined && mark === given.of ? given.derive(facts, context) : evaluate(given, facts, context);

export type Unit = 'money' | 'days' | 'weeks' | 'months' | 'years' | 'age' | 'hours' | 'percent' | 'count';
/** A figure to show: cents when money, basis points when a percentage, months when an age, else a whole number of its unit. */
export type Figure = { readonly value: number; readonly unit: Unit };
export const figure = (unit: Unit, value: number): Figure => ({ unit, value });

export type Step<S extends string, T extends string, K extends string> = {
  readonly id: S;
  readonly task: T;
  readonly asks: readonly K[];
  readonly shownIf?: Given<boolean, K>;
};
/** A check across answers that belong together; a broken one is shown at `field` and must be mended to go on. */
export type Check<C extends string, K extends string> = {
  readonly id: C;
  readonly field: K;
  readonly broken: Given<boolean, K>;
};
/** One legal criterion. `shows` are the figures its sentence speaks of, such as {have} and {need}. */
export type Requirement<R extends string, K extends string> = {
  readonly id: R;
  readonly ref: LegalRef;
  readonly appliesIf?: Given<boolean, K>;
  readonly met: Given<boolean, K>;
  /** One factor among several that the body weighs together: unmet, it does not refuse, it leaves the answer open. */
  readonly factor?: true;
  readonly shows?: Given<Readonly<Record<string, Figure>>, K>;
};
export type DocumentRule<D extends string, K extends string> = {
  readonly id: D;
  readonly ref: LegalRef;
  readonly requiredIf?: Given<boolean, K>;
  /** Somebody else sends it: the company, in a file of many. */
  readonly sentBy?: 'company';
};

/** A stretch of time an award covers; `from` and `to` are both inside it. */
export type AwardPeriod = { readonly id: string; readonly from: Day; readonly to: Day; readonly days: number };
/** A payment in arrears: made on `on` for `from`…`to`. */
export type PlannedPayment = {
  readonly on: Day;
  readonly from: Day;
  readonly to: Day;
  readonly days: number;
  readonly value: Cents;
};
/**
 * A pension or allowance paid every month, twelve or fourteen times a year; `to` null when it has no end yet. `once` is
 * paid beside it with the first payment.
 */
export type Recurring = {
  readonly value: Cents;
  readonly pays: 12 | 14;
  readonly from: Day;
  readonly to: Day | null;
  readonly once?: Cents;
};
export type AwardValue<L extends string> = {
  readonly lines: Readonly<Partial<Record<L, number>>>;
  /** All of it; one whole year of it, and what is paid once, when `recurring`; null when the award is not money. */
  readonly total: Cents | null;
  readonly recurring?: Recurring;
  readonly periods: readonly AwardPeriod[];
  readonly payments: readonly PlannedPayment[];
};
/** Time planned so far, of what may be taken, for the picture beside the questions about it. */
export type PlanValue = {
  readonly periods: readonly AwardPeriod[];
  readonly plannedDays: number;
  readonly allowedDays: number;
  /** Last day the ordinary part can reach. */
  readonly until: Day;
};
export type Deadlines = {
  readonly resolveWithin: Pick<Parameter<Term>, 'entryOn'>;
  readonly silence: { readonly effect: 'negative' | 'positive'; readonly ref: LegalRef };
  /** Something told, not asked for: no decision is owed and silence says nothing (Ley 39/2015 art. 21.1). */
  readonly onlyTold?: true;
  /** How far back it is paid; none where nothing is paid over time. */
  readonly arrears?: { readonly months: number; readonly ref: LegalRef };
};

/**
 * When something has to be done: so long after each change; every year from 1 January until a day, or in the days another
 * law fixes each year; each time a stretch of the benefit ends (`every` none: what was granted at first); or so many
 * working days after the day on which a right is born, to lose nothing of it.
 */
export type DutyTime<K extends string> =
  | { readonly kind: 'change'; readonly term: Dated<Term> }
  | { readonly kind: 'yearly'; readonly until: Dated<MonthDay> | null }
  | { readonly kind: 'extension'; readonly every: Dated<Term> | null; readonly within?: Dated<Term> }
  | { readonly kind: 'claim'; readonly workingDays: Dated<number>; readonly since: Given<Day, K> };
type Dated<V> = Pick<Parameter<V>, 'entryOn'>;
/** What whoever is paid the benefit, or is about to ask for it, has to do in time. */
export type Duty<U extends string, K extends string> = {
  readonly id: U;
  readonly ref: LegalRef;
  readonly time: DutyTime<K>;
  readonly appliesIf?: Given<boolean, K>;
};

export type Topic =
  | 'family'
  | 'illness-and-incapacity'
  | 'healthcare'
  | 'unemployment'
  | 'retirement'
  | 'death-and-survivors'
  | 'minimum-income'
  | 'dependency'
  | 'moving-abroad'
  | 'work-and-contributions'
  | 'debts-and-payments'
  | 'certificates'
  | 'education-centres'
  | 'representation'
  | 'other-documents';
export type Body = 'INSS' | 'ISM' | 'TGSS' | 'SEPE' | 'IMSERSO' | 'MITES';

/** What happens in a life, each with the rights of everybody concerned gathered in one place. */
export const lifeEvents = [
  'birth',
  'death',
  'job-loss',
  'illness',
  'care',
  'retirement',
  'low-income',
  'abroad',
] as const;
export type LifeEvent = (typeof lifeEvents)[number];

/** The one declaration of a procedure. Everything that happens to a case reads it; see docs/new-procedure.md. */
export type Procedure<
  F extends Fields = Fields,
  S extends string = string,
  T extends string = string,
  R extends string = string,
  L extends string = string,
  D extends string = string,
  C extends string = string,
  U extends string = string,
> = {
  readonly slug: string;
  /** Official code of the procedure on receipts, and the version of this declaration. */
  readonly code: string;
  readonly version: string;
  readonly topic: Topic;
  readonly body: Body;
  /**
   * Asking for a benefit (none said), for something in the records to be changed, for a document that says what one is
   * entitled to, or telling the office something.
   */
  readonly kind?: 'change' | 'document' | 'communication';
  /** The life events it belongs to, the main one first; none: nobody is asked whether they are entitled to it. */
  readonly events: readonly LifeEvent[];
  readonly facts: F;
  /** The fact that holds the event date (hecho causante): its day chooses the law. */
  readonly eventDate: keyof F & string;
  readonly steps: readonly Step<S, T, keyof F & string>[];
  readonly checks: readonly Check<C, keyof F & string>[];
  /** Facts that the office reads and acts on, although no rule decides by them: each is needed for what is asked. */
  readonly tells?: readonly (keyof F & string)[];
  readonly requirements: readonly Requirement<R, keyof F & string>[];
  readonly documents: readonly DocumentRule<D, keyof F & string>[];
  /** Every line an award can have, with its unit and article; the award gives the values. */
  readonly lines: Readonly<Record<L, { readonly unit: Unit; readonly ref: LegalRef }>>;
  readonly award: Given<AwardValue<L>, keyof F & string>;
  /** The plan drawn on the steps that ask for it and on the check page. */
  readonly plan?: { readonly steps: readonly S[]; readonly of: Given<PlanValue, keyof F & string> };
  /** The body it goes to, when the person chooses one; otherwise always `body`. */
  readonly addressedTo?: Given<Body, keyof F & string>;
  /** The account the award is paid into. */
  readonly payTo?: Given<string, keyof F & string>;
  /**
   * Granted at once and without a person, under the seal of the body (LGSS art. 130), when every requirement is met,
   * no document is missing and `when` holds. What is not granted so is decided by a person: no refusal is automatic.
   */
  readonly automatic?: { readonly ref: LegalRef; readonly when?: Given<boolean, keyof F & string> };
  readonly deadlines: Deadlines;
  readonly duties?: readonly Duty<U, keyof F & string>[];
  /** Another procedure to offer, with the answers carried over, when this one looks unmet. */
  readonly otherwise?: { readonly slug: string; readonly when: R };
  /** Sectors obliged to be notified electronically (Orden ISM/903/2020 art. 4). */
  readonly electronicOnly?: LegalRef;
};

export const defineProcedure = <
  F extends Fields,
  S extends string,
  T extends string,
  R extends string,
  L extends string,
  D extends string,
  C extends string,
  U extends string = never,
>(
  procedure: Procedure<F, S, T, R, L, D, C, U>,
): Procedure<F, S, T, R, L, D, C, U> => ({
  ...procedure,
  requirements: procedure.requirements.map(inOneShape),
  documents: procedure.documents.map(
    ({ id, ref, requiredIf, sentBy }) => ({ id, ref, requiredIf, sentBy }) as (typeof procedure.documents)[number],
  ),
});

/* Rules of one shape, what is left out as undefined: the loops over all of them run half as fast over twenty shapes. */
const inOneShape = <R extends string, K extends string>({
  id,
  ref,
  appliesIf,
  met,
  factor,
  shows,
}: Requirement<R, K>) => ({ id, ref, appliesIf, met, factor, shows }) as Requirement<R, K>;

type FactWords<X extends Field> = {
  /** The question. */
  readonly label: string;
  /** The same as a noun, for decisions and the office's tables. */
  readonly name: string;
  readonly hint?: string;
  /** Said instead of the general sentence when the answer is missing. */
  readonly missing?: string;
} & (X extends { kind: 'choice' }
  ? { readonly options: Readonly<Record<NonNullable<X['value']> & string, string>> }
  : unknown) &
  (X extends { kind: 'list'; item: infer I extends Fields }
    ? { readonly one: string; readonly add: string; readonly item: { readonly [K in keyof I]: FactWords<I[K]> } }
    : unknown);

/** What to do, and what follows if it is not done in time. */
export type DutyWords = { readonly title: string; readonly text: string; readonly missed: string };
// A procedure without duties says nothing of them.
type WordsOfDuties<U extends string> = string extends U
  ? { readonly duties?: Readonly<Record<string, DutyWords>> }
  : [U] extends [never]
    ? { readonly duties?: never }
    : { readonly duties: Readonly<Record<U, DutyWords>> };

/** Every word of a procedure in one language; the compiler finds the missing ones. {braces} hold figures. */
export type WordsOf<P> =
  P extends Procedure<infer F, infer S, infer T, infer R, infer L, infer D, infer C, infer U>
    ? {
        readonly title: string;
        /** What a citizen asks for, as the end of "Solicitar …". */
        readonly act: string;
        readonly summary: string;
        readonly page: {
          readonly who: readonly string[];
          readonly get: readonly string[];
          readonly need: readonly string[];
          readonly know: readonly string[];
          readonly next: readonly string[];
          readonly guide?: readonly string[];
        };
        /** Said in a decision that grants it, beside the lines. */
        readonly granted: readonly string[];
        readonly minutes: number;
        readonly tasks: Readonly<Record<T, string>>;
        readonly steps: Readonly<Record<S, string>>;
        readonly facts: { readonly [K in keyof F]: FactWords<F[K]> };
        readonly checks: Readonly<Record<C, string>>;
        readonly requirements: Readonly<
          Record<R, { readonly title: string; readonly met: string; readonly unmet: string; readonly change: string }>
        >;
        readonly lines: Readonly<Record<L, string>>;
        readonly periods: Readonly<Record<string, string>>;
        readonly documents: Readonly<Record<D, { readonly name: string; readonly why: string; readonly hint: string }>>;
      } & WordsOfDuties<U>
    : never;

/** A situation with its expected outcome: fixture of the tests, the demonstration data and the journeys. Facts as JSON. */
export type Example = {
  readonly name: string;
  readonly source?: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly expect: {
    readonly outcome: 'entitled' | 'not-entitled' | 'unknown';
    readonly unmet?: readonly string[];
    readonly missing?: readonly string[];
    /** Values in euros, days or weeks, as the command line prints them. */
    readonly lines?: Readonly<Record<string, number>>;
    readonly total?: number;
    /** A monthly amount in euros and how often a year it is paid. */
    readonly monthly?: number;
    readonly pays?: 12 | 14;
    readonly documents?: readonly string[];
    readonly otherwise?: string;
  };
};
