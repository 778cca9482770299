import fc from 'fast-check';
import PDFDocument from 'pdfkit';
import { describe, expect, test } from 'vitest';
import { fontSource } from '@/lib/adapters/pdf/fonts';
import { INK } from '@/lib/adapters/pdf/look';
import { textTools } from '@/lib/adapters/pdf/text';
import { percentageOfBase } from '@/lib/catalogue/benefits/retirement/percentage';
import { formatWholeEuros } from '@/lib/i18n/format';
import { type Locale, locales } from '@/lib/i18n/locales';
import { cents } from '@/lib/law/cents';
import { addDays, day, maxDay, monthOf } from '@/lib/law/day';
import { pensionScale } from '@/lib/law/parameters/retirement';
import { csvOf, type Drawing, type Picture, type Shape } from '../pictures/picture';
import { type PictureId, pictureIds, picturesOf } from './pictures';
import { defaults, type Plan } from './plan';
import { sayMonths } from './say';
import { type Simulation, simulate } from './simulate';

const today = day('2026-11-22');
const anna = {
  ...defaults,
  birthDate: day('1965-03-14'),
  yearsContributed: 36,
  monthsContributed: 2,
  monthlyBase: cents(240_000),
} as unknown as Plan;
const simulated = (change: Partial<Plan> = {}) => simulate({ ...anna, ...change } as Plan, null, today);
const pictureOf = (simulation: Simulation, id: PictureId, locale: Locale = 'es'): Picture =>
  picturesOf(simulation, locale).find((each) => each.id === id) ?? expect.unreachable(`No picture ${id}`);
const plain = (text: string) => text.replaceAll('\u00A0', ' ');
const findingOf = (simulation: Simulation, id: PictureId, locale: Locale = 'es') =>
  plain(pictureOf(simulation, id, locale).finding);

/** A CSV taken apart again; none of these has a quoted cell with a separator in it. */
const csvRows = (picture: Picture, locale: Locale): string[][] =>
  csvOf(picture, locale)
    .trim()
    .split('\r\n')
    .slice(1)
    .map((line) => line.split(locale === 'es' ? ';' : ',').map((field) => field.replace(/^"(.*)"$/, '$1')));
const centsIn = (text = ''): number => Math.round(Number(text.replace(',', '.')) * 100);
/** '1.523,68 €' and '€1,523.68' → 152368. */
const centsOf = (money = ''): number => Number(money.replace(/\D/g, ''));

const shapesOf = <K extends Shape['kind']>({ shapes }: Drawing, kind: K) =>
  shapes.filter((shape): shape is Extract<Shape, { kind: K }> => shape.kind === kind);

