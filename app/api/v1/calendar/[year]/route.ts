import { today } from '@/lib/adapters/clock';
import { regionOfProvince } from '@/lib/law/calendar';
import { calendarOut, hasCalendar } from '@/lib/law/calendar-json';
import { holidayKey, localHolidaysAt } from '@/lib/services/register/local-holidays';
import { ApiProblem, endpoint, preflight } from '../../endpoint';

export const dynamic = 'force-dynamic';

const LONGEST_TOWN = 100;

/** The non-working days of a year: of all Spain, of the community of a province, or of a town of it. */
export const GET = endpoint(300, ({ params, search }) => {
  const year = /^\d{4}$/.test(params.year ?? '') ? Number(params.year) : Number.NaN;
  if (!hasCalendar(year, today()))
    throw new ApiProblem('not-found', { detail: 'This office has no calendar of that year' });
  const province = search.get('province');
  const region = province === null ? null : regionOfProvince(province);
  if (region === undefined)
    throw new ApiProblem('bad-request', { detail: 'province: two digits of the INE, such as 28' });
  const town = search.get('town')?.slice(0, LONGEST_TOWN) ?? null;
  if (town !== null && province === null) throw new ApiProblem('bad-request', { detail: 'town: with its province' });
  const local = region && province ? localHolidaysAt(holidayKey(region, { province, town })) : [];
  return { json: calendarOut(year, region, local) };
});
export const OPTIONS = preflight;
