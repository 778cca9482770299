import { NotFound } from '@/lib/access/outcomes';
import { currentSession } from '@/lib/auth/session';
import { openDocument } from '@/lib/services/documents/open-document';
import { inEitherName } from '../../either-name';
import { failure, id as idSchema } from '../../mutation';
import { sendFile } from '../../send-file';

/** An uploaded document, as a download; `?view` shows it in the caseworker's viewer. */
export const GET = async (request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> => {
  try {
    const session = await currentSession();
    const id = idSchema.safeParse((await params).id);
    if (session?.actor.level !== 'substantial' || !id.success) throw new NotFound('document');
    const { document, bytes } = await inEitherName(session.actor, (actor) => openDocument(actor, id.data));
    return sendFile({ ...document, bytes }, { inline: new URL(request.url).searchParams.has('view') });
  } catch (error) {
    return failure(error, 'es', request.headers.get('x-request-id') ?? '');
  }
};
