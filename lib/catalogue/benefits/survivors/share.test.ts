import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { basisPoints, type Cents, cents, euros, sumCents } from '@/lib/law/cents';
import { day } from '@/lib/law/day';
import { type Claim, limitFor, type SurvivorKind, shareAmongSurvivors, wantedBy } from './share';

const on = day('2026-05-10');
const claim = (kind: SurvivorKind, points: number): Claim => ({ kind, points });
const increased = (kind: SurvivorKind, points: number, among: number): Claim => ({
  kind,
  points: 2000,
  increase: { points, among },
});
const orphans = (count: number): Claim[] => Array.from({ length: count }, () => claim('orphan', 2000));
const share = (base: string, claims: readonly Claim[]) => shareAmongSurvivors(euros(base), claims, on);

const anyBase = fc.integer({ min: 0, max: 2_000_000 }).map(cents);
const anyClaim: fc.Arbitrary<Claim> = fc.oneof(
  fc.constantFrom(5200, 6000, 7000).map((points) => claim('widow', points)),
  fc.record({
    kind: fc.constantFrom<SurvivorKind>(
      'orphan',
      'violence-orphan',
      'grandchild-or-sibling',
      'parent',
      'grandparent',
      'carer',
    ),
    points: fc.constantFrom(2000, 7000),
  }),
  fc.record({
    kind: fc.constantFrom<SurvivorKind>('orphan', 'violence-orphan', 'parent'),
    points: fc.constant(2000),
    increase: fc.record({ points: fc.constantFrom(5200, 7000), among: fc.integer({ min: 1, max: 6 }) }),
  }),
);
const anyClaims = fc.array(anyClaim, { maxLength: 12 });

