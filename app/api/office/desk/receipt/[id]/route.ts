import { inOwnName } from '@/lib/access/actor';
import { NotFound } from '@/lib/access/outcomes';
import { currentSession } from '@/lib/auth/session';
import { openDeskReceipt } from '@/lib/services/desk/desk-records';
import { failure, id as idSchema } from '../../../../mutation';
import { sendFile } from '../../../../send-file';

/** The receipt of what was presented for a visitor today, to print it for them. */
export const GET = async (request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> => {
  try {
    const session = await currentSession();
    const id = idSchema.safeParse((await params).id);
    if (session?.actor.level !== 'substantial' || !id.success) throw new NotFound('desk');
    const { name, bytes } = await openDeskReceipt(inOwnName(session.actor), id.data);
    return sendFile({ name: `${name}.pdf`, mediaType: 'application/pdf', bytes }, { inline: true });
  } catch (error) {
    return failure(error, 'es', request.headers.get('x-request-id') ?? '');
  }
};
