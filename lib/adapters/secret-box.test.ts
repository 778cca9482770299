import { beforeAll, expect, test, vi } from 'vitest';

beforeAll(() => {
  vi.stubEnv('DATABASE_URL', 'postgresql://u:p@localhost/x');
  vi.stubEnv('APP_SECRET', 'a secret for tests only, of more than 32 characters');
  vi.stubEnv('DEMO', '1');
});

test('what is encrypted is read only under its purpose and owner, and never twice the same bytes', async () => {
  const { decrypt, encrypt } = await import('./secret-box');
  const box = encrypt('authenticator', 'marta', 'JBSWY3DPEHPK3PXP');
  expect(box.toString('latin1')).not.toContain('JBSWY3DP');
  expect(encrypt('authenticator', 'marta', 'JBSWY3DPEHPK3PXP').equals(box)).toBe(false);
  expect(decrypt('authenticator', 'marta', box)).toBe('JBSWY3DPEHPK3PXP');
  expect(decrypt('authenticator', 'ana', box)).toBeNull();
  expect(decrypt('other', 'marta', box)).toBeNull();
});

test('a changed, cut or empty box is no text and no crash', async () => {
  const { decrypt, encrypt } = await import('./secret-box');
  const box = encrypt('authenticator', 'marta', 'JBSWY3DPEHPK3PXP');
  for (let index = 0; index < box.length; index++) {
    const changed = Buffer.from(box);
    changed[index] = (changed[index] as number) ^ 1;
    expect(decrypt('authenticator', 'marta', changed)).toBeNull();
  }
  for (const length of [0, 5, 12, 27, box.length - 1])
    expect(decrypt('authenticator', 'marta', box.subarray(0, length))).toBeNull();
});
