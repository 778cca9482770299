import { inOwnName } from '@/lib/access/actor';
import { NotFound } from '@/lib/access/outcomes';
import { currentSession } from '@/lib/auth/session';
import { openProof } from '@/lib/services/debts/office-debt';
import { failure, id as idSchema } from '../../../../mutation';
import { sendFile } from '../../../../send-file';

/** A proof that somebody sent about a debt, for staff. */
export const GET = async (request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> => {
  try {
    const session = await currentSession();
    const id = idSchema.safeParse((await params).id);
    if (session?.actor.level !== 'substantial' || !id.success) throw new NotFound('document');
    const { document, bytes } = await openProof(inOwnName(session.actor), id.data);
    return sendFile({ name: document.name, mediaType: document.mediaType, bytes });
  } catch (error) {
    return failure(error, 'es', request.headers.get('x-request-id') ?? '');
  }
};
