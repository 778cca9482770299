import { type Cents, cents, maxCents, minCents, sumCents } from '@/lib/law/cents';
import type { Day } from '@/lib/law/day';
import { type InjuryItem, injuryScale, type ScaleItem } from '@/lib/law/parameters/injury-scale';

export type Side = 'right' | 'left';
export type Injury = {
  readonly injuryItem: InjuryItem;
  readonly injurySide: Side | 'none';
  /** What the assessors have fixed for an item with a range; 0 while they have not. */
  readonly assessedAmount: Cents;
};

/**
 * What an arm or hand gives, in cents. The left of who leads with it is paid as a right one (note to heading IV of the
 * scale); an injury whose side is not told counts as the cheaper one.
 */
const ofSide = (item: Extract<ScaleItem, { kind: 'sides' }>, side: Side | 'none', leading: Side): Cents => {
  if (side === 'none') return minCents(item.right, item.left);
  return side === 'right' || leading === 'left' ? item.right : item.left;
};

const isPending = (item: ScaleItem, { assessedAmount }: Injury) => item.kind === 'range' && assessedAmount === 0;

/**
 * Each item of the scale once, added up (Order ISM/450/2023, annex), in cents. An item with a range counts as the
 * assessors fixed it, and until then as the least of it: `least` is safe to promise and `most` cannot be passed.
 */
export const compensationOf = (injuries: readonly Injury[], leading: Side, on: Day) => {
  const scale = injuryScale.on(on);
  const fixed: Cents[] = [];
  const assessed: Cents[] = [];
  const pending: Extract<ScaleItem, { kind: 'range' }>[] = [];
  for (const injury of injuries) {
    const item = scale[injury.injuryItem];
    if (item.kind === 'single') fixed.push(item.amount);
    else if (item.kind === 'sides') fixed.push(ofSide(item, injury.injurySide, leading));
    else if (isPending(item, injury)) pending.push(item);
    else assessed.push(minCents(item.most, maxCents(item.least, injury.assessedAmount)));
  }
  const known = sumCents([...fixed, ...assessed]);
  return {
    fixed: sumCents(fixed),
    assessed: sumCents(assessed),
    toAssess: pending.length,
    least: cents(known + sumCents(pending.map(({ least }) => least))),
    most: cents(known + sumCents(pending.map(({ most }) => most))),
  };
};

/** The scale pays this item by side, so that the side must be told. */
export const hasSides = (item: InjuryItem, on: Day): boolean => injuryScale.on(on)[item].kind === 'sides';

/** The assessors cannot have fixed that amount: it lies outside the range of the item. */
export const isOutOfRange = ({ injuryItem, assessedAmount }: Injury, on: Day): boolean => {
  const item = injuryScale.on(on)[injuryItem];
  return item.kind === 'range' && assessedAmount > 0 && (assessedAmount < item.least || assessedAmount > item.most);
};
