import { expect, test } from 'vitest';
import { maskPhone, parsePhone } from './phone';

test('one spelling of a mobile, however it is typed', () => {
  for (const typed of [
    '600111222',
    '600 11 12 22',
    '+34 600-111-222',
    '0034 600.111.222',
    '(+34) 600111222',
    '６００１１１２２２',
  ])
    expect(parsePhone(typed), typed).toBe('+34600111222');
  expect(parsePhone('+351 912 345 678')).toBe('+351912345678');
});

test('what cannot get a message is refused', () => {
  for (const typed of [
    '',
    '912345678',
    '+34912345678',
    '60011122',
    '6001112223',
    '+',
    '+0034600111222',
    'abc',
    '6'.repeat(60),
  ])
    expect(parsePhone(typed), typed).toBeNull();
});

test('three digits are enough to know the own telephone', () => {
  expect(maskPhone('+34600111222')).toBe('•••••222');
});
