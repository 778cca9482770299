import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '@/lib/law/day';
import { date, days, type FieldProblem, type Fields, iban, list, money, oneOf, percent, text, yesNo } from './fields';
import { type RawAnswers, readAnswers, toRaw } from './form';
import { allFacts } from './random-facts';

const today = day('2026-11-21');
const born = date({ min: { day: day('2023-01-01') }, max: { daysFromToday: 28 } });
const fields = {
  born,
  rests: yesNo(),
  regime: oneOf(['general', 'self-employed']),
  stay: days({ max: 400 }),
  base: money({ max: 10_000 }),
  degree: percent(),
  reason: text({ maxLength: 20, lines: 'many' }),
  account: iban(),
  children: list({ disability: yesNo(), born }, { min: 1, max: 2 }),
  periods: list({ from: date(), weeks: days({ max: 40 }) }, { min: 0, max: 2 }),
} satisfies Fields;
type Name = keyof typeof fields;

const read = (name: Name, raw: RawAnswers) => readAnswers({ [name]: fields[name] }, raw, today);
const row = (index: number, rest: Record<string, string> = {}) => ({
  [`children[${index}].disability`]: 'no',
  [`children[${index}].born.day`]: '1',
  [`children[${index}].born.month`]: '9',
  [`children[${index}].born.year`]: '2025',
  ...rest,
});
const dateOf = (d: string, m: string, y: string) => ({ 'born.day': d, 'born.month': m, 'born.year': y });

test.each<[string, Name, RawAnswers, unknown]>([
  ['a date', 'born', dateOf('1', '9', '2025'), '2025-09-01'],
  ['a date with zeros and spaces', 'born', dateOf(' 01', '09 ', '2025'), '2025-09-01'],
  ['a date in full-width digits', 'born', dateOf('１', '９', '２０２５'), '2025-09-01'],
  ['yes', 'rests', { rests: 'yes' }, true],
  ['no', 'rests', { rests: 'no' }, false],
  ['an option', 'regime', { regime: 'self-employed' }, 'self-employed'],
  ['the first of a repeated answer', 'regime', { regime: ['general', 'self-employed'] }, 'general'],
  ['a whole number', 'stay', { stay: '12' }, 12],
  ['a percentage', 'degree', { degree: '33,5' }, 3350],
  ['a percentage with its sign', 'degree', { degree: '33 %' }, 3300],
  ['a whole number with zeros and spaces', 'stay', { stay: ' 007 ' }, 7],
  ['none', 'stay', { stay: '0' }, 0],
  ['euros', 'base', { base: '2400' }, 240_000],
  ['euros in Spanish', 'base', { base: '2.400,50' }, 240_050],
  ['euros in English', 'base', { base: '2,400.50' }, 240_050],
  ['euros with a point', 'base', { base: '2400.50' }, 240_050],
  ['euros with a comma', 'base', { base: '2400,5' }, 240_050],
  ['euros with a space and the sign', 'base', { base: '2 400,5 €' }, 240_050],
  ['euros with a no-break space', 'base', { base: '2\u00a0400,50\u00a0€' }, 240_050],
  ['euros with the sign before', 'base', { base: '€ 12' }, 1200],
  ['euros with three spaces', 'base', { base: '2   400' }, 240_000],
  ['one euro with its name', 'base', { base: '1 euro' }, 100],
  ['euros with a short name', 'base', { base: '12 EUR' }, 1200],
  ['euros with their name', 'base', { base: '12,30 euros' }, 1230],
  ['thousands without cents: money has no third decimal', 'base', { base: '2.400' }, 240_000],
  ['euros in full-width digits', 'base', { base: '２４００，５０' }, 240_050],
  ['a text, line breaks as one letter', 'reason', { reason: 'uno\r\ndos' }, 'uno\ndos'],
  ['an account with spaces', 'account', { account: 'ES91 2100 0418 4502 0005 1332' }, 'ES9121000418450200051332'],
  [
    'rows',
    'children',
    { ...row(0), ...row(1, { 'children[1].disability': 'yes' }) },
    [
      { disability: false, born: '2025-09-01' },
      { disability: true, born: '2025-09-01' },
    ],
  ],
  [
    'rows with a number missing in between',
    'children',
    { ...row(0), ...row(7) },
    [
      { disability: false, born: '2025-09-01' },
      { disability: false, born: '2025-09-01' },
    ],
  ],
  ['no row of a list that may be empty', 'periods', {}, []],
  [
    'an empty last row of a list that may be empty',
    'periods',
    {
      'periods[0].from.day': '2',
      'periods[0].from.month': '1',
      'periods[0].from.year': '2026',
      'periods[0].weeks': '3',
      'periods[1].from.day': '',
      'periods[1].from.month': ' ',
      'periods[1].from.year': '',
      'periods[1].weeks': '',
    },
    [{ from: '2026-01-02', weeks: 3 }],
  ],
])('%s is read', (_, name, raw, wanted) => {
  expect(read(name, raw)).toEqual({ facts: { [name]: wanted }, problems: [] });
});

