import type { Example } from '../../kernel';

const germany = {
  country: 'de',
  firm: 'Muster GmbH, Musterstraße 1, Berlin',
  from: '2005-01-01',
  to: '2014-12-31',
  foreignNumber: '12 150780 M 001',
  voluntary: false,
};
/** Ten years in Germany, the rest in Spain, and a pension claimed in both. */
const pension = {
  portableForm: 'P1',
  formNeededFrom: '2026-02-01',
  formCountry: 'de',
  formIssuer: 'spain',
  claimedInSeveralStates: true,
  periodsAbroad: [germany],
  daysInSpain: 7304,
  theoreticalPension: 1500,
  independentPension: 900,
};
const { claimedInSeveralStates: _, ...base } = pension;
const other = { ...base, theoreticalPension: 0, independentPension: 0, periodsAbroad: [], daysInSpain: 3650 };
const without = (facts: Readonly<Record<string, unknown>>, ...keys: readonly string[]) =>
  Object.fromEntries(Object.entries(facts).filter(([key]) => !keys.includes(key)));
const guide = 'Your social security rights in Spain, July 2023';
const july2023 = { formNeededFrom: '2023-07-01' };
const a1 = { ...other, ...july2023, portableForm: 'A1', insuredInSpain: true, postingMonths: 24 };
const s1 = { ...other, ...july2023, portableForm: 'S1', insuredInSpain: true, livesInOtherState: true };
const s2 = { ...other, ...july2023, portableForm: 'S2', insuredInSpain: true, treatmentInTimeHere: false };
const s3 = { ...other, ...july2023, portableForm: 'S3', retiredFrontierWorker: true };
const u1 = { ...other, ...july2023, portableForm: 'U1' };
const u2 = { ...other, ...july2023, portableForm: 'U2', drawsUnemploymentBenefit: true };
const da1 = { ...other, ...july2023, portableForm: 'DA1', insuredInSpain: true, hadWorkAccident: true };
const granted = { outcome: 'entitled' } as const;
const refused = 'not-entitled' as const;

export const examples: readonly Example[] = [
  {
    name: 'P1: ten years in Germany and twenty in Spain: two thirds of the theoretical pension, more than its own',
    facts: pension,
    expect: {
      ...granted,
      lines: {
        'days-spain': 7304,
        'days-abroad': 3652,
        'days-all': 10_956,
        share: 66.67,
        theoretical: 1500,
        'pro-rata': 1000,
        independent: 900,
        pension: 1000,
        states: 2,
      },
      documents: ['work-abroad'],
    },
  },
  {
    name: 'P1: the pension with Spain alone is higher, and is the one paid',
    facts: { ...pension, independentPension: 1100 },
    expect: { ...granted, lines: { 'pro-rata': 1000, pension: 1100 } },
  },
  {
    name: 'P1: eleven months in France are carried by the others and not divided by',
    facts: {
      ...pension,
      periodsAbroad: [germany, { ...germany, country: 'fr', from: '2003-01-01', to: '2003-11-30' }],
    },
    expect: { ...granted, lines: { 'days-abroad': 3986, 'pro-rata': 1000, states: 2 } },
  },
  {
    name: 'P1: the amounts are not known yet: only days and part',
    facts: { ...pension, theoreticalPension: 0, independentPension: 0 },
    expect: { ...granted, lines: { 'days-all': 10_956, share: 66.67, states: 2 } },
  },
  {
    name: 'P1: not claimed in several countries: refused',
    facts: { ...pension, claimedInSeveralStates: false },
    expect: { outcome: refused, unmet: ['several-claims'] },
  },
  {
    name: 'July 2023: A1, two years of work in France',
    source: guide,
    facts: { ...a1, formCountry: 'fr' },
    expect: { ...granted, lines: { 'days-all': 3650 }, documents: ['posting-letter'] },
  },
  {
    name: 'A1: 25 months are too long',
    facts: { ...a1, postingMonths: 25 },
    expect: { outcome: refused, unmet: ['posting'] },
  },
  {
    name: 'A1: not insured in Spain: refused',
    facts: { ...a1, insuredInSpain: false },
    expect: { outcome: refused, unmet: ['insured'] },
  },
  {
    name: 'July 2023: S1, a pensioner of Spain who lives in Portugal',
    source: guide,
    facts: { ...s1, formCountry: 'pt' },
    expect: granted,
  },
  {
    name: 'S1: does not live there: refused',
    facts: { ...s1, livesInOtherState: false },
    expect: { outcome: refused, unmet: ['lives-elsewhere'] },
  },
  {
    name: 'July 2023: S2, no treatment in time in Spain',
    source: guide,
    facts: s2,
    expect: { ...granted, documents: ['medical-report'] },
  },
  {
    name: 'S2: the treatment can be had in time: refused',
    facts: { ...s2, treatmentInTimeHere: true },
    expect: { outcome: refused, unmet: ['no-treatment-in-time'] },
  },
  { name: 'July 2023: S3, a retired frontier worker', source: guide, facts: s3, expect: granted },
  {
    name: 'S3: never a frontier worker: refused',
    facts: { ...s3, retiredFrontierWorker: false },
    expect: { outcome: refused, unmet: ['frontier'] },
  },
  {
    name: 'July 2023: U1, asked of Germany for the work there',
    source: guide,
    facts: { ...u1, formIssuer: 'other-state', periodsAbroad: [germany] },
    expect: { ...granted, lines: { 'days-abroad': 3652 }, documents: ['work-abroad', 'foreign-letter'] },
  },
  {
    name: 'U1: no period in the country that would issue it: refused',
    facts: { ...u1, daysInSpain: 0 },
    expect: { outcome: refused, unmet: ['has-periods'] },
  },
  { name: 'July 2023: U2, drawing unemployment benefit', source: guide, facts: u2, expect: granted },
  {
    name: 'July 2023: U3, without drawing unemployment benefit: refused',
    source: guide,
    facts: { ...u2, portableForm: 'U3', drawsUnemploymentBenefit: false },
    expect: { outcome: refused, unmet: ['draws-benefit'] },
  },
  {
    name: 'July 2023: DA1, after an accident at work',
    source: guide,
    facts: da1,
    expect: { ...granted, documents: ['medical-report'] },
  },
  {
    name: 'DA1: no accident at work: refused',
    facts: { ...da1, hadWorkAccident: false },
    expect: { outcome: refused, unmet: ['work-accident'] },
  },
  {
    name: 'July 2023: the United Kingdom, with proof of the link to it',
    source: guide,
    facts: { ...s1, formCountry: 'gb' },
    expect: { ...granted, documents: ['withdrawal-agreement'] },
  },
  {
    name: 'A country outside the regulations: refused',
    facts: { ...s1, formCountry: 'other' },
    expect: { outcome: refused, unmet: ['country'] },
  },
  {
    name: 'Who has to issue it is not known: incomplete',
    facts: without(a1, 'formIssuer'),
    expect: { outcome: 'unknown', missing: ['formIssuer'] },
  },
];
