import { basisPoints } from '@/lib/law/cents';
import { day } from '@/lib/law/day';
import { lgss, refTo } from '@/lib/law/legal-ref';
import { resolveSafetySurcharge } from '@/lib/law/parameters/resolution-terms';
import { safetySurchargeRange } from '@/lib/law/parameters/safety-surcharge';
import { personFacts } from '../../facts/person';
import { workFacts } from '../../facts/work';
import { date, money, oneOf, yesNo } from '../../fields';
import { defineProcedure, over } from '../../kernel';
import { pensionAward, singleAward } from '../../pensions/payments';
import { workRiskFacts } from '../awod-temp/facts';

const facts = {
  /** First day of the benefit to be raised: the event date. */
  surchargedFrom: date({ min: { day: day('2023-01-01') }, max: { daysFromToday: 0 } }),
  workCaused: workRiskFacts.workCaused,
  regime: workFacts.regime,
  surchargedBenefit: oneOf(['daily', 'lump-sum', 'pension', 'none']),
  /** All of it when it is paid by days or at once, a month of it when it is a pension. */
  surchargedAmount: money({ max: 500_000 }),
  safetyBreach: yesNo(),
  breachCausedHarm: yesNo(),
  inspectionActed: yesNo(),
  iban: personFacts.iban,
};
const given = over(facts);
const hasBenefit = given(['surchargedBenefit'], (f) => f.surchargedBenefit !== 'none');

export const safetySurcharge = defineProcedure({
  slug: 'safety-surcharge',
  code: 'EO-SAL-04',
  version: '2026-11-21',
  topic: 'illness-and-incapacity',
  body: 'INSS',
  events: ['illness', 'death'],
  facts,
  eventDate: 'surchargedFrom',
  steps: [
    { task: 'accident', id: 'work-caused', asks: ['workCaused'] },
    { task: 'accident', id: 'regime', asks: ['regime'] },
    { task: 'accident', id: 'breach', asks: ['safetyBreach'] },
    { task: 'accident', id: 'harm', asks: ['breachCausedHarm'] },
    { task: 'accident', id: 'inspection', asks: ['inspectionActed'] },
    { task: 'benefit', id: 'kind', asks: ['surchargedBenefit'] },
    { task: 'benefit', id: 'amount', asks: ['surchargedFrom', 'surchargedAmount'] },
    { task: 'payment', id: 'account', asks: ['iban'] },
  ],
  checks: [],
  requirements: [
    { id: 'work-caused', ref: lgss('164.1'), met: given(['workCaused'], (f) => f.workCaused) },
    { id: 'employee', ref: refTo('rd1273')('4.4'), met: given(['regime'], (f) => f.regime === 'general') },
    { id: 'breach', ref: lgss('164.1'), met: given(['safetyBreach'], (f) => f.safetyBreach) },
    { id: 'harm', ref: lgss('164.1'), met: given(['breachCausedHarm'], (f) => f.breachCausedHarm) },
    { id: 'benefit', ref: lgss('164.1'), met: hasBenefit },
  ],
  documents: [
    { id: 'benefit-decision', ref: lgss('164.1'), requiredIf: hasBenefit },
    {
      id: 'inspection-report',
      ref: refTo('rd1300')('1.1.e'),
      requiredIf: given(['inspectionActed'], (f) => f.inspectionActed),
    },
  ],
  lines: {
    benefit: { unit: 'money', ref: lgss('164.1') },
    'least-rate': { unit: 'percent', ref: lgss('164.1') },
    'most-rate': { unit: 'percent', ref: lgss('164.1') },
    most: { unit: 'money', ref: lgss('164.1') },
    surcharge: { unit: 'money', ref: lgss('164.1') },
  },
  award: given(['surchargedFrom', 'surchargedBenefit', 'surchargedAmount'], (f) => {
    const { least, most } = safetySurchargeRange.on(f.surchargedFrom);
    const surcharge = basisPoints(f.surchargedAmount, least, 'half-up');
    return {
      lines: {
        benefit: f.surchargedAmount,
        'least-rate': least,
        'most-rate': most,
        most: basisPoints(f.surchargedAmount, most, 'half-up'),
        surcharge,
      },
      // Pensions of work risks are paid twelve times a year, with the extra payments inside.
      ...(f.surchargedBenefit === 'pension'
        ? pensionAward({ value: surcharge, pays: 12, from: f.surchargedFrom, to: null })
        : singleAward(surcharge, f.surchargedFrom)),
    };
  }),
  payTo: given(['iban'], (f) => f.iban),
  deadlines: {
    resolveWithin: resolveSafetySurcharge,
    silence: { effect: 'negative', ref: lgss('129.3') },
    arrears: { months: 3, ref: lgss('53.1') },
  },
});
