import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { euros } from '@/lib/law/cents';
import { addDays, addMonths, day } from '@/lib/law/day';
import { NoValueInForce } from '@/lib/law/parameter';
import { assess, contextOf } from '../../assess';
import type { Known, Procedure } from '../../kernel';
import { noSources, parseFacts, prefill } from '../../prefill';
import { allFacts } from '../../random-facts';
import { unempAllowance } from '.';
import {
  type EventFacts,
  isInNeed,
  isOldLaw,
  lastClaimDay,
  type MeansFacts,
  monthsOfAllowance,
  startOfAllowance,
  stretchesOf,
  type Way,
} from './allowance';
import { examples } from './examples';
import { supplementOfAllowance, supplementOfBenefit } from './work-supplement';

const today = day('2026-11-21');
const procedure = unempAllowance as unknown as Procedure;
const parsed = (json: unknown) => parseFacts(procedure.facts, json, today);
const anyFacts = allFacts(procedure.facts, today).map(parsed);
const awardOf = (facts: Known) => procedure.award.derive(facts, contextOf(procedure, facts, today));
const [now, before] = [day('2026-01-09'), day('2023-07-01')];
const length = (way: Way, on: typeof now, rest: Partial<Parameters<typeof monthsOfAllowance>[0]>) =>
  monthsOfAllowance({
    way,
    on,
    family: false,
    age: 40,
    exhaustedDays: 0,
    contributedDays: 0,
    earlierActiveIncome: 0,
    ...rest,
  });
const event = (rest: Partial<EventFacts> = {}): EventFacts => ({
  allowanceWay: 'exhausted',
  unemploymentDate: now,
  birthDate: day('1985-06-15'),
  claimsOlder: false,
  ...rest,
});

describe('months of the allowance since November 2024 (LGSS 277)', () => {
  test.each([
    [false, 44, 359, 0],
    [false, 44, 360, 6],
    [false, 45, 119, 0],
    [false, 45, 120, 6],
    [false, 45, 720, 6],
    [true, 20, 119, 0],
    [true, 20, 120, 24],
    [true, 60, 179, 24],
    [true, 60, 180, 30],
  ])('used up: family %s, %i years, %i days: %i months', (family, age, exhaustedDays, months) => {
    expect(length('exhausted', now, { family, age, exhaustedDays })).toBe(months);
  });
  test.each([
    [false, 89, 0],
    [false, 90, 3],
    [true, 119, 3],
    [true, 120, 4],
    [false, 150, 5],
    [false, 180, 6],
    [true, 179, 5],
    [true, 180, 21],
    [true, 359, 21],
  ])('too few: family %s, %i days: %i months', (family, contributedDays, months) => {
    expect(length('too-few-contributions', now, { family, contributedDays })).toBe(months);
  });
  test('emigrants 18; violence victims 30, 20, 10 and none', () => {
    expect(length('returned-emigrant', now, {})).toBe(18);
    const victim = (earlierActiveIncome: number) => length('violence-victim', now, { earlierActiveIncome });
    expect([0, 1, 2, 3].map(victim)).toEqual([30, 20, 10, 0]);
  });
});

describe('months of the allowance until October 2024', () => {
  test.each([
    [true, 44, 120, 18],
    [true, 44, 180, 24],
    [true, 45, 120, 24],
    [true, 45, 180, 30],
    [false, 45, 120, 6],
    [false, 44, 720, 0],
  ])('used up: family %s, %i years, %i days: %i months', (family, age, exhaustedDays, months) => {
    expect(length('exhausted', before, { family, age, exhaustedDays })).toBe(months);
  });
  test.each([
    [true, 89, 0],
    [true, 90, 3],
    [true, 180, 21],
    [false, 179, 0],
    [false, 180, 6],
  ])('too few: family %s, %i days: %i months', (family, contributedDays, months) => {
    expect(length('too-few-contributions', before, { family, contributedDays })).toBe(months);
  });
});

describe('which wording', () => {
  test('The end of the waiting month chooses it, the loss of the job where nothing was waited for', () => {
    expect(isOldLaw(event({ unemploymentDate: day('2024-09-30') }))).toBe(true);
    expect(isOldLaw(event({ unemploymentDate: day('2024-10-01') }))).toBe(false);
    const lost = (on: string) => event({ allowanceWay: 'too-few-contributions', unemploymentDate: day(on) });
    expect(isOldLaw(lost('2024-10-31'))).toBe(true);
    expect(isOldLaw(lost('2024-11-01'))).toBe(false);
  });

  test('Royal Decree-Law 7/2023, which Congress repealed, changed nothing in June 2024', () => {
    expect(isOldLaw(event({ unemploymentDate: day('2024-06-03') }))).toBe(true);
    expect(stretchesOf(180, 10_000, day('2024-06-03'))[0]?.month).toBe(euros('480.00'));
  });

  test('Whoever was waiting when the month was abolished begins on 1 November 2024', () => {
    const waiting = event({ unemploymentDate: day('2024-10-10') });
    expect(startOfAllowance(waiting, day('2024-11-04'))).toEqual({ from: '2024-11-01', lost: 0 });
    expect(lastClaimDay(waiting)).toBe('2025-04-30');
  });

  test('Turning 52 later is an event of its own', () => {
    const later = event({ birthDate: day('1973-05-01'), unemploymentDate: day('2024-01-09'), claimsOlder: true });
    expect(isOldLaw(later)).toBe(false);
    expect(startOfAllowance(later, day('2025-05-06')).from).toBe('2025-05-02');
    expect(lastClaimDay(later)).toBeUndefined();
  });
});

