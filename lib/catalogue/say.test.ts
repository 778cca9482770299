import { describe, expect, test } from 'vitest';
import type { Locale } from '@/lib/i18n/locales';
import { cents, euros } from '@/lib/law/cents';
import { day } from '@/lib/law/day';
import { lgss } from '@/lib/law/legal-ref';
import type { Verdict } from './assess';
import { date, days, type Field, iban, integer, list, money, oneOf, percent, text, yesNo } from './fields';
import { figure } from './kernel';
import type { Words } from './registry';
import { resultOf, sayLine, sayTerm, sayTotal, sayValue, sayVerdict } from './say';

const word = (name: string) => ({ label: `¿${name}?`, name });
const plain = (said: string | null) => said?.replaceAll('\u00A0', ' ') ?? null;
const say = (field: Field, value: unknown, locale: Locale = 'es', words = word('Dato')) =>
  plain(sayValue(field, words, value, locale));

describe('an answer in words', () => {
  test.each<[string, Field, unknown, string, string]>([
    ['a day', date(), '2026-12-09', 'miércoles 9 de diciembre de 2026', 'Wednesday 9 December 2026'],
    ['yes', yesNo(), true, 'Sí', 'Yes'],
    ['no', yesNo(), false, 'No', 'No'],
    ['no day of work', days(), 0, '0 días', '0 days'],
    ['one day', days(), 1, '1 día', '1 day'],
    ['days', days(), 1800, '1.800 días', '1,800 days'],
    ['a week', integer({ unit: 'weeks', min: 0, max: 9 }), 1, '1 semana', '1 week'],
    ['months', integer({ unit: 'months', min: 0, max: 9 }), 2, '2 meses', '2 months'],
    ['a month', integer({ unit: 'months', min: 0, max: 9 }), 1, '1 mes', '1 month'],
    ['years', integer({ unit: 'years', min: 0, max: 9 }), 3, '3 años', '3 years'],
    ['an hour', integer({ unit: 'hours', min: 0, max: 9 }), 1, '1 hora', '1 hour'],
    ['weeks', integer({ unit: 'weeks', min: 0, max: 9 }), 6, '6 semanas', '6 weeks'],
    ['a number', integer({ unit: 'count', min: 0, max: 9 }), 1, '1', '1'],
    ['money', money(), 240_050, '2.400,50 €', '€2,400.50'],
    ['a percentage', percent(), 3350, '33,5 %', '33.5%'],
    ['an account, in groups of four', iban(), 'ES9121000418450200051332', ...both('ES91 2100 0418 4502 0005 1332')],
    ['a text, as it was written', text({ maxLength: 9, lines: 'one' }), '2,5', ...both('2,5')],
    ['what is not known', yesNo(), undefined, ...both('—')],
    ['what was left out', days(), null, ...both('—')],
    ['no rows', list({ born: date() }, { min: 0, max: 2 }), [], 'Nada', 'None'],
  ])('%s', (_, field, value, spanish, english) => {
    expect(say(field, value)).toBe(spanish);
    expect(say(field, value, 'en')).toBe(english);
  });

  test('a choice is said as it was offered', () => {
    const regime = oneOf(['general', 'sea']);
    const words = { ...word('Régimen'), options: { general: 'Régimen General', sea: 'Régimen del Mar' } };
    expect(say(regime, 'sea', 'es', words)).toBe('Régimen del Mar');
    expect(say(regime, 'sea')).toBe('sea');
  });

  test('rows are numbered and say each of their facts', () => {
    const children = list({ born: date(), disability: yesNo() }, { min: 1, max: 3 });
    const rows = [
      { born: '2025-09-01', disability: false },
      { born: '2026-10-02', disability: true },
    ];
    const item = { born: word('Nacimiento'), disability: word('Discapacidad') };
    expect(say(children, rows, 'es', { ...word('Hijos'), one: 'Hijo {number}', item } as never)).toBe(
      'Hijo 1. Nacimiento: lunes 1 de septiembre de 2025 · Discapacidad: No\n' +
        'Hijo 2. Nacimiento: viernes 2 de octubre de 2026 · Discapacidad: Sí',
    );
    expect(say(children, rows.slice(1), 'es', { ...word('Hijos'), item } as never)).toMatch(/^1\. Nacimiento/);
  });
});

