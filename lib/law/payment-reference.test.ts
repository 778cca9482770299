import { expect, test } from 'vitest';
import { cents } from './cents';
import {
  creditorReference,
  formatReference,
  parseReference,
  readTransferCode,
  transferCode,
} from './payment-reference';

test('check digits by hand: 539007547034 is RF18, the example every guide of ISO 11649 gives', () => {
  // 539007547034 RF00 → 539007547034 27 15 00; 539007547034271500 mod 97 = 80; 98 − 80 = 18.
  expect(539007547034271500n % 97n).toBe(80n);
  expect(creditorReference('539007547034')).toBe('RF18539007547034');
});

test('a reference is read as it is typed, and one wrong digit or two changed places are noticed', () => {
  const reference = creditorReference('2600000042');
  expect(parseReference(` ${formatReference(reference).toLowerCase()} `)).toBe(reference);
  for (let place = 4; place < reference.length; place++) {
    const digit = Number(reference[place]);
    const wrong = `${reference.slice(0, place)}${(digit + 1) % 10}${reference.slice(place + 1)}`;
    expect([wrong, parseReference(wrong)]).toEqual([wrong, null]);
  }
  expect(parseReference(reference.replace('42', '24'))).toBeNull();
  expect(parseReference('PAGO DE LA CUOTA')).toBeNull();
});

test('the code of a transfer holds name, account, amount and reference, and is read back', () => {
  const transfer = {
    name: 'TGSS',
    iban: 'ES9121000418450200051332',
    amount: cents(123_45),
    reference: 'RF18539007547034',
  };
  expect(transferCode(transfer)).toBe(
    'BCD\n002\n1\nSCT\n\nTGSS\nES9121000418450200051332\nEUR123.45\n\nRF18539007547034',
  );
  expect(readTransferCode(transferCode(transfer))).toEqual(transfer);
  expect(() => readTransferCode('https://example.org')).toThrow(RangeError);
});
