/** States where the coordination regulations apply besides Spain (EU, EEA and Switzerland), and what lies outside. */
export const coordinatedCountries = [
  'at',
  'be',
  'bg',
  'ch',
  'cy',
  'cz',
  'de',
  'dk',
  'ee',
  'fi',
  'fr',
  'gr',
  'hr',
  'hu',
  'ie',
  'is',
  'it',
  'li',
  'lt',
  'lu',
  'lv',
  'mt',
  'nl',
  'no',
  'pl',
  'pt',
  'ro',
  'se',
  'si',
  'sk',
] as const;

export const countries = [...coordinatedCountries, 'gb', 'other'] as const;
export type Country = (typeof countries)[number];

const covered: ReadonlySet<string> = new Set(coordinatedCountries);
export const isCoordinated = (country: Country): boolean => covered.has(country);
