import { execFileSync } from 'node:child_process';
import { Ajv2020 } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { beforeEach, expect, test, vi } from 'vitest';
import { type Actor, systemActor } from '@/lib/access/actor';
import { Forbidden, NotFound } from '@/lib/access/outcomes';
import { openApi } from '@/lib/calculators/api/openapi';
import { registry } from '@/lib/catalogue/registry';
import { config } from '@/lib/config';
import { systemDb } from '@/lib/db/client';
import { day } from '@/lib/law/day';
import { issueCertificate } from '@/lib/services/certificates/certificate';
import { listKeys, makeKey, revokeKey } from '@/lib/services/companies/api-keys';
import { foundOrganisation } from '@/lib/services/companies/fixtures';
import { getActivity } from '@/lib/services/companies/organisation';
import { addCitizen } from '@/lib/services/fixtures';
import { officeWith } from '@/lib/services/test-office';
import { POST as assess } from './assessments/[slug]/route';
import { GET as heads } from './audit-heads/route';
import { GET as calendar } from './calendar/[year]/route';
import { GET as verify } from './documents/[csv]/route';
import { OPTIONS, GET as openapi } from './openapi.json/route';
import { GET as procedure } from './procedures/[slug]/route';
import { GET as procedures } from './procedures/route';
import { POST as simulate } from './retirement/simulations/route';
import { GET as ruleBook } from './rule-book/route';
import { GET as seal } from './seal/route';
import { GET as status } from './status/route';

vi.mock('next/headers', () => import('@/lib/services/test-headers'));
const { rosa } = officeWith({ rosa: 'registrar' });
beforeEach(async () => {
  await systemDb().rateLimit.deleteMany({ where: { key: { startsWith: 'api' } } });
});

type Handler = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>;
type Sent = {
  readonly params?: Record<string, string>;
  readonly query?: string;
  readonly body?: unknown;
  readonly key?: string;
};
const call = (handler: Handler, { params = {}, query = '', body, key }: Sent = {}): Promise<Response> => {
  const headers: Record<string, string> = key ? { authorization: `Bearer ${key}` } : {};
  const sent =
    body === undefined ? {} : { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) };
  return handler(new Request(`http://localhost:3000/api/v1/x${query}`, { headers, ...sent }), {
    params: Promise.resolve(params),
  });
};

const { schemas } = openApi('http://localhost:3000', day('2026-11-24')).components;
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema({ $id: 'http://api/', components: { schemas: JSON.parse(JSON.stringify(schemas)) } });
/** What of an answer is not as the document describes it. */
const faults = (name: keyof typeof schemas, json: unknown) => {
  const validate = ajv.getSchema(`http://api/#/components/schemas/${name}`);
  if (!validate) throw new Error(`No schema ${name}`);
  return validate(json) ? [] : (validate.errors ?? []).slice(0, 5);
};
const good = async (name: keyof typeof schemas, response: Response) => {
  const json = await response.json();
  expect([name, response.status, faults(name, json)]).toEqual([name, 200, []]);
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  expect(response.headers.get('ratelimit-policy')).toMatch(/^"calls";q=\d+;w=300$/);
  expect(response.headers.get('ratelimit')).toMatch(/^"calls";r=\d+;t=\d+$/);
  return json;
};
const bad = async (status_: number, kind: string, response: Response) => {
  const json = await response.json();
  expect([response.status, response.headers.get('content-type')]).toEqual([status_, 'application/problem+json']);
  expect(faults('Problem', json)).toEqual([]);
  expect(json).toMatchObject({ status: status_, type: expect.stringMatching(new RegExp(`/en/developers#${kind}$`)) });
  return json;
};

