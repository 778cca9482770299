import type { Topic } from '@/lib/catalogue/kernel';
import { registry } from '@/lib/catalogue/registry';
import { addMonths, addYears, type Day } from '@/lib/law/day';

export type PowerScope =
  | { readonly kind: 'general' }
  | { readonly kind: 'matter'; readonly topics: readonly string[] }
  | { readonly kind: 'procedure'; readonly procedures: readonly string[] };

/** Slugs of the procedures a power covers (Orden ISM/189/2021 art. 2): all, those of its topics, or those it names. */
export const coveredProcedures = (scope: PowerScope): ReadonlySet<string> | 'all' => {
  if (scope.kind === 'general') return 'all';
  if (scope.kind === 'procedure') return new Set(scope.procedures);
  const topics = new Set<Topic | string>(scope.topics);
  return new Set(
    registry.filter(({ procedure }) => topics.has(procedure.topic)).map(({ procedure }) => procedure.slug),
  );
};

/** Last day a power inscribed on a day can last: five years (Orden ISM/189/2021 art. 8). */
export const lastDayFor = (inscribed: Day): Day => addYears(inscribed, 5);

/** Last day to accept or answer: a month (Orden ISM/189/2021 art. 9). */
export const answerDayFor = (asked: Day): Day => addMonths(asked, 1);
