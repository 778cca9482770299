import { euros } from '../cents';
import { lgss, refTo } from '../legal-ref';
import { parameter } from '../parameter';

const since = '2016-01-02';

/** Share of the non-contributory pension each further person of the unit adds to the limit of means, and each further beneficiary to the pensions (LGSS 363.2, 364.1). */
export const furtherPersonShare = parameter('non-contributory-pension.further-person', {
  unit: 'basis points',
  entries: [{ from: since, value: 7000, source: lgss('363.2') }],
});

/** Limit of means when parents or children live in the unit, in hundredths of the ordinary one (LGSS 363.3). */
export const firstDegreeFactor = parameter('non-contributory-pension.first-degree', {
  unit: 'basis points',
  entries: [{ from: since, value: 25_000, source: lgss('363.3') }],
});

/** Income of one's own that takes nothing from the pension, as a share of it (LGSS 364.2). */
export const freeIncomeShare = parameter('non-contributory-pension.free-income', {
  unit: 'basis points',
  entries: [{ from: since, value: 3500, source: lgss('364.2') }],
});

/** Least that is paid, as a share of the pension (LGSS 364.4). */
export const leastPensionShare = parameter('non-contributory-pension.least', {
  unit: 'basis points',
  entries: [{ from: since, value: 2500, source: lgss('364.4') }],
});

/** Complement for needing another person, as a share of the pension (LGSS 364.6). */
export const thirdPersonShare = parameter('non-contributory-pension.third-person', {
  unit: 'basis points',
  entries: [{ from: since, value: 5000, source: lgss('364.6') }],
});

/** Degrees of disability asked for the pension and for its complement (LGSS 363.1.c, 364.6). */
export const disabilityDegrees = parameter<{ readonly pension: number; readonly complement: number }>(
  'non-contributory-pension.disability',
  {
    unit: 'basis points',
    entries: [{ from: since, value: { pension: 6500, complement: 7500 }, source: lgss('363.1') }],
  },
);

/** Ages of the two pensions (LGSS 363.1.a, 369.1). */
export const assistanceAges = parameter<{ readonly adult: number; readonly retirement: number }>(
  'non-contributory-pension.ages',
  { unit: 'years', entries: [{ from: since, value: { adult: 18, retirement: 65 }, source: lgss('363.1') }] },
);

/** Years of residence in Spain asked of each pension (LGSS 363.1.b, 369.1). */
export const residenceYears = parameter<{ readonly invalidity: number; readonly retirement: number }>(
  'non-contributory-pension.residence',
  { unit: 'years', entries: [{ from: since, value: { invalidity: 5, retirement: 10 }, source: lgss('363.1') }] },
);

const extended = 'The budget of 2023 is extended to this year and no later law has changed the figure.';

/** Complement for rent of who has a non-contributory pension, a year, in one payment. */
export const rentComplementYear = parameter('non-contributory-pension.rent', {
  unit: 'euro cents',
  entries: [
    { from: '2023-01-01', value: euros('525.00'), source: refTo('budget2023')('44.2') },
    { from: '2024-01-01', value: euros('525.00'), source: refTo('budget2023')('44.2'), note: extended },
  ],
});

/** Days the rented home must have been lived in before the claim. */
export const rentedDays = parameter('non-contributory-pension.rented-days', {
  unit: 'days',
  entries: [
    {
      from: '2012-08-04',
      value: 180,
      source: refTo('rentComplement')('2'),
      note: 'The text of the decree was not at hand; its published summaries give 180 days, and a lease of a year or more.',
    },
  ],
});
