import { expect, test } from 'vitest';
import { distance, mistakesAllowed, plain, soundOf } from './plain';

test('words are compared without accents, capitals and signs', () => {
  expect(plain('¿Cl@ve, Jubilación…?')).toBe('cl ve jubilacion');
  expect(plain('  AÑOS   cotizados ')).toBe('anos cotizados');
});

test('what is pronounced alike is the same word', () => {
  for (const [wrong, right] of [
    ['vaja', 'baja'],
    ['ijo', 'hijo'],
    ['enpleada', 'empleada'],
    ['jeneral', 'general'],
    ['kiero', 'quiero'],
    ['sertificado', 'certificado'],
    ['hechado', 'echado'],
  ] as const)
    expect([wrong, soundOf(wrong)]).toEqual([wrong, soundOf(right)]);
  expect(soundOf('guerra')).not.toBe(soundOf('jerra'));
});

test('a letter more, less, other or swapped is one mistake', () => {
  expect([distance('paro', 'paor'), distance('paro', 'pao'), distance('paro', 'parro'), distance('', 'ab')]).toEqual([
    1, 1, 1, 2,
  ]);
  expect([mistakesAllowed('red'), mistakesAllowed('paru')]).toEqual([0, 1]);
  expect(Math.floor(mistakesAllowed('maternidad'))).toBe(2);
});
