import type { Locale } from '@/lib/i18n/locales';
import { birthAndChildcare } from './benefits/birth-and-childcare';
import { en as birthAndChildcareEn } from './benefits/birth-and-childcare/en';
import { es as birthAndChildcareEs } from './benefits/birth-and-childcare/es';
import { examples as birthAndChildcareExamples } from './benefits/birth-and-childcare/examples';
import { birthNoncontributory } from './benefits/birth-noncontributory';
import { en as birthNoncontributoryEn } from './benefits/birth-noncontributory/en';
import { es as birthNoncontributoryEs } from './benefits/birth-noncontributory/es';
import { examples as birthNoncontributoryExamples } from './benefits/birth-noncontributory/examples';
import type { Example, Procedure, WordsOf } from './kernel';

export type Words = WordsOf<Procedure>;
export type Registered = {
  readonly procedure: Procedure;
  readonly words: Readonly<Record<Locale, Words>>;
  readonly examples: readonly Example[];
};

// The one place where the type of a procedure is erased: generic code reads any of them.
const entry = (procedure: any, es: any, en: any, examples: readonly Example[]): Registered => ({
  procedure,
  words: { es, en },
  examples,
});

/** Every procedure of the e-Office, in the order in which it is offered. */
export const registry: readonly Registered[] = [
  entry(birthAndChildcare, birthAndChildcareEs, birthAndChildcareEn, birthAndChildcareExamples),
  entry(birthNoncontributory, birthNoncontributoryEs, birthNoncontributoryEn, birthNoncontributoryExamples),
];

const bySlug = new Map(registry.map((registered) => [registered.procedure.slug, registered]));

export const findProcedure = (slug: string): Registered | undefined => bySlug.get(slug);

/** @throws RangeError when a stored case names a procedure that no longer exists. */
export const getProcedure = (slug: string): Registered => {
  const found = bySlug.get(slug);
  if (!found) throw new RangeError(`No procedure ${slug}`);
  return found;
};
