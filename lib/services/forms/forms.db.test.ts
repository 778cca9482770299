import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { sha256 } from '@/lib/adapters/tokens';
import { config } from '@/lib/config';
import { systemDb } from '@/lib/db/client';
import { addPerson, closeOffice, openOffice } from '../fixtures';
import { checkReady } from '../health/check-ready';
import { countPost } from './count-post';
import { findFormReturn, keepFormReturn } from './form-return';
import { purgeExpired } from './purge';

vi.mock('next/headers', () => import('../test-headers'));
beforeAll(openOffice);
afterAll(closeOffice);

test('the limit of an address is exact under parallel posts, says how long to wait, and ends by itself', async () => {
  const allowed = config().SIGN_IN_POSTS_PER_5_MIN;
  const posts = await Promise.allSettled(Array.from({ length: allowed + 15 }, () => countPost('sign-in', '192.0.2.7')));
  expect(posts.filter(({ status }) => status === 'fulfilled')).toHaveLength(allowed);
  for (const post of posts)
    if (post.status === 'rejected')
      expect(post.reason).toMatchObject({ name: 'TooManyRequests', retryAfterSeconds: expect.any(Number) });
  const { retryAfterSeconds } = await countPost('sign-in', '192.0.2.7').catch((error) => error);
  expect(retryAfterSeconds).toBeGreaterThan(290);
  expect(retryAfterSeconds).toBeLessThanOrEqual(300);
  await countPost('sign-in', '192.0.2.8');
  await countPost('form', '192.0.2.7');
  await systemDb().rateLimit.updateMany({ where: { key: 'sign-in:192.0.2.7' }, data: { expire: Date.now() - 1 } });
  await countPost('sign-in', '192.0.2.7');
});

test('answers of a refused form come back to the session that sent them, without their secrets, for an hour', async () => {
  const [mine, other] = [sha256('mine'), sha256('other')];
  const secrets = { password: 'secret-a', code: 'secret-b', letterCode: 'secret-c', currentPassword: 'secret-e' };
  const values = { idNumber: '12345678Z', ...secrets, csrf: 'secret-d', kinds: ['x', 'y'] };
  const id = await keepFormReturn(mine, values, [{ field: 'code', code: 'wrong-code', values: { left: 2 } }]);
  expect(await findFormReturn(id, mine)).toEqual({
    values: { idNumber: '12345678Z', kinds: ['x', 'y'] },
    problems: [{ field: 'code', code: 'wrong-code', values: { left: 2 } }],
  });
  const [row] = await systemDb().$queryRaw<
    { text: string }[]
  >`SELECT f::text AS text FROM "FormReturn" f WHERE id = ${id}`;
  expect(row?.text).toContain('12345678Z');
  expect(row?.text).not.toContain('secret');
  for (const owner of [other, null]) expect(await findFormReturn(id, owner)).toBeNull();
  for (const junk of [undefined, [id], '', `${id}x`, 'A'.repeat(43)])
    expect(await findFormReturn(junk, mine)).toBeNull();
  await systemDb().formReturn.update({ where: { id }, data: { expiresAt: new Date(Date.now() - 1) } });
  expect(await findFormReturn(id, mine)).toBeNull();
});

test('the purge takes what has ended and nothing else', async () => {
  const { id: personId } = await addPerson();
  const soon = new Date(Date.now() + 60_000);
  const past = new Date(Date.now() - 60_000);
  const longAgo = new Date(Date.now() - 31 * 86_400_000);
  const session = (name: string, expiresAt: Date) =>
    systemDb().session.create({
      data: { idHash: sha256(name), personId, level: 'low', createdAt: past, lastSeenAt: past, expiresAt },
    });
  await Promise.all([
    session('alive', soon),
    session('ended', past),
    session('old', new Date(Date.now() - 91 * 86_400_000)),
  ]);
  const code = (id: string, expiresAt: Date) =>
    systemDb().oneTimeCode.create({ data: { id, purpose: 'sign_in', codeHash: sha256(id), expiresAt } });
  await Promise.all([code('alive', soon), code('ended', past), code('old', longAgo)]);
  await systemDb().screening.createMany({
    data: [
      { id: 'alive', events: [], expiresAt: soon },
      { id: 'old', events: [], expiresAt: past },
    ],
  });
  await systemDb().rateLimit.createMany({
    data: [
      { key: 'alive', points: 1, expire: soon.getTime() },
      { key: 'old', points: 1, expire: past.getTime() },
    ],
  });
  await purgeExpired();
  // Sessions of ninety days and codes of the last month still say when somebody came in.
  expect(await systemDb().session.count()).toBe(2);
  expect((await systemDb().oneTimeCode.findMany()).map(({ id }) => id).sort()).toEqual(['alive', 'ended']);
  expect((await systemDb().screening.findMany()).map(({ id }) => id)).toEqual(['alive']);
  expect(await systemDb().rateLimit.count({ where: { key: { in: ['alive', 'old'] } } })).toBe(1);
});

test('ready says what works: database, disk, and that there is no scanner', async () => {
  expect(await checkReady()).toEqual({ database: 'up', files: 'up', scanner: 'none' });
});
