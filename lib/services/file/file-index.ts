import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { Conflict } from '@/lib/access/outcomes';
import { now } from '@/lib/adapters/clock';
import { formatCode } from '@/lib/adapters/csv-code';
import { attendingBody } from '@/lib/casework/attending-body';
import type { Sheet } from '@/lib/casework/sheet';
import type { IssuedKind } from '@/lib/db/generated/client';
import { reading, transact } from '@/lib/db/transact';
import { formatInstant } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { ensurePdf, issueDocument } from '../documents/issue-document';
import { getOfficeCase } from '../office/office-case';

type OfficeCase = Awaited<ReturnType<typeof getOfficeCase>>;

/** One document of the file, with its place in it. */
export type FileEntry = {
  readonly number: number;
  readonly id: string;
  readonly origin: 'received' | 'issued';
  /** What it is: the id of the document in its procedure, or the kind of what was issued. */
  readonly kind: string;
  readonly title: string;
  /** Name of the file, of what was presented. */
  readonly name: string | null;
  /** When it came into the file. */
  readonly at: Date;
  readonly mediaType: string;
  readonly sha256: string;
  readonly size: number;
  readonly pages: number | null;
  readonly csv: string | null;
  readonly state: string;
  readonly storageKey: string;
};

/** The whole file of a case, in the order in which it grew. */
export type CaseFile = { readonly row: OfficeCase; readonly number: string; readonly entries: readonly FileEntry[] };

const issuedTitle = (kind: IssuedKind, title: string, locale: Locale): string => {
  const kinds = messagesOf(locale).decisionDesk.file.kinds as Readonly<Record<string, string>>;
  return kinds[kind] ?? title;
};

/** What a document is given as: itself, or its newest copy with parts covered where there is one. */
export type GivenAs = 'originals' | 'copies';

/**
 * Everything of a case that is part of its file, numbered: what was presented and what was issued, with the register entry
 * of each. Notes, drafts and messages between colleagues are no part of it (Ley 39/2015 art. 70.4).
 */
export const getFile = async (
  actor: Actor,
  id: string,
  locale: Locale,
  given: GivenAs = 'originals',
): Promise<CaseFile> => {
  const row = await getOfficeCase(actor, id);
  assertCan(actor, 'export:file', { personId: row.personId, body: attendingBody(row) });
  const words = row.registered.words[locale];
  const t = translator(locale);
  const received = row.documents.map(({ kind, uploadedAt, entryId, review, redactions, ...original }) => {
    // One that is not safe yet is left out as such: never the original in its place.
    const copy = given === 'copies' ? redactions.at(-1)?.copy : null;
    const title = words.documents[kind]?.name ?? t('office.case.other');
    const document = copy ?? original;
    return {
      id: document.id,
      origin: 'received' as const,
      kind,
      title: copy ? t('caseDesk.copies.of', { document: title }) : title,
      name: document.name,
      // It is part of the file since the entry with which it was presented.
      at: row.register.find((entry) => entry.id === entryId)?.presentedAt ?? uploadedAt,
      mediaType: document.mediaType,
      sha256: document.sha256,
      size: document.size,
      pages: document.pages,
      csv: null,
      state: document.state === 'safe' ? review : document.state,
      storageKey: document.storageKey,
    };
  });
  // The index is of the file, not in it.
  const all = await reading(actor, (tx) =>
    tx.issuedDocument.findMany({ where: { caseId: id, kind: { not: 'file_index' } }, orderBy: { issuedAt: 'asc' } }),
  );
  const issued = [];
  for (const { id: issuedId, kind, title, issuedAt, csv, state } of all) {
    const { storageKey, sha256, size } = await ensurePdf(issuedId);
    const about = {
      id: issuedId,
      origin: 'issued' as const,
      kind,
      title: issuedTitle(kind, title, locale),
      name: null,
    };
    issued.push({
      ...about,
      at: issuedAt,
      mediaType: 'application/pdf',
      sha256,
      size,
      pages: null,
      csv,
      state,
      storageKey,
    });
  }
  const entries = [...received, ...issued]
    .toSorted((one, other) => one.at.getTime() - other.at.getTime() || one.id.localeCompare(other.id))
    .map((entry, place) => ({ number: place + 1, ...entry }));
  return { row, number: row.register.find(({ kind }) => kind === 'application')?.number ?? '—', entries };
};

/** A hash that a table can break: groups of eight. */
const inGroups = (sha256: string): string => sha256.replace(/(.{8})(?=.)/g, '$1 ');

/** The index in words: every document with its date, hash and code (Ley 39/2015 art. 70.3; RD 203/2021 art. 51). */
export const indexSheet = ({ row, number, entries }: CaseFile, at: Date, locale: Locale): Sheet => {
  const t = translator(locale);
  const { procedure, words } = row.registered;
  return {
    title: t('decisionDesk.file.sheet.title'),
    lead: t('decisionDesk.file.sheet.lead'),
    sections: [
      {
        title: t('issued.decision.case'),
        rows: [
          [t('issued.decision.number'), number],
          [t('issued.receipt.procedure'), `${procedure.code} · ${words[locale].title}`],
          [t('issued.receipt.person'), `${row.person.givenName} ${row.person.surnames}, ${row.person.idNumber}`],
          [t('issued.decision.body'), t(`issued.bodies.${attendingBody(row)}`)],
          [t('decisionDesk.file.sheet.at'), formatInstant(at, locale, { zone: true })],
          [t('decisionDesk.file.sheet.count'), String(entries.length)],
        ],
      },
      {
        title: t('decisionDesk.file.sheet.documents'),
        table: {
          head: (['number', 'document', 'at', 'pages', 'hash'] as const).map((key) =>
            t(`decisionDesk.file.head.${key}`),
          ),
          rows: entries.map((entry) => [
            String(entry.number),
            [
              entry.title,
              ...(entry.name ? [entry.name] : []),
              ...(entry.csv ? [`CSV ${formatCode(entry.csv)}`] : []),
            ].join('\n'),
            formatInstant(entry.at, locale, { style: 'medium' }),
            entry.pages === null ? '—' : String(entry.pages),
            inGroups(entry.sha256),
          ]),
        },
      },
      { title: t('decisionDesk.file.sheet.law'), paragraphs: [t('decisionDesk.file.sheet.lawText')] },
    ],
  };
};

/** Authenticates the index as it stands: a sealed document of the office with a code, which names no outcome. */
export const issueIndex = async (actor: Actor, id: string, version: number, locale: Locale): Promise<string> => {
  const file = await getFile(actor, id, locale);
  if (file.row.version !== version) throw new Conflict('case');
  const { personId } = file.row;
  return transact(actor, async (tx, audit) => {
    assertCan(actor, 'index:file', { personId, body: attendingBody(file.row) });
    const sheet = indexSheet(file, now(), locale);
    // Of nobody: an unopened decision stays unopened, and whoever is sent the index has its code.
    const issued = await issueDocument(tx, { kind: 'file_index', locale, caseId: id, sheet });
    audit({
      action: 'case.file-indexed',
      object: `case:${id}`,
      behalf: personId,
      details: { documents: file.entries.length, issued: issued.id },
    });
    return issued.id;
  });
};
