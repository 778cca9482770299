import { expect, test } from 'vitest';
import { networkOf } from './count-post';

test('addresses of one network share its limit, however they are written', () => {
  expect(networkOf('192.0.2.7')).toBe('192.0.2.0/24');
  expect(networkOf('::ffff:192.0.2.200')).toBe('192.0.2.0/24');
  expect(networkOf('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2::/64');
  expect(networkOf('2001:0DB8:0001:0002::1')).toBe('2001:db8:1:2::/64');
  expect(networkOf('2001:db8::1')).toBe('2001:db8:0:0::/64');
  expect(networkOf('::1')).toBe('0:0:0:0::/64');
});

test('what is no address has no network', () => {
  for (const text of ['', 'account-id', '999.1.1.1', '2001:db8::1::2']) expect(networkOf(text)).toBeNull();
});
