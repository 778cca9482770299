import { describe, expect, test } from 'vitest';
import type { TypedRow } from '@/lib/casework/batch/read-batch';
import { day } from '@/lib/law/day';
import { checkStudents, listFile, studentRows } from './student-rows';

const right = {
  idNumber: '12345678Z',
  givenName: 'Íñigo',
  surnames: "O'Neill d’Arc-Peña",
  birthDate: '14/05/2011',
  level: '3.º ESO',
  enrolledOn: '08/09/2026',
};
const of = {
  today: day('2026-11-22'),
  stage: 'secondary',
  enrolmentEnd: day('2026-09-30'),
  before: new Map(),
} as const;
const check = (...rows: Partial<typeof right>[]) =>
  checkStudents(
    rows.map((texts, index): TypedRow => ({ row: index + 2, texts: { ...right, ...texts } })),
    of,
  );

describe('a row of a list of students', () => {
  test.each([
    ['12345678-z', '12345678Z'],
    ['x1234567l', 'X1234567L'],
    ['AAB 123.456', 'AAB123456'],
    ['123456789', '123456789'],
  ])('the document %s is %s', (idNumber, value) => {
    const { lines, problems } = check({ idNumber });
    expect(problems).toEqual([]);
    expect(lines[0]?.line.idNumber).toBe(value);
  });

  test.each([
    ['12345678A', 'wrong-letter'],
    ['12345678', 'not-an-identity'],
    ['X1234567', 'not-an-identity'],
    ['ABCDEF', 'not-an-identity'],
    ['=1+1', 'not-an-identity'],
    ['', 'missing'],
  ])('the document “%s” is refused: %s', (idNumber, code) => {
    expect(check({ idNumber }).problems).toMatchObject([{ row: 2, column: 'idNumber', code }]);
  });

  test.each(['3 ESO', '3º eso', '3.º ESO', 'eso-3', '3rd year ESO'])(
    'the level %s is the third year of ESO',
    (level) => {
      expect(check({ level }).lines[0]?.line.level).toBe('eso-3');
    },
  );

  test('all that is wrong with a row is told at once', () => {
    const { problems } = check({ birthDate: '08/09/1998', level: '2.º ESO', enrolledOn: '08/09/2025' });
    expect(problems.map(({ column, code }) => [column, code])).toEqual([
      ['level', 'not-insured'],
      ['enrolledOn', 'other-course'],
    ]);
    expect(check({ birthDate: '07/09/1998' }).problems).toMatchObject([{ code: 'too-old', limit: '28' }]);
    expect(check({ birthDate: '09/09/1998' }).problems).toEqual([]);
  });

  test('the same student twice is told at the second', () => {
    const { problems, lines } = check({}, { givenName: 'Iñaki' });
    expect(problems).toMatchObject([{ row: 3, column: 'idNumber', code: 'twice', limit: '2' }]);
    expect(lines).toHaveLength(1);
  });
});

test('a list has one file, whatever the order of its fields, and no spreadsheet runs anything of it', () => {
  const students = check({ surnames: 'Vega' }).lines.map(({ line }) => line);
  const other = students.map(({ level, ...student }) => ({ level, ...student }));
  expect(listFile(other)).toBe(listFile(students));
  expect(listFile(students)).toBe(
    `\uFEFF${Object.keys(studentRows.columns).join(';')}\r\n12345678Z;Íñigo;Vega;2011-05-14;eso-3;2026-09-08\r\n`,
  );
});
