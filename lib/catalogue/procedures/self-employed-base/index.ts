import type { Cents } from '@/lib/law/cents';
import type { Day } from '@/lib/law/day';
import { lgss, refTo } from '@/lib/law/legal-ref';
import { resolveAnyOther } from '@/lib/law/parameters/resolution-terms';
import { baseWindowOn, choiceOf, feeOf } from '@/lib/law/self-employed';
import { firstMonth, selfEmployedFacts } from '../../facts/self-employed';
import { money, yesNo } from '../../fields';
import { defineProcedure, over } from '../../kernel';

const order = refTo('bases2026');

const facts = {
  changeRequestDate: selfEmployedFacts.changeRequestDate,
  selfEmployed: selfEmployedFacts.selfEmployed,
  /** Partners of companies and relatives who help have a least base of their own. */
  companyOrFamily: yesNo(),
  /** Average of a month of the year, with the fees added back and the general expenses taken off. */
  expectedIncome: money({ max: 1_000_000 }),
  chosenBase: money({ max: 100_000 }),
};
const given = over(facts);

type Asked = {
  readonly changeRequestDate: Day;
  readonly companyOrFamily: boolean;
  readonly expectedIncome: Cents;
};
const choice = (f: Asked) =>
  choiceOf(f.expectedIncome, baseWindowOn(f.changeRequestDate).effectOn, { company: f.companyOrFamily });
const isInBand = (f: Asked & { readonly chosenBase: Cents }) => {
  const { minimumBase, maximumBase } = choice(f);
  return f.chosenBase >= minimumBase && f.chosenBase <= maximumBase;
};
const bandFacts = ['chosenBase', 'expectedIncome', 'companyOrFamily', 'changeRequestDate'] as const;

export const selfEmployedBase = defineProcedure({
  slug: 'self-employed-base',
  code: 'EO-TRA-03',
  version: '2026-11-22',
  topic: 'work-and-contributions',
  body: 'TGSS',
  kind: 'change',
  events: [],
  facts,
  eventDate: 'changeRequestDate',
  steps: [
    { task: 'you', id: 'registered', asks: ['selfEmployed'] },
    { task: 'base', id: 'income', asks: ['expectedIncome', 'companyOrFamily'] },
    { task: 'base', id: 'base', asks: ['chosenBase'] },
    { task: 'base', id: 'asked', asks: ['changeRequestDate'], shownIf: given(['expectedIncome'], () => false) },
  ],
  checks: [{ id: 'base-outside', field: 'chosenBase', broken: given(bandFacts, (f) => !isInBand(f)) }],
  requirements: [{ id: 'registered', ref: lgss('307'), met: given(['selfEmployed'], (f) => f.selfEmployed) }],
  documents: [],
  lines: {
    least: { unit: 'money', ref: lgss('308.1.a') },
    most: { unit: 'money', ref: lgss('308.1.a') },
    base: { unit: 'money', ref: lgss('308.1.a') },
    common: { unit: 'money', ref: order('18.2.a') },
    professional: { unit: 'money', ref: order('18.2.b') },
    cessation: { unit: 'money', ref: order('37.5.a') },
    training: { unit: 'money', ref: order('37.6') },
    equity: { unit: 'money', ref: lgss('127 bis') },
    fee: { unit: 'money', ref: lgss('308.1.b') },
  },
  award: given(bandFacts, (f) => {
    const { minimumBase, maximumBase } = choice(f);
    const { effectOn } = baseWindowOn(f.changeRequestDate);
    const { concepts, total } = feeOf(f.chosenBase, effectOn);
    return {
      lines: { least: minimumBase, most: maximumBase, base: f.chosenBase, ...concepts, fee: total },
      total: null,
      periods: [firstMonth(effectOn)],
      payments: [],
    };
  }),
  automatic: { ref: lgss('130') },
  deadlines: { resolveWithin: resolveAnyOther, silence: { effect: 'negative', ref: lgss('129.3') } },
});
