import { cents, minCents, times } from '@/lib/law/cents';
import { addDays } from '@/lib/law/day';
import { lgss, refTo } from '@/lib/law/legal-ref';
import { delayIncrease } from '@/lib/law/parameters/delayed-retirement';
import { maximumPensionMonth } from '@/lib/law/parameters/maximum-pension';
import { contributedTime, retirementPeriod } from '@/lib/law/parameters/retirement';
import { days, oneOf, yesNo } from '../../fields';
import { defineProcedure, figure, over } from '../../kernel';
import { pensionAward } from '../../pensions/payments';
import { contributedMonthsOf } from '../retirement/age';
import { complementLine, minimumNeeds, pensionLines, retirementAward } from '../retirement/award';
import { careerOf, fullPensionOf, type RetirementCareer } from '../retirement/career';
import { retirementDeadlines } from '../retirement/deadlines';
import { careerGapProof, companyCertificateOfEmployees, familyBook, spouseIncome } from '../retirement/documents';
import { amountFacts, ownCareerFacts, retirementPayFacts } from '../retirement/facts';
import { asksCareGapOfEmployees, claimsTheMinimum, isSelfEmployed } from '../retirement/questions';
import { duesArePaid, recentPeriod } from '../retirement/requirements';
import {
  breakDaysFrom,
  canChooseMixed,
  countsHalf,
  daysOfDelay,
  delayChoices,
  delayOf,
  lumpSumOf,
  lumpSumYear,
  pensionWithPoints,
  supplementOf,
} from './delay';

const rd371 = refTo('rd371');

const facts = {
  ...ownCareerFacts,
  /** Days not contributed between the ordinary age and the retirement. */
  breakDays: days({
    max: 7300,
    from: ({ record }, known) => {
      const { birthDate, retirementDate, daysByRetirement } = known as Partial<RetirementCareer>;
      return record && birthDate && retirementDate && daysByRetirement !== undefined
        ? breakDaysFrom(record, careerOf({ birthDate, retirementDate, daysByRetirement }))
        : undefined;
    },
  }),
  /** Retires from work and not from a situation only treated as registered (LGSS 210.2, last paragraph). */
  retiresFromWork: yesNo(),
  delayChoice: oneOf(delayChoices),
  ...amountFacts,
  ...retirementPayFacts,
};
const given = over(facts);

type Delayed = RetirementCareer & { readonly breakDays: number };
const delayFacts = ['birthDate', 'retirementDate', 'daysByRetirement', 'breakDays'] as const;
const delayDays = (f: Delayed) => daysOfDelay(careerOf(f), f.breakDays);
/** Days contributed by the ordinary age. */
const daysAtAge = (f: Delayed) => Math.max(0, f.daysByRetirement - delayDays(f));

