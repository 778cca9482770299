import { expect, test } from 'vitest';
import { day } from '@/lib/law/day';
import {
  date,
  days,
  type Field,
  type FieldProblem,
  fieldSchema,
  iban,
  integer,
  list,
  money,
  oneOf,
  schemaOf,
  text,
  toJson,
  yesNo,
} from './fields';
import { plainFields } from './plain-fields';

const today = day('2026-11-21');
const soon = date({ min: { day: day('2023-01-01') }, max: { daysFromToday: 28 } });
const colour = oneOf(['red', 'green']);
const weeks = integer({ unit: 'weeks', min: 1, max: 40 });
const note = text({ maxLength: 10, lines: 'many' });
const children = list({ disability: yesNo(), weight: money({ max: 10 }) }, { min: 1, max: 2 });
const child = { disability: true, weight: 3.5 };

const parse = (field: Field, value: unknown) => fieldSchema(field, today).safeParse(value);

test.each<[string, Field, unknown, unknown]>([
  ['a day', soon, '2025-02-28', '2025-02-28'],
  ['the first day allowed', soon, '2023-01-01', '2023-01-01'],
  ['the last day allowed', soon, '2026-12-19', '2026-12-19'],
  ['29 February of a leap year', soon, '2024-02-29', '2024-02-29'],
  ['no', yesNo(), false, false],
  ['an option', colour, 'green', 'green'],
  ['a whole number', weeks, 40, 40],
  ['no days', days(), 0, 0],
  ['minus nothing', days(), -0, 0],
  ['euros, as cents', money(), 2400.5, 240_050],
  ['euros that binary fractions cannot hold', money(), 0.1 + 0.2, 30],
  ['minus no euros', money(), -0, 0],
  ['a text with its line breaks, accents and emoji', note, 'ñ\r\n\t“é” 🙂', 'ñ\r\n\t“é” 🙂'],
  ['an account as people write it', iban(), 'es91 2100 0418 4502 0005 1332', 'ES9121000418450200051332'],
  ['rows', children, [child], [{ disability: true, weight: 350 }]],
])('%s is accepted', (_, field, value, wanted) => {
  const parsed = parse(field, value);
  expect(parsed).toEqual({ success: true, data: wanted });
  expect(Object.is(parsed.data, -0)).toBe(false);
});

test.each<[string, Field, unknown, FieldProblem]>([
  ['a text that is no day', soon, 'tomorrow', 'malformed'],
  ['a day after a word', soon, 'on 2025-01-01', 'malformed'],
  ['a number for a day', soon, 20_250_101, 'malformed'],
  ['a day of another calendar', soon, '2025-1-1', 'malformed'],
  ['a day with a line break', soon, '2025-01-01\n', 'malformed'],
  ['31 June', soon, '2025-06-31', 'impossible'],
  ['29 February of a common year', soon, '2025-02-29', 'impossible'],
  ['month 13', soon, '2025-13-01', 'impossible'],
  ['a day before', soon, '2022-12-31', 'too-early'],
  ['a day after', soon, '2026-12-20', 'too-late'],
  ['a word for yes', yesNo(), 'yes', 'malformed'],
  ['one for yes', yesNo(), 1, 'malformed'],
  ['an option that is not one', colour, 'blue', 'malformed'],
  ['an option named like a property', colour, 'constructor', 'malformed'],
  ['a list of options', colour, ['red'], 'malformed'],
  ['half a week', weeks, 1.5, 'malformed'],
  ['digits as text', weeks, '3', 'malformed'],
  ['not a number', weeks, Number.NaN, 'malformed'],
  ['an endless number', weeks, Number.POSITIVE_INFINITY, 'malformed'],
  ['no week', weeks, 0, 'too-low'],
  ['41 weeks', weeks, 41, 'too-high'],
  ['1e308 weeks', weeks, 1e308, 'too-high'],
  ['half a cent', money(), 12.345, 'malformed'],
  ['a debt', money(), -0.01, 'too-low'],
  ['more than the limit', money({ max: 10 }), 10.01, 'too-high'],
  ['1e308 euros', money(), 1e308, 'too-high'],
  ['endless euros', money(), Number.POSITIVE_INFINITY, 'malformed'],
  ['euros as text', money(), '2400', 'malformed'],
  ['an empty text', note, '', 'missing'],
  ['a number for a text', note, 5, 'malformed'],
  ['eleven letters', note, 'abcdefghijk', 'too-long'],
  ['NUL', note, 'a\u0000b', 'malformed'],
  ['an escape', note, 'a\u001b[2J', 'malformed'],
  ['half an emoji', note, 'a\ud83d', 'malformed'],
  ['an account of another shape', iban(), 'ES91', 'malformed'],
  ['an account with a changed digit', iban(), 'ES9121000418450200051333', 'wrong-check-digits'],
  ['an account number as a number', iban(), 9_121_000, 'malformed'],
  ['no row', children, [], 'too-few'],
  ['three rows', children, [child, child, child], 'too-many'],
  ['a row for a list', children, child, 'malformed'],
])('%s is not: %s', (_, field, value, problem) => {
  const parsed = parse(field, value);
  expect(parsed.error?.issues[0]?.message).toBe(problem);
});

test('A set of facts is strict: all asked, none more, and nothing gets in through the prototype', () => {
  const schema = schemaOf({ colour, children }, today);
  expect(schema.parse({ colour: 'red', children: [child] })).toEqual({
    colour: 'red',
    children: [{ disability: true, weight: 350 }],
  });
  const issues = (value: unknown) =>
    schema
      .safeParse(value)
      .error?.issues.map(({ code, path, message }) => [
        path.join('.'),
        code === 'unrecognized_keys' ? 'unknown' : message,
      ]);
  expect(issues({})).toEqual([
    ['colour', 'missing'],
    ['children', 'missing'],
  ]);
  expect(issues({ colour: '', children: null })).toEqual([
    ['colour', 'missing'],
    ['children', 'missing'],
  ]);
  expect(issues({ colour: 'red', children: [{ weight: 99 }] })).toEqual([
    ['children.0.disability', 'missing'],
    ['children.0.weight', 'too-high'],
  ]);
  expect(
    issues(JSON.parse('{"colour":"red","children":[{"disability":true,"weight":1}],"__proto__":{"a":1}}')),
  ).toEqual([['', 'unknown']]);
  for (const wrong of [null, [], 'red', 5]) expect(schema.safeParse(wrong).success).toBe(false);
});

test('A value goes back to JSON as it came', () => {
  expect(toJson(money(), 240_050)).toBe(2400.5);
  expect(toJson(children, [{ disability: true, weight: 350 }])).toEqual([child]);
  expect(toJson(soon, '2025-01-01')).toBe('2025-01-01');
  expect(toJson(soon, undefined)).toBeNull();
  expect(toJson(money(), null)).toBeNull();
  expect(toJson(children, null)).toBeNull();
});

test('The browser is told of the fields without what fills them in, and of days instead of figures of the law', () => {
  const fields = {
    account: iban({ from: ({ person }) => person.iban ?? undefined }),
    children: list(
      { born: date({ from: () => today, max: { daysFromToday: 3 } }), weight: money({ max: 10 }) },
      { min: 1, max: 2 },
    ),
  };
  expect(plainFields(fields, day('2026-11-29'))).toEqual({
    account: { kind: 'iban' },
    children: {
      kind: 'list',
      item: { born: { kind: 'date', max: { day: '2026-12-02' } }, weight: { kind: 'money', max: 10 } },
      min: 1,
      max: 2,
    },
  });
});
