import { expect, test } from 'vitest';
import { isSlip, moved, readBoxes, spanned, within, writeBoxes } from './redaction-boxes';

const box = { page: 1, x: 0.5, y: 0.5, width: 0.2, height: 0.1 };

test('a box is drawn from any corner to any other, and ends with the page', () => {
  const drawn = { page: 2, x: 0.1, y: 0.2, width: 0.3, height: 0.4 };
  for (const [from, to] of [
    [
      [0.1, 0.2],
      [0.4, 0.6],
    ],
    [
      [0.4, 0.6],
      [0.1, 0.2],
    ],
    [
      [0.4, 0.2],
      [0.1, 0.6],
    ],
  ] as const)
    expect(spanned(2, from, to)).toEqual(drawn);
  expect(spanned(1, [0.9, 0.9], [1.4, 2])).toEqual({ page: 1, x: 0.9, y: 0.9, width: 0.1, height: 0.1 });
  expect([isSlip(spanned(1, [0.5, 0.5], [0.501, 0.9])), isSlip(drawn)]).toEqual([true, false]);
});

test('arrows move a box, with Shift they change its size; it never leaves the page nor vanishes', () => {
  expect(moved(box, 'ArrowLeft', false)).toEqual({ ...box, x: 0.49 });
  expect(moved(box, 'ArrowDown', false)).toEqual({ ...box, y: 0.51 });
  expect(moved(box, 'ArrowRight', true)).toEqual({ ...box, width: 0.21 });
  expect(moved(box, 'ArrowUp', true)).toEqual({ ...box, height: 0.09 });
  expect(moved(box, 'a', false)).toBeNull();
  let [pushed, shrunk] = [box, box];
  for (let press = 0; press < 200; press++) {
    pushed = moved(pushed, 'ArrowRight', false) ?? pushed;
    shrunk = moved(shrunk, 'ArrowLeft', true) ?? shrunk;
  }
  expect(pushed).toEqual({ ...box, x: 0.8 });
  expect(shrunk).toEqual({ ...box, width: 0.005 });
  expect(moved({ ...box, x: 0.8 }, 'ArrowRight', true)).toEqual({ ...box, x: 0.8 });
});

test('boxes come back from the form as they were sent; anything else is none', () => {
  expect(readBoxes(writeBoxes([box, within({ ...box, x: 2 })]))).toEqual([box, { ...box, x: 0.8 }]);
  for (const wrong of ['', '{', '{}', '[1]', '[{"page":1}]', '[null]']) expect(readBoxes(wrong)).toEqual([]);
});
