import { readFileSync } from 'node:fs';
import { type APIRequestContext, request } from '@playwright/test';
import { expect, test } from '../fixtures';
import { closeDatabase } from '../office-database';
import { type Expected, type Outcome, walkers } from './expected';
import { elsewhere, routes } from './routes';
import { makeWorld } from './world';

test.afterAll(closeDatabase);

/** Routes as the build lists them; those made beforehand are the same bytes for everybody. */
const builtRoutes = (): readonly string[] => {
  const read = (name: string) => JSON.parse(readFileSync(`.next/${name}.json`, 'utf8'));
  const prerendered = read('prerender-manifest');
  const made = new Set([
    ...Object.keys(prerendered.dynamicRoutes),
    ...Object.values<{ srcRoute: string | null }>(prerendered.routes).flatMap(({ srcRoute }) => srcRoute ?? []),
  ]);
  const all = new Set(Object.values<string>(read('app-path-routes-manifest')));
  return [...all].filter((route) => !made.has(route)).sort();
};

test('every route of the build is in the table, and the table names no other', () => {
  const known = [...Object.keys(routes), ...Object.keys(elsewhere)].sort();
  expect(builtRoutes().length).toBeGreaterThan(100);
  expect(known).toEqual(builtRoutes());
});

const outcomeOf = (status: number, location = ''): Outcome => {
  if (status === 404) return 'hidden';
  if (status === 401 || status === 403) return 'refused';
  const path = location.replace(/^https?:\/\/[^/]+/, '');
  if (status >= 300 && status < 400) {
    if (path.startsWith('/es/sign-in/code')) return 'code';
    if (path.startsWith('/es/sign-in')) return 'sign-in';
    if (path.startsWith('/es/act-for/ended')) return 'ended';
  }
  return 'in';
};

/** A browser of their own for each, so that no cookie of one reaches another. */
const browsersOf = async (baseURL: string, who: Awaited<ReturnType<typeof makeWorld>>['who']) => {
  const options = { baseURL, maxRedirects: 0, extraHTTPHeaders: { origin: baseURL } };
  const cookie = { name: 'session', domain: new URL(baseURL).hostname, path: '/', expires: -1 };
  const flags = { httpOnly: true, secure: false, sameSite: 'Lax' as const };
  const made = walkers.map(async (walker) => {
    const { token } = who[walker];
    const cookies = token ? [{ ...cookie, ...flags, value: token }] : [];
    return [walker, await request.newContext({ ...options, storageState: { cookies, origins: [] } })] as const;
  });
  return Object.fromEntries(await Promise.all(made)) as Record<(typeof walkers)[number], APIRequestContext>;
};

test('each route gives each walker what the table says, and no more', async ({ baseURL }) => {
  test.setTimeout(600_000);
  if (!baseURL) throw new Error('No address');
  const { world, who } = await makeWorld(baseURL);
  const browsers = await browsersOf(baseURL, who);
  const wrong: Record<string, string> = {};
  let cells = 0;
  for (const [route, entry] of Object.entries(routes)) {
    const values: Record<string, string> = { locale: 'es', ...entry.at?.(world) };
    const path = route.replace(/\[([^\]]+)\]/g, (_, name: string) => values[name] ?? `no-${name}`);
    for (const walker of walkers) {
      const { csrf } = who[walker];
      const api = browsers[walker];
      const calls: [string, Expected | undefined, () => ReturnType<typeof api.get>][] = [
        ['GET', entry.get, () => api.get(path)],
        ['POST', entry.post, () => api.post(path, { form: { locale: 'es', csrf, ...entry.form?.(world) } })],
      ];
      for (const [method, expected, call] of calls) {
        if (!expected) continue;
        const answer = await call();
        cells++;
        expect(answer.status(), `${method} ${path} as ${walker}`).toBeLessThan(500);
        const got = outcomeOf(answer.status(), answer.headers().location);
        if (got === expected[walker]) continue;
        const said = `${walker}: ${got} (${answer.status()}), not ${expected[walker]}`;
        wrong[`${method} ${route}`] = [wrong[`${method} ${route}`], said].filter(Boolean).join(' · ');
      }
    }
  }
  await Promise.all(Object.values(browsers).map((each) => each.dispose()));
  expect(wrong).toEqual({});
  expect(cells).toBeGreaterThan(1500);
});
