import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day, day } from '@/lib/law/day';
import { clashOf, conditionsOn, placeOf, standingOf } from './domestic';

const version = (id: string, from: string, declaredAs: 'employer' | 'worker' | 'office' = 'employer') => ({
  id,
  from: day(from),
  contract: 'permanent' as const,
  hours: 20,
  payKind: 'month-12' as const,
  pay: 80_000 as never,
  schedule: '9 a 13',
  place: 'Madrid',
  declaredAs,
});
const versions = [version('a', '2024-01-10'), version('b', '2025-01-01', 'worker'), version('c', '2026-03-01')];

describe('where a declaration goes', () => {
  test('a change begins on its day, after everything declared', () => {
    expect(placeOf(versions, 'change', day('2026-12-01'))).toEqual({ from: '2026-12-01', replaces: null });
    expect(placeOf(versions, 'change', day('2026-03-01'))).toBeNull();
    expect(placeOf(versions, 'change', day('2025-06-01'))).toBeNull();
    expect(placeOf(versions, 'change', day('2023-12-31'))).toBeNull();
  });

  test('a correction takes the place of what held that day, from its own first day', () => {
    expect(placeOf(versions, 'correction', day('2025-06-01'))).toEqual({ from: '2025-01-01', replaces: 'b' });
    expect(placeOf(versions, 'correction', day('2026-03-01'))).toEqual({ from: '2026-03-01', replaces: 'c' });
    expect(placeOf(versions, 'correction', day('2024-01-09'))).toBeNull();
  });

  test('what the other one said of that day needs a person; later conditions stop a change', () => {
    const employer = { versions, role: 'employer' } as const;
    expect(clashOf(employer, 'change', day('2025-01-01'))).toBe('other');
    expect(clashOf(employer, 'correction', day('2025-02-01'))).toBe('other');
    expect(clashOf(employer, 'change', day('2026-01-01'))).toBe('later');
    expect(clashOf(employer, 'correction', day('2026-04-01'))).toBe('none');
    expect(clashOf({ versions, role: 'worker' }, 'change', day('2026-03-01'))).toBe('other');
    expect(
      clashOf({ versions: [version('o', '2026-01-01', 'office')], role: 'worker' }, 'correction', day('2026-02-01')),
    ).toBe('none');
  });

  test('outside its days it is ended or never was', () => {
    const known = { since: day('2024-01-10'), until: day('2026-05-31') };
    expect(standingOf(undefined, day('2026-01-01'))).toBe('none');
    expect(standingOf(known, day('2024-01-09'))).toBe('none');
    expect(standingOf(known, day('2024-01-10'))).toBe('active');
    expect(standingOf(known, day('2026-05-31'))).toBe('active');
    expect(standingOf(known, day('2026-06-01'))).toBe('ended');
    expect(standingOf({ ...known, until: null }, day('2030-01-01'))).toBe('active');
  });
});

test('whatever is declared, each day before its effect keeps its conditions, and days keep one set of them', () => {
  const start = day('2023-01-01');
  const acts = fc.array(
    fc.tuple(fc.constantFrom('change' as const, 'correction' as const), fc.integer({ min: 0, max: 1400 })),
    {
      maxLength: 12,
    },
  );
  fc.assert(
    fc.property(acts, (declared) => {
      let live: { id: string; from: Day }[] = [{ id: '0', from: start }];
      declared.forEach(([act, days], index) => {
        const on = addDays(start, days);
        const place = placeOf(live, act, on);
        if (!place) return;
        const before = live;
        live = [...live.filter(({ id }) => id !== place.replaces), { id: String(index + 1), from: place.from }].sort(
          (a, b) => (a.from < b.from ? -1 : 1),
        );
        expect(conditionsOn(live, on)?.id).toBe(String(index + 1));
        const eve = addDays(place.from, -1);
        expect(conditionsOn(live, eve)?.id).toBe(conditionsOn(before, eve)?.id);
        expect(new Set(live.map(({ from }) => from)).size).toBe(live.length);
        expect(live[0]?.from).toBe(start);
      });
    }),
  );
});
