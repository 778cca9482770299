import 'server-only';
import { toDay } from '@/lib/casework/dates';
import type { Sheet, SheetSection } from '@/lib/casework/sheet';
import { contextOf, stepsFor } from '@/lib/catalogue/assess';
import type { Body, Known } from '@/lib/catalogue/kernel';
import type { Registered } from '@/lib/catalogue/registry';
import { sayTerm, sayValue } from '@/lib/catalogue/say';
import { config } from '@/lib/config';
import type { DocumentStatement, RegisterKind } from '@/lib/db/generated/client';
import { formatDay, formatFileSize, formatInstant } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { type Day, dayAt } from '@/lib/law/day';
import { citation } from '@/lib/law/legal-ref';
import { PAPER_FORM } from '../cases/filled-draft';
import type { Representative } from '../cases/parties';
import type { Signature } from './register';

type Document = { kind: string; name: string; mediaType: string; pages: number | null; size: number; sha256: string };
type Stated = Pick<DocumentStatement, 'kind' | 'statement' | 'heldBy' | 'givenOn' | 'reason'>;
type Receipt = {
  readonly registered: Registered;
  readonly locale: Locale;
  readonly entry: {
    number: string;
    kind: RegisterKind;
    presentedAt: Date;
    contentHash: string;
    signature: unknown;
  };
  readonly effectiveOn: Day;
  readonly dueOn: Day;
  readonly person: { givenName: string; surnames: string; idNumber: string };
  readonly representative: Representative | null;
  /** The one it is addressed to, when its person chose it. */
  readonly body?: Body;
  /** None on a receipt of documents for a case already begun. */
  readonly facts: Known | null;
  readonly documents: readonly Document[];
  readonly statements?: readonly Stated[];
  readonly reply?: { readonly text: string; readonly silent: boolean };
  readonly later: readonly string[];
};

const mediaNames: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'image/jpeg': 'JPEG',
  'image/png': 'PNG',
};

const answersOf = ({ registered: { procedure, words }, locale, facts, effectiveOn }: Receipt): SheetSection[] => {
  if (!facts) return [];
  const text = words[locale];
  // Only what was asked: a fact that followed from another answer was never put to the person.
  const steps = stepsFor(procedure, facts, contextOf(procedure, facts, effectiveOn));
  const tasks = [...new Set(steps.map(({ task }) => task))];
  return tasks.flatMap((task) => {
    const keys = steps.filter((step) => step.task === task).flatMap(({ asks }) => asks);
    const rows = keys.flatMap((key) => {
      const field = procedure.facts[key];
      const word = text.facts[key];
      return field && word && facts[key] !== undefined
        ? [[word.label, sayValue(field, word as never, facts[key], locale)] as const]
        : [];
    });
    return rows.length > 0
      ? [{ title: `${translator(locale)('issued.receipt.answers')}: ${text.tasks[task]}`, rows }]
      : [];
  });
};

/* Statements and words that were presented with, or instead of, documents. */
const saidOf = ({ statements = [], reply, registered, locale }: Receipt): SheetSection[] => {
  const t = translator(locale);
  const kinds = registered.words[locale].documents;
  return [
    ...(statements.length > 0
      ? [
          {
            title: t('requests.receipt.statements'),
            list: statements.map(
              (said) => `${kinds[said.kind]?.name ?? t('issued.other')}: ${sayStatement(said, locale)}`,
            ),
          },
        ]
      : []),
    ...(reply?.text
      ? [{ title: t('requests.receipt.text'), paragraphs: reply.text.split(/\n+/).filter(Boolean) }]
      : []),
    ...(reply?.silent ? [{ title: t('requests.receipt.text'), paragraphs: [t('requests.receipt.silent')] }] : []),
  ];
};

