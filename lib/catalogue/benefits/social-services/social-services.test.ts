import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day } from '@/lib/law/day';
import { socialServices } from '.';
import { mayStay, stayGroups } from './stay';

const on = day('2026-03-10');

test.each([
  ['thermal', 'retirement', 0],
  ['holidays', 'retirement', 0],
  ['thermal', 'incapacity', 0],
  ['holidays', 'incapacity', 60],
  ['thermal', 'widowed', 55],
  ['thermal', 'other', 60],
  ['holidays', 'other', 60],
  ['thermal', 'none', 65],
] as const)('%s with %s: from %i', (service, group, from) => {
  for (let age = 0; age <= 100; age += 1) expect(mayStay(service, group, age, on)).toBe(age >= from);
});

test('growing older never takes a stay away', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('thermal', 'holidays'),
      fc.constantFrom(...stayGroups),
      fc.integer({ min: 0, max: 110 }),
      fc.integer({ min: 0, max: 20 }),
      (service, group, age, years) => {
        if (mayStay(service, group, age, on)) expect(mayStay(service, group, age + years, on)).toBe(true);
      },
    ),
  );
});

test('Only a stay has days, and only a home takes a part of the income', () => {
  const lines = (socialService: string) =>
    Object.keys(socialServices.award.derive({ socialService, claimDate: on }, { on }).lines);
  expect(lines('thermal')).toEqual(['stay', 'answer']);
  expect(lines('holidays')).toEqual(['stay', 'answer']);
  expect(lines('residence')).toEqual(['home-share', 'answer']);
  expect(lines('disability-centre')).toEqual(['home-share', 'answer']);
  expect(lines('home-care')).toEqual(['answer']);
});
