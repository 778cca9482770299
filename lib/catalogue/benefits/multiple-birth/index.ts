import { lgss, rd1335 } from '@/lib/law/legal-ref';
import { minimumWageMonth } from '@/lib/law/parameters/minimum-wage';
import { resolveFamilyBenefit } from '@/lib/law/parameters/resolution-terms';
import { householdFacts } from '../../facts/household';
import { personFacts } from '../../facts/person';
import { defineProcedure, figure, over } from '../../kernel';
import { singleAward } from '../../pensions/payments';
import { birthFacts } from '../birth-and-childcare/facts';
import { childrenCounted, multipleBirthPayment, timesFor } from './amount';

const { situation, eventDate, children } = birthFacts;
const facts = {
  situation,
  eventDate,
  bornInSpain: householdFacts.bornInSpain,
  children,
  resident: personFacts.resident,
  sameBenefitElsewhere: householdFacts.sameBenefitElsewhere,
  iban: personFacts.iban,
};
const given = over(facts);

/** Two or more at once: a single child with a disability is not a multiple birth (LGSS 359). */
const AT_ONCE = 2;

export const multipleBirth = defineProcedure({
  slug: 'multiple-birth',
  code: 'EO-FAM-09',
  version: '2026-11-21',
  topic: 'family',
  body: 'INSS',
  events: ['birth'],
  facts,
  eventDate: 'eventDate',
  steps: [
    { task: 'family', id: 'event', asks: ['situation', 'eventDate'] },
    { task: 'family', id: 'place', asks: ['bornInSpain'] },
    { task: 'family', id: 'children', asks: ['children'] },
    { task: 'means', id: 'residence', asks: ['resident'] },
    { task: 'means', id: 'elsewhere', asks: ['sameBenefitElsewhere'] },
    { task: 'payment', id: 'account', asks: ['iban'] },
  ],
  checks: [],
  requirements: [
    {
      id: 'birth-or-adoption',
      ref: lgss('359'),
      met: given(['situation'], (f) => f.situation !== 'fostering'),
    },
    {
      id: 'two-or-more',
      ref: lgss('359'),
      met: given(['children'], (f) => f.children.length >= AT_ONCE),
      shows: given(['children'], (f) => ({ have: figure('count', f.children.length) })),
    },
    { id: 'in-spain', ref: lgss('359'), met: given(['bornInSpain'], (f) => f.bornInSpain) },
    { id: 'resident', ref: lgss('352.1.a'), met: given(['resident'], (f) => f.resident) },
    { id: 'not-elsewhere', ref: lgss('352.1.c'), met: given(['sameBenefitElsewhere'], (f) => !f.sameBenefitElsewhere) },
  ],
  documents: [
    { id: 'identity', ref: rd1335('28.1') },
    { id: 'family-book', ref: rd1335('28.1'), requiredIf: given(['situation'], (f) => f.situation === 'birth') },
    { id: 'court-decision', ref: rd1335('28.1'), requiredIf: given(['situation'], (f) => f.situation !== 'birth') },
    {
      id: 'disability-certificate',
      ref: rd1335('24.2'),
      requiredIf: given(['children'], (f) => f.children.some(({ disability }) => disability)),
    },
    { id: 'residence-proof', ref: rd1335('28.3') },
  ],
  lines: {
    counted: { unit: 'count', ref: rd1335('24.2') },
    'minimum-wage': { unit: 'money', ref: lgss('360') },
    times: { unit: 'count', ref: lgss('360') },
    payment: { unit: 'money', ref: lgss('360') },
  },
  award: given(['eventDate', 'children'], (f) => {
    const counted = childrenCounted(f.children);
    const payment = multipleBirthPayment(counted, f.eventDate);
    return {
      lines: {
        counted,
        'minimum-wage': minimumWageMonth.on(f.eventDate),
        times: timesFor(counted, f.eventDate),
        payment,
      },
      ...singleAward(payment, f.eventDate),
    };
  }),
  payTo: given(['iban'], (f) => f.iban),
  deadlines: {
    resolveWithin: resolveFamilyBenefit,
    silence: { effect: 'negative', ref: lgss('129.3') },
    arrears: { months: 3, ref: lgss('53.1') },
  },
});
