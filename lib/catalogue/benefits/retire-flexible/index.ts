import { basisPoints } from '@/lib/law/cents';
import type { Day } from '@/lib/law/day';
import { lgss, refTo } from '@/lib/law/legal-ref';
import { flexibleRetirement } from '@/lib/law/parameters/pension-and-work';
import { resolveRetirement } from '@/lib/law/parameters/resolution-terms';
import { personFacts } from '../../facts/person';
import { oneOf, percent, yesNo } from '../../fields';
import { defineProcedure, figure, over } from '../../kernel';
import { pensionAward } from '../../pensions/payments';
import { pensionWorkFacts } from '../retire-active/facts';
import { cutFrom, flexibleShare, flexibleWorks } from './share';

const rd1132 = refTo('rd1132');
const rd416 = refTo('rd416');
const { pensionWorkStart, pensionBegan, pensionMonth, delayForm, publicPost } = pensionWorkFacts;

const facts = {
  pensionWorkStart,
  pensionBegan,
  flexibleWork: oneOf(flexibleWorks),
  /** Working day as a part of a full one; of no use to the self-employed. */
  workingDay: percent({ from: (_, known) => (known.flexibleWork === 'self-employed' ? 0 : undefined) }),
  /** The first part-time job since the pension began. */
  firstPartTime: yesNo({ from: (_, known) => (known.flexibleWork === 'self-employed' ? false : undefined) }),
  /** Registered as self-employed in the three years before the pension. */
  selfEmployedBefore: yesNo({ from: (_, known) => (known.flexibleWork === 'part-time' ? false : undefined) }),
  publicPost,
  delayForm,
  pensionMonth,
  iban: personFacts.iban,
};
const given = over(facts);

const isPartTime = given(['flexibleWork'], (f) => f.flexibleWork === 'part-time');
const isSelfEmployed = given(['flexibleWork'], (f) => f.flexibleWork === 'self-employed');
const ruleOn = (on: Day) => flexibleRetirement.on(on);

export const retireFlexible = defineProcedure({
  slug: 'retire-flexible',
  code: 'EO-JUB-12',
  version: '2026-11-21',
  topic: 'retirement',
  body: 'INSS',
  events: ['retirement'],
  facts,
  eventDate: 'pensionWorkStart',
  steps: [
    { task: 'work', id: 'start', asks: ['pensionWorkStart', 'pensionBegan'] },
    { task: 'work', id: 'kind', asks: ['flexibleWork'] },
    { task: 'work', id: 'working-day', asks: ['workingDay', 'firstPartTime'], shownIf: isPartTime },
    { task: 'work', id: 'before', asks: ['selfEmployedBefore'], shownIf: isSelfEmployed },
    { task: 'work', id: 'post', asks: ['publicPost'] },
    { task: 'pension', id: 'delay', asks: ['delayForm'] },
    { task: 'pension', id: 'amount', asks: ['pensionMonth'] },
    { task: 'payment', id: 'account', asks: ['iban'] },
  ],
  checks: [],
  requirements: [
    {
      id: 'pension-first',
      ref: lgss('213.1'),
      met: given(['pensionBegan', 'pensionWorkStart'], (f) => f.pensionBegan < f.pensionWorkStart),
    },
    {
      id: 'part-time-day',
      ref: lgss('213.1'),
      appliesIf: isPartTime,
      met: given(['workingDay', 'pensionWorkStart'], (f) => {
        const { shortestDay, longestDay } = ruleOn(f.pensionWorkStart);
        return f.workingDay >= shortestDay && f.workingDay <= longestDay;
      }),
      shows: given(['workingDay', 'pensionWorkStart'], (f) => ({
        have: figure('percent', f.workingDay),
        least: figure('percent', ruleOn(f.pensionWorkStart).shortestDay),
        most: figure('percent', ruleOn(f.pensionWorkStart).longestDay),
      })),
    },
    {
      id: 'self-employed-law',
      ref: rd416('3.2'),
      appliesIf: isSelfEmployed,
      met: given(['pensionWorkStart'], (f) => ruleOn(f.pensionWorkStart).selfEmployed !== null),
    },
    {
      id: 'not-self-employed-before',
      ref: rd416('3.2'),
      appliesIf: given(
        ['flexibleWork', 'pensionWorkStart'],
        (f) => f.flexibleWork === 'self-employed' && ruleOn(f.pensionWorkStart).selfEmployed !== null,
      ),
      met: given(['selfEmployedBefore'], (f) => !f.selfEmployedBefore),
    },
    {
      id: 'no-lump-sum',
      ref: rd416('6.2'),
      appliesIf: given(['pensionWorkStart'], (f) => ruleOn(f.pensionWorkStart).excludesDelaySupplement),
      met: given(['delayForm'], (f) => f.delayForm === 'none' || f.delayForm === 'points'),
    },
    { id: 'private-post', ref: lgss('213.2'), met: given(['publicPost'], (f) => !f.publicPost) },
  ],
  documents: [
    { id: 'part-time-contract', ref: rd1132('6.1'), requiredIf: isPartTime },
    { id: 'self-employed-registration', ref: rd416('5.1'), requiredIf: isSelfEmployed },
  ],
  lines: {
    pension: { unit: 'money', ref: lgss('213.1') },
    'working-day': { unit: 'percent', ref: lgss('213.1') },
    'share-by-day': { unit: 'percent', ref: rd1132('6.2') },
    'share-self-employed': { unit: 'percent', ref: rd416('4.3') },
    'share-added': { unit: 'percent', ref: rd416('4.2') },
    share: { unit: 'percent', ref: rd416('4') },
    monthly: { unit: 'money', ref: lgss('213.1') },
  },
  award: given(
    ['pensionWorkStart', 'pensionBegan', 'flexibleWork', 'workingDay', 'firstPartTime', 'pensionMonth'],
    (f) => {
      const { byDay, added, share } = flexibleShare(
        { work: f.flexibleWork, workingDay: f.workingDay, pensionStart: f.pensionBegan, firstTime: f.firstPartTime },
        f.pensionWorkStart,
      );
      const monthly = basisPoints(f.pensionMonth, share, 'half-up');
      return {
        lines: {
          pension: f.pensionMonth,
          ...(f.flexibleWork === 'part-time'
            ? { 'working-day': f.workingDay, 'share-by-day': byDay }
            : { 'share-self-employed': byDay }),
          ...(added > 0 && { 'share-added': added }),
          share,
          monthly,
        },
        ...pensionAward({ value: monthly, pays: 14, from: cutFrom(f.pensionWorkStart), to: null }),
      };
    },
  ),
  payTo: given(['iban'], (f) => f.iban),
  deadlines: {
    resolveWithin: resolveRetirement,
    silence: { effect: 'negative', ref: lgss('129.3') },
    arrears: { months: 3, ref: lgss('53.1') },
  },
  otherwise: { slug: 'retire-active', when: 'not-self-employed-before' },
});
