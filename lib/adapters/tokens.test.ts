import { expect, test, vi } from 'vitest';
import { hmac, randomToken, sameBytes, sha256, sha256Hex } from './tokens';

vi.mock('@/lib/config', () => ({ config: () => ({ APP_SECRET: 'a secret of at least thirty-two characters' }) }));

test('tokens are long, never repeat and fit in a URL', () => {
  const tokens = new Set(Array.from({ length: 1000 }, randomToken));
  expect(tokens.size).toBe(1000);
  for (const token of tokens) expect(token).toMatch(/^[\w-]{43}$/);
});

test('sha256 is the one everybody knows', () => {
  expect(sha256Hex('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(sha256(Buffer.from('abc')).toString('hex')).toBe(sha256Hex('abc'));
});

test('a mac made for one purpose is worth nothing for another', () => {
  expect(hmac('csrf', 'x')).toHaveLength(32);
  expect(hmac('csrf', 'x')).toEqual(hmac('csrf', 'x'));
  expect(hmac('csrf', 'x')).not.toEqual(hmac('upload', 'x'));
  expect(hmac('csrf', 'x')).not.toEqual(hmac('csrf', 'y'));
});

test('compares whole values, of any length', () => {
  expect(sameBytes('abc', Buffer.from('abc'))).toBe(true);
  expect(sameBytes('abc', 'abd')).toBe(false);
  expect(sameBytes('abc', 'abcd')).toBe(false);
  expect(sameBytes('', '')).toBe(true);
});
