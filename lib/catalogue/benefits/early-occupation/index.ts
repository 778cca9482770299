import { basisPoints } from '@/lib/law/cents';
import { lgss, refTo } from '@/lib/law/legal-ref';
import { hardJobs, minerCoefficient } from '@/lib/law/parameters/special-early-retirement';
import { integer, oneOf, percent } from '../../fields';
import { defineProcedure, figure, over } from '../../kernel';
import { toMaximum } from '../../pensions/complement';
import { complementLine, minimumNeeds, pensionLines, retirementAward } from '../retirement/award';
import { careerFacts, careerOf, fullPensionOf, type RetirementCareer } from '../retirement/career';
import { retirementDeadlines } from '../retirement/deadlines';
import { careerGapProof, companyCertificate, familyBook, spouseIncome } from '../retirement/documents';
import { employeeAmountFacts, ownCareerFacts, registered, retirementPayFacts } from '../retirement/facts';
import { ageFiguresTo } from '../retirement/lowered-age';
import { asksCareGap, claimsTheMinimum } from '../retirement/questions';
import { contributionPeriod, recentPeriod } from '../retirement/requirements';
import { bullfightsAsked, hardJobRetirement, monthsAsked } from './hard-job';

const rd383 = refTo('rd383');
const bullring = ['bullfighter', 'bullfighter-team', 'puntillero'];
const withoutTime = [...bullring, 'other-artist'];
const jobIn = (known: Readonly<Record<string, unknown>>, jobs: readonly string[]): boolean | undefined =>
  known.hardJob === undefined ? undefined : jobs.includes(known.hardJob as string);

const facts = {
  ...ownCareerFacts,
  registered,
  hardJob: oneOf(hardJobs),
  /** Months worked in the job; of singers, dancers and trapeze artists, those of the last 21 years. */
  hardJobMonths: integer({
    unit: 'months',
    min: 0,
    max: 720,
    from: (_, known) => (jobIn(known, withoutTime) ? 0 : undefined),
  }),
  /** Coefficient of the category of a miner: 0.20 is 20 %. */
  minerCategory: percent({ max: 50, from: (_, known) => (jobIn(known, ['miner']) === false ? 0 : undefined) }),
  bullfights: integer({
    unit: 'count',
    min: 0,
    max: 5000,
    from: (_, known) => (jobIn(known, bullring) === false ? 0 : undefined),
  }),
  ...employeeAmountFacts,
  ...retirementPayFacts,
};
const given = over(facts);

const needs = [...careerFacts, 'hardJob', 'hardJobMonths', 'minerCategory'] as const;
type Worker = RetirementCareer & {
  readonly hardJob: (typeof hardJobs)[number];
  readonly hardJobMonths: number;
  readonly minerCategory: number;
};
const retirementOf = (f: Worker) =>
  hardJobRetirement(careerOf(f), { job: f.hardJob, months: f.hardJobMonths, coefficient: f.minerCategory });

