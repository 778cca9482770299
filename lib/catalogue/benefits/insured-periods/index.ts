import { addYears, ageOn, daysBetween } from '@/lib/law/day';
import { lgss, rd1335 } from '@/lib/law/legal-ref';
import { resolveAnyOther } from '@/lib/law/parameters/resolution-terms';
import { careDaysOfPerson, childbirthCredit, childcareCredit, wholeMonths } from '@/lib/record/assimilated';
import { defineProcedure, figure, over } from '../../kernel';
import { rightAward } from '../../pensions/payments';
import {
  asksChild,
  childAgeAsked,
  firstLeave,
  interruptionWindow,
  isForRelative,
  isLeave,
  isReduction,
  stretchesOf,
} from './credit';
import { insuredPeriodsFacts } from './facts';

const facts = insuredPeriodsFacts;
const given = over(facts);

const isBirth = given(['careKind'], (f) => f.careKind === 'birth');
const isInterruption = given(['careKind'], (f) => f.careKind === 'interruption');
const isOfWork = given(['careKind'], (f) => isLeave(f.careKind) || isReduction(f.careKind));
const isOfChild = given(['careKind'], (f) => asksChild(f.careKind));
const isOfRelative = given(['careKind'], (f) => isForRelative(f.careKind));
const hasEnd = given(['careKind'], (f) => f.careKind !== 'birth');
const ageMatters = given(['careKind'], (f) => f.careKind === 'leave-child' || f.careKind === 'reduced-child');
const ageFacts = ['careKind', 'careStart', 'careChildBirth'] as const;

