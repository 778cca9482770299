// A small load generator: browsers that keep a connection, a jar of cookies and an address of their own. Loopback only.
import http from 'node:http';
import { cpuSeconds, databaseSeconds } from './processes.mjs';

/** An answer nobody expected: the run goes on, and ends with exit code 1. */
export class Unexpected extends Error {}

export class Browser {
  cookies = new Map();
  #agent = new http.Agent({ keepAlive: true, maxSockets: 1 });

  /** @param {{ port: number, address?: string }} server `address` is what a trusted proxy would say */
  constructor(server) {
    this.server = server;
  }

  request(method, path, { body, type } = {}) {
    const { port, address = '127.0.0.1', log } = this.server;
    const headers = {
      host: `localhost:${port}`,
      accept: 'text/html',
      'user-agent': 'bench',
      'x-forwarded-for': address,
      cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      ...(body === undefined
        ? {}
        : {
            origin: `http://localhost:${port}`,
            'content-type': type ?? 'application/x-www-form-urlencoded',
            'content-length': Buffer.byteLength(body),
          }),
    };
    return new Promise((done, failed) => {
      const started = performance.now();
      const options = { host: '127.0.0.1', port, path, method, headers, agent: this.#agent, timeout: 30_000 };
      const request = http.request(options, (response) => {
        const chunks = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('error', failed);
        response.on('end', () => {
          log?.push(performance.now() - started);
          for (const line of response.headers['set-cookie'] ?? []) {
            const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
            if (value) this.cookies.set(name, value);
            else this.cookies.delete(name);
          }
          done({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) });
        });
      });
      request.on('timeout', () => request.destroy(new Unexpected(`${method} ${path}: no answer`)));
      request.on('error', failed);
      request.end(body);
    });
  }

  async #expect(status, method, path, sent) {
    const answer = await this.request(method, path, sent);
    if (answer.status === status) return answer;
    throw new Unexpected(`${method} ${path}: ${answer.status} ${answer.headers.location ?? ''}`);
  }

  /** A page; its text. */
  async get(path) {
    return (await this.#expect(200, 'GET', path)).body.toString();
  }

  /** A form; the path it is redirected to. `form` may hold several values of a name. */
  async post(path, form) {
    const pairs = Object.entries(form).flatMap(([name, value]) => [value].flat().map((one) => [name, one]));
    const body = new URLSearchParams(pairs).toString();
    const { headers } = await this.#expect(303, 'POST', path, { body });
    return headers.location.replace(/^https?:\/\/[^/]+/, '');
  }

  close() {
    this.#agent.destroy();
  }
}

export const quantile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

/**
 * Repeats `act(browser, index)` on every browser for `seconds`, or `rounds` times on each.
 * `pid` is the server whose CPU is counted; `postgres` the postmaster beside it.
 * @returns rate = acts per CPU-second of the server, milliseconds p50 and p99, CPU milliseconds of the database an act
 */
export const measure = async ({ pid, postgres, browsers, seconds = Infinity, rounds = Infinity, warmUp = 0, act }) => {
  const errors = [];
  const run = async (until, limit, taken) => {
    let acts = 0;
    await Promise.all(
      browsers.map(async (browser, index) => {
        for (let round = 0; round < limit && performance.now() < until; round++) {
          const started = performance.now();
          try {
            await act(browser, index, round);
            taken.push(performance.now() - started);
            acts += 1;
          } catch (error) {
            errors.push(error.message);
            if (errors.length > 20) return;
          }
        }
      }),
    );
    return acts;
  };
  if (warmUp > 0) await run(performance.now() + warmUp * 1000, Infinity, []);
  const taken = [];
  const before = { cpu: cpuSeconds(pid), database: databaseSeconds(postgres), at: performance.now() };
  const acts = await run(performance.now() + seconds * 1000, rounds, taken);
  const cpu = cpuSeconds(pid) - before.cpu;
  const database = databaseSeconds(postgres) - before.database;
  taken.sort((a, b) => a - b);
  return {
    acts,
    rate: acts / Math.max(cpu, 0.01),
    p50: quantile(taken, 0.5),
    p99: quantile(taken, 0.99),
    database: (1000 * database) / Math.max(acts, 1),
    wall: (performance.now() - before.at) / 1000,
    errors,
  };
};
