import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csvOf } from '@/lib/calculators/pictures/picture';
import { simulationOut } from '@/lib/calculators/retirement/json';
import { picturesOf } from '@/lib/calculators/retirement/pictures';
import { defaults, type Plan } from '@/lib/calculators/retirement/plan';
import { sayHeadline } from '@/lib/calculators/retirement/say';
import { simulate } from '@/lib/calculators/retirement/simulate';
import { formatMoney } from '@/lib/i18n/format';
import { addMonths, day } from '@/lib/law/day';
import { reportSheet } from './report-sheet';

const TODAY = day('2026-11-22');
const careers = fc
  .record({
    birthDate: fc.integer({ min: 0, max: 400 }).map((months) => addMonths(day('1956-03-10'), months)),
    yearsContributed: fc.integer({ min: 12, max: 44 }),
    monthsContributed: fc.integer({ min: 0, max: 11 }),
    monthlyBase: fc.integer({ min: 90_000, max: 520_000 }),
    genderGapChildren: fc.integer({ min: 0, max: 3 }),
    workNow: fc.constantFrom('employee', 'self-employed'),
    delayPaidAs: fc.constantFrom('points', 'lump-sum', 'mixed'),
  })
  .filter(({ birthDate, yearsContributed }) => yearsContributed <= 2010 - Number(birthDate.slice(0, 4)))
  .map((facts) => ({ ...defaults, ...facts }) as unknown as Plan);

const csvRows = (text: string) =>
  Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: true }).data.slice(1);
const number = (text: string | undefined): number => Number((text ?? '').replace(',', '.'));

test('200 careers: the screen, the CSV, the PDF and the API say the same numbers', () => {
  fc.assert(
    fc.property(careers, fc.constantFrom('es', 'en'), (plan, locale) => {
      const simulation = simulate(plan, null, TODAY);
      const api = simulationOut(simulation);
      const pictures = picturesOf(simulation, locale);
      const report = reportSheet(simulation, { told: {}, source: 'told', scenarios: [], locale });
      // The sentence first, on the page and on the cover.
      expect(report.lead).toBe(sayHeadline(simulation, locale));

      const curve = pictures.find(({ id }) => id === 'curve');
      const inCsv = new Map(
        (curve ? csvRows(csvOf(curve, locale)) : []).map(([on, , inToday, monthly]) => [
          on,
          [number(monthly), number(inToday)],
        ]),
      );
      for (const point of api.curve)
        expect(inCsv.get(point.retirementDate)).toEqual([point.monthly, point.monthlyInTodaysEuros]);

      for (const picture of pictures) {
        const printed = report.sections.find(({ picture: drawn }) => drawn?.title === picture.title);
        expect(printed?.picture?.shapes).toEqual(picture.shapes);
        expect(printed?.table?.rows).toEqual(picture.table.rows.map((row) => row.map(({ text }) => text)));
      }

      const bases = pictures.find(({ id }) => id === 'bases');
      const upToDate = bases ? csvRows(csvOf(bases, locale)).map((row) => number(row[3])) : [];
      expect([...upToDate].sort((a, b) => a - b)).toEqual(
        (api.base?.months ?? []).map((row) => row.upToDate).sort((a, b) => a - b),
      );

      const opened = api.routes.filter(({ first }) => first);
      const routes = report.sections.find(
        ({ table }) => table?.rows.length === opened.length && table.head.length === 7,
      );
      expect(routes?.table?.rows.map((row) => row[3])).toEqual(
        opened.map(({ first }) => formatMoney(Math.round((first?.monthly ?? 0) * 100), locale)),
      );
    }),
    { numRuns: 200 },
  );
}, 60_000);
