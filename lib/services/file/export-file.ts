import 'server-only';
import { Zip, ZipPassThrough } from 'fflate';
import type { Actor } from '@/lib/access/actor';
import { now } from '@/lib/adapters/clock';
import { joinPdfs, MAX_JOINED_BYTES } from '@/lib/adapters/pdf-join';
import { photosPdf } from '@/lib/adapters/photos-pdf';
import { transact } from '@/lib/db/transact';
import { htmlLang, type Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { readStored } from '../documents/read-stored';
import { sheetPdf } from '../documents/sheet-pdf';
import { type CaseFile, type FileEntry, type GivenAs, getFile, indexSheet } from './file-index';
import { indexXml, manifestOf, pathOf } from './metadata';

/** Too much for one PDF: the archive has no such limit. */
export class FileTooLong extends Error {
  override readonly name = 'FileTooLong';
}

const note = (actor: Actor, { row, entries }: CaseFile, as: 'pdf' | 'zip', given: GivenAs) =>
  transact(actor, async (_tx, audit) =>
    audit({
      action: 'case.file-exported',
      object: `case:${row.id}`,
      behalf: row.personId,
      details: { as, given, documents: entries.length },
    }),
  );

const bytesOf = (entry: FileEntry, { row }: CaseFile): Promise<Buffer> =>
  readStored({ ...entry, caseId: row.id, personId: row.personId });

/* Only what the antivirus found safe leaves the storage; of the rest the index says that it is there and why not more. */
const leaves = ({ origin, state }: FileEntry): boolean =>
  origin === 'issued' || ['received', 'accepted', 'returned'].includes(state);

const leftOut = (entry: FileEntry, locale: Locale): Promise<Buffer> => {
  const t = translator(locale);
  const title = t('decisionDesk.file.leftOut.title', { number: entry.number, title: entry.title });
  const sheet = { title, lead: t('decisionDesk.file.leftOut.text'), sections: [] };
  return sheetPdf(sheet, { csv: null, issuedAt: entry.at, locale });
};

const asPages = async (entry: FileEntry, file: CaseFile, locale: Locale): Promise<Buffer> => {
  if (!leaves(entry)) return leftOut(entry, locale);
  if (entry.mediaType === 'application/pdf') return bytesOf(entry, file);
  if (entry.mediaType !== 'image/jpeg' && entry.mediaType !== 'image/png') return leftOut(entry, locale);
  const photo = await bytesOf(entry, file);
  return photosPdf([photo], entry.title, htmlLang(locale)).catch(() => leftOut(entry, locale));
};

/** The whole file as one PDF: the index, then every document in its order. What cannot be a page is named in its place. */
export const exportPdf = async (actor: Actor, id: string, locale: Locale, given: GivenAs = 'originals') => {
  const file = await getFile(actor, id, locale, given);
  if (file.entries.reduce((sum, { size }) => sum + size, 0) > MAX_JOINED_BYTES) throw new FileTooLong('file');
  const at = now();
  const parts = [await sheetPdf(indexSheet(file, at, locale), { csv: null, issuedAt: at, locale })];
  for (const entry of file.entries) parts.push(await asPages(entry, file, locale));
  let joined = await joinPdfs(parts);
  for (const place of joined?.broken ?? []) {
    const entry = file.entries[place - 1];
    if (entry) parts[place] = await leftOut(entry, locale);
  }
  if (joined?.broken.length) joined = await joinPdfs(parts);
  if (!joined) throw new FileTooLong('file');
  await note(actor, file, 'pdf', given);
  return { number: file.number, bytes: joined.bytes };
};

/** The whole file as an archive that is sent while it is read: documents as they are, the index, and what programs read. */
export const exportZip = async (actor: Actor, id: string, locale: Locale, given: GivenAs = 'originals') => {
  const file = await getFile(actor, id, locale, given);
  const at = now();
  const text = (content: string) => Buffer.from(content, 'utf8');
  const out = file.entries.filter(leaves);
  const sums = out.map((entry) => `${entry.sha256}  ${pathOf(entry)}\n`).join('');
  const fixed: readonly (readonly [string, Buffer])[] = [
    ['indice.pdf', await sheetPdf(indexSheet(file, at, locale), { csv: null, issuedAt: at, locale })],
    ['index.xml', text(indexXml(file, at))],
    ['manifest.json', text(`${JSON.stringify(manifestOf(file, at), null, 2)}\n`)],
    ['SHA256SUMS', text(sums)],
  ];
  await note(actor, file, 'zip', given);
  const waiting: (readonly [string, () => Promise<Buffer>])[] = [
    ...fixed.map(([path, bytes]) => [path, async () => bytes] as const),
    ...out.map((entry) => [pathOf(entry), () => bytesOf(entry, file)] as const),
  ];
  let zip: Zip;
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      zip = new Zip((error, chunk, isLast) => {
        if (error) controller.error(error);
        else if (chunk.length > 0) controller.enqueue(chunk);
        if (!error && isLast) controller.close();
      });
    },
    // One file at a time, when whoever downloads it has taken the one before.
    async pull() {
      const next = waiting.shift();
      if (!next) return zip.end();
      const part = new ZipPassThrough(next[0]);
      part.mtime = at;
      zip.add(part);
      part.push(new Uint8Array(await next[1]()), true);
    },
  });
  return { number: file.number, stream };
};
