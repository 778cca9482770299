import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { euros } from '@/lib/law/cents';
import { day } from '@/lib/law/day';
import { childrenCounted, multipleBirthPayment, timesFor } from './amount';

describe('the payment', () => {
  test.each([
    ['2023', '4320', '8640', '12960'],
    ['2024', '4536', '9072', '13608'],
    // O24.
    ['2025', '4736', '9472', '14208'],
    ['2026', '4884', '9768', '14652'],
  ])('%s: %s for two, %s for three, %s for four or more', (year, two, three, four) => {
    const paid = [2, 3, 4, 7].map((children) => multipleBirthPayment(children, day(`${year}-07-01`)));
    expect(paid).toEqual([euros(two), euros(three), euros(four), euros(four)]);
  });

  test('O37: in 2023 it is not the figure of the guide, which is that of 2022', () => {
    const paid = [2, 3, 4].map((children) => multipleBirthPayment(children, day('2023-07-01')));
    for (const wrong of [4000, 8000, 12_000]) expect(paid).not.toContain(euros(String(wrong)));
  });
});

test('each child with a disability counts twice, and nobody else', () => {
  const children = fc.array(fc.record({ disability: fc.boolean() }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(children, (born) => {
      const counted = childrenCounted(born);
      expect(counted).toBeGreaterThanOrEqual(born.length);
      expect(counted).toBeLessThanOrEqual(born.length * 2);
      const on = day('2025-07-01');
      expect(timesFor(counted + 1, on)).toBeGreaterThanOrEqual(timesFor(counted, on));
    }),
  );
  expect(childrenCounted([{ disability: true }, { disability: false }, { disability: false }])).toBe(4);
  expect(timesFor(1, day('2025-07-01'))).toBe(0);
});
