import { type Cents, portion } from '@/lib/law/cents';
import { addToMonth, ageOn, type Day, firstDay, monthOf } from '@/lib/law/day';
import { lgss, refTo } from '@/lib/law/legal-ref';
import {
  mobilityAge,
  mobilityDisability,
  mobilityIncomeShares,
  mobilityReferenceYear,
  mobilitySubsidyYear,
} from '@/lib/law/parameters/mobility-subsidy';
import { resolveAnyOther } from '@/lib/law/parameters/resolution-terms';
import { assistanceFacts } from '../../facts/household';
import { personFacts } from '../../facts/person';
import { integer, money, yesNo } from '../../fields';
import { defineProcedure, figure, over } from '../../kernel';
import { pensionAward } from '../../pensions/payments';

const decree = refTo('mobilitySubsidy');

const facts = {
  claimDate: assistanceFacts.claimDate,
  birthDate: personFacts.birthDate,
  resident: personFacts.resident,
  disabilityDegree: personFacts.disabilityDegree,
  /** The certificate says that the scale of mobility is passed. */
  mobilityScalePassed: yesNo(),
  /** Not in bed or at home for good: there are journeys to pay for. */
  canLeaveHome: yesNo(),
  /** The person of the subsidy, and those in their charge or on whom they depend. */
  mobilityUnitMembers: integer({ unit: 'count', min: 1, max: 20 }),
  mobilityUnitIncome: money({ max: 1_000_000 }),
  /** Not `sameBenefitElsewhere`: its answer is about another benefit and must not be carried over. */
  otherTransportAid: yesNo(),
  iban: personFacts.iban,
};
const given = over(facts);

/** Limit of means of a year: each further member adds its share, to the most of it. */
const incomeLimit = (members: number, on: Day): Cents => {
  const { first, each, most } = mobilityIncomeShares.on(on);
  return portion(mobilityReferenceYear.on(on), Math.min(first + each * (members - 1), most), 10_000, 'half-up');
};

const degreeFacts = ['disabilityDegree', 'claimDate'] as const;
const incomeFacts = ['mobilityUnitIncome', 'mobilityUnitMembers', 'claimDate'] as const;

export const mobilitySubsidy = defineProcedure({
  slug: 'mobility-subsidy',
  code: 'EO-ASI-07',
  version: '2026-11-21',
  topic: 'minimum-income',
  body: 'IMSERSO',
  events: ['care'],
  facts,
  eventDate: 'claimDate',
  steps: [
    { task: 'you', id: 'claim', asks: ['claimDate'] },
    { task: 'you', id: 'birth', asks: ['birthDate'] },
    { task: 'you', id: 'residence', asks: ['resident'] },
    { task: 'mobility', id: 'disability', asks: ['disabilityDegree'] },
    { task: 'mobility', id: 'scale', asks: ['mobilityScalePassed'] },
    { task: 'mobility', id: 'journeys', asks: ['canLeaveHome'] },
    { task: 'means', id: 'income', asks: ['mobilityUnitMembers', 'mobilityUnitIncome'] },
    { task: 'means', id: 'other-aid', asks: ['otherTransportAid'] },
    { task: 'payment', id: 'account', asks: ['iban'] },
  ],
  checks: [],
  requirements: [
    {
      id: 'age',
      ref: decree('25'),
      met: given(['birthDate', 'claimDate'], (f) => ageOn(f.birthDate, f.claimDate) >= mobilityAge.on(f.claimDate)),
    },
    { id: 'resident', ref: decree('25'), met: given(['resident'], (f) => f.resident) },
    {
      id: 'disability',
      ref: decree('25'),
      met: given(degreeFacts, (f) => f.disabilityDegree >= mobilityDisability.on(f.claimDate)),
      shows: given(degreeFacts, (f) => ({
        have: figure('percent', f.disabilityDegree),
        need: figure('percent', mobilityDisability.on(f.claimDate)),
      })),
    },
    { id: 'mobility', ref: decree('25'), met: given(['mobilityScalePassed'], (f) => f.mobilityScalePassed) },
    { id: 'journeys', ref: decree('25'), met: given(['canLeaveHome'], (f) => f.canLeaveHome) },
    {
      id: 'income',
      ref: decree('31'),
      met: given(incomeFacts, (f) => f.mobilityUnitIncome <= incomeLimit(f.mobilityUnitMembers, f.claimDate)),
      shows: given(incomeFacts, (f) => ({
        have: figure('money', f.mobilityUnitIncome),
        need: figure('money', incomeLimit(f.mobilityUnitMembers, f.claimDate)),
      })),
    },
    { id: 'no-other-aid', ref: decree('25'), met: given(['otherTransportAid'], (f) => !f.otherTransportAid) },
  ],
  documents: [
    { id: 'mobility-certificate', ref: decree('25') },
    { id: 'residence-certificate', ref: decree('25') },
    { id: 'income-proof', ref: decree('31') },
  ],
  lines: { year: { unit: 'money', ref: decree('25') }, month: { unit: 'money', ref: decree('25') } },
  award: given(['claimDate'], (f) => {
    // Not verified in the decree: the managing bodies pay from the month after the claim.
    const from = firstDay(addToMonth(monthOf(f.claimDate), 1));
    const year = mobilitySubsidyYear.on(from);
    const month = portion(year, 1, 12, 'half-up');
    return { lines: { year, month }, ...pensionAward({ value: month, pays: 12, from, to: null }) };
  }),
  payTo: given(['iban'], (f) => f.iban),
  deadlines: {
    resolveWithin: resolveAnyOther,
    silence: { effect: 'negative', ref: lgss('129.3') },
    arrears: { months: 0, ref: decree('25') },
  },
});
