import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cents } from '@/lib/law/cents';
import { addMonths, type Day, day } from '@/lib/law/day';
import { pensionScale } from '@/lib/law/parameters/retirement';
import { planOut, readSimulation, recordOut, simulationOut } from './json';
import { defaults, type Plan } from './plan';
import { simulationResult } from './result-schema';
import { simulate } from './simulate';

const TODAY = day('2026-11-22');
const planWith = (more: Partial<Plan>): Plan => ({ ...defaults, abroad: [], ...more }) as Plan;
/** Works on, 36 years contributed today, turns 65 in March 2030, when 38 years and 6 months allow it. */
const anna = planWith({
  birthDate: day('1965-03-14'),
  yearsContributed: 36,
  monthsContributed: 2,
  monthlyBase: cents(240_000),
});
const run = (plan: Plan) => simulate(plan, null, TODAY);
const of = (plan: Plan, id: string) => run(plan).routes.find((route) => route.id === id) ?? expect.unreachable();
const noGrowth = { priceGrowth: 0, wageGrowth: 0, futureBase: 'same' } as const;

describe('Anna, who works and turns 65 in 2030', () => {
  test('may retire at 65 as she will have contributed long enough, and two years before by her own will', () => {
    const { career, best } = run(anna);
    expect(career.ordinary).toEqual({ date: '2030-03-14', age: 780 });
    expect(best.earliest).toMatchObject({ route: 'early-voluntary', on: '2028-03-14', age: 756 });
  });

  test('sees every route once: open later, only on conditions, or not for her', () => {
    const statuses = Object.fromEntries(run(anna).routes.map(({ id, status }) => [id, status]));
    expect(statuses).toEqual({
      'retire-ordinary': 'later',
      'early-voluntary': 'later',
      'early-involuntary': 'if',
      'early-disab-65': 'not',
      'early-disab-45': 'not',
      'early-occupation': 'not',
      'early-mutual': 'not',
      'retire-partial': 'if',
      'retire-delayed': 'later',
      'retire-active': 'later',
      'retire-flexible': 'later',
      'pro-rata': 'not',
    });
  });

  test('told that she lost her job, the way that depended on it is open, and no longer supposed', () => {
    const lost = { ...anna, jobEnd: 'dismissal', jobEndProven: true, seekerSixMonths: true } as const;
    expect(of(anna, 'early-involuntary').supposed).toEqual(['jobEnd', 'jobEndProven', 'seekerSixMonths']);
    expect(of(lost, 'early-involuntary')).toMatchObject({ status: 'now', supposed: [] });
    expect(run(lost).best.earliest?.route).toBe('early-involuntary');
    expect(of({ ...lost, jobEnd: 'other' }, 'early-involuntary').status).toBe('not');
  });

  test('a firefighter, somebody with a disability and a member of a mutual have their own ways', () => {
    expect(of({ ...anna, specialJob: 'firefighter', specialJobMonths: 400 }, 'early-occupation').status).toBe('now');
    expect(of({ ...anna, disabilityKind: 'from-65', monthsWithDisability: 300 }, 'early-disab-65').status).toBe('now');
    expect(of({ ...anna, disabilityKind: 'listed-45', monthsWithDisability: 240 }, 'early-disab-45').status).toBe(
      'now',
    );
    const elder = { ...anna, birthDate: day('1950-03-14'), mutualBefore1967: true };
    expect(of(elder, 'early-mutual').status).toBe('now');
  });

  test('stopping before keeps what is contributed and closes the ways that need work', () => {
    const stops = { ...anna, workPlan: 'stop', stopDate: day('2026-12-31') } as const;
    expect(of(stops, 'early-voluntary').status).toBe('not');
    expect(of({ ...stops, afterStop: 'assimilated' }, 'early-voluntary').status).toBe('later');
    expect(run(stops).career.daysBy(day('2035-01-01'))).toBe(run(anna).career.daysBy(day('2026-12-31')));
    // Without two years and a half more she does not reach 38 years and 6 months: 67.
    expect(run(stops).career.ordinary).toEqual({ date: '2032-03-14', age: 804 });
  });

  test('half a day from 2028 lowers the base and takes no time away', () => {
    const half = { ...anna, workPlan: 'part-time', partTimeFrom: day('2028-01-01'), partTimeShare: 5000 } as const;
    const [whole, less] = [run(anna), run(half)];
    expect(less.career.daysBy(day('2030-03-14'))).toBe(whole.career.daysBy(day('2030-03-14')));
    expect(less.ordinary?.monthly).toBeLessThan(whole.ordinary?.monthly ?? 0);
  });

  test('twelve years in France add up to the time asked, and Spain pays its part', () => {
    const abroad = {
      ...anna,
      yearsContributed: 10,
      monthsContributed: 0,
      abroad: [{ country: 'fr', monthsAbroad: 144 }],
    } as const;
    expect(of({ ...abroad, abroad: [] }, 'pro-rata').status).toBe('not');
    const { first } = of(abroad, 'pro-rata');
    expect(first?.share?.all).toBe((first?.share?.own ?? 0) + 4380);
    expect(first?.monthly).toBe(
      Math.round(((first?.share?.whole ?? 0) * (first?.share?.own ?? 0)) / (first?.share?.all ?? 1)),
    );
    // Outside the regulations nothing is added up.
    expect(of({ ...abroad, abroad: [{ country: 'other', monthsAbroad: 144 }] }, 'pro-rata').status).toBe('not');
  });

  test('nobody works beside a pension that has not begun', () => {
    const flexible = of(anna, 'retire-flexible').first;
    expect(flexible?.on).toBe('2030-03-14');
    expect(flexible?.monthly).toBeGreaterThan(0);
    const little = { ...anna, yearsContributed: 3, workNow: 'none', lastWorkDay: day('2000-01-01') } as const;
    expect(of(little, 'retire-flexible')).toMatchObject({ status: 'not', first: null });
    expect(of(little, 'retire-flexible').reasons.procedure).toBe('retire-ordinary');
  });

  test('without fifteen years there is no pension of work, and the one without contributions is shown', () => {
    const little = {
      ...anna,
      birthDate: day('1961-03-14'),
      yearsContributed: 8,
      workNow: 'none',
      lastWorkDay: day('2005-01-01'),
    } as const;
    const { chosen, routes } = run(little);
    expect(chosen).toBeNull();
    expect(routes.find(({ id }) => id === 'ncp-retirement')?.first?.monthly).toBe(62_880);
    expect(run(anna).routes.some(({ id }) => id === 'ncp-retirement')).toBe(false);
  });

  test('two of the ways are compared by the age at which the later has paid as much', () => {
    const early = { ...anna, retirementOn: day('2029-03-14') };
    const { chosen, ordinary, breakEven } = run(early);
    const [a, b] = [chosen?.inToday ?? 0, ordinary?.inToday ?? 0];
    // Twelve months ahead, made up for at the difference of each month.
    expect(breakEven).toBe(780 + Math.ceil((12 * a) / (b - a)));
    expect(run({ ...anna, goal: 'most-over-life', untilAge: 70 }).chosen?.route).toBe('early-voluntary');
    expect(run({ ...anna, goal: 'most-over-life', untilAge: 100 }).chosen?.route).toBe('retire-delayed');
  });

  test('what moves the figure: a year more is its four points, 100 € more of base raise it', () => {
    const plain = { ...anna, ...noGrowth, retirementOn: day('2030-03-14'), monthlyBase: cents(240_000) };
    const { levers, chosen } = run(plain);
    const year = levers.find(({ id }) => id === 'year-later');
    expect(year?.to).toBe((chosen?.inToday ?? 0) + (year?.change ?? 0));
    expect(levers.find(({ id }) => id === 'base-100')?.change).toBeGreaterThan(0);
  });
});

