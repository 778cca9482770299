import { describe, expect, test } from 'vitest';
import { cents, euros } from '@/lib/law/cents';
import { day } from '@/lib/law/day';
import { changedActivities, comingAfter, type SelfEmploymentRow, situationOn, standing } from './self-employment';

const written = (from: string, recordedAt: string, decidedIn: string | null = null) => ({
  from: day(from),
  recordedAt: new Date(`${recordedAt}T10:00:00Z`),
  decidedIn,
});
const activities = (codes: string[], ...when: Parameters<typeof written>): SelfEmploymentRow => ({
  kind: 'activities',
  activities: codes,
  ...written(...when),
});
const base = (amount: string, ...when: Parameters<typeof written>): SelfEmploymentRow => ({
  kind: 'base',
  income: cents(0),
  base: euros(amount),
  ...written(...when),
});
const cover = (sickLeave: boolean, ...when: Parameters<typeof written>): SelfEmploymentRow => ({
  kind: 'cover',
  mutual: 'Fremap',
  sickLeave,
  professional: true,
  cessation: true,
  ...written(...when),
});

describe('the situation on a day', () => {
  const rows = [
    activities(['4332'], '2021-09-01', '2021-09-01'),
    activities(['3100', '4332'], '2026-11-01', '2026-11-10', 'case-1'),
    cover(true, '2021-09-01', '2021-09-01'),
    cover(false, '2027-01-01', '2026-09-10', 'case-2'),
    base('950.98', '2026-01-01', '2025-12-01'),
    base('1100', '2027-01-01', '2026-11-20', 'case-3'),
  ];
  test.each([
    ['2021-08-31', undefined, undefined],
    ['2026-10-31', ['4332'], 299.56],
    ['2026-11-01', ['3100', '4332'], 299.56],
    // 1,100 at 31.6 %, and 5.5 % of 311.30 off: 311.30 − 17.12 + 14.30 + 9.90 + 1.10 + 11.00
    ['2027-01-01', ['3100', '4332'], 330.48],
  ])('on %s', (on, codes, fee) => {
    const situation = situationOn(rows, day(on));
    expect(situation.activities?.activities).toEqual(codes);
    expect(situation.fee ? situation.fee.total / 100 : undefined).toBe(fee);
  });
  test('what is decided and does not count yet is told apart', () => {
    expect(comingAfter(rows, day('2026-11-22')).map(({ kind }) => kind)).toEqual(['cover', 'base']);
  });
});

test('what a case writes again takes the place of what it wrote, and a later row of the same day too', () => {
  const rows = [
    activities(['4332'], '2021-09-01', '2021-09-01'),
    activities(['3100'], '2026-11-10', '2026-11-10', 'case-1'),
    activities(['9012'], '2026-11-01', '2026-12-10', 'case-1'),
    activities(['4334'], '2021-09-01', '2026-12-20', 'case-2'),
  ];
  expect(standing(rows).map((row) => row.kind === 'activities' && row.activities[0])).toEqual(['4334', '9012']);
});

describe('the activities after a change', () => {
  test.each([
    ['replace', '3100', undefined, ['3100', '8559']],
    ['main', '3100', undefined, ['3100', '4332', '8559']],
    ['main', '8559', undefined, ['8559', '4332']],
    ['add', '3100', undefined, ['4332', '8559', '3100']],
    ['add', '8559', undefined, ['4332', '8559']],
    ['end', undefined, '8559', ['4332']],
    ['end', undefined, '4332', ['8559']],
    ['correct', '3100', '4332', ['3100', '8559']],
    ['correct', '3100', '6201', ['4332', '8559', '3100']],
  ] as const)('%s %s %s', (act, added, former, after) => {
    expect(changedActivities(['4332', '8559'], { act, ...(added && { added }), ...(former && { former }) })).toEqual(
      after,
    );
  });
  test('of nobody, the new one is the main one', () => {
    expect(changedActivities([], { act: 'replace', added: '3100' })).toEqual(['3100']);
    expect(changedActivities([], { act: 'correct', added: '3100', former: '4332' })).toEqual(['3100']);
  });
});
