import type { Cents } from '../cents';
import { euros, times } from '../cents';
import type { Day } from '../day';
import { lgss, refTo } from '../legal-ref';
import { parameter } from '../parameter';
import { threeQuartersOfMinimumWage } from './minimum-wage';

const decree3158 = refTo('decree3158');
const decree1646 = refTo('decree1646');
const order1967 = refTo('orderSurvivors');

/* Who can give right to a survivors' pension, and the base it is worked out on. */

/** Days the deceased must have contributed: in the last five years when in alta, or in the whole life (15 years). */
export const deceasedContribution = parameter('survivors.contribution', {
  unit: 'days',
  entries: [{ from: '2008-01-01', value: { recentDays: 500, careerDays: 5475 }, source: lgss('219.1') }],
});

/** Years in which a death after a work accident can still be shown to come from it. */
export const accidentProofYears = parameter('survivors.accident-proof', {
  unit: 'years',
  entries: [{ from: '2016-01-02', value: 5, source: lgss('217.2') }],
});

/** The base of common causes: the sum of so many months in a row, chosen in so many years, over the divisor. */
export const survivorsBaseRule = parameter('survivors.base', {
  unit: 'table',
  entries: [{ from: '2004-01-01', value: { months: 24, divisor: 28, withinMonths: 180 }, source: decree1646('7.2') }],
});

/* Percentages of the base, in basis points. */

export const widowPercent = parameter('survivors.widow', {
  unit: 'basis points',
  entries: [{ from: '2004-01-01', value: 5200, source: decree3158('31.1') }],
});
/** From 65, without other public pension nor work and with little other income. */
export const widowPercentFrom65 = parameter('survivors.widow.from-65', {
  unit: 'basis points',
  entries: [
    { from: '2018-08-01', value: 5600, source: refTo('rd900')('dt 1') },
    { from: '2019-01-01', value: 6000, source: refTo('rd900')('3') },
  ],
});
/** With children in charge and little income. */
export const widowPercentDependants = parameter('survivors.widow.dependants', {
  unit: 'basis points',
  entries: [{ from: '2004-01-01', value: 7000, source: decree3158('31.2') }],
});
/** Of its own yearly income, the part the pension must reach to be the main one. */
export const mainIncomeShare = parameter('survivors.widow.main-income', {
  unit: 'basis points',
  entries: [{ from: '2004-01-01', value: 5000, source: decree3158('31.2') }],
});
export const orphanPercent = parameter('survivors.orphan', {
  unit: 'basis points',
  entries: [{ from: '1967-01-01', value: 2000, source: decree3158('36.1') }],
});
export const relativePercent = parameter('survivors.relative', {
  unit: 'basis points',
  entries: [{ from: '1967-01-01', value: 2000, source: decree3158('39.1') }],
});
/** Increase of orphans by violence against women in place of that of absolute orphans, and what they reach together. */
export const violenceOrphans = parameter('survivors.orphan.violence', {
  unit: 'basis points',
  entries: [{ from: '2019-03-03', value: { increase: 7000, together: 11_800 }, source: lgss('233.3') }],
});

/* The limit over all the survivors of one person. */

export const survivorsLimit = parameter('survivors.limit', {
  unit: 'basis points',
  entries: [{ from: '2018-08-01', value: { all: 10_000, orphansBesideHigherWidow: 4800 }, source: lgss('229.3') }],
});
/** Part of the pension the spouse or partner at the death keeps when former ones share it. */
export const survivingSpouseAtLeast = parameter('survivors.widow.at-least', {
  unit: 'basis points',
  entries: [{ from: '2008-01-01', value: 4000, source: lgss('220.2') }],
});

/* How long bonds must have lasted, and ages. */

export const bondYears = parameter('survivors.bond-years', {
  unit: 'years',
  entries: [{ from: '2022-01-01', value: { marriage: 1, registeredPartnership: 2 }, source: lgss('221.2') }],
});
export const temporaryWidowMonths = parameter('survivors.widow.temporary', {
  unit: 'months',
  entries: [{ from: '2016-01-02', value: 24, source: lgss('222') }],
});
export const widowAges = parameter('survivors.widow.ages', {
  unit: 'years',
  entries: [{ from: '2019-01-01', value: { lower: 60, higher: 65 }, source: refTo('rd900')('2.a') }],
});
/** Age at which a separation of before 2008, after fifteen years of marriage, asks for no compensatory pension. */
export const oldSeparationAge = parameter('survivors.widow.old-separation', {
  unit: 'years',
  entries: [{ from: '2016-01-02', value: 65, source: lgss('dt 13.2') }],
});
/** Under the first age always; under the second without work, or earning less than the minimum wage of a year. */
export const orphanAges = parameter('survivors.orphan.ages', {
  unit: 'years',
  entries: [{ from: '2016-01-02', value: { always: 21, withoutMeans: 25 }, source: lgss('224.3') }],
});
/** Degree of disability, and age, of the higher minimum of orphans and of the allowance added to theirs. */
export const orphanDisability = parameter('survivors.orphan.disability', {
  unit: 'table',
  entries: [{ from: '2008-01-01', value: { degree: 6500, withHelp: 7500, adult: 18 }, source: decree3158('36.1') }],
});
export const relativeAges = parameter('survivors.relative.ages', {
  unit: 'years',
  entries: [
    {
      from: '2003-01-01',
      value: { minor: 18, withoutMeans: 22, father: 60, carer: 45, temporary: 22, minimum: 65 },
      source: order1967('22.1'),
    },
  ],
});
/** Of the minimum wage of a year, what a grandchild or sibling of 18 to 21 may earn. */
export const youngRelativeEarnings = parameter('survivors.relative.earnings', {
  unit: 'basis points',
  entries: [{ from: '2003-01-01', value: 7500, source: order1967('22.1.1.a') }],
});
export const temporaryRelativeMonths = parameter('survivors.relative.temporary', {
  unit: 'months',
  entries: [{ from: '1967-01-01', value: 12, source: order1967('26') }],
});

/** Most a household may have a year for each of its members: 75 % of the minimum wage without extra payments. */
export const unitIncomeLimit = (on: Day): Cents => times(threeQuartersOfMinimumWage(on), 12);

/* Single payments. */

export const deathGrant = parameter('survivors.death-grant', {
  unit: 'euro cents',
  entries: [
    {
      from: '2012-01-01',
      value: euros('46.50'),
      source: lgss('218'),
      note: 'The figure is the one the EU guide of July 2023 publishes; no later law has changed it.',
    },
  ],
});

/** Months of the base paid once when the death comes from work. */
export const lumpSumMonths = parameter('survivors.lump-sum', {
  unit: 'months',
  entries: [
    { from: '1972-07-01', value: { spouse: 6, orphan: 1, oneParent: 9, bothParents: 12 }, source: order1967('29') },
  ],
});

/** Surcharge on the benefits of an accident or disease by lack of safety, paid by the firm. */
export const survivorsSurcharge = parameter('survivors.surcharge', {
  unit: 'basis points',
  entries: [{ from: '2016-01-02', value: { least: 3000, most: 5000 }, source: lgss('164.1') }],
});
