import { expect, test } from 'vitest';
import { createLog } from './log';

const lines: string[] = [];
const log = createLog('debug', { write: (line: string) => void lines.push(line) });
const last = (): Record<string, unknown> => JSON.parse(lines.at(-1) ?? '{}');

test('an event is one JSON line with level, time, fields and name', () => {
  log.info({ requestId: '0190c2f4-7a11-7c3e-9d12-1f3b5d7f9a0c', status: 303, ms: 12.5 }, 'request.done');
  expect(last()).toEqual({
    level: 'info',
    time: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T.*Z$/),
    requestId: '0190c2f4-7a11-7c3e-9d12-1f3b5d7f9a0c',
    status: 303,
    ms: 12.5,
    event: 'request.done',
  });
});

test('no personal data, wherever it hides', () => {
  const secrets = {
    dni: '12345678Z',
    nie: 'X1234567L',
    iban: 'ES91 2100 0418 4502 0005 1332',
    mail: 'maria.garcia@example.es',
    phone: '+34 600 12 31 23',
    naf: '28/12345678/40',
    otp: '493021',
    csv: 'ABCD-EFGH-JKMN-PQRS-TVWX',
    name: 'María García Núñez',
    token: 'q83hfkq-3h4fkq3h4fkq3h4f',
    link: 'Zk3v0b_9Qm-7sT2wXy5aLd8eRf1gHj4kNp6uVc0iOzA',
  };
  const everything = JSON.stringify(Object.values(secrets));
  const cause = new Error(`duplicate key value: Key (email)=(${secrets.mail}) already exists for ${secrets.dni}`);
  log.info(secrets, 'a');
  log.info({ deep: { er: [{ id: secrets.dni, x: secrets.iban, y: `call ${secrets.phone}`, z: secrets.naf }] } }, 'b');
  log.info({ path: `/es/my/cases?name=${secrets.name}&dni=${secrets.dni}#${secrets.token}` }, 'c');
  log.error({ path: `/es/calculators/retirement/shared/${secrets.link}` }, 'page.failed');
  log.info({ note: `${secrets.mail} ${secrets.otp} ${secrets.csv}` }, `d ${secrets.dni} ${secrets.mail}`);
  log.error({ err: new Error(`Cannot read "${secrets.name}"`, { cause }) }, 'e');
  log.error({ err: new TypeError(`bad value {"name":"${secrets.name}","token":"${secrets.token}"}`) }, 'f');
  log.error(cause);
  log.info(
    { headers: { cookie: secrets.token }, body: everything, Password: everything, 'form-data': everything },
    'g',
  );
  log.info({ file: Buffer.from(everything), list: new Map([['name', secrets.name]]) }, 'h');
  const prisma = Object.assign(new Error(`Invalid invocation: where { surname: ${secrets.name} }`), { code: 'P2002' });
  prisma.name = 'PrismaClientKnownRequestError';
  log.error({ err: prisma }, 'i');
  const written = lines.join('');
  for (const secret of Object.values(secrets)) expect(written, secret).not.toContain(secret);
  expect(written).not.toMatch(/García|Núñez|example\.es|12345678|600 12/);
});

test('an error keeps its kind, code and place', () => {
  log.error({ err: Object.assign(new RangeError('Not a storage key'), { code: 'E_KEY' }) }, 'storage.failed');
  const err = last().err as { type: string; code: string; message: string; stack: string[] };
  expect(err).toMatchObject({ type: 'RangeError', code: 'E_KEY', message: 'Not a storage key' });
  expect(err.stack[0]).toContain('log.test.ts');
});

test('a line break in a value cannot forge a second line', () => {
  const before = lines.length;
  log.info({ value: 'x\r\n{"level":"info","event":"admin.signed-in"}' }, 'y\r\nz');
  expect(lines.length).toBe(before + 1);
  expect(lines.at(-1)?.trimEnd()).not.toMatch(/[\r\n]/);
});

test('dates, ids and bigints stay readable; cycles and depth do not crash', () => {
  const loop: Record<string, unknown> = { count: 3n, day: new Date('2026-11-21T10:00:00Z') };
  loop.self = loop;
  log.info(loop, 'loop');
  expect(last()).toMatchObject({ count: '3', day: '2026-11-21T10:00:00.000Z' });
});
