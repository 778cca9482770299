import { expect, test } from 'vitest';
import { euros } from '../cents';
import { day } from '../day';
import { maximumBaseMonth } from './contribution-bases';
import { selfEmployedBands } from './self-employed-bands';

const years = ['2023', '2024', '2025', '2026'] as const;
const bandsOf = (year: string) => {
  const { reduced, general } = selfEmployedBands.on(day(`${year}-06-01`));
  return { reduced, general, all: [...reduced, ...general] };
};

/* The fees the Government published with each table: 30.6 % of the minimum base of every band, a round number. */
test.each([
  ['2023', [230, 260, 275, 291, 294, 294, 310, 315, 320, 330, 350, 370, 390, 420, 500]],
  ['2024', [225, 250, 267, 291, 294, 294, 320, 325, 330, 340, 360, 380, 400, 445, 530]],
  ['2025', [200, 220, 260, 291, 294, 294, 350, 370, 390, 415, 440, 465, 490, 530, 590]],
  ['2026', [200, 220, 260, 291, 294, 294, 350, 370, 390, 415, 440, 465, 490, 530, 590]],
])('%s: the minimum bases give the published fees', (year, fees) => {
  expect(bandsOf(year).all.map(({ minimumBase }) => Math.round((minimumBase * 0.306) / 100))).toEqual(fees);
  for (const [index, { minimumBase }] of bandsOf(year).all.entries())
    expect(Math.abs(minimumBase * 0.306 - (fees[index] ?? 0) * 100)).toBeLessThan(1);
});

test('three reduced bands and twelve general ones, one after the other without a hole', () => {
  for (const year of years) {
    const { reduced, general, all } = bandsOf(year);
    expect([reduced.length, general.length]).toEqual([3, 12]);
    expect(all.slice(1).map(({ over }) => over)).toEqual(all.slice(0, -1).map(({ upTo }) => upTo));
    expect(all.at(-1)?.upTo).toBeNull();
    expect(general[0]?.over).toBe(euros('1166.70'));
  }
});

test('bases of single bands', () => {
  expect(bandsOf('2023').reduced[0]).toEqual({
    over: euros('0'),
    upTo: euros('670'),
    minimumBase: euros('751.63'),
    maximumBase: euros('849.66'),
  });
  expect(bandsOf('2024').reduced[1]).toMatchObject({ minimumBase: euros('816.99'), maximumBase: euros('900') });
  expect(bandsOf('2025').reduced[0]?.maximumBase).toBe(euros('718.94'));
  expect(bandsOf('2026').general[9]).toMatchObject({ minimumBase: euros('1601.31'), maximumBase: euros('4050') });
});

test('nobody chooses a base above that of employees, and the two highest bands reach it', () => {
  for (const year of years) {
    const most = maximumBaseMonth.on(day(`${year}-06-01`));
    const { all } = bandsOf(year);
    expect(all.slice(-2).map(({ maximumBase }) => maximumBase)).toEqual([most, most]);
    for (const { minimumBase, maximumBase } of all) {
      expect(minimumBase).toBeLessThanOrEqual(maximumBase);
      expect(maximumBase).toBeLessThanOrEqual(most);
    }
  }
});
