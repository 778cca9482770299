import { TooManyRequests } from '@/lib/access/outcomes';
import { today } from '@/lib/adapters/clock';
import { log } from '@/lib/adapters/log';
import { anonymousActor } from '@/lib/auth/session';
import { readSimulation, simulationOut } from '@/lib/calculators/retirement/json';
import { simulate } from '@/lib/calculators/retirement/simulate';
import { isUnavailable } from '@/lib/db/unavailable';
import { countPost } from '@/lib/services/forms/count-post';

const headers = { 'cache-control': 'no-store' };
const problem = (status: number, error: string, more: object = {}, extra: Record<string, string> = {}) =>
  Response.json({ error, ...more }, { status, headers: { ...headers, ...extra } });

const readBody = async (request: Request): Promise<{ readonly json: unknown } | null> => {
  try {
    return { json: await request.json() };
  } catch {
    return null;
  }
};

/** A simulation for anybody: it reads no cookie, keeps nothing and is the same as `npm run retire`. */
export const POST = async (request: Request): Promise<Response> => {
  try {
    await countPost('form', (await anonymousActor()).ip);
    const body = await readBody(request);
    if (!body) return problem(400, 'Not JSON');
    const { plan, held, problems } = readSimulation(body.json, today());
    if (!plan) return problem(422, 'Simulation not accepted', { problems });
    return Response.json(simulationOut(simulate(plan, held, today())), { headers });
  } catch (error) {
    if (error instanceof TooManyRequests)
      return problem(429, 'Too many requests', {}, { 'retry-after': String(error.retryAfterSeconds) });
    if (isUnavailable(error)) return problem(503, 'Unavailable', {}, { 'retry-after': '5' });
    log.error({ err: error }, 'request.failed');
    return problem(500, 'Failed');
  }
};
