import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from '@/lib/services/test-headers';
import { forgetRegistered, keepRegistered, registeredHere } from './registered-cookie';

vi.mock('@/lib/config', () => ({
  config: () => ({ APP_SECRET: 'a secret of at least thirty-two characters', APP_URL: 'https://e.example' }),
}));
vi.mock('next/headers', () => import('@/lib/services/test-headers'));
beforeEach(() => {
  browser.cookies.clear();
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() });
});
afterEach(() => void vi.useRealTimers());

const shown = {
  activation: 'AAAABBBBCCCC',
  recovery: 'DDDDEEEEFFFF',
  csv: 'CSV-0000',
  idNumber: '12345678Z',
  email: 'nuria@correo.example',
  expiresAt: '2027-01-20T10:00:00.000Z',
};
const cookieText = () => [...browser.cookies.values()].join('');

test('the codes shown after registering come back to this browser, and its cookie says none of them', async () => {
  await keepRegistered(shown);
  expect(await registeredHere()).toEqual(shown);
  const readable = [cookieText(), Buffer.from(cookieText(), 'base64url').toString('latin1')].join(' ');
  for (const text of Object.values(shown)) expect(readable).not.toContain(text);
});

test('they end after five minutes whatever the browser keeps, are nothing when changed, and can be forgotten', async () => {
  await keepRegistered(shown);
  vi.setSystemTime(Date.now() + 5 * 60_000 - 1);
  expect(await registeredHere()).toEqual(shown);
  vi.setSystemTime(Date.now() + 1);
  expect(await registeredHere()).toBeNull();
  await keepRegistered(shown);
  const [[name, value] = ['', '']] = browser.cookies;
  const changed = Buffer.from(value, 'base64url');
  changed[40] = (changed[40] ?? 0) ^ 1;
  for (const other of [changed.toString('base64url'), Buffer.from(JSON.stringify(shown)).toString('base64url'), 'x']) {
    browser.cookies.set(name, other);
    expect(await registeredHere()).toBeNull();
  }
  browser.cookies.set(name, value);
  await forgetRegistered();
  expect(await registeredHere()).toBeNull();
});