export const retireDelayed = defineProcedure({
  slug: 'retire-delayed',
  code: 'EO-JUB-10',
  version: '2026-11-21',
  topic: 'retirement',
  body: 'INSS',
  events: ['retirement'],
  facts,
  eventDate: 'retirementDate',
  steps: [
    { task: 'retirement', id: 'day', asks: ['retirementDate'] },
    { task: 'retirement', id: 'person', asks: ['birthDate'] },
    { task: 'retirement', id: 'from-work', asks: ['retiresFromWork'] },
    { task: 'contributions', id: 'career', asks: ['daysByRetirement', 'recentDaysByRetirement'] },
    { task: 'contributions', id: 'break', asks: ['breakDays'] },
    { task: 'contributions', id: 'regime', asks: ['regime'] },
    { task: 'contributions', id: 'dues', asks: ['duesPaid'], shownIf: isSelfEmployed },
    { task: 'amount', id: 'choice', asks: ['delayChoice'] },
    { task: 'amount', id: 'care-gap', asks: ['careGap'], shownIf: asksCareGapOfEmployees },
    { task: 'amount', id: 'base', asks: ['retirementBase'] },
    { task: 'amount', id: 'minimum', asks: ['claimsMinimum'] },
    { task: 'amount', id: 'household', asks: ['pensionHousehold', 'pensionOtherIncome'], shownIf: claimsTheMinimum },
    { task: 'amount', id: 'children', asks: ['genderGapChildren'] },
    { task: 'payment', id: 'account', asks: ['iban'] },
  ],
  checks: [
    {
      id: 'mixed-not-possible',
      field: 'delayChoice',
      broken: given(
        ['delayChoice', ...delayFacts],
        (f) => f.delayChoice === 'mixed' && !canChooseMixed(delayOf(delayDays(f), f.retirementDate), f.retirementDate),
      ),
    },
  ],
  requirements: [
    {
      id: 'one-year-later',
      ref: lgss('210.2'),
      met: given(delayFacts, (f) => delayOf(delayDays(f), f.retirementDate).years >= 1),
      shows: given(delayFacts, (f) => ({
        have: figure('days', delayDays(f)),
        need: figure('days', contributedTime.on(f.retirementDate).yearDays),
      })),
    },
    {
      id: 'fifteen-years-at-age',
      ref: lgss('210.2'),
      met: given(delayFacts, (f) => daysAtAge(f) >= retirementPeriod.on(f.retirementDate).days),
      shows: given(delayFacts, (f) => ({
        have: figure('days', daysAtAge(f)),
        need: figure('days', retirementPeriod.on(f.retirementDate).days),
      })),
    },
    recentPeriod,
    {
      id: 'from-work',
      ref: lgss('210.2'),
      appliesIf: given(['retirementDate'], (f) => delayIncrease.on(f.retirementDate).fromWorkOnly),
      met: given(['retiresFromWork'], (f) => f.retiresFromWork),
    },
    duesArePaid,
  ],
  documents: [companyCertificateOfEmployees, familyBook, careerGapProof, spouseIncome],
  lines: {
    ...pensionLines,
    ...complementLine,
    'years-later': { unit: 'years', ref: lgss('210.2') },
    'half-year-later': { unit: 'count', ref: lgss('210.2') },
    points: { unit: 'percent', ref: lgss('210.2.a') },
    'unused-points': { unit: 'percent', ref: lgss('210.2.a') },
    'over-maximum': { unit: 'money', ref: lgss('210.2.a') },
    'lump-sum-year': { unit: 'money', ref: lgss('210.2.b') },
    'lump-sum': { unit: 'money', ref: lgss('210.2.b') },
    'half-year-studied': { unit: 'count', ref: rd371('3') },
  },
  award: given([...delayFacts, 'delayChoice', ...minimumNeeds], (f) => {
    const on = f.retirementDate;
    const delay = delayOf(delayDays(f), f.retirementDate);
    const monthsAtAge = contributedMonthsOf(daysAtAge(f), on);
    const supplement = supplementOf(f.delayChoice, delay, on, monthsAtAge);
    const { percentage, full } = fullPensionOf(f);
    const maximum = maximumPensionMonth.on(on);
    const result = pensionWithPoints(f.retirementBase, percentage, supplement.points, on);
    // The lump sum starts from the pension without points, cut to the maximum (RD 371/2023 art. 2.1.b).
    const unit = lumpSumYear(times(minCents(full, maximum), 14), monthsAtAge, on);
    const lumpSum = lumpSumOf(unit, supplement);
    const { lines } = retirementAward(f, {
      pension: result.pension,
      ...(result.pension === maximum && { limit: maximum }),
    });
    const value = cents(lines.monthly + result.overMaximum);
    const recurring = {
      value,
      pays: 14,
      from: addDays(on, 1),
      to: null,
      ...(lumpSum > 0 && { once: lumpSum }),
    } as const;
    const hasHalf = countsHalf(delay, on) && !supplement.halfYearWithoutRule;
    return {
      lines: {
        ...lines,
        'years-later': delay.years,
        ...(hasHalf && { 'half-year-later': 1 }),
        ...(supplement.points > 0 && { points: supplement.points }),
        ...(result.unusedPoints > 0 && {
          'unused-points': result.unusedPoints,
          'over-maximum': result.overMaximum,
        }),
        ...(lumpSum > 0 && { 'lump-sum-year': unit, 'lump-sum': lumpSum }),
        ...(supplement.halfYearWithoutRule && { 'half-year-studied': 1 }),
        monthly: value,
      },
      ...pensionAward(recurring),
    };
  }),
  payTo: given(['iban'], (f) => f.iban),
  deadlines: retirementDeadlines,
  otherwise: { slug: 'retire-ordinary', when: 'one-year-later' },
});
