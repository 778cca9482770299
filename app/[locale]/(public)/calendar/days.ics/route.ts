import { sendCalendar } from '@/app/api/send-calendar';
import { calendarFile } from '@/lib/adapters/calendar-file';
import { now } from '@/lib/adapters/clock';
import { config } from '@/lib/config';
import { isLocale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { regions } from '@/lib/law/calendar';
import { askedCalendar } from '../asked';

export const dynamic = 'force-dynamic';

/** The holidays of a year and a place for anybody's calendar: whole days, without reminders. */
export const GET = async (request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> => {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const { region, calendar } = askedCalendar(Object.fromEntries(new URL(request.url).searchParams));
  const { calendar: words } = messagesOf(locale).portal;
  const { hostname } = new URL(config().APP_URL);
  const file = calendarFile({
    name: `${words.fileName} · ${regions[region]}`,
    locale,
    at: now(),
    reminds: false,
    events: calendar.holidays.map(({ day, name }, index) => ({
      uid: `${day}-${index}-${region.toLowerCase()}@${hostname}`,
      day,
      title: name,
      text: words.eventText,
      sequence: 0,
      isCancelled: false,
    })),
  });
  return sendCalendar(file, `dias-inhabiles-${calendar.year}-${region.toLowerCase()}.ics`);
};
