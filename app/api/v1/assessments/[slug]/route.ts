import { today } from '@/lib/adapters/clock';
import { assessJson } from '@/lib/catalogue/assess-json';
import { findProcedure } from '@/lib/catalogue/registry';
import { isDay } from '@/lib/law/day';
import { NoValueInForce } from '@/lib/law/parameter';
import { ApiProblem, endpoint, preflight, readJson } from '../../endpoint';

/** Facts to an assessment, as `npm run assess`; it reads no cookie and keeps nothing. */
export const POST = endpoint(0, async ({ request, params, search }) => {
  const found = findProcedure(params.slug ?? '');
  if (!found) throw new ApiProblem('not-found');
  const on = search.get('on') ?? today();
  if (!isDay(on)) throw new ApiProblem('bad-request', { detail: 'on: not a day (YYYY-MM-DD)' });
  const json = await readJson(request);
  try {
    const answered = assessJson(found, json, on);
    if ('problems' in answered) throw new ApiProblem('not-accepted', { problems: answered.problems });
    return { json: answered.assessment };
  } catch (error) {
    if (error instanceof NoValueInForce)
      throw new ApiProblem('not-accepted', { detail: `No value of ${error.parameter} is held for ${error.day}` });
    throw error;
  }
});
export const OPTIONS = preflight;
