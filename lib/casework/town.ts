const ARTICLES = 'el|la|los|las|l|els|les|sa|ses|es|o|a|os|as';
const articleLast = new RegExp(`^(.+), (${ARTICLES})'?$`);

/** 'Hospitalet de Llobregat, L’' and "L'Hospitalet de Llobregat" are one town: how names of towns are compared, never shown. */
export const townKey = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(articleLast, '$2 $1')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
