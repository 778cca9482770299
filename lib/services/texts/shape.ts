import { z } from 'zod/v4';
import { type Locale, locales } from '@/lib/i18n/locales';

/** Words as they are kept: sentences in lists and groups. */
export type Words = string | readonly Words[] | { readonly [part: string]: Words };
export type BothLanguages = Readonly<Record<Locale, Words>>;

type Leaf = { readonly kind: 'words'; readonly max: number; readonly lines: 'one' | 'many' };
/** What a text is made of. Words are edited; what is kept, such as where a link leads, belongs to the program. */
export type Shape =
  | (Leaf & { readonly optional?: true /** Only where this part of the same group is. */; readonly with?: string })
  | { readonly kind: 'kept'; readonly optional?: true }
  | {
      readonly kind: 'list';
      readonly of: Shape;
      readonly least: number;
      readonly most: number;
      /** Nothing can be added, because each row carries something that is kept. */
      readonly fixed?: true;
      readonly optional?: true;
    }
  | { readonly kind: 'group'; readonly parts: Readonly<Record<string, Shape>>; readonly optional?: true };

/* In the schema; a part that goes with another one is held to it by the form and by what every language has. */
const isOptional = (shape: Shape): boolean => shape.optional === true || (shape.kind === 'words' && 'with' in shape);

/** A line break in a subject would be read by a mail server as the end of it. */
export const ONE_LINE = /^[^\r\n]*$/;

/** The strict schema of one language: nothing more than the shape says. */
export const schemaOf = (shape: Shape): z.ZodType<Words> => {
  switch (shape.kind) {
    case 'words': {
      const words = z.string().min(1).max(shape.max);
      return shape.lines === 'one' ? words.regex(ONE_LINE) : words;
    }
    case 'kept':
      return z.string();
    case 'list':
      return z.array(schemaOf(shape.of)).min(shape.least).max(shape.most);
    case 'group':
      return z.strictObject(
        Object.fromEntries(
          Object.entries(shape.parts).map(([name, part]) => {
            const schema = schemaOf(part);
            return [name, isOptional(part) ? schema.optional() : schema];
          }),
        ),
      ) as unknown as z.ZodType<Words>;
  }
};

const partOf = (words: Words | undefined, name: string | number): Words | undefined =>
  words !== null && typeof words === 'object' && Object.hasOwn(words, name)
    ? (words as Readonly<Record<string | number, Words>>)[name]
    : undefined;
const lengthOf = (words: Words | undefined): number => (Array.isArray(words) ? words.length : 0);

/** A field of the form: where its words stand, 'questions.2.q', and its bounds. */
export type Place = Leaf & {
  readonly path: string;
  /** It may stay empty: it is optional, or a whole row can be dropped with it. */
  readonly isOptional: boolean;
  /** A row that is not there yet. */
  readonly isNew: boolean;
};

const joined = (path: string, name: string | number): string => (path ? `${path}.${name}` : `${name}`);

/** Every field of a text, with one new row at the end of each list that can grow. */
export const placesOf = (
  shape: Shape,
  words: Words | undefined,
  at: { readonly path: string; readonly isNew: boolean } = { path: '', isNew: false },
): Place[] => {
  const { path, isNew } = at;
  switch (shape.kind) {
    case 'words':
      return [
        {
          kind: 'words',
          max: shape.max,
          lines: shape.lines,
          path,
          isNew,
          isOptional: isNew || shape.optional === true,
        },
      ];
    case 'kept':
      return [];
    case 'list': {
      const length = lengthOf(words);
      const rows = length + (shape.fixed || length >= shape.most ? 0 : 1);
      return Array.from({ length: rows }, (_, row) =>
        placesOf(shape.of, partOf(words, row), { path: joined(path, row), isNew: isNew || row >= length }),
      ).flat();
    }
    case 'group':
      return Object.entries(shape.parts).flatMap(([name, part]) =>
        part.kind === 'words' && part.with && partOf(words, part.with) === undefined
          ? []
          : placesOf(part, partOf(words, name), { path: joined(path, name), isNew }),
      );
  }
};

