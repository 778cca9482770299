import { type Office, offices, provinces } from './offices';

const EARTH_KM = 6371;
/** How many of other provinces are offered as the next nearest. */
const NEIGHBOURS = 3;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Kilometres in a straight line between the capitals of two provinces, rounded. */
export const kilometresBetween = (from: string, to: string): number => {
  const [a, b] = [provinces[from], provinces[to]];
  if (!a || !b) throw new RangeError(`Not a province: ${a ? to : from}`);
  const [north, east] = [radians(b.lat - a.lat) / 2, radians(b.lon - a.lon) / 2];
  const chord = Math.sin(north) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(east) ** 2;
  return Math.round(2 * EARTH_KM * Math.asin(Math.sqrt(chord)));
};

export type FoundOffice = { readonly office: Office; readonly kilometres: number };
export type OfficeSearch =
  | {
      readonly kind: 'found';
      readonly province: string;
      readonly near: readonly FoundOffice[];
      readonly far: readonly FoundOffice[];
    }
  | { readonly kind: 'nothing-asked' | 'wrong-postcode' };

/**
 * The offices of a province and the next nearest ones of others. A postcode says the province and, within it, puts the
 * office of the most similar postcode first: neighbouring districts have neighbouring numbers.
 */
export const findOffices = (asked: { readonly province: string; readonly postcode: string }): OfficeSearch => {
  const postcode = asked.postcode.replace(/[\s.-]/g, '');
  if (postcode && !(/^\d{5}$/.test(postcode) && provinces[postcode.slice(0, 2)])) return { kind: 'wrong-postcode' };
  const province = postcode ? postcode.slice(0, 2) : asked.province;
  if (!provinces[province]) return { kind: 'nothing-asked' };
  const apart = (office: Office) => Math.abs(Number(office.postcode) - Number(postcode || office.postcode));
  const near = offices
    .filter((office) => office.province === province)
    .toSorted((a, b) => apart(a) - apart(b) || a.number - b.number);
  const far = offices
    .filter((office) => office.province !== province)
    .map((office) => ({ office, kilometres: kilometresBetween(province, office.province) }))
    .toSorted((a, b) => a.kilometres - b.kilometres || a.office.number - b.office.number);
  return {
    kind: 'found',
    province,
    near: near.map((office) => ({ office, kilometres: 0 })),
    far: far.slice(0, NEIGHBOURS),
  };
};
