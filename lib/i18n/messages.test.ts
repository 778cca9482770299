import { expect, test } from 'vitest';
import { locales } from './locales';
import { messagesOf } from './messages';
import { translator } from './translator';

/** Every text with its path: 'ui.actions.save' → 'Guardar'. */
const leaves = (node: unknown, path = ''): [string, string][] =>
  typeof node === 'string'
    ? [[path, node]]
    : Object.entries(node as Record<string, unknown>).flatMap(([key, child]) =>
        leaves(child, path ? `${path}.${key}` : key),
      );

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)(?=[,}])/g)].map(([, name]) => name).sort();

test('every language has the same keys as Spanish, no more and no fewer', () => {
  const keys = leaves(messagesOf('es')).map(([path]) => path);
  for (const locale of locales) expect(leaves(messagesOf(locale)).map(([path]) => path)).toEqual(keys);
});

test('a sentence asks for the same values in every language', () => {
  const spanish = new Map(leaves(messagesOf('es')));
  for (const [path, text] of leaves(messagesOf('en')))
    expect([path, new Set(placeholders(text))]).toEqual([path, new Set(placeholders(spanish.get(path) ?? ''))]);
});

test('no text is empty or left untranslated by accident', () => {
  for (const locale of locales)
    for (const [path, text] of leaves(messagesOf(locale))) expect(text.trim(), path).not.toBe('');
  const spanish = new Map(leaves(messagesOf('es')));
  const same = leaves(messagesOf('en')).filter(([path, text]) => text.length > 24 && spanish.get(path) === text);
  expect(same.filter(([, text]) => !text.startsWith('/'))).toEqual([]);
});

// Words of the trade that a reader should not need a lawyer for, and the cold ones of machines (ux: voice).
const banned = {
  es: /otros[ií]|a los efectos oportunos|subsanaci[oó]n|incoaci[oó]n|fehaciente|por la presente|\busted\b|\busuario\b|cumplimentar|en aras de|dificultades t[eé]cnicas/i,
  en: /\bherein\b|\bhereby\b|\bthereof\b|\bpursuant\b|technical difficulties|\bplease be advised\b/i,
} as const;

test('public texts are free of officialese', () => {
  for (const locale of locales)
    for (const [path, text] of leaves(messagesOf(locale)))
      if (!path.startsWith('office')) expect([path, text.match(banned[locale])?.[0]]).toEqual([path, undefined]);
});

test('Spanish pages average at most eighteen words a sentence', () => {
  const sentences = leaves(messagesOf('es').public)
    .filter(([, text]) => text.length > 40)
    .flatMap(([, text]) => text.split(/(?<=[.?!:])\s+/))
    .map((sentence) => sentence.split(/\s+/).length);
  expect(sentences.reduce((sum, words) => sum + words, 0) / sentences.length).toBeLessThanOrEqual(18);
});

test('plurals and values are filled in', () => {
  expect(translator('es')('site.account.unread', { count: 1 })).toBe('1 notificación sin abrir');
  expect(translator('en')('site.account.unread', { count: 3 })).toBe('3 unopened notifications');
  expect(translator('es')('ui.step', { step: 2, total: 5 })).toBe('Paso 2 de 5');
  expect(translator('es')).toBe(translator('es'));
});

test('a sentence without its values fails loudly', () => {
  expect(() => translator('es')('site.account.unread')).toThrow();
});
