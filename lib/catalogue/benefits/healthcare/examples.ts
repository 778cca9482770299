import type { Example } from '../../kernel';

/** A Spanish employee who earns 24,000 €. */
const resident = {
  healthTitle: 'spanish',
  healthcareFrom: '2026-06-01',
  resident: true,
  temporaryStay: false,
  asksAsRelative: false,
  medicineExemption: 'none',
  medicineGroup: 'active',
  filesTaxReturn: true,
  taxBaseYear: 24_000,
};
const without = (facts: Readonly<Record<string, unknown>>, ...keys: readonly string[]) =>
  Object.fromEntries(Object.entries(facts).filter(([key]) => !keys.includes(key)));
const guide = 'Your social security rights in Spain, July 2023';
const seed = { ...resident, healthcareFrom: '2023-07-01' };
const pensioner = { ...resident, medicineGroup: 'pensioner' };
const free = { medicineGroup: 'active', filesTaxReturn: false, taxBaseYear: 0 };
const foreigner = { ...resident, healthTitle: 'resident-foreigner', otherHealthPayer: false };
const unregistered = {
  ...without(resident, 'resident'),
  ...free,
  healthTitle: 'unregistered-foreigner',
  otherHealthPayer: false,
};
const treaty = { ...without(pensioner, 'resident'), healthTitle: 'treaty', hasTreatyForm: true };

export const examples: readonly Example[] = [
  {
    name: 'An employee on 24,000 €, June 2026: 45 %, at most 61.75 € a month',
    facts: resident,
    expect: {
      outcome: 'entitled',
      lines: { share: 45, 'monthly-cap': 61.75, 'reduced-share': 10, 'reduced-most': 4.98, 'hospital-share': 0 },
      documents: ['residence-proof'],
    },
  },
  {
    name: 'The last day of the old bands, 13 May 2026: 50 % without a cap',
    facts: { ...resident, healthcareFrom: '2026-05-13' },
    expect: { outcome: 'entitled', lines: { share: 50, 'reduced-share': 10 } },
  },
  {
    name: 'The first day of the new bands, 14 May 2026: 45 %',
    facts: { ...resident, healthcareFrom: '2026-05-14' },
    expect: { outcome: 'entitled', lines: { share: 45, 'monthly-cap': 61.75 } },
  },
  {
    name: 'July 2023: a pensioner pays 10 %, the lowest share',
    source: guide,
    facts: { ...seed, medicineGroup: 'pensioner', taxBaseYear: 15_000 },
    expect: { outcome: 'entitled', lines: { share: 10, 'monthly-cap': 8.23, 'hospital-share': 0 } },
  },
  {
    name: 'July 2023: 60 %, the highest share, from 100,000 €',
    source: guide,
    facts: { ...seed, taxBaseYear: 100_000 },
    expect: { outcome: 'entitled', lines: { share: 60 } },
  },
  {
    name: 'July 2023: a non-contributory pension, nothing to pay',
    source: guide,
    facts: { ...seed, ...free, medicineExemption: 'non-contributory-pension' },
    expect: { outcome: 'entitled', lines: { share: 0, 'hospital-share': 0 } },
  },
  {
    name: 'July 2023: a resident without work or family to depend on has the right by living here',
    source: guide,
    facts: { ...foreigner, healthcareFrom: '2023-07-01', filesTaxReturn: false, taxBaseYear: 0 },
    expect: { outcome: 'entitled', lines: { share: 40 }, documents: ['residence-proof', 'residence-permit'] },
  },
  {
    name: 'A child of the applicant: the family bond is proved',
    facts: { ...resident, asksAsRelative: true },
    expect: { outcome: 'entitled', documents: ['residence-proof', 'family-proof'] },
  },
  {
    name: 'A pensioner on 30,000 €, June 2026: at most 13.37 € a month instead of 18.52 €',
    facts: { ...pensioner, taxBaseYear: 30_000 },
    expect: { outcome: 'entitled', lines: { share: 10, 'monthly-cap': 13.37 } },
  },
  {
    name: 'A pensioner with a complement to the minimum, June 2026: nothing',
    facts: { ...pensioner, medicineExemption: 'minimum-complement', taxBaseYear: 9000 },
    expect: { outcome: 'entitled', lines: { share: 0 } },
  },
  {
    name: 'A foreigner without legal residence: 40 %, at most 8.23 € a month since May 2026',
    facts: unregistered,
    expect: {
      outcome: 'entitled',
      lines: { share: 40, 'monthly-cap': 8.23 },
      documents: ['residence-proof', 'no-cover-declaration'],
    },
  },
  {
    name: 'The same on a temporary stay: with a report of the social services',
    facts: { ...unregistered, temporaryStay: true },
    expect: { outcome: 'entitled', documents: ['residence-proof', 'no-cover-declaration', 'social-services-report'] },
  },
  {
    name: 'A pensioner of another country with form S1',
    facts: treaty,
    expect: { outcome: 'entitled', lines: { share: 10 }, documents: ['treaty-form'] },
  },
  {
    name: 'Without the form of the other country: refused',
    facts: { ...treaty, hasTreatyForm: false },
    expect: { outcome: 'not-entitled', unmet: ['treaty-form'] },
  },
  {
    name: 'A Spaniard who lives abroad: refused',
    facts: { ...resident, resident: false },
    expect: { outcome: 'not-entitled', unmet: ['residence'] },
  },
  {
    name: 'A resident who had to bring private insurance: refused',
    facts: { ...foreigner, otherHealthPayer: true },
    expect: { outcome: 'not-entitled', unmet: ['no-other-cover'] },
  },
  {
    name: 'Without legal residence, and another country pays: refused',
    facts: { ...unregistered, otherHealthPayer: true },
    expect: { outcome: 'not-entitled', unmet: ['no-other-payer'] },
  },
  {
    name: 'Where the person lives is not known: incomplete',
    facts: without(resident, 'resident'),
    expect: { outcome: 'unknown', missing: ['resident'] },
  },
];