describe('what the law gives month by month', () => {
  const flat = { ...anna, ...noGrowth, knownBase: cents(200_000), ceilingLater: true };

  test('the curve has the steps of the reduction, of the ordinary day and of each year of delay, and no other', () => {
    const { curve } = run(flat);
    const amounts = curve.map(({ inToday }) => inToday);
    // 38 years and 6 months at the ordinary day: the second band after 2028-03, voluntary, months 24 to 1.
    const early = amounts.slice(0, 24);
    expect(curve.slice(0, 24).every(({ route }) => route === 'early-voluntary')).toBe(true);
    for (let index = 1; index < 24; index += 1) expect(early[index]).toBeGreaterThan(early[index - 1] ?? 0);
    const steps = amounts.slice(24).map((amount) => (amount - 200_000) / 2000);
    // Four points a year; since April 2025 two more for half a year after the second (LGSS 210.2.a).
    const points = [0, 4, 8].flatMap((point) => new Array<number>(12).fill(point));
    points.fill(10, 30).push(12);
    expect(steps).toEqual(points);
  });

  test('the ceiling is that of the year, and of later years only when asked for', () => {
    const rich = { ...flat, knownBase: cents(600_000), retirementOn: day('2030-03-14'), pensionOtherIncome: cents(0) };
    expect(run(rich).chosen?.monthly).toBeGreaterThan(335_960);
    expect(run(rich).chosen?.monthly).toBeLessThan(345_000);
    expect(run({ ...rich, ceilingLater: false }).chosen?.monthly).toBe(600_000);
    const thisYear = { ...rich, birthDate: day('1961-06-14'), yearsContributed: 40, retirementOn: day('2026-12-01') };
    expect(run({ ...thisYear, ceilingLater: false }).chosen?.monthly).toBe(335_960);
  });

  test('limits forecast for later years follow their own rules: prices, and what the law adds', () => {
    const limit = (ceilingLater: boolean, priceGrowth: number) =>
      run({ ...flat, priceGrowth, ceilingLater, knownBase: cents(900_000), retirementOn: day('2030-03-14') }).chosen
        ?.monthly;
    // 3,359.60 × 1.00115^4 = 3,375.08; with prices of 2 %, × 1.02115^4.
    expect(limit(true, 0)).toBe(337_508);
    expect(limit(true, 200)).toBe(Math.round(335_960 * 1.02115 ** 4));
    expect(limit(false, 200)).toBe(900_000);
  });

  test('euros of today take prices out, and nothing else', () => {
    const { chosen } = run({ ...flat, priceGrowth: 300, retirementOn: day('2030-11-14') });
    expect(chosen?.inToday).toBe(Math.round((chosen?.monthly ?? 0) / 1.03 ** 4));
  });
});

