import { day, daysBetween } from '@/lib/law/day';
import { lgss, refTo } from '@/lib/law/legal-ref';
import { rentComplementYear, rentedDays } from '@/lib/law/parameters/non-contributory-rules';
import { resolveAnyOther } from '@/lib/law/parameters/resolution-terms';
import { assistanceFacts } from '../../facts/household';
import { personFacts } from '../../facts/person';
import { date, yesNo } from '../../fields';
import { defineProcedure, figure, over } from '../../kernel';
import { singleAward } from '../../pensions/payments';

const decree = refTo('rentComplement');
const budget = refTo('budget2023');

const facts = {
  claimDate: assistanceFacts.claimDate,
  drawsNonContributory: yesNo(),
  ownsAnyHome: yesNo(),
  rentsHome: yesNo(),
  /** First day of living in the rented home under the lease. */
  rentedSince: date({ min: { day: day('1940-01-01') }, max: { daysFromToday: 0 } }),
  /** Spouse, partner or relative to the third degree. */
  landlordIsFamily: yesNo(),
  otherPensionerAtHome: yesNo(),
  firstOnLease: yesNo({ from: (_, { otherPensionerAtHome }) => (otherPensionerAtHome === false ? true : undefined) }),
  iban: personFacts.iban,
};
const given = over(facts);

const rents = given(['rentsHome'], (f) => f.rentsHome);
const sharesHome = given(['otherPensionerAtHome'], (f) => f.otherPensionerAtHome);

export const housingSupplement = defineProcedure({
  slug: 'housing-supplement',
  code: 'EO-ASI-04',
  version: '2026-11-21',
  topic: 'minimum-income',
  body: 'IMSERSO',
  events: ['low-income'],
  facts,
  eventDate: 'claimDate',
  steps: [
    { task: 'pension', id: 'claim', asks: ['claimDate'] },
    { task: 'pension', id: 'pension', asks: ['drawsNonContributory'] },
    { task: 'home', id: 'property', asks: ['ownsAnyHome'] },
    { task: 'home', id: 'rent', asks: ['rentsHome'] },
    { task: 'home', id: 'since', asks: ['rentedSince'], shownIf: rents },
    { task: 'home', id: 'landlord', asks: ['landlordIsFamily'], shownIf: rents },
    { task: 'home', id: 'others', asks: ['otherPensionerAtHome'] },
    { task: 'home', id: 'lease', asks: ['firstOnLease'], shownIf: sharesHome },
    { task: 'payment', id: 'account', asks: ['iban'] },
  ],
  checks: [],
  requirements: [
    { id: 'pension', ref: budget('44.2'), met: given(['drawsNonContributory'], (f) => f.drawsNonContributory) },
    { id: 'no-home', ref: budget('44.2'), met: given(['ownsAnyHome'], (f) => !f.ownsAnyHome) },
    { id: 'tenant', ref: budget('44.2'), met: rents },
    {
      id: 'rented-days',
      ref: decree('2'),
      appliesIf: rents,
      met: given(
        ['rentedSince', 'claimDate'],
        (f) => daysBetween(f.rentedSince, f.claimDate) >= rentedDays.on(f.claimDate),
      ),
      shows: given(['rentedSince', 'claimDate'], (f) => ({
        have: figure('days', Math.max(0, daysBetween(f.rentedSince, f.claimDate))),
        need: figure('days', rentedDays.on(f.claimDate)),
      })),
    },
    {
      id: 'landlord',
      ref: budget('44.2'),
      appliesIf: rents,
      met: given(['landlordIsFamily'], (f) => !f.landlordIsFamily),
    },
    {
      id: 'first-on-lease',
      ref: budget('44.2'),
      appliesIf: sharesHome,
      met: given(['firstOnLease'], (f) => f.firstOnLease),
    },
  ],
  documents: [
    { id: 'lease', ref: decree('2') },
    { id: 'residence-certificate', ref: decree('2') },
    { id: 'landlord-statement', ref: budget('44.2') },
  ],
  lines: { supplement: { unit: 'money', ref: budget('44.2') } },
  award: given(['claimDate'], (f) => {
    const value = rentComplementYear.on(f.claimDate);
    return { lines: { supplement: value }, ...singleAward(value, f.claimDate) };
  }),
  payTo: given(['iban'], (f) => f.iban),
  deadlines: {
    resolveWithin: resolveAnyOther,
    silence: { effect: 'negative', ref: lgss('129.3') },
    arrears: { months: 0, ref: decree('2') },
  },
});
