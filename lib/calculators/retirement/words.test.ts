import { expect, test } from 'vitest';
import type { Field } from '@/lib/catalogue/fields';
import { locales } from '@/lib/i18n/locales';
import { missingPeriodFacts } from './missing-period';
import { planFacts } from './plan';
import { routes } from './routes';
import { english } from './words.en';
import { spanish } from './words.es';

const words = { es: spanish, en: english };

/** Every text with its path: 'facts.goal.label' → '¿Qué prefieres?'. */
const textsOf = (node: unknown, path: readonly string[] = []): [string, string][] => {
  if (typeof node === 'string') return [[path.join('.'), node]];
  return Object.entries(node ?? {}).flatMap(([key, child]) => textsOf(child, [...path, key]));
};
const holesIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, hole]) => hole).sort();
const inSpanish = new Map(textsOf(spanish));

test('both languages say the same things, with the same figures in them', () => {
  expect(textsOf(english).map(([path]) => path)).toEqual([...inSpanish.keys()]);
  for (const [path, text] of textsOf(english)) {
    expect([path, holesIn(text)]).toEqual([path, holesIn(inSpanish.get(path) ?? '')]);
    if (text.length > 12 && !path.includes('.country.options.'))
      expect([path, text]).not.toEqual([path, inSpanish.get(path)]);
  }
});

test('every question says what to do when its answer is missing, and every choice has a name', () => {
  const check = (fields: Readonly<Record<string, Field>>, said: Readonly<Record<string, unknown>>) => {
    for (const [key, field] of Object.entries(fields)) {
      const word = said[key] as { missing?: string; options?: object; item?: Record<string, unknown> };
      if (field.kind !== 'list') expect(word.missing, key).toBeTruthy();
      if (field.kind === 'choice')
        expect(Object.keys(word.options ?? {}).sort(), key).toEqual([...field.options].sort());
      if (field.kind === 'list') check(field.item, word.item ?? {});
    }
  };
  for (const locale of locales) {
    check(planFacts, words[locale].facts);
    check(missingPeriodFacts, words[locale].missingPeriod);
  }
});

test('a route for some people only says who they are, and the others do not', () => {
  for (const locale of locales)
    for (const { id, needs } of routes)
      expect([id, words[locale].routes[id].needs !== null]).toEqual([id, needs !== null]);
});

test('the Spanish is said in sentences of eighteen words at most, on average', () => {
  const lengths = [...inSpanish.values()]
    .filter((text) => text.length > 40)
    .flatMap((text) => text.split(/(?<=[.?!:])\s+/))
    .map((sentence) => sentence.split(/\s+/).length);
  expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).toBeLessThanOrEqual(18);
});
