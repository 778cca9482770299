import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { Agent, type IncomingHttpHeaders, request as plainRequest } from 'node:http';
import { softwarePasskey } from '@/lib/services/identity/methods/software-passkey';
import { totpCode } from '@/lib/services/identity/methods/totp-code';
import { expect, test } from './fixtures';
import { routes } from './matrix/routes';
import { BIRTH, type World } from './matrix/world';
import {
  closeDatabase,
  csrfOf,
  newCitizen,
  newCode,
  newIdNumber,
  newPower,
  newSession,
  newStaff,
  PASSWORD,
  type Person,
  row,
  rows,
} from './office-database';
import { codeAfter, messagesTo } from './one-time-code';
import { callerFor, caseWithRequest, readyDraft } from './quick-case';

type Fields = Readonly<Record<string, string>>;
type Sent = {
  readonly method?: string;
  readonly form?: Fields;
  readonly headers?: Readonly<Record<string, string | undefined>>;
};
type Heard = {
  readonly status: number;
  readonly location: string;
  readonly text: string;
  readonly headers: IncomingHttpHeaders;
};
type Jar = Record<string, string>;

let site = '';
const agent = new Agent({ keepAlive: true, maxSockets: 32 });
test.beforeAll(({ baseURL }) => {
  site = new URL(baseURL ?? '').origin;
});
test.afterAll(async () => {
  agent.destroy();
  await closeDatabase();
});

/** Says exactly what it is told, as an attacker would, and follows nothing. What the answer sets goes into the jar. */
const ask = (path: string, { form, headers = {}, method = form ? 'POST' : 'GET' }: Sent = {}, jar: Jar = {}) =>
  new Promise<Heard>((done, failed) => {
    const body = form ? new URLSearchParams(form).toString() : '';
    const said = Object.entries({
      ...(form ? { origin: site, 'content-type': 'application/x-www-form-urlencoded' } : {}),
      ...(form ? { 'content-length': String(Buffer.byteLength(body)) } : {}),
      cookie:
        Object.entries(jar)
          .map(([name, value]) => `${name}=${value}`)
          .join('; ') || undefined,
      ...headers,
    }).filter((each): each is [string, string] => each[1] !== undefined);
    const { hostname, port } = new URL(site);
    const sending = plainRequest(
      { agent, hostname, port, path, method, headers: Object.fromEntries(said) },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.once('error', failed);
        answer.once('end', () => {
          for (const line of answer.headers['set-cookie'] ?? []) {
            const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
            if (value) jar[name] = value;
            else delete jar[name];
          }
          const { statusCode: status = 0, headers: got } = answer;
          done({ status, location: got.location ?? '', text: Buffer.concat(parts).toString(), headers: got });
        });
      },
    );
    sending.once('error', failed);
    sending.end(body);
  });

/** A browser with a jar of its own; its forms carry the token of its session unless they say another. */
const browser = (jar: Jar = {}) => ({
  jar,
  get: (path: string, headers: Sent['headers'] = {}) => ask(path, { headers }, jar),
  post: (path: string, form: Fields = {}, headers: Sent['headers'] = {}) =>
    ask(path, { form: { locale: 'es', ...(jar.session ? { csrf: csrfOf(jar.session) } : {}), ...form }, headers }, jar),
});
const signedIn = async (person: Person, level?: 'low') => browser({ session: await newSession(person.id, level) });
const token = () => randomBytes(32).toString('base64url');
const hashOf = (session = '') => createHash('sha256').update(session).digest();
/** What a session is on the server, whatever its cookie says. */
const levelOf = async (session?: string) => {
  const [found] = await rows<{ level: string; ended: boolean }>(
    `SELECT level::text, "endedAt" IS NOT NULL AS ended FROM "Session" WHERE "idHash" = $1`,
    [hashOf(session)],
  );
  return !found || found.ended ? 'dead' : found.level;
};
const proven = (session = '') => rows('UPDATE "Session" SET "provenAt" = now() WHERE "idHash" = $1', [hashOf(session)]);
const enter = (from: ReturnType<typeof browser>, idNumber: string, password = PASSWORD) =>
  from.post('/api/sign-in', { idNumber, password });
const many = <T>(count: number, act: (index: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, index) => act(index)));

/** Every handler of the build that takes a POST, with its text. */
const posts = () => {
  const built: Record<string, string> = JSON.parse(readFileSync('.next/app-path-routes-manifest.json', 'utf8'));
  return Object.entries(built).flatMap(([entry, route]) => {
    const file = `app${entry}.ts`;
    if (!entry.endsWith('/route') || !existsSync(file)) return [];
    const text = readFileSync(file, 'utf8');
    if (!/export const POST\b|\bas POST\b/.test(text)) return [];
    const path = route.replace(/\/\[\[[^\]]+\]\]/, '').replace(/\[[^\]]+\]/g, 'x'.repeat(24));
    return [{ path, text, level: /level: '(\w+)'/.exec(text)?.[1] ?? '' }];
  });
};
/** Posts that are no form of ours, and carry no token: the origin is checked, and they change nothing a person said. */
const ofPrograms = ['/api/v1/retirement/simulations', `/api/v1/assessments/${'x'.repeat(24)}`, '/api/gateway/reports'];
const withoutToken = ['/api/tus', '/api/session/extend', '/api/office/presence', ...ofPrograms];

