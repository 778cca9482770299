import 'server-only';
import { type Actor, isAtDesk, principalOf } from '@/lib/access/actor';
import { NotFound } from '@/lib/access/outcomes';
import { now, today } from '@/lib/adapters/clock';
import type { AnswerSpace } from '@/lib/adapters/pdf/answer';
import { type Block, renderPdf } from '@/lib/adapters/pdf/document';
import { toDay } from '@/lib/casework/dates';
import { draftReference } from '@/lib/casework/draft-reference';
import type { Known } from '@/lib/catalogue/kernel';
import { paperForm } from '@/lib/catalogue/paper';
import { findProcedure, type Registered } from '@/lib/catalogue/registry';
import { config } from '@/lib/config';
import { db } from '@/lib/db/client';
import { htmlLang, type Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { type Day, startOf } from '@/lib/law/day';
import { citation } from '@/lib/law/legal-ref';
import { getDraft } from '../cases/draft';
import { labelsOf } from '../documents/sheet-pdf';
import { dateSpace, documentBlocks, questionBlocks } from './paper-blocks';

/** What is written in already: answers, papers and the person. Nothing on a blank form. */
type Filled = {
  readonly reference: string | null;
  readonly facts: Known;
  readonly given: ReadonlySet<string>;
  readonly person: {
    readonly givenName: string;
    readonly surnames: string;
    readonly idNumber: string;
    readonly birthDate: Day | null;
    readonly phone: string | null;
    readonly email: string | null;
    readonly street: string | null;
    readonly postcode: string | null;
    readonly town: string | null;
  } | null;
  readonly agent: { readonly name: string; readonly idNumber: string } | null;
};
const blank: Filled = { reference: null, facts: {}, given: new Set(), person: null, agent: null };

const line = (label: string, value: string | null | undefined, count = 1): Block => ({
  type: 'answer',
  label,
  space: { kind: 'lines', count, ...(value ? { value } : {}) },
});
const squares = (label: string, count: number, value: string | null | undefined): Block => ({
  type: 'answer',
  label,
  space: { kind: 'squares', groups: [count], ...(value ? { value: [value] } : {}) },
});
const ticks = (label: string, options: readonly string[], hint?: string): Block => ({
  type: 'answer',
  label,
  ...(hint ? { hint } : {}),
  space: { kind: 'ticks', options: options.map((text) => ({ text, ticked: false })) },
});

const personBlocks = ({ person, agent }: Filled, locale: Locale): Block[] => {
  const { parts } = messagesOf(locale).paper;
  const birthDate: AnswerSpace = dateSpace(person?.birthDate, locale);
  return [
    { type: 'heading', level: 2, text: parts.person },
    line(parts.givenName, person?.givenName),
    line(parts.surnames, person?.surnames),
    squares(parts.idNumber, 9, person?.idNumber),
    { type: 'answer', label: parts.birthDate, space: birthDate },
    line(parts.phone, person?.phone),
    line(parts.email, person?.email),
    line(parts.street, person?.street),
    squares(parts.postcode, 5, person?.postcode),
    line(parts.town, person?.town),
    { type: 'heading', level: 2, text: parts.agent },
    { type: 'paragraph', tone: 'muted', text: parts.agentHint },
    line(parts.agentName, agent?.name),
    squares(parts.idNumber, 9, agent?.idNumber),
    ticks(parts.agentProof, parts.agentProofs),
  ];
};

const closingBlocks = ({ procedure }: Registered, locale: Locale): Block[] => {
  const t = translator(locale);
  const words = messagesOf(locale).paper;
  const signed = (label: string): Block[] => [
    line(words.sign.place, null),
    { type: 'answer', label: words.sign.day, space: dateSpace(undefined, locale) },
    { type: 'answer', label, space: { kind: 'area', height: 80 } },
  ];
  return [
    { type: 'heading', level: 2, text: words.notices.title },
    procedure.electronicOnly
      ? { type: 'paragraph', text: t('paper.electronicOnly', { source: citation(procedure.electronicOnly, locale) }) }
      : ticks(words.notices.label, words.notices.options, words.notices.hint),
    { type: 'heading', level: 2, text: words.sign.title },
    { type: 'paragraph', text: words.sign.text },
    ...signed(words.sign.signature),
    { type: 'heading', level: 2, text: words.desk.title },
    { type: 'paragraph', text: words.desk.text },
    ...signed(words.desk.signature),
    { type: 'heading', level: 2, text: words.where.title },
    { type: 'paragraph', tone: 'strong', text: t('paper.where.to', { body: t(`issued.bodies.${procedure.body}`) }) },
    { type: 'list', items: words.where.list },
    { type: 'heading', level: 2, text: words.data.title },
    ...words.data.text.map((text): Block => ({ type: 'paragraph', tone: 'muted', text })),
  ];
};

const render = async (registered: Registered, filled: Filled, createdAt: Date, locale: Locale): Promise<Buffer> => {
  const t = translator(locale);
  const { procedure } = registered;
  const words = registered.words[locale];
  const { how } = messagesOf(locale).paper;
  const form = paperForm(procedure, words, today());
  const title = t('paper.title', { procedure: words.title });
  const { APP_URL, DEMO } = config();
  const query = new URLSearchParams({
    procedure: procedure.slug,
    ...(filled.reference ? { reference: filled.reference } : {}),
  });
  return renderPdf({
    title,
    lang: htmlLang(locale),
    demo: DEMO,
    // Where the CSV stands on an issued document: the desk reads it and finds procedure and draft.
    csv: {
      code: [procedure.code, filled.reference].filter(Boolean).join(' · '),
      url: `${APP_URL}/${locale}/office/desk?${query}`,
    },
    createdAt,
    labels: { ...labelsOf(locale), csv: t('paper.code'), verifyAt: t('paper.forOffice') },
    blocks: [
      { type: 'heading', level: 1, text: title },
      { type: 'paragraph', text: words.summary },
      {
        type: 'keyValues',
        rows: [
          [t('paper.procedure'), procedure.code],
          [t('paper.body'), t(`issued.bodies.${procedure.body}`)],
          ...(filled.reference ? [[t('paper.reference'), filled.reference] as const] : []),
        ],
      },
      { type: 'heading', level: 2, text: how.title },
      { type: 'list', items: how.list },
      ...personBlocks(filled, locale),
      ...questionBlocks(form, filled.facts, locale),
      ...documentBlocks(form, filled.given, locale),
      ...closingBlocks(registered, locale),
    ],
  });
};

type Named = { readonly pdf: Buffer; readonly name: string };
const made = new Map<string, { readonly on: Day; readonly pdf: Buffer }>();

/** The blank form of a procedure, the same for everybody: drawn once a day and language. */
export const blankForm = async (slug: string, locale: Locale): Promise<Named> => {
  const registered = findProcedure(slug);
  if (!registered) throw new NotFound('procedure');
  const [key, on] = [`${slug}:${locale}`, today()];
  const before = made.get(key);
  const pdf = before?.on === on ? before.pdf : await render(registered, blank, startOf(on), locale);
  made.set(key, { on, pdf });
  return { pdf, name: `${messagesOf(locale).paper.fileName}-${slug}` };
};

/** The same form with what a draft already says, for its person or who represents them. */
export const filledForm = async (actor: Actor, draftId: string, locale: Locale): Promise<Named> => {
  // It shows the person's address and telephone: no part of what a desk keys in.
  if (isAtDesk(actor)) throw new NotFound('draft');
  const draft = await getDraft(actor, draftId);
  const person = await db().person.findUniqueOrThrow({ where: { id: principalOf(actor) } });
  const agent = actor.acting ? await db().person.findUniqueOrThrow({ where: { id: actor.id } }) : null;
  // A power for a procedure shows nobody where the person lives or how to reach them.
  const contact = agent ? { phone: null, email: null, street: null, postcode: null, town: null } : {};
  const filled: Filled = {
    reference: draftReference(draftId),
    facts: draft.facts,
    given: new Set(draft.documents.map(({ kind }) => kind)),
    person: { ...person, ...contact, birthDate: person.birthDate && toDay(person.birthDate) },
    agent: agent && { name: `${agent.givenName} ${agent.surnames}`, idNumber: agent.idNumber },
  };
  const pdf = await render(draft.registered, filled, now(), locale);
  return { pdf, name: `${messagesOf(locale).paper.fileName}-${draft.registered.procedure.slug}` };
};
