import { NotFound } from '@/lib/access/outcomes';
import { storage } from '@/lib/adapters/storage';
import { anonymousActor } from '@/lib/auth/session';
import { verifyByCode } from '@/lib/services/documents/issued';
import { countPost } from '@/lib/services/forms/count-post';
import { failure } from '../../mutation';
import { sendFile } from '../../send-file';

/** The authentic copy of a document, for whoever has its code. Tries are counted: codes cannot be guessed in bulk. */
export const GET = async (request: Request, { params }: { params: Promise<{ csv: string }> }): Promise<Response> => {
  try {
    await countPost('identity', (await anonymousActor()).ip);
    const found = await verifyByCode((await params).csv);
    if (!found) throw new NotFound('code');
    const stream = await storage.get(found.storageKey);
    return sendFile({ name: `${found.title}.pdf`, mediaType: 'application/pdf', size: found.size, stream });
  } catch (error) {
    return failure(error, 'es', request.headers.get('x-request-id') ?? '');
  }
};
