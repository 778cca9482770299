import { NotFound } from '@/lib/access/outcomes';
import { currentSession } from '@/lib/auth/session';
import { openIssuedPdf } from '@/lib/services/documents/issued';
import { inEitherName } from '../../either-name';
import { failure, id as idSchema } from '../../mutation';
import { sendFile } from '../../send-file';

/** The sealed PDF of an issued document, for its person or the staff of its body. */
export const GET = async (request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> => {
  try {
    const session = await currentSession();
    const id = idSchema.safeParse((await params).id);
    if (session?.actor.level !== 'substantial' || !id.success) throw new NotFound('issued document');
    const { issued, bytes } = await inEitherName(session.actor, (actor) => openIssuedPdf(actor, id.data));
    return sendFile({ name: `${issued.title}.pdf`, mediaType: 'application/pdf', bytes });
  } catch (error) {
    return failure(error, 'es', request.headers.get('x-request-id') ?? '');
  }
};
