import { addMonths, type Day, day, daysBetween } from '@/lib/law/day';
import { lgss, refTo } from '@/lib/law/legal-ref';
import { unemploymentExport } from '@/lib/law/parameters/coordination';
import { resolveUnemployment } from '@/lib/law/parameters/resolution-terms';
import { date, days, integer, money, oneOf, yesNo } from '../../fields';
import { defineProcedure, figure, over } from '../../kernel';
import { rightAward } from '../../pensions/payments';
import { countries, isCoordinated } from '../eu-coordination/countries';
import { MONTH, paidByMonths } from '../unemployment/months-of-thirty';

const coordination = refTo('coordination');
const implementing = refTo('implementing');

type Known = Readonly<Record<string, unknown>>;
const goesOut = (known: Known) => known.exportDirection === 'from-spain';
const comesIn = (known: Known) => known.exportDirection === 'to-spain';

const facts = {
  exportDirection: oneOf(['from-spain', 'to-spain']),
  exportCountry: oneOf(countries),
  /** Day on which whoever leaves stops being at the disposal of the State that pays. */
  exportStart: date({ min: { day: day('2023-01-01') }, max: { daysFromToday: 183 } }),
  seeksWorkThere: yesNo(),
  drawsSpanishBenefit: yesNo(),
  weeksAtDisposal: integer({ unit: 'weeks', min: 0, max: 520 }),
  hasU2: yesNo(),
  /** Registration with the employment service of the State of arrival. */
  registeredOnArrival: date({
    min: { day: day('2023-01-01') },
    max: { daysFromToday: 183 },
    from: (_, known) => (goesOut(known) ? (known.exportStart as Day | undefined) : undefined),
  }),
  exportStage: oneOf(['first', 'extension'], { from: (_, known) => (comesIn(known) ? 'first' : undefined) }),
  extensionAskedOn: date({ min: { day: day('2023-01-01') }, max: { daysFromToday: 0 }, from: ({ today }) => today }),
  /** Months taken already since the last job ended. */
  exportMonthsUsed: integer({ unit: 'months', min: 0, max: 6 }),
  benefitDaysLeft: days({ max: 720, from: (_, known) => (comesIn(known) ? 0 : undefined) }),
  benefitMonth: money({ max: 5000, from: (_, known) => (comesIn(known) ? (0 as never) : undefined) }),
};
const given = over(facts);

const isOut = given(['exportDirection'], (f) => f.exportDirection === 'from-spain');
const isIn = given(['exportDirection'], (f) => f.exportDirection === 'to-spain');
const isExtension = given(['exportStage'], (f) => f.exportStage === 'extension');

type MonthsFacts = { exportStage: string; exportMonthsUsed: number; exportStart: Day };
/** Months it can still go on: three, or up to six with the extension, between one job and the next (art. 64.1.c). */
const monthsLeft = ({ exportStage, exportMonthsUsed, exportStart }: MonthsFacts): number => {
  const { months, mostMonths } = unemploymentExport.on(exportStart);
  const most =
    exportStage === 'extension' ? mostMonths - Math.max(exportMonthsUsed, months) : months - exportMonthsUsed;
  return Math.max(0, most);
};
const monthsFacts = ['exportStage', 'exportMonthsUsed', 'exportStart'] as const;

