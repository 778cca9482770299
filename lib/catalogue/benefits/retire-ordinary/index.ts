import { lgss } from '@/lib/law/legal-ref';
import { resolveRetirement } from '@/lib/law/parameters/resolution-terms';
import { retirementPeriod } from '@/lib/law/parameters/retirement';
import { defineProcedure, figure, over } from '../../kernel';
import { toMaximum } from '../../pensions/complement';
import { complementLine, pensionLines, retirementAward } from '../retirement/award';
import { ageFigures, careerFacts, fullPensionOf, isOldEnough, recentFigures } from '../retirement/career';
import { hasCareGap, retirementFacts, retirementPayFacts } from '../retirement/facts';

const facts = { ...retirementFacts, ...retirementPayFacts };
const given = over(facts);

const isSelfEmployed = given(['regime'], (f) => f.regime === 'self-employed');

export const retireOrdinary = defineProcedure({
  slug: 'retire-ordinary',
  code: 'EO-JUB-01',
  version: '2026-11-21',
  topic: 'retirement',
  body: 'INSS',
  events: ['retirement'],
  facts,
  eventDate: 'retirementDate',
  steps: [
    { task: 'retirement', id: 'date', asks: ['retirementDate'] },
    { task: 'retirement', id: 'person', asks: ['birthDate'] },
    { task: 'work', id: 'contributions', asks: ['daysByRetirement', 'recentDaysByRetirement'] },
    { task: 'work', id: 'kind', asks: ['regime'] },
    { task: 'work', id: 'dues', asks: ['duesPaid'], shownIf: isSelfEmployed },
    {
      task: 'work',
      id: 'gaps',
      asks: ['careGap'],
      shownIf: given(['regime', 'retirementDate'], (f) => f.regime === 'general' && hasCareGap(f.retirementDate)),
    },
    { task: 'work', id: 'base', asks: ['retirementBase'] },
    { task: 'family', id: 'children', asks: ['genderGapChildren'] },
    { task: 'family', id: 'minimum', asks: ['claimsMinimum'] },
    {
      task: 'family',
      id: 'household',
      asks: ['pensionHousehold', 'pensionOtherIncome'],
      shownIf: given(['claimsMinimum'], (f) => f.claimsMinimum),
    },
    { task: 'payment', id: 'account', asks: ['iban'] },
  ],
  checks: [],
  requirements: [
    {
      id: 'age',
      ref: lgss('205.1.a'),
      met: given(careerFacts, (f) => isOldEnough(f)),
      shows: given(careerFacts, (f) => ageFigures(f)),
    },
    {
      id: 'contribution-period',
      ref: lgss('205.1.b'),
      met: given(
        ['daysByRetirement', 'retirementDate'],
        (f) => f.daysByRetirement >= retirementPeriod.on(f.retirementDate).days,
      ),
      shows: given(['daysByRetirement', 'retirementDate'], (f) => ({
        have: figure('days', f.daysByRetirement),
        need: figure('days', retirementPeriod.on(f.retirementDate).days),
      })),
    },
    {
      id: 'recent-period',
      ref: lgss('205.1.b'),
      met: given(
        ['recentDaysByRetirement', 'retirementDate'],
        (f) => f.recentDaysByRetirement >= retirementPeriod.on(f.retirementDate).recentDays,
      ),
      shows: given(['recentDaysByRetirement', 'retirementDate'], recentFigures),
    },
    { id: 'dues-paid', ref: lgss('47.1'), appliesIf: isSelfEmployed, met: given(['duesPaid'], (f) => f.duesPaid) },
  ],
  documents: [
    {
      id: 'company-certificate',
      ref: lgss('205.1'),
      requiredIf: given(['regime'], (f) => f.regime === 'general'),
    },
    { id: 'family-book', ref: lgss('60.1'), requiredIf: given(['genderGapChildren'], (f) => f.genderGapChildren > 0) },
    {
      id: 'career-gap-proof',
      ref: lgss('dt 41'),
      requiredIf: given(['careGap'], (f) => f.careGap === 'interrupted-career'),
    },
    {
      id: 'spouse-income',
      ref: lgss('59.1'),
      requiredIf: given(
        ['claimsMinimum', 'pensionHousehold'],
        (f) => f.claimsMinimum && f.pensionHousehold === 'dependentSpouse',
      ),
    },
  ],
  lines: { ...pensionLines, ...complementLine },
  award: given(
    [...careerFacts, 'retirementBase', 'genderGapChildren', 'claimsMinimum', 'pensionHousehold', 'pensionOtherIncome'],
    (f) => {
      const { full } = fullPensionOf(f);
      const pension = toMaximum(full, 14, f.retirementDate);
      return retirementAward(f, { pension, ...(pension < full && { limit: pension }) });
    },
  ),
  payTo: given(['iban'], (f) => f.iban),
  deadlines: {
    resolveWithin: resolveRetirement,
    silence: { effect: 'negative', ref: lgss('129.3') },
    arrears: { months: 3, ref: lgss('53.1') },
  },
  otherwise: { slug: 'early-voluntary', when: 'age' },
});
