import { expect, test } from 'vitest';
import { regionOfProvince } from '@/lib/law/calendar';
import { findOffices, kilometresBetween } from './find-offices';
import { offices, provinceCodes } from './offices';

const ids = (found: readonly { readonly office: { readonly town: string } }[]) =>
  found.map(({ office }) => office.town);
const found = (province: string, postcode = '') => {
  const result = findOffices({ province, postcode });
  if (result.kind !== 'found') throw new Error(result.kind);
  return result;
};

test('every province has an office, and every office a province that exists', () => {
  expect(provinceCodes).toHaveLength(52);
  for (const code of provinceCodes) {
    expect(regionOfProvince(code)).toBeDefined();
    expect(found(code).near.length).toBeGreaterThan(0);
  }
  expect(new Set(offices.map(({ id }) => id)).size).toBe(offices.length);
  for (const { postcode, province } of offices) expect(postcode).toMatch(new RegExp(`^${province}\\d{3}$`));
});

test('a postcode puts the office of its district first', () => {
  expect(ids(found('', '28 806').near)[0]).toBe('Alcalá de Henares');
  expect(ids(found('', '28004').near)[0]).toBe('Madrid');
  expect(ids(found('', '36203').near)[0]).toBe('Vigo');
  // It wins over a province chosen before.
  expect(found('08', '41010').province).toBe('41');
});

test('the next nearest are those of the neighbours', () => {
  expect(ids(found('40').far)[0]).toBe('Ávila');
  expect(ids(found('19').far)[0]).toBe('Madrid');
  expect(ids(found('38').far)[0]).toBe('Las Palmas de Gran Canaria');
  expect(kilometresBetween('28', '08')).toBeGreaterThan(480);
  expect(kilometresBetween('28', '08')).toBeLessThan(530);
});

test('nothing asked, and a postcode that cannot be, are told apart', () => {
  expect(findOffices({ province: '', postcode: '' }).kind).toBe('nothing-asked');
  expect(findOffices({ province: '99', postcode: '' }).kind).toBe('nothing-asked');
  for (const postcode of ['1234', '99001', 'hola', '280041'])
    expect(findOffices({ province: '', postcode }).kind).toBe('wrong-postcode');
});
