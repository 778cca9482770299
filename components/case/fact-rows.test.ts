import { expect, test } from 'vitest';
import { countRows } from './fact-rows';

test('the rows of a list are counted by their highest index', () => {
  expect(countRows('children', { 'children[0].disability': 'no', 'children[1].disability': 'yes', reason: 'x' })).toBe(
    2,
  );
  expect(countRows('furtherLeave', { 'furtherLeave[2].from.day': '', 'furtherLeave[0].weeks': '2' })).toBe(3);
});

test('other fields, bare names and junk count for nothing', () => {
  expect(
    countRows('children', { children: 'x', 'childrens[4].a': 'x', 'children[x].a': 'x', 'children.rows': '9' }),
  ).toBe(0);
});
