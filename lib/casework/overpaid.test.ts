import { describe, expect, test } from 'vitest';
import { cents } from '@/lib/law/cents';
import { day } from '@/lib/law/day';
import { overpaidAfterDeath } from './overpaid';

const paid = (id: string, from: string, to: string, euros: number) => ({
  id,
  caseId: 'pension',
  from: day(from),
  to: day(to),
  value: cents(euros * 100),
});

describe('what went out for days after a death', () => {
  test('a pension is due for the whole month of the death: only the months after it are too much', () => {
    const months = [
      paid('september', '2026-09-01', '2026-09-30', 1_200),
      paid('october', '2026-10-01', '2026-10-31', 1_200),
      paid('november', '2026-11-01', '2026-11-30', 1_200),
    ];
    const lines = overpaidAfterDeath(months, day('2026-09-02'), () => true);
    expect(lines.map(({ paymentId, due, over }) => [paymentId, due, over])).toEqual([
      ['october', 0, 120_000],
      ['november', 0, 120_000],
    ]);
  });

  test('what is paid by the day ends with the day of the death', () => {
    // 30 days of 40 €: death on the 12th leaves 12 days due and 18 too much.
    const [line] = overpaidAfterDeath(
      [paid('leave', '2026-11-01', '2026-11-30', 1_200)],
      day('2026-11-12'),
      () => false,
    );
    expect(line).toMatchObject({ due: 48_000, over: 72_000, days: 30, daysAfter: 18 });
  });

  test('a stretch that ends with the last due day is left alone, on the last day of a month too', () => {
    const month = [paid('november', '2026-11-01', '2026-11-30', 900)];
    expect(overpaidAfterDeath(month, day('2026-11-30'), () => true)).toEqual([]);
    expect(overpaidAfterDeath(month, day('2026-11-30'), () => false)).toEqual([]);
    expect(overpaidAfterDeath(month, day('2026-10-31'), () => true)).toMatchObject([{ over: 90_000, due: 0 }]);
  });
});
