import { today } from '@/lib/adapters/clock';
import { readSimulation, simulationOut } from '@/lib/calculators/retirement/json';
import { simulate } from '@/lib/calculators/retirement/simulate';
import { ApiProblem, endpoint, preflight, readJson } from '../../endpoint';

/** A simulation for anybody: it reads no cookie, keeps nothing and is the same as `npm run retire`. */
export const POST = endpoint(0, async ({ request }) => {
  const { plan, held, problems } = readSimulation(await readJson(request), today());
  if (!plan) throw new ApiProblem('not-accepted', { problems });
  return { json: simulationOut(simulate(plan, held, today())) };
});
export const OPTIONS = preflight;
