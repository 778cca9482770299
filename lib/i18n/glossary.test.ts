import { expect, test } from 'vitest';
import { locales } from './locales';
import { messagesOf } from './messages';

const termsOf = (locale: (typeof locales)[number]) => messagesOf(locale).glossary.terms;

test('every language explains the same terms, in the same order', () => {
  const ids = termsOf('es').map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
  for (const locale of locales) expect(termsOf(locale).map(({ id }) => id)).toEqual(ids);
});

test.each(locales)('in %s no form of a word belongs to two terms', (locale) => {
  const forms = termsOf(locale).flatMap(({ term, also }) => [term, ...also].map((form) => form.toLowerCase()));
  const twice = forms.filter((form, index) => forms.indexOf(form) !== index);
  expect(twice).toEqual([]);
});

test.each(locales)('in %s every term is told in a few words and ends as a sentence', (locale) => {
  for (const { id, term, also, text } of termsOf(locale)) {
    expect(text.length, id).toBeLessThanOrEqual(240);
    expect(text, id).toMatch(/[.!?]$/);
    for (const form of [term, ...also]) expect(form.trim(), id).toBe(form);
  }
});
