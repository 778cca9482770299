import { NotFound } from '@/lib/access/outcomes';
import { currentSession } from '@/lib/auth/session';
import { isLocale } from '@/lib/i18n/locales';
import { windowFile } from '@/lib/services/self-employed/window-file';
import { inEitherName } from '../../either-name';
import { failure } from '../../mutation';
import { sendCalendar } from '../../send-calendar';

/** The last day to change the base or the cover, as a calendar file. */
export const GET = async (request: Request): Promise<Response> => {
  const { searchParams } = new URL(request.url);
  const wanted = searchParams.get('locale') ?? '';
  const locale = isLocale(wanted) ? wanted : 'es';
  try {
    const session = await currentSession();
    const of = searchParams.get('of');
    if (session?.actor.level !== 'substantial' || (of !== 'base' && of !== 'cover')) throw new NotFound('window');
    return sendCalendar(
      await inEitherName(session.actor, (actor) => windowFile(actor, of, locale)),
      `${locale === 'es' ? 'plazo' : 'deadline'}.ics`,
    );
  } catch (error) {
    return failure(error, locale, request.headers.get('x-request-id') ?? '');
  }
};
