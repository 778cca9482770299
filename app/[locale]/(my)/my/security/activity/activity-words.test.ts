import { expect, test } from 'vitest';
import { locales } from '@/lib/i18n/locales';
import { reasonWords } from './activity-words';

test('a person reads why their case was opened in words, never the code of a purpose', () => {
  for (const locale of locales)
    for (const code of ['query', 'supervision', 'other', 'signature', 'quality']) {
      const said = reasonWords('case.purpose', code, locale);
      expect([code, said.length > 5, said === code]).toEqual([code, true, false]);
    }
  expect(reasonWords('case.purpose', 'quality', 'es')).toBe('Revisión de calidad de una resolución que salió al azar');
  expect(reasonWords('case.purpose', 'toString', 'es')).not.toContain('function');
});

test('a reason that somebody wrote is said as it was written', () => {
  expect(reasonWords('register.searched', 'Lo pide el juzgado.', 'en')).toBe('Lo pide el juzgado.');
});
