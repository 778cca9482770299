import { expect, test } from 'vitest';
import { brokenRules, isCommonPassword } from './password-check';
import { brokenPasswordRules } from './password-rules';

const maria = ['María', 'García de la O Núñez', '12345678Z', 'la.mari@correo.example'];

test.each([
  'un caballo azul en Avila',
  'correct horse battery staple',
  'ñandú😀ñandú volador',
  'xQ9!vR2#kL7$',
  'solo letras minusculas aqui',
  '829471038462',
  'semana con manzanas',
  `${'pq7'.repeat(20)} y algo distinto`,
])('accepts %j without asking for capitals, digits or signs', (password) => {
  expect(brokenRules(password, maria)).toEqual([]);
});

test('counts characters, not bytes, from 12 to 128', () => {
  expect(brokenPasswordRules('abcdefghijk')).toEqual(['min-length']);
  expect(brokenPasswordRules('😀'.repeat(12))).toEqual([]);
  expect(brokenPasswordRules('x'.repeat(128))).toEqual([]);
  expect(brokenPasswordRules('x'.repeat(129))).toEqual(['max-length']);
  expect(brokenPasswordRules('x'.repeat(1_000_000))).toEqual(['max-length']);
  expect(brokenPasswordRules('')).toEqual(['min-length']);
});

test.each([
  ['me llamo MARIA y punto', 'own-name'],
  ['garcia-siempre-gana', 'own-name'],
  ['N\u0303un\u0303ez1974 aqui', 'own-name'],
  ['clave 12.345.678 clave', 'own-id'],
  ['la-mari-de-siempre', 'own-name'],
  ['laseguridadsocial', 'office-name'],
  ['Seguridad Social 2026', 'office-name'],
  ['mi e-Oficina preferida', 'office-name'],
])('%j breaks %s', (password, rule) => {
  expect(brokenPasswordRules(password, maria)).toContain(rule);
});

test('a name of three letters counts only as a word', () => {
  expect(brokenPasswordRules('manzanas del campo', ['Ana'])).toEqual([]);
  expect(brokenPasswordRules('soy ana la de siempre', ['Ana'])).toEqual(['own-name']);
});

test.each([
  '123456789012',
  '1qaz2wsx3edc',
  'password1234',
  'P4ssw0rd2026!',
  'contraseña2026',
  'Administrador1',
  'aaaaaaaaaaaa',
  'abcabcabcabc',
  'passwordpassword',
  'qwertyuiop12',
  'abcdefghijklm',
  '            ',
  'RealMadrid1902',
  '987654321098',
])('%j is a common password', (password) => {
  expect(isCommonPassword(password)).toBe(true);
});

test('a strong password that only begins with a common word is not common', () => {
  expect(isCommonPassword('dragon829471038462')).toBe(false);
  expect(isCommonPassword('dragon y mariposa')).toBe(false);
});
