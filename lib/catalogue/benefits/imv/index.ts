import { addToMonth, firstDay, monthOf } from '@/lib/law/day';
import { refTo } from '@/lib/law/legal-ref';
import { minimumIncomeChanges } from '@/lib/law/parameters/duties';
import { resolveMinimumIncome } from '@/lib/law/parameters/resolution-terms';
import { defineProcedure } from '../../kernel';
import { pensionAward } from '../../pensions/payments';
import { guaranteedIncome, supplementMonth } from './amount';
import { imvFacts } from './facts';
import {
  awardFacts,
  claimsFromApril,
  documents,
  given,
  hasMinors,
  isAloneNoVictim,
  isMinor,
  isNoVictim,
  livesApart,
  meansOf,
  onThisYear,
  requirements,
  unitNoVictim,
  youngApart,
} from './rules';

const law = refTo('imv');
const PAYS = 12;

export const imv = defineProcedure({
  slug: 'imv',
  code: 'EO-ASI-03',
  version: '2026-11-21',
  topic: 'minimum-income',
  body: 'INSS',
  events: ['low-income', 'job-loss'],
  facts: imvFacts,
  eventDate: 'claimDate',
  steps: [
    { task: 'you', id: 'claim', asks: ['claimDate'] },
    { task: 'you', id: 'birth', asks: ['birthDate'] },
    { task: 'you', id: 'situation', asks: ['imvSituation'] },
    { task: 'you', id: 'emancipated', asks: ['emancipated'], shownIf: isMinor },
    { task: 'you', id: 'resident', asks: ['resident'] },
    { task: 'you', id: 'residence-year', asks: ['lastYearInSpain'], shownIf: isNoVictim },
    { task: 'home', id: 'household', asks: ['household'] },
    { task: 'home', id: 'coupled', asks: ['coupledApart'], shownIf: isAloneNoVictim },
    { task: 'home', id: 'apart', asks: ['yearsAwayFromParents'], shownIf: livesApart },
    { task: 'home', id: 'registered', asks: ['monthsRegisteredLast2Years'], shownIf: youngApart },
    { task: 'home', id: 'unit', asks: ['unitSixMonths'], shownIf: unitNoVictim },
    { task: 'home', id: 'one-parent', asks: ['oneParentUnit'], shownIf: hasMinors },
    { task: 'home', id: 'disability', asks: ['disability65InUnit'] },
    { task: 'income', id: 'income-year', asks: ['incomeYear'], shownIf: claimsFromApril },
    { task: 'income', id: 'last-year', asks: ['unitIncomeLastYear', 'taxAndContributions'] },
    { task: 'income', id: 'so-far', asks: ['incomeSoFar'], shownIf: onThisYear },
    { task: 'income', id: 'pensions', asks: ['unitPensionsMonth'] },
    { task: 'wealth', id: 'wealth', asks: ['netWealth', 'assetsWithoutHome'] },
    { task: 'wealth', id: 'company', asks: ['companyAdministrator'] },
    { task: 'payment', id: 'account', asks: ['iban'] },
  ],
  checks: [],
  requirements,
  documents,
  lines: {
    members: { unit: 'money', ref: law('13.2.b') },
    'one-parent': { unit: 'money', ref: law('13.2.c') },
    disability: { unit: 'money', ref: law('13.2.d') },
    guaranteed: { unit: 'money', ref: law('13.2') },
    income: { unit: 'money', ref: law('20') },
    pensions: { unit: 'money', ref: law('13.6') },
    'minimum-income': { unit: 'money', ref: law('13.1') },
    'child-supplement': { unit: 'money', ref: law('11.6') },
    month: { unit: 'money', ref: law('14.2') },
  },
  award: given(awardFacts, (f) => {
    const { shape, isOneParent, guaranteed, income, base, forChildren, month } = meansOf(f);
    const supplement = supplementMonth(f.claimDate);
    return {
      lines: {
        members: guaranteedIncome(f.claimDate, shape.people),
        ...(isOneParent && { 'one-parent': supplement }),
        ...(f.disability65InUnit && { disability: supplement }),
        guaranteed,
        income,
        ...(f.unitPensionsMonth > 0 && { pensions: f.unitPensionsMonth }),
        'minimum-income': base,
        ...(forChildren > 0 && { 'child-supplement': forChildren }),
        month,
      },
      ...pensionAward({ value: month, pays: PAYS, from: firstDay(addToMonth(monthOf(f.claimDate), 1)), to: null }),
    };
  }),
  payTo: given(['iban'], (f) => f.iban),
  deadlines: {
    resolveWithin: resolveMinimumIncome,
    silence: { effect: 'negative', ref: law('28.3') },
    arrears: { months: 0, ref: law('14.1') },
  },
  duties: [
    { id: 'changes', ref: law('36.1.b'), time: { kind: 'change', term: minimumIncomeChanges } },
    { id: 'address', ref: law('36.1.c'), time: { kind: 'change', term: minimumIncomeChanges } },
    { id: 'tax-return', ref: law('36.1.f'), time: { kind: 'yearly', until: null } },
  ],
});
