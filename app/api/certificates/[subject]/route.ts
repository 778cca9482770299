import { NotFound } from '@/lib/access/outcomes';
import { currentSession } from '@/lib/auth/session';
import { parseSubject, subjectName } from '@/lib/casework/certificate-subject';
import { certificateData } from '@/lib/services/certificates/certificate';
import { failure } from '../../mutation';
import { sendFile } from '../../send-file';

type Props = { params: Promise<{ subject: string }> };

/** What a certificate says, as data for programs of the person. */
export const GET = async (request: Request, { params }: Props): Promise<Response> => {
  try {
    const session = await currentSession();
    const subject = parseSubject((await params).subject);
    if (session?.actor.level !== 'substantial' || !subject) throw new NotFound('certificate');
    if (session.actor.acting?.inForce === false) throw new NotFound('power');
    const data = await certificateData(session.actor, subject);
    const bytes = new TextEncoder().encode(`${JSON.stringify(data, null, 2)}\n`);
    return sendFile({ name: `${subjectName(subject)}.json`, mediaType: 'application/json', bytes });
  } catch (error) {
    return failure(error, 'es', request.headers.get('x-request-id') ?? '');
  }
};
