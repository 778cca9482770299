import { describe, expect, test } from 'vitest';
import { addMonths, day } from '@/lib/law/day';
import { readSimulation, simulationOut } from './json';
import { simulate } from './simulate';

/** The answer of the command line and of the API to a simulation in JSON. */
const answer = (json: Readonly<Record<string, unknown>>, today = '2026-11-22') => {
  const { plan, held, problems } = readSimulation(JSON.parse(JSON.stringify(json)), day(today));
  expect(problems).toEqual([]);
  return simulationOut(simulate(plan ?? expect.unreachable(), held, day(today)));
};
const routeIn = (out: ReturnType<typeof answer>, id: string) =>
  out.routes.find((route) => route.id === id) ?? expect.unreachable();
const unmetIn = (out: ReturnType<typeof answer>, id: string) =>
  routeIn(out, id)
    .verdicts.filter(({ outcome }) => outcome === 'unmet')
    .map((verdict) => verdict.id);

describe('published cases: ordinary age and percentage', () => {
  const stopped = (born: string, on: string, years: number, months: number) =>
    answer({
      birthDate: born,
      contributedOn: on,
      retirementOn: on,
      yearsContributed: years,
      monthsContributed: months,
      workPlan: 'stop',
      stopDate: on,
      knownBase: 1000,
    });

  test('O01: in 2026, 38 years and 3 months allow 65', () => {
    const out = stopped('1961-05-10', '2026-05-10', 38, 3);
    expect(out.ordinary.ageMonths).toBe(65 * 12);
    expect(out.chosen?.route).toBe('retire-ordinary');
  });

  test('O01: fifteen years give half of the base', () => {
    const out = stopped('1959-02-10', '2026-05-10', 15, 0);
    expect(out.chosen?.values).toMatchObject({ 'months-contributed': 180, percentage: 50, pension: 500 });
  });

  test('O01: in 2023, 37 years and 9 months allow 65; a month less, 66 and 4 months', () => {
    expect(stopped('1958-05-10', '2023-05-10', 37, 9).ordinary).toMatchObject({ date: '2023-05-10', ageMonths: 780 });
    expect(stopped('1957-02-10', '2023-06-10', 37, 8).ordinary).toMatchObject({ date: '2023-06-10', ageMonths: 796 });
  });

  test('O08: 29 years contributed and less than two in the last fifteen open nothing', () => {
    const out = answer(
      {
        birthDate: '1945-08-10',
        yearsContributed: 29,
        monthsContributed: 0,
        workNow: 'none',
        lastWorkDay: '1995-06-30',
        knownBase: 900,
      },
      '2022-09-15',
    );
    expect(unmetIn(out, 'retire-ordinary')).toEqual(['recent-period']);
    expect([out.chosen, out.best.earliest]).toEqual([null, null]);
  });
});

describe('published cases: early retirement', () => {
  const LEAVES = '2026-03-10';
  /** Leaves work on 10 March 2026, so many months before the ordinary day, with so much time contributed by then. */
  const leaving = (monthsEarly: number, contributed: number, more: Readonly<Record<string, unknown>> = {}) => {
    const ordinary = addMonths(day(LEAVES), monthsEarly);
    const [longCareer, otherwise] = ordinary < '2027-01-01' ? [459, 66 * 12 + 10] : [462, 67 * 12];
    const age = contributed + monthsEarly >= longCareer ? 65 * 12 : otherwise;
    const out = answer({
      birthDate: addMonths(ordinary, -age),
      contributedOn: LEAVES,
      retirementOn: LEAVES,
      yearsContributed: Math.floor(contributed / 12),
      monthsContributed: contributed % 12,
      knownBase: 2500,
      ...more,
    });
    expect(out.ordinary.date).toBe(ordinary);
    return out;
  };
  const lostJob = { jobEnd: 'dismissal', jobEndProven: true, seekerSixMonths: true };
  const months = (years: number, more = 0) => years * 12 + more;

  test.each([
    [24, months(36), 21],
    [20, months(36), 11],
    [20, months(44, 6), 9.2],
    [24, months(39), 19],
    [24, months(42), 17],
    [24, months(44, 6), 13],
    [12, months(36), 5.5],
    [1, months(36), 3.26],
    [1, months(44, 6), 2.81],
  ])('O02: %i months by own will with %i months contributed take away %d per cent', (early, contributed, reduction) => {
    const { chosen } = leaving(early, contributed);
    expect(chosen).toMatchObject({ route: 'early-voluntary', reductionPercent: reduction });
    expect(chosen?.values['months-early']).toBe(early);
  });

  test.each([
    [48, months(34), 30],
    [48, months(39), 28],
    [48, months(44, 6), 24],
    [36, months(34), 22.5],
    [22, months(34), 13.75],
    [12, months(34), 5.5],
    [1, months(34), 0.63],
  ])(
    'O02: %i months after losing the job with %i months contributed take away %d per cent',
    (early, contributed, reduction) => {
      const { chosen } = leaving(early, contributed, lostJob);
      expect(chosen).toMatchObject({ route: 'early-involuntary', reductionPercent: reduction });
    },
  );

  test('O07: over the maximum in 2026 the gradual table takes 9.1 % of the maximum, and not 21 %', () => {
    const { chosen } = leaving(24, months(36), { knownBase: 5000 });
    expect(chosen).toMatchObject({ route: 'early-voluntary', reductionPercent: 9.1, monthly: 3053.88 });
    expect(chosen?.monthly).not.toBe(2654.08);
  });

  test('O34: twelve months after losing the job take 5.5 % of 1,500 €, and not 7.5 % by quarters', () => {
    const { chosen } = leaving(12, months(35), { ...lostJob, knownBase: undefined, knownPension: 1500 });
    expect(chosen).toMatchObject({ reductionPercent: 5.5, monthly: 1417.5 });
    expect(chosen?.monthly).not.toBe(1387.5);
  });

  test('O36: in 2024, eight months early over the maximum leave 3,118.21 €, and not the 3,127 of the law of 2021', () => {
    const out = answer({
      birthDate: '1958-04-10',
      contributedOn: '2024-02-10',
      retirementOn: '2024-02-10',
      yearsContributed: 36,
      monthsContributed: 6,
      knownBase: 3400,
    });
    expect(out.chosen?.values['months-early']).toBe(8);
    expect(out.chosen).toMatchObject({ reductionPercent: 1.79, monthly: 3118.21 });
  });
});