describe('the pension by month of retirement', () => {
  test.each(locales)('has the same number for each month in the curve, the table and the CSV (%s)', (locale) => {
    const simulation = simulated();
    const picture = pictureOf(simulation, 'curve', locale);
    const inCsv = csvRows(picture, locale);
    expect(simulation.curve).toHaveLength(61);
    expect(picture.table.rows).toHaveLength(61);
    simulation.curve.forEach(({ on, inToday, monthly }, n) => {
      const [date, , real, nominal] = picture.table.rows[n] ?? [];
      expect([date?.raw, centsOf(real?.text), centsOf(nominal?.text)]).toEqual([on, inToday, monthly]);
      const [inFile, , realInFile, nominalInFile] = inCsv[n] ?? [];
      expect([inFile, centsIn(realInFile), centsIn(nominalInFile)]).toEqual([on, inToday, monthly]);
    });
  });

  test('is drawn in steps: level for a month, and as high as the numbers say', () => {
    const simulation = simulated();
    for (const drawing of [pictureOf(simulation, 'curve'), pictureOf(simulation, 'curve').narrow]) {
      const lines = shapesOf(drawing, 'polyline');
      expect(lines).toHaveLength(1);
      const points = lines[0]?.points ?? [];
      expect(points).toHaveLength(61 * 2);
      const heights = points.filter((_, n) => n % 2 === 0).map(([, y]) => y);
      expect(points.map(([, y]) => y)).toEqual(heights.flatMap((y) => [y, y]));
      // One scale for all: height and amount go together.
      const amounts = simulation.curve.map(({ inToday }) => inToday);
      const [y0 = 0, a0 = 0] = [heights[0], amounts[0]];
      const perCent = ((heights.at(-1) ?? 0) - y0) / ((amounts.at(-1) ?? 0) - a0);
      for (const [n, y] of heights.entries()) expect(y - y0).toBeCloseTo(((amounts[n] ?? 0) - a0) * perCent, 6);
    }
  });

  test('leaves out the months in which no pension opens', () => {
    // Without the years of an early pension it opens at 67.
    const simulation = simulated({ yearsContributed: 22, birthDate: day('1966-07-31') });
    const picture = pictureOf(simulation, 'curve');
    expect(simulation.curve).toHaveLength(37);
    expect(picture.table.rows[0]?.[0]?.raw).toBe('2033-07-31');
    const [first] = shapesOf(picture, 'polyline')[0]?.points ?? [];
    expect(first?.[0]).toBeGreaterThan(picture.width / 3);
  });

  test('marks the ordinary day and the one chosen, also between two months', () => {
    const simulation = simulated({ retirementOn: day('2029-01-20') });
    const picture = pictureOf(simulation, 'curve');
    const sign = shapesOf(picture, 'rect').filter(({ role }) => role === 'marker');
    expect(sign).toHaveLength(2); // in the key and in the plot
    const row = picture.table.rows.findIndex(([date]) => date?.raw === '2029-01-20');
    expect(picture.table.rows[row]?.at(-1)?.text).toBe('Fecha elegida');
    expect(picture.table.rows[row]?.[2]?.raw).toBe((simulation.chosen?.inToday ?? 0) / 100);
    expect(picture.table.rows[row - 1]?.[0]?.raw).toBe('2029-01-14');
    expect(picture.table.rows.find(([date]) => date?.raw === '2030-03-14')?.at(-1)?.text).toBe('Edad ordinaria');
  });

  test('calls the first ordinary day by its age only when it is the age that opens it', () => {
    const lineOf = (simulation: Simulation) =>
      shapesOf(pictureOf(simulation, 'curve'), 'text').flatMap(({ text }) =>
        /ordinaria/.test(text) ? [plain(text)] : [],
      );
    expect(lineOf(simulated({ goal: 'earliest' }))).toEqual(['Edad ordinaria: 65 años']);
    // Fifteen years are reached long after the age.
    const late = simulated({ birthDate: day('1962-01-20'), yearsContributed: 9, retirementOn: day('2033-06-20') });
    expect(late.career.ordinary.date < (late.ordinary?.on ?? '')).toBe(true);
    expect(lineOf(late)).toEqual([`Jubilación ordinaria: ${plain(sayMonths(late.ordinary?.age ?? 0, 'es'))}`]);
  });

  test('says so when the day chosen is not in it, and has it in the table', () => {
    const simulation = simulated({ retirementOn: day('2034-06-01') });
    const picture = pictureOf(simulation, 'curve');
    expect(shapesOf(picture, 'rect')).toEqual([]);
    expect(
      shapesOf(picture, 'text')
        .map(({ text }) => text)
        .join(' '),
    ).toContain('La fecha elegida, 1 de junio de 2034, queda fuera de este dibujo.');
    expect(picture.table.rows.at(-1)?.[0]?.raw).toBe('2034-06-01');
  });

  test('a few euros do not look like many: the scale starts at three quarters of its end or lower', () => {
    const picture = pictureOf(simulated({ yearsContributed: 30, monthlyBase: cents(130_000) }), 'curve');
    const levels = shapesOf(picture, 'text')
      .filter(({ anchor }) => anchor === 'end')
      .map(({ text }) => centsOf(text));
    expect(levels[0]).toBeLessThanOrEqual((levels.at(-1) ?? 0) * 0.75);
  });

  test('its finding is the difference a year of waiting makes', () => {
    const simulation = simulated({ retirementOn: day('2030-03-14') });
    const [at65, at66] = ['2030-03-14', '2031-03-14'].map((on) => simulation.curve.find((each) => each.on === on));
    const more = plain(formatWholeEuros((at66?.inToday ?? 0) - (at65?.inToday ?? 0), 'es'));
    expect(findingOf(simulation, 'curve')).toBe(
      `Si esperas de los 65 años a los 66 años, cobras cerca de ${more} más al mes.`,
    );
    expect(findingOf(simulation, 'curve', 'en')).toMatch(
      /^If you wait from 65 years of age to 66 years, you get about €\d+ more a month\.$/,
    );
  });

  test('or between the day chosen and the ordinary one, with what is paid once', () => {
    expect(findingOf(simulated({ goal: 'earliest' }), 'curve')).toMatch(
      /^A los 63 años cobras cerca de \d+ € menos al mes que a los 65 años\.$/,
    );
    const delayed = simulated({ retirementOn: day('2032-03-14'), delayPaidAs: 'lump-sum' });
    const once = plain(formatWholeEuros(delayed.chosen?.onceInToday ?? 0, 'es'));
    expect(delayed.chosen?.onceInToday).toBeGreaterThan(0);
    expect(findingOf(delayed, 'curve')).toMatch(new RegExp(`, y cerca de ${once.replace('.', '\\.')} de una vez\\.$`));
  });
});

