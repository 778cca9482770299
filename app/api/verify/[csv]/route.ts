import { NotFound } from '@/lib/access/outcomes';
import { anonymousActor } from '@/lib/auth/session';
import { openByCode } from '@/lib/services/documents/issued';
import { countPost } from '@/lib/services/forms/count-post';
import { failure } from '../../mutation';
import { sendFile } from '../../send-file';

/** The authentic copy of a document, for whoever has its code. Tries are counted: codes cannot be guessed in bulk. */
export const GET = async (request: Request, { params }: { params: Promise<{ csv: string }> }): Promise<Response> => {
  try {
    await countPost('identity', (await anonymousActor()).ip);
    const found = await openByCode((await params).csv);
    if (!found) throw new NotFound('code');
    return sendFile({ name: `${found.title}.pdf`, mediaType: 'application/pdf', bytes: found.bytes });
  } catch (error) {
    return failure(error, 'es', request.headers.get('x-request-id') ?? '');
  }
};
