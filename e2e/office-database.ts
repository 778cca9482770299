import { createHash, createHmac, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

/** Where scripts/test-server.mjs says its database, clock and messages are. */
type Connections = { databaseUrl: string; clockFile: string; messageDropDir: string; appSecret: string };
export type Role = 'caseworker' | 'supervisor' | 'registrar' | 'auditor' | 'editor' | 'administrator';
export type Person = {
  id: string;
  idNumber: string;
  givenName: string;
  surnames: string;
  email: string;
  locale: 'es' | 'en';
};

export const PASSWORD = 'ventana-azul-marino';

const folder = () => {
  const { E2E_DATA_DIR } = process.env;
  if (!E2E_DATA_DIR)
    throw new Error('E2E_DATA_DIR is not set: run these tests with `npm test` or `npx playwright test`.');
  return E2E_DATA_DIR;
};
let known: Connections | undefined;
export const connections = (): Connections => {
  known ??= JSON.parse(readFileSync(join(folder(), 'e2e.json'), 'utf8')) as Connections;
  return known;
};
export const demoPeople = (): { idNumber: string; activationCode?: string; email?: string }[] =>
  JSON.parse(readFileSync(join(folder(), 'demo-people.json'), 'utf8'));

let pool: pg.Pool | undefined;
/** Rows of a query on the database of the tested server. */
export const rows = async <R extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<R[]> => {
  pool ??= new pg.Pool({
    connectionString: connections().databaseUrl,
    max: 2,
    idleTimeoutMillis: 1_000,
    options: '-c eoffice.system=on',
  });
  return (await pool.query<R>(text, values)).rows;
};
export const row = async <R extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<R> => {
  const [first] = await rows<R>(text, values);
  if (!first) throw new Error(`No row: ${text} ${JSON.stringify(values)}`);
  return first;
};

export const newId = () => `e2e${randomBytes(12).toString('hex')}`;
/** A random DNI with its right letter, over the range of the seeded people. */
export const newIdNumber = (): string => {
  const number = 30_000_000 + (randomBytes(4).readUInt32BE() % 60_000_000);
  return `${number}${'TRWAGMYFPDXBNJZSQVHLCKE'[number % 23]}`;
};

const personColumns = 'id, "idNumber", "givenName", surnames, email, locale';
export const findPerson = (idNumber: string): Promise<Person> =>
  row<Person>(`SELECT ${personColumns} FROM "Person" WHERE "idNumber" = $1`, [idNumber]);

/** Somebody the Social Security holds nothing about: every question is asked. */
export const newStranger = async (): Promise<Person> => {
  const person = await newCitizen();
  await rows('DELETE FROM "ContributionPeriod" WHERE "personId" = $1', [person.id]);
  await rows('DELETE FROM "ContributionBase" WHERE "personId" = $1', [person.id]);
  await rows('UPDATE "Person" SET "birthDate" = NULL WHERE id = $1', [person.id]);
  return person;
};

/** A person of her own for a test: an employee since 2019 who meets everything. Can sign in with PASSWORD. */
export const newCitizen = async (
  more: { givenName?: string; locale?: 'es' | 'en'; base?: number } = {},
): Promise<Person> => {
  const idNumber = newIdNumber();
  const id = newId();
  await rows(
    `INSERT INTO "Person" (id, "idNumber", "givenName", surnames, "birthDate", email, locale, "passwordHash", "activatedAt")
     SELECT $1, $2, $3, 'Prueba Ensayo', '1991-05-14', $4, $5, "passwordHash", now() FROM "Person" WHERE "idNumber" = '12345678Z'`,
    [id, idNumber, more.givenName ?? 'Alba', `${idNumber.toLowerCase()}@correo.example`, more.locale ?? 'es'],
  );
  await rows(
    `INSERT INTO "ContributionPeriod" (id, "personId", regime, employer, "from") VALUES ($1, $2, 'general', 'Librería', '2019-03-01')`,
    [newId(), id],
  );
  await rows(
    `INSERT INTO "ContributionBase" ("personId", month, regime, employer, base, days)
     SELECT $1, to_char(month, 'YYYY-MM'), 'general', 'Librería', $2, 30
     FROM generate_series('2024-01-01'::date, now() + interval '2 years', interval '1 month') AS month`,
    [id, more.base ?? 240_000],
  );
  return findPerson(idNumber);
};

/** A member of staff of her own for a test. */
export const newStaff = async (role: Role, givenName = 'Inés'): Promise<Person> => {
  const person = await newCitizen({ givenName });
  await rows(
    `INSERT INTO "Staff" ("personId", roles, unit, province) VALUES ($1, ARRAY[$2]::"StaffRole"[], 'EO-INSS-28-04', '28')`,
    [person.id, role],
  );
  return person;
};

/** A power in force from one person to another. */
export const newPower = async (
  granter: Person,
  agent: Person,
  more: { kind?: 'general' | 'matter' | 'procedure'; topics?: string[]; notifications?: boolean } = {},
): Promise<string> => {
  const id = newId();
  await rows(
    `INSERT INTO "Power" (id, reference, "granterId", "agentId", kind, topics, notifications, state, "askedById", "askedAt",
       "inscribedAt", "effectiveAt", until)
     VALUES ($1, $1, $2, $3, $4::"PowerKind", $5, $6, 'in_force', $2, now(), now(), now() - interval '1 minute', now() + interval '1 year')`,
    [id, granter.id, agent.id, more.kind ?? 'general', more.topics ?? [], more.notifications ?? false],
  );
  return id;
};

/** Work left for staff about a person: a check that failed. */
export const newTask = async (personId: string): Promise<string> => {
  const id = newId();
  await rows(
    `INSERT INTO "StaffTask" (id, kind, "dedupeKey", "personId", details, "createdAt")
     VALUES ($1, 'verification-failed', $1, $2, '{"check":"audit-chain","found":1,"first":"row 7"}', now())`,
    [id, personId],
  );
  return id;
};

/** Somebody says that their income of 2025 is wrong; staff has a task. */
export const newReport = async (personId: string): Promise<string> => {
  const id = newId();
  await rows(
    `INSERT INTO "RecordReport" (id, "personId", subject, text, locale, "madeById", "madeAt")
     VALUES ($1, $2, 'income-2025', 'Falta la paga extra de diciembre.', 'es', $2, now())`,
    [id, personId],
  );
  await rows(
    `INSERT INTO "StaffTask" (id, kind, "dedupeKey", "personId", details, "createdAt")
     VALUES ($1, 'record-reported', 'record:' || $1, $2, jsonb_build_object('report', $1::text), now())`,
    [id, personId],
  );
  return id;
};

/** The token of a new session: the cookie holds it, the row its SHA-256. */
export const newSession = async (personId: string, level: 'low' | 'substantial' = 'substantial'): Promise<string> => {
  const token = randomBytes(32).toString('base64url');
  await rows(
    `INSERT INTO "Session" ("idHash", "publicId", "personId", level, "createdAt", "lastSeenAt", "expiresAt", "userAgent")
     VALUES ($1, $2, $3, $4, now(), now(), now() + interval '12 hours', 'Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0')`,
    [createHash('sha256').update(token).digest(), newId(), personId, level],
  );
  return token;
};

const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest();
/** The forgery token of a session, as its pages carry it in every form. */
export const csrfOf = (token: string, powerId = ''): string =>
  hmac(hmac(connections().appSecret, 'e-office csrf'), `${token}:${powerId}`).toString('base64url').slice(0, 32);

/** A one-time code as if it had been sent: its id goes into the cookie of the browser that asked. */
export const newCode = async (
  personId: string,
  purpose: 'sign_in' | 'activation',
): Promise<{ id: string; code: string }> => {
  const id = randomBytes(32).toString('base64url');
  const code = '314159';
  const hash = hmac(hmac(connections().appSecret, 'e-office one-time-code'), `${id}:${code}`);
  await rows(
    `INSERT INTO "OneTimeCode" (id, purpose, "personId", "codeHash", "expiresAt") VALUES ($1, $2, $3, $4, now() + interval '10 minutes')`,
    [id, purpose, personId, hash],
  );
  return { id, code };
};

/** Closes the connections; the run ends by itself without it, a second later. */
export const closeDatabase = async (): Promise<void> => {
  await pool?.end();
  pool = undefined;
};