/** What was typed in a language at a place; '' for nothing. */
type Typed = (locale: Locale, path: string) => string;
type Gathered = {
  readonly words: Partial<Record<Locale, Words>>;
  /** Nothing was typed in any language. */
  readonly isEmpty: boolean;
  /** Fields that lack their words, such as 'es.questions.2.q'. */
  readonly missing: readonly string[];
};

const inEach = (of: (locale: Locale) => Words | undefined): Partial<Record<Locale, Words>> =>
  Object.fromEntries(
    locales.flatMap((locale) => {
      const words = of(locale);
      return words === undefined ? [] : [[locale, words]];
    }),
  );

/**
 * The words of both languages from what was typed. A row is dropped when it is empty in both, so that no text has more
 * rows in one language than in the other; what is empty in one alone is missing.
 */
export const gather = (shape: Shape, before: Partial<BothLanguages>, typed: Typed, path = ''): Gathered => {
  switch (shape.kind) {
    case 'words': {
      const said = inEach((locale) => typed(locale, path) || undefined);
      const isEmpty = Object.keys(said).length === 0;
      const lacking = locales.filter((locale) => said[locale] === undefined).map((locale) => `${locale}.${path}`);
      return { words: said, isEmpty, missing: isEmpty && shape.optional ? [] : lacking };
    }
    case 'kept':
      return { words: before, isEmpty: true, missing: [] };
    case 'list': {
      const length = lengthOf(before.es);
      const rows = Array.from({ length: length + (shape.fixed || length >= shape.most ? 0 : 1) }, (_, row) =>
        gather(
          shape.of,
          inEach((locale) => partOf(before[locale], row)),
          typed,
          joined(path, row),
        ),
      );
      const kept = rows.filter(({ isEmpty }) => !isEmpty);
      const isEmpty = kept.length === 0;
      const words = isEmpty && shape.optional ? {} : inEach((locale) => kept.flatMap((row) => row.words[locale] ?? []));
      const tooFew = kept.length < shape.least && !shape.optional ? (rows[0]?.missing ?? []) : [];
      return { words, isEmpty, missing: [...tooFew, ...kept.flatMap(({ missing }) => missing)] };
    }
    case 'group': {
      const parts = Object.entries(shape.parts)
        .filter(([, part]) => !(part.kind === 'words' && part.with && partOf(before.es, part.with) === undefined))
        .map(([name, part]) => {
          const its = inEach((locale) => partOf(before[locale], name));
          return [name, gather(part, its, typed, joined(path, name))] as const;
        });
      return {
        words: inEach((locale) =>
          Object.fromEntries(
            parts.flatMap(([name, { words }]) => (words[locale] === undefined ? [] : [[name, words[locale]]])),
          ),
        ),
        isEmpty: parts.every(([, { isEmpty }]) => isEmpty),
        missing: parts.flatMap(([, { missing }]) => missing),
      };
    }
  }
};

/** The same tree without its words: rows, parts and what is kept. Equal in every language, or the text is not whole. */
const skeleton = (shape: Shape, words: Words | undefined): unknown => {
  switch (shape.kind) {
    case 'words':
      return words === undefined ? null : '';
    case 'kept':
      return words ?? null;
    case 'list':
      return Array.isArray(words) ? words.map((row: Words) => skeleton(shape.of, row)) : null;
    case 'group':
      return Object.entries(shape.parts).map(([name, part]) => skeleton(part, partOf(words, name)));
  }
};
export const isSameInEach = (shape: Shape, words: BothLanguages): boolean =>
  new Set(locales.map((locale) => JSON.stringify(skeleton(shape, words[locale])))).size === 1;

/** Everything of a text that belongs to the program. */
export const keptIn = (shape: Shape, words: Words | undefined): string[] => {
  switch (shape.kind) {
    case 'words':
      return [];
    case 'kept':
      return typeof words === 'string' ? [words] : [];
    case 'list':
      return Array.isArray(words) ? words.flatMap((row: Words) => keptIn(shape.of, row)) : [];
    case 'group':
      return Object.entries(shape.parts).flatMap(([name, part]) => keptIn(part, partOf(words, name)));
  }
};

/** The words at a place; undefined where this version has none. */
export const wordsAt = (words: Words, path: string): string | undefined => {
  const found = path.split('.').reduce<Words | undefined>((at, name) => partOf(at, name), words);
  return typeof found === 'string' ? found : undefined;
};
