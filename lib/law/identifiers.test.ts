import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatCcc,
  maskEmail,
  maskIban,
  maskId,
  normaliseDni,
  parseCcc,
  parseIban,
  parseIdNumber,
  parseNaf,
  parseNif,
} from './identifiers';

describe('O33: DNI and NIE', () => {
  test.each([
    ['12345678Z', '12345678Z', 'dni'],
    ['12345678z', '12345678Z', 'dni'],
    [' 12.345.678-Z ', '12345678Z', 'dni'],
    ['12345678 Z', '12345678Z', 'dni'],
    ['12345678–Z', '12345678Z', 'dni'],
    ['12345678Ｚ', '12345678Z', 'dni'],
    ['1234567L', '01234567L', 'dni'],
    ['01234567L', '01234567L', 'dni'],
    ['00000000T', '00000000T', 'dni'],
    ['0T', '00000000T', 'dni'],
    ['12345678\u200bZ', '12345678Z', 'dni'],
    ['X1234567L', 'X1234567L', 'nie'],
    ['y-1234567-x', 'Y1234567X', 'nie'],
    ['Z1234567R', 'Z1234567R', 'nie'],
    ['X01234567L', 'X1234567L', 'nie'],
    ['X0000001R', 'X0000001R', 'nie'],
    ['X1R', 'X0000001R', 'nie'],
    [`12345678Z${' '.repeat(55)}`, '12345678Z', 'dni'],
  ])('%j is %s', (typed, value, kind) => {
    expect(parseIdNumber(typed)).toEqual({ ok: true, value, kind });
  });

  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['12345678A', 'wrong-letter'],
    ['Y1234567A', 'wrong-letter'],
    ['12345678', 'missing-letter'],
    ['X1234567', 'missing-letter'],
    ['123456789', 'form'],
    ['123456789Z', 'form'],
    ['12345678ZZ', 'form'],
    ['A58818501', 'form'],
    ['K1234567L', 'form'],
    ['Ζ1234567R', 'form'],
    ['12345678Ζ', 'form'],
    ['---', 'form'],
    ['١٢٣٤٥٦٧٨Z', 'form'],
    ["' OR 1=1 --", 'form'],
    ['AX1234567L', 'form'],
    ['X1234567LL', 'form'],
    ['X12345678L', 'form'],
    [`12345678Z${' '.repeat(100)}`, 'form'],
  ])('%j is refused: %s', (typed, why) => {
    expect(parseIdNumber(typed)).toEqual({ ok: false, why });
  });

  test('three spellings of one DNI are one person', () => {
    expect(new Set(['1234567l', '01.234.567-L', '０１２３４５６７ Ｌ'].map(normaliseDni))).toEqual(
      new Set(['01234567L']),
    );
  });

  test('a number without its letter keeps its place among them', () => {
    expect(normaliseDni('1.234.567')).toBe('01234567');
    expect(normaliseDni('x-01234567')).toBe('X1234567');
    expect(normaliseDni('AX1234567L')).toBe('AX1234567L');
    expect(normaliseDni('a'.repeat(65))).toBe('');
  });

  test('of the 23 letters only one is right, and its canonical form is canonical already', () => {
    const letters = [...'TRWAGMYFPDXBNJZSQVHLCKE'];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (number) => {
        const right = letters.map((letter) => parseIdNumber(`${number}${letter}`)).filter((parsed) => parsed.ok);
        expect(right).toHaveLength(1);
        const [found] = right;
        if (found?.ok) expect(normaliseDni(found.value)).toBe(found.value);
      }),
    );
  });

  test('nothing typed makes it throw', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => void parseIdNumber(text)));
  });
});

describe('O33: Social Security number', () => {
  test.each([
    ['28 12345678 40', '281234567840'],
    ['28/12345678/40', '281234567840'],
    ['080001234541', null],
    ['281234567841', null],
    ['99 12345678 40', null],
    ['28 1234567 40', null],
    ['281000000016', '281000000016'],
    ['280999999969', '280999999969'],
    ['2812345678401', null],
  ])('%j', (typed, value) => {
    const parsed = parseNaf(typed);
    expect(parsed.ok ? parsed.value : null).toBe(value);
  });

  test('says why not', () => {
    expect(parseNaf('')).toEqual({ ok: false, why: 'empty' });
    expect(parseNaf(' ')).toEqual({ ok: false, why: 'empty' });
    expect(parseNaf('--')).toEqual({ ok: false, why: 'form' });
    expect(parseNaf('28')).toEqual({ ok: false, why: 'form' });
    expect(parseNaf('281234567841')).toEqual({ ok: false, why: 'check-digits' });
  });

  test('numbers below ten million add the province instead of joining it', () => {
    const control = (28 * 10_000_000 + 9_876_543) % 97;
    expect(parseNaf(`2809876543${String(control).padStart(2, '0')}`).ok).toBe(true);
    expect(2_809_876_543 % 97).not.toBe(control);
  });
});

