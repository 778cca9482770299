import { describe, expect, test } from 'vitest';
import { addMonths, day } from '@/lib/law/day';
import { readSimulation, simulationOut } from './json';
import { simulate } from './simulate';

/* Cases a lawyer and an actuary found by working the same careers out by hand. */
const answer = (json: Readonly<Record<string, unknown>>, today = '2026-11-22') => {
  const { plan, held, problems } = readSimulation(JSON.parse(JSON.stringify(json)), day(today));
  expect(problems).toEqual([]);
  return simulationOut(simulate(plan ?? expect.unreachable(), held, day(today)));
};
const routeIn = (out: ReturnType<typeof answer>, id: string) => out.routes.find((route) => route.id === id);
const basesOf = (from: string, to: string, base: number) => {
  const bases: { month: string; base: number }[] = [];
  for (let month = `${from}-01`; month.slice(0, 7) <= to; month = addMonths(day(month), 1))
    bases.push({ month: month.slice(0, 7), base });
  return bases;
};

describe('careers with a record', () => {
  test('a gap before the job held now is filled as a gap, and not with bases to come', () => {
    const career = {
      birthDate: '1961-01-10',
      retirementOn: '2028-01-10',
      periods: [
        { from: '1990-01-01', to: '2016-12-31' },
        { from: '2026-10-15', to: null },
      ],
    };
    const out = answer({ ...career, bases: basesOf('1995-01', '2016-12', 2000) });
    const gap = out.base?.months.filter(({ month }) => month >= '2017-01' && month <= '2026-09') ?? [];
    expect(gap.length).toBeGreaterThan(100);
    expect(gap.every(({ filled, base }) => filled === base)).toBe(true);
  });

  test('a month begun counts once', () => {
    const career = { birthDate: '1961-01-10', retirementOn: '2028-01-10', periods: [{ from: '1990-01-01', to: null }] };
    const whole = basesOf('1995-01', '2026-09', 2000);
    const begun = answer({ ...career, bases: [...whole, { month: '2026-10', base: 1400, days: 21 }] });
    const without = answer({ ...career, bases: whole });
    expect(begun.base?.regulatoryBase).toBe(without.base?.regulatoryBase);
  });

  test('100 € more of base are worth the same told or on record', () => {
    const career = { birthDate: '1961-01-10', retirementOn: '2027-12-31', periods: [{ from: '1990-01-01', to: null }] };
    const bases = basesOf('1995-01', '2026-09', 2000);
    const lever = (more: object) => answer({ ...career, bases, ...more }).levers.find(({ id }) => id === 'base-100');
    expect(lever({})?.change).toBe(lever({ monthlyBase: 2000 })?.change);
    expect(lever({})?.change).toBeLessThan(10);
  });

  test('years contributed since the real ordinary day count, also when a break came after it', () => {
    const out = answer({
      birthDate: '1957-01-10',
      retirementOn: '2026-03-31',
      periods: [
        { from: '1985-01-01', to: '2022-12-31' },
        { from: '2023-09-01', to: '2026-03-31' },
      ],
      bases: [...basesOf('1997-01', '2022-12', 2000), ...basesOf('2023-09', '2026-03', 2000)],
    });
    expect(out.ordinary.date).toBe('2022-06-23');
    expect(out.chosen).toMatchObject({ route: 'retire-delayed', monthly: 2425.99 });
  });

  test('until 30 September 2023 part-time days counted by their share, that day too', () => {
    const half = (on: string) =>
      answer({
        birthDate: '1957-05-10',
        retirementOn: on,
        knownBase: 1000,
        periods: [{ from: '1985-01-01', to: on, workTime: 50 }],
      }).months.have;
    expect(half('2023-10-01')).toBe(465);
    expect(half('2023-09-30')).toBeLessThan(240);
  });
});

