import { today } from '@/lib/adapters/clock';
import { procedureOut } from '@/lib/catalogue/procedure-json';
import { findProcedure } from '@/lib/catalogue/registry';
import { ApiProblem, endpoint, preflight } from '../../endpoint';

export const dynamic = 'force-dynamic';

/** One procedure with what it asks. */
export const GET = endpoint(300, ({ params }) => {
  const found = findProcedure(params.slug ?? '');
  if (!found) throw new ApiProblem('not-found');
  return { json: procedureOut(found, today()) };
});
export const OPTIONS = preflight;
