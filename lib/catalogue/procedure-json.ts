import { type Locale, locales } from '@/lib/i18n/locales';
import type { Day } from '@/lib/law/day';
import { explainRef } from './explain';
import { jsonSchemaOf } from './json';
import { type Registered, registry } from './registry';

const inEach = <T>(say: (locale: Locale) => T) =>
  Object.fromEntries(locales.map((locale) => [locale, say(locale)])) as Record<Locale, T>;

const headOf = ({ procedure: { slug, code, version, topic, body }, words }: Registered) => ({
  slug,
  code,
  version,
  topic,
  body,
  title: inEach((locale) => words[locale].title),
  summary: inEach((locale) => words[locale].summary),
});

/** Every procedure of the catalogue, by its name in both languages. */
export const proceduresOut = () => ({ procedures: registry.map(headOf) });

/** One procedure: what it asks, as JSON Schema in each language, its documents and its terms, with their articles. */
export const procedureOut = (registered: Registered, today: Day) => {
  const { procedure, words } = registered;
  const { resolveWithin, silence } = procedure.deadlines;
  const { value: term, source } = resolveWithin.entryOn(today);
  return {
    ...headOf(registered),
    facts: inEach((locale) => jsonSchemaOf(procedure.facts, words[locale], today)),
    requirements: procedure.requirements.map(({ id, ref }) => ({ id, ref: explainRef(ref) })),
    documents: procedure.documents.map(({ id, ref }) => ({
      id,
      ref: explainRef(ref),
      name: inEach((locale) => words[locale].documents[id]?.name ?? id),
    })),
    deadlines: {
      resolveWithin: term,
      resolveRef: explainRef(source),
      silence: silence.effect,
      silenceRef: explainRef(silence.ref),
    },
  };
};
