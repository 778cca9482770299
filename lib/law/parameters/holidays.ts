import type { Day } from '../day';
import { addDays, dayOf } from '../day';
import type { LegalRef } from '../legal-ref';
import { rd2001, refTo } from '../legal-ref';

/** The seventeen autonomous communities, Ceuta and Melilla, by their ISO 3166-2:ES code. */
export const regions = {
  AN: 'Andalucía',
  AR: 'Aragón',
  AS: 'Principado de Asturias',
  CB: 'Cantabria',
  CE: 'Ceuta',
  CL: 'Castilla y León',
  CM: 'Castilla-La Mancha',
  CN: 'Canarias',
  CT: 'Cataluña',
  EX: 'Extremadura',
  GA: 'Galicia',
  IB: 'Illes Balears',
  MC: 'Región de Murcia',
  MD: 'Comunidad de Madrid',
  ML: 'Melilla',
  NC: 'Comunidad Foral de Navarra',
  PV: 'País Vasco',
  RI: 'La Rioja',
  VC: 'Comunitat Valenciana',
} as const;
export type Region = keyof typeof regions;

/** `where` is 'national' or the regions that keep it. Names are official, in Spanish. */
export type Holiday = { readonly day: Day; readonly name: string; readonly where: 'national' | readonly Region[] };

/**
 * The public holidays of a year. `verified`: they are those of the list published in the BOE (`source`), taken from open
 * data that cites it and compared with newspaper summaries of it. Otherwise the national days come from the decree and
 * the regional ones, if any, from the feasts each region repeats every year, and `note` says so.
 */
export type HolidayYear = {
  readonly year: number;
  readonly verified: boolean;
  readonly source: LegalRef;
  readonly note?: { readonly es: string; readonly en: string };
  readonly holidays: readonly Holiday[];
};

/** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher). */
export const easterOf = (year: number): Day => {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const serial = epact + toSunday - 7 * late + 114;
  return dayOf(year, Math.floor(serial / 31), (serial % 31) + 1);
};

// RD 2001/1983 art. 45.1. Regions may change 6 January for another day (45.3); since 2023 none has.
const nationalDays = (year: number): readonly Holiday[] =>
  (
    [
      [dayOf(year, 1, 1), 'Año Nuevo'],
      [dayOf(year, 1, 6), 'Epifanía del Señor'],
      [addDays(easterOf(year), -2), 'Viernes Santo'],
      [dayOf(year, 5, 1), 'Fiesta del Trabajo'],
      [dayOf(year, 8, 15), 'Asunción de la Virgen'],
      [dayOf(year, 10, 12), 'Fiesta Nacional de España'],
      [dayOf(year, 11, 1), 'Todos los Santos'],
      [dayOf(year, 12, 6), 'Día de la Constitución Española'],
      [dayOf(year, 12, 8), 'Inmaculada Concepción'],
      [dayOf(year, 12, 25), 'Natividad del Señor'],
    ] as const
  ).map(([day, name]) => ({ day, name, where: 'national' }));

type Listed = readonly [date: string, name: string, where: string];