test('every answer of every call is as the document describes it', async () => {
  const { procedures: all } = await good('Procedures', await call(procedures));
  expect(all).toHaveLength(registry.length);
  for (const { slug } of all) await good('Procedure', await call(procedure, { params: { slug } }));
  const book = await good('RuleBook', await call(ruleBook));
  expect(book.groups.length).toBeGreaterThan(20);
  await good('RuleBookChanges', await call(ruleBook, { query: '?from=2025-12-31&to=2026-01-01' }));
  const madrid = await good('Calendar', await call(calendar, { params: { year: '2026' }, query: '?province=28' }));
  expect([madrid.region, madrid.verified]).toEqual(['MD', true]);
  await good('Calendar', await call(calendar, { params: { year: '2027' } }));
  await good('Status', await call(status));
  await good('AuditHeads', await call(heads));
  const career = { birthDate: '1962-06-15', yearsContributed: 36, monthlyBase: 2100 };
  await good('SimulationResult', await call(simulate, { body: career }));
  const pem = await call(seal);
  expect([pem.headers.get('content-type'), await pem.text()]).toEqual([
    'application/x-pem-file',
    expect.stringContaining('BEGIN CERTIFICATE'),
  ]);
  const described = await call(openapi);
  expect((await described.json()).openapi).toBe('3.1.0');
});

test('every example of every procedure is assessed with the outcome it says, in the shape of the document', async () => {
  await systemDb().rateLimit.deleteMany({ where: { key: { startsWith: 'api' } } });
  for (const { procedure: each, examples } of registry) {
    const [example] = examples;
    if (!example) continue;
    const body = JSON.parse(JSON.stringify(example.facts));
    const got = await good('Assessment', await call(assess, { params: { slug: each.slug }, body }));
    expect([each.slug, got.outcome]).toEqual([each.slug, example.expect.outcome]);
  }
}, 60_000);

test('the assessment is the JSON of `npm run assess`', async () => {
  const facts = { situation: 'birth', eventDate: '2026-11-10', role: 'birth-mother' };
  const got = await call(assess, { params: { slug: 'birth-and-childcare' }, query: '?on=2026-11-24', body: facts });
  const said = execFileSync(
    process.execPath,
    [
      '--import',
      'tsx',
      '--conditions=react-server',
      'scripts/assess.ts',
      'birth-and-childcare',
      '-',
      '--on',
      '2026-11-24',
    ],
    { input: JSON.stringify(facts), encoding: 'utf8' },
  );
  expect(await got.json()).toEqual(JSON.parse(said));
}, 60_000);

test('every failure is a problem that says which (RFC 9457)', async () => {
  await bad(404, 'not-found', await call(procedure, { params: { slug: 'nothing' } }));
  await bad(404, 'not-found', await call(assess, { params: { slug: '__proto__' }, body: {} }));
  await bad(400, 'bad-request', await call(assess, { params: { slug: 'imv' }, body: '{' }));
  await bad(400, 'bad-request', await call(assess, { params: { slug: 'imv' }, query: '?on=tomorrow', body: {} }));
  const wrong = await call(assess, { params: { slug: 'birth-and-childcare' }, body: { role: 'queen', crown: true } });
  expect((await bad(422, 'not-accepted', wrong)).problems).toEqual([
    { field: 'role', code: expect.any(String) },
    { field: 'crown', code: 'unknown-fact' },
  ]);
  await bad(422, 'not-accepted', await call(simulate, { body: { birthDate: 'x' } }));
  await bad(400, 'bad-request', await call(ruleBook, { query: '?from=2026-01-01' }));
  await bad(404, 'not-found', await call(calendar, { params: { year: '1999' } }));
  await bad(400, 'bad-request', await call(calendar, { params: { year: '2026' }, query: '?province=99' }));
  await bad(404, 'not-found', await call(verify, { params: { csv: 'AAAA-AAAA-AAAA-AAAA-AAAA' } }));
  await bad(400, 'bad-request', await call(heads, { query: '?until=never' }));
});

