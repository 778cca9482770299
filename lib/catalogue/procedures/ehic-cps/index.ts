import { daysBetween } from '@/lib/law/day';
import { lgss, refTo } from '@/lib/law/legal-ref';
import { certificateDays } from '@/lib/law/parameters/european-card';
import { resolveHealthcareRight } from '@/lib/law/parameters/resolution-terms';
import { abroadFacts } from '../../facts/abroad';
import { assistanceFacts } from '../../facts/household';
import { atOnceOnRecord, familyProof, nobodyTravels, peopleOf, travellerFacts } from '../../facts/travellers';
import { date, days, oneOf, yesNo } from '../../fields';
import { defineProcedure, figure, over } from '../../kernel';
import { rightAward } from '../../pensions/payments';

const coordination = refTo('coordination');

const facts = {
  claimDate: assistanceFacts.claimDate,
  ...travellerFacts,
  formCountry: abroadFacts.formCountry,
  formNeededFrom: abroadFacts.formNeededFrom,
  travelUntil: date({ max: { daysFromToday: 731 } }),
  travelReason: oneOf(['holiday', 'work', 'study', 'treatment', 'moving']),
  insuredInSpain: abroadFacts.insuredInSpain,
  certificateDaysUsed: days({ max: 366, from: ({ healthcare }) => healthcare?.certificateDays }),
  /** Once issued it stands: it may be in use abroad already. */
  certificateStands: yesNo(),
};
const given = over(facts);

const journey = ['formNeededFrom', 'travelUntil', 'certificateDaysUsed', 'claimDate'] as const;
type Journey = { readonly formNeededFrom: string; readonly travelUntil: string };
const lengthOf = (f: Journey) => daysBetween(f.formNeededFrom as never, f.travelUntil as never) + 1;
const isStay = (reason: string) => reason !== 'treatment' && reason !== 'moving';

export const ehicCps = defineProcedure({
  slug: 'ehic-cps',
  code: 'EO-EXT-04',
  version: '2026-11-22',
  topic: 'healthcare',
  body: 'INSS',
  kind: 'document',
  events: [],
  facts,
  eventDate: 'claimDate',
  steps: [
    // Always today: nothing to ask.
    { task: 'travel', id: 'claim', asks: ['claimDate'], shownIf: given(['claimDate'], () => false) },
    { task: 'travel', id: 'who', asks: ['cardForHolder', 'cardBeneficiaries'] },
    { task: 'travel', id: 'where', asks: ['formCountry', 'formNeededFrom', 'travelUntil', 'travelReason'] },
    { task: 'travel', id: 'confirm', asks: ['insuredInSpain', 'certificateDaysUsed', 'certificateStands'] },
  ],
  checks: [
    nobodyTravels,
    {
      id: 'past',
      field: 'formNeededFrom',
      broken: given(['formNeededFrom', 'claimDate'], (f) => f.formNeededFrom < f.claimDate),
    },
    {
      id: 'backwards',
      field: 'travelUntil',
      broken: given(['formNeededFrom', 'travelUntil'], (f) => f.travelUntil < f.formNeededFrom),
    },
    {
      id: 'not-confirmed',
      field: 'certificateStands',
      broken: given(['certificateStands'], (f) => !f.certificateStands),
    },
  ],
  requirements: [
    { id: 'reason', ref: coordination('19.1'), met: given(['travelReason'], (f) => isStay(f.travelReason)) },
    { id: 'country', ref: coordination('2'), met: given(['formCountry'], (f) => f.formCountry !== 'other') },
    { id: 'insured', ref: coordination('19.1'), met: given(['insuredInSpain'], (f) => f.insuredInSpain) },
    {
      id: 'days',
      ref: coordination('19.1'),
      met: given(journey, (f) => lengthOf(f) + f.certificateDaysUsed <= certificateDays.on(f.claimDate)),
      shows: given(journey, (f) => ({
        have: figure('days', Math.max(lengthOf(f), 0) + f.certificateDaysUsed),
        need: figure('days', certificateDays.on(f.claimDate)),
      })),
    },
  ],
  documents: [familyProof],
  lines: {
    people: { unit: 'count', ref: coordination('19.1') },
    days: { unit: 'days', ref: coordination('19.1') },
  },
  award: given(['cardForHolder', 'cardBeneficiaries', 'formNeededFrom', 'travelUntil'], (f) => ({
    ...rightAward,
    lines: { people: peopleOf(f), days: lengthOf(f) },
  })),
  automatic: atOnceOnRecord,
  otherwise: { slug: 'eu-coordination', when: 'reason' },
  deadlines: { resolveWithin: resolveHealthcareRight, silence: { effect: 'negative', ref: lgss('129.3') } },
});
