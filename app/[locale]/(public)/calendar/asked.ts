import { today } from '@/lib/adapters/clock';
import { isRegion, type PlacedHoliday, yearCalendar } from '@/lib/casework/year-calendar';
import type { Region } from '@/lib/law/calendar';
import { partsOf } from '@/lib/law/day';
import { localHolidaysNamed } from '@/lib/services/register/local-holidays';
import { seat } from '@/lib/services/register/places';

const LONGEST_TOWN = 100;

/** The years that can be seen: last one, this one and the next. */
const yearsShown = (): readonly number[] => {
  const { year } = partsOf(today());
  return [year - 1, year, year + 1];
};

/* What staff entered for a community and a town of it, whichever its province. */
const localOf = (year: number, region: Region, town: string): PlacedHoliday[] =>
  localHolidaysNamed(region, town).flatMap((holiday) => {
    const { day, name, town: of } = holiday;
    return partsOf(day).year === year ? [{ day, name, where: [region], ...(of ? { town: of } : {}) }] : [];
  });

/** What an address asks for: a year, a region and maybe a town; anything else is this year at the seat of the office. */
export const askedCalendar = (asked: {
  readonly year?: unknown;
  readonly region?: unknown;
  readonly town?: unknown;
}) => {
  const years = yearsShown();
  const year = years.find((each) => String(each) === asked.year) ?? partsOf(today()).year;
  const region: Region = typeof asked.region === 'string' && isRegion(asked.region) ? asked.region : seat.region;
  const town = typeof asked.town === 'string' ? asked.town.trim().slice(0, LONGEST_TOWN) : '';
  const regions = [...new Set([region, seat.region])];
  const ofTown = localOf(year, region, town);
  const ofSeat = localOf(year, seat.region, seat.town);
  const local = [
    ...ofTown,
    ...ofSeat.filter(({ day, name }) => !ofTown.some((each) => each.day === day && each.name === name)),
  ];
  const known = ofTown.find((holiday) => holiday.town)?.town;
  return {
    years,
    region,
    regions,
    town: known ?? town,
    knowsTown: known !== undefined,
    calendar: yearCalendar(year, regions, local),
  };
};
