import type { Locale } from '@/lib/i18n/locales';
import * as birthAndChildcare from './benefits/birth-and-childcare/entry';
import * as birthNoncontributory from './benefits/birth-noncontributory/entry';
import type { Example, Procedure, WordsOf } from './kernel';

export type Words = WordsOf<Procedure>;
export type Registered = {
  readonly procedure: Procedure;
  readonly words: Readonly<Record<Locale, Words>>;
  readonly examples: readonly Example[];
};

type Entry = { readonly procedure: any; readonly es: any; readonly en: any; readonly examples: readonly Example[] };
// The one place where the type of a procedure is erased: generic code reads any of them.
const entry = ({ procedure, es, en, examples }: Entry): Registered => ({ procedure, words: { es, en }, examples });

/** Every procedure of the e-Office, in the order in which it is offered. */
export const registry: readonly Registered[] = [
  entry(birthAndChildcare),
  entry(birthNoncontributory),
];

const bySlug = new Map(registry.map((registered) => [registered.procedure.slug, registered]));

export const findProcedure = (slug: string): Registered | undefined => bySlug.get(slug);

/** @throws RangeError when a stored case names a procedure that no longer exists. */
export const getProcedure = (slug: string): Registered => {
  const found = bySlug.get(slug);
  if (!found) throw new RangeError(`No procedure ${slug}`);
  return found;
};
