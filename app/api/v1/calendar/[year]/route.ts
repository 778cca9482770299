import { today } from '@/lib/adapters/clock';
import { regionOfProvince } from '@/lib/law/calendar';
import { calendarOut, hasCalendar } from '@/lib/law/calendar-json';
import { ApiProblem, endpoint, preflight } from '../../endpoint';

export const dynamic = 'force-dynamic';

/** The non-working days of a year, of all Spain or of the place of a province. */
export const GET = endpoint(300, ({ params, search }) => {
  const year = /^\d{4}$/.test(params.year ?? '') ? Number(params.year) : Number.NaN;
  if (!hasCalendar(year, today()))
    throw new ApiProblem('not-found', { detail: 'This office has no calendar of that year' });
  const province = search.get('province');
  const region = province === null ? null : regionOfProvince(province);
  if (region === undefined)
    throw new ApiProblem('bad-request', { detail: 'province: two digits of the INE, such as 28' });
  return { json: calendarOut(year, region) };
});
export const OPTIONS = preflight;
