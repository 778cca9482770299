import { describe, expect, test } from 'vitest';
import { day } from '@/lib/law/day';
import { birthAndChildcare } from './benefits/birth-and-childcare';
import { es } from './benefits/birth-and-childcare/es';
import { date, days, iban, list, money, oneOf, percent, text, yesNo } from './fields';
import { jsonSchemaOf, readFacts } from './json';
import type { Words } from './registry';

const today = day('2026-11-21');
const fields = {
  born: date({ min: { day: day('2023-01-01') }, max: { daysFromToday: 28 } }),
  resident: yesNo(),
  regime: oneOf(['general', 'self-employed']),
  worked: days({ max: 400 }),
  base: money({ max: 10_000 }),
  disability: percent(),
  reason: text({ maxLength: 20, lines: 'many' }),
  account: iban(),
  children: list({ born: date(), disability: percent() }, { min: 1, max: 2 }),
};
const read = (json: unknown) => readFacts(fields, json, today);

describe('facts that a program sends', () => {
  test('are read: days as text, money in euros, percentages as people write them', () => {
    const child = { born: '2025-09-01', disability: 33.5 };
    const sent = { born: '2025-09-01', resident: false, base: 1640.55, worked: 0, children: [child] };
    expect(read(sent)).toEqual({
      facts: { ...sent, base: 164_055, children: [{ ...child, disability: 3350 }] },
      problems: [],
    });
  });

  test('null says that it is not known', () => {
    expect(read({ born: null, resident: true })).toEqual({ facts: { resident: true }, problems: [] });
  });

  test.each([
    ['a text', 'born'],
    ['a number', 7],
    ['nothing', null],
    ['a list', [{ resident: true }]],
  ])('%s is not a set of facts', (_, sent) => {
    expect(read(sent)).toEqual({ facts: {}, problems: [{ field: '', code: 'not-an-object' }] });
  });

  test('one that nobody asks about is named, and the others are read', () => {
    expect(read({ resident: true, income: 3, constructor: 1 })).toEqual({
      facts: { resident: true },
      problems: [
        { field: 'income', code: 'unknown-fact' },
        { field: 'constructor', code: 'unknown-fact' },
      ],
    });
  });

  test.each<[string, Record<string, unknown>, string, string]>([
    ['31 June', { born: '2025-06-31' }, 'born', 'impossible'],
    ['a day in another order', { born: '01-09-2025' }, 'born', 'malformed'],
    ['a day too early', { born: '2022-12-31' }, 'born', 'too-early'],
    ['yes in words', { resident: 'yes' }, 'resident', 'malformed'],
    ['more than the limit', { worked: 401 }, 'worked', 'too-high'],
    ['half a cent', { base: 1.005 }, 'base', 'malformed'],
    ['a wrong account', { account: 'ES9121000418450200051333' }, 'account', 'wrong-check-digits'],
    ['no child', { children: [] }, 'children', 'too-few'],
    ['a child without birth', { children: [{ disability: 0 }] }, 'children[0].born', 'missing'],
    [
      'a second child born on no day',
      {
        children: [
          { born: '2025-09-01', disability: 0 },
          { born: '2025-02-30', disability: 0 },
        ],
      },
      'children[1].born',
      'impossible',
    ],
    [
      'the name of a child, which nobody asks',
      { children: [{ born: '2025-09-01', disability: 0, name: 'Ana' }] },
      'children[0].name',
      'unknown-fact',
    ],
  ])('%s is refused where it stands', (_, sent, field, code) => {
    expect(read(sent)).toEqual({ facts: {}, problems: [{ field, code }] });
  });

  test('one with several faults is told once', () => {
    expect(read({ reason: `\u0000${'a'.repeat(30)}` }).problems).toEqual([{ field: 'reason', code: 'malformed' }]);
  });

  test('a value nobody foresaw is only malformed, whatever the library says of it', () => {
    expect(read({ children: 'two' }).problems).toEqual([{ field: 'children', code: 'malformed' }]);
    expect(read({ children: ['one'] }).problems).toEqual([{ field: 'children[0]', code: 'malformed' }]);
  });
});

describe('the JSON Schema of a procedure', () => {
  const word = (label: string, hint?: string) => ({ label, name: label, ...(hint && { hint }) });
  const words = {
    title: 'Una prestación',
    facts: {
      born: word('¿Cuándo nació?', 'Está en el libro de familia.'),
      resident: word('¿Vives en España?'),
      regime: { ...word('Régimen'), options: { general: 'General', 'self-employed': 'Autónomos' } },
      worked: word('Días'),
      base: word('Base'),
      disability: word('Discapacidad'),
      reason: word('Motivo'),
      account: word('Cuenta'),
      children: { ...word('Hijos'), item: { born: word('¿Cuándo nació?'), disability: word('Discapacidad') } },
    },
  } as unknown as Words;
  const schemaNow = () => jsonSchemaOf(fields, words, today);

  test('names the procedure and allows no other fact', () => {
    const schema = schemaNow();
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'Una prestación',
      type: 'object',
      additionalProperties: false,
    });
    expect(schema).not.toHaveProperty('required');
  });

  test('says of each fact its question, its form, its unit and its limits', () => {
    expect(schemaNow().properties).toEqual({
      born: {
        type: 'string',
        format: 'date',
        title: '¿Cuándo nació?',
        description: 'Está en el libro de familia.',
        formatMinimum: '2023-01-01',
        formatMaximum: '2026-12-19',
      },
      resident: { type: 'boolean', title: '¿Vives en España?' },
      regime: {
        type: 'string',
        enum: ['general', 'self-employed'],
        title: 'Régimen',
        'x-options': { general: 'General', 'self-employed': 'Autónomos' },
      },
      worked: { type: 'integer', minimum: 0, maximum: 400, title: 'Días', 'x-unit': 'days' },
      base: {
        type: 'number',
        minimum: 0,
        maximum: 10_000,
        multipleOf: 0.01,
        title: 'Base',
        'x-unit': 'euros, with at most two decimals',
      },
      disability: {
        type: 'number',
        minimum: 0,
        maximum: 100,
        multipleOf: 0.01,
        title: 'Discapacidad',
        'x-unit': 'percent, with at most two decimals',
      },
      reason: { type: 'string', minLength: 1, maxLength: 20, title: 'Motivo' },
      account: { type: 'string', format: 'iban', title: 'Cuenta' },
      children: {
        type: 'array',
        minItems: 1,
        maxItems: 2,
        title: 'Hijos',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['born', 'disability'],
          properties: {
            born: { type: 'string', format: 'date', title: '¿Cuándo nació?' },
            disability: expect.objectContaining({ title: 'Discapacidad' }),
          },
        },
      },
    });
  });

  test('of a real procedure asks in its own words about every fact', () => {
    const { title, properties } = jsonSchemaOf(birthAndChildcare.facts, es, today);
    expect(title).toBe(es.title);
    for (const key of Object.keys(birthAndChildcare.facts))
      expect(properties[key]).toMatchObject({ title: es.facts[key as keyof typeof es.facts].label });
  });
});
