import { describe, expect, test } from 'vitest';
import { retiredCodes } from './cnae-2025';
import {
  activities,
  activityIn,
  everydayWords,
  findActivity,
  isRegulated,
  sayActivity,
  searchActivities,
  successorsOf,
} from './economic-activity';

test('every class has a code of four digits of its own, and a name', () => {
  expect(activities.length).toBeGreaterThan(600);
  expect(new Set(activities.map(({ code }) => code)).size).toBe(activities.length);
  for (const { code, name } of activities) expect(`${code} ${name}`).toMatch(/^\d{4} \p{Lu}[^\n]{5,}$/u);
});

test('a former code is none of today, and each of its successors is one', () => {
  for (const [code, successors] of Object.entries(retiredCodes)) {
    expect(findActivity(code), code).toBeUndefined();
    for (const successor of successors) expect(findActivity(successor), successor).toBeDefined();
  }
  expect(successorsOf('6201').map(({ code }) => code)).toEqual(['6210']);
  expect(successorsOf('9602').map(({ code }) => code)).toEqual(['9621', '9622']);
  expect(successorsOf('6210')).toEqual([]);
});

test.each(['6210', '62.10', ' 6210 Actividades de programación informática'])('%s is a class', (text) => {
  expect(activityIn(text)).toEqual({ code: '6210', name: 'Actividades de programación informática' });
});
test.each(['', 'programador', '62', '62105', '9999', '621 0'])('%s is none', (text) => {
  expect(activityIn(text)).toBeUndefined();
});

describe('found by everyday words', () => {
  test.each([
    ['carpintero', '4332'],
    ['Carpintera', '4332'],
    ['fontanería', '4322'],
    ['programadora', '6210'],
    ['peluquería', '9621'],
    ['taxista', '4933'],
    ['abogada', '6910'],
    ['clases particulares', '8559'],
    ['plumber', '4322'],
    ['hairdresser', '9621'],
    ['tienda de ropa', '4771'],
    ['comercio al por menor de libros', '4761'],
    ['cítricos', '0123'],
    ['4332', '4332'],
    ['43.32', '4332'],
    ['6201', '6210'],
  ])('%s', (text, code) => {
    expect(
      searchActivities(text)
        .slice(0, 3)
        .map((found) => found.code),
    ).toContain(code);
  });

  test('what is not found finds nothing, and there are never too many', () => {
    expect(searchActivities('xyzzy')).toEqual([]);
    expect(searchActivities('')).toEqual([]);
    expect(searchActivities('de', 8).length).toBeLessThanOrEqual(8);
    expect(searchActivities('comercio').length).toBe(10);
  });
});

test('everyday words lead to classes of the list; titles and licences are looked at by a person', () => {
  for (const { code } of activities) expect(everydayWords(code)).not.toMatch(/[^a-z ]/);
  expect(isRegulated('6910 Actividades jurídicas')).toBe(true);
  expect(isRegulated('4332')).toBe(false);
  expect(sayActivity('4332')).toBe('4332 Instalación de carpintería');
  expect(sayActivity('0000')).toBe('0000');
});