describe('lack of income', () => {
  const case_ = (rest: Partial<MeansFacts>): MeansFacts => ({
    ...event(),
    unemploymentClaimDate: day('2026-01-12'),
    ownIncomeMonth: euros('0'),
    unitMembers: 1,
    unitIncomeMonth: euros('0'),
    hasDependant: false,
    ...rest,
  });
  const rich = { ownIncomeMonth: euros('2000') };
  const family = { unitMembers: 3, unitIncomeMonth: euros('2747.25'), hasDependant: true };
  test('The average is compared without rounding: three times the limit passes, a cent more does not', () => {
    expect(isInNeed(case_({ ...rich, ...family }))).toBe(true);
    expect(isInNeed(case_({ ...rich, ...family, unitIncomeMonth: euros('2747.26') }))).toBe(false);
    expect(isInNeed(case_({ ...family, unitIncomeMonth: euros('9000') }))).toBe(true);
  });
  test('Only one’s own counts over 52 and coming back from abroad, only the family’s for victims who have one', () => {
    expect(isInNeed(case_({ ...rich, ...family, claimsOlder: true }))).toBe(false);
    expect(isInNeed(case_({ ...rich, ...family, allowanceWay: 'returned-emigrant' }))).toBe(false);
    const victim = { ...family, allowanceWay: 'violence-victim' as const };
    expect(isInNeed(case_({ ...victim, ...rich }))).toBe(true);
    expect(isInNeed(case_({ ...victim, unitIncomeMonth: euros('9000') }))).toBe(false);
  });
  test('The limit is of the year of the claim', () => {
    const claim = (on: string) => isInNeed(case_({ ownIncomeMonth: euros('900'), unemploymentClaimDate: day(on) }));
    expect(claim('2025-12-30')).toBe(false);
    expect(claim('2026-01-02')).toBe(true);
  });
});

describe('work-support supplement', () => {
  test.each([
    [1, [480, 450, 420, 360]],
    [3, [480, 450, 420, 360]],
    [4, [360, 300, 270, 240]],
    [9, [240, 210, 180, 150]],
    [12, [180, 150, 120, 90]],
    [13, [120, 90, 60, 30]],
    [40, [120, 90, 60, 30]],
  ])('month %i of an allowance', (month, amounts) => {
    const shares = [10_000, 7500, 5000, 4999];
    const got = shares.map((share) => supplementOfAllowance(month, share, now).month / 100);
    expect(got).toEqual(amounts);
    expect(supplementOfAllowance(month, 10_000, now).days).toBe(180);
  });
  test.each([
    [9, 0, 0],
    [10, 480, 30],
    [11, 480, 60],
    [12, 480, 90],
    [13, 480, 180],
    [16, 360, 180],
    [21, 240, 180],
    [24, 180, 180],
  ])('month %i of a contributory benefit, full time: %i for %i days', (month, amount, days) => {
    expect(supplementOfBenefit(720, month, 10_000, now)).toEqual({ month: amount * 100, days });
    expect(supplementOfBenefit(360, month, 10_000, now).days).toBe(0);
  });
  test('is not known before the law that made it', () => {
    expect(() => supplementOfBenefit(720, 12, 10_000, day('2025-03-31'))).toThrow(NoValueInForce);
    expect(() => supplementOfAllowance(1, 10_000, day('2024-10-31'))).toThrow(NoValueInForce);
  });
});

describe('properties', () => {
  test('More days never shorten it, and no allowance passes 30 months or 570 € a month', () => {
    fc.assert(
      fc.property(anyFacts, fc.integer({ min: 0, max: 300 }), (facts, more) => {
        const { exhaustedDays, unemploymentDays } = facts as { exhaustedDays: number; unemploymentDays: number };
        const longer = { ...facts, exhaustedDays: exhaustedDays + more, unemploymentDays: unemploymentDays + more };
        expect(awardOf(longer).total ?? 0).toBeGreaterThanOrEqual(awardOf(facts).total ?? 0);
        const { lines } = awardOf(facts) as { lines: Record<string, number> };
        expect(lines.months ?? 0).toBeLessThanOrEqual(30);
        expect(lines['month-first'] ?? 0).toBeLessThanOrEqual(57_000);
      }),
    );
  });

  test('Less income never takes the right away', () => {
    fc.assert(
      fc.property(anyFacts, fc.integer({ min: 0, max: 100_000 }), (facts, less) => {
        if (assess(procedure, facts, today).outcome !== 'entitled') return;
        const { ownIncomeMonth, unitIncomeMonth } = facts as { ownIncomeMonth: number; unitIncomeMonth: number };
        const poorer = {
          ...facts,
          ownIncomeMonth: Math.max(0, ownIncomeMonth - less),
          unitIncomeMonth: Math.max(0, unitIncomeMonth - less),
        };
        expect(assess(procedure, poorer, today).outcome).toBe('entitled');
      }),
    );
  });

  test('Since November 2024 no day is lost for claiming late, whenever that is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 180 }), (delay) => {
        const claim = addDays(now, delay + 1);
        const { from, lost } = startOfAllowance(event(), claim);
        expect(lost).toBe(0);
        expect(from >= addDays(now, 1) && from <= addMonths(claim, 1)).toBe(true);
      }),
    );
  });
});

test('Answers that follow from others are filled in, and the record says the rest', () => {
  const known = parsed({ ...examples[0]?.facts });
  const { claimsOlder, hasContributoryRight, hasDependant, allowanceWorkTime, ...asked } = known;
  const { facts } = prefill(procedure, asked, {}, noSources(today), '2026-11-21T10:00:00.000Z');
  expect(facts).toMatchObject({ claimsOlder, hasContributoryRight, hasDependant, allowanceWorkTime });
});
