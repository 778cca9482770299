/**
 * The offices where people are helped in person (RD 203/2021 art. 11.2.i). DEMONSTRATION DATA: the provinces, their capitals,
 * the places of these on the map and the beginnings of postcodes are real and of public knowledge; streets and telephones
 * are invented and so written that nobody takes them for real. An installation replaces this one file by its directory.
 */
export type OfficeService = 'identity' | 'register' | 'benefits' | 'contributions';
export type Office = {
  readonly id: string;
  readonly province: string;
  readonly town: string;
  readonly postcode: string;
  readonly number: number;
  readonly services: readonly OfficeService[];
};

type Province = { readonly name: string; readonly capital: string; readonly lat: number; readonly lon: number };

/** INE code → name, capital and its place on the map, in degrees. */
export const provinces: Readonly<Record<string, Province>> = Object.fromEntries(
  (
    [
      ['01', 'Araba/Álava', 'Vitoria-Gasteiz', 42.85, -2.67],
      ['02', 'Albacete', 'Albacete', 38.99, -1.86],
      ['03', 'Alicante/Alacant', 'Alicante/Alacant', 38.35, -0.48],
      ['04', 'Almería', 'Almería', 36.84, -2.46],
      ['05', 'Ávila', 'Ávila', 40.66, -4.7],
      ['06', 'Badajoz', 'Badajoz', 38.88, -6.97],
      ['07', 'Illes Balears', 'Palma', 39.57, 2.65],
      ['08', 'Barcelona', 'Barcelona', 41.39, 2.17],
      ['09', 'Burgos', 'Burgos', 42.34, -3.7],
      ['10', 'Cáceres', 'Cáceres', 39.48, -6.37],
      ['11', 'Cádiz', 'Cádiz', 36.53, -6.29],
      ['12', 'Castellón/Castelló', 'Castelló de la Plana', 39.99, -0.04],
      ['13', 'Ciudad Real', 'Ciudad Real', 38.99, -3.93],
      ['14', 'Córdoba', 'Córdoba', 37.89, -4.78],
      ['15', 'A Coruña', 'A Coruña', 43.36, -8.41],
      ['16', 'Cuenca', 'Cuenca', 40.07, -2.14],
      ['17', 'Girona', 'Girona', 41.98, 2.82],
      ['18', 'Granada', 'Granada', 37.18, -3.6],
      ['19', 'Guadalajara', 'Guadalajara', 40.63, -3.16],
      ['20', 'Gipuzkoa', 'Donostia / San Sebastián', 43.32, -1.98],
      ['21', 'Huelva', 'Huelva', 37.26, -6.95],
      ['22', 'Huesca', 'Huesca', 42.14, -0.41],
      ['23', 'Jaén', 'Jaén', 37.77, -3.79],
      ['24', 'León', 'León', 42.6, -5.57],
      ['25', 'Lleida', 'Lleida', 41.62, 0.62],
      ['26', 'La Rioja', 'Logroño', 42.47, -2.45],
      ['27', 'Lugo', 'Lugo', 43.01, -7.56],
      ['28', 'Madrid', 'Madrid', 40.42, -3.7],
      ['29', 'Málaga', 'Málaga', 36.72, -4.42],
      ['30', 'Murcia', 'Murcia', 37.99, -1.13],
      ['31', 'Navarra', 'Pamplona/Iruña', 42.82, -1.64],
      ['32', 'Ourense', 'Ourense', 42.34, -7.86],
      ['33', 'Asturias', 'Oviedo', 43.36, -5.85],
      ['34', 'Palencia', 'Palencia', 42.01, -4.53],
      ['35', 'Las Palmas', 'Las Palmas de Gran Canaria', 28.12, -15.43],
      ['36', 'Pontevedra', 'Pontevedra', 42.43, -8.65],
      ['37', 'Salamanca', 'Salamanca', 40.97, -5.66],
      ['38', 'Santa Cruz de Tenerife', 'Santa Cruz de Tenerife', 28.47, -16.25],
      ['39', 'Cantabria', 'Santander', 43.46, -3.81],
      ['40', 'Segovia', 'Segovia', 40.95, -4.12],
      ['41', 'Sevilla', 'Sevilla', 37.39, -5.99],
      ['42', 'Soria', 'Soria', 41.77, -2.47],
      ['43', 'Tarragona', 'Tarragona', 41.12, 1.25],
      ['44', 'Teruel', 'Teruel', 40.35, -1.11],
      ['45', 'Toledo', 'Toledo', 39.86, -4.03],
      ['46', 'Valencia/València', 'València', 39.47, -0.38],
      ['47', 'Valladolid', 'Valladolid', 41.65, -4.73],
      ['48', 'Bizkaia', 'Bilbao', 43.26, -2.93],
      ['49', 'Zamora', 'Zamora', 41.5, -5.75],
      ['50', 'Zaragoza', 'Zaragoza', 41.65, -0.89],
      ['51', 'Ceuta', 'Ceuta', 35.89, -5.31],
      ['52', 'Melilla', 'Melilla', 35.29, -2.94],
    ] as const
  ).map(([code, name, capital, lat, lon]) => [code, { name, capital, lat, lon }]),
);
export const provinceCodes = Object.keys(provinces).toSorted();

const everything: readonly OfficeService[] = ['identity', 'register', 'benefits', 'contributions'];
/** Beyond the one of each capital: large provinces have several. */
const others: readonly (readonly [postcode: string, town: string, services: readonly OfficeService[]])[] = [
  ['28038', 'Madrid', ['identity', 'register', 'benefits']],
  ['28801', 'Alcalá de Henares', ['identity', 'register', 'benefits']],
  ['28931', 'Móstoles', everything],
  ['08028', 'Barcelona', ['identity', 'register', 'benefits']],
  ['08201', 'Sabadell', everything],
  ['46702', 'Gandia', ['identity', 'register', 'benefits']],
  ['41500', 'Alcalá de Guadaíra', ['identity', 'register']],
  ['33201', 'Gijón', everything],
  ['36201', 'Vigo', everything],
  ['30201', 'Cartagena', everything],
  ['11201', 'Algeciras', everything],
  ['15701', 'Santiago de Compostela', everything],
];

/** Every office: the one of each capital first. */
export const offices: readonly Office[] = [
  ...provinceCodes.map((code) => [`${code}001`, provinces[code]?.capital ?? '', everything] as const),
  ...others,
].map(([postcode, town, services], index) => ({
  id: `demo-${postcode}`,
  province: postcode.slice(0, 2),
  town,
  postcode,
  number: index + 1,
  services,
}));