// The regional days of each yearly resolution. 'all but CT VC' is every region except those. Ceuta and Melilla carry
// their local days too. Not here: the day each Canary island chooses and the two local days of each municipality.
const listed: Readonly<Record<number, readonly Listed[]>> = {
  2023: [
    ['01-02', 'Lunes siguiente al Año Nuevo', 'AN AR AS CL MC'],
    ['02-21', 'Martes de Carnaval', 'EX'],
    ['02-28', 'Día de Andalucía', 'AN'],
    ['03-01', 'Día de las Illes Balears', 'IB'],
    ['03-13', 'Estatuto de Autonomía de la Ciudad de Melilla', 'ML'],
    ['03-20', 'Lunes siguiente a San José', 'MD'],
    ['04-06', 'Jueves Santo', 'all but CT VC'],
    ['04-10', 'Lunes de Pascua', 'CT IB NC PV RI VC'],
    ['04-21', 'Fiesta del Eid Fitr', 'ML'],
    ['04-24', 'Lunes siguiente a San Jorge, Día de Aragón', 'AR'],
    ['05-02', 'Fiesta de la Comunidad de Madrid', 'MD'],
    ['05-17', 'Día de las Letras Gallegas', 'GA'],
    ['05-30', 'Día de Canarias', 'CN'],
    ['05-31', 'Día de Castilla-La Mancha', 'CM'],
    ['06-08', 'Corpus Christi', 'CM'],
    ['06-09', 'Día de La Rioja', 'RI'],
    ['06-09', 'Día de la Región de Murcia', 'MC'],
    ['06-13', 'San Antonio', 'CE'],
    ['06-24', 'San Juan', 'CT VC'],
    ['06-29', 'Fiesta del Sacrificio (Aid Al Adha)', 'ML'],
    ['06-29', 'Fiesta del Sacrificio (Eidul Adha)', 'CE'],
    ['07-25', 'Día Nacional de Galicia', 'GA'],
    ['07-25', 'Santiago Apóstol', 'CL NC PV'],
    ['07-28', 'Día de las Instituciones de Cantabria', 'CB'],
    ['08-05', 'Nuestra Señora de África', 'CE'],
    ['09-02', 'Día de Ceuta', 'CE'],
    ['09-08', 'Día de Asturias', 'AS'],
    ['09-08', 'Día de Extremadura', 'EX'],
    ['09-08', 'Día de Nuestra Señora la Virgen de la Victoria', 'ML'],
    ['09-11', 'Fiesta Nacional de Cataluña', 'CT'],
    ['09-15', 'La Bien Aparecida', 'CB'],
    ['10-09', 'Día de la Comunitat Valenciana', 'VC'],
    ['12-04', 'Lunes siguiente a San Francisco Javier', 'NC'],
    ['12-26', 'San Esteban', 'CT'],
  ],
  2024: [
    ['02-13', 'Martes de Carnaval', 'EX'],
    ['02-28', 'Día de Andalucía', 'AN'],
    ['03-01', 'Día de las Illes Balears', 'IB'],
    ['03-19', 'San José', 'MC VC'],
    ['03-28', 'Jueves Santo', 'all but CT VC'],
    ['04-01', 'Lunes de Pascua', 'CB CT IB NC PV RI VC'],
    ['04-10', 'Fiesta del Eid Fitr', 'ML'],
    ['04-23', 'Fiesta de Castilla y León', 'CL'],
    ['04-23', 'San Jorge, Día de Aragón', 'AR'],
    ['05-02', 'Fiesta de la Comunidad de Madrid', 'MD'],
    ['05-17', 'Día de las Letras Gallegas', 'GA'],
    ['05-30', 'Corpus Christi', 'CM'],
    ['05-30', 'Día de Canarias', 'CN'],
    ['05-31', 'Día de Castilla-La Mancha', 'CM'],
    ['06-10', 'Lunes siguiente al Día de La Rioja', 'RI'],
    ['06-13', 'San Antonio', 'CE'],
    ['06-17', 'Fiesta del Sacrificio (Aid Al Adha)', 'ML'],
    ['06-17', 'Fiesta del Sacrificio (Eidul Adha)', 'CE'],
    ['06-24', 'San Juan', 'CT VC'],
    ['07-25', 'Día Nacional de Galicia', 'GA'],
    ['07-25', 'Santiago Apóstol', 'CB MD NC PV'],
    ['08-05', 'Nuestra Señora de África', 'CE'],
    ['09-02', 'Día de Ceuta', 'CE'],
    ['09-09', 'Lunes siguiente al Día de Asturias', 'AS'],
    ['09-11', 'Fiesta Nacional de Cataluña', 'CT'],
    ['09-17', 'Día de Melilla', 'ML'],
    ['10-09', 'Día de la Comunitat Valenciana', 'VC'],
    ['12-03', 'San Francisco Javier', 'NC'],
    ['12-09', 'Lunes siguiente a la Inmaculada Concepción', 'AN AR AS CL EX MC ML'],
    ['12-26', 'San Esteban', 'CT'],
  ],
  2025: [
    ['02-28', 'Día de Andalucía', 'AN'],
    ['03-01', 'Día de las Illes Balears', 'IB'],
    ['03-19', 'San José', 'MC VC'],
    ['03-31', 'Fiesta del Eid Fitr', 'ML'],
    ['04-17', 'Jueves Santo', 'all but CT VC'],
    ['04-21', 'Lunes de Pascua', 'CT NC PV RI VC'],
    ['04-23', 'Fiesta de Castilla y León', 'CL'],
    ['04-23', 'San Jorge, Día de Aragón', 'AR'],
    ['05-02', 'Fiesta de la Comunidad de Madrid', 'MD'],
    ['05-17', 'Día de las Letras Gallegas', 'GA'],
    ['05-30', 'Día de Canarias', 'CN'],
    ['05-31', 'Día de Castilla-La Mancha', 'CM'],
    ['06-06', 'Fiesta del Sacrificio (Aid Al Adha)', 'ML'],
    ['06-06', 'Fiesta del Sacrificio (Eidul Adha)', 'CE'],
    ['06-09', 'Día de La Rioja', 'RI'],
    ['06-09', 'Día de la Región de Murcia', 'MC'],
    ['06-13', 'San Antonio', 'CE'],
    ['06-19', 'Corpus Christi', 'CM'],
    ['06-24', 'San Juan', 'CT VC'],
    ['07-25', 'Día Nacional de Galicia', 'GA'],
    ['07-25', 'Santiago Apóstol', 'MD NC PV'],
    ['07-28', 'Día de las Instituciones de Cantabria', 'CB'],
    ['08-05', 'Nuestra Señora de África', 'CE'],
    ['09-08', 'Día de Asturias', 'AS'],
    ['09-08', 'Día de Extremadura', 'EX'],
    ['09-08', 'Día de Nuestra Señora la Virgen de la Victoria', 'ML'],
    ['09-11', 'Fiesta Nacional de Cataluña', 'CT'],
    ['09-15', 'La Bien Aparecida', 'CB'],
    ['09-17', 'Día de Melilla', 'ML'],
    ['10-09', 'Día de la Comunitat Valenciana', 'VC'],
    ['10-13', 'Lunes siguiente a la Fiesta Nacional de España', 'AN AR AS CL EX'],
    ['12-03', 'San Francisco Javier', 'NC'],
    ['12-26', 'San Esteban', 'CT IB'],
  ],
  2026: [
    ['02-28', 'Día de Andalucía', 'AN'],
    ['03-02', 'Lunes siguiente al Día de las Illes Balears', 'IB'],
    ['03-19', 'San José', 'GA MC NC PV VC'],
    ['03-20', 'Fiesta del Eid Fitr', 'ML'],
    ['04-02', 'Jueves Santo', 'all but CT VC'],
    ['04-06', 'Lunes de Pascua', 'CM CT IB NC PV RI VC'],
    ['04-23', 'Fiesta de Castilla y León', 'CL'],
    ['04-23', 'San Jorge, Día de Aragón', 'AR'],
    ['05-02', 'Fiesta de la Comunidad de Madrid', 'MD'],
    ['05-27', 'Fiesta del Sacrificio (Aid Al Adha)', 'ML'],
    ['05-27', 'Fiesta del Sacrificio (Eidul Adha)', 'CE'],
    ['05-30', 'Día de Canarias', 'CN'],
    ['06-04', 'Corpus Christi', 'CM'],
    ['06-09', 'Día de La Rioja', 'RI'],
    ['06-09', 'Día de la Región de Murcia', 'MC'],
    ['06-13', 'San Antonio', 'CE'],
    ['06-24', 'San Juan', 'CT GA VC'],
    ['07-25', 'Día Nacional de Galicia', 'GA'],
    ['07-25', 'Santiago Apóstol', 'PV'],
    ['07-28', 'Día de las Instituciones de Cantabria', 'CB'],
    ['08-05', 'Nuestra Señora de África', 'CE'],
    ['09-02', 'Día de Ceuta', 'CE'],
    ['09-08', 'Día de Asturias', 'AS'],
    ['09-08', 'Día de Extremadura', 'EX'],
    ['09-08', 'Día de Nuestra Señora la Virgen de la Victoria', 'ML'],
    ['09-11', 'Fiesta Nacional de Cataluña', 'CT'],
    ['09-15', 'La Bien Aparecida', 'CB'],
    ['09-17', 'Día de Melilla', 'ML'],
    ['10-09', 'Día de la Comunitat Valenciana', 'VC'],
    ['11-02', 'Lunes siguiente a Todos los Santos', 'AN AR AS CL CM CN EX MD NC'],
    ['12-03', 'San Francisco Javier', 'NC'],
    ['12-07', 'Lunes siguiente al Día de la Constitución Española', 'AN AR AS CB CL EX MC MD ML RI'],
    ['12-26', 'San Esteban', 'CT IB'],
  ],
  // Derived, not published: the feasts each region has kept every year in which they were not a Sunday, and the Monday
  // after one for the regions that have always moved them.
  2027: [
    ['03-01', 'Día de las Illes Balears', 'IB'],
    ['03-01', 'Lunes siguiente al Día de Andalucía', 'AN'],
    ['03-19', 'San José', 'MC VC'],
    ['03-25', 'Jueves Santo', 'all but CT VC'],
    ['03-29', 'Lunes de Pascua', 'CT NC PV RI VC'],
    ['04-23', 'Fiesta de Castilla y León', 'CL'],
    ['04-23', 'San Jorge, Día de Aragón', 'AR'],
    ['05-03', 'Lunes siguiente a la Fiesta de la Comunidad de Madrid', 'MD'],
    ['05-17', 'Día de las Letras Gallegas', 'GA'],
    ['05-27', 'Corpus Christi', 'CM'],
    ['05-31', 'Día de Castilla-La Mancha', 'CM'],
    ['05-31', 'Lunes siguiente al Día de Canarias', 'CN'],
    ['06-09', 'Día de La Rioja', 'RI'],
    ['06-09', 'Día de la Región de Murcia', 'MC'],
    ['06-24', 'San Juan', 'CT VC'],
    ['07-28', 'Día de las Instituciones de Cantabria', 'CB'],
    ['08-05', 'Nuestra Señora de África', 'CE'],
    ['08-16', 'Lunes siguiente a la Asunción de la Virgen', 'AN AR AS CL'],
    ['09-02', 'Día de Ceuta', 'CE'],
    ['09-08', 'Día de Asturias', 'AS'],
    ['09-08', 'Día de Extremadura', 'EX'],
    ['09-11', 'Fiesta Nacional de Cataluña', 'CT'],
    ['09-15', 'La Bien Aparecida', 'CB'],
    ['09-17', 'Día de Melilla', 'ML'],
    ['10-09', 'Día de la Comunitat Valenciana', 'VC'],
    ['12-03', 'San Francisco Javier', 'NC'],
  ],
};

