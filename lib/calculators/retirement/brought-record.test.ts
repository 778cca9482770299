import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textOfFile } from '@/lib/catalogue/csv';
import { cents } from '@/lib/law/cents';
import { addDays, addToMonth, day, firstDay, type Month } from '@/lib/law/day';
import type { ContributionRecord, Regime } from '@/lib/record/record';
import { readBrought, template } from './brought-record';
import { recordOut } from './json';

const now = '2026-11' as Month;
const read = (text: string) => readBrought(text, now);
const basesIn = (text: string) => {
  const { record, problems } = read(text);
  expect(problems).toEqual([]);
  return record?.bases.map(({ month, base, days, regime }) => [month, base, days, regime]);
};
const problemsIn = (text: string) => {
  const { record, problems } = read(text);
  expect(record).toBeNull();
  return problems.map(({ list, row, code, text: written }) => [list, row, code, written]);
};

test('the templates offered in both languages are read back, whatever their row says', () => {
  for (const text of Object.values(template)) expect(basesIn(text)).toEqual([['2026-01', 185_040, 30, 'general']]);
});

test('a Spanish file: semicolons, decimal commas, accents, empty lines and the mark spreadsheets put first', () => {
  const text =
    '\uFEFFMes;Base de contingencias comunes;Días;Régimen;Empresa\r\n' +
    '2010-03;1.850,40;30;General;Librería Gil\r\n\r\n' +
    '2010-04;1.850,4 €;15;;\r\n' +
    '2010-05;950;;Autónomos;\r\n;;;;\r\n';
  expect(basesIn(text)).toEqual([
    ['2010-03', 185_040, 30, 'general'],
    ['2010-04', 185_040, 15, 'general'],
    ['2010-05', 95_000, 30, 'self-employed'],
  ]);
});

test('an English file: commas, decimal points and quotes', () => {
  expect(basesIn('Month,Amount,Scheme\n2010-03,"1,850.40",household\n2010-04,1850.4,\n')).toEqual([
    ['2010-03', 185_040, 30, 'household'],
    ['2010-04', 185_040, 30, 'general'],
  ]);
  expect(basesIn('month\tbase\n2010-03\t1850')).toEqual([['2010-03', 185_000, 30, 'general']]);
});

test('a file saved by a spreadsheet of Windows keeps its accents, and with them its columns', () => {
  const latin = Uint8Array.from('mes;base;días;régimen\n2010-03;900;12;autónomos', (letter) => letter.charCodeAt(0));
  expect(basesIn(textOfFile(latin))).toEqual([['2010-03', 90_000, 12, 'self-employed']]);
  expect(textOfFile(new TextEncoder().encode('días'))).toBe('días');
});

test('a month is read as people and spreadsheets write it', () => {
  const forms = [
    '2010-03',
    '2010/3',
    '03/2010',
    '3-2010',
    '01/03/2010',
    '2010-03-01',
    'mar-10',
    'marzo de 2010',
    'Mar 2010',
  ];
  for (const form of forms)
    expect([form, basesIn(`mes;base\n${form};900`)]).toEqual([form, [['2010-03', 90_000, 30, 'general']]]);
  expect(basesIn('mes;base\nene-87;900\ndic-25;900')?.map(([month]) => month)).toEqual(['1987-01', '2025-12']);
});

test('each row that is wrong is told with its number and what was written, and nothing is kept', () => {
  const rows = [
    'mes;base;dias;regimen',
    '2010-13;900;30;general',
    '2027-01;900;30;general',
    '2010-03;mil;30;general',
    '',
    '2010-03;25.000;30;general',
    '2010-03;900;treinta;general',
    '2010-03;900;32;general',
    '2010-03;900;30;notarios',
    '2010-03;900;30;general',
    '2010-03;901;30;general',
    '1890-03;900;30;general',
    '2010-04;-900;30;general',
    '2010-04;1,8504;30;general',
    '2010-04;;30;general',
  ];
  expect(problemsIn(rows.join('\n'))).toEqual([
    ['rows', 2, 'not-a-month', '2010-13'],
    ['rows', 3, 'month-to-come', '2027-01'],
    ['rows', 4, 'not-an-amount', 'mil'],
    ['rows', 6, 'too-high', '25.000'],
    ['rows', 7, 'not-days', 'treinta'],
    ['rows', 8, 'not-days', '32'],
    ['rows', 9, 'not-a-scheme', 'notarios'],
    ['rows', 11, 'twice', '2010-03'],
    ['rows', 12, 'not-a-month', '1890-03'],
    ['rows', 13, 'not-an-amount', '-900'],
    ['rows', 14, 'not-an-amount', '1,8504'],
    ['rows', 15, 'not-an-amount', ''],
  ]);
});

test('a file without the columns, without rows or with too many is told as a whole', () => {
  expect(problemsIn('periodo;salario\n2010-03;900')).toEqual([['rows', 1, 'no-base-column', 'periodo · salario']]);
  expect(problemsIn('2010-03;900')).toEqual([['rows', 1, 'no-month-column', '2010-03 · 900']]);
  expect(problemsIn(' \n ')).toEqual([['all', 0, 'empty', '']]);
  expect(problemsIn('mes;base\n;\n')).toEqual([['all', 0, 'empty', '']]);
  const many = Array.from({ length: 2001 }, (_, index) => `${addToMonth(now, -index)};900`);
  expect(problemsIn(['mes;base', ...many].join('\n'))).toEqual([['all', 0, 'too-many-rows', '2001']]);
});

test('what is said of a row can be shown and kept: short, and without letters no database takes', () => {
  const [problem] = read(`mes;base\n\u0000${'x'.repeat(500)};900`).problems;
  expect(problem?.text).toMatch(/^ ?x{59,60}$/);
  expect(read('{"bases":[{"month":"\\ud800","base":1}]}').problems[0]?.text.isWellFormed()).toBe(true);
});

