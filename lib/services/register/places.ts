import 'server-only';
import { type Place, type Region, regionOfProvince } from '@/lib/law/calendar';
import { holidayKey, localDaysAt, type Residence } from './local-holidays';

export type { Residence } from './local-holidays';

/** A place with the days that staff entered for it; `without` leaves one of them out. */
const placeIn = (region: Region, home: Residence, without?: string): Place => {
  const key = holidayKey(region, home);
  return {
    region,
    get localHolidays() {
      return localDaysAt(key, without);
    },
  };
};

/** Where the body and its register sit. */
export const seat = { region: 'MD', province: '28', town: 'Madrid' } as const;

/** Where the electronic register sits: its calendar alone says when a term of the register begins (Ley 39/2015 art. 31.3). */
export const officePlace: Place = placeIn(seat.region, seat);

/** The calendar of one place alone, for what is open there. @throws RangeError unknown province */
export const placeAt = (home: Residence): Place => {
  const region = regionOfProvince(home.province);
  if (!region) throw new RangeError(`Not a province: ${home.province}`);
  return placeIn(region, home);
};

/** A day is non-working if it is so where the person lives or where the body sits (art. 30.6). */
export const placesOf = (home: Residence, without?: string): readonly Place[] => {
  const region = regionOfProvince(home.province);
  const office = without ? placeIn(seat.region, seat, without) : officePlace;
  return region ? [placeIn(region, home, without), office] : [office];
};