describe('the bases used', () => {
  /** Works half the day in the last two years: those months are left out. */
  const later = simulated({
    birthDate: day('1975-05-05'),
    yearsContributed: 27,
    workPlan: 'part-time',
    partTimeFrom: day('2038-05-01'),
    partTimeShare: 2500,
    retirementOn: day('2040-05-05'),
  });
  const gaps = simulated({ birthDate: day('1962-01-20'), yearsContributed: 9, monthsContributed: 0 });

  test.each(locales)('has every month with its numbers in table and CSV, oldest first (%s)', (locale) => {
    const picture = pictureOf(gaps, 'bases', locale);
    const rows = gaps.base?.rows.toReversed() ?? [];
    const inCsv = csvRows(picture, locale);
    expect(picture.table.rows).toHaveLength(rows.length);
    rows.forEach(({ month, base, filled, upToDate }, n) => {
      const expected = [month, base, filled, upToDate];
      const [name, ...amounts] = picture.table.rows[n]?.slice(0, 4) ?? [];
      expect([name?.raw, ...amounts.map(({ text }) => centsOf(text))]).toEqual(expected);
      const [nameInFile, ...inFile] = inCsv[n]?.slice(0, 4) ?? [];
      expect([nameInFile, ...inFile.map(centsIn)]).toEqual(expected);
    });
  });

  test('bars are as high as the average month of their year', () => {
    const picture = pictureOf(gaps, 'bases');
    const averages = Map.groupBy(gaps.base?.rows.toReversed() ?? [], ({ month }) => month.slice(0, 4));
    const inKey = new Set(shapesOf(picture, 'rect').slice(0, 2)); // what counts, and gaps
    const bars = Map.groupBy(
      shapesOf(picture, 'rect').filter((shape) => !inKey.has(shape)),
      ({ x }) => x,
    );
    const heights = [...bars.values()].map((parts) => parts.reduce((sum, { height }) => sum + height, 0));
    const amounts = [...averages.values()].map(
      (rows) => rows.reduce((sum, { upToDate }) => sum + upToDate, 0) / rows.length,
    );
    expect(heights).toHaveLength(amounts.length);
    const scale = (heights[0] ?? 0) / (amounts[0] ?? 1);
    for (const [n, height] of heights.entries()) expect(height).toBeCloseTo((amounts[n] ?? 0) * scale, 6);
  });

  test('gaps are striped, months left out are outlines, months to come begin at a line', () => {
    const rolesOf = (simulation: Simulation) =>
      new Set(shapesOf(pictureOf(simulation, 'bases'), 'rect').map(({ role }) => role));
    expect(rolesOf(gaps)).toEqual(new Set(['accent', 'hatched']));
    expect(later.base?.rows.some(({ counted }) => !counted)).toBe(true);
    expect(rolesOf(later)).toEqual(new Set(['accent', 'second']));
    const dashed = (simulation: Simulation) =>
      shapesOf(pictureOf(simulation, 'bases'), 'line').filter(({ role }) => role === 'second').length;
    expect(dashed(later)).toBe(2); // in the key and in the plot
    const past = simulate({ ...anna, birthDate: day('1955-03-14'), retirementOn: day('2024-05-01') }, null, today);
    expect(past.base?.rows.some(({ isForecast }) => isForecast)).toBe(false);
    expect(dashed(past)).toBe(0);
  });

  test('its finding counts the months that count and those without contributions', () => {
    const without = gaps.base?.rows.filter(({ base, filled }) => base === filled).length;
    expect(without).toBeGreaterThan(100);
    expect(findingOf(gaps, 'bases')).toBe(`Cuentan los 300 meses que se miran, y hay ${without} meses sin cotizar.`);
    expect(findingOf(simulated(), 'bases')).toBe('Cuentan los 300 meses que se miran y en todos hay cotización.');
    const { rows = [] } = later.base ?? {};
    expect(findingOf(later, 'bases')).toContain(
      `De los ${rows.length} meses que se miran cuentan los ${rows.filter(({ counted }) => counted).length} mejores`,
    );
  });

  test('is not there when the base was told and not worked out, nor when no pension opens', () => {
    const idsOf = (simulation: Simulation) => picturesOf(simulation, 'es').map(({ id }) => id);
    expect(idsOf(simulated())).toEqual(pictureIds);
    expect(idsOf(simulated({ knownBase: cents(150_000) }))).toEqual(['curve', 'career']);
    const away = simulated({ workNow: 'none', lastWorkDay: day('2018-05-31'), yearsContributed: 25 });
    expect(idsOf(away)).toEqual(['career']);
  });
});

