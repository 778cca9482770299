import { inOwnName } from '@/lib/access/actor';
import { NotFound } from '@/lib/access/outcomes';
import { currentSession } from '@/lib/auth/session';
import { openModel } from '@/lib/services/powers/check-model';
import { failure, id as idSchema } from '../../../mutation';
import { sendFile } from '../../../send-file';

/** The signed paper of a power, for who sent it and the registry. */
export const GET = async (request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> => {
  try {
    const session = await currentSession();
    const id = idSchema.safeParse((await params).id);
    if (session?.actor.level !== 'substantial' || !id.success) throw new NotFound('document');
    const { document, bytes } = await openModel(inOwnName(session.actor), id.data);
    return sendFile({ ...document, bytes });
  } catch (error) {
    return failure(error, 'es', request.headers.get('x-request-id') ?? '');
  }
};
