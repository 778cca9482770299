import { expect, test } from 'vitest';
import { isLocale, pathIn, preferredLocale } from './locales';

test('only the languages we ship are locales', () => {
  expect(['es', 'en', 'ca', '', undefined, '__proto__'].map(isLocale)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});

test('changing language keeps the reader on the same page', () => {
  expect(pathIn('en', '/es/services/family')).toBe('/en/services/family');
  expect(pathIn('en', '/es')).toBe('/en');
  expect(pathIn('es', '/en/check?form=f_1#top')).toBe('/es/check?form=f_1#top');
  expect(pathIn('en', '/es?q=1')).toBe('/en?q=1');
  expect(pathIn('es', '/')).toBe('/es');
});

test('the first page speaks the language the browser asks for', () => {
  expect(preferredLocale('es-ES,es;q=0.9,en;q=0.8')).toBe('es');
  expect(preferredLocale('en-US,en;q=0.9')).toBe('en');
  expect(preferredLocale('en;q=0.4, es;q=0.8')).toBe('es');
  expect(preferredLocale('ca-ES,ca;q=0.9,en;q=0.5')).toBe('es');
  expect(preferredLocale('de-DE,de;q=0.9')).toBe('en');
  expect(preferredLocale('de,en;q=0')).toBe('en');
  expect(preferredLocale(null)).toBe('es');
  expect(preferredLocale('*')).toBe('es');
  expect(preferredLocale(',;q=;=,'.repeat(5000))).toBe('es');
});
