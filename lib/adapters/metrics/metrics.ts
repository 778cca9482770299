import 'server-only';
import { createServer, type Server } from 'node:http';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { log } from '../log';

/** The figures of this process. Their labels are fixed words: nothing of a person, a case or an address. */
const registry = new Registry();

export const requests = new Counter({
  name: 'eoffice_requests_total',
  help: 'Requests answered, by kind of route, method and status',
  labelNames: ['route', 'method', 'status'] as const,
  registers: [registry],
});
export const durations = new Histogram({
  name: 'eoffice_request_seconds',
  help: 'Time to the end of the answer, by kind of route',
  labelNames: ['route'] as const,
  buckets: [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
  registers: [registry],
});
type Sample = { readonly labels: Readonly<Record<string, string>>; readonly value: number };
/** A gauge that is asked for at each scrape. What cannot be found out then is left out, and the others are told. */
export const askedGauge = (
  name: string,
  help: string,
  labelNames: readonly string[],
  ask: () => Promise<readonly Sample[]>,
) =>
  new Gauge({
    name,
    help,
    labelNames: [...labelNames],
    registers: [registry],
    collect() {
      return ask().then(
        (samples) => {
          this.reset();
          for (const { labels, value } of samples) this.set({ ...labels }, value);
        },
        () => this.reset(),
      );
    },
  });

/** Serves the figures at /metrics on a port of its own, past the guard: it is for the private side only. */
export const serveMetrics = async (port: number, host: string): Promise<Server> => {
  collectDefaultMetrics({ register: registry });
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    registry.metrics().then(
      (text) => {
        response.writeHead(200, { 'content-type': registry.contentType, 'cache-control': 'no-store' }).end(text);
      },
      () => response.writeHead(503).end(),
    );
  });
  Object.assign(server, { [Symbol.for('eoffice.private')]: true });
  server.on('error', (error) => log.error({ err: error }, 'metrics.not-served'));
  await new Promise<void>((done) => server.listen(port, host, done).once('error', () => done()));
  return server.unref();
};
