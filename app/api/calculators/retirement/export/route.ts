import { NotFound } from '@/lib/access/outcomes';
import { recordOut, simulationOut } from '@/lib/calculators/retirement/json';
import { failure } from '../../../mutation';
import { browserSimulation } from '../browser-plan';

export const dynamic = 'force-dynamic';

/** The simulation of this browser as JSON, for other programs and to bring it back another day. */
export const GET = async (request: Request): Promise<Response> => {
  try {
    const { simulation } = await browserSimulation();
    if (!simulation) throw new NotFound('simulation');
    // With the record it was made of, it can be brought back.
    const out = { ...simulationOut(simulation), ...recordOut(simulation.career.past) };
    return Response.json(out, {
      headers: {
        'content-disposition': 'attachment; filename="retirement.json"',
        'cache-control': 'private, no-store',
      },
    });
  } catch (error) {
    return failure(error, 'es', request.headers.get('x-request-id') ?? '');
  }
};
