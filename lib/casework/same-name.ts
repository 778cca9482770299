const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
    .toLowerCase();

/** 'MARTIN NUÑEZ' and 'Martín-Núñez' are the same name, however a keyboard writes them. */
export const isSameName = (one: string, other: string): boolean => plain(one) !== '' && plain(one) === plain(other);
