import { type Place, regionOfProvince } from '@/lib/law/calendar';

/** Where the electronic register sits: its calendar alone says when a term of the register begins (Ley 39/2015 art. 31.3). */
export const officePlace: Place = { region: 'MD' };

/** A day is non-working if it is so where the person lives or where the body sits (art. 30.6). */
export const placesOf = (province: string): readonly Place[] => {
  const region = regionOfProvince(province);
  return region && region !== officePlace.region ? [{ region }, officePlace] : [officePlace];
};