/** Who represents, and with which power. */
export const sayRepresentative = ({ representative, locale }: Pick<Receipt, 'representative' | 'locale'>): string => {
  const t = translator(locale);
  if (!representative) return t('issued.receipt.noRepresentative');
  const { givenName, surnames, idNumber, reference, unit } = representative;
  if (unit !== null) return t('desk.receipt.by', { name: `${givenName} ${surnames}`, unit, reference });
  return t('issued.receipt.withPower', { name: `${givenName} ${surnames}`, idNumber, reference });
};

/** What somebody says of a document they do not send, in one sentence. */
export const sayStatement = ({ statement, heldBy, givenOn, reason }: Omit<Stated, 'kind'>, locale: Locale): string =>
  translator(locale)(`requests.statement.${statement}`, {
    heldBy,
    when: givenOn ? formatDay(toDay(givenOn), locale) : '',
    reason,
  });

type Entry = Receipt['entry'];
const sayInstant = (at: Date, locale: Locale) => formatInstant(at, locale, { zone: true, seconds: true });

/** Number, kind and times of an entry, on every receipt. */
export const entrySection = (entry: Entry, heading: string, effectiveOn: Day, locale: Locale): SheetSection => {
  const t = translator(locale);
  const sameDay = dayAt(entry.presentedAt) === effectiveOn;
  return {
    title: t('issued.receipt.entry'),
    rows: [
      [t('issued.receipt.number'), entry.number],
      [t('issued.receipt.type'), t(`issued.receipt.types.${entry.kind}`)],
      [t('issued.receipt.heading'), heading],
      [t('issued.receipt.presentedAt'), sayInstant(entry.presentedAt, locale)],
      [
        t('issued.receipt.effectiveOn'),
        t(sameDay ? 'issued.receipt.effectiveSame' : 'issued.receipt.effectiveNext', {
          day: formatDay(effectiveOn, locale),
        }),
      ],
    ],
  };
};

/** How the entry was signed, by whom and with which proof. */
export const signatureSection = (entry: Entry, person: Receipt['person'], locale: Locale): SheetSection => {
  const t = translator(locale);
  const signature = entry.signature as Signature;
  return {
    title: t('issued.receipt.signature'),
    rows: [
      [
        t('issued.receipt.signatureSystem'),
        t(signature.method === 'session' ? 'issued.receipt.signatureSession' : 'issued.receipt.signatureCode'),
      ],
      [t('issued.receipt.signer'), `${person.givenName} ${person.surnames}, ${person.idNumber}`],
      [t('issued.receipt.signedAt'), sayInstant(new Date(signature.at), locale)],
      [t('issued.receipt.evidence'), signature.evidence],
      [t('issued.receipt.contentHash'), entry.contentHash],
    ],
  };
};

const partiesSection = (
  of: Pick<Receipt, 'registered' | 'locale' | 'person' | 'representative' | 'body'>,
): SheetSection => {
  const { registered, locale, person } = of;
  const t = translator(locale);
  const { procedure, words } = registered;
  return {
    title: t('issued.receipt.parties'),
    rows: [
      [t('issued.receipt.person'), `${person.givenName} ${person.surnames}`],
      [t('issued.receipt.idNumber'), person.idNumber],
      [t('issued.receipt.representative'), sayRepresentative(of)],
      [t('issued.receipt.body'), t(`issued.bodies.${of.body ?? procedure.body}`)],
      [t('issued.receipt.procedure'), `${procedure.code} · ${words[locale].title}`],
    ],
  };
};

/** The receipt of an act of the person in a case already begun, which brings no documents: `sections` say what it is. */
export const actReceiptSheet = (
  receipt: Pick<Receipt, 'registered' | 'locale' | 'entry' | 'effectiveOn' | 'person' | 'representative'>,
  said: { readonly title: string; readonly sections: readonly SheetSection[] },
): Sheet => {
  const { registered, locale, entry, effectiveOn, person, representative } = receipt;
  const { title } = registered.words[locale];
  return {
    title: said.title,
    lead: translator(locale)('issued.receipt.lead'),
    sections: [
      entrySection(entry, title, effectiveOn, locale),
      partiesSection(receipt),
      ...said.sections,
      signatureSection(entry, representative ?? person, locale),
      sealSection(locale),
    ],
  };
};