test('a document is verified by its code, and nothing of what it says comes with it', async () => {
  const marta = await addCitizen();
  const { issuedId } = await issueCertificate(marta, { kind: 'work-history' }, 'es');
  const { csv } = await systemDb().issuedDocument.findUniqueOrThrow({ where: { id: issuedId } });
  const answer = await call(verify, { params: { csv } });
  const found = await good('VerifiedDocument', answer);
  expect(found).toMatchObject({ state: 'valid', kind: 'certificate', replacedBy: null });
  expect(JSON.stringify(found)).not.toContain('López');
  expect(answer.headers.get('cache-control')).toBe('no-store');
});

test('a page of another site may call, without a key of its own', () => {
  const answer = OPTIONS();
  expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([204, '*']);
  expect(answer.headers.get('access-control-allow-headers')).toContain('authorization');
  expect(answer.headers.has('access-control-allow-credentials')).toBe(false);
});

test('who calls too often is told how long to wait; a key has a limit of its own', async () => {
  const allowed = config().API_CALLS_PER_5_MIN;
  const first = await call(status);
  expect(first.headers.get('ratelimit')).toContain(`r=${allowed - 1};`);
  await systemDb().rateLimit.updateMany({ where: { key: { startsWith: 'api:' } }, data: { points: allowed } });
  const late = await call(status);
  await bad(429, 'too-many', late);
  expect(Number(late.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(late.headers.get('ratelimit')).toContain('r=0;');
  const { key } = await keyOf(await company());
  const withKey = await call(status, { key });
  expect([withKey.status, withKey.headers.get('ratelimit-policy')]).toEqual([
    200,
    `"calls";q=${config().API_KEY_CALLS_PER_5_MIN};w=300`,
  ]);
});

type Company = { readonly id: string; readonly principal: Actor };
let founded = 0;
const company = async (): Promise<Company> => {
  founded++;
  const nif = ['B70000013', 'A58818501', 'B70000021'][founded - 1] as string;
  return foundOrganisation(rosa, await addCitizen(), {
    nif,
    name: 'LIBRERÍA SL',
    kind: 'company',
  });
};
const keyOf = async ({ id, principal }: Company) => {
  const made = await makeKey(principal, id, 'Nóminas');
  if (!('key' in made)) throw new Error('no key');
  const [row] = await listKeys(principal, id);
  return { key: made.key, rowId: row?.id ?? '' };
};

test('a key is told once and kept as a hash; revoked, it opens nothing from that moment', async () => {
  const { id, principal } = await company();
  expect(await makeKey(principal, id, ' ')).toEqual({ problems: [{ field: 'name', code: 'missing' }] });
  const { key, rowId } = await keyOf({ id, principal });
  const row = await systemDb().apiKey.findUniqueOrThrow({ where: { id: rowId } });
  expect(JSON.stringify(row)).not.toContain(key);
  expect(key.startsWith(row.start)).toBe(true);
  expect((await call(status, { key })).status).toBe(200);
  expect((await listKeys(principal, id))[0]?.lastUsedOn).not.toBeNull();
  await revokeKey(principal, id, rowId);
  const refused = await call(status, { key });
  await bad(401, 'unknown-key', refused);
  expect(refused.headers.get('www-authenticate')).toBe('Bearer');
  await expect(revokeKey(principal, id, rowId)).rejects.toThrow(NotFound);
  const acts = (await getActivity(principal, id)).map(({ act }) => act);
  expect(acts.slice(0, 2)).toEqual(['key-revoked', 'key-made']);
});

test('only a principal user makes and revokes keys, of their own organisation', async () => {
  const { id, principal } = await company();
  const { rowId } = await keyOf({ id, principal });
  const secondary = {
    ...(await addCitizen()),
    memberships: [{ organisationId: id, role: 'secondary' as const }],
  };
  const elsewhere = { ...principal, memberships: [{ organisationId: 'x'.repeat(24), role: 'principal' as const }] };
  for (const actor of [secondary, elsewhere, systemActor, await addCitizen()]) {
    await expect(makeKey(actor, id, 'x')).rejects.toThrow(Forbidden);
    await expect(listKeys(actor, id)).rejects.toThrow(Forbidden);
    await expect(revokeKey(actor, id, rowId)).rejects.toThrow(Forbidden);
  }
});
