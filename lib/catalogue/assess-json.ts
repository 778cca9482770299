import type { Day } from '@/lib/law/day';
import { explain } from './explain';
import type { Fields } from './fields';
import { type JsonProblem, readFacts } from './json';
import type { Known } from './kernel';
import { noSources, prefill } from './prefill';
import type { Registered } from './registry';

/* A list that may be empty, such as weeks not planned yet, is empty unless told. */
const withEmptyLists = (fields: Fields, facts: Known): Known => ({
  ...Object.fromEntries(
    Object.entries(fields).flatMap(([key, field]) => (field.kind === 'list' && field.min === 0 ? [[key, []]] : [])),
  ),
  ...facts,
});

/** Facts as JSON, money in euros, to the assessment as JSON; or what of them cannot be taken. Nothing is guessed. */
export const assessJson = (
  registered: Registered,
  json: unknown,
  today: Day,
): { readonly assessment: ReturnType<typeof explain> } | { readonly problems: readonly JsonProblem[] } => {
  const { procedure } = registered;
  const { facts, problems } = readFacts(procedure.facts, json, today);
  if (problems.length > 0) return { problems };
  const given = withEmptyLists(procedure.facts, facts);
  return { assessment: explain(registered, prefill(procedure, given, {}, noSources(today), today).facts, today) };
};
