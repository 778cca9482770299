import { anonymousActor } from '@/lib/auth/session';
import { verifiedOut } from '@/lib/services/api/verified-document';
import { countPost } from '@/lib/services/forms/count-post';
import { ApiProblem, endpoint, preflight } from '../../endpoint';

export const dynamic = 'force-dynamic';

/** Whether a document holds, for whoever has its code. Tries are counted: codes cannot be guessed in bulk. */
export const GET = endpoint(0, async ({ params }) => {
  await countPost('identity', (await anonymousActor()).ip);
  const found = await verifiedOut(params.csv ?? '');
  if (!found) throw new ApiProblem('not-found');
  return { json: found };
});
export const OPTIONS = preflight;
