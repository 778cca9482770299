import 'server-only';
import { today } from '@/lib/adapters/clock';
import { toDay } from '@/lib/casework/dates';
import { lastDayFor, type PowerScope } from '@/lib/casework/power';
import { date } from '@/lib/catalogue/fields';
import { readAnswers } from '@/lib/catalogue/form';
import { entrusted, findEntrusted } from '@/lib/catalogue/services';
import type { Day } from '@/lib/law/day';
import type { Problem, RawValues } from '../forms/form-return';
import { type PowerRow, scopeOf } from './power-row';

/** What a power says, whoever the two people are. */
export type Terms = { readonly scope: PowerScope; readonly notifications: boolean; readonly until: Day };

/** The terms of a power that is there. */
export const termsOf = (power: PowerRow): Terms => ({
  scope: scopeOf(power),
  notifications: power.notifications,
  until: toDay(power.until),
});

const listOf = (value: RawValues[string] | undefined): readonly string[] =>
  value === undefined || value === '' ? [] : typeof value === 'string' ? [value] : value;
const known = (values: readonly string[], isKnown: (value: string) => boolean): string[] => [
  ...new Set(values.filter(isKnown)),
];
const isTopic = (topic: string) => entrusted.some((each) => each.topic === topic);

const readScope = (values: RawValues): PowerScope | Problem => {
  const { kind } = values;
  if (kind === 'general') return { kind };
  if (kind === 'matter') {
    const topics = known(listOf(values.topics), isTopic);
    return topics.length > 0 ? { kind, topics } : { field: 'topics', code: 'choose-one' };
  }
  if (kind === 'procedure') {
    const procedures = known(listOf(values.procedures), (slug) => findEntrusted(slug) !== undefined);
    return procedures.length > 0 ? { kind, procedures } : { field: 'procedures', code: 'choose-one' };
  }
  return { field: 'kind', code: 'missing' };
};

/** A last day from today on, and within the five years of the law. */
export const readUntil = (values: RawValues, last: Day = lastDayFor(today())) =>
  readAnswers({ until: date({ min: { daysFromToday: 0 }, max: { day: last } }) }, values, today());

/** The terms in the answers of a form, or every problem they have. */
export const readTerms = (
  values: RawValues,
): { readonly terms: Terms; readonly problems: readonly [] } | { readonly problems: readonly Problem[] } => {
  const scope = readScope(values);
  const { facts, problems } = readUntil(values);
  const { notifications } = values;
  const isAnswered = notifications === 'yes' || notifications === 'no';
  if (!('code' in scope) && isAnswered && problems.length === 0)
    return { terms: { scope, notifications: notifications === 'yes', until: facts.until as Day }, problems: [] };
  return {
    problems: [
      ...('code' in scope ? [scope] : []),
      ...(isAnswered ? [] : [{ field: 'notifications', code: 'missing' }]),
      ...problems,
    ],
  };
};

/** Terms as form answers, to begin a change from what is there. */
export const valuesOf = ({ scope, notifications, until }: Terms): RawValues => {
  const [year = '', month = '', day = ''] = until.split('-');
  return {
    kind: scope.kind,
    ...(scope.kind === 'matter' ? { topics: scope.topics } : {}),
    ...(scope.kind === 'procedure' ? { procedures: scope.procedures } : {}),
    notifications: notifications ? 'yes' : 'no',
    'until.day': String(Number(day)),
    'until.month': String(Number(month)),
    'until.year': year,
  };
};