export const unempExport = defineProcedure({
  slug: 'unemp-export',
  code: 'EO-EXT-02',
  version: '2026-11-21',
  topic: 'moving-abroad',
  body: 'SEPE',
  events: ['abroad', 'job-loss'],
  facts,
  eventDate: 'exportStart',
  steps: [
    { task: 'trip', id: 'direction', asks: ['exportDirection'] },
    { task: 'trip', id: 'country', asks: ['exportCountry', 'exportStart'] },
    { task: 'trip', id: 'purpose', asks: ['seeksWorkThere'] },
    { task: 'trip', id: 'stage', asks: ['exportStage'], shownIf: isOut },
    { task: 'trip', id: 'extension', asks: ['extensionAskedOn'], shownIf: isExtension },
    { task: 'trip', id: 'used', asks: ['exportMonthsUsed'] },
    { task: 'benefit', id: 'spanish', asks: ['drawsSpanishBenefit'], shownIf: isOut },
    { task: 'benefit', id: 'disposal', asks: ['weeksAtDisposal'], shownIf: isOut },
    { task: 'benefit', id: 'amount', asks: ['benefitMonth', 'benefitDaysLeft'], shownIf: isOut },
    { task: 'benefit', id: 'u2', asks: ['hasU2'], shownIf: isIn },
    { task: 'benefit', id: 'arrival', asks: ['registeredOnArrival'], shownIf: isIn },
  ],
  checks: [],
  requirements: [
    {
      id: 'country',
      ref: coordination('64.1'),
      met: given(['exportCountry'], (f) => isCoordinated(f.exportCountry)),
    },
    { id: 'seeks-work', ref: coordination('64.1'), met: given(['seeksWorkThere'], (f) => f.seeksWorkThere) },
    {
      id: 'draws-benefit',
      ref: coordination('64.1'),
      appliesIf: isOut,
      met: given(['drawsSpanishBenefit'], (f) => f.drawsSpanishBenefit),
    },
    {
      id: 'at-disposal',
      ref: coordination('64.1.a'),
      appliesIf: isOut,
      met: given(
        ['weeksAtDisposal', 'exportStart'],
        (f) => f.weeksAtDisposal >= unemploymentExport.on(f.exportStart).weeksBefore,
      ),
      shows: given(['weeksAtDisposal', 'exportStart'], (f) => ({
        have: figure('weeks', f.weeksAtDisposal),
        need: figure('weeks', unemploymentExport.on(f.exportStart).weeksBefore),
      })),
    },
    { id: 'u2', ref: implementing('55.1'), appliesIf: isIn, met: given(['hasU2'], (f) => f.hasU2) },
    {
      id: 'months-left',
      ref: coordination('64.1.c'),
      met: given(monthsFacts, (f) => monthsLeft(f) > 0),
      shows: given(monthsFacts, (f) => ({
        have: figure('months', f.exportMonthsUsed),
        need: figure(
          'months',
          unemploymentExport.on(f.exportStart)[f.exportStage === 'extension' ? 'mostMonths' : 'months'],
        ),
      })),
    },
    {
      id: 'extension-in-time',
      ref: coordination('64.3'),
      appliesIf: isExtension,
      met: given(['extensionAskedOn', 'exportStart'], (f) => {
        const { months } = unemploymentExport.on(f.exportStart);
        return f.extensionAskedOn < addMonths(f.exportStart, months);
      }),
    },
  ],
  documents: [
    { id: 'u2-form', ref: implementing('55.1'), requiredIf: isIn },
    { id: 'search-proof', ref: coordination('64.1.c'), requiredIf: isExtension },
    { id: 'benefit-decision', ref: implementing('55.1'), requiredIf: isOut },
  ],
  lines: {
    months: { unit: 'months', ref: coordination('64.1.c') },
    'most-months': { unit: 'months', ref: coordination('64.1.c') },
    'register-within': { unit: 'days', ref: coordination('64.1.b') },
    'days-unpaid': { unit: 'days', ref: coordination('64.1.b') },
    days: { unit: 'days', ref: coordination('64.1.c') },
    month: { unit: 'money', ref: coordination('64.1.d') },
    exported: { unit: 'money', ref: coordination('64.1.d') },
  },
  award: given(
    ['exportDirection', 'exportStart', 'registeredOnArrival', ...monthsFacts, 'benefitDaysLeft', 'benefitMonth'],
    (f) => {
      const { months: first, mostMonths, daysToRegister } = unemploymentExport.on(f.exportStart);
      const months = monthsLeft(f);
      const common = { months, 'most-months': mostMonths, 'register-within': daysToRegister };
      const delay = daysBetween(f.exportStart, f.registeredOnArrival);
      const late = delay > daysToRegister ? Math.min(delay, months * MONTH) : 0;
      // The State that pays is not Spain: its amounts are not known here.
      if (f.exportDirection === 'to-spain')
        return { ...rightAward, lines: { ...common, ...(late > 0 && { 'days-unpaid': late }) } };
      const daysPaid = Math.min(months * MONTH, f.benefitDaysLeft);
      const start = f.exportStage === 'extension' ? addMonths(f.exportStart, first) : f.exportStart;
      const plan = paidByMonths(start, [{ id: 'abroad', days: daysPaid, month: f.benefitMonth }]);
      return { lines: { ...common, days: daysPaid, month: f.benefitMonth, exported: plan.total }, ...plan };
    },
  ),
  deadlines: {
    resolveWithin: resolveUnemployment,
    silence: { effect: 'negative', ref: lgss('129.3') },
    arrears: { months: 0, ref: coordination('64.1.b') },
  },
});
