import 'server-only';
import { now, today } from '@/lib/adapters/clock';
import { contextOf, isLinear, stepsFor } from '@/lib/catalogue/assess';
import { noSources, prefill } from '@/lib/catalogue/prefill';
import { getProcedure } from '@/lib/catalogue/registry';

/** Where a draft begins: at the list of tasks or, when it is all one task, at its first question. */
export const firstPage = (slug: string): string => {
  const { procedure } = getProcedure(slug);
  if (!isLinear(procedure)) return 'tasks';
  const day = today();
  const { facts } = prefill(procedure, {}, {}, noSources(day), now().toISOString());
  return stepsFor(procedure, facts, contextOf(procedure, facts, day))[0]?.id ?? 'tasks';
};
