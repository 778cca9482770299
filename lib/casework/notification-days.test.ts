import { expect, test } from 'vitest';
import { notificationDays } from './notification-days';
import { notificationExpires } from './terms';

const availableAt = new Date('2026-12-01T07:04:00Z');
const notification = { availableAt, expiresAt: notificationExpires(availableAt) };
const on = (instant: string) => notificationDays(notification, new Date(instant));

test('the day a notification arrives is not counted, and the tenth after it is the last', () => {
  expect(on('2026-12-01T20:00:00Z')).toMatchObject({ day: 0, total: 10, left: 10 });
  expect(on('2026-12-04T10:00:00Z')).toMatchObject({ day: 3, left: 7 });
  expect(on('2026-12-11T22:59:00Z')).toMatchObject({ day: 10, left: 0, refusedOn: '2026-12-12' });
});

test('the day changes at midnight in Madrid, also over the change of the clocks', () => {
  const autumn = new Date('2026-10-20T10:00:00Z');
  const expiresAt = notificationExpires(autumn);
  const days = (instant: string) => notificationDays({ availableAt: autumn, expiresAt }, new Date(instant)).left;
  expect(days('2026-10-24T21:59:00Z')).toBe(6);
  expect(days('2026-10-24T22:00:00Z')).toBe(5);
  expect(days('2026-10-25T23:00:00Z')).toBe(4);
});
