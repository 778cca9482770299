import 'server-only';
import { createHash } from 'node:crypto';
import { plain, soundOf } from '@/lib/catalogue/search/plain';
import { systemDb } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import { type Locale, locales } from '@/lib/i18n/locales';
import { type SearchEntry, staticEntries } from './static-entries';

const MOST_AT_ONCE = 50;

const hashOf = (entry: SearchEntry): string => createHash('sha256').update(JSON.stringify(entry)).digest('hex');
const other = (locale: Locale): Locale => locales.find((one) => one !== locale) ?? locale;

/** Title and other names in both languages, as they are compared with a whole question. */
const phrasesOf = ({ title, otherTitle, names }: SearchEntry): string[] => [
  ...new Set([title, otherTitle ?? '', ...names.es, ...names.en].map(plain).filter(Boolean)),
];

type Change = { readonly entry: SearchEntry; readonly hash: string };

const rowOf = ({ entry, hash }: Change): Prisma.Sql => {
  const { key, locale, kind, topic, audiences, level, publishedOn, href, startHref, title, summary, body } = entry;
  const [es, en] = [entry.names.es.join(' . '), entry.names.en.join(' . ')];
  return Prisma.sql`(${key}, ${locale}, ${kind}, ${topic ?? null}, ${audiences}::text[], ${level ?? null}, ${publishedOn ?? null}::date, ${href},
    ${startHref ?? null}, ${title}, ${summary}, ${phrasesOf(entry)}::text[], ${hash},
    setweight(search_words(${locale}, ${title}), 'A') || setweight(search_words('es', ${es}), 'A') || setweight(search_words('en', ${en}), 'A')
      || setweight(search_words(${other(locale)}, ${entry.otherTitle ?? ''}), 'B') || setweight(search_words(${locale}, ${summary}), 'C')
      || setweight(search_words(${locale}, ${body}), 'D'))`;
};

const write = (changes: readonly Change[]) => systemDb().$executeRaw`
  INSERT INTO "SearchEntry" (key, locale, kind, topic, audiences, level, "publishedOn", href, "startHref", title, summary, phrases, hash, words)
  VALUES ${Prisma.join(changes.map(rowOf))}
  ON CONFLICT (key, locale) DO UPDATE SET kind = EXCLUDED.kind, topic = EXCLUDED.topic, audiences = EXCLUDED.audiences, level = EXCLUDED.level,
    "publishedOn" = EXCLUDED."publishedOn", href = EXCLUDED.href, "startHref" = EXCLUDED."startHref", title = EXCLUDED.title,
    summary = EXCLUDED.summary, phrases = EXCLUDED.phrases, words = EXCLUDED.words, hash = EXCLUDED.hash`;

const inChunks = <V>(values: readonly V[], most: number): V[][] =>
  Array.from({ length: Math.ceil(values.length / most) }, (_, i) => values.slice(i * most, (i + 1) * most));

/** Every word of titles, names and summaries, with how many things it finds: a misspelt word is mended to one of these. */
const writeWords = async (entries: readonly SearchEntry[]) => {
  const words = new Map<string, { shown: string; entries: number }>();
  for (const { title, summary, names } of entries)
    for (const shown of new Set(
      [title, summary, ...names.es, ...names.en]
        .join(' ')
        .toLowerCase()
        .match(/\p{L}{3,}/gu),
    )) {
      const word = plain(shown);
      const known = words.get(word);
      // Of two ways to write it the one with accents is right.
      words.set(word, {
        shown: known && known.shown !== word ? known.shown : shown,
        entries: (known?.entries ?? 0) + 1,
      });
    }
  const rows = [...words].map(
    ([word, { shown, entries: count }]) => Prisma.sql`(${word}, ${shown}, ${soundOf(word)}, ${count}::int)`,
  );
  await systemDb().$transaction(async (tx) => {
    await tx.searchWord.deleteMany();
    for (const chunk of inChunks(rows, 2_000))
      await tx.$executeRaw`INSERT INTO "SearchWord" (word, shown, sound, entries) VALUES ${Prisma.join(chunk)} ON CONFLICT DO NOTHING`;
  });
};

/**
 * Brings the index up to what the catalogue and the pages say: only what has changed is written, what is gone is
 * removed. @returns how many entries were written or removed
 */
export const indexEntries = async (entries: readonly SearchEntry[] = staticEntries()): Promise<number> => {
  const wanted = new Map(entries.map((entry) => [`${entry.key} ${entry.locale}`, { entry, hash: hashOf(entry) }]));
  const known = await systemDb().searchEntry.findMany({ select: { key: true, locale: true, hash: true } });
  const hashes = new Map(known.map(({ key, locale, hash }) => [`${key} ${locale}`, hash]));
  const gone = known.filter(({ key, locale }) => !wanted.has(`${key} ${locale}`));
  const changed = [...wanted].filter(([id, { hash }]) => hashes.get(id) !== hash).map(([, one]) => one);
  for (const { key, locale } of gone) await systemDb().searchEntry.deleteMany({ where: { key, locale } });
  for (const chunk of inChunks(changed, MOST_AT_ONCE)) await write(chunk);
  if (gone.length + changed.length > 0) await writeWords(entries);
  return gone.length + changed.length;
};