describe('published cases: the base', () => {
  test('O03: the base of 2059 with prices of 2 % a year and the month before left out', () => {
    const bases = [2026, 2027, 2028, 2029, 2030].flatMap((year) =>
      Array.from({ length: 12 }, (_, index) => ({
        month: `${year}-${String(index + 1).padStart(2, '0')}`,
        base: Math.round(3000 * 1.02 ** (year - 2026) * 100) / 100,
      })),
    );
    const out = answer(
      {
        birthDate: '1994-03-11',
        periods: [{ from: '2015-10-08', to: null }],
        bases: bases.slice(0, 10),
        monthlyBase: 3000,
        futureBase: 'growth',
        baseGrowth: 2,
        priceGrowth: 2,
        ceilingLater: false,
        retirementOn: '2059-03-11',
      },
      '2026-10-31',
    );
    expect(out.ordinary).toMatchObject({ date: '2059-03-11', ageMonths: 780 });
    expect(out.chosen?.values.percentage).toBe(100);
    expect(out.base?.divisor).toBe(378);
    expect(Math.abs((out.base?.regulatoryBase ?? 0) - 4718.52)).toBeLessThan(0.1);
    // Without leaving the month out it would be 4,726.3.
    expect(out.base?.months[0]?.month).toBe('2059-01');
  });
});

describe('published cases: later retirement and work beside it', () => {
  const delayed = (more: Readonly<Record<string, unknown>>, today = '2026-11-22') => answer(more, today);

  test('O04: 1,500 € a month and two years later are 7,706.86 € a year at once', () => {
    const out = delayed({
      birthDate: '1955-03-10',
      contributedOn: '2023-03-10',
      retirementOn: '2023-03-10',
      yearsContributed: 37,
      monthsContributed: 0,
      knownPension: 1500,
      delayPaidAs: 'lump-sum',
    });
    expect(out.ordinary.date).toBe('2021-03-10');
    expect(out.chosen?.route).toBe('retire-delayed');
    expect(out.chosen?.values).toMatchObject({ 'years-later': 2, 'lump-sum-year': 7706.86, 'lump-sum': 15_413.72 });
  });

  test('O05: the smallest yearly cheque of 2022', () => {
    const out = delayed({
      birthDate: '1955-03-10',
      contributedOn: '2022-03-10',
      retirementOn: '2022-03-10',
      yearsContributed: 30,
      monthsContributed: 0,
      knownPension: 683.5,
      delayPaidAs: 'lump-sum',
    });
    expect(Math.abs((out.chosen?.values['lump-sum'] ?? 0) - 4786.27)).toBeLessThan(0.01);
  });

  const active = (years: number, more: Readonly<Record<string, unknown>> = {}) =>
    routeIn(
      delayed({
        birthDate: `${2026 - 66 - years}-01-10`,
        contributedOn: '2026-11-22',
        yearsContributed: 36,
        monthsContributed: 0,
        knownBase: 1000,
        ...more,
      }),
      'retire-active',
    ).first?.values.share;

  test('O06: active retirement pays 55 % after two years, and 75 % to the self-employed who give work after three', () => {
    expect(active(2)).toBe(55);
    const employer = { workNow: 'self-employed', givesWorkTo: true };
    expect(active(3, employer)).toBe(75);
    expect(active(4, employer)).toBe(80);
  });

  test('O06: with 40 years contributed the ordinary age of 2027 is 65, and eleven months later are not enough', () => {
    const out = delayed({
      birthDate: '1961-08-10',
      contributedOn: '2026-11-22',
      yearsContributed: 39,
      monthsContributed: 5,
      knownBase: 1000,
    });
    expect(out.ordinary).toMatchObject({ date: '2026-08-10', ageMonths: 780 });
    expect(routeIn(out, 'retire-active').from).toBe('2027-08-10');
  });
});

describe('published cases: minimum and gender gap', () => {
  const retired = {
    birthDate: '1959-04-10',
    contributedOn: '2026-02-10',
    retirementOn: '2026-02-10',
    yearsContributed: 37,
    monthsContributed: 0,
  };

  test('O19: 750 € with a dependent spouse and other income of 3,000 € are raised by 506.60 €', () => {
    const out = answer({
      ...retired,
      knownPension: 750,
      pensionHousehold: 'dependentSpouse',
      pensionOtherIncome: 3000,
    });
    expect(out.chosen?.values).toMatchObject({ 'minimum-complement': 506.6, monthly: 1256.6 });
  });

  test('O20: two children add 73.80 €', () => {
    const out = answer({ ...retired, knownPension: 1200, genderGapChildren: 2, pensionOtherIncome: 50_000 });
    expect(out.chosen?.values).toMatchObject({ 'gender-gap': 73.8, monthly: 1273.8 });
  });
});
