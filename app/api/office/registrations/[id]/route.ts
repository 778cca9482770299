import { inOwnName } from '@/lib/access/actor';
import { NotFound } from '@/lib/access/outcomes';
import { currentSession } from '@/lib/auth/session';
import { openRegistrationRecord } from '@/lib/services/identity/registration/registrations';
import { failure, id as idSchema } from '../../../mutation';
import { sendFile } from '../../../send-file';

/** The signed record of a registration at the desk, for whoever signed it. */
export const GET = async (request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> => {
  try {
    const session = await currentSession();
    const id = idSchema.safeParse((await params).id);
    if (session?.actor.level !== 'substantial' || !id.success) throw new NotFound('registration');
    const { bytes } = await openRegistrationRecord(inOwnName(session.actor), id.data);
    const file = { name: 'acta-de-alta.pdf', mediaType: 'application/pdf', bytes };
    return sendFile(file, { inline: true });
  } catch (error) {
    return failure(error, 'es', request.headers.get('x-request-id') ?? '');
  }
};
