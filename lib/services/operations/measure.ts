import 'server-only';
import { askedGauge, durations, requests, serveMetrics } from '@/lib/adapters/metrics/metrics';
import { routeClass } from '@/lib/adapters/route-class';
import { type Spans, startTracing } from '@/lib/adapters/tracing/tracing';
import { config } from '@/lib/config';
import { systemDb } from '@/lib/db/client';

type Served = {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly startedAt: number;
  readonly ms: number;
};
const METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PATCH', 'DELETE', 'OPTIONS']);

/** What the guard calls after each answer (scripts/http-guard.mjs). */
const servedWith =
  (spans: Spans | null) =>
  ({ method, path, status, startedAt, ms }: Served): void => {
    const route = routeClass(path);
    const known = METHODS.has(method) ? method : 'other';
    requests.inc({ route, method: known, status: String(status) });
    durations.observe({ route }, ms / 1000);
    spans?.request({ method: known, route, status, startedAt, ms });
  };

/** Gauges that are the same in every process: what waits in the database. */
const askDatabase = (): void => {
  askedGauge('eoffice_queue_jobs', 'Jobs by queue and state', ['queue', 'state'], async () =>
    (
      await systemDb().$queryRaw<{ queue: string; state: string; count: number }[]>`
        SELECT name AS queue, state::text AS state, count(*)::int AS count FROM jobs.job
        WHERE state IN ('created', 'retry', 'active', 'failed') GROUP BY 1, 2`
    ).map(({ queue, state, count }) => ({ labels: { queue, state }, value: count })),
  );
  askedGauge('eoffice_queue_oldest_seconds', 'How long the oldest job that may start has waited', ['queue'], async () =>
    (
      await systemDb().$queryRaw<{ queue: string; seconds: number }[]>`
        SELECT name AS queue, extract(epoch FROM now() - min(created_on))::float8 AS seconds FROM jobs.job
        WHERE state IN ('created', 'retry') AND start_after <= now() GROUP BY 1`
    ).map(({ queue, seconds }) => ({ labels: { queue }, value: seconds })),
  );
  askedGauge('eoffice_outbox_messages', 'Messages that are not sent, by state', ['state'], async () =>
    (
      await systemDb().$queryRaw<{ state: string; count: number }[]>`
        SELECT state::text AS state, count(*)::int AS count FROM "Message" WHERE state IN ('queued', 'failed', 'bounced') GROUP BY 1`
    ).map(({ state, count }) => ({ labels: { state }, value: count })),
  );
  askedGauge(
    'eoffice_database_connections',
    'Connections of the office to the database, by state',
    ['state'],
    async () =>
      (
        await systemDb().$queryRaw<{ state: string; count: number }[]>`
        SELECT coalesce(state, 'other') AS state, count(*)::int AS count FROM pg_stat_activity
        WHERE application_name LIKE 'e-office%' GROUP BY 1`
      ).map(({ state, count }) => ({ labels: { state }, value: count })),
  );
};

/** Begins to count answers, and serves metrics and sends traces where the settings say so. */
export const startMeasuring = async (): Promise<void> => {
  const { METRICS_PORT, METRICS_HOST, OTEL_EXPORTER_OTLP_ENDPOINT, WORKER } = config();
  if (METRICS_PORT === undefined && OTEL_EXPORTER_OTLP_ENDPOINT === undefined) return;
  const spans = OTEL_EXPORTER_OTLP_ENDPOINT
    ? startTracing(OTEL_EXPORTER_OTLP_ENDPOINT, `${WORKER}-${process.pid}`)
    : null;
  const shared = globalThis as unknown as Record<
    symbol,
    ((served: Served) => void) | Set<() => Promise<void>> | undefined
  >;
  shared[Symbol.for('eoffice.served')] = servedWith(spans);
  const closing = shared[Symbol.for('eoffice.closing')];
  if (spans && closing instanceof Set) closing.add(spans.flush);
  if (METRICS_PORT === undefined) return;
  askDatabase();
  await serveMetrics(METRICS_PORT, METRICS_HOST);
};
