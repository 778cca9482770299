import 'server-only';
import { toDay } from '@/lib/casework/dates';
import { distance, mistakesAllowed, plain, soundOf } from '@/lib/catalogue/search/plain';
import { db } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import type { Locale } from '@/lib/i18n/locales';
import type { Day } from '@/lib/law/day';
import type { SearchKind } from './kinds';

export type Match = 'best' | 'all' | 'any' | 'exact';
export type SearchFilters = {
  readonly kind?: SearchKind | undefined;
  readonly topic?: string | undefined;
  readonly audience?: string | undefined;
  readonly level?: 'none' | 'account' | undefined;
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
};
export type SearchResult = {
  readonly key: string;
  readonly kind: SearchKind;
  readonly href: string;
  readonly startHref: string | null;
  readonly title: string;
  readonly summary: string;
  readonly publishedOn: Day | null;
};
export type Found = {
  readonly results: readonly SearchResult[];
  readonly total: number;
  /** The question with its mistakes mended, when that is what was searched for. */
  readonly didYouMean: string | null;
};

const PAGE = 20;
const MOST_WORDS = 12;
const MOST_LETTERS = 120;
const NEAR = 12;

type Word = { readonly word: string; readonly stop: boolean; readonly known: boolean };
/** What is looked for: a word, or the one it was taken for, which counts a little less. */
type Term = { readonly word: string; readonly share: number };

/* Each word as it was written: whether it says anything, and whether anything has it. */
const readWords = (written: readonly string[]) =>
  db().$queryRaw<Word[]>`
    SELECT w.word, search_is_stop_word(w.word) AS stop,
      numnode(search_word(w.word)) > 0 AND EXISTS (SELECT 1 FROM "SearchEntry" e WHERE e.words @@ search_word(w.word)) AS known
    FROM unnest(${written}::text[]) WITH ORDINALITY AS w(word, place) ORDER BY place`;

/** The word somebody meant: written nearly the same, or heard the same, from its first letter on; rather one that finds more. */
const nearestWord = async (word: string): Promise<{ word: string; shown: string } | undefined> => {
  const [written, heard] = [plain(word), soundOf(word)];
  const candidates = await db().$queryRaw<{ word: string; shown: string; sound: string; entries: number }[]>`
    SELECT word, shown, sound, entries FROM "SearchWord"
    ORDER BY greatest(similarity(word, ${written}), similarity(sound, ${heard})) DESC, entries DESC LIMIT ${NEAR}`;
  return candidates
    .map((one) => ({
      ...one,
      apart: Math.min(distance(one.word, written), distance(one.sound, heard) + 0.5),
    }))
    .filter(({ sound, apart }) => apart <= mistakesAllowed(written) && sound[0] === heard[0])
    .sort((a, b) => a.apart - b.apart || b.entries - a.entries)[0];
};

const filtersSql = (locale: Locale, { kind, topic, audience, level, from, to }: SearchFilters): Prisma.Sql =>
  Prisma.join(
    [
      Prisma.sql`locale = ${locale}`,
      ...(kind ? [Prisma.sql`kind = ${kind}`] : []),
      ...(topic ? [Prisma.sql`topic = ${topic}`] : []),
      ...(audience ? [Prisma.sql`${audience} = ANY(audiences)`] : []),
      ...(level ? [Prisma.sql`level = ${level}`] : []),
      ...(from ? [Prisma.sql`"publishedOn" >= ${from}::date`] : []),
      ...(to ? [Prisma.sql`"publishedOn" <= ${to}::date`] : []),
    ],
    ' AND ',
  );

type Row = Omit<SearchResult, 'publishedOn'> & { readonly publishedOn: Date | null; readonly total: bigint };

/**
 * What has the words, best first. A word counts the more the fewer things have it, and the more prominent it stands; the
 * whole question counts when it is, or holds, what people call the thing.
 */
