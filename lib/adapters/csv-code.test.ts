import { expect, test } from 'vitest';
import { activationCode, formatCode, isActivationCode, isCode, newCode, normaliseCode, oneTimeCode } from './csv-code';

test('a code has 20 characters without look-alikes and prints in five groups', () => {
  const codes = Array.from({ length: 500 }, newCode);
  expect(new Set(codes).size).toBe(500);
  for (const code of codes) {
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{20}$/);
    expect(isCode(code)).toBe(true);
    expect(formatCode(code)).toMatch(/^(?:.{4}-){4}.{4}$/);
  }
});

test('reads what people type: lower case, O for 0, I and L for 1, spaces, dots and any dash', () => {
  expect(normaliseCode('  o1il-0O0o – abcd.ef gh_jkmn\u200b ')).toBe('01110000ABCDEFGHJKMN');
  const code = newCode();
  const typed = formatCode(code).toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('-', ' — ');
  expect(normaliseCode(typed)).toBe(code);
  expect(isCode(typed)).toBe(true);
  expect(formatCode(typed)).toBe(formatCode(code));
});

test('finds every wrong character and every swap of neighbours', () => {
  const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  for (let round = 0; round < 5; round++) {
    const code = newCode();
    for (let at = 0; at < 20; at++) {
      for (const other of alphabet) {
        if (other !== code[at]) expect(isCode(code.slice(0, at) + other + code.slice(at + 1))).toBe(false);
      }
      const [a, b] = [code[at], code[at + 1]];
      if (b && a !== b) expect(isCode(code.slice(0, at) + b + a + code.slice(at + 2))).toBe(false);
    }
  }
});

test.each(['', 'U'.repeat(20), '0'.repeat(19), '0'.repeat(21), '\u0000', '0'.repeat(1_000_000), '🧑‍🦽'.repeat(20)])(
  'is not a code (case %#)',
  (text) => expect(isCode(text)).toBe(false),
);

test('activation codes: three groups of four, typing errors told apart', () => {
  const code = activationCode();
  expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{12}$/);
  expect(formatCode(code)).toMatch(/^.{4}-.{4}-.{4}$/);
  expect(isActivationCode(formatCode(code).toLowerCase())).toBe(true);
  expect(isActivationCode(`${code.slice(0, 11)}${code[11] === '0' ? '2' : '0'}`)).toBe(false);
  expect(isActivationCode(newCode())).toBe(false);
});

test('one-time codes have six digits, all of them used', () => {
  const codes = Array.from({ length: 2000 }, oneTimeCode);
  for (const code of codes) expect(code).toMatch(/^\d{6}$/);
  expect(new Set(codes.map((code) => code[0])).size).toBe(10);
  expect(new Set(codes).size).toBeGreaterThan(1950);
});
