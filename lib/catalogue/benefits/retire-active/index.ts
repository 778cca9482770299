import { basisPoints } from '@/lib/law/cents';
import { addDays, type Day, maxDay } from '@/lib/law/day';
import { lgss, refTo } from '@/lib/law/legal-ref';
import { activeRetirement, solidarityContribution } from '@/lib/law/parameters/pension-and-work';
import { resolveRetirement } from '@/lib/law/parameters/resolution-terms';
import { personFacts } from '../../facts/person';
import { oneOf, yesNo } from '../../fields';
import { defineProcedure, figure, over } from '../../kernel';
import { pensionAward } from '../../pensions/payments';
import { delayStart, monthsOfDelay } from '../retire-delayed/delay';
import { contributedMonthsOf } from '../retirement/age';
import { percentageOfBase } from '../retirement/percentage';
import { pensionWorkFacts } from './facts';
import { activeShare } from './share';

const WHOLE = 10_000;
const rd371 = refTo('rd371');
const { pensionWorkStart, pensionBegan, daysByPension, pensionMonth, delayForm, publicPost } = pensionWorkFacts;
const { birthDate, iban } = personFacts;

const facts = {
  pensionWorkStart,
  pensionBegan,
  birthDate,
  daysByPension,
  activeWork: oneOf(['employee', 'self-employed']),
  /** Self-employed who give work to somebody under the conditions of LGSS 214.3. */
  givesWork: yesNo({ from: (_, known) => (known.activeWork === 'employee' ? false : undefined) }),
  publicPost,
  delayForm,
  pensionMonth,
  iban,
};
const given = over(facts);

const isSelfEmployed = given(['activeWork'], (f) => f.activeWork === 'self-employed');
const ruleOn = (on: Day) => activeRetirement.on(on);
type Pensioner = { readonly birthDate: Day; readonly pensionBegan: Day; readonly daysByPension: number };
const careerOf = (f: Pensioner) => ({
  birthDate: f.birthDate,
  on: f.pensionBegan,
  contributedDays: f.daysByPension,
});
const delayOf = (f: Pensioner) => monthsOfDelay(careerOf(f));
const monthsAsked = (on: Day) => (ruleOn(on)?.minimumYears ?? 0) * 12;
/** The pension began so long after the ordinary age; until 2021 it was enough not to begin before it. */
const isLateEnough = (f: Pensioner & { readonly pensionWorkStart: Day }) =>
  ruleOn(f.pensionWorkStart) !== null &&
  delayStart(careerOf(f)) <= f.pensionBegan &&
  delayOf(f) >= monthsAsked(f.pensionWorkStart);
const percentageAt = (f: Omit<Pensioner, 'birthDate'>) =>
  percentageOfBase(contributedMonthsOf(f.daysByPension, f.pensionBegan), f.pensionBegan);
const delayFacts = ['birthDate', 'pensionBegan', 'daysByPension', 'pensionWorkStart'] as const;

export const retireActive = defineProcedure({
  slug: 'retire-active',
  code: 'EO-JUB-11',
  version: '2026-11-21',
  topic: 'retirement',
  body: 'INSS',
  events: ['retirement'],
  facts,
  eventDate: 'pensionWorkStart',
  steps: [
    { task: 'work', id: 'start', asks: ['pensionWorkStart', 'pensionBegan'] },
    { task: 'work', id: 'kind', asks: ['activeWork'] },
    { task: 'work', id: 'gives-work', asks: ['givesWork'], shownIf: isSelfEmployed },
    { task: 'work', id: 'post', asks: ['publicPost'] },
    { task: 'pension', id: 'person', asks: ['birthDate'] },
    { task: 'pension', id: 'contributions', asks: ['daysByPension'] },
    { task: 'pension', id: 'delay', asks: ['delayForm'] },
    { task: 'pension', id: 'amount', asks: ['pensionMonth'] },
    { task: 'payment', id: 'account', asks: ['iban'] },
  ],
  checks: [],
  requirements: [
    {
      id: 'pension-begun',
      ref: lgss('214.1'),
      met: given(['pensionBegan', 'pensionWorkStart'], (f) => f.pensionBegan <= f.pensionWorkStart),
    },
    {
      id: 'one-year-later',
      ref: lgss('214.1'),
      met: given(delayFacts, isLateEnough),
      shows: given(delayFacts, (f) => ({
        have: figure('months', delayOf(f)),
        need: figure('months', monthsAsked(f.pensionWorkStart)),
      })),
    },
    {
      id: 'full-percentage',
      ref: lgss('214.1'),
      appliesIf: given(['pensionWorkStart'], (f) => ruleOn(f.pensionWorkStart)?.fullPercentage ?? false),
      met: given(['pensionBegan', 'daysByPension'], (f) => percentageAt(f) >= WHOLE),
      shows: given(['pensionBegan', 'daysByPension'], (f) => ({
        have: figure('percent', percentageAt(f)),
        need: figure('percent', WHOLE),
      })),
    },
    {
      id: 'no-lump-sum',
      ref: rd371('6.1'),
      appliesIf: given(['pensionWorkStart'], (f) => ruleOn(f.pensionWorkStart)?.excludesDelaySupplement ?? false),
      met: given(['delayForm'], (f) => f.delayForm === 'none' || f.delayForm === 'points'),
    },
    { id: 'private-post', ref: lgss('214.9'), met: given(['publicPost'], (f) => !f.publicPost) },
  ],
  documents: [
    { id: 'work-proof', ref: lgss('214.1') },
    {
      id: 'employee-contract',
      ref: lgss('214.3'),
      requiredIf: given(['activeWork', 'givesWork'], (f) => f.activeWork === 'self-employed' && f.givesWork),
    },
  ],
  lines: {
    pension: { unit: 'money', ref: lgss('214.2') },
    'years-later': { unit: 'years', ref: lgss('214.2') },
    share: { unit: 'percent', ref: lgss('214.2') },
    monthly: { unit: 'money', ref: lgss('214.2') },
    'yearly-gain': { unit: 'percent', ref: lgss('214.2') },
    'share-next-year': { unit: 'percent', ref: lgss('214.2') },
    solidarity: { unit: 'percent', ref: lgss('153') },
    'solidarity-own': { unit: 'percent', ref: lgss('153') },
  },
  award: given([...delayFacts, 'activeWork', 'givesWork', 'pensionMonth'], (f) => {
    const on = f.pensionWorkStart;
    const years = Math.floor(delayOf(f) / 12);
    const work = { selfEmployed: f.activeWork === 'self-employed', employer: f.givesWork };
    const share = activeShare(years, work, 0, on);
    const nextYear = activeShare(years, work, 12, on);
    const monthly = basisPoints(f.pensionMonth, share, 'half-up');
    const { whole, employee } = solidarityContribution.on(on);
    return {
      lines: {
        pension: f.pensionMonth,
        'years-later': years,
        share,
        monthly,
        ...(nextYear > share && { 'yearly-gain': nextYear - share, 'share-next-year': nextYear }),
        solidarity: whole,
        ...(!work.selfEmployed && { 'solidarity-own': employee }),
      },
      // The pension is paid from the day after it is born, also when the work goes on that same day.
      ...pensionAward({ value: monthly, pays: 14, from: maxDay(on, addDays(f.pensionBegan, 1)), to: null }),
    };
  }),
  payTo: given(['iban'], (f) => f.iban),
  deadlines: {
    resolveWithin: resolveRetirement,
    silence: { effect: 'negative', ref: lgss('129.3') },
    arrears: { months: 3, ref: lgss('53.1') },
  },
  otherwise: { slug: 'retire-flexible', when: 'one-year-later' },
});