describe('the career against the whole pension', () => {
  test.each([
    [
      'the whole is reached',
      { retirementOn: day('2030-03-14') },
      'El día elegido tienes 39 años y 5 meses cotizados: llegas al 100 %, que pide 37 años.',
    ],
    [
      'some is missing',
      { yearsContributed: 22, retirementOn: day('2034-01-10') },
      'El día elegido tienes 29 años y 3 meses cotizados: te faltan 7 años y 9 meses para el 100 %.',
    ],
    [
      'it is too short for a pension',
      { yearsContributed: 3, monthsContributed: 0, workPlan: 'stop', stopDate: day('2030-12-31') },
      'A tu edad ordinaria tienes 7 años y 1 mes cotizados: te faltan 7 años y 11 meses para el mínimo de 15 años.',
    ],
  ] as const)('is told in one sentence when %s', (_, change, sentence) => {
    expect(findingOf(simulated(change), 'career')).toBe(sentence);
  });

  test('with other States both times are said', () => {
    const abroad = simulated({
      yearsContributed: 3,
      monthsContributed: 0,
      retirementOn: day('2032-03-14'),
      abroad: [{ country: 'fr', monthsAbroad: 240 }],
    });
    expect(abroad.chosen?.route).toBe('pro-rata');
    expect(findingOf(abroad, 'career')).toMatch(/cotizados en España, y .+ con los otros países\.$/);
  });

  test('bars and marks stand where the months of the table say', () => {
    const simulation = simulated({ retirementOn: day('2030-03-14') });
    const picture = pictureOf(simulation, 'career');
    const monthsIn = new Map(picture.table.rows.map(([what, , months]) => [what?.text, Number(months?.raw)]));
    expect(monthsIn.get('Para el 100 %')).toBe(simulation.months.whole);
    expect(monthsIn.get('Mínimo para cobrar pensión')).toBe(180);
    const bars = shapesOf(picture, 'rect').slice(-2);
    const [past, toCome] = bars as [(typeof bars)[0], (typeof bars)[0]];
    expect(past.width / (past.width + toCome.width)).toBeCloseTo(434 / simulation.months.have, 6);
    const [least, whole] = shapesOf(picture, 'line')
      .filter(({ role, from, to }) => role !== 'ink' && to[1] - from[1] > 50)
      .map(({ from }) => (from[0] - past.x) / (past.width + toCome.width));
    expect(least).toBeCloseTo(180 / simulation.months.have, 6);
    expect(whole).toBeCloseTo(simulation.months.whole / simulation.months.have, 6);
  });
});