describe('careers told', () => {
  test('work to come counts also when no base is told', () => {
    const out = answer({ birthDate: '1963-01-10', yearsContributed: 37, monthsContributed: 6 });
    expect(out.ordinary.date).toBe('2028-01-10');
    expect(routeIn(out, 'retire-ordinary')).toMatchObject({ status: 'later', from: '2028-01-10', first: null });
    expect(routeIn(out, 'ncp-retirement')).toBeUndefined();
  });

  test('a day of 2013 is answered', () => {
    const out = answer({
      birthDate: '1947-01-10',
      yearsContributed: 40,
      monthlyBase: 1800,
      retirementOn: '2013-06-30',
    });
    expect(out.chosen?.route).toBe('retire-delayed');
  });

  test('nobody at work is offered a day gone by, nor early retirement past the ordinary day', () => {
    const career = { birthDate: '1962-08-31', yearsContributed: 36, monthlyBase: 2000, contributedOn: '2024-11-22' };
    const out = answer({ ...career, goal: 'earliest' });
    expect(out.chosen?.retirementDate).toBe('2026-11-22');
    expect(out.routes.every(({ from }) => from === null || from >= '2026-11-22')).toBe(true);
    const past = answer({ birthDate: '1957-01-10', yearsContributed: 38, monthlyBase: 2000 });
    expect(past.routes.map(({ id }) => id)).not.toContain('early-voluntary');
    const late = answer({ birthDate: '1962-08-31', yearsContributed: 30, monthlyBase: 2000 });
    expect(routeIn(late, 'early-voluntary')).toMatchObject({ status: 'not', from: null });
  });

  test('time contributed until later than the day asked for does not hide it', () => {
    const out = answer({
      birthDate: '1958-08-31',
      yearsContributed: 40,
      monthlyBase: 2000,
      contributedOn: '2026-11-01',
      retirementOn: '2026-06-30',
    });
    expect(out.chosen?.retirementDate).toBe('2026-06-30');
  });

  test('who draws the subsidy is in a situation like work', () => {
    const out = answer({
      birthDate: '1962-06-10',
      yearsContributed: 38,
      workNow: 'none',
      lastWorkDay: '2025-06-01',
      monthlyBase: 2500,
      subsidyThreeMonths: true,
    });
    expect(routeIn(out, 'early-voluntary')).toMatchObject({ status: 'now' });
    expect(routeIn(out, 'early-voluntary')?.first?.monthly).toBeCloseTo(1865.55, 2);
  });

  test('two years of the last fifteen are counted back from when the duty to contribute ended', () => {
    const stopped = {
      birthDate: '1975-01-10',
      yearsContributed: 30,
      monthlyBase: 2000,
      workPlan: 'stop',
      stopDate: '2027-06-05',
    };
    expect(routeIn(answer({ ...stopped, afterStop: 'assimilated' }), 'retire-ordinary')?.status).toBe('later');
    expect(routeIn(answer(stopped), 'retire-ordinary')?.status).toBe('not');
  });

  test('a percentage known is that of the day asked for', () => {
    const out = answer({ birthDate: '1963-01-10', knownPercentage: 80, monthlyBase: 2000, retirementOn: '2030-01-10' });
    expect(out.chosen?.values.percentage).toBeGreaterThanOrEqual(80);
    expect(out.chosen?.values.percentage).toBeLessThan(80.2);
  });

  test('nothing evens out after 110 years', () => {
    const out = answer({ birthDate: '1963-01-10', yearsContributed: 37, monthsContributed: 6, knownBase: 2000 });
    expect(out.breakEvenAgeMonths ?? 0).toBeLessThanOrEqual(110 * 12);
  });

  test('January is no gain of its own in euros of today', () => {
    const waits = answer({
      birthDate: '1955-01-10',
      yearsContributed: 30,
      workNow: 'none',
      lastWorkDay: '2015-01-01',
      monthlyBase: 1500,
    });
    expect(waits.best['most-over-life']?.retirementDate).toBe('2026-11-22');
    const december = answer({
      birthDate: '1963-06-15',
      retirementOn: '2028-12-20',
      yearsContributed: 38,
      monthlyBase: 5101.2,
    });
    const later = december.levers.find(({ id }) => id === 'month-later')?.change ?? 0;
    expect(Math.abs(later)).toBeLessThan(15);
  });
});