const rank = (terms: readonly Term[], question: string, match: Match, where: Prisma.Sql, page: number) =>
  db().$queryRaw<Row[]>`
    WITH term AS (
      SELECT t.place, t.share, search_word(t.word) AS query, CASE WHEN search_is_stop_word(t.word) THEN 0.2 ELSE 1 END AS sense
      FROM unnest(${terms.map(({ word }) => word)}::text[], ${terms.map(({ share }) => share)}::float8[]) WITH ORDINALITY AS t(word, share, place)
    ), entry AS (SELECT * FROM "SearchEntry" WHERE ${where}),
    size AS (SELECT count(*) AS entries FROM entry),
    hit AS (
      SELECT e.key, t.place, t.share * t.sense * ts_rank('{0.04, 0.2, 0.5, 1}', e.words, t.query) AS weight FROM term t JOIN entry e ON e.words @@ t.query
    ),
    rarity AS (SELECT place, ln(1 + (SELECT entries FROM size)::float8 / count(*)) AS rare FROM hit GROUP BY place),
    found AS (
      SELECT h.key, sum(h.weight * r.rare) AS weight, sum(r.rare) AS rare, count(*) AS words FROM hit h JOIN rarity r USING (place) GROUP BY h.key
    ),
    scored AS (
      SELECT e.*, f.words AS hits,
        (f.weight + f.rare * 0.8 * (SELECT coalesce(max(similarity(p, ${question})), 0) FROM unnest(e.phrases) p))
          / (SELECT greatest(sum(rare), 0.1) FROM rarity)
        + 0.15 * (SELECT coalesce(max(cardinality(string_to_array(p, ' '))), 0) FROM unnest(e.phrases) p WHERE ' ' || ${question} || ' ' LIKE '% ' || p || ' %')
        AS score
      FROM found f JOIN entry e USING (key)
      WHERE CASE ${match}
        WHEN 'all' THEN f.words = (SELECT count(*) FROM term WHERE sense = 1)
        WHEN 'exact' THEN e.words @@ (phraseto_tsquery('spanish', ${question}) || phraseto_tsquery('plain_spanish', ${question}) || phraseto_tsquery('plain_english', ${question}))
        ELSE true END
    ), weighed AS (SELECT *, score * CASE kind WHEN 'service' THEN 1 WHEN 'news' THEN 0.7 WHEN 'form' THEN 0.5 ELSE 0.6 END AS value FROM scored)
    SELECT key, kind, href, "startHref", title, summary, "publishedOn", count(*) OVER () AS total FROM weighed
    WHERE ${match} <> 'best' OR value >= 0.4 * (SELECT max(value) FROM weighed)
    ORDER BY value DESC, key LIMIT ${PAGE} OFFSET ${(page - 1) * PAGE}`;

/* Everything that passes the filters, newest first, when nothing was asked. */
const browse = (where: Prisma.Sql, page: number) =>
  db().$queryRaw<Row[]>`
    SELECT key, kind, href, "startHref", title, summary, "publishedOn", count(*) OVER () AS total FROM "SearchEntry"
    WHERE ${where} ORDER BY "publishedOn" DESC NULLS LAST, title LIMIT ${PAGE} OFFSET ${(page - 1) * PAGE}`;

/** The words of a question, as long as a question may be. */
const wordsOf = (question: string): string[] =>
  (
    question
      .slice(0, MOST_LETTERS)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).slice(0, MOST_WORDS);

const mended = async (words: readonly Word[]) => {
  const terms: Term[] = [];
  const shown: string[] = [];
  for (const { word, stop, known } of words) {
    const near = known || stop ? undefined : await nearestWord(word);
    shown.push(near?.shown ?? word);
    if (near) terms.push({ word: near.word, share: 0.9 });
    else if (known && !stop) terms.push({ word, share: 1 });
  }
  return { terms, shown };
};

/**
 * Finds services, news, help and words in one language. Misspelt words are mended from those that find something; with
 * `exact` they are left as they are. `best` leaves out what
 * fits much worse than the first; otherwise all words have to be there, any of them, or all in this order.
 */
export const search = async (
  question: string,
  locale: Locale,
  { filters = {}, match = 'best', page = 1 }: { filters?: SearchFilters; match?: Match; page?: number } = {},
): Promise<Found> => {
  const written = wordsOf(question);
  const where = filtersSql(locale, filters);
  const say = (rows: readonly Row[], didYouMean: string | null): Found => ({
    results: rows.map(({ total: _total, publishedOn, ...row }) => ({
      ...row,
      publishedOn: publishedOn && toDay(publishedOn),
    })),
    total: Number(rows[0]?.total ?? 0),
    didYouMean,
  });
  if (written.length === 0) return say(await browse(where, page), null);
  const words = await readWords(written);
  if (match === 'exact') {
    const terms = words.map(({ word }) => ({ word, share: 1 }));
    return say(await rank(terms, plain(question), match, where, page), null);
  }
  const { terms, shown } = await mended(words);
  // Nothing but little words, as in "la mía": better those than nothing.
  const asked = terms.length > 0 ? terms : words.filter(({ known }) => known).map(({ word }) => ({ word, share: 1 }));
  if (asked.length === 0) return say([], null);
  const meant = shown.join(' ');
  const didYouMean = plain(meant) === plain(written.join(' ')) ? null : meant;
  // With all words asked for, one that nothing has means that nothing is found.
  const lost =
    match === 'all' &&
    words.some(
      ({ stop }, i) => !stop && !terms.some(({ word }) => word === plain(shown[i] ?? '') || word === shown[i]),
    );
  return lost ? say([], didYouMean) : say(await rank(asked, plain(meant), match, where, page), didYouMean);
};