const anyPlan: fc.Arbitrary<Plan> = fc
  .record({
    age: fc.integer({ min: 20, max: 75 }),
    offset: fc.nat(364),
    years: fc.integer({ min: 0, max: 50 }),
    monthsContributed: fc.integer({ min: 0, max: 11 }),
    base: fc.nat(700_000),
    workNow: fc.constantFrom('employee', 'self-employed', 'none'),
    goal: fc.constantFrom('earliest', 'most-per-month', 'most-over-life'),
    disabilityKind: fc.constantFrom('none', 'none', 'listed-45', 'from-65'),
    monthsWithDisability: fc.nat(400),
    workPlan: fc.constantFrom('until-retirement', 'part-time', 'stop'),
    partTimeShare: fc.constantFrom(2500, 5000),
    delayPaidAs: fc.constantFrom('points', 'lump-sum', 'mixed'),
    careGap: fc.constantFrom('woman', 'no'),
    futureBase: fc.constantFrom('same', 'prices'),
    retirementIn: fc.option(fc.integer({ min: -3000, max: 9000 }), { nil: undefined }),
  })
  .map(({ age, offset, years, base, retirementIn, ...rest }) => ({
    ...defaults,
    ...rest,
    birthDate: addDays(today, -Math.round(age * 365.25) - offset),
    yearsContributed: Math.min(years, Math.max(0, age - 16)),
    monthlyBase: cents(base),
    lastWorkDay: day('2022-06-30'),
    stopDate: day('2029-06-30'),
    partTimeFrom: day('2028-02-15'),
    ...(retirementIn !== undefined && { retirementOn: addDays(today, retirementIn) }),
  })) as unknown as fc.Arbitrary<Plan>;

