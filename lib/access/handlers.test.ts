import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const METHODS = /export (?:const|async function|function) (GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\b/g;
const RENAMED = /export \{([^}]*)\}/g;

/** Posts that are no form, and what guards each instead. */
const ownGuard: Record<string, { readonly why: string; readonly guard: RegExp }> = {
  'app/api/tus/[[...path]]/route.ts': {
    why: 'resumable uploads: origin, session of both factors, owner of the upload',
    guard: /isSameOrigin\(request\)[\s\S]*authorise:[\s\S]*isOwnPage\(request\)[\s\S]*level === 'substantial'/,
  },
  'app/api/v1/retirement/simulations/route.ts': {
    why: 'works out what is sent and changes nothing; calls are counted by `endpoint`',
    guard: /export const POST = endpoint\(0, /,
  },
  'app/api/v1/assessments/[slug]/route.ts': {
    why: 'works out what is sent and changes nothing; calls are counted by `endpoint`',
    guard: /export const POST = endpoint\(0, /,
  },
  'app/api/gateway/reports/route.ts': {
    why: 'delivery reports of gateway and relay: a secret in the header, compared in constant time; wrong ones are counted',
    guard: /mayReport\([\s\S]*countPost\('identity'[\s\S]*recordReport/,
  },
  'app/api/office/presence/route.ts': {
    why: 'an open page of a case says that it is open: origin, session of both factors that it does not lengthen, and the service',
    guard: /isSameOrigin\(request\)[\s\S]*peekSession\(\)[\s\S]*level !== 'substantial'[\s\S]*lookAtCase\(inOwnName/,
  },
  'app/api/session/extend/route.ts': {
    why: 'changes nothing but the idle time of the session it reads',
    guard: /currentSession\(\)/,
  },
};
/** Reads that need nobody signed in. */
const open: Record<string, string> = {
  'app/[locale]/(public)/news/feed.xml/route.ts': 'the published news, the same for everybody',
  'app/[locale]/(public)/calendar/days.ics/route.ts': 'holidays, the same for everybody',
  'app/[locale]/(public)/calendar/days.json/route.ts': 'holidays, the same for everybody',
  'app/api/appointments/calendar/route.ts':
    'whoever has the reference puts day and place into their calendar, without names; wrong ones are counted',
  'app/api/auth/callback/office/route.ts':
    'what the identity provider of the staff proved becomes a session; tries are counted',
  'app/api/auth/office/route.ts': 'sends staff to their identity provider; tries are counted',
  'app/api/auth/[...nextauth]/route.ts': 'whether the session of this browser lives, and nothing else',
  'app/api/calculators/retirement/export/route.ts':
    'the simulation of this browser, with the record of its own session',
  'app/api/calculators/retirement/picture/[id]/route.ts': 'the figures of a picture of that simulation',
  'app/api/calculators/retirement/record/route.ts': 'what this browser brought, or the record of its own session',
  'app/api/calculators/retirement/report/route.ts':
    'the report of what this browser told, of no account; tries are counted',
  'app/api/calculators/retirement/template/route.ts': 'an empty base report, the same for everybody',
  'app/api/identity/certificate/route.ts':
    'who the proxy says holds a certificate: notes it for this browser only; tries are counted',
  'app/api/company/school-insurance/template/route.ts': 'an empty list of students, the same for everybody',
  'app/api/company/template/route.ts': 'an empty file of a kind, the same for everybody',
  'app/api/leaflets/domestic-employment/route.ts': 'a leaflet, the same for everybody; tries are counted',
  'app/api/paper/[procedure]/route.ts': 'a blank form, the same for everybody; tries are counted',
  'app/api/v1/rule-book/route.ts': 'the figures of the law, public',
  'app/api/v1/procedures/route.ts': 'the catalogue, public',
  'app/api/v1/procedures/[slug]/route.ts': 'a procedure of the catalogue, public',
  'app/api/v1/calendar/[year]/route.ts': 'the non-working days, public',
  'app/api/v1/documents/[csv]/route.ts': 'whoever has the code may see whether a document holds; tries are counted',
  'app/api/v1/audit-heads/route.ts': 'signed heads of the audit chain, published; they name nobody',
  'app/api/v1/audit-heads/[file]/route.ts': 'the text or the signature of a published head',
  'app/api/v1/seal/route.ts': 'the certificate of the seal, published',
  'app/api/outage/route.ts': 'what is out of order now, the same for everybody',
  'app/api/site-notices/route.ts': 'what editors say on top of the public pages, the same for everybody',
  'app/api/home/news/route.ts': 'the last news, the same for everybody',
  'app/api/observed-time/route.ts': 'how long decisions took, figures of no person',
  'app/api/v1/status/route.ts': 'the status of the service, public',
  'app/api/v1/openapi.json/route.ts': 'the description of the public interface',
  'app/api/time/route.ts': 'official time, the same for everybody',
  'app/api/calendar/[token]/route.ts':
    'whoever has the private address reads the days behind it, without names; wrong ones are counted',
  'app/live/route.ts': 'health without a database',
  'app/ready/route.ts': 'health without names or versions',
  'app/route.ts': 'chooses the language of the start page',
  'app/api/verify/[csv]/route.ts': 'whoever has the code may see the document (RD 203/2021 art. 21); tries are counted',
};

const handlers = globSync('app/**/route.{ts,tsx}').map((file) => {
  const text = readFileSync(file, 'utf8');
  const renamed = [...text.matchAll(RENAMED)].flatMap(([, names]) =>
    (names ?? '').split(',').map((name) =>
      name
        .trim()
        .split(/\s+as\s+/)
        .at(-1),
    ),
  );
  const methods = [...[...text.matchAll(METHODS)].map(([, method]) => method), ...renamed].filter(
    (method) => method !== undefined,
  );
  return { file, text, methods };
});
const exporting = (...wanted: string[]) =>
  handlers.filter(({ methods }) => methods.some((method) => wanted.includes(method)));

test('every handler that can change something goes through `mutation`, or is on the list with its own guard', () => {
  const changing = exporting('POST', 'PUT', 'PATCH', 'DELETE');
  expect(changing.length).toBeGreaterThan(25);
  const unguarded = changing.filter(({ file, text }) => {
    const own = ownGuard[file];
    return own ? !own.guard.test(text) : !/export const POST = mutation\(\{/.test(text);
  });
  expect(unguarded.map(({ file }) => file)).toEqual([]);
  expect(Object.keys(ownGuard).filter((file) => !changing.some((handler) => handler.file === file))).toEqual([]);
});

test('a mutation declares its level and parses its input; the office’s name roles', () => {
  for (const { file, text } of exporting('POST').filter(({ file: known }) => !(known in ownGuard))) {
    expect([file, /level: '(none|basic|citizen|staff)'/.exec(text)?.[1]]).toEqual([file, expect.any(String)]);
    expect([file, /input: z\.(object|strictObject)\(/.test(text)]).toEqual([file, true]);
    if (file.startsWith('app/api/office/'))
      expect([file, /level: 'staff',\s+roles: \[/.test(text)]).toEqual([file, true]);
    if (
      /app\/api\/(access|act-for|company|contacts|lost|methods|password|powers|registration|sessions|sign-in|sign-out)\//.test(
        file,
      )
    )
      expect([file, /name: 'own'/.test(text)]).toEqual([file, true]);
    // A telephone has no session: the address it was given is its right (hand-off.ts).
    if (file === 'app/api/uploads/phone/route.ts') continue;
    // The proof of a legal representation and the consent given at a desk and data files are what the office sends in.
    if (
      /app\/api\/(drafts|cases|notifications|uploads|documents)\//.test(file) &&
      !/legal-power|uploads\/(desk|bank-statement|import|redacted-copy)/.test(file)
    )
      expect([file, /level: 'citizen'/.test(text)]).toEqual([file, true]);
  }
});

test('every file that is sent is asked for by a session with both factors, through a service', () => {
  for (const { file, text } of exporting('GET')) {
    if (file in open || file in ownGuard) continue;
    expect([file, /await currentSession\(\)/.test(text), /level !== 'substantial'/.test(text)]).toEqual([
      file,
      true,
      true,
    ]);
  }
  expect(Object.keys(open).filter((file) => !handlers.some((handler) => handler.file === file))).toEqual([]);
  const sending = handlers.filter(({ text }) => text.includes('sendFile('));
  expect(sending.length).toBeGreaterThan(2);
  for (const { file, text } of sending) expect([file, /countPost|currentSession/.test(text)]).toEqual([file, true]);
});

test('there is no server action and no proxy: the handlers above are all there is', () => {
  for (const file of globSync('{app,components,lib}/**/*.{ts,tsx}', { exclude: (name) => name.includes('generated') }))
    expect([file, /^\s*['"]use server['"]/m.test(readFileSync(file, 'utf8'))]).toEqual([file, false]);
  expect(globSync('{proxy,middleware,src/proxy,src/middleware}.{ts,js,mjs}')).toEqual([]);
});
