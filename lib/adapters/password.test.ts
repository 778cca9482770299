import { hash } from '@node-rs/argon2';
import { expect, test } from 'vitest';
import { DUMMY_HASH, hashPassword, needsRehash, verifyPassword } from './password';

test('the right password passes, any other does not, and the hash names its cost', async () => {
  const hashed = await hashPassword('un caballo azul en Ávila');
  expect(hashed).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await verifyPassword(hashed, 'un caballo azul en Ávila')).toBe(true);
  expect(await verifyPassword(hashed, 'un caballo azul en Avila')).toBe(false);
});

test('no character is dropped: the 128th and the 73rd matter', async () => {
  const long = 'x'.repeat(127);
  const hashed = await hashPassword(`${long}a`);
  expect(await verifyPassword(hashed, `${long}a`)).toBe(true);
  expect(await verifyPassword(hashed, `${long}b`)).toBe(false);
  expect(await verifyPassword(hashed, `${'x'.repeat(72)}`)).toBe(false);
});

test('an accent typed on another keyboard is the same accent', async () => {
  const hashed = await hashPassword('contrase\u00f1a larga y nueva');
  expect(await verifyPassword(hashed, 'contrasen\u0303a larga y nueva')).toBe(true);
});

test('a megabyte in the field neither passes nor crashes', async () => {
  await expect(async () => hashPassword('x'.repeat(1_000_000))).rejects.toThrow(RangeError);
  expect(await verifyPassword(DUMMY_HASH, 'x'.repeat(1_000_000))).toBe(false);
});

test('nobody knows the dummy, and it costs what a real hash costs', async () => {
  expect(await verifyPassword(DUMMY_HASH, '')).toBe(false);
  expect(needsRehash(DUMMY_HASH)).toBe(false);
});

test('a broken hash is a refusal', async () => {
  for (const broken of ['', 'x', '$argon2id$v=19$m=1,t=1,p=1$$', '$2b$10$abcdefghijklmnopqrstuv']) {
    expect(await verifyPassword(broken, 'whatever it may be')).toBe(false);
  }
});

test('hashes of older parameters are renewed', async () => {
  const old = await hash('una clave de antes', { memoryCost: 4096, timeCost: 1, parallelism: 1 });
  expect(needsRehash(old)).toBe(true);
  expect(await verifyPassword(old, 'una clave de antes')).toBe(true);
});