const measured = new PDFDocument({ font: fontSource('text') });
for (const name of ['text', 'fallback'] as const) measured.registerFont(name, fontSource(name));
const tools = textTools(measured);

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
const boxOf = (shape: Shape, size: number): Box => {
  if (shape.kind === 'rect')
    return { left: shape.x, right: shape.x + shape.width, top: shape.y, bottom: shape.y + shape.height };
  if (shape.kind === 'text') {
    const width = tools.width(shape.text, { face: 'text', size, leading: size, color: INK });
    const left = shape.x - { start: 0, middle: 0.5, end: 1 }[shape.anchor] * width;
    return { left, right: left + width, top: shape.y - size * 0.8, bottom: shape.y + size * 0.2 };
  }
  const points = shape.kind === 'line' ? [shape.from, shape.to] : shape.points;
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
};
const touch = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('whatever the plan', () => {
  const check = (property: (simulation: Simulation) => void, runs = 60) =>
    fc.assert(
      fc.property(anyPlan, (plan) => property(simulate(plan, null, today))),
      { numRuns: runs },
    );

  test('every shape has a place inside the frame, and no text covers another', () => {
    check((simulation) => {
      for (const locale of locales)
        for (const picture of picturesOf(simulation, locale))
          for (const { width, height, textSize, shapes } of [picture, picture.narrow]) {
            const boxes = shapes.map((shape) => boxOf(shape, textSize));
            for (const [n, { left, right, top, bottom }] of boxes.entries()) {
              const inside = left >= 0 && right <= width && top >= 0 && bottom <= height;
              expect(inside, `${picture.id} ${width} ${JSON.stringify(shapes[n])}`).toBe(true);
            }
            const texts = boxes.filter((_, n) => shapes[n]?.kind === 'text');
            for (const [n, one] of texts.entries())
              for (const other of texts.slice(n + 1)) expect(touch(one, other), picture.id).toBe(false);
          }
    });
  });

  test('every number drawn is in the table and in the CSV', () => {
    check((simulation) => {
      for (const picture of picturesOf(simulation, 'es')) {
        const rows = csvRows(picture, 'es');
        expect(rows).toHaveLength(picture.table.rows.length);
        picture.table.rows.forEach((cells, n) => {
          expect(cells).toHaveLength(picture.table.columns.length);
          cells.forEach(({ raw, text }, column) => {
            const { decimals = null } = picture.table.columns[column] ?? {};
            const inFile = rows[n]?.[column];
            if (typeof raw === 'string') expect(inFile).toBe(raw);
            else
              expect([centsIn(inFile), decimals === 2 ? centsOf(text) : centsOf(text) * 100]).toEqual([
                Math.round(raw * 100),
                Math.round(raw * 100),
              ]);
          });
        });
        if (picture.id !== 'curve') continue;
        const drawn = shapesOf(picture, 'polyline').reduce((sum, { points }) => sum + points.length / 2, 0);
        expect(drawn).toBe(simulation.curve.length);
        const dates = picture.table.rows.map(([date]) => date?.raw);
        for (const { on } of simulation.curve) expect(dates).toContain(on);
        expect(dates).toEqual([...dates].sort());
      }
    });
  });

  test('what is said of the pension follows from its figures', () => {
    check((simulation) => {
      const { chosen, ordinary, curve } = simulation;
      if (curve.length === 0 || !chosen || !ordinary || chosen.age === ordinary.age) return;
      const change = chosen.inToday - ordinary.inToday;
      const finding = findingOf(simulation, 'curve');
      expect(finding).toContain(`que a los ${plain(sayMonths(ordinary.age, 'es'))}`);
      if (change === 0) expect(finding).toContain('lo mismo');
      else if (Math.abs(change) < 50) expect(finding).toContain('casi lo mismo');
      else
        expect(finding).toContain(
          `cerca de ${plain(formatWholeEuros(Math.abs(change), 'es'))} ${change > 0 ? 'más' : 'menos'} al mes`,
        );
    });
  });

  test('what is said of the career agrees with the percentage of the law', () => {
    check((simulation) => {
      const { chosen, ordinary, career, months } = simulation;
      if (chosen?.share) return;
      const on = chosen?.on ?? ordinary?.on ?? maxDay(career.ordinary.date, career.asOf);
      const finding = findingOf(simulation, 'career');
      const missing = Number(pictureOf(simulation, 'career').table.rows.at(-1)?.[2]?.raw);
      expect(percentageOfBase(months.have + missing, on)).toBe(10_000);
      if (missing > 0) expect(percentageOfBase(months.have + missing - 1, on)).toBeLessThan(10_000);
      expect(finding.includes('llegas al 100 %')).toBe(percentageOfBase(months.have, on) === 10_000);
      expect(finding.includes('para el mínimo')).toBe(months.have < pensionScale.on(on).firstMonths);
    });
  });

  test('the months of the bases run without a break up to the one before the pension', () => {
    check((simulation) => {
      const { base, chosen } = simulation;
      if (!base || !chosen) return;
      const months = pictureOf(simulation, 'bases').table.rows.map(([month]) => `${month?.raw}`);
      expect(new Set(months).size).toBe(months.length);
      expect(months).toEqual([...months].sort());
      expect(months.at(-1)?.localeCompare(monthOf(chosen.on))).toBe(-1);
    }, 30);
  });
});
