import { day } from '@/lib/law/day';
import { parseIdNumber } from '@/lib/law/identifiers';
import { lgss, lpac } from '@/lib/law/legal-ref';
import { resolveAnyOther } from '@/lib/law/parameters/resolution-terms';
import { deathFacts } from '../../benefits/survivors/facts';
import { date, oneOf, text, yesNo } from '../../fields';
import { defineProcedure, over } from '../../kernel';
import { rightAward } from '../../pensions/payments';

/** What whoever reports a death is to the person who has died; it chooses the benefits offered. */
export const reporterRelations = ['spouse', 'partner', 'child', 'parent', 'sibling', 'grandchild', 'other'] as const;
export type ReporterRelation = (typeof reporterRelations)[number];

const facts = {
  deceasedGivenName: text({ maxLength: 60, lines: 'one' }),
  deceasedSurnames: text({ maxLength: 80, lines: 'one' }),
  deceasedIdNumber: text({ maxLength: 20, lines: 'one', optional: true }),
  deceasedBirthDate: date({ min: { day: day('1900-01-01') }, max: { daysFromToday: 0 } }),
  deathDate: deathFacts.deathDate,
  deathPlace: text({ maxLength: 120, lines: 'one' }),
  reporterRelation: oneOf(reporterRelations),
  reporterPhone: text({ maxLength: 20, lines: 'one', optional: true }),
  /** The office asks the Civil Registry; otherwise the certificate is sent, now or later. */
  registryLookUp: yesNo(),
};
const given = over(facts);

export const deathReport = defineProcedure({
  slug: 'death-report',
  code: 'EO-SUP-10',
  version: '2026-11-22',
  topic: 'death-and-survivors',
  body: 'INSS',
  kind: 'communication',
  events: [],
  facts,
  eventDate: 'deathDate',
  steps: [
    {
      task: 'report',
      id: 'person',
      asks: [
        'deceasedGivenName',
        'deceasedSurnames',
        'deceasedIdNumber',
        'deceasedBirthDate',
        'deathDate',
        'deathPlace',
      ],
    },
    { task: 'report', id: 'you', asks: ['reporterRelation', 'reporterPhone', 'registryLookUp'] },
  ],
  checks: [
    {
      // Of how it is written only: whether anybody has it is told to nobody.
      id: 'id-malformed',
      field: 'deceasedIdNumber',
      broken: given(
        ['deceasedIdNumber'],
        (f) => f.deceasedIdNumber.trim() !== '' && !parseIdNumber(f.deceasedIdNumber).ok,
      ),
    },
    {
      id: 'before-birth',
      field: 'deathDate',
      broken: given(['deathDate', 'deceasedBirthDate'], (f) => f.deathDate < f.deceasedBirthDate),
    },
  ],
  tells: [
    'deceasedGivenName',
    'deceasedSurnames',
    'deceasedIdNumber',
    'deceasedBirthDate',
    'deathDate',
    'deathPlace',
    'reporterRelation',
    'reporterPhone',
    'registryLookUp',
  ],
  requirements: [],
  documents: [
    { id: 'death-certificate', ref: lgss('217.3'), requiredIf: given(['registryLookUp'], (f) => !f.registryLookUp) },
  ],
  lines: {},
  award: given([], () => ({ ...rightAward, lines: {} })),
  deadlines: { onlyTold: true, resolveWithin: resolveAnyOther, silence: { effect: 'negative', ref: lpac('21.1') } },
});
