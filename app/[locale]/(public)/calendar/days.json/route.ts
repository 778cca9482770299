import { keptIn } from '@/lib/casework/year-calendar';
import { isLocale } from '@/lib/i18n/locales';
import { citation } from '@/lib/law/legal-ref';
import { seat } from '@/lib/services/register/places';
import { askedCalendar } from '../asked';

export const dynamic = 'force-dynamic';

/** The non-working days of a year and a place for programs; Saturdays and Sundays are not repeated day by day. */
export const GET = async (request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> => {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const { region, regions, town, calendar } = askedCalendar(Object.fromEntries(new URL(request.url).searchParams));
  const { year, verified, source, note, holidays } = calendar;
  const body = {
    year,
    region,
    town: town || null,
    office: seat.region,
    verified,
    source: citation(source, locale),
    note: note?.[locale] ?? null,
    // Monday is 1 (ISO 8601).
    nonWorkingWeekdays: [6, 7],
    holidays: holidays.map((holiday) => ({
      day: holiday.day,
      name: holiday.name,
      where: keptIn(holiday, regions),
      town: holiday.town ?? null,
    })),
  };
  return Response.json(body, {
    headers: { 'cache-control': 'public, max-age=3600', 'access-control-allow-origin': '*' },
  });
};
