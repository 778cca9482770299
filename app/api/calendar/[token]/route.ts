import { anonymousActor } from '@/lib/auth/session';
import { readFeed } from '@/lib/services/deadlines/calendar-feed';
import { failure } from '../../mutation';
import { sendCalendar } from '../../send-calendar';

/** The deadlines of the person who made this address, for their calendar. No session: the address is the key. */
export const GET = async (request: Request, { params }: { params: Promise<{ token: string }> }): Promise<Response> => {
  try {
    const { token } = await params;
    return sendCalendar(await readFeed(token.replace(/\.ics$/, ''), (await anonymousActor()).ip));
  } catch (error) {
    return failure(error, 'es', request.headers.get('x-request-id') ?? '');
  }
};
