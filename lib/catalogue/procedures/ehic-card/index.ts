import { daysBetween } from '@/lib/law/day';
import { lgss, refTo } from '@/lib/law/legal-ref';
import { cardPost, cardValidity, resolveEuropeanCard } from '@/lib/law/parameters/european-card';
import { abroadFacts } from '../../facts/abroad';
import { assistanceFacts } from '../../facts/household';
import { atOnceOnRecord, familyProof, nobodyTravels, peopleOf, travellerFacts } from '../../facts/travellers';
import { text } from '../../fields';
import { defineProcedure, figure, over } from '../../kernel';
import { rightAward } from '../../pensions/payments';

const coordination = refTo('coordination');

const facts = {
  claimDate: assistanceFacts.claimDate,
  ...travellerFacts,
  formNeededFrom: abroadFacts.formNeededFrom,
  insuredInSpain: abroadFacts.insuredInSpain,
  cardStreet: text({ maxLength: 120, lines: 'one', from: ({ healthcare }) => healthcare?.address?.street }),
  cardPostcode: text({ maxLength: 10, lines: 'one', from: ({ healthcare }) => healthcare?.address?.postcode }),
  cardTown: text({ maxLength: 80, lines: 'one', from: ({ healthcare }) => healthcare?.address?.town }),
};
const given = over(facts);
const journey = ['formNeededFrom', 'claimDate'] as const;

export const ehicCard = defineProcedure({
  slug: 'ehic-card',
  code: 'EO-EXT-05',
  version: '2026-11-22',
  topic: 'healthcare',
  body: 'INSS',
  kind: 'document',
  events: [],
  facts,
  eventDate: 'claimDate',
  steps: [
    { task: 'card', id: 'claim', asks: ['claimDate'], shownIf: given(['claimDate'], () => false) },
    { task: 'card', id: 'who', asks: ['cardForHolder', 'cardBeneficiaries'] },
    { task: 'card', id: 'when', asks: ['formNeededFrom', 'insuredInSpain'] },
    { task: 'card', id: 'address', asks: ['cardStreet', 'cardPostcode', 'cardTown'] },
  ],
  checks: [
    nobodyTravels,
    {
      id: 'postcode',
      field: 'cardPostcode',
      broken: given(['cardPostcode'], (f) => !/^(0[1-9]|[1-4]\d|5[0-2])\d{3}$/.test(f.cardPostcode.trim())),
    },
  ],
  tells: ['cardStreet', 'cardTown'],
  requirements: [
    { id: 'insured', ref: coordination('19.1'), met: given(['insuredInSpain'], (f) => f.insuredInSpain) },
    {
      id: 'in-time',
      ref: coordination('19.1'),
      met: given(journey, (f) => daysBetween(f.claimDate, f.formNeededFrom) > cardPost.on(f.claimDate)),
      shows: given(journey, (f) => ({
        have: figure('days', Math.max(daysBetween(f.claimDate, f.formNeededFrom), 0)),
        need: figure('days', cardPost.on(f.claimDate)),
      })),
    },
  ],
  documents: [familyProof],
  lines: {
    people: { unit: 'count', ref: coordination('19.1') },
    validity: { unit: 'months', ref: coordination('19.1') },
  },
  award: given(['cardForHolder', 'cardBeneficiaries', 'claimDate'], (f) => ({
    ...rightAward,
    lines: {
      people: peopleOf(f),
      validity: cardValidity.on(f.claimDate),
    },
  })),
  automatic: atOnceOnRecord,
  otherwise: { slug: 'ehic-cps', when: 'in-time' },
  deadlines: { resolveWithin: resolveEuropeanCard, silence: { effect: 'negative', ref: lgss('129.3') } },
});