describe('O33: IBAN', () => {
  test.each([
    ['ES91 2100 0418 4502 0005 1332', 'ES9121000418450200051332'],
    ['es91-2100-0418-4502-0005-1332', 'ES9121000418450200051332'],
    ['IBAN ES91 2100 0418 4502 0005 1332', 'ES9121000418450200051332'],
    ['DE89 3704 0044 0532 0130 00', 'DE89370400440532013000'],
    ['FR14 2004 1010 0505 0001 3M02 606', 'FR1420041010050500013M02606'],
    // Control digits of eleven and of ten are written 0 and 1, of the bank and of the account.
    ['ES8721000400000200051308', 'ES8721000400000200051308'],
    ['ES3521000402110200051314', 'ES3521000402110200051314'],
  ])('%j is good', (typed, value) => {
    expect(parseIban(typed)).toEqual({ ok: true, value });
  });

  test.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['IBAN', 'form'],
    ['--', 'form'],
    ['ES91 2100 IBAN 0418 4502 0005 1332', 'form'],
    ['ES91 2100 0418 4502 0005 133', 'form'],
    ['ES91 2100 0418 4502 0005 1333', 'check-digits'],
    ['2100 0418 4502 0005 1332', 'form'],
    ['DE89 3704 0044 0532 0130 01', 'check-digits'],
  ])('%j is refused: %s', (typed, why) => {
    expect(parseIban(typed)).toEqual({ ok: false, why });
  });

  test.each([
    ['bank', 'ES5321000418550200051332'],
    ['account', 'ES2921000418460200051332'],
  ])('a Spanish account whose control digit of the %s is wrong is refused even when the IBAN adds up', (_, typed) => {
    expect(parseIban(typed)).toEqual({ ok: false, why: 'check-digits' });
  });
});

describe('contribution account code', () => {
  test.each([
    ['28 1234567 42', '28123456742'],
    ['28/1234567/42', '28123456742'],
    ['28 1234567 43', null],
    ['28 123456 42', null],
    ['99 1234567 42', null],
    ['66 1234567 42', null],
    ['281234567842', null],
  ])('%j', (typed, value) => {
    const parsed = parseCcc(typed);
    expect(parsed.ok ? parsed.value : null).toBe(value);
  });

  test('says why not, and prints as the Treasury does', () => {
    expect(parseCcc(' ')).toEqual({ ok: false, why: 'empty' });
    expect(parseCcc('--')).toEqual({ ok: false, why: 'form' });
    expect(parseCcc('28123456743')).toEqual({ ok: false, why: 'check-digits' });
    expect(formatCcc('28123456742')).toBe('28 1234567 42');
  });

  test('numbers below a million add the province instead of joining it', () => {
    const control = String((28 * 1_000_000 + 987_654) % 97).padStart(2, '0');
    expect(parseCcc(`280987654${control}`).ok).toBe(true);
    expect(280_987_654 % 97).not.toBe(Number(control));
  });

  test('of the hundred endings of a number exactly one is right, and one wrong digit is noticed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 53 }), fc.integer({ min: 0, max: 9_999_999 }), (province, number) => {
        const start = `${String(province).padStart(2, '0')}${String(number).padStart(7, '0')}`;
        const endings = Array.from({ length: 100 }, (_, control) => `${start}${String(control).padStart(2, '0')}`);
        const right = endings.filter((typed) => parseCcc(typed).ok);
        expect(right).toHaveLength(1);
        const [good = ''] = right;
        // The last of the seven digits: a change of it changes the remainder whichever way the number is made.
        const wrong = `${good.slice(0, 8)}${(Number(good[8]) + 1) % 10}${good.slice(9)}`;
        expect(parseCcc(wrong).ok).toBe(false);
      }),
    );
  });
});

describe('NIF of companies', () => {
  test.each([
    ['A58818501', 'A58818501'],
    ['a-58818501', 'A58818501'],
    ['A58818502', null],
    ['A5881850A', null],
    ['P2807900B', 'P2807900B'],
    ['P28079002', null],
    ['Q2826000H', 'Q2826000H'],
    ['12345678Z', '12345678Z'],
    ['X1234567L', 'X1234567L'],
    ['12345678A', null],
    ['I58818501', null],
    ['A5881850', null],
  ])('%j', (typed, value) => {
    const parsed = parseNif(typed);
    expect(parsed.ok ? parsed.value : null).toBe(value);
  });

  test('says why not', () => {
    expect(parseNif('')).toEqual({ ok: false, why: 'empty' });
    expect(parseNif('A58818502')).toEqual({ ok: false, why: 'check-digits' });
    expect(parseNif('12345678A')).toEqual({ ok: false, why: 'check-digits' });
    expect(parseNif('A1')).toEqual({ ok: false, why: 'form' });
  });

  test('of twenty endings one is right, or two where the letter and the digit are both in use', () => {
    const endings = [...'0123456789JABCDEFGHI'];
    const kinds = [...'ABCDEFGHJNPQRSUVW'];
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.integer({ min: 0, max: 9_999_999 }), (kind, number) => {
        const start = `${kind}${String(number).padStart(7, '0')}`;
        const right = endings.filter((ending) => parseNif(`${start}${ending}`).ok);
        expect(right).toHaveLength('CDFGJUV'.includes(kind) ? 2 : 1);
        expect('PQRSNW'.includes(kind) && /\d/.test(right[0] ?? '')).toBe(false);
      }),
    );
  });

  test('nothing typed makes either throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        parseNif(text);
        parseCcc(text);
      }),
    );
  });
});

test('masks keep only the end, and nothing of a number too short to mask', () => {
  expect(maskId('12345678Z')).toBe('••••5678Z');
  expect(maskId('X1234567L')).toBe('••••4567L');
  expect(maskId('5678Z')).toBe('••••');
  expect(maskIban('')).toBe('•••• ');
  expect(maskIban('1332')).toBe('•••• ');
  expect(maskIban('ES9121000418450200051332')).toBe('•••• 1332');
});

test('the owner knows the mailbox, a stranger cannot write to it', () => {
  expect(maskEmail('marta.lopez@correo.example')).toBe('m•••@c•••.example');
  expect(maskEmail('ñ@localhost')).toBe('ñ•••@l•••');
  expect(maskEmail('ana@correo.junta.example')).toBe('a•••@c•••.example');
  expect(maskEmail('')).toBe('•••@•••');
});