test('a page of somebody else posts every form of ours in the name of who is signed in, and nothing happens', async () => {
  test.setTimeout(180_000);
  const person = await newStaff('caseworker', 'Clara');
  await rows(
    `UPDATE "Staff" SET roles = ARRAY['caseworker','supervisor','registrar','auditor','editor','administrator']::"StaffRole"[] WHERE "personId" = $1`,
    [person.id],
  );
  const [own, second, stranger] = [
    await signedIn(person),
    await signedIn(person),
    await signedIn(await newCitizen({ givenName: 'Luis' })),
  ];
  await rows('UPDATE "Session" SET "provenAt" = now() WHERE "personId" = $1', [person.id]);
  const traces = () =>
    row(
      `SELECT (SELECT count(*)::int FROM audit_event WHERE actor IN ($1, 'anonymous') OR behalf = $1 OR object = 'person:' || $1) AS audit,
         (SELECT count(*)::int FROM "Session" WHERE "personId" = $1 AND "endedAt" IS NULL) AS sessions,
         (SELECT count(*)::int FROM "Case" WHERE "personId" = $1) AS cases,
         (SELECT count(*)::int FROM "OneTimeCode" WHERE "personId" = $1) AS codes,
         (SELECT count(*)::int FROM "Method" WHERE "personId" = $1) AS methods,
         (SELECT count(*)::int FROM "FormReturn") AS forms,
         (SELECT row_to_json(p)::text FROM "Person" p WHERE id = $1) AS person`,
      [person.id],
    );
  const before = await traces();
  const handlers = posts();
  expect(handlers.length).toBeGreaterThan(75);
  const accepted: string[] = [];
  const fromElsewhere: Sent['headers'][] = [
    { origin: undefined },
    { origin: 'null' },
    { origin: 'https://evil.example' },
    { origin: `${site}.evil.example` },
    { origin: site.replace('http:', 'https:') },
    { origin: 'https://evil.example', host: 'evil.example', 'x-forwarded-host': 'evil.example' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ];
  const upload = { 'tus-resumable': '1.0.0', 'upload-length': '10' };
  const foreignTokens = ['', 'x'.repeat(32), csrfOf(second.jar.session ?? ''), csrfOf(stranger.jar.session ?? '')];
  for (const { path, level } of handlers) {
    // Programs ask them: they read no session. What reports deliveries has a secret of its own.
    if (ofPrograms.includes(path)) continue;
    for (const headers of fromElsewhere) {
      const { status } = await own.post(path, {}, path === '/api/tus' ? { ...upload, ...headers } : headers);
      if (status !== 403) accepted.push(`${path} ${JSON.stringify(headers)}: ${status}`);
    }
    if (level === 'none' || withoutToken.includes(path)) continue;
    for (const csrf of foreignTokens) {
      const { status } = await own.post(path, { csrf });
      if (status !== 403) accepted.push(`${path} with the token "${csrf}": ${status}`);
    }
  }
  expect(await traces()).toEqual(before);
  // What follows is to be known too when one of them is accepted.
  expect.soft(accepted).toEqual([]);
  for (const program of ofPrograms)
    expect(handlers.find(({ path }) => path === program)?.text).not.toMatch(/currentSession|cookies\(/);
  // None of them refuses its own page: each in a session of its own, with a form that says nothing.
  const refused: string[] = [];
  for (const { path } of handlers) {
    if (withoutToken.includes(path)) continue;
    const { status } = await (await signedIn(person)).post(path);
    if (status === 403 || status >= 500) refused.push(`${path}: ${status}`);
  }
  expect(refused).toEqual([]);
});

test.describe('Guesses at the same instant', () => {
  test('of twenty passwords five are looked at, then not even the right one opens', async () => {
    const person = await newCitizen();
    const guesses = await many(20, (index) => enter(browser(), person.idNumber, `no es esta ${index}`));
    for (const { status, location } of guesses)
      expect([status, location]).toEqual([303, expect.stringContaining('?form=')]);
    const counted = await row(
      `SELECT "totalFailures", "lockedUntil" > now() + interval '10 minutes' AS locked FROM "Person" WHERE id = $1`,
      [person.id],
    );
    expect(counted).toEqual({ totalFailures: 5, locked: true });
    const thief = browser();
    const refused = await enter(thief, person.idNumber);
    expect([refused.status, refused.location]).toEqual([303, expect.stringMatching(/^\/es\/sign-in\?form=/)]);
    expect(thief.jar.session).toBeUndefined();
    await rows(`UPDATE "Person" SET "lockedUntil" = now() - interval '1 second' WHERE id = $1`, [person.id]);
    const owner = browser();
    expect((await enter(owner, person.idNumber)).location).toBe('/es/sign-in/code');
    expect(await levelOf(owner.jar.session)).toBe('low');
  });

  const failuresOf = async (session?: string) =>
    (await row<{ failures: number }>('SELECT failures FROM "Session" WHERE "idHash" = $1', [hashOf(session)])).failures;
  const wrongCodes = (right: string) =>
    Array.from({ length: 21 }, (_, index) => String(271_828 + index * 7))
      .filter((each) => each !== right)
      .slice(0, 20);

  test('of twenty one-time codes five are looked at, then not even the right one opens', async () => {
    const person = await newCitizen();
    const thief = await signedIn(person, 'low');
    const { id, code } = await newCode(person.id, 'sign_in');
    thief.jar.code = id;
    const { session } = thief.jar;
    const guess = (value: string) => browser({ ...thief.jar }).post('/api/sign-in/code', { code: value });
    const wrong = wrongCodes(code);
    for (const { location } of await many(20, (index) => guess(wrong[index] as string)))
      expect(location).toMatch(/^\/es\/sign-in\/code\?.*form=/);
    const { failures } = await row<{ failures: number }>('SELECT failures FROM "OneTimeCode" WHERE id = $1', [id]);
    expect(failures).toBe(5);
    expect((await guess(code)).status).toBe(429);
    await rows('UPDATE "Person" SET "proofsLockedUntil" = now() WHERE id = $1', [person.id]);
    expect((await guess(code)).location).toMatch(/^\/es\/sign-in\/code\?.*form=/);
    expect(await levelOf(session)).toBe('low');
    await rows('DELETE FROM "OneTimeCode" WHERE id = $1', [id]);
    const fresh = await newCode(person.id, 'sign_in');
    thief.jar.code = fresh.id;
    expect((await thief.post('/api/sign-in/code', { code: fresh.code })).location).toBe('/es/my');
    expect(await levelOf(thief.jar.session)).toBe('substantial');
  });

  /** A person with an app and backup codes, made through the office. */
  const wellEquipped = async () => {
    const person = await newCitizen();
    const own = await signedIn(person);
    await proven(own.jar.session);
    await own.post('/api/methods/authenticator/start');
    const page = (await own.get('/es/my/security/authenticator')).text;
    const secret = (/data-testid="app-key"[^>]*>([^<]+)/.exec(page)?.[1] ?? '').replaceAll(/\s/g, '');
    expect(secret).toMatch(/^[A-Z2-7]{32}$/);
    const added = await own.post('/api/methods/authenticator/confirm', { code: totpCode(secret, Date.now()) });
    expect(added.location).toBe('/es/my/security?done=authenticator');
    await own.post('/api/methods/backup-codes');
    const [, backup = ''] = decodeURIComponent(own.jar.backup ?? '').split('.');
    expect(backup).not.toBe('');
    return { person, backup, app: () => totpCode(secret, Date.now() + 30_000) };
  };

  test('of twenty codes of an app, or of paper, five are looked at; a person may be tried twenty times in a row, then not for an hour', async () => {
    const ways = [
      ['authenticator', async (of: Awaited<ReturnType<typeof wellEquipped>>) => of.app()],
      ['backup_code', async (of: Awaited<ReturnType<typeof wellEquipped>>) => of.backup],
    ] as const;
    for (const [way, rightOf] of ways) {
      const equipped = await wellEquipped();
      const { person } = equipped;
      const thief = await signedIn(person, 'low');
      const { session } = thief.jar;
      const guess = (code: string) => browser({ ...thief.jar }).post('/api/sign-in/code', { way, code });
      const wrong = wrongCodes(await rightOf(equipped));
      for (const { status, location } of await many(20, (index) =>
        guess(way === 'authenticator' ? (wrong[index] as string) : `AAAA-AAAA-${wrong[index]?.slice(0, 4)}`),
      ))
        expect([status, location], way).toEqual([303, expect.stringMatching(/^\/es\/sign-in\/code\?.*form=/)]);
      expect(await failuresOf(session), way).toBe(5);
      expect((await guess(await rightOf(equipped))).status, way).toBe(429);
      // Even when that hour is over, this session is asked no more.
      await rows('UPDATE "Person" SET "proofsLockedUntil" = now() WHERE id = $1', [person.id]);
      expect((await guess(await rightOf(equipped))).location, way).toMatch(/form=/);
      expect(await levelOf(session), way).toBe('low');
      const owner = await signedIn(person, 'low');
      const answer = await owner.post('/api/sign-in/code', { way, code: await rightOf(equipped) });
      expect(answer.location, way).toBe('/es/my');
      expect(await levelOf(owner.jar.session), way).toBe('substantial');
    }
  });
});

test('a session planted in a browser is never the one its person gets, and the first dies with the second factor', async () => {
  const [person, attacker] = [await newCitizen(), await newCitizen({ givenName: 'Luis' })];
  for (const planted of [token(), await newSession(attacker.id), await newSession(attacker.id, 'low'), 'x']) {
    await rows('DELETE FROM "OneTimeCode" WHERE "personId" = $1', [person.id]);
    const victim = browser({ session: planted });
    const code = await codeAfter(person.email, () => enter(victim, person.idNumber));
    const low = victim.jar.session;
    expect(low).not.toBe(planted);
    expect(await levelOf(low)).toBe('low');
    expect(await levelOf(planted)).toBe('dead');
    expect((await browser({ session: planted }).get('/es/my')).location).toMatch(/^\/es\/sign-in\?/);
    expect((await victim.post('/api/sign-in/code', { code })).location).toBe('/es/my');
    const full = victim.jar.session;
    expect([planted, low]).not.toContain(full);
    expect(await levelOf(full)).toBe('substantial');
    for (const old of [planted, low]) {
      expect(await levelOf(old)).toBe('dead');
      expect((await browser({ session: old as string }).get('/es/my')).location).toMatch(/^\/es\/sign-in\?/);
    }
    expect((await victim.get('/es/my')).status).toBe(200);
  }
});

test.describe('Said again', () => {
  test('a one-time code that was used is dead, in its browser and in another', async () => {
    const person = await newCitizen();
    const { id, code } = await newCode(person.id, 'sign_in');
    const first = await signedIn(person, 'low');
    first.jar.code = id;
    expect((await first.post('/api/sign-in/code', { code })).location).toBe('/es/my');
    const again = await signedIn(person, 'low');
    again.jar.code = id;
    expect((await again.post('/api/sign-in/code', { code })).location).toMatch(/^\/es\/sign-in\/code\?.*form=/);
    expect(await levelOf(again.jar.session)).toBe('low');
  });

  test('a signature posted twice, and five times at once, is one entry with one receipt', async ({ baseURL }) => {
    test.setTimeout(120_000);
    const person = await newCitizen();
    const me = await callerFor(baseURL, person);
    for (const rounds of [1, 5]) {
      const draft = await readyDraft(me, BIRTH);
      const signing = browser({ session: me.token });
      const code = await codeAfter(person.email, () => signing.post('/api/drafts/sign', { draft, procedure: BIRTH }));
      const submit = () => browser({ ...signing.jar }).post('/api/drafts/submit', { draft, procedure: BIRTH, code });
      const answers = [...(await many(rounds, submit)), await submit()];
      const entries = await rows<{ id: string }>('SELECT id FROM "RegisterEntry" WHERE "caseId" = $1', [draft]);
      expect(entries).toHaveLength(1);
      const receipt = `/es/receipts/${entries[0]?.id}`;
      expect(answers.some(({ location }) => location === receipt)).toBe(true);
      for (const { status } of answers) expect(status).toBeLessThan(500);
      const issued = await rows('SELECT id FROM "IssuedDocument" WHERE "entryId" = $1', [entries[0]?.id]);
      expect(issued).toHaveLength(1);
      await rows('UPDATE "OneTimeCode" SET "createdAt" = now() - interval \'1 hour\' WHERE "personId" = $1', [
        person.id,
      ]);
    }
    await me.api.dispose();
  });

  test('the answer of a passkey opens once: not again, not in another session', async () => {
    const person = await newCitizen();
    const passkey = softwarePasskey();
    const challengeOn = async (from: ReturnType<typeof browser>, path: string) => {
      const challenge = /challenge\\?":\\?"([\w-]+)/.exec((await from.get(path)).text)?.[1] ?? '';
      expect(challenge, path).not.toBe('');
      return { challenge };
    };
    const own = await signedIn(person);
    await proven(own.jar.session);
    const made = passkey.register(await challengeOn(own, '/es/my/security/passkey'), { origin: site });
    const add = () => own.post('/api/methods/passkey', { name: 'Mi llave', code: made });
    expect((await add()).location).toBe('/es/my/security?done=passkey');
    expect((await add()).location, 'made once').toContain('form=');

    const page = '/es/sign-in/code?way=passkey';
    const [first, second] = [await signedIn(person, 'low'), await signedIn(person, 'low')];
    const asked = await challengeOn(first, page);
    await challengeOn(second, page);
    const answer = passkey.assert(asked, { origin: site });
    const say = (from: ReturnType<typeof browser>, code = answer) =>
      from.post('/api/sign-in/code', { way: 'passkey', code });
    const copy = browser({ ...first.jar });
    expect((await say(second)).location, 'the challenge of another session').toContain('form=');
    const elsewhere = passkey.assert(asked, { origin: 'https://evil.example' });
    expect((await say(browser({ ...first.jar }), elsewhere)).location, 'signed for another site').toContain('form=');
    const good = passkey.assert(await challengeOn(first, page), { origin: site });
    expect((await say(first, good)).location).toBe('/es/my');
    expect(await levelOf(first.jar.session)).toBe('substantial');
    expect((await say(copy, good)).location, 'the session of before is dead').toMatch(/^\/es\/sign-in/);
    const again = await say(browser({ ...first.jar }), good);
    expect(again.location, 'said again').toContain('form=');
    expect((await say(second, good)).location, 'said in another session').toContain('form=');
    expect(await levelOf(second.jar.session)).toBe('low');
  });
});

test.describe('A stolen cookie', () => {
  /** Pages, forms and questions of programs: the cookie is nobody everywhere. */
  const expectNobody = async (session: string, why: string) => {
    const thief = browser({ session });
    for (const path of ['/es/my', '/es/my/cases', '/es/my/security', '/es/notifications'])
      expect((await thief.get(path)).location, `${why}: ${path}`).toMatch(/^\/es\/sign-in\?/);
    expect(await levelOf(session), why).toBe('dead');
    const begun = await browser({ session }).post('/api/drafts/start', { procedure: BIRTH });
    expect(begun.location, why).toMatch(/^\/es\/sign-in\?/);
    expect((await browser({ session }).post('/api/session/extend')).status, why).toBe(401);
    expect((await browser({ session }).get('/api/auth/session')).text, why).not.toContain('level');
  };
  const copyOf = ({ jar }: ReturnType<typeof browser>) => jar.session as string;

  test('opens nothing after its owner leaves, closes all sessions, or changes the password', async () => {
    const person = await newCitizen();
    const leaving = await signedIn(person);
    const left = copyOf(leaving);
    expect((await leaving.post('/api/sign-out')).location).toBe('/es/signed-out');
    await expectNobody(left, 'after sign-out');

    const [closing, phone, half] = [await signedIn(person), await signedIn(person), await signedIn(person, 'low')];
    const closed = [closing, phone, half].map(copyOf);
    expect((await closing.post('/api/sessions/end', { session: 'all' })).location).toBe('/es/signed-out');
    for (const session of closed) await expectNobody(session, 'after closing all');

    const [own, stolen, withPassword] = [await signedIn(person), await signedIn(person), await signedIn(person, 'low')];
    await proven(own.jar.session);
    const changed = await own.post('/api/password', {
      currentPassword: PASSWORD,
      password: 'tres tristes tigres verdes',
    });
    expect(changed.location).toBe('/es/my/security?done=password');
    for (const each of [stolen, withPassword]) await expectNobody(copyOf(each), 'after a new password');
    expect((await own.get('/es/my')).status).toBe(200);
    const late = browser();
    expect((await enter(late, person.idNumber)).location).toContain('form=');
  });

  test('of a representative: the next request after the power is revoked is told so, and shows nothing of the person', async ({
    baseURL,
  }) => {
    const owner = await newCitizen({ givenName: 'Remedios' });
    const agentPerson = await newCitizen({ givenName: 'Ana' });
    await rows(`UPDATE "Person" SET surnames = 'Quintanilla Bravo' WHERE id = $1`, [owner.id]);
    const power = await newPower(owner, agentPerson, { notifications: true });
    const me = await callerFor(baseURL, owner);
    const draft = await readyDraft(me, BIRTH);
    const helper = await signedIn(agentPerson);
    expect((await helper.post('/api/act-for', { power })).location).toBe('/es/my');
    const csrf = csrfOf(copyOf(helper), power);
    const pages = [`/es/apply/${BIRTH}/${draft}/tasks`, '/es/my/drafts', '/es/my/cases', '/es/notifications', '/es/my'];
    for (const path of pages) expect((await helper.get(path)).status, path).toBe(200);
    await me.post('/api/powers/act', { power, act: 'revoke' });
    for (const path of pages) {
      const told = await helper.get(path);
      expect([told.status, told.location], path).toEqual([307, '/es/act-for/ended']);
      for (const secret of [owner.idNumber, owner.email, 'Quintanilla'])
        expect(told.text.includes(secret), `${path} shows ${secret}`).toBe(false);
    }
    const changes: [string, Fields][] = [
      ['/api/drafts/start', { procedure: BIRTH }],
      ['/api/drafts/sign', { draft, procedure: BIRTH }],
      ['/api/drafts/delete', { draft }],
    ];
    for (const [path, form] of changes)
      expect((await helper.post(path, { csrf, ...form })).location, path).toBe('/es/act-for/ended');
    const page = await helper.get('/es/act-for/ended');
    expect(page.status).toBe(200);
    // It names whom it was for, and says no more.
    expect(page.text).toContain('Quintanilla Bravo');
    for (const secret of [owner.idNumber, owner.email, draft]) expect(page.text).not.toContain(secret);
    // The token of the form of before is not that of the own name.
    await helper.post('/api/act-for/stop', { csrf });
    expect((await helper.post('/api/drafts/start', { csrf, procedure: BIRTH })).status).toBe(403);
    expect((await helper.get(`/es/apply/${BIRTH}/${draft}/tasks`)).status).toBe(404);
    await me.api.dispose();
  });
});

test.describe('Headers of a proxy that is none', () => {
  test('another address each time: the same count, and the address of the wire in the audit', async () => {
    const person = await newCitizen();
    const forged = (index: number) => `203.0.113.${index + 1}`;
    const names = ['x-forwarded-for', 'x-real-ip', 'forwarded', 'true-client-ip', 'cf-connecting-ip', 'x-client-ip'];
    for (let index = 0; index < 12; index++) {
      const address = forged(index);
      const headers = Object.fromEntries(
        names.map((name) => [name, name === 'forwarded' ? `for=${address}` : address]),
      );
      await browser().post('/api/sign-in', { idNumber: person.idNumber, password: 'no es esta' }, headers);
    }
    expect(await rows(`SELECT key FROM rate_limit WHERE key LIKE '%203.0.113.%'`)).toEqual([]);
    const seen = await rows<{ ip: string }>(
      `SELECT DISTINCT ip FROM audit_event WHERE object = $1 AND action = 'sign-in.password'`,
      [`person:${person.id}`],
    );
    expect(seen).toHaveLength(1);
    expect(seen[0]?.ip).toMatch(/^(127\.0\.0\.1|::1)$/);
    expect(await rows('SELECT 1 FROM rate_limit WHERE key = $1', [`sign-in:${seen[0]?.ip}`])).toHaveLength(1);
    // The session that is opened says so too.
    const other = browser();
    const known = await newCitizen();
    await other.post(
      '/api/sign-in',
      { idNumber: known.idNumber, password: PASSWORD },
      { 'x-forwarded-for': forged(0) },
    );
    const opened = await row<{ ip: string }>('SELECT ip FROM "Session" WHERE "idHash" = $1', [
      hashOf(other.jar.session),
    ]);
    expect(opened.ip).toBe(seen[0]?.ip);
  });

  test('a certificate that is only said proves nobody', async () => {
    const count = () => row(`SELECT count(*)::int AS proofs FROM "CertificateProof"`);
    const person = await newCitizen();
    const before = await count();
    const dn = `serialNumber=IDCES-${person.idNumber},CN=Alba Prueba - ${person.idNumber},C=ES`;
    for (const verify of ['SUCCESS', 'success', 'NONE'])
      for (const name of ['x-client-certificate', 'X-Client-Certificate', 'x_client_certificate', 'x-client-cert']) {
        const thief = browser();
        const answer = await thief.get('/api/identity/certificate?locale=es', {
          'x-client-verify': verify,
          'x-client-dn': dn,
          [name]: encodeURIComponent('-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n'),
        });
        expect(new URL(answer.location, site).pathname).toBe('/es/identity/certificate/refused/missing');
        expect(thief.jar.certificate).toBeUndefined();
        expect((await thief.post('/api/registration/sign-in')).location).toBe('/es/identity/certificate');
      }
    expect(await count()).toEqual(before);
  });

  const evil = 'evil.example';
  const hosts: Sent['headers'][] = [
    { host: evil },
    { host: `${evil}:80`, 'x-forwarded-host': evil, 'x-forwarded-proto': 'https', 'x-forwarded-port': '443' },
    {
      'x-forwarded-host': evil,
      forwarded: `host=${evil};proto=https`,
      'x-original-url': `https://${evil}/`,
      via: evil,
    },
    { 'x-host': evil, 'x-forwarded-server': evil, 'x-http-host-override': evil, 'x-rewrite-url': `//${evil}` },
  ];

  test('another host is never said back: not in a page, a way on, a header or a message', async () => {
    const person = await newCitizen();
    const paths = ['/', '/es', '/es/my', '/es/sign-in', '/es/services', '/sitemap.xml', '/robots.txt', '/es/nowhere'];
    paths.push('/api/identity/certificate?locale=es', '/api/auth/session', '/api/v1/openapi.json', '/es/verify/AAAA');
    for (const headers of hosts) {
      for (const path of paths) {
        const { status, text, headers: got } = await ask(path, { headers });
        expect(status, path).toBeLessThan(500);
        expect(`${JSON.stringify(got)}${text}`, path).not.toContain(evil);
      }
      await rows('DELETE FROM "OneTimeCode" WHERE "personId" = $1', [person.id]);
      const form = { idNumber: person.idNumber, password: PASSWORD };
      const from = browser();
      await codeAfter(person.email, async () => {
        const answer = await from.post('/api/sign-in', form, headers);
        expect(answer.location).toBe('/es/sign-in/code');
        expect(`${JSON.stringify(answer.headers)}${answer.text}`).not.toContain(evil);
      });
    }
    expect(JSON.stringify(messagesTo(person.email))).not.toContain(evil);
  });

  test('what steers the framework opens no page: nobody, a password alone and another citizen get what they got', async ({
    baseURL,
  }) => {
    test.setTimeout(120_000);
    const owner = await newCitizen({ givenName: 'Remedios' });
    const me = await callerFor(baseURL, owner);
    const draft = await readyDraft(me, BIRTH);
    const tricks: Sent['headers'][] = [
      { 'x-middleware-subrequest': 'middleware:middleware:middleware:middleware:middleware' },
      { 'x-middleware-subrequest': 'src/proxy:src/proxy:src/proxy:src/proxy:src/proxy' },
      { 'x-middleware-next': '1', 'x-middleware-rewrite': '/es/my', 'x-middleware-override-headers': 'cookie' },
      { 'x-middleware-request-cookie': `session=${me.token}`, 'x-middleware-override-headers': 'cookie' },
      { 'x-middleware-set-cookie': `session=${me.token}` },
      { 'x-matched-path': '/es/my', 'x-now-route-matches': '1=es', 'x-invoke-path': '/es/my' },
      { 'x-invoke-status': '200', 'x-invoke-output': '/es/my', 'x-invoke-query': '%7B%7D' },
      { 'x-nextjs-data': '1', 'x-prerender-revalidate': '1', 'x-prerender-bypass-mode': 'static' },
      { rsc: '1', 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/_tree', 'next-url': '/es/my' },
      { 'x-original-url': '/es/my', 'x-rewrite-url': '/es/my', 'x-http-method-override': 'GET' },
      { authorization: `Bearer ${me.token}`, 'x-session': me.token, 'x-user-id': owner.id },
      { authorization: 'Bearer %', 'x-forwarded-user': owner.id, 'x-remote-user': owner.idNumber },
    ];
    const paths = [
      '/es/my',
      '/es/my/cases',
      '/es/my/security',
      `/es/apply/${BIRTH}/${draft}/tasks`,
      `/es/apply/${BIRTH}/${draft}/check`,
      '/es/office/queue',
      '/api/calculators/retirement/report',
    ];
    const callers = {
      nobody: browser(),
      'a password alone': await signedIn(owner, 'low'),
      'another citizen': await signedIn(await newCitizen({ givenName: 'Luis' })),
    };
    for (const [name, from] of Object.entries(callers))
      for (const path of paths) {
        const plain = await from.get(path);
        for (const headers of tricks) {
          const got = await from.get(path, headers);
          const what = `${path} as ${name} with ${JSON.stringify(headers)}`;
          expect([got.status, got.location], what).toEqual([plain.status, plain.location]);
          for (const secret of [owner.idNumber, owner.email])
            expect(got.text.includes(secret), `${what} shows ${secret}`).toBe(false);
        }
      }
    await me.api.dispose();
  });
});

const tricks = [
  'https://evil.example',
  'http:evil.example',
  'https:/evil.example',
  'https:///evil.example',
  'HTTPS://EVIL.EXAMPLE/es/my',
  '//evil.example',
  '///evil.example',
  '////evil.example/es',
  '/\\evil.example',
  '\\\\evil.example',
  '\\/evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  '\u0000//evil.example',
  ' //evil.example',
  '\u00a0https://evil.example',
  '/es//evil.example',
  '/es/..//evil.example',
  '/es/../..//evil.example',
  '/es/%2e%2e/%2fevil.example',
  '/%2f%2fevil.example',
  '/%5cevil.example',
  '/es@evil.example',
  '@evil.example',
  'es.evil.example',
  '/es\u3002evil.example',
  '/es/my\r\nLocation: https://evil.example',
  '/es/my%0d%0aLocation:%20https://evil.example',
  'javascript:alert(document.domain)//evil.example',
  'data:text/html,<script>location="//evil.example"</script>',
  '/api/sign-out?evil.example',
  '/es/my#@evil.example',
  '/es?next=//evil.example',
  'https://localhost@evil.example/es',
  `/es/${'a/'.repeat(600)}evil.example`,
];

/** A way on that stays here, and so does the one it carries along. */
const staysHere = (location: string): boolean => {
  const url = new URL(location, site);
  const back = url.searchParams.get('returnTo');
  return (
    url.origin === site &&
    /^\/(es|en)(\/|$)/.test(url.pathname) &&
    !/[\\\s]|^\/\//.test(location) &&
    !url.pathname.includes('//') &&
    (!back || staysHere(back))
  );
};

/** Forms of a page that lead back to it, and what else they say. */
const ofPages = (someId: string): Record<string, Fields> => ({
  '/api/uploads': { case: someId, kind: 'other' },
  '/api/documents/remove': { document: someId },
  '/api/documents/unlock': { document: someId },
  '/api/documents/join': { case: someId, kind: 'other', order: '', act: 'join' },
  '/api/hand-offs/end': { handOff: someId },
  '/api/kept/use': { case: someId, kind: 'other' },
  '/api/statements': { case: someId, kind: 'other' },
  '/api/statements/remove': { statement: someId },
});

test('no form and no page that leads back leads anywhere else', async () => {
  test.setTimeout(180_000);
  expect(tricks.length).toBeGreaterThanOrEqual(30);
  const [person, granter] = [await newCitizen(), await newCitizen({ givenName: 'Marta' })];
  const power = await newPower(granter, person);
  const own = await signedIn(person);
  const low = await signedIn(granter, 'low');
  const someId = 'x'.repeat(24);
  const staff = await signedIn(await newStaff('caseworker'));
  const theirs = await row<{ id: string }>(
    `SELECT id FROM "Case" WHERE procedure = 'birth-and-childcare' AND state = 'registered' LIMIT 1`,
  );
  const purpose = (to: string) => staff.post('/api/office/purpose', { case: theirs.id, reason: 'query', to });
  const doors: Record<string, (back: string) => Promise<Heard>> = {
    '/api/sign-in': async (returnTo) => {
      await rows('UPDATE "Person" SET "failedSignIns" = 0, "lockedUntil" = NULL WHERE id = $1', [person.id]);
      return browser().post('/api/sign-in', { idNumber: person.idNumber, password: 'no es esta', returnTo });
    },
    '/api/sign-in/code': async (returnTo) => {
      const { id, code } = await newCode(granter.id, 'sign_in');
      const from = await signedIn(granter, 'low');
      from.jar.code = id;
      const wrong = await from.post('/api/sign-in/code', { code: '000000', returnTo });
      expect(staysHere(wrong.location || '/es'), `a wrong code and ${returnTo}`).toBe(true);
      return from.post('/api/sign-in/code', { code, returnTo });
    },
    '/api/sign-in/resend': async (returnTo) => {
      await rows('DELETE FROM "OneTimeCode" WHERE "personId" = $1', [granter.id]);
      return low.post('/api/sign-in/resend', { returnTo });
    },
    '/api/act-for': (returnTo) =>
      own.post('/api/act-for', { power, returnTo }).then(async (answer) => {
        await rows('UPDATE "Session" SET "powerId" = NULL WHERE "idHash" = $1', [hashOf(own.jar.session)]);
        return answer;
      }),
    '/api/office/shortcuts': (back) => staff.post('/api/office/shortcuts', { on: 'yes', back }),
    '/api/office/purpose': purpose,
    '/api/act-for/stop': (returnTo) => own.post('/api/act-for/stop', { returnTo }),
    '/api/registration/sign-in': async (returnTo) => {
      // A certificate was brought to this browser: the one way that leads on.
      const certificate = token();
      await rows(
        `INSERT INTO "CertificateProof" ("idHash", "idNumber", "givenName", surnames, issuer, serial, "endsAt", "createdAt", "expiresAt")
         VALUES ($1, $2, 'Marta', 'Prueba Ensayo', 'e2e', 'e2e', now() + interval '1 year', now(), now() + interval '15 minutes')`,
        [hashOf(certificate), granter.idNumber],
      );
      return browser({ certificate }).post('/api/registration/sign-in', { returnTo });
    },
    ...Object.fromEntries(
      Object.entries(ofPages(someId)).map(([path, fields]) => [
        path,
        (page: string) => own.post(path, { ...fields, page }),
      ]),
    ),
    '/api/identity/certificate': (returnTo) =>
      ask(`/api/identity/certificate?locale=es&returnTo=${encodeURIComponent(returnTo)}`),
  };
  const taking = posts().filter(({ text }) => /import \{[^}]*\b(returnTo|isLocalPath)\b/.test(text));
  const covered = Object.keys(doors).filter((path) => path !== '/api/identity/certificate');
  expect(taking.map(({ path }) => path).sort(), 'every form that takes a way back is here').toEqual(covered.sort());
  for (const [path, door] of Object.entries(doors))
    for (const back of tricks) {
      const answer = await door(back);
      expect([303, 400], `${path} and ${back}: ${answer.status}`).toContain(answer.status);
      if (answer.status === 303)
        expect(staysHere(answer.location), `${path} and ${back}: ${answer.location}`).toBe(true);
    }
  // And each takes the way back it is made for.
  const ofOneCase = `/es/office/cases/${theirs.id}`;
  expect((await purpose(`${ofOneCase}/notes`)).location, 'a page of the case').toBe(`${ofOneCase}/notes`);
  expect((await purpose('/es/my/drafts')).location, 'a page that is not of the case').toBe(ofOneCase);
  for (const path of covered.filter((each) => !(each in ofPages(someId)) && doors[each] !== purpose)) {
    const door = doors[path] as (back: string) => Promise<Heard>;
    const { location } = await door('/es/my/drafts');
    const query = new URL(location, site).searchParams.get('returnTo');
    expect(query ?? location, path).toBe('/es/my/drafts');
  }
  const pages: [string, ReturnType<typeof browser>][] = [
    ['/es/sign-in', browser()],
    ['/es/sign-in/code', low],
    ['/es/my/security/confirm', own],
    ['/es/act-for', own],
    ['/es/identity/certificate', browser()],
  ];
  for (const [path, from] of pages)
    for (const back of tricks) {
      const answer = await from.get(`${path}?returnTo=${encodeURIComponent(back)}`);
      expect(answer.status, `${path} and ${back}`).toBeLessThan(500);
      expect(answer.text, `${path} and ${back}`).not.toMatch(/(value|href|action|src|content)="[^"]*evil/i);
      if (answer.location) expect(staysHere(answer.location), `${path} and ${back}: ${answer.location}`).toBe(true);
    }
});

test.describe('Who is registered is told to nobody', () => {
  const letter = { code: 'AAAA-AAAA-AAAA' };
  const birth = { 'birthDate.day': '14', 'birthDate.month': '5', 'birthDate.year': '1991' };
  /** What a door does with somebody, known or not. */
  const doors: Record<string, (who: { idNumber: string; email: string }) => Fields> = {
    '/api/sign-in': ({ idNumber }) => ({ idNumber, password: 'no es la suya' }),
    '/api/access/start activation': (who) => ({ ...who, kind: 'activation', letterCode: letter.code }),
    '/api/access/start recovery': (who) => ({ ...who, kind: 'recovery', letterCode: letter.code }),
    '/api/registration/letter': (who) => ({ ...who, ...birth }),
    '/api/lost/start': ({ idNumber }) => ({
      idNumber,
      lost: 'email',
      value: 'nuevo.correo@correo.example',
      recovery: letter.code,
      password: 'no es la suya',
    }),
    '/api/lost/send-code': ({ idNumber }) => ({ idNumber, lost: 'email', value: '' }),
    '/api/powers/step': ({ idNumber }) => ({ idNumber, form: 'ask', step: 'who', surnames: 'Nadie Ninguno' }),
  };
  const stranger = () => {
    const idNumber = newIdNumber();
    return { idNumber, email: `${idNumber.toLowerCase()}@correo.example` };
  };
  /** Somebody with a letter on the way: its code can be tried. */
  const withLetter = async (person: Person, kind: 'activation' | 'recovery') =>
    rows(
      `INSERT INTO "ActivationCode" (id, "personId", kind, "codeHash", "createdAt", "expiresAt")
       VALUES ($1, $2, $3::"ActivationKind", $4, now(), now() + interval '30 days')`,
      [`e2e${randomBytes(12).toString('hex')}`, person.id, kind, randomBytes(32)],
    );
  const readable = (html: string) =>
    html
      .replace(/<script.*?<\/script>/gs, '')
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ');

  test('every door gives one answer, and leads to one page', async () => {
    test.setTimeout(120_000);
    const active = await newCitizen();
    const waiting = await newCitizen();
    await rows('UPDATE "Person" SET "passwordHash" = NULL, "activatedAt" = NULL WHERE id = $1', [waiting.id]);
    const locked = await newCitizen();
    await rows(`UPDATE "Person" SET "lockedUntil" = now() + interval '10 minutes' WHERE id = $1`, [locked.id]);
    const housed = await newCitizen();
    await rows(
      `UPDATE "Person" SET street = 'Calle de la Luna, 12', postcode = '28004', town = 'Madrid' WHERE id = $1`,
      [housed.id],
    );
    const reachable = await newCitizen();
    await rows(`UPDATE "Person" SET phone = $2 WHERE id = $1`, [reachable.id, `+346${String(Date.now()).slice(-8)}`]);
    const known = [active, waiting, locked, housed, reachable];
    for (const person of [active, waiting])
      for (const kind of ['activation', 'recovery'] as const) await withLetter(person, kind);
    const asker = await newCitizen({ givenName: 'Luis' });
    for (const [door, form] of Object.entries(doors)) {
      const [path = ''] = door.split(' ');
      const of = async (who: { idNumber: string; email: string }) => {
        const from = path.startsWith('/api/powers') ? await signedIn(asker) : browser();
        const answer = await from.post(path, form({ idNumber: who.idNumber, email: who.email }));
        const page = await from.get(answer.location);
        const set = (answer.headers['set-cookie'] ?? []).map((line) =>
          line.replace(/=([^;]*)/, (_, value) => `=${value.length}`),
        );
        const length = page.text.replaceAll(who.idNumber, '#').replaceAll(who.email, '#').length;
        return {
          status: answer.status,
          location: answer.location.replace(/form=[\w-]+/, 'form='),
          bytes: answer.text.length,
          cookies: set.map((line) => line.replace(/expires=[^;]*/i, '')),
          page: page.status,
          text: readable(page.text).replaceAll(who.idNumber, '#').replaceAll(who.email, '#'),
          // Random ids and the time of day are of one length, whoever is asked about.
          class: Math.round(length / 256),
        };
      };
      const unknown = await of(stranger());
      expect([unknown.status, unknown.page], door).toEqual([303, 200]);
      for (const person of known) {
        const { class: size, ...said } = await of(person);
        const { class: sizeOfUnknown, ...saidOfUnknown } = unknown;
        expect(said, `${door} ${known.indexOf(person)}`).toEqual(saidOfUnknown);
        expect(Math.abs(size - sizeOfUnknown), `${door} ${known.indexOf(person)}`).toBeLessThanOrEqual(1);
      }
    }
  });

  /** How often a time of the first is longer than one of the second: 0.5 says that they cannot be told apart. */
  const areaUnder = (first: readonly number[], second: readonly number[]) => {
    let sum = 0;
    for (const a of first) for (const b of second) sum += a > b ? 1 : a === b ? 0.5 : 0;
    return sum / (first.length * second.length);
  };

  test('two hundred tries in turn take as long for somebody known as for nobody', async () => {
    test.setTimeout(420_000);
    const person = await newCitizen();
    await withLetter(person, 'activation');
    const fresh = async () => {
      await rows(`UPDATE "Person" SET "failedSignIns" = 0, "totalFailures" = 0, "lockedUntil" = NULL WHERE id = $1`, [
        person.id,
      ]);
      await rows('UPDATE "ActivationCode" SET failures = 0 WHERE "personId" = $1', [person.id]);
    };
    const timed = async (path: string, form: Fields) => {
      await fresh();
      const begun = process.hrtime.bigint();
      const { status } = await browser().post(path, form);
      const took = Number(process.hrtime.bigint() - begun);
      expect(status).toBe(303);
      return took;
    };
    /** One round: a hundred of each, in pairs whose order is thrown. */
    const round = async (door: string) => {
      const [path = ''] = door.split(' ');
      const fields = doors[door] as (who: { idNumber: string; email: string }) => Fields;
      const times = { known: [] as number[], unknown: [] as number[] };
      for (let index = 0; index < 100; index++) {
        const pair: (keyof typeof times)[] =
          randomBytes(1).readUInt8() % 2 ? ['known', 'unknown'] : ['unknown', 'known'];
        for (const kind of pair) {
          const { idNumber, email } = kind === 'known' ? person : stranger();
          times[kind].push(await timed(path, fields({ idNumber, email })));
        }
      }
      return areaUnder(times.known, times.unknown);
    };
    const told: Record<string, number[]> = {};
    for (const door of ['/api/sign-in', '/api/access/start activation']) {
      const areas: number[] = [];
      for (let again = 0; again < 10; again++)
        await timed(door.split(' ')[0] as string, doors[door]?.(stranger()) ?? {});
      // A busy machine may spoil a round; what leaks is outside in all.
      while (areas.length < 3 && !areas.some((area) => Math.abs(area - 0.5) <= 0.12)) areas.push(await round(door));
      told[door] = areas;
    }
    for (const [door, areas] of Object.entries(told))
      expect(Math.min(...areas.map((area) => Math.abs(area - 0.5))), `${door}: ${areas}`).toBeLessThanOrEqual(0.12);
  });
});

test('no page for who is signed in can be framed, or says another host', async ({ baseURL }) => {
  test.setTimeout(180_000);
  const [citizen, staff] = [await newCitizen({ givenName: 'Marta' }), await newStaff('supervisor', 'Pilar')];
  await rows(
    `UPDATE "Staff" SET roles = ARRAY['caseworker','supervisor','registrar','auditor','editor','administrator']::"StaffRole"[] WHERE "personId" = $1`,
    [staff.id],
  );
  const [me, office] = [await callerFor(baseURL, citizen), await callerFor(baseURL, staff)];
  const { caseId, notificationId } = await caseWithRequest(me, office);
  const draft = await readyDraft(me, BIRTH);
  const power = await newPower(citizen, await newCitizen({ givenName: 'Ana' }));
  const entry = await row<{ id: string; csv: string; receipt: string }>(
    `SELECT e.id, i.csv, i.id AS receipt FROM "RegisterEntry" e JOIN "IssuedDocument" i ON i."entryId" = e.id WHERE e."caseId" = $1`,
    [caseId],
  );
  const made: Partial<World> = {
    ...{ draft, spareDraft: draft, step: 'event', caseId, entry: entry.id, receipt: entry.receipt, csv: entry.csv },
    ...{ notification: notificationId, opened: notificationId, power },
  };
  // What this world lacks is not there, and the page that says so can be framed as little.
  const world = new Proxy(made, { get: (held, name) => Reflect.get(held, name) ?? 'x'.repeat(24) }) as World;
  const [own, desk] = [browser({ session: me.token }), browser({ session: office.token })];
  await rows('UPDATE "Session" SET "provenAt" = now() WHERE "personId" IN ($1, $2)', [citizen.id, staff.id]);
  let opened = 0;
  for (const [route, { get, at }] of Object.entries(routes)) {
    if (!get) continue;
    const values: Fields = { locale: 'es', ...at?.(world) };
    const path = route.replace(/\[([^\]]+)\]/g, (_, name: string) => values[name] ?? `no-${name}`);
    const from = route.includes('/office') ? desk : own;
    for (const headers of [{}, { host: 'evil.example', 'x-forwarded-host': 'evil.example' }]) {
      const answer = await from.get(path, headers);
      expect(answer.status, path).toBeLessThan(500);
      const policy = String(answer.headers['content-security-policy']);
      // A document that was issued may be shown inside a page of ours, in a sandbox; nowhere else.
      const isDocument = /^\/api\/(verify|issued|documents|certificates)\//.test(path) && policy.startsWith('sandbox;');
      expect(policy, path).toContain(`frame-ancestors '${isDocument ? 'self' : 'none'}'`);
      expect(answer.headers['x-frame-options'], path).toBe('DENY');
      expect(`${JSON.stringify(answer.headers)}${answer.text}`, path).not.toContain('evil.example');
      if (answer.status === 200) opened++;
    }
  }
  expect(opened).toBeGreaterThan(100);
  await Promise.all([me.api.dispose(), office.api.dispose()]);
});
