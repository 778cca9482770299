/** The mutual societies that collaborate with the Social Security, by their number: as they are known, not read in a stored list. */
const numbered = `
1 MC Mutual
2 Mutualia
3 Umivale Activa
7 Mutua Montañesa
10 Mutua Universal
11 MAZ
21 Mutua Navarra
39 Mutua Intercomarcal
61 Fremap
72 Solimat
115 Cesma
151 Asepeyo
183 Mutua Balear
201 Mutua Gallega
267 Unión de Mutuas
272 MAC Mutua de Accidentes de Canarias
274 Ibermutua
275 Fraternidad-Muprespa
276 Egarsat
`;

export const mutualSocieties: readonly string[] = numbered
  .trim()
  .split('\n')
  .map((line) => line.replace(/^\d+ /, ''));

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replaceAll(/[\p{M}\s]/gu, '')
    .toLowerCase();

/** The society of that name, however it is spelt. */
export const findMutual = (text: string): string | undefined =>
  mutualSocieties.find((name) => plain(name) === plain(text));

/** Societies whose name holds what was typed. */
export const searchMutuals = (text: string): readonly string[] => {
  const asked = plain(text).replace(/^mutua/, '');
  return asked === '' ? [] : mutualSocieties.filter((name) => plain(name).includes(asked));
};
