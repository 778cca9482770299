import 'server-only';
import { log } from '@/lib/adapters/log';
import { type Jobs, queue } from '@/lib/db/queue';
import { ensurePdf } from '@/lib/services/documents/issue-document';
import { scanDocument } from '@/lib/services/documents/scan-document';
import { sweepFiles } from '@/lib/services/documents/sweep-files';
import { deliverMessage } from '@/lib/services/messages/deliver-message';
import { lapseNotifications } from '@/lib/services/notifications/end-notification';
import { remindNotifications } from '@/lib/services/notifications/remind';
import { lapseRequests } from '@/lib/services/office/request-documents';
import { purgeExpired } from '@/lib/services/forms/purge';

/** Thrown so that the queue tries again later, with growing pauses. */
class TryAgain extends Error {
  override readonly name = 'TryAgain';
}

const handlers: { [N in keyof Jobs]: (data: Jobs[N]) => Promise<unknown> } = {
  'deliver-message': async ({ messageId }) => {
    if ((await deliverMessage(messageId)) === 'retry') throw new TryAgain('message');
  },
  'issue-document': ({ issuedId }) => ensurePdf(issuedId),
  'scan-document': async ({ documentId }) => {
    if ((await scanDocument(documentId)) === 'retry') throw new TryAgain('scan');
  },
};

/** Work that time brings, not a person: it runs to the minute and catches up after a stop. */
const clockwork: Record<string, { cron: string; run: () => Promise<unknown> }> = {
  'lapse-notifications': { cron: '* * * * *', run: lapseNotifications },
  'lapse-requests': { cron: '* * * * *', run: lapseRequests },
  'remind-notifications': { cron: '*/5 * * * *', run: remindNotifications },
  'purge-expired': { cron: '17 * * * *', run: purgeExpired },
  'sweep-files': { cron: '41 3 * * *', run: sweepFiles },
};

const retry = { retryLimit: 12, retryDelay: 5, retryBackoff: true, retryDelayMax: 300, expireInSeconds: 120 };

const running = globalThis as unknown as { __eOfficeWorker?: boolean };

/** Queues known to the database: needed before the first job is written, by the web process too. */
export const startQueue = async (): Promise<void> => {
  const boss = queue();
  await boss.start();
  for (const name of Object.keys(handlers)) await boss.createQueue(name, { ...retry, notify: true });
};

/** Starts every job of this process once. */
export const startWorker = async (): Promise<void> => {
  if (running.__eOfficeWorker) return;
  running.__eOfficeWorker = true;
  const boss = queue();
  for (const [name, handle] of Object.entries(handlers)) {
    await boss.work(name, { pollingIntervalSeconds: 0.5, notifyPollingIntervalSeconds: 2, batchSize: 1 }, async ([job]) => {
      if (job) await (handle as (data: unknown) => Promise<unknown>)(job.data);
    });
  }
  for (const [name, { cron, run }] of Object.entries(clockwork)) {
    await boss.createQueue(name, { policy: 'singleton' as never, retryLimit: 0, expireInSeconds: 300 });
    await boss.schedule(name, cron, {}, { tz: 'Europe/Madrid' });
    await boss.work(name, { pollingIntervalSeconds: 1 }, run);
  }
  // What fell due while nothing ran must not wait for the next minute.
  await runClockwork();
  log.info({ queues: Object.keys(handlers).length }, 'worker.started');
};

/** Runs what time has brought, now: at start, and when the demonstration clock is moved. */
export const runClockwork = async (): Promise<void> => {
  for (const name of ['lapse-notifications', 'lapse-requests', 'remind-notifications']) {
    try {
      await clockwork[name]?.run();
    } catch (error) {
      log.error({ err: error, job: name }, 'job.failed');
    }
  }
};

/** Lets running jobs end, for a stop of the process. */
export const stopWorker = async (): Promise<void> => {
  await queue().stop({ graceful: true, timeout: 20_000 });
};