test.each<[string, Name, RawAnswers, FieldProblem, string?, (string | number)?]>([
  ['no date', 'born', {}, 'missing'],
  ['an empty date', 'born', dateOf('', ' ', ''), 'missing'],
  ['a date without day', 'born', dateOf('', '9', '2025'), 'malformed', 'born.day'],
  ['a date without month', 'born', dateOf('1', '', '2025'), 'malformed', 'born.month'],
  ['a date without year', 'born', dateOf('1', '9', ''), 'malformed', 'born.year'],
  ['a year of two digits', 'born', dateOf('1', '9', '25'), 'malformed', 'born.year'],
  ['a day of three digits', 'born', dateOf('111', '9', '2025'), 'malformed', 'born.day'],
  ['a day with a letter before', 'born', dateOf('d1', '9', '2025'), 'malformed', 'born.day'],
  ['a month with a letter after', 'born', dateOf('1', '9m', '2025'), 'malformed', 'born.month'],
  ['a month with a letter before', 'born', dateOf('1', 'm9', '2025'), 'malformed', 'born.month'],
  ['a year with a letter after', 'born', dateOf('1', '9', '2025a'), 'malformed', 'born.year'],
  ['a year with a letter before', 'born', dateOf('1', '9', 'a2025'), 'malformed', 'born.year'],
  ['a year alone', 'born', dateOf('', '', '2025'), 'malformed', 'born.day'],
  ['a month by name', 'born', dateOf('1', 'sept', '2025'), 'malformed', 'born.month'],
  ['31 June', 'born', dateOf('31', '6', '2025'), 'impossible'],
  ['day nought', 'born', dateOf('0', '6', '2025'), 'impossible'],
  ['a day too early', 'born', dateOf('31', '12', '2022'), 'too-early', 'born', '2023-01-01'],
  ['a day too late', 'born', dateOf('20', '12', '2026'), 'too-late', 'born', '2026-12-19'],
  ['neither yes nor no', 'rests', {}, 'missing'],
  ['both', 'rests', { rests: 'on' }, 'malformed'],
  ['no option', 'regime', { regime: '' }, 'missing'],
  ['another option', 'regime', { regime: 'navy' }, 'malformed'],
  ['no number', 'stay', { stay: ' ' }, 'missing'],
  ['a number with words', 'stay', { stay: '12 days' }, 'malformed'],
  ['half a day', 'stay', { stay: '1,5' }, 'malformed'],
  ['an exponent', 'stay', { stay: '1e2' }, 'malformed'],
  ['less than none', 'stay', { stay: '-1' }, 'too-low', 'stay', 0],
  ['more than the limit', 'stay', { stay: '401' }, 'too-high', 'stay', 400],
  ['very much more', 'stay', { stay: '999999999999999' }, 'too-high', 'stay', 400],
  ['no euros', 'base', {}, 'missing'],
  ['only the sign', 'base', { base: '€' }, 'malformed'],
  ['three decimals', 'base', { base: '12,345,6' }, 'malformed'],
  ['a group of four', 'base', { base: '1.2400,50' }, 'malformed'],
  ['groups of two', 'base', { base: '24.00,50' }, 'malformed'],
  ['the same mark twice', 'base', { base: '1,2,3' }, 'malformed'],
  ['groups of two kinds', 'base', { base: '1.000,000.00' }, 'malformed'],
  ['a nought before the group', 'base', { base: '0.400' }, 'malformed'],
  ['digits of another script', 'base', { base: '٢٤٠٠' }, 'malformed'],
  ['a debt', 'base', { base: '−5' }, 'too-low', 'base', 0],
  ['too many euros', 'base', { base: '10.000,01' }, 'too-high', 'base', 10_000],
  ['more than all', 'degree', { degree: '100,01' }, 'too-high', 'degree', 100],
  ['less than nothing', 'degree', { degree: '-1' }, 'too-low', 'degree', 0],
  ['no text', 'reason', { reason: ' \r\n ' }, 'missing'],
  ['a long text', 'reason', { reason: 'a'.repeat(21) }, 'too-long', 'reason', 20],
  ['NUL', 'reason', { reason: 'a\u0000' }, 'malformed'],
  ['half an emoji', 'reason', { reason: '\udc00' }, 'malformed'],
  ['no account', 'account', { account: '' }, 'missing'],
  ['an account of another shape', 'account', { account: '12345' }, 'malformed'],
  ['a wrong account', 'account', { account: 'ES9121000418450200051333' }, 'wrong-check-digits'],
  ['no row', 'children', {}, 'missing'],
  ['too many rows', 'children', { ...row(0), ...row(1), ...row(2) }, 'too-many', 'children', 2],
  [
    'a row counted and not answered',
    'children',
    { ...row(0), 'children.rows': '2' },
    'missing',
    'children[1].disability',
  ],
  ['a fault in a row', 'children', row(0, { 'children[0].born.day': '32' }), 'impossible', 'children[0].born'],
  ['half a date in a row', 'children', row(0, { 'children[0].born.year': '' }), 'malformed', 'children[0].born.year'],
])('%s: %s', (_, name, raw, code, field = name, limit = undefined) => {
  const { facts, problems } = read(name, raw);
  expect(facts).toEqual({});
  expect(problems[0]).toMatchObject({ field, fact: name, code, ...(limit !== undefined && { values: { limit } }) });
});