const births = fc.integer({ min: 0, max: 420 }).map((months) => addMonths(day('1955-01-15'), months));
const anyPlan = fc
  .record({
    birthDate: births,
    yearsContributed: fc.integer({ min: 0, max: 45 }),
    monthsContributed: fc.integer({ min: 0, max: 11 }),
    monthlyBase: fc.integer({ min: 60_000, max: 600_000 }),
    genderGapChildren: fc.integer({ min: 0, max: 4 }),
    workNow: fc.constantFrom('employee', 'self-employed'),
    pensionHousehold: fc.constantFrom('alone', 'dependentSpouse', 'spouseNotDependent'),
    careGap: fc.constantFrom('no', 'woman'),
    delayPaidAs: fc.constantFrom('points', 'lump-sum', 'mixed'),
    goal: fc.constantFrom('earliest', 'most-per-month', 'most-over-life'),
    priceGrowth: fc.integer({ min: 0, max: 500 }),
  })
  .filter(({ birthDate, yearsContributed }) => yearsContributed <= 2026 - Number(birthDate.slice(0, 4)) - 16)
  .map((facts) => planWith(facts as unknown as Partial<Plan>));

describe('whatever the career', () => {
  const amountOn = (plan: Plan, on: Day): number =>
    run({ ...plan, retirementOn: on, pensionOtherIncome: cents(0) }).chosen?.inToday ?? 0;
  const days = fc.integer({ min: 0, max: 60 }).map((months) => addMonths(TODAY, months));

  test('more time contributed never lowers the pension of a day', () => {
    fc.assert(
      fc.property(anyPlan, days, fc.integer({ min: 1, max: 36 }), (plan, on, more) => {
        const known = { ...plan, knownBase: cents(150_000) };
        const months = (known.yearsContributed ?? 0) * 12 + (known.monthsContributed ?? 0) + more;
        const longer = { ...known, yearsContributed: Math.floor(months / 12), monthsContributed: months % 12 };
        expect(amountOn(longer, on)).toBeGreaterThanOrEqual(amountOn(known, on));
      }),
      { numRuns: 60 },
    );
  });

  test('a higher base never lowers the pension of a day', () => {
    fc.assert(
      fc.property(anyPlan, days, fc.integer({ min: 1, max: 100_000 }), (plan, on, more) => {
        const higher = { ...plan, monthlyBase: cents((plan.monthlyBase ?? 0) + more) };
        expect(amountOn(higher, on)).toBeGreaterThanOrEqual(amountOn(plan, on));
      }),
      { numRuns: 60 },
    );
  });

  test('with the same base and the same scale, waiting a month never lowers the pension', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { curve } = run({ ...plan, ...noGrowth, knownBase: cents(150_000), delayPaidAs: 'points' });
        // From 2027 the first months over fifteen years are worth less: waiting for January may cost (LGSS dt 9, 210.1).
        const isSameScale = (a: Day, b: Day | undefined) => pensionScale.on(a) === (b && pensionScale.on(b));
        curve.forEach(({ on, inToday }, index) => {
          const before = curve[index - 1];
          if (isSameScale(on, before?.on)) expect(inToday).toBeGreaterThanOrEqual(before?.inToday ?? 0);
        });
      }),
      { numRuns: 60 },
    );
  });

  test('200 careers answer in the shape the interface promises, and read back as the same plan', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const out = simulationOut(run(plan));
        const checked = simulationResult.safeParse(JSON.parse(JSON.stringify(out)));
        expect(checked.error?.issues ?? []).toEqual([]);
        const again = readSimulation(JSON.parse(JSON.stringify(planOut(plan))), TODAY);
        expect(again.plan).toEqual(plan);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a record instead of a sentence', () => {
  const held = {
    periods: [
      { regime: 'general', from: day('1990-01-01'), to: day('2008-12-31'), workTime: 10_000 },
      { regime: 'general', from: day('2012-01-01'), to: null, workTime: 10_000 },
    ],
    bases: Array.from({ length: 419 }, (_, index) => {
      const month = addMonths(day('1992-01-01'), index).slice(0, 7);
      return { month, base: cents(150_000), days: 30, regime: 'general' } as never;
    }).filter(({ month }: { month: string }) => month < '2009-01' || month > '2011-12'),
  } as const;
  const plan = planWith({ birthDate: day('1965-03-14') });

  test('gaps are filled and told month by month', () => {
    const { base } = simulate({ ...plan, retirementOn: day('2030-03-14') }, held, TODAY);
    const gaps = base?.rows.filter(({ filled }) => filled > 0).map(({ month }) => month) ?? [];
    expect([gaps.length, gaps.at(-1), gaps[0]]).toEqual([36, '2009-01', '2011-12']);
    expect(base?.rows.reduce((sum, row) => sum + (row.counted ? row.upToDate : 0), 0)).toBe(base?.sum);
  });

  test('it goes out and comes back as it was', () => {
    const again = readSimulation({ birthDate: '1965-03-14', ...recordOut(held) }, TODAY);
    expect(again.held).toEqual(held);
  });

  test('what nobody can take for granted is asked, and what is wrong is told at its field', () => {
    const problems = (json: unknown) => readSimulation(json, TODAY).problems;
    expect(problems({})).toEqual([
      { field: 'birthDate', code: 'missing' },
      { field: 'yearsContributed', code: 'missing' },
    ]);
    expect(problems([])).toEqual([{ field: '', code: 'not-an-object' }]);
    expect(problems({ birthDate: '1965-02-30', yearsContributed: 3 })).toMatchObject([{ field: 'birthDate' }]);
    expect(problems({ birthDate: '1965-03-14', bases: [{ month: '2026-13', base: 1 }] })).toMatchObject([
      { field: 'bases.0.month' },
    ]);
    expect(problems({ birthDate: '1965-03-14', yearsContributed: 30, nonsense: 1 })).toEqual([
      { field: 'nonsense', code: 'unknown-fact' },
    ]);
  });
});
