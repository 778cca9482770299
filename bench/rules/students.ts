// A list of 5 000 students, as text and as an Excel workbook, from its bytes to every error at its row and column; beside
// it the least that reading it can take: the same bytes parsed by the same libraries and looked at by hand. Prints JSON.
// `tsx --conditions=react-server students.ts [rounds]`
import Papa from 'papaparse';
import { readSheet } from 'read-excel-file/universal';
import { readWorkbook, writeWorkbook } from '@/lib/adapters/spreadsheet';
import { tableOfFile, typedRows } from '@/lib/casework/batch/read-batch';
import { checkStudents, studentRows } from '@/lib/casework/school/student-rows';
import { day } from '@/lib/law/day';

const ROUNDS = Number(process.argv[2] ?? 5);
const ROWS = 5_000;
const EVERY = 10;
const LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE';
const of = {
  today: day('2026-11-22'),
  stage: 'secondary',
  enrolmentEnd: day('2026-09-30'),
  before: new Map(),
} as const;

/** Every tenth row has two errors: a letter that is not that of its number, and a day that no calendar has. */
const table = [
  Object.keys(studentRows.columns),
  ...Array.from({ length: ROWS }, (_, index) => {
    const number = 60_000_000 + index;
    const isWrong = index % EVERY === 0;
    const letter = LETTERS[(number + (isWrong ? 1 : 0)) % LETTERS.length];
    return [`${number}${letter}`, 'Lola', 'Vega Ríos', isWrong ? '31/02/2011' : '14/05/2011', '3.º ESO', '08/09/2026'];
  }),
];
const csv = new TextEncoder().encode(table.map((row) => row.join(';')).join('\r\n'));
const book = writeWorkbook(table);

const checked = (rows: readonly (readonly string[])[]): void => {
  const typed = typedRows(studentRows, rows);
  if (!typed.readable) throw new Error(typed.problem);
  const { problems, lines } = checkStudents(typed.rows, of);
  const wrong = ROWS / EVERY;
  const [first, second] = problems;
  const isRight = first?.row === 2 && first.column === 'idNumber' && second?.row === 2 && second.column === 'birthDate';
  if (!isRight || problems.length !== 2 * wrong || lines.length !== ROWS - wrong) throw new Error('Wrong answer');
};
const FORMS = [/^\d{8}[A-Z]$/, /^\p{L}+$/u, /^[\p{L} ]+$/u, /^\d\d\/\d\d\/\d{4}$/, /^\d.º ESO$/, /^\d\d\/\d\d\/\d{4}$/];
let seen = 0;
const byHand = (rows: readonly (readonly unknown[])[]): void => {
  for (const row of rows) for (const [index, form] of FORMS.entries()) if (form.test(String(row[index]))) seen++;
};

const runs = {
  csv: async () => {
    const found = tableOfFile(csv);
    if (!found.readable) throw new Error(found.problem);
    checked(found.table);
  },
  csvFloor: async () => byHand(Papa.parse<string[]>(new TextDecoder().decode(csv), { delimiter: ';' }).data),
  excel: async () => {
    const found = await readWorkbook(book);
    if (!found.ok) throw new Error(found.why);
    checked(found.rows);
  },
  excelFloor: async () => byHand(await readSheet(new Uint8Array(book).buffer)),
} as const;

// The first round warms the compiler up; of the others the best counts: another process can only take away.
const best: Record<string, number> = {};
for (let round = 0; round <= ROUNDS; round++)
  for (const [name, run] of Object.entries(runs)) {
    const started = performance.now();
    await run();
    if (round > 0) best[name] = Math.min(best[name] ?? Number.POSITIVE_INFINITY, performance.now() - started);
  }
process.stdout.write(`${JSON.stringify({ rows: ROWS, seen, ms: best })}\n`);
