import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { can, type Permission } from '@/lib/access/can';
import { Conflict, NotFound } from '@/lib/access/outcomes';
import { now, today } from '@/lib/adapters/clock';
import { text } from '@/lib/catalogue/fields';
import { readAnswers } from '@/lib/catalogue/form';
import { Prisma, type TextVersion } from '@/lib/db/generated/client';
import { reading, type Tx, transact } from '@/lib/db/transact';
import { locales } from '@/lib/i18n/locales';
import type { Problem, RawValues } from '../forms/form-return';
import { staffNames } from '../office/case-in-sight';
import { fitting, wordsProblems } from './check-words';
import {
  groupOf,
  programWords,
  shapeOf,
  type TextGroup,
  type TextKey,
  textGroups,
  textKeys,
  titleIn,
} from './editable';
import { type BothLanguages, gather, ONE_LINE, placesOf, wordsAt } from './shape';

export const LONGEST_WHY = 300;
const reason = { why: text({ maxLength: LONGEST_WHY, lines: 'many' }) };

const permissions = {
  help: { edit: 'edit:texts', publish: 'edit:texts' },
  legal: { edit: 'edit:texts', publish: 'publish:legal-text' },
  template: { edit: 'edit:templates', publish: 'publish:template' },
} as const satisfies Record<TextGroup, Record<'edit' | 'publish', Permission>>;
const mayEdit = (actor: Actor, group: TextGroup): boolean => can(actor, permissions[group].edit);
const assertMayEdit = (actor: Actor, key: TextKey): void => assertCan(actor, permissions[groupOf(key)].edit);
const mayPublish = (actor: Actor, key: TextKey, { savedById }: Pick<TextVersion, 'savedById'>): boolean =>
  can(actor, permissions[groupOf(key)].publish, { proposedById: savedById });
/** Legal pages and messages are read by a second person before they are published. */
export const needsSecond = (group: TextGroup): boolean => group !== 'help';

type Versions = readonly TextVersion[]; // the newest first
const versionsOf = (tx: Tx, key: TextKey): Promise<Versions> =>
  tx.textVersion.findMany({ where: { key }, orderBy: { number: 'desc' } });
