import { today } from '@/lib/adapters/clock';
import { isRegion, placesWith, yearCalendar } from '@/lib/casework/year-calendar';
import type { Region } from '@/lib/law/calendar';
import { partsOf } from '@/lib/law/day';
import { officePlace } from '@/lib/services/register/places';

/** The years that can be seen: last one, this one and the next. */
const yearsShown = (): readonly number[] => {
  const { year } = partsOf(today());
  return [year - 1, year, year + 1];
};

/** What an address asks for: a year and a region; anything else is this year at the seat of the office. */
export const askedCalendar = (asked: { readonly year?: unknown; readonly region?: unknown }) => {
  const years = yearsShown();
  const year = years.find((each) => String(each) === asked.year) ?? partsOf(today()).year;
  const region: Region = typeof asked.region === 'string' && isRegion(asked.region) ? asked.region : officePlace.region;
  const places = placesWith(region, officePlace);
  return { years, region, places, calendar: yearCalendar(year, places) };
};
