import { describe, expect, test } from 'vitest';
import { day } from '@/lib/law/day';
import { disability45 } from '@/lib/law/parameters/special-early-retirement';
import { assess } from '../../assess';
import { parseFacts } from '../../prefill';
import { earlyDisab45 } from '.';
import { examples } from './examples';

const today = day('2026-11-21');
const granted = examples[0]?.facts ?? {};
const of = (facts: Readonly<Record<string, unknown>>) =>
  assess(earlyDisab45, parseFacts(earlyDisab45.facts, { ...granted, ...facts }, today), today);

test('The decree of 2023 is for pensions that begin after it came into force on 1 June', () => {
  expect(disability45.on(day('2023-06-01')).degreeMonths).toBe(180);
  expect(disability45.on(day('2023-06-02')).degreeMonths).toBe(60);
});

describe('The pension', () => {
  test('No coefficient: the later one retires, the less time counts and the more has been contributed', () => {
    const atOnce = of({});
    const later = of({ retirementDate: '2024-07-01', daysByRetirement: 7666 });
    expect(later.award?.lines.find(({ id }) => id === 'days-counted')?.value).toBeLessThan(3745);
    expect(later.award?.recurring?.value).toBeGreaterThanOrEqual(atOnce.award?.recurring?.value ?? 0);
  });

  test('At the ordinary age nothing is added', () => {
    const { award } = of({ birthDate: '1956-01-10', daysByRetirement: 14_600 });
    expect(award?.lines.map(({ id }) => id)).not.toContain('days-counted');
    expect(award?.recurring?.value).toBe(120_000);
  });
});