/** One writes at a time, from the version they saw. */
const locked = async (tx: Tx, key: TextKey, version: number): Promise<Versions> => {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`text:${key}`}, 0))`;
  const versions = await versionsOf(tx, key);
  if ((versions[0]?.number ?? 0) !== version) throw new Conflict('text');
  return versions;
};

/* A version of the program's words has none of its own. */
const wordsOf = (key: TextKey, version: Pick<TextVersion, 'words'> | undefined): BothLanguages | null =>
  !version || version.words === null ? programWords(key) : fitting(key, version.words);
const publishedIn = (versions: Versions) => versions.find(({ state }) => state === 'published');
const draftIn = ([last]: Versions) => (last?.state === 'draft' ? last : undefined);
const inForceIn = (key: TextKey, versions: Versions): BothLanguages =>
  wordsOf(key, publishedIn(versions)) ?? programWords(key);
/** Where an editor begins: at the draft that waits, otherwise at what people read. */
const begunFrom = (key: TextKey, versions: Versions): BothLanguages => {
  const draft = draftIn(versions);
  return (draft && wordsOf(key, draft)) ?? inForceIn(key, versions);
};
/* Sentence by sentence: the parts of what is stored have no order. */
const isSame = (key: TextKey, one: BothLanguages, other: BothLanguages): boolean => {
  const said = (words: BothLanguages) =>
    locales.flatMap((locale) =>
      placesOf(shapeOf(key), words[locale]).map(({ path }) => [path, wordsAt(words[locale], path) ?? null]),
    );
  return JSON.stringify(said(one)) === JSON.stringify(said(other));
};

type Read = { readonly words: BothLanguages; readonly why: string } | { readonly problems: readonly Problem[] };

const readText = (key: TextKey, before: BothLanguages, values: RawValues): Read => {
  const shape = shapeOf(key);
  const places = placesOf(shape, before.es);
  const fields = Object.fromEntries(
    places.flatMap(({ path, max, lines }) =>
      locales.map((locale) => [`${locale}.${path}`, text({ maxLength: max, lines, optional: true })] as const),
    ),
  );
  const { facts, problems: wrong } = readAnswers({ ...fields, ...reason }, values, today());
  const said = facts as Readonly<Record<string, string | undefined>>;
  const refused = new Set(wrong.map(({ field }) => field));
  // What is too long counts as written: it is told once, with its own sentence.
  const typed = (name: string) => (refused.has(name) ? '…' : (said[name] ?? '').trim());
  const { words, missing } = gather(shape, before, (locale, path) => typed(`${locale}.${path}`));
  const lacking = new Set(missing);
  const problems = places.flatMap(({ path, lines }) =>
    locales.flatMap((locale): Problem[] => {
      const field = `${locale}.${path}`;
      if (refused.has(field)) return wrong.filter((problem) => problem.field === field);
      if (lacking.has(field)) return [{ field, code: 'missing' }];
      if (lines === 'one' && !ONE_LINE.test(typed(field))) return [{ field, code: 'malformed' }];
      const [first] = typed(field) ? wordsProblems(key, locale, path, typed(field)) : [];
      return first ? [{ field, ...first }] : [];
    }),
  );
  const all = [...problems, ...wrong.filter(({ field }) => field === 'why')];
  return all.length > 0 ? { problems: all } : { words: words as BothLanguages, why: said.why ?? '' };
};

const addDraft = async (
  tx: Tx,
  actor: Actor,
  key: TextKey,
  versions: Versions,
  { words, why }: { readonly words: BothLanguages | null; readonly why: string },
): Promise<number> => {
  const at = now();
  const before = draftIn(versions);
  if (before)
    await tx.textVersion.update({
      where: { key_number: { key, number: before.number } },
      data: { state: 'replaced', settledAt: at, settledById: actor.id },
    });
  const number = (versions[0]?.number ?? 0) + 1;
  await tx.textVersion.create({
    data: { key, number, words: words ?? Prisma.DbNull, why, savedAt: at, savedById: actor.id },
  });
  return number;
};

/** Saves a draft of both languages; people go on reading what is in force. One that waited is replaced. */
export const saveText = async (
  actor: Actor,
  key: TextKey,
  /** The last version its editor saw; 0 when there was none. */
  version: number,
  values: RawValues,
): Promise<{ readonly problems: readonly Problem[] }> =>
  transact(actor, async (tx, audit) => {
    assertMayEdit(actor, key);
    const versions = await locked(tx, key, version);
    const read = readText(key, begunFrom(key, versions), values);
    if ('problems' in read) return read;
    if (isSame(key, read.words, inForceIn(key, versions)))
      return { problems: [{ field: 'why', code: 'text-unchanged' }] };
    const number = await addDraft(tx, actor, key, versions, read);
    audit({ action: 'text.saved', object: `text:${key}`, details: { version: number } });
    return { problems: [] };
  });

/** A draft with the words of an earlier version, or with those of the program (0), whatever release they come with. */
export const restoreText = async (
  actor: Actor,
  key: TextKey,
  version: number,
  of: number,
  why: string,
): Promise<{ readonly problems: readonly Problem[] }> =>
  transact(actor, async (tx, audit) => {
    assertMayEdit(actor, key);
    const versions = await locked(tx, key, version);
    const earlier = versions.find(({ number }) => number === of);
    if (of !== 0 && !earlier) throw new NotFound('text');
    const words = earlier?.words == null ? null : fitting(key, earlier.words);
    if (earlier && earlier.words !== null && !words)
      return { problems: [{ field: 'text', code: 'text-does-not-fit' }] };
    const number = await addDraft(tx, actor, key, versions, { words, why });
    audit({ action: 'text.saved', object: `text:${key}`, details: { version: number, from: of } });
    return { problems: [] };
  });

/** Publishes the draft: from now on people read it. A legal page or a message, by whoever did not save it. */
export const publishText = async (
  actor: Actor,
  key: TextKey,
  version: number,
): Promise<{ readonly problems: readonly Problem[] }> =>
  transact(actor, async (tx, audit) => {
    assertMayEdit(actor, key);
    const [last] = await locked(tx, key, version);
    // Pressed twice: it stays published by whoever was first.
    if (last?.state === 'published') return { problems: [] };
    if (last?.state !== 'draft') throw new Conflict('text');
    if (!mayPublish(actor, key, last)) return { problems: [{ field: 'text', code: 'text-second-person' }] };
    if (!wordsOf(key, last)) return { problems: [{ field: 'text', code: 'text-does-not-fit' }] };
    await tx.textVersion.update({
      where: { key_number: { key, number: version } },
      data: { state: 'published', settledAt: now(), settledById: actor.id },
    });
    audit({ action: 'text.published', object: `text:${key}`, details: { version } });
    return { problems: [] };
  });

/** The draft is not published; it stays in the history. */
export const discardText = async (actor: Actor, key: TextKey, version: number): Promise<void> =>
  transact(actor, async (tx, audit) => {
    assertMayEdit(actor, key);
    const draft = draftIn(await locked(tx, key, version));
    if (!draft) throw new Conflict('text');
    await tx.textVersion.update({
      where: { key_number: { key, number: version } },
      data: { state: 'discarded', settledAt: now(), settledById: actor.id },
    });
    audit({ action: 'text.discarded', object: `text:${key}`, details: { version } });
  });

const namesOf = (tx: Tx, versions: Versions) =>
  staffNames(
    tx,
    versions.flatMap(({ savedById, settledById }) => [savedById, settledById ?? '']),
  );

/** Every text this person may change, by group: what people read, who published it, and whether a draft waits. */
export const listTexts = async (actor: Actor) => {
  const groups = textGroups.filter((group) => mayEdit(actor, group));
  if (groups.length === 0) assertCan(actor, 'edit:texts');
  const { rows, names } = await reading(actor, async (tx) => {
    const rows = await tx.$queryRaw<TextVersion[]>`
      SELECT DISTINCT ON (key, state) * FROM "TextVersion" WHERE state IN ('draft', 'published') ORDER BY key, state, number DESC`;
    return { rows, names: await namesOf(tx, rows) };
  });
  return groups.map((group) => ({
    group,
    texts: textKeys
      .filter((key) => groupOf(key) === group)
      .map((key) => {
        const its = rows.filter((row) => row.key === key);
        const [draft, published] = [its.find(({ state }) => state === 'draft'), publishedIn(its)];
        return {
          key,
          titles: Object.fromEntries(locales.map((locale) => [locale, titleIn(key, inForceIn(key, its)[locale])])),
          changed: published?.settledAt
            ? { at: published.settledAt, by: names.get(published.settledById ?? '') ?? null }
            : null,
          isOfProgram: !published || published.words === null,
          doesNotFit: published !== undefined && !wordsOf(key, published),
          draft: draft ? { at: draft.savedAt, by: names.get(draft.savedById) ?? null } : null,
        };
      }),
  }));
};

/** One text: what people read, the draft beside it, every version, and what this person may do. */
export const getText = async (actor: Actor, key: TextKey) => {
  assertMayEdit(actor, key);
  const { versions, names } = await reading(actor, async (tx) => {
    const versions = await versionsOf(tx, key);
    return { versions, names: await namesOf(tx, versions) };
  });
  const [draft, published] = [draftIn(versions), publishedIn(versions)];
  const [inForce, drafted] = [inForceIn(key, versions), draft && (wordsOf(key, draft) ?? undefined)];
  const shape = shapeOf(key);
  const paths = new Set(
    [inForce, drafted ?? inForce].flatMap((words) => placesOf(shape, words.es).map(({ path }) => path)),
  );
  const nameOf = (id: string | null) => names.get(id ?? '') ?? null;
  return {
    key,
    group: groupOf(key),
    /** Number of the last version; 0 before the first. */
    version: versions[0]?.number ?? 0,
    inForce,
    isOfProgram: !published || published.words === null,
    doesNotFit: published !== undefined && !wordsOf(key, published),
    /** Number of the version people read; 0 for the words of the program while nothing that fits is published. */
    read: published && wordsOf(key, published) ? published.number : 0,
    published: published
      ? { number: published.number, at: published.settledAt ?? published.savedAt, by: nameOf(published.settledById) }
      : null,
    draft: draft
      ? {
          number: draft.number,
          words: drafted ?? null,
          why: draft.why,
          at: draft.savedAt,
          by: nameOf(draft.savedById),
          publish: mayPublish(actor, key, draft) ? ('this' as const) : ('another' as const),
        }
      : null,
    /** Each sentence in force beside that of the draft. */
    sentences: [...paths].flatMap((path) =>
      locales.flatMap((locale) => {
        const [before, after] = [wordsAt(inForce[locale], path), drafted && wordsAt(drafted[locale], path)];
        return before === undefined && after === undefined
          ? []
          : [
              {
                locale,
                path,
                before: before ?? null,
                after: after ?? null,
                isChanged: draft !== undefined && before !== after,
              },
            ];
      }),
    ),
    versions: versions.map(({ number, state, why, savedAt, savedById, settledAt, settledById, words }) => ({
      number,
      state,
      why,
      savedAt,
      savedBy: nameOf(savedById),
      settledAt,
      settledBy: nameOf(settledById),
      isOfProgram: words === null,
      fits: words === null || fitting(key, words) !== null,
    })),
  };
};

/** What the form shows: the words its editor begins from, and its fields. */
export const getTextForm = async (actor: Actor, key: TextKey) => {
  assertMayEdit(actor, key);
  const versions = await reading(actor, (tx) => versionsOf(tx, key));
  const words = begunFrom(key, versions);
  return { version: versions[0]?.number ?? 0, words, places: placesOf(shapeOf(key), words.es) };
};

export type TextForm = Awaited<ReturnType<typeof getTextForm>>;

/** A version as people would read it; 0 is what comes with the program. @throws NotFound also for one that no longer fits */
export const previewText = async (actor: Actor, key: TextKey, number: number): Promise<BothLanguages> => {
  assertMayEdit(actor, key);
  if (number === 0) return programWords(key);
  const row = await reading(actor, (tx) => tx.textVersion.findUnique({ where: { key_number: { key, number } } }));
  const words = row && wordsOf(key, row);
  if (!words) throw new NotFound('text');
  return words;
};
