import type { Day } from '@/lib/law/day';
import { type Bound, boundDay, type Fields } from './fields';

const fixed = (bound: Bound | undefined, today: Day): Bound | undefined => bound && { day: boundDay(bound, today) };

/** Fields as a browser can be told of them: without their prefill, and with the first and last day of today as days. */
export const plainFields = (fields: Fields, today: Day): Fields =>
  Object.fromEntries(
    Object.entries(fields).map(([key, field]) => {
      const { from: _from, ...plain } = field;
      if (plain.kind === 'list') return [key, { ...plain, item: plainFields(plain.item, today) } as typeof field];
      if (plain.kind !== 'date') return [key, plain as typeof field];
      return [key, { ...plain, min: fixed(plain.min, today), max: fixed(plain.max, today) } as typeof field];
    }),
  );
