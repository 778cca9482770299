import type { Day } from '@/lib/law/day';
import type { Field } from './fields';
import type { Context, Given, Procedure } from './kernel';
import type { Words } from './registry';

/** Words of a fact whatever its kind. */
export type PaperWord = {
  readonly label: string;
  readonly hint?: string;
  readonly options?: Readonly<Record<string, string>>;
  readonly one?: string;
  readonly item?: Readonly<Record<string, PaperWord>>;
};
export type PaperQuestion = {
  readonly number: number;
  readonly key: string;
  readonly field: Field;
  readonly word: PaperWord;
};
/**
 * When something is to be filled in, as paper can say it: answers that must have been given to earlier questions, and
 * questions it also depends on in a way that only the office can tell.
 */
export type PaperCondition = {
  readonly given: readonly { readonly question: PaperQuestion; readonly values: readonly (string | boolean)[] }[];
  readonly also: readonly PaperQuestion[];
};
export type PaperStep = {
  readonly id: string;
  readonly title: string;
  readonly condition: PaperCondition | null;
  readonly questions: readonly PaperQuestion[];
};
export type PaperForm = {
  readonly tasks: readonly { readonly id: string; readonly title: string; readonly steps: readonly PaperStep[] }[];
  readonly documents: readonly {
    readonly id: string;
    readonly name: string;
    readonly why: string;
    readonly condition: PaperCondition | null;
    readonly byCompany: boolean;
  }[];
};

/** Days around those that rules ask about. */
const SAMPLE_DAYS = ['1950-01-01', '1985-06-15', '2012-03-01', '2021-05-01', '2026-11-01', '2027-06-01'] as const;
const MOST_SAMPLES = 5;

const sampleRow = (item: Readonly<Record<string, Field>>, index: number) =>
  Object.fromEntries(Object.entries(item).map(([key, field]) => [key, samplesOf(field).at(index)]));

/** Values to try a condition with: every answer of a choice, some of a number, a day or a list. */
const samplesOf = (field: Field): readonly unknown[] => {
  switch (field.kind) {
    case 'yesNo':
      return [true, false];
    case 'choice':
      return field.options;
    case 'date':
      return SAMPLE_DAYS;
    case 'integer':
      return [...new Set([field.min, 1, 15, 40, field.max])].slice(0, MOST_SAMPLES);
    case 'money':
    case 'percent':
      return [0, 3_300, 100_000, field.max * 100];
    case 'list':
      return [[], [sampleRow(field.item, 0)], [sampleRow(field.item, -1)]];
    default:
      return ['x'];
  }
};

const isClosed = (field: Field): boolean => field.kind === 'yesNo' || field.kind === 'choice';

/** Every combination of the samples of the facts a rule reads. */
const combinationsOf = (procedure: Procedure, needs: readonly string[]): readonly Record<string, unknown>[] =>
  needs.reduce<readonly Record<string, unknown>[]>(
    (combined, key) => {
      const field = procedure.facts[key];
      const samples = field ? samplesOf(field) : [undefined];
      return combined.flatMap((before) => samples.map((value) => ({ ...before, [key]: value })));
    },
    [{}],
  );

const holds = (rule: Given<boolean>, facts: Record<string, unknown>, context: Context): boolean => {
  try {
    return rule.derive(facts, context);
  } catch {
    // Answers that the checks would not let pass together.
    return false;
  }
};

/** A rule as paper says it, found by trying it: the declaration is the only source, and a rule is a function. */
const conditionOf = (
  procedure: Procedure,
  rule: Given<boolean> | undefined,
  asked: ReadonlyMap<string, PaperQuestion>,
  today: Day,
): PaperCondition | null => {
  if (!rule) return null;
  const tried = combinationsOf(procedure, rule.needs).map((facts) => ({
    facts,
    isTrue: holds(rule, facts, { on: (facts[procedure.eventDate] as Day | undefined) ?? today }),
  }));
  const possible = (key: string) => new Set(tried.filter(({ isTrue }) => isTrue).map(({ facts }) => facts[key]));
  const narrowed = rule.needs.flatMap((key) => {
    const question = asked.get(key);
    if (!question || !isClosed(question.field)) return [];
    const all = samplesOf(question.field) as readonly (string | boolean)[];
    const values = all.filter((value) => possible(key).has(value));
    return values.length > 0 && values.length < all.length ? [{ question, values }] : [];
  });
  const isExact = tried.every(
    ({ facts, isTrue }) =>
      isTrue === narrowed.every(({ question, values }) => values.includes(facts[question.key] as string | boolean)),
  );
  const named = new Set(narrowed.map(({ question }) => question.key));
  const others = rule.needs.filter((key) => !named.has(key));
  const also = (others.length > 0 ? others : rule.needs).flatMap((key) => asked.get(key) ?? []);
  return isExact ? (narrowed.length > 0 ? { given: narrowed, also: [] } : null) : { given: narrowed, also };
};

/** A procedure as a form on paper: the same steps, facts and words as its wizard, numbered, with when each is for. */
export const paperForm = (procedure: Procedure, words: Words, today: Day): PaperForm => {
  const asked = new Map<string, PaperQuestion>();
  for (const { asks } of procedure.steps)
    for (const key of asks) {
      const [field, word] = [procedure.facts[key], words.facts[key]];
      if (field && word && !asked.has(key))
        asked.set(key, { number: asked.size + 1, key, field, word: word as PaperWord });
    }
  const steps = procedure.steps.map(({ id, task, asks, shownIf }) => ({
    id,
    task,
    title: words.steps[id] ?? '',
    condition: conditionOf(procedure, shownIf, asked, today),
    questions: asks.flatMap((key) => asked.get(key) ?? []),
  }));
  return {
    tasks: [...new Set(steps.map(({ task }) => task))].map((id) => ({
      id,
      title: words.tasks[id] ?? '',
      steps: steps.filter(({ task }) => task === id),
    })),
    documents: procedure.documents.map(({ id, requiredIf, sentBy }) => ({
      id,
      name: words.documents[id]?.name ?? id,
      why: words.documents[id]?.why ?? '',
      condition: conditionOf(procedure, requiredIf, asked, today),
      byCompany: sentBy === 'company',
    })),
  };
};
