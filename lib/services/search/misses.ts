import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { today } from '@/lib/adapters/clock';
import { toDate, toDay } from '@/lib/casework/dates';
import { plain } from '@/lib/catalogue/search/plain';
import { db, systemDb } from '@/lib/db/client';
import type { Locale } from '@/lib/i18n/locales';
import { addDays } from '@/lib/law/day';

const MOST_WORDS = 5;
export const MISSES_KEPT_DAYS = 90;
const SHOWN = 50;

/* Names of people the office knows, as they are written in their records. */
const isName = async (words: readonly string[]): Promise<boolean> => {
  const rows = await systemDb().$queryRaw<unknown[]>`
    SELECT 1 FROM "Person" p, unnest(${words}::text[]) w
    WHERE ' ' || lower(unaccent(p."givenName" || ' ' || p.surnames)) || ' ' LIKE '% ' || w || ' %' LIMIT 1`;
  return rows.length > 0;
};

/** Counts a question that found nothing. One with figures, an address, a name or a whole story is not written at all. */
export const noteMiss = async (question: string, locale: Locale): Promise<void> => {
  const words = plain(question).split(' ').filter(Boolean);
  if (words.length === 0 || words.length > MOST_WORDS || /[\d@]/.test(question)) return;
  if (await isName(words)) return;
  const on = toDate(today());
  await db().searchMiss.upsert({
    where: { words_locale: { words: words.join(' '), locale } },
    create: { words: words.join(' '), locale, lastOn: on },
    update: { times: { increment: 1 }, lastOn: on },
  });
};

/** What people asked for and did not find, most often first. */
export const listMisses = async (actor: Actor) => {
  assertCan(actor, 'see:reports');
  const rows = await db().searchMiss.findMany({ orderBy: [{ times: 'desc' }, { words: 'asc' }], take: SHOWN });
  return rows.map(({ lastOn, ...row }) => ({ ...row, lastOn: toDay(lastOn) }));
};

const forgotten = () => ({ lastOn: { lt: toDate(addDays(today(), -MISSES_KEPT_DAYS)) } });

/** How many questions nobody has asked for in ninety days. */
export const oldMisses = async (): Promise<number> => systemDb().searchMiss.count({ where: forgotten() });

/** Forgets them. @returns how many */
export const forgetMisses = async (): Promise<number> =>
  (await systemDb().searchMiss.deleteMany({ where: forgotten() })).count;