describe('a verdict in words', () => {
  const words = {
    requirements: {
      period: {
        title: 'Días',
        met: 'Tienes {have} y hacen falta {need}.',
        unmet: 'Tienes {have} de {need}.',
        change: '',
      },
    },
    lines: { base: 'Base reguladora' },
  } as unknown as Words;
  const verdict = (outcome: Verdict['outcome'], id = 'period'): Verdict => ({
    id,
    outcome,
    ref: lgss('178'),
    reads: [],
    missing: [],
    figures: { have: figure('days', 180), need: figure('age', 66 * 12 + 10) },
  });

  test('fills in its figures with their units', () => {
    expect(plain(sayVerdict(words, verdict('met'), 'es'))).toBe('Tienes 180 días y hacen falta 66 años y 10 meses.');
    expect(plain(sayVerdict(words, verdict('unmet'), 'es'))).toBe('Tienes 180 días de 66 años y 10 meses.');
  });

  test('leaves a hole it has no figure for, and is silent when it is not known or has no words', () => {
    const { have: _, ...figures } = verdict('met').figures;
    expect(sayVerdict(words, { ...verdict('met'), figures }, 'es')).toContain('{have}');
    expect(sayVerdict(words, verdict('unknown'), 'es')).toBeNull();
    expect(sayVerdict(words, verdict('met', 'other'), 'es')).toBeNull();
  });

  test('of a factor among several speaks for or against; a requirement is met or not', () => {
    expect(resultOf({ outcome: 'met' })).toBe('met');
    expect(resultOf({ outcome: 'unmet' })).toBe('unmet');
    expect(resultOf({ outcome: 'met', factor: true })).toBe('for');
    expect(resultOf({ outcome: 'unmet', factor: true })).toBe('against');
    expect(resultOf({ outcome: 'unknown', factor: true })).toBe('unknown');
  });

  test('a line says its name, or its id while it has none', () => {
    const line = (id: string) => sayLine(words, { id, value: 5000, unit: 'percent', ref: lgss('1') }, 'es');
    expect(line('base')).toEqual({ label: 'Base reguladora', value: '50\u00A0%' });
    expect(line('other').label).toBe('other');
  });
});

describe('what an award comes to', () => {
  const award = { lines: [], periods: [], payments: [] };
  const pension = { value: euros('936'), pays: 14, from: day('2026-12-01'), to: null } as const;

  test('a pension, by month and payments', () => {
    const recurring = { ...award, total: euros('13104'), recurring: pension };
    expect(plain(sayTotal(recurring, 'es'))).toBe('936,00 € al mes, en 14 pagas al año');
    expect(plain(sayTotal(recurring, 'en'))).toBe('€936.00 a month, in 14 payments a year');
  });

  test('a pension with something paid once', () => {
    const recurring = { ...award, total: euros('14104'), recurring: { ...pension, once: euros('1000') } };
    expect(plain(sayTotal(recurring, 'es'))).toBe('936,00 € al mes, en 14 pagas al año, y 1.000,00 € una sola vez');
    expect(plain(sayTotal(recurring, 'en'))).toBe('€936.00 a month, in 14 payments a year, and €1,000.00 once');
    expect(sayTotal({ ...recurring, recurring: { ...pension, once: cents(0) } }, 'es')).not.toContain('una sola vez');
  });

  test('its total, or nothing when it is not money', () => {
    expect(plain(sayTotal({ ...award, total: cents(0), recurring: null }, 'es'))).toBe('0,00 €');
    expect(sayTotal({ ...award, total: null, recurring: null }, 'es')).toBeNull();
  });
});

test('a term in words', () => {
  const terms = [{ days: 1 }, { days: 30 }, { workingDays: 1 }, { workingDays: 10 }, { months: 1 }, { years: 2 }];
  expect(terms.map((term) => plain(sayTerm(term, 'es')))).toEqual([
    '1 día',
    '30 días',
    '1 día hábil',
    '10 días hábiles',
    '1 mes',
    '2 años',
  ]);
  expect(terms.map((term) => plain(sayTerm(term, 'en')))).toEqual([
    '1 day',
    '30 days',
    '1 working day',
    '10 working days',
    '1 month',
    '2 years',
  ]);
});

function both(said: string): [spanish: string, english: string] {
  return [said, said];
}