test('months one after another are one period; a month without a base ends it, and another scheme has its own', () => {
  const { record } = read(
    'mes;base;regimen\n2010-01;900;\n2010-02;900;\n2010-03;0;\n2010-04;900;\n2010-02;500;autonomos\n2010-03;500;autonomos',
  );
  expect(record?.periods).toEqual([
    { regime: 'general', from: '2010-01-01', to: '2010-02-28', workTime: 10_000 },
    { regime: 'self-employed', from: '2010-02-01', to: '2010-03-31', workTime: 10_000 },
    { regime: 'general', from: '2010-04-01', to: '2010-04-30', workTime: 10_000 },
  ]);
});

test('whoever has a base of three months ago still works: later ones are not known yet', () => {
  const endOf = (month: string) => read(`mes;base\n${month};900`).record?.periods[0]?.to;
  expect([endOf('2026-11'), endOf('2026-08'), endOf('2026-07')]).toEqual([null, null, '2026-07-31']);
});

test('a JSON that is not ours, or is wrong somewhere, says where', () => {
  expect(problemsIn('{"bases": [')).toEqual([['all', 0, 'not-json', '']]);
  expect(problemsIn('{"name": "somebody"}')).toEqual([['all', 0, 'wrong-version', '']]);
  expect(problemsIn('{"bases": {}}')).toEqual([['all', 0, 'wrong-version', '']]);
  expect(problemsIn('{"periods": [], "bases": []}')).toEqual([['all', 0, 'empty', '']]);
  const bases = [
    { month: '2010-03', base: 900 },
    { month: 'marzo', base: 900 },
    { month: '2010-05', base: 30_000 },
    { month: '2010-07', base: 900, regime: 'notarios' },
    { month: '2010-08', base: 900, employer: 'Librería' },
  ];
  const periods = [{ from: '2010-01-01', to: '2010-13-01' }];
  expect(problemsIn(JSON.stringify({ periods, bases }))).toEqual([
    ['periods', 1, 'not-a-period', '{"from":"2010-01-01","to":"2010-13-01"}'],
    ['bases', 2, 'not-a-base', '{"month":"marzo","base":900}'],
    ['bases', 3, 'not-a-base', '{"month":"2010-05","base":30000}'],
    ['bases', 4, 'not-a-base', '{"month":"2010-07","base":900,"regime":"notarios"}'],
    ['bases', 5, 'not-a-base', '{"month":"2010-08","base":900,"employer":"Librería"}'],
  ]);
  const later = { periods: [{ from: '2010-02-01', to: '2010-01-31' }], bases: [{ month: '2026-12', base: 900 }] };
  expect(problemsIn(JSON.stringify(later))).toEqual([
    ['periods', 1, 'not-a-period', '2010-02-01 – 2010-01-31'],
    ['bases', 1, 'month-to-come', '2026-12'],
  ]);
  const many = { bases: Array.from({ length: 2001 }, () => ({ month: '2010-01', base: 1 })) };
  expect(problemsIn(JSON.stringify(many))).toEqual([['all', 0, 'wrong-version', '']]);
});

const regimes = ['general', 'agricultural', 'household', 'self-employed', 'sea', 'coal'] as const satisfies Regime[];
const period = fc
  .record({
    regime: fc.constantFrom(...regimes),
    start: fc.integer({ min: 0, max: 18_000 }),
    length: fc.option(fc.integer({ min: 0, max: 6000 })),
    workTime: fc.integer({ min: 100, max: 10_000 }),
  })
  .map(({ regime, start, length, workTime }) => {
    const from = addDays(day('1975-01-01'), start);
    return { regime, from, to: length === null ? null : addDays(from, length), workTime };
  });
const base = fc
  .record({
    regime: fc.constantFrom(...regimes),
    ago: fc.integer({ min: 0, max: 600 }),
    base: fc.integer({ min: 0, max: 2_000_000 }),
    days: fc.integer({ min: 0, max: 31 }),
  })
  .map(({ ago, base: amount, ...rest }) => ({ ...rest, month: addToMonth(now, -ago), base: cents(amount) }));
const records: fc.Arbitrary<ContributionRecord> = fc.record({
  periods: fc.array(period, { minLength: 1, maxLength: 20 }),
  bases: fc.array(base, { maxLength: 60 }),
});

test('our own export brought back is the same record, to the cent', () => {
  fc.assert(
    fc.property(records, (record) => {
      expect(read(JSON.stringify(recordOut(record)))).toEqual({ record, problems: [] });
    }),
  );
});

test('the same bases as CSV in either language are the same bases', () => {
  const distinct = fc.uniqueArray(base, {
    minLength: 1,
    maxLength: 40,
    selector: ({ month, regime }) => `${month}${regime}`,
  });
  fc.assert(
    fc.property(distinct, (bases) => {
      const spanish = bases.map(({ month, base: amount, days, regime }) =>
        [month, (amount / 100).toFixed(2).replace('.', ','), days, inSpanish[regime]].join(';'),
      );
      const english = bases.map(({ month, base: amount, days, regime }) =>
        [firstDay(month), (amount / 100).toFixed(2), days, regime].join(','),
      );
      expect(read(['mes;base;dias;regimen', ...spanish].join('\r\n')).record?.bases).toEqual(bases);
      expect(read(['month,base,days,scheme', ...english].join('\n')).record?.bases).toEqual(bases);
    }),
  );
});
const inSpanish: Readonly<Record<Regime, string>> = {
  general: 'General',
  agricultural: 'agrario',
  household: 'Hogar',
  'self-employed': 'autónomos',
  sea: 'mar',
  coal: 'carbón',
};
