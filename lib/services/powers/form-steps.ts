import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { transact } from '@/lib/db/transact';
import type { Problem, RawValues } from '../forms/form-return';
import { getPower } from './get-power';
import type { GiftForm } from './give-power';
import { auditNaming, countNaming, findNamed } from './named-person';
import { readTerms, termsOf, valuesOf } from './read-terms';

export const powerForms = ['give', 'ask', 'grant', 'change', 'extend'] as const;
export type PowerForm = GiftForm | 'ask';
export const formSteps = ['who', 'kind', 'scope', 'terms', 'check', 'sign'] as const;
export type FormStep = (typeof formSteps)[number];

const until = ['until.day', 'until.month', 'until.year'];
const fieldsOf: Readonly<Record<FormStep, readonly string[]>> = {
  who: ['idNumber', 'surnames'],
  kind: ['kind'],
  scope: ['topics', 'procedures'],
  terms: ['notifications', ...until],
  check: [],
  sign: [],
};

/** The pages of a form, in order, for the answers so far. */
export const stepsOf = (form: PowerForm, { kind }: RawValues): readonly FormStep[] =>
  formSteps.filter(
    (step) =>
      (step !== 'who' || form === 'give' || form === 'ask') &&
      (step !== 'kind' || form !== 'extend') &&
      (step !== 'scope' || (form !== 'extend' && kind !== 'general')) &&
      (step !== 'sign' || form !== 'ask'),
  );

/** What a form begins with: nothing, or the power it answers, changes or extends. */
export const startValues = async (actor: Actor, powerId: string | null): Promise<RawValues> =>
  powerId === null ? {} : valuesOf(termsOf((await getPower(actor, powerId)).power));

const ofStep = (step: FormStep, { field }: Problem) =>
  fieldsOf[step].some((name) => field === name || name.startsWith(`${field}.`));

/** The answers of one page added to those before it, and what is wrong with them. */
export const answerPowerStep = async (
  actor: Actor,
  step: FormStep,
  kept: RawValues,
  sent: RawValues,
): Promise<{ readonly values: RawValues; readonly problems: readonly Problem[] }> => {
  assertCan(actor, 'manage:powers', { personId: actor.id });
  const fields = fieldsOf[step];
  const before = Object.entries(kept).filter(([name]) => !fields.includes(name));
  const now = Object.entries(sent).filter(([name]) => fields.includes(name));
  const values = Object.fromEntries([...before, ...now]);
  if (step !== 'who')
    return { values, problems: readTerms(values).problems.filter((problem) => ofStep(step, problem)) };
  await countNaming(actor);
  return transact(actor, async (tx, audit) => {
    const named = await findNamed(tx, actor, values);
    if (!('problems' in named)) return { values, problems: [] };
    if (named.problems.some(({ code }) => code === 'unknown-person')) auditNaming(audit);
    return { values, problems: named.problems };
  });
};
