import { NotFound } from '@/lib/access/outcomes';
import { currentSession } from '@/lib/auth/session';
import { getHandOff } from '@/lib/services/documents/hand-off';
import { failure, id as idSchema } from '../../mutation';

/** What has come by an address so far, for the page that waits for it. */
export const GET = async (request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> => {
  try {
    const session = await currentSession();
    const id = idSchema.safeParse((await params).id);
    if (session?.actor.level !== 'substantial' || !id.success) throw new NotFound('hand-off');
    const { files, state } = await getHandOff(session.actor, id.data);
    return Response.json({ files, state }, { headers: { 'cache-control': 'no-store' } });
  } catch (error) {
    return failure(error, 'es', request.headers.get('x-request-id') ?? '');
  }
};
