import { expect, test } from 'vitest';
import { day } from '@/lib/law/day';
import { compare, mostPerMonth } from './comparison';
import { defaults, type Plan } from './plan';
import { simulate } from './simulate';

const today = day('2026-11-24');
const retiring = (on: string | null, more: Partial<Plan> = {}) =>
  simulate(
    {
      ...defaults,
      birthDate: day('1964-03-20'),
      yearsContributed: 38,
      monthlyBase: 250_000 as never,
      ...(on !== null && { retirementOn: day(on) }),
      ...more,
    } as Plan,
    null,
    today,
  );
const early = { name: 'Antes', simulation: retiring('2029-03-20') };
const ordinary = { name: 'A mi edad', simulation: retiring('2031-03-20') };

test('each scenario stands against the first: more or less a month, and the age at which both have paid as much', () => {
  const [first, second] = compare([early, ordinary]);
  expect([first?.difference, first?.level]).toEqual([null, null]);
  const [now, later] = [early.simulation.chosen, ordinary.simulation.chosen];
  expect(second?.difference).toBe((later?.inToday ?? 0) - (now?.inToday ?? 0));
  expect(second?.difference).toBeGreaterThan(0);
  const age = second?.level && 'age' in second.level ? second.level.age : 0;
  // Until then the earlier one has drawn more, and from then on the later one.
  const drawn = (option: typeof now, at: number) => (at - (option?.age ?? 0)) * (option?.inToday ?? 0);
  expect(drawn(later, age)).toBeGreaterThanOrEqual(drawn(now, age));
  expect(drawn(later, age - 2)).toBeLessThan(drawn(now, age - 2));
  // Whichever stands first, they draw level at the same age.
  expect(compare([ordinary, early])[1]?.level).toEqual(second?.level);
  expect(compare([ordinary, early])[1]?.difference).toBe(-(second?.difference ?? 0));
});

test('whoever begins earlier and gets no less is always ahead', () => {
  const more = { name: 'Antes y más', simulation: retiring('2029-03-20', { monthlyBase: 480_000 as never }) };
  expect(compare([more, ordinary])[1]?.level).toEqual({ ahead: 'Antes y más' });
  expect(compare([ordinary, more])[1]?.level).toEqual({ ahead: 'Antes y más' });
});

test('on the same day, of two people or without a pension there is nothing to draw level', () => {
  const somebodyElse = { name: 'Otra persona', simulation: retiring(null, { birthDate: day('1970-01-01') }) };
  const none = { name: 'Sin pensión', simulation: retiring('2027-01-01') };
  const unreadable = { name: 'De otras reglas', simulation: null };
  expect(none.simulation.chosen).toBeNull();
  for (const other of [{ ...ordinary, name: 'Igual' }, somebodyElse, none, unreadable])
    expect([other.name, compare([ordinary, other])[1]?.level]).toEqual([other.name, null]);
  expect(compare([none, ordinary])[1]?.difference).toBeNull();
  expect(compare([])).toEqual([]);
});

test('the scenario that pays most is told only when one does', () => {
  expect(mostPerMonth(compare([early, ordinary]))?.name).toBe('A mi edad');
  expect(mostPerMonth(compare([ordinary, { ...ordinary, name: 'Igual' }]))).toBeNull();
  expect(mostPerMonth(compare([ordinary, { name: 'De otras reglas', simulation: null }]))).toBeNull();
});