describe('who each way is for', () => {
  test('a disability of 65 % is not an illness of the list of 45 %', () => {
    const out = answer({
      birthDate: '1968-08-31',
      yearsContributed: 30,
      monthlyBase: 2000,
      disabilityKind: 'from-65',
      monthsWithDisability: 200,
    });
    expect(routeIn(out, 'early-disab-45')?.status).toBe('not');
    expect(out.chosen).toMatchObject({ route: 'early-disab-65', retirementDate: '2030-07-29' });
  });

  test('the self-employed have neither early retirement for a lost job nor partial retirement', () => {
    const out = answer({ birthDate: '1963-01-10', yearsContributed: 38, workNow: 'self-employed', monthlyBase: 1500 });
    for (const id of ['early-involuntary', 'retire-partial'])
      expect(routeIn(out, id)).toMatchObject({ status: 'not', needs: 'workNow' });
  });

  test('partial retirement: a third year with a small cut, nothing asked of the company after the age, a job always', () => {
    const before = answer({ birthDate: '1962-06-15', yearsContributed: 36, monthsContributed: 3, monthlyBase: 2100 });
    expect(routeIn(before, 'retire-partial')).toMatchObject({ status: 'if', from: '2026-11-22' });
    const at = { birthDate: '1958-01-10', yearsContributed: 38, monthlyBase: 2100 };
    expect(routeIn(answer(at), 'retire-partial')).toMatchObject({ status: 'now', supposed: [] });
    const idle = answer({ ...at, workNow: 'none', lastWorkDay: '2025-06-01' });
    expect(routeIn(idle, 'retire-partial')?.status).toBe('not');
  });
});

describe('other States', () => {
  test('who worked on in France has the years asked for, and the share of Spain', () => {
    const out = answer({
      birthDate: '1960-01-10',
      yearsContributed: 10,
      workNow: 'none',
      lastWorkDay: '1998-12-31',
      monthlyBase: 1500,
      abroad: [{ country: 'fr', monthsAbroad: 330 }],
    });
    expect(routeIn(out, 'pro-rata')).toMatchObject({ status: 'now' });
    expect(routeIn(out, 'pro-rata')?.first?.share).toMatchObject({ ownDays: 3650, allDays: 13_688 });
  });

  test('less than a year abroad counts here and is not divided', () => {
    const out = answer({
      birthDate: '1960-01-10',
      yearsContributed: 14,
      monthsContributed: 8,
      workNow: 'none',
      lastWorkDay: '2026-05-01',
      monthlyBase: 1500,
      abroad: [{ country: 'fr', monthsAbroad: 6 }],
    });
    const share = routeIn(out, 'pro-rata')?.first?.share;
    expect(share?.allDays).toBe(share?.ownDays);
  });
});

describe('work beside the pension', () => {
  const couple = {
    birthDate: '1958-01-10',
    yearsContributed: 20,
    monthlyBase: 1400,
    pensionHousehold: 'dependentSpouse',
  };

  test('nobody draws a share of the complement to the minimum', () => {
    const out = answer({ ...couple, retirementOn: '2026-11-22' });
    const { first } = routeIn(out, 'retire-active') ?? expect.unreachable();
    expect(first?.values.share).toBe(55);
    expect(first?.monthly).toBeCloseTo(394.81, 2);
  });

  test('flexible retirement leaves the points of a delay aside, and is closed with a lump sum', () => {
    const career = {
      birthDate: '1957-01-10',
      periods: [{ from: '1985-01-01', to: null }],
      bases: basesOf('1997-01', '2026-09', 2000),
      retirementOn: '2026-11-20',
    };
    expect(routeIn(answer(career), 'retire-flexible')?.first?.monthly).toBeCloseTo(1414.85, 1);
    expect(routeIn(answer({ ...career, delayPaidAs: 'lump-sum' }), 'retire-flexible')?.status).toBe('not');
  });
});
