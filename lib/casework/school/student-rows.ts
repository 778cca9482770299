/** Lists of students of School Insurance: their columns, and what makes a row one that can be presented. */

import { choiceColumn, pastDayColumn } from '@/lib/casework/batch/columns';
import { type Cell, type Column, defineRows, type LineOf } from '@/lib/casework/batch/kind';
import { checkRows, type TypedRow } from '@/lib/casework/batch/read-batch';
import { writeTable } from '@/lib/catalogue/csv';
import type { Day } from '@/lib/law/day';
import { parseIdNumber } from '@/lib/law/identifiers';
import { schoolAgeLimit } from '@/lib/law/parameters/school-insurance';
import { enrolmentDays, isInsuredLevel, isTooOld, type Level, type Stage, stageOfLevel } from './rules';

/** Nobody studies at an age nobody reaches. */
const OLDEST = 100;
const COURSES_KEPT = 6;
const PASSPORT = /^(?=.*\d)[A-Z0-9]{5,15}$/;

/* A DNI without its letter is no passport, nor one whose letter is wrong: both have its form. */
const identityColumn: Column<string> = {
  example: { es: '12345678Z', en: '12345678Z' },
  read: (text): Cell<string> => {
    const parsed = parseIdNumber(text);
    if (parsed.ok) return { value: parsed.value };
    if (parsed.why === 'wrong-letter') return { problem: 'wrong-letter' };
    const passport = text.replace(/[\s.-]/g, '').toUpperCase();
    return parsed.why === 'form' && PASSPORT.test(passport) ? { value: passport } : { problem: 'not-an-identity' };
  },
};

const NAME = /^[\p{L}\p{M}][\p{L}\p{M}'’.·\- ]{0,79}$/u;
const nameColumn = (example: string): Column<string> => ({
  example: { es: example, en: example },
  read: (text): Cell<string> => {
    const name = text.normalize('NFC').replace(/\s+/g, ' ');
    return NAME.test(name) ? { value: name } : { problem: 'not-a-name' };
  },
});

const levelWords = {
  'eso-1': ['1 eso', '1º eso', '1.º eso', '1o eso', '1st year eso'],
  'eso-2': ['2 eso', '2º eso', '2.º eso', '2o eso', '2nd year eso'],
  'eso-3': ['3 eso', '3º eso', '3.º eso', '3o eso', '3rd year eso'],
  'eso-4': ['4 eso', '4º eso', '4.º eso', '4o eso', '4th year eso'],
  'bach-1': ['1 bachillerato', '1º bachillerato', '1.º bachillerato', '1o bachillerato'],
  'bach-2': ['2 bachillerato', '2º bachillerato', '2.º bachillerato', '2o bachillerato'],
  'fp-basic': ['fp basica', 'grado basico', 'basic vocational'],
  'fp-middle': ['fp media', 'fp grado medio', 'grado medio', 'intermediate vocational'],
  'fp-higher': ['fp superior', 'fp grado superior', 'grado superior', 'higher vocational'],
  degree: ['grado', 'grado universitario', 'degree', 'bachelor'],
  master: ['master', 'master universitario', 'master’s degree'],
  doctorate: ['doctorado', 'phd'],
} as const satisfies Record<Level, readonly string[]>;
const words = choiceColumn(levelWords, { es: '3.º ESO', en: '3 ESO' });
const levelColumn: Column<Level> = {
  ...words,
  read: (text, today) => {
    const read = words.read(text, today);
    return 'problem' in read ? { problem: 'not-a-level' } : read;
  },
};

const dayColumn = (years: number, example: Column['example']): Column<Day> => {
  const past = pastDayColumn(years, example);
  return {
    ...past,
    read: (text, today) => {
      const read = past.read(text, today);
      return 'problem' in read && read.problem === 'day-to-come' ? { problem: 'future-day' } : read;
    },
  };
};

/** The columns of a list of students. */
export const studentRows = defineRows({
  id: 'school-students',
  columns: {
    idNumber: identityColumn,
    givenName: nameColumn('Lola'),
    surnames: nameColumn('Vega Ríos'),
    birthDate: dayColumn(OLDEST, { es: '14/05/2011', en: '2011-05-14' }),
    level: levelColumn,
    enrolledOn: dayColumn(COURSES_KEPT, { es: '08/09/2026', en: '2026-09-08' }),
  },
  sameness: ({ idNumber }) => idNumber,
});
export type Student = LineOf<typeof studentRows.columns>;
export type StudentColumn = keyof Student;

/** Where a student was presented before in this course: in another list of the centre, or by another centre. */
export type PresentedBefore = { readonly here: boolean; readonly on: Day };

/** A student by identity document and birth date: neither alone tells somebody about a student of another centre. */
export const studentKey = ({ idNumber, birthDate }: Pick<Student, 'idNumber' | 'birthDate'>): string =>
  `${idNumber} ${birthDate}`;

/** Checks the rows of a list of a stage: by themselves, and against what was presented before in the course. */
export const checkStudents = (
  rows: readonly TypedRow[],
  of: {
    readonly today: Day;
    readonly stage: Stage;
    readonly enrolmentEnd: Day;
    readonly before: ReadonlyMap<string, PresentedBefore>;
  },
) => {
  const { first, last } = enrolmentDays(of.enrolmentEnd);
  return checkRows(studentRows, rows, of.today, {
    line: (student) => {
      const { level, birthDate, enrolledOn } = student;
      const before = of.before.get(studentKey(student));
      return [
        ...(isInsuredLevel(level, enrolledOn) ? [] : [{ column: 'level', code: 'not-insured' } as const]),
        ...(stageOfLevel(level) === of.stage ? [] : [{ column: 'level', code: 'other-stage' } as const]),
        ...(enrolledOn < first || enrolledOn > last
          ? [{ column: 'enrolledOn', code: 'other-course', limit: last } as const]
          : []),
        ...(isTooOld(birthDate, enrolledOn)
          ? [{ column: 'birthDate', code: 'too-old', limit: String(schoolAgeLimit.on(enrolledOn)) } as const]
          : []),
        ...(before
          ? [{ column: 'idNumber', code: before.here ? 'in-other-list' : 'elsewhere', limit: before.on } as const]
          : []),
      ];
    },
  });
};
export type CheckedStudents = ReturnType<typeof checkStudents>;

/** A list as a file with one spelling, whoever makes it: its hash can be checked by anybody who has the students. */
export const listFile = (students: readonly Student[]): string =>
  writeTable(
    [Object.keys(studentRows.columns), ...students.map((student) => Object.values(inOrder(student)).map(String))],
    'es',
  );
const inOrder = (student: Student): Student =>
  Object.fromEntries(
    (Object.keys(studentRows.columns) as StudentColumn[]).map((column) => [column, student[column]]),
  ) as Student;