/** How the receipt itself can be checked. */
export const sealSection = (locale: Locale): SheetSection => {
  const t = translator(locale);
  return {
    title: t('issued.receipt.seal'),
    paragraphs: [t('issued.receipt.sealText'), ...(config().DEMO ? [t('issued.receipt.demo')] : [])],
  };
};

const titleOf = ({ entry, documents }: Receipt) =>
  entry.kind === 'application'
    ? 'issued.receipt.title'
    : documents.length > 0
      ? 'issued.receipt.documentsTitle'
      : 'requests.receipt.title';

/** The receipt of a register entry with its seventeen contents (Ley 39/2015 arts. 16.3, 31.2.c; ux K11). */
export const receiptSheet = (receipt: Receipt): Sheet => {
  const { registered, locale, entry, effectiveOn, dueOn, person, representative, documents, later } = receipt;
  const t = translator(locale);
  // Who keyed it in signs as the office, not with their own document.
  const signer = representative?.unit
    ? { ...representative, idNumber: t('desk.receipt.unit', { unit: representative.unit }) }
    : (representative ?? person);
  const { procedure } = registered;
  const words = registered.words[locale];
  const { value: term, source } = procedure.deadlines.resolveWithin.entryOn(effectiveOn);
  const { silence } = procedure.deadlines;
  const terms: readonly (readonly [string, string])[] = [
    [
      t('issued.receipt.resolveWithin'),
      t('issued.receipt.resolveValue', {
        term: sayTerm(term, locale),
        due: formatDay(dueOn, locale),
        source: citation(source, locale),
      }),
    ],
    [
      t('issued.receipt.silence'),
      t(silence.effect === 'negative' ? 'issued.receipt.silenceNegative' : 'issued.receipt.silencePositive', {
        source: citation(silence.ref, locale),
      }),
    ],
  ];
  const kinds = words.documents;
  const nameOf = (kind: string) =>
    kind === PAPER_FORM ? t('desk.paperForm.name') : (kinds[kind]?.name ?? t('issued.other'));
  return {
    title: t(titleOf(receipt), { heading: words.title }),
    lead: t('issued.receipt.lead'),
    sections: [
      entrySection(entry, words.title, effectiveOn, locale),
      partiesSection(receipt),
      ...answersOf(receipt),
      {
        title: t('issued.receipt.documents'),
        ...(documents.length === 0 ? { paragraphs: [t('issued.receipt.noDocuments')] } : {}),
        ...(documents.length > 0 && {
          table: {
            head: (['order', 'name', 'type', 'pages', 'size', 'hash'] as const).map((key) =>
              t(`issued.receipt.documentHead.${key}`),
            ),
            rows: documents.map(({ kind, name, mediaType, pages, size, sha256 }, index) => [
              String(index + 1),
              `${name} — ${nameOf(kind)}`,
              mediaNames[mediaType] ?? mediaType,
              pages === null ? '—' : String(pages),
              formatFileSize(size, locale),
              sha256,
            ]),
          },
        }),
      },
      ...saidOf(receipt),
      ...(later.length > 0 ? [{ title: t('issued.receipt.later'), list: later.map(nameOf) }] : []),
      signatureSection(entry, signer, locale),
      {
        title: t('issued.receipt.deadlines'),
        rows: [
          ...(procedure.deadlines.onlyTold ? [] : terms),
          [
            t('issued.receipt.notifications'),
            procedure.electronicOnly
              ? t('issued.receipt.notificationsElectronic', { source: citation(procedure.electronicOnly, locale) })
              : t('issued.receipt.notificationsChosen'),
          ],
        ],
      },
      sealSection(locale),
    ],
  };
};
