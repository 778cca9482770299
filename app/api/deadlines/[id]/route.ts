import { NotFound } from '@/lib/access/outcomes';
import { currentSession } from '@/lib/auth/session';
import { isLocale } from '@/lib/i18n/locales';
import { deadlineFile } from '@/lib/services/deadlines/calendar-feed';
import { inEitherName } from '../../either-name';
import { failure } from '../../mutation';
import { sendCalendar } from '../../send-calendar';

const ID = /^[a-z-]+\.[a-z0-9-]{10,120}$/;

/** One deadline as a calendar file, for its person or who represents them. */
export const GET = async (request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> => {
  const wanted = new URL(request.url).searchParams.get('locale') ?? '';
  const locale = isLocale(wanted) ? wanted : 'es';
  try {
    const session = await currentSession();
    const { id } = await params;
    if (session?.actor.level !== 'substantial' || !ID.test(id)) throw new NotFound('deadline');
    return sendCalendar(
      await inEitherName(session.actor, (actor) => deadlineFile(actor, id, locale)),
      `${locale === 'es' ? 'plazo' : 'deadline'}.ics`,
    );
  } catch (error) {
    return failure(error, locale, request.headers.get('x-request-id') ?? '');
  }
};
