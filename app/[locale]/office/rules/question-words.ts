import 'server-only';
import { findFigure, numbersOf, placeOf, type Question } from '@/lib/catalogue/proposal';
import { figureName, pathName, sayLeaf } from '@/lib/catalogue/say-figure';
import { formatMoney } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';

/** Each number that a question would change: its name, what it is and what is proposed. */
export const proposedRows = (
  { figure: id, from, changes }: Question,
  locale: Locale,
): { readonly place: string; readonly name: string; readonly before: string; readonly after: string }[] => {
  const figure = findFigure(id);
  if (!figure) return [];
  return numbersOf(figure, from).flatMap((leaf) => {
    const place = placeOf(leaf);
    const proposed = changes[place];
    if (proposed === undefined) return [];
    return [
      {
        place,
        name: pathName(figure, leaf, locale) || figureName(figure, locale),
        before: sayLeaf(figure, leaf, locale),
        after: sayLeaf(figure, { ...leaf, value: proposed }, locale),
      },
    ];
  });
};

export const questionTitle = ({ figure: id }: Question, locale: Locale): string => {
  const figure = findFigure(id);
  return figure ? figureName(figure, locale) : id;
};

/** An amount with its sign: more and less are told apart without colour. */
export const signedMoney = (value: number, locale: Locale): string =>
  `${value > 0 ? '+' : ''}${formatMoney(value, locale)}`;
