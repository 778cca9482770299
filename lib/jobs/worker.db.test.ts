import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { disconnect, systemDb } from '@/lib/db/client';
import { queue } from '@/lib/db/queue';
import { addCitizen, addStaff, applied, decided, ordinaryDay, setClock, takenBy } from '@/lib/services/fixtures';
import { checkChain } from '@/lib/services/verify/check-chain';
import { startQueue } from './start-queue';
import { startWorker, stopWorker } from './worker';

vi.mock('next/headers', () => import('@/lib/services/test-headers'));
beforeAll(async () => {
  setClock(ordinaryDay);
  await startQueue();
});
afterAll(disconnect);

const until = async (holds: () => Promise<boolean>): Promise<void> => {
  for (let i = 0; i < 150; i++) {
    if (await holds()) return;
    await pause(100);
  }
  throw new Error('the worker did not do it in fifteen seconds');
};

test('the worker does what acts have left to do, and catches up with the time that passed while it did not run', async () => {
  const notification = await decided(
    await addStaff('caseworker'),
    await addStaff('supervisor'),
    await takenBy(await addStaff('caseworker'), await addCitizen()),
  );
  const id = await applied(await addCitizen());
  expect(await systemDb().message.count({ where: { state: 'queued' } })).toBeGreaterThan(4);
  setClock('2026-12-24T10:00:00Z');
  await Promise.all([startWorker(), startWorker()]);
  const row = await systemDb().notification.findUniqueOrThrow({ where: { id: notification } });
  expect(row.rejectedAt).toEqual(row.expiresAt);
  await until(async () => (await systemDb().message.count({ where: { state: 'queued' } })) === 0);
  await until(async () => (await systemDb().issuedDocument.count({ where: { storageKey: null } })) === 0);
  expect(await systemDb().message.count({ where: { state: 'sent' } })).toBe(await systemDb().message.count());
  expect(await systemDb().document.count({ where: { caseId: id, state: 'safe' } })).toBe(1);
  const schedules = await queue().getSchedules();
  expect(schedules.map(({ name }) => name).sort()).toEqual([
    'apply-contact-changes',
    'apply-holidays',
    'assign-by-rule',
    'clear-imports',
    'close-register',
    'expire-payment-documents',
    'forget-looks',
    'hand-over-absences',
    'index-search',
    'lapse-appointments',
    'lapse-notifications',
    'lapse-powers',
    'lapse-requests',
    'lapse-revisions',
    'make-missing-pdfs',
    'observe-times',
    'order-payments',
    'purge-expired',
    'reconcile-payments',
    'release-decisions',
    'remind-appointments',
    'remind-notifications',
    'remind-powers',
    'remind-requests',
    'remind-school-lists',
    'scan-waiting',
    'scrub-files',
    'sign-audit-head',
    'sweep-files',
    'verify-records',
    'watch-documents',
    'watch-plans',
    'watch-services',
  ]);
  // A job that failed and comes again finds its work done.
  await queue().send('deliver-message', { messageId: (await systemDb().message.findFirstOrThrow()).id });
  await queue().send('issue-document', { issuedId: (await systemDb().issuedDocument.findFirstOrThrow()).id });
  await pause(1_500);
  expect(await systemDb().message.count({ where: { attempts: { gt: 1 } } })).toBe(0);
  expect((await checkChain()).ok).toBe(true);
  await stopWorker();
});
