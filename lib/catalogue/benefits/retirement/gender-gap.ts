import { type Cents, times } from '@/lib/law/cents';
import type { Day } from '@/lib/law/day';
import { genderGapChildren as mostChildren } from '@/lib/law/parameters/gender-gap';
import { genderGapPerChild } from '@/lib/law/parameters/maximum-pension';
import { isWithoutPension } from '../../facts/household';
import { integer } from '../../fields';

/**
 * Children the supplement is asked for: born alive or adopted before the pension, whose other parent does not have it.
 * Women and men alike: what art. 60.1 asks of men alone goes against European law (Court of Justice, C-623/23, 15 May
 * 2025), so nobody is asked for their sex here.
 */
export const genderGapFacts = {
  genderGapChildren: integer({
    unit: 'count',
    min: 0,
    max: 20,
    from: (_, facts) => (isWithoutPension(facts) ? 0 : undefined),
  }),
};

/** Supplement to narrow the gender gap, a month of fourteen: so much a child, for four at most (LGSS 60.3). */
export const genderGapSupplement = (children: number, on: Day): Cents =>
  times(genderGapPerChild.on(on), Math.min(Math.max(0, children), mostChildren.on(on)));

export const genderGapWords = {
  es: {
    genderGapChildren: {
      name: 'Hijos por los que pides el complemento de brecha de género',
      label: '¿Por cuántos hijos o hijas pides el complemento de brecha de género?',
      hint: 'Cuenta a quienes nacieron con vida o adoptaste antes de esta pensión. No cuentes a aquellos por los que ya lo cobra el otro progenitor con una pensión más baja. Tampoco si un juez te quitó la patria potestad o te condenó por violencia en la familia. Escribe 0 si no tienes.',
      missing: 'Escribe por cuántos hijos lo pides, o 0',
    },
  },
  en: {
    genderGapChildren: {
      name: 'Children you ask the gender-gap supplement for',
      label: 'For how many children do you ask for the gender-gap supplement?',
      hint: 'Count children born alive or adopted before this pension. Leave out those whose other parent already has it with a lower pension. Leave them out too if a court removed your parental authority or convicted you of violence in the family. Enter 0 if you have none.',
      missing: 'Enter for how many children, or 0',
    },
  },
} as const;
