import 'server-only';
import { setTimeout as pause } from 'node:timers/promises';
import type { Job, JobResult } from 'pg-boss';
import { log } from '@/lib/adapters/log';
import { config } from '@/lib/config';
import { type Jobs, queue } from '@/lib/db/queue';
import { observeTimes } from '@/lib/services/cases/observed-times';
import { catchUp, timely } from '@/lib/services/clockwork/catch-up';
import { makeMissingPdfs, scanWaiting } from '@/lib/services/documents/catch-up';
import { ensurePdf } from '@/lib/services/documents/issue-document';
import { scanDocument } from '@/lib/services/documents/scan-document';
import { scrubFiles } from '@/lib/services/documents/scrub-files';
import { sweepFiles } from '@/lib/services/documents/sweep-files';
import { purgeExpired } from '@/lib/services/forms/purge';
import { deliverMessage } from '@/lib/services/messages/deliver-message';
import { loadFirstNews } from '@/lib/services/news/load-first-news';
import { forgetSilence } from '@/lib/services/outages/watch';
import { workOnRuns } from '@/lib/services/runs/runs';
import { verifyNightly } from '@/lib/services/verify/nightly';

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

/** Several at a time and without pauses while there are more: a code must not wait behind a queue of notices. */
const work = {
  pollingIntervalSeconds: 0.5,
  notifyPollingIntervalSeconds: 2,
  batchSize: 5,
  burstWhenBatchFull: true,
  perJobResults: true,
} as const;
/** Each job of a batch ends by itself: one that fails is tried again, the others are done. */
const settleEach = async (
  jobs: readonly Job<unknown>[],
  handle: (data: unknown) => Promise<unknown>,
): Promise<JobResult[]> => {
  const results: JobResult[] = [];
  for (const { id, data } of jobs) {
    const status = await handle(data).then(
      () => 'completed' as const,
      (error: unknown) => {
        if (!(error instanceof TryAgain)) log.warn({ err: error, job: id }, 'job.failed');
        return 'failed' as const;
      },
    );
    results.push({ id, status });
  }
  return results;
};

/** Work that time brings, not a person: it runs to the minute and catches up after a stop. */
const clockwork: Record<string, { cron: string; run: () => Promise<unknown> }> = {
  ...Object.fromEntries(Object.entries(timely).map(([name, run]) => [name, { cron: '* * * * *', run }])),
  'scan-waiting': { cron: '* * * * *', run: scanWaiting },
  'make-missing-pdfs': { cron: '*/5 * * * *', run: makeMissingPdfs },
  'purge-expired': { cron: '17 * * * *', run: purgeExpired },
  'scrub-files': { cron: '*/5 1-5 * * *', run: scrubFiles },
  'sweep-files': { cron: '41 3 * * *', run: sweepFiles },
  'observe-times': { cron: '11 4 * * *', run: observeTimes },
  'verify-records': { cron: '23 4 * * *', run: verifyNightly },
};

const running = globalThis as unknown as { __eOfficeWorker?: boolean };
const LOOK_FOR_RUNS_MS = 2_000;
/** Until the process stops, slices of long work are looked for; what is in hand then is ended. */
const longWork = { isStopping: false, ended: Promise.resolve() };
const doLongWork = async (): Promise<void> => {
  while (!longWork.isStopping) {
    await workOnRuns({ isStopping: () => longWork.isStopping }).catch((error: unknown) =>
      log.error({ err: error, job: 'runs' }, 'job.failed'),
    );
    await pause(LOOK_FOR_RUNS_MS, undefined, { ref: false });
  }
};

/** Starts every job of this process once. */
export const startWorker = async (): Promise<void> => {
  if (running.__eOfficeWorker) return;
  running.__eOfficeWorker = true;
  const boss = queue();
  for (const [name, handle] of Object.entries(handlers)) {
    await boss.work(name, work, (jobs) => settleEach(jobs, handle as (data: unknown) => Promise<unknown>));
  }
  for (const [name, { cron, run }] of Object.entries(clockwork)) {
    await boss.createQueue(name, { policy: 'singleton' as never, retryLimit: 0, expireInSeconds: 300 });
    await boss.schedule(name, cron, {}, { tz: 'Europe/Madrid' });
    await boss.work(name, { pollingIntervalSeconds: 1 }, run);
  }
  if (config().DEMO) await forgetSilence();
  await loadFirstNews();
  // What fell due while nothing ran must not wait for the next minute.
  await catchUp();
  await observeTimes().catch((error: unknown) => log.error({ err: error, job: 'observe-times' }, 'job.failed'));
  longWork.ended = doLongWork();
  log.info({ queues: Object.keys(handlers).length }, 'worker.started');
};

/** Lets running jobs end, for a stop of the process. */
export const stopWorker = async (): Promise<void> => {
  longWork.isStopping = true;
  await queue().stop({ graceful: true, timeout: 20_000 });
};
