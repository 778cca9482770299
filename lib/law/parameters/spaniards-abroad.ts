import type { Term } from '../calendar';
import { refTo } from '../legal-ref';
import { parameter } from '../parameter';

const law = refTo('spaniardsAbroad');
const since = '2008-01-01';

/** Years of residence in Spain asked of Spaniards by origin who were born abroad. */
export const yearsAsSpaniard = parameter<{ readonly abroad: number; readonly returned: number }>('abroad.years', {
  unit: 'years',
  entries: [{ from: since, value: { abroad: 10, returned: 8 }, source: law('2.b') }],
});

/** Ages of the benefits for old age and for incapacity. */
export const agesAbroad = parameter<{ readonly incapacity: number; readonly old: number }>('abroad.ages', {
  unit: 'years',
  entries: [{ from: since, value: { incapacity: 16, old: 65 }, source: law('3.1.a') }],
});

/** Share of the base of the country that each further person adds to the limit, and the least paid. */
export const shareOfBase = parameter<{ readonly person: number; readonly least: number }>('abroad.shares', {
  unit: 'basis points',
  entries: [{ from: since, value: { person: 7000, least: 2500 }, source: law('7') }],
});

/** Time to decide; silence means refusal. */
export const resolveAbroad = parameter<Term>('resolution.abroad', {
  unit: 'term',
  entries: [{ from: since, value: { months: 6 }, source: law('9') }],
});
