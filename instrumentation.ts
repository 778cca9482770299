/** Runs once when a server process starts: settings first, so that a wrong one stops the start and is named. */
export const register = async (): Promise<void> => {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NEXT_PHASE === 'phase-production-build') return;
  const { config } = await import('@/lib/config');
  const { WORKER } = config();
  const { startQueue } = await import('@/lib/jobs/start-queue');
  await startQueue();
  const { keepHolidays } = await import('@/lib/services/register/local-holidays');
  await keepHolidays();
  const { startMeasuring } = await import('@/lib/services/operations/measure');
  await startMeasuring();
  if (WORKER === 'off') return;
  const { startWorker, stopWorker } = await import('@/lib/jobs/worker');
  await startWorker();
  // The guard ends the process: it waits for whatever is registered here (scripts/http-guard.mjs).
  const shared = globalThis as unknown as Record<symbol, Set<() => Promise<void>> | undefined>;
  shared[Symbol.for('eoffice.closing')]?.add(stopWorker);
};

type Store = { requestId: string; ip: string; unavailable: boolean };

/** A page that failed because the database is away answers 503 instead of 500: the guard reads this mark. */
export const onRequestError = async (error: unknown, request: { path: string }): Promise<void> => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { isUnavailable } = await import('@/lib/db/unavailable');
  const { log } = await import('@/lib/adapters/log');
  const shared = globalThis as unknown as Record<symbol, { getStore(): Store | undefined } | undefined>;
  const store = shared[Symbol.for('eoffice.request')]?.getStore();
  const unavailable = isUnavailable(error);
  if (store && unavailable) store.unavailable = true;
  log.error({ requestId: store?.requestId, path: request.path.split('?')[0], unavailable, err: error }, 'page.failed');
};
