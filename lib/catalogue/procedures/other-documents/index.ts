import { lpac } from '@/lib/law/legal-ref';
import { resolveAnyOther } from '@/lib/law/parameters/resolution-terms';
import { assistanceFacts } from '../../facts/household';
import { list, oneOf, text, yesNo } from '../../fields';
import { type Body, defineProcedure, over } from '../../kernel';
import { rightAward } from '../../pensions/payments';

/** What a written document may be about, and the body that knows of it. */
export const writtenTopics = {
  benefits: 'INSS',
  contributions: 'TGSS',
  'debts-and-payments': 'TGSS',
  sea: 'ISM',
  unemployment: 'SEPE',
  'social-services': 'IMSERSO',
  other: 'INSS',
} as const satisfies Readonly<Record<string, Body>>;
type WrittenTopic = keyof typeof writtenTopics;
const topics = Object.keys(writtenTopics) as [WrittenTopic, ...WrittenTopic[]];

/** The bodies a written document can be sent to, or forwarded to. */
export const addressees = ['INSS', 'TGSS', 'ISM', 'SEPE', 'IMSERSO'] as const satisfies readonly Body[];

const facts = {
  claimDate: assistanceFacts.claimDate,
  writtenSubject: text({ maxLength: 150, lines: 'one' }),
  writtenTopic: oneOf(topics),
  addressedBody: oneOf(addressees, {
    from: (_, known) => (known.writtenTopic ? writtenTopics[known.writtenTopic as WrittenTopic] : undefined),
  }),
  /** Register numbers or cases it belongs to; most belong to none. */
  relatedNumbers: list({ number: text({ maxLength: 40, lines: 'one' }) }, { min: 0, max: 5 }),
  writtenFacts: text({ maxLength: 10_000, lines: 'many' }),
  writtenRequest: text({ maxLength: 5_000, lines: 'many' }),
  hasAttachments: yesNo(),
};
const given = over(facts);

export const otherDocuments = defineProcedure({
  slug: 'other-documents',
  code: 'EO-REG-01',
  version: '2026-11-22',
  topic: 'other-documents',
  body: 'INSS',
  addressedTo: given(['addressedBody'], (f) => f.addressedBody),
  kind: 'communication',
  events: [],
  facts,
  eventDate: 'claimDate',
  steps: [
    { task: 'document', id: 'claim', asks: ['claimDate'], shownIf: given(['claimDate'], () => false) },
    { task: 'document', id: 'about', asks: ['writtenSubject', 'writtenTopic'] },
    { task: 'document', id: 'to', asks: ['addressedBody', 'relatedNumbers'] },
    { task: 'document', id: 'text', asks: ['writtenFacts', 'writtenRequest', 'hasAttachments'] },
  ],
  checks: [],
  tells: [
    'claimDate',
    'writtenSubject',
    'writtenTopic',
    'addressedBody',
    'relatedNumbers',
    'writtenFacts',
    'writtenRequest',
  ],
  requirements: [],
  documents: [{ id: 'attachment', ref: lpac('66.1'), requiredIf: given(['hasAttachments'], (f) => f.hasAttachments) }],
  lines: {},
  award: given([], () => ({ ...rightAward, lines: {} })),
  deadlines: { resolveWithin: resolveAnyOther, silence: { effect: 'negative', ref: lpac('24.1') } },
});
