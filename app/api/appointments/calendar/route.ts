import { visitFile } from '@/lib/adapters/calendar-file';
import { now } from '@/lib/adapters/clock';
import { formatCode } from '@/lib/adapters/csv-code';
import { anonymousActor, currentSession } from '@/lib/auth/session';
import { config } from '@/lib/config';
import { isLocale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { getBooked } from '@/lib/services/appointments/own-appointment';
import { failure } from '../../mutation';
import { sendCalendar } from '../../send-calendar';

/** An appointment for the calendar of whoever has its reference; wrong ones are counted. */
export const GET = async (request: Request): Promise<Response> => {
  const { searchParams } = new URL(request.url);
  const asked = searchParams.get('locale') ?? '';
  const locale = isLocale(asked) ? asked : 'es';
  try {
    const actor = (await currentSession())?.actor ?? (await anonymousActor());
    const { id, reference, startsAt, endsAt, office } = await getBooked(actor, searchParams.get('reference') ?? '');
    const { event } = messagesOf(locale).appointments.booked;
    const t = translator(locale);
    const { town, postcode, number } = office;
    const file = visitFile({
      uid: `${id}@${new URL(config().APP_URL).hostname}`,
      locale,
      at: now(),
      startsAt,
      endsAt,
      title: event,
      text: t('appointments.booked.eventText', { reference: formatCode(reference) }),
      where: t('portal.offices.address', { number: String(number), postcode, town }),
    });
    return sendCalendar(file, 'cita.ics');
  } catch (error) {
    return failure(error, locale, request.headers.get('x-request-id') ?? '');
  }
};