export const earlyOccupation = defineProcedure({
  slug: 'early-occupation',
  code: 'EO-JUB-15',
  version: '2026-11-21',
  topic: 'retirement',
  body: 'INSS',
  events: ['retirement'],
  facts,
  eventDate: 'retirementDate',
  steps: [
    { task: 'retirement', id: 'day', asks: ['retirementDate'] },
    { task: 'retirement', id: 'person', asks: ['birthDate'] },
    { task: 'job', id: 'job', asks: ['hardJob'] },
    {
      task: 'job',
      id: 'time',
      asks: ['hardJobMonths'],
      shownIf: given(['hardJob'], (f) => !withoutTime.includes(f.hardJob)),
    },
    { task: 'job', id: 'category', asks: ['minerCategory'], shownIf: given(['hardJob'], (f) => f.hardJob === 'miner') },
    {
      task: 'job',
      id: 'fights',
      asks: ['bullfights'],
      shownIf: given(['hardJob'], (f) => bullring.includes(f.hardJob)),
    },
    { task: 'contributions', id: 'registration', asks: ['registered'] },
    { task: 'contributions', id: 'career', asks: ['daysByRetirement', 'recentDaysByRetirement'] },
    { task: 'amount', id: 'care-gap', asks: ['careGap'], shownIf: asksCareGap },
    { task: 'amount', id: 'base', asks: ['retirementBase'] },
    { task: 'amount', id: 'minimum', asks: ['claimsMinimum'] },
    { task: 'amount', id: 'household', asks: ['pensionHousehold', 'pensionOtherIncome'], shownIf: claimsTheMinimum },
    { task: 'amount', id: 'children', asks: ['genderGapChildren'] },
    { task: 'payment', id: 'account', asks: ['iban'] },
  ],
  checks: [
    {
      id: 'no-such-category',
      field: 'minerCategory',
      broken: given(['hardJob', 'minerCategory', 'retirementDate'], (f) => {
        const { least, most } = minerCoefficient.on(f.retirementDate);
        return f.hardJob === 'miner' && (f.minerCategory < least || f.minerCategory > most);
      }),
    },
  ],
  requirements: [
    {
      id: 'age',
      ref: lgss('206.1'),
      met: given(needs, (f) => retirementOf(f).first <= f.retirementDate),
      shows: given(needs, (f) => ageFiguresTo(careerOf(f), retirementOf(f).first)),
    },
    {
      id: 'time-in-job',
      ref: lgss('206.1'),
      appliesIf: given(['hardJob', 'retirementDate'], (f) => monthsAsked(f.hardJob, f.retirementDate) !== null),
      met: given(
        ['hardJob', 'hardJobMonths', 'retirementDate'],
        (f) => f.hardJobMonths >= (monthsAsked(f.hardJob, f.retirementDate) ?? 0),
      ),
      shows: given(['hardJob', 'hardJobMonths', 'retirementDate'], (f) => ({
        have: figure('months', f.hardJobMonths),
        need: figure('months', monthsAsked(f.hardJob, f.retirementDate) ?? 0),
      })),
    },
    {
      id: 'bullfights',
      ref: lgss('206.1'),
      appliesIf: given(['hardJob', 'retirementDate'], (f) => bullfightsAsked(f.hardJob, f.retirementDate) !== null),
      met: given(
        ['hardJob', 'bullfights', 'retirementDate'],
        (f) => f.bullfights >= (bullfightsAsked(f.hardJob, f.retirementDate) ?? 0),
      ),
      shows: given(['hardJob', 'bullfights', 'retirementDate'], (f) => ({
        have: figure('count', f.bullfights),
        need: figure('count', bullfightsAsked(f.hardJob, f.retirementDate) ?? 0),
      })),
    },
    { id: 'registered', ref: lgss('165.1'), met: given(['registered'], (f) => f.registered) },
    contributionPeriod,
    recentPeriod,
  ],
  documents: [
    { id: 'job-certificate', ref: lgss('206.1') },
    companyCertificate,
    familyBook,
    careerGapProof,
    spouseIncome,
  ],
  lines: {
    ...pensionLines,
    ...complementLine,
    'age-lowered': { unit: 'days', ref: lgss('206.1') },
    'days-counted': { unit: 'days', ref: rd383('4') },
    cut: { unit: 'percent', ref: lgss('206.1') },
  },
  award: given([...needs, ...minimumNeeds], (f) => {
    const { off, counted, cut } = retirementOf(f);
    const lowered = { ...f, daysByRetirement: f.daysByRetirement + counted };
    const { full } = fullPensionOf(lowered);
    const left = basisPoints(full, 10_000 - cut, 'half-up');
    const pension = toMaximum(left, 14, f.retirementDate);
    const { lines, ...award } = retirementAward(lowered, { pension, ...(pension < left && { limit: pension }) });
    return {
      lines: {
        ...lines,
        ...(off > 0 && { 'age-lowered': off }),
        ...(counted > 0 && { 'days-counted': counted }),
        ...(cut > 0 && { cut }),
      },
      ...award,
    };
  }),
  payTo: given(['iban'], (f) => f.iban),
  deadlines: retirementDeadlines,
});