describe('the rows of a list', () => {
  const stays = { stays: list({ weeks: days() }, { min: 2, max: 12 }) };
  const readStays = (raw: RawAnswers) => readAnswers(stays, raw, today);

  test('are read in the order of their numbers, whatever the order they are posted in', () => {
    const posted = { 'stays[10].weeks': '3', 'stays[2].weeks': '1', 'stays[9].weeks': '2' };
    expect(readStays(posted).facts).toEqual({ stays: [{ weeks: 1 }, { weeks: 2 }, { weeks: 3 }] });
  });

  test('are told from those of a list of a longer name', () => {
    expect(readStays({ 'stays[0].weeks': '1', 'stays[1].weeks': '2', 'mystays[2].weeks': '3' }).facts).toEqual({
      stays: [{ weeks: 1 }, { weeks: 2 }],
    });
  });

  test('too few are not the same as none, and the least is told', () => {
    expect(readStays({ 'stays[0].weeks': '1' }).problems).toEqual([
      { field: 'stays', fact: 'stays', code: 'too-few', values: { limit: 2 } },
    ]);
    expect(readStays({}).problems).toEqual([{ field: 'stays', fact: 'stays', code: 'missing' }]);
  });

  test('are counted up to one over the most, and only by a plain number', () => {
    const counted = (rows: string) => readStays({ 'stays.rows': rows }).problems;
    expect(counted('11')).toHaveLength(11);
    expect(counted('999').map(({ code }) => code)).toEqual(['too-many']);
    for (const rows of ['2x', 'x2', '2000', '-2']) expect(counted(rows)[0]?.field).toBe('stays');
  });
});