describe('the limit over all the survivors of one person (LGSS 229)', () => {
  test.each([
    ['a widow alone', [claim('widow', 5200)], [520]],
    ['a widow and two orphans fit', [claim('widow', 5200), ...orphans(2)], [520, 200, 200]],
    ['three orphans share the 48 % left', [claim('widow', 5200), ...orphans(3)], [520, 160, 160, 160]],
    ['a widow with 60 % leaves them 48 % all the same', [claim('widow', 6000), ...orphans(3)], [600, 160, 160, 160]],
    ['and one with 70 %: 118 % in all', [claim('widow', 7000), ...orphans(4)], [700, 120, 120, 120, 120]],
    ['five orphans alone take the whole base', orphans(6), [166.66, 166.66, 166.66, 166.66, 166.66, 166.66]],
    [
      'relatives come last: 8 % is left for a mother beside a widow and two orphans',
      [claim('parent', 2000), claim('widow', 5200), ...orphans(2)],
      [80, 520, 200, 200],
    ],
    [
      'a grandchild comes before a father, and he before a grandmother',
      [claim('grandparent', 2000), claim('parent', 2000), claim('grandchild-or-sibling', 2000), claim('widow', 5200)],
      [80, 200, 200, 520],
    ],
    [
      'a widow with 70 % leaves relatives only what is left of the base',
      [claim('widow', 7000), claim('parent', 2000), claim('parent', 2000)],
      [700, 150, 150],
    ],
    [
      'a carer of a pensioner comes after everybody',
      [claim('carer', 2000), claim('widow', 5200), ...orphans(2), claim('grandparent', 2000)],
      [0, 520, 200, 200, 80],
    ],
    ['orphans by violence reach 118 %', Array.from({ length: 2 }, () => claim('violence-orphan', 7000)), [590, 590]],
    ['one orphan by violence stays in the base', [claim('violence-orphan', 7000)], [700]],
    ['one with 20 % and the increase of 70 %', [increased('violence-orphan', 7000, 1)], [900]],
    [
      'two with it beside a widower with 52 %: what is left of 118 %',
      [claim('widow', 5200), increased('violence-orphan', 7000, 2), increased('violence-orphan', 7000, 2)],
      [520, 330, 330],
    ],
    [
      'one with it beside a widower with 52 %: what is left of the base',
      [claim('widow', 5200), increased('violence-orphan', 7000, 1)],
      [520, 480],
    ],
    [
      'orphans of both parents take the base before a grandchild',
      [...Array.from({ length: 3 }, () => increased('orphan', 5200, 3)), increased('grandchild-or-sibling', 5200, 1)],
      [333.33, 333.33, 333.33, 0.01],
    ],
    [
      'one orphan of both parents leaves a grandchild 28 %',
      [increased('orphan', 5200, 1), increased('grandchild-or-sibling', 5200, 1)],
      [720, 280],
    ],
    [
      'a widow with 60 % and an orphan leave relatives 20 % of the base, not of 108 %',
      [claim('widow', 6000), ...orphans(1), claim('parent', 2000), claim('parent', 2000)],
      [600, 200, 100, 100],
    ],
    [
      'orphans who pass the base beside a widow with 70 % leave relatives nothing',
      [claim('widow', 7000), ...orphans(2), claim('parent', 2000)],
      [700, 200, 200, 0],
    ],
  ] as const)('%s', (_name, claims, expected) => {
    expect(share('1000.00', claims)).toEqual(expected.map((value) => Math.round(value * 100)));
  });

  test('when one orphan ends, the others grow back (Order of 13 February 1967, art. 18.2)', () => {
    const three = share('1000.00', [claim('widow', 5200), ...orphans(3)]);
    const two = share('1000.00', [claim('widow', 5200), ...orphans(2)]);
    expect(three.slice(1)).toEqual([160_00, 160_00, 160_00]);
    expect(two.slice(1)).toEqual([200_00, 200_00]);
    // The widow ends: three orphans have their 20 % again; a mother, what is theirs to leave.
    expect(share('1000.00', [...orphans(3), claim('parent', 2000)])).toEqual([200_00, 200_00, 200_00, 200_00]);
  });

  test('the sum never passes the limit, and nobody is paid more than is theirs', () => {
    fc.assert(
      fc.property(anyBase, anyClaims, (base, claims) => {
        const paid = shareAmongSurvivors(base, claims, on);
        expect(paid).toHaveLength(claims.length);
        expect(sumCents(paid)).toBeLessThanOrEqual(basisPoints(base, limitFor(claims, on), 'up'));
        paid.forEach((value, index) => {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(wantedBy(base, claims[index] as Claim));
        });
      }),
    );
  });

  test('without a widow over 52 % and without violence the limit is the base', () => {
    const ordinary = anyClaims.map((claims) =>
      claims.filter(({ kind, points }) => kind !== 'violence-orphan' && !(kind === 'widow' && points > 5200)),
    );
    fc.assert(
      fc.property(anyBase, ordinary, (base, claims) => {
        fc.pre(claims.filter(({ kind }) => kind === 'widow').length <= 1);
        expect(sumCents(shareAmongSurvivors(base, claims, on))).toBeLessThanOrEqual(base);
      }),
    );
  });

  test('the order in which they are told does not matter', () => {
    const shuffled = anyClaims.chain((claims) =>
      fc.tuple(fc.constant(claims), fc.shuffledSubarray([...claims.keys()], { minLength: claims.length })),
    );
    fc.assert(
      fc.property(anyBase, shuffled, (base, [claims, order]) => {
        const paid = shareAmongSurvivors(base, claims, on);
        const other = shareAmongSurvivors(
          base,
          order.map((index) => claims[index] as Claim),
          on,
        );
        expect(order.map((index) => paid[index])).toEqual(other);
      }),
    );
  });

  test('a larger base never pays anybody less', () => {
    fc.assert(
      fc.property(anyBase, fc.integer({ min: 0, max: 100_000 }), anyClaims, (base, more, claims) => {
        const [less, greater] = [base, cents(base + more)].map((one: Cents) => shareAmongSurvivors(one, claims, on));
        const slack = claims.length + 1;
        less?.forEach((value, index) => {
          // A rank cut in proportion is rounded down: the cents that rounding leaves can move.
          expect(greater?.[index]).toBeGreaterThanOrEqual(value - slack);
        });
      }),
    );
  });

  test('among orphans alone, one who ends never makes the others poorer', () => {
    fc.assert(
      fc.property(
        anyBase,
        fc.integer({ min: 2, max: 12 }),
        fc.constantFrom(0, 5200, 6000, 7000),
        (base, count, widow) => {
          const before = widow > 0 ? [claim('widow', widow)] : [];
          const many = shareAmongSurvivors(base, [...orphans(count), ...before], on)[0] ?? 0;
          const fewer = shareAmongSurvivors(base, [...orphans(count - 1), ...before], on)[0] ?? 0;
          expect(fewer).toBeGreaterThanOrEqual(many);
        },
      ),
    );
  });
});