export const insuredPeriods = defineProcedure({
  slug: 'insured-periods',
  code: 'EO-FAM-10',
  version: '2026-11-21',
  topic: 'family',
  body: 'INSS',
  events: ['care', 'birth', 'retirement'],
  facts,
  eventDate: 'claimDate',
  steps: [
    { task: 'care', id: 'claim', asks: ['claimDate'] },
    { task: 'care', id: 'kind', asks: ['careKind'] },
    { task: 'care', id: 'start', asks: ['careStart'] },
    { task: 'care', id: 'end', asks: ['careEnd'], shownIf: hasEnd },
    { task: 'care', id: 'child', asks: ['careChildBirth'], shownIf: isOfChild },
    { task: 'care', id: 'adoption', asks: ['careAdoption'], shownIf: isInterruption },
    { task: 'care', id: 'relative', asks: ['relativeDependent'], shownIf: isOfRelative },
    { task: 'care', id: 'employee', asks: ['careAsEmployee'], shownIf: isOfWork },
    { task: 'care', id: 'birth', asks: ['birthChildren', 'birthLeaveContributed'], shownIf: isBirth },
    { task: 'care', id: 'interruption', asks: ['interruptionByEnd'], shownIf: isInterruption },
    { task: 'care', id: 'other-parent', asks: ['otherParentCredited'], shownIf: isInterruption },
    { task: 'care', id: 'before', asks: ['careDaysBefore'], shownIf: isInterruption },
  ],
  checks: [
    {
      id: 'end-before-start',
      field: 'careEnd',
      broken: given(['careStart', 'careEnd'], (f) => f.careEnd < f.careStart),
    },
    {
      id: 'too-old',
      field: 'careStart',
      broken: given(
        ['careKind', 'careStart'],
        (f) => (isLeave(f.careKind) || isReduction(f.careKind)) && f.careStart < firstLeave,
      ),
    },
    {
      id: 'leave-too-long',
      field: 'careEnd',
      broken: given(
        [...ageFacts, 'careEnd'],
        (f) =>
          f.careKind === 'leave-child' &&
          f.careEnd >= addYears(f.careChildBirth, childAgeAsked(f.careKind, f.careStart)) &&
          f.careStart < addYears(f.careChildBirth, childAgeAsked(f.careKind, f.careStart)),
      ),
    },
  ],
  requirements: [
    {
      id: 'employee',
      ref: lgss('237.1'),
      appliesIf: isOfWork,
      met: given(['careAsEmployee'], (f) => f.careAsEmployee),
    },
    {
      id: 'child-age',
      ref: lgss('237.1'),
      appliesIf: ageMatters,
      met: given(ageFacts, (f) => f.careStart < addYears(f.careChildBirth, childAgeAsked(f.careKind, f.careStart))),
      shows: given(ageFacts, (f) => ({
        have: figure('years', Math.max(0, ageOn(f.careChildBirth, f.careStart))),
        need: figure('years', childAgeAsked(f.careKind, f.careStart)),
      })),
    },
    {
      id: 'relative',
      ref: lgss('237.2'),
      appliesIf: isOfRelative,
      met: given(['relativeDependent'], (f) => f.relativeDependent),
    },
    {
      id: 'birth-not-contributed',
      ref: lgss('235'),
      appliesIf: isBirth,
      met: given(['birthLeaveContributed'], (f) => !f.birthLeaveContributed),
    },
    {
      id: 'by-end-of-work',
      ref: lgss('236.1'),
      appliesIf: isInterruption,
      met: given(['interruptionByEnd'], (f) => f.interruptionByEnd),
    },
    {
      id: 'near-the-birth',
      ref: lgss('236.1'),
      appliesIf: isInterruption,
      met: given(['careStart', 'careChildBirth', 'careAdoption', 'claimDate'], (f) => {
        const { from, to } = interruptionWindow(f.careChildBirth, f.careAdoption, f.claimDate);
        return from <= f.careStart && f.careStart <= to;
      }),
    },
    {
      id: 'one-parent',
      ref: lgss('236.1'),
      appliesIf: isInterruption,
      met: given(['otherParentCredited'], (f) => !f.otherParentCredited),
    },
    {
      id: 'five-years',
      ref: lgss('236.2'),
      appliesIf: isInterruption,
      met: given(['careDaysBefore', 'claimDate'], (f) => f.careDaysBefore < careDaysOfPerson(f.claimDate)),
      shows: given(['careDaysBefore', 'claimDate'], (f) => ({
        have: figure('days', f.careDaysBefore),
        need: figure('days', careDaysOfPerson(f.claimDate)),
      })),
    },
  ],
  documents: [
    { id: 'company-certificate', ref: rd1335('8'), requiredIf: isOfWork },
    {
      id: 'family-book',
      ref: lgss('237.1'),
      requiredIf: given(['careKind'], (f) => asksChild(f.careKind) || f.careKind === 'birth'),
    },
    { id: 'relative-proof', ref: lgss('237.2'), requiredIf: isOfRelative },
    {
      id: 'medical-report',
      ref: lgss('237.3'),
      requiredIf: given(['careKind'], (f) => f.careKind === 'reduced-illness'),
    },
  ],
  lines: {
    months: { unit: 'months', ref: lgss('237.1') },
    days: { unit: 'days', ref: lgss('237.1') },
    'raised-months': { unit: 'months', ref: lgss('237.3') },
    'raised-days': { unit: 'days', ref: lgss('237.3') },
    'not-counted': { unit: 'days', ref: lgss('237') },
    'birth-days': { unit: 'days', ref: lgss('235') },
    'childcare-days': { unit: 'days', ref: lgss('236.1') },
  },
  award: given(['claimDate', 'careKind', 'careStart', 'careEnd', 'birthChildren', 'careDaysBefore'], (f) => {
    if (f.careKind === 'birth')
      return { lines: { 'birth-days': childbirthCredit(f.birthChildren, f.claimDate) }, ...rightAward };
    const whole = Math.max(0, daysBetween(f.careStart, f.careEnd) + 1);
    if (f.careKind === 'interruption')
      return { lines: { 'childcare-days': childcareCredit(whole, f.careDaysBefore, f.claimDate) }, ...rightAward };
    const stretches = stretchesOf(f.careKind, f.careStart, f.careEnd);
    const counted = stretches.reduce((sum, stretch) => sum + stretch.days, 0);
    const months = stretches.reduce((sum, stretch) => sum + wholeMonths(stretch), 0);
    const id = isLeave(f.careKind) ? 'counted' : 'raised';
    return {
      lines: {
        ...(isLeave(f.careKind) ? { months, days: counted } : { 'raised-months': months, 'raised-days': counted }),
        ...(whole > counted && { 'not-counted': whole - counted }),
      },
      ...rightAward,
      periods: stretches.map((stretch) => ({ id, ...stretch })),
    };
  }),
  deadlines: {
    resolveWithin: resolveAnyOther,
    silence: { effect: 'negative', ref: lgss('129.3') },
    arrears: { months: 3, ref: lgss('53.1') },
  },
});
