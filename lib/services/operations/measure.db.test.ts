import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, expect, test, vi } from 'vitest';
import { addCitizen, applied } from '../fixtures';
import { officeWith } from '../test-office';

vi.mock('next/headers', () => import('@/lib/services/test-headers'));
officeWith({ adela: 'administrator' });

const received: string[] = [];
const collector = createServer((request, response) => {
  let body = '';
  request.on('data', (chunk) => {
    body += chunk;
  });
  request.on('end', () => {
    received.push(`${request.url} ${body}`);
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  });
});
afterAll(() => void collector.close());

test('what was answered is counted and traced by its kind; neither tells whose page it was', async () => {
  await new Promise<void>((done) => collector.listen(0, '127.0.0.1', done));
  // A port that was free a moment ago.
  const probe = createServer();
  const port = await new Promise<number>((done) =>
    probe.listen(0, '127.0.0.1', () => done((probe.address() as AddressInfo).port)),
  );
  await new Promise((done) => probe.close(done));
  process.env.METRICS_PORT = String(port);
  process.env.OTEL_EXPORTER_OTLP_ENDPOINT = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;
  vi.resetModules();
  const shared = globalThis as unknown as Record<symbol, (told: object) => void>;
  const closing = new Set<() => Promise<void>>();
  Object.assign(shared, { [Symbol.for('eoffice.closing')]: closing });
  const { startMeasuring } = await import('./measure');
  await startMeasuring();
  await applied(await addCitizen());
  const served = shared[Symbol.for('eoffice.served')] ?? (() => undefined);
  const told = {
    method: 'GET',
    path: '/es/my/cases/clx0secretcaseid00000001',
    status: 200,
    startedAt: Date.now(),
    ms: 40,
  };
  served(told);
  const scrape = async () => (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  expect(await scrape()).toContain('eoffice_requests_total{route="my",method="GET",status="200"} 1');
  served({ ...told, status: 503 });
  const second = await scrape();
  expect(second).toContain('eoffice_requests_total{route="my",method="GET",status="503"} 1');
  expect(second).toContain('eoffice_request_seconds_count{route="my"} 2');
  expect(second).toMatch(/eoffice_queue_jobs\{queue="deliver-message",state="created"\} [1-9]/);
  expect(second).toMatch(/eoffice_outbox_messages\{state="queued"\} [1-9]/);
  expect(second).toMatch(/eoffice_database_connections\{state="(active|idle)"\} [1-9]/);
  expect(second).toContain('nodejs_eventloop_lag_seconds');
  expect(second).not.toContain('secret');
  expect((await fetch(`http://127.0.0.1:${port}/es`)).status).toBe(404);

  for (const end of closing) await end();
  const spans = received.join('\n');
  expect(spans).toContain('/v1/traces');
  expect(spans).toContain('GET my');
  expect(spans).not.toContain('secret');
});