const resolutions: Readonly<Record<number, LegalRef>> = {
  2023: refTo('holidays2023')(''),
  2024: refTo('holidays2024')(''),
  2025: refTo('holidays2025')(''),
  2026: refTo('holidays2026')(''),
};

const derivedNote = {
  es: 'Calendario provisional: fiestas nacionales según el Real Decreto 2001/1983 y fiestas propias de cada comunidad. Falta contrastarlo con la relación oficial de ese año.',
  en: 'Provisional calendar: national holidays under Royal Decree 2001/1983 and the fixed feasts of each region. Not yet checked against the official list of that year.',
};
const nationalOnlyNote = {
  es: 'Calendario provisional: solo fiestas nacionales según el Real Decreto 2001/1983. Faltan las de cada comunidad.',
  en: 'Provisional calendar: national holidays only, under Royal Decree 2001/1983. Regional holidays are missing.',
};

const EXCEPT = 'all but ';
const allRegions = Object.keys(regions) as readonly Region[];
const regionsIn = (where: string): readonly Region[] =>
  where.startsWith(EXCEPT)
    ? allRegions.filter((region) => !where.slice(EXCEPT.length).split(' ').includes(region))
    : allRegions.filter((region) => where.split(' ').includes(region));

/**
 * The calendar of any year. Past the years with a published list the national days still follow from the decree, so a
 * long term has an end; such a year is not `verified`.
 */
export const holidayYear = (year: number): HolidayYear => {
  const resolution = resolutions[year];
  const regional = (listed[year] ?? []).map(([date, name, where]): Holiday => {
    const [month = 0, dayOfMonth = 0] = date.split('-').map(Number);
    return { day: dayOf(year, month, dayOfMonth), name, where: regionsIn(where) };
  });
  const holidays = [...nationalDays(year), ...regional].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  if (resolution) return { year, verified: true, source: resolution, holidays };
  return {
    year,
    verified: false,
    source: rd2001('45.1'),
    note: listed[year] ? derivedNote : nationalOnlyNote,
    holidays,
  };
};
