import { type Cents, euros } from '../cents';
import { lgss, refTo } from '../legal-ref';
import { parameter } from '../parameter';

const law = refTo('dependency');
const rd1051 = refTo('rd1051');
const since2007 = '2007-01-01';
const since2014 = '2014-01-01';
/** In force since the day after its publication: Royal Decree 675/2023. */
const reform = '2023-07-20';
const tablesNote =
  'The consolidated text at hand has lost the tables of its annexes; the figures come from the notes of the project.';
const beforeNote =
  'The text before Royal Decree 675/2023 was not at hand; the figure comes from a summary of the change.';

/** Years of residence in Spain, in all and just before the claim. */
export const dependencyResidence = parameter<{ readonly all: number; readonly last: number }>('dependency.residence', {
  unit: 'years',
  entries: [{ from: since2007, value: { all: 5, last: 2 }, source: law('5.1.c') }],
});

/** Under this age a child has only home help, the linked benefit and care in the family. */
export const smallChildAge = parameter('dependency.small-child', {
  unit: 'years',
  entries: [{ from: since2007, value: 3, source: law('da 13.1') }],
});

/** Months after the claim from which the benefit is due even if nobody has answered. */
export const dependencyRightMonths = parameter('dependency.right-from', {
  unit: 'months',
  entries: [{ from: '2012-07-15', value: 6, source: law('df 1.3') }],
});

/** Longest delay of the first payment for care in the family. */
export const carerDelayYears = parameter('dependency.carer-delay', {
  unit: 'years',
  entries: [{ from: '2012-07-15', value: 2, source: law('df 1.3') }],
});

export type ByDegree<V> = { readonly one: V; readonly two: V; readonly three: V };
type Hours = { readonly from: number; readonly to: number };

/** Hours of home help a month by degree. */
export const homeHelpHours = parameter<ByDegree<Hours>>('dependency.home-help', {
  unit: 'table',
  entries: [
    {
      from: since2014,
      value: { one: { from: 0, to: 20 }, two: { from: 21, to: 45 }, three: { from: 46, to: 70 } },
      source: rd1051('annex II'),
      note: beforeNote,
    },
    {
      from: reform,
      value: { one: { from: 20, to: 37 }, two: { from: 38, to: 64 }, three: { from: 65, to: 94 } },
      source: rd1051('annex II'),
    },
  ],
});

/** Least hours a month of the services that promote autonomy. */
export const autonomyHours = parameter<ByDegree<number>>('dependency.autonomy', {
  unit: 'table',
  entries: [{ from: since2014, value: { one: 12, two: 12, three: 8 }, source: rd1051('annex I') }],
});

/** Least hours a week in a day centre with degree I; with the others the plan says. */
export const dayCentreHours = parameter('dependency.day-centre', {
  unit: 'table',
  entries: [{ from: since2014, value: 15, source: rd1051('annex III') }],
});

type Amounts = { readonly linked: Cents; readonly personal: Cents; readonly carer: Cents };

/** Most a month of each benefit in money by degree. */
export const dependencyMaximum = parameter<ByDegree<Amounts>>('dependency.maximum', {
  unit: 'table',
  entries: [
    {
      from: '2012-08-01',
      value: {
        one: { linked: euros('300.00'), personal: euros('300.00'), carer: euros('153.00') },
        two: { linked: euros('426.12'), personal: euros('426.12'), carer: euros('268.79') },
        three: { linked: euros('715.07'), personal: euros('715.07'), carer: euros('387.64') },
      },
      source: refTo('rdl20_2012')('dt 10.2'),
    },
    {
      from: reform,
      value: {
        one: { linked: euros('313.50'), personal: euros('313.50'), carer: euros('180.00') },
        two: { linked: euros('445.30'), personal: euros('747.25'), carer: euros('315.90') },
        three: { linked: euros('747.25'), personal: euros('747.25'), carer: euros('455.40') },
      },
      source: rd1051('annex IV'),
      note: tablesNote,
    },
  ],
});

/** For a residence degree II has the most of III, and for a day centre degree I that of II. */
export const raisedByService = parameter<boolean>('dependency.raised-by-service', {
  unit: 'table',
  entries: [
    { from: '2012-08-01', value: false, source: refTo('rdl20_2012')('dt 10.2') },
    { from: reform, value: true, source: rd1051('annex IV') },
  ],
});

/** Most a month of degree III+ for home help or personal assistance; null while there was no such degree. */
export const extremeMaximum = parameter<Cents | null>('dependency.extreme', {
  unit: 'euro cents',
  entries: [
    { from: since2007, value: null, source: law('26.1') },
    {
      from: '2025-10-23',
      value: euros('9859.00'),
      source: rd1051('annex IV'),
      note: 'Degree III+ was created by Royal Decree-Law 11/2025 of 21 October, in force the day after its publication.',
    },
  ],
});

/** Least a month of a benefit in money by degree; null while each community fixed its own. */
export const dependencyMinimum = parameter<ByDegree<Cents> | null>('dependency.minimum', {
  unit: 'table',
  entries: [
    { from: '2012-08-01', value: null, source: rd1051('13.2') },
    {
      from: reform,
      value: { one: euros('100.00'), two: euros('150.00'), three: euros('200.00') },
      source: rd1051('annex V'),
      note: tablesNote,
    },
  ],
});

/** Who may care for a relative without being a professional, and how. */
export const carerRules = parameter<{
  /** Degrees of kinship, by blood, marriage or adoption. */
  readonly kinship: number;
  /** Also people close to the person, whom the person proposes. */
  readonly chosen: boolean;
  /** Must have cared for a year before the claim. */
  readonly yearBefore: boolean;
  /** With degree I the carer may live elsewhere. */
  readonly apartWithDegreeOne: boolean;
}>('dependency.carer', {
  unit: 'table',
  entries: [
    {
      from: since2014,
      value: { kinship: 3, chosen: false, yearBefore: true, apartWithDegreeOne: false },
      source: rd1051('12'),
      note: `${beforeNote} Its exception for neighbours in places without services is not included.`,
    },
    {
      from: reform,
      value: { kinship: 4, chosen: true, yearBefore: false, apartWithDegreeOne: true },
      source: rd1051('12'),
    },
  ],
});

/** Natural days, from the recognition, to ask for the special agreement with effect from that day. */
export const carerAgreementDays = parameter('dependency.carer-agreement', {
  unit: 'natural days',
  entries: [{ from: '2019-04-01', value: 90, source: lgss('da 14.2') }],
});
