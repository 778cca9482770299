import { type Cents, cents } from '@/lib/law/cents';
import type { Day } from '@/lib/law/day';
import { lgss, rd1335 } from '@/lib/law/legal-ref';
import { birthGrant } from '@/lib/law/parameters/family-benefits';
import { resolveFamilyBenefit } from '@/lib/law/parameters/resolution-terms';
import { householdFacts } from '../../facts/household';
import { personFacts } from '../../facts/person';
import { yesNo } from '../../fields';
import { defineProcedure, figure, over } from '../../kernel';
import { singleAward } from '../../pensions/payments';
import { birthFacts } from '../birth-and-childcare/facts';
import { grantFor, incomeLimit, wholeGrant } from './amount';

const { situation, eventDate, children } = birthFacts;
const { bornInSpain, childrenInCharge, largeFamily, parentsIncomeLastYear, sameBenefitElsewhere } = householdFacts;
const facts = {
  situation,
  eventDate,
  bornInSpain,
  children,
  childrenInCharge,
  largeFamily,
  /** Lives with the child and supports them alone (LGSS 357.2): a wider family than that of an only parent. */
  soleSupporter: yesNo(),
  /** The mother or the father has a disability of 65 % or more. */
  parentDisability65: yesNo(),
  parentsIncomeLastYear,
  resident: personFacts.resident,
  sameBenefitElsewhere,
  iban: personFacts.iban,
};
const given = over(facts);

const isBirth = given(['situation'], (f) => f.situation === 'birth');
const familyFacts = ['largeFamily', 'soleSupporter', 'parentDisability65'] as const;
const incomeFacts = ['eventDate', 'children', 'childrenInCharge', 'largeFamily', 'parentsIncomeLastYear'] as const;
type Income = {
  readonly eventDate: Day;
  readonly children: readonly unknown[];
  readonly childrenInCharge: number;
  readonly largeFamily: boolean;
  readonly parentsIncomeLastYear: Cents;
};
const grantOf = (f: Income) => {
  const limit = incomeLimit(f.childrenInCharge, f.largeFamily, f.eventDate);
  const whole = wholeGrant(f.children.length, f.eventDate);
  return { limit, whole, grant: grantFor(f.parentsIncomeLastYear, limit, whole, f.eventDate) };
};

export const largeFamilyBirth = defineProcedure({
  slug: 'large-family-birth',
  code: 'EO-FAM-08',
  version: '2026-11-21',
  topic: 'family',
  body: 'INSS',
  events: ['birth', 'low-income'],
  facts,
  eventDate: 'eventDate',
  steps: [
    { task: 'family', id: 'event', asks: ['situation', 'eventDate'] },
    { task: 'family', id: 'place', asks: ['bornInSpain'] },
    { task: 'family', id: 'children', asks: ['children'] },
    { task: 'family', id: 'charge', asks: ['childrenInCharge'] },
    { task: 'family', id: 'large-family', asks: ['largeFamily'] },
    { task: 'family', id: 'parents', asks: ['soleSupporter'] },
    { task: 'family', id: 'disability', asks: ['parentDisability65'] },
    { task: 'means', id: 'income', asks: ['parentsIncomeLastYear'] },
    { task: 'means', id: 'residence', asks: ['resident'] },
    { task: 'means', id: 'elsewhere', asks: ['sameBenefitElsewhere'] },
    { task: 'payment', id: 'account', asks: ['iban'] },
  ],
  checks: [
    {
      id: 'fewer-in-charge',
      field: 'childrenInCharge',
      broken: given(['children', 'childrenInCharge'], (f) => f.childrenInCharge < f.children.length),
    },
  ],
  requirements: [
    {
      id: 'birth-or-adoption',
      ref: lgss('357.1'),
      met: given(['situation'], (f) => f.situation !== 'fostering'),
    },
    { id: 'in-spain', ref: lgss('357.1'), met: given(['bornInSpain'], (f) => f.bornInSpain) },
    {
      id: 'family',
      ref: lgss('357.1'),
      met: given(familyFacts, (f) => f.largeFamily || f.soleSupporter || f.parentDisability65),
    },
    { id: 'resident', ref: lgss('352.1.a'), met: given(['resident'], (f) => f.resident) },
    { id: 'not-elsewhere', ref: lgss('352.1.c'), met: given(['sameBenefitElsewhere'], (f) => !f.sameBenefitElsewhere) },
    {
      id: 'income',
      ref: lgss('357.3'),
      met: given(incomeFacts, (f) => grantOf(f).grant > 0),
      shows: given(incomeFacts, (f) => {
        const { limit, whole } = grantOf(f);
        return {
          have: figure('money', f.parentsIncomeLastYear),
          limit: figure('money', limit),
          need: figure('money', cents(limit + whole)),
        };
      }),
    },
  ],
  documents: [
    { id: 'identity', ref: rd1335('28.1') },
    { id: 'family-book', ref: rd1335('28.1'), requiredIf: isBirth },
    { id: 'court-decision', ref: rd1335('28.1'), requiredIf: given(['situation'], (f) => f.situation !== 'birth') },
    { id: 'large-family-title', ref: lgss('357.2'), requiredIf: given(['largeFamily'], (f) => f.largeFamily) },
    {
      id: 'disability-certificate',
      ref: lgss('357.1'),
      requiredIf: given(['parentDisability65'], (f) => f.parentDisability65),
    },
    { id: 'income-statement', ref: rd1335('14.3') },
    { id: 'residence-proof', ref: rd1335('28.3') },
  ],
  lines: {
    'each-child': { unit: 'money', ref: lgss('358.1') },
    children: { unit: 'count', ref: rd1335('22.1') },
    limit: { unit: 'money', ref: lgss('357.3') },
    'taken-off': { unit: 'money', ref: lgss('358.2') },
    grant: { unit: 'money', ref: lgss('358.1') },
  },
  award: given(incomeFacts, (f) => {
    const { limit, whole, grant } = grantOf(f);
    return {
      lines: {
        'each-child': birthGrant.on(f.eventDate),
        children: f.children.length,
        limit,
        ...(grant < whole && { 'taken-off': cents(whole - grant) }),
        grant,
      },
      ...singleAward(grant, f.eventDate),
    };
  }),
  payTo: given(['iban'], (f) => f.iban),
  deadlines: {
    resolveWithin: resolveFamilyBenefit,
    silence: { effect: 'negative', ref: lgss('129.3') },
    arrears: { months: 3, ref: lgss('53.1') },
  },
});