describe('whatever is posted', () => {
  test('each field has one problem or one value, and other inputs are not looked at', () => {
    const { facts, problems } = readAnswers(
      fields,
      { stay: '3', csrf: 'x', __proto__x: 'y', 'children[9999].disability': '' },
      today,
    );
    expect(facts).toEqual({ stay: 3, periods: [] });
    expect(problems.map(({ fact, code }) => [fact, code])).toEqual([
      ['born', 'missing'],
      ['rests', 'missing'],
      ['regime', 'missing'],
      ['base', 'missing'],
      ['degree', 'missing'],
      ['reason', 'missing'],
      ['account', 'missing'],
      ['children', 'missing'],
    ]);
  });

  test('a problem inside a row names the row, the list and the field', () => {
    const { problems } = read('children', row(0, { 'children[0].disability': '' }));
    expect(problems).toEqual([
      { field: 'children[0].disability', fact: 'children', item: 'disability', code: 'missing' },
    ]);
  });

  test('inputs inherited from the prototype are not answers', () => {
    const raw: RawAnswers = Object.create({ stay: '3' });
    expect(read('stay', raw).problems[0]?.code).toBe('missing');
  });

  test('nothing throws, and what is accepted comes back the same', () => {
    const names = [
      'born.day',
      'born.month',
      'born.year',
      'rests',
      'regime',
      'stay',
      'base',
      'reason',
      'account',
      'degree',
    ];
    const inputs = [...names, 'children[0].disability', 'children[0].born.day', 'periods[0].weeks', 'periods.rows'];
    const anything = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.array(fc.string()), fc.nat().map(String));
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...inputs), anything), (raw) => {
        const { facts } = readAnswers(fields, raw, today);
        const accepted = Object.fromEntries(Object.entries(fields).filter(([key]) => key in facts));
        expect(readAnswers(accepted, toRaw(accepted, facts), today)).toEqual({ facts, problems: [] });
      }),
    );
  });
});

test('The inputs of a form show the facts already known, and give them back', () => {
  expect(toRaw(fields, { born: '2025-09-01', rests: false, base: 240_005, children: [{ disability: true }] })).toEqual({
    'born.day': '1',
    'born.month': '9',
    'born.year': '2025',
    rests: 'no',
    base: '2400,05',
    'children[0].disability': 'yes',
  });
  expect(toRaw({ base: money(), rests: yesNo() }, { base: null, rests: undefined })).toEqual({});
  expect(toRaw({ base: money() }, { base: 240_050 }, '.')).toEqual({ base: '2400.50' });
  expect(toRaw({ base: money() }, { base: 240_000 })).toEqual({ base: '2400' });
  fc.assert(
    fc.property(allFacts({ ...fields, base: money({ max: 100 }) }, today), (json) => {
      const facts = {
        ...json,
        base: Math.round(Number(json.base) * 100),
        degree: Math.round(Number(json.degree) * 100),
      };
      expect(readAnswers(fields, toRaw(fields, facts), today)).toEqual({ facts, problems: [] });
    }),
  );
});

test('a text that may stay empty is answered by nothing, and one that may not is missing', () => {
  const asked = {
    phone: text({ maxLength: 20, lines: 'one', optional: true }),
    name: text({ maxLength: 20, lines: 'one' }),
  };
  const { facts, problems } = readAnswers(asked, { phone: '  ', name: '' }, today);
  expect(facts).toEqual({ phone: '' });
  expect(problems).toMatchObject([{ field: 'name', code: 'missing' }]);
  expect(readAnswers(asked, { phone: 'x'.repeat(21), name: 'Ana' }, today).problems).toMatchObject([
    { field: 'phone', code: 'too-long' },
  ]);
});
