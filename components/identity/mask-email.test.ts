import { expect, test } from 'vitest';
import { maskEmail } from './mask-email';

test('the owner knows the mailbox, a stranger cannot write to it', () => {
  expect(maskEmail('marta.lopez@correo.example')).toBe('m•••@c•••.example');
  expect(maskEmail('ñ@localhost')).toBe('ñ•••@l•••');
});
