import 'server-only';
import { cookies } from 'next/headers';
import { cache } from 'react';
import {
  type Acting,
  type Actor,
  type Membership,
  type SessionLevel,
  type StaffRole,
  systemActor,
} from '@/lib/access/actor';
import { system } from '@/lib/adapters/clock';
import { hmac, randomToken, sameBytes, sha256 } from '@/lib/adapters/tokens';
import { coveredProcedures, type PowerScope } from '@/lib/casework/power';
import { config } from '@/lib/config';
import { db } from '@/lib/db/client';
import { powerInForce } from '@/lib/db/power-in-force';
import type { Tx } from '@/lib/db/transact';
import { cookieName, cookieOptions, requestOrigin } from './request';

/** The signed-in person of a request. */
export type Session = {
  readonly actor: Actor;
  readonly idHash: Uint8Array<ArrayBuffer>;
  readonly publicId: string;
  readonly name: string;
  readonly givenName: string;
  readonly locale: string;
  readonly csrf: string;
  readonly unread: number;
  readonly idleSeconds: number;
  /** End of the session whatever happens, ISO instant. */
  readonly endsAt: string;
};

type Row = {
  idHash: Uint8Array<ArrayBuffer>;
  publicId: string;
  personId: string;
  level: SessionLevel;
  lastSeenAt: Date;
  expiresAt: Date;
  givenName: string;
  surnames: string;
  locale: string;
  roles: StaffRole[] | null;
  body: string | null;
  unread: number;
  represents: string[];
  memberships: Membership[];
  power: PowerRow | null;
};
type PowerRow = {
  readonly id: string;
  readonly reference: string;
  readonly granterId: string;
  readonly name: string;
  readonly kind: PowerScope['kind'];
  readonly topics: string[];
  readonly procedures: string[];
  readonly notifications: boolean;
  readonly inForce: boolean;
};

const SESSION_COOKIE = 'session';
const TOKEN = /^[\w-]{43}$/;
const TOUCH_AFTER_MS = 30_000;

/** One query a page: session, person, role, memberships, power and unread notifications. Cookie = random id, row = its SHA-256. */
const findRow = async (token: string, seenAfter: Date, at: Date): Promise<Row | undefined> => {
  const rows = await db().$queryRaw<Row[]>`
    SELECT s."idHash", s."publicId", s."personId", s.level::text AS level, s."lastSeenAt", s."expiresAt",
           p."givenName", p.surnames, p.locale, f.roles::text[] AS roles, f.body,
           (SELECT count(*)::int FROM "Notification" n WHERE n."personId" = s."personId" AND n."openedAt" IS NULL
              AND n."refusedAt" IS NULL AND n."rejectedAt" IS NULL) AS unread,
           ARRAY(SELECT w."granterId" FROM "Power" w WHERE f."personId" IS NOT NULL AND w."agentId" = s."personId"
              AND w.state = 'in_force') AS represents,
           (SELECT coalesce(json_agg(json_build_object('organisationId', m."organisationId", 'role', m.role)), '[]')
            FROM "Membership" m WHERE m."personId" = s."personId" AND m."endedAt" IS NULL) AS memberships,
           (SELECT json_build_object('id', w.id, 'reference', w.reference, 'granterId', w."granterId",
              'name', g."givenName" || ' ' || g.surnames, 'kind', w.kind, 'topics', w.topics, 'procedures', w.procedures,
              'notifications', w.notifications, 'inForce', ${powerInForce()})
            FROM "Power" w JOIN "Person" g ON g.id = w."granterId" JOIN "Person" a ON a.id = w."agentId"
            WHERE w.id = s."powerId") AS power
    FROM "Session" s JOIN "Person" p ON p.id = s."personId" LEFT JOIN "Staff" f ON f."personId" = s."personId"
    WHERE s."idHash" = ${sha256(token)} AND s."endedAt" IS NULL AND s."expiresAt" > ${at} AND s."lastSeenAt" > ${seenAfter}`;
  return rows[0];
};

/** Bound to whom the session acts for: a form opened in one name is not accepted in another. */
const csrfOf = (token: string, powerId: string | undefined) =>
  hmac('csrf', `${token}:${powerId ?? ''}`)
    .toString('base64url')
    .slice(0, 32);

const actingOf = ({ id, granterId, kind, topics, procedures, ...power }: PowerRow): Acting => ({
  ...power,
  personId: granterId,
  powerId: id,
  procedures: coveredProcedures({ kind, topics, procedures }),
});

/** The session a cookie value names, or null. Every doubt means "not signed in". */
export const sessionOf = async (token: string | undefined): Promise<Session | null> => {
  if (!token || !TOKEN.test(token)) return null;
  const at = system();
  const { SESSION_IDLE_SECONDS } = config();
  const row = await findRow(token, new Date(at.getTime() - SESSION_IDLE_SECONDS * 1000), at);
  if (!row) return null;
  if (at.getTime() - row.lastSeenAt.getTime() > TOUCH_AFTER_MS) {
    await db().session.updateMany({ where: { idHash: row.idHash, endedAt: null }, data: { lastSeenAt: at } });
  }
  const { ip, requestId } = await requestOrigin();
  return {
    actor: {
      id: row.personId,
      kind: 'person',
      level: row.level,
      roles: row.roles ?? [],
      body: row.body,
      acting: row.power && actingOf(row.power),
      represents: row.represents,
      memberships: row.memberships,
      ip,
      requestId,
    },
    idHash: row.idHash,
    publicId: row.publicId,
    // The password alone shows as little as it can.
    name: row.level === 'low' ? row.givenName : `${row.givenName} ${row.surnames}`,
    givenName: row.givenName,
    locale: row.locale,
    csrf: csrfOf(token, row.power?.id),
    unread: row.unread,
    idleSeconds: SESSION_IDLE_SECONDS,
    endsAt: row.expiresAt.toISOString(),
  };
};

/** The session of this request; read once however many components ask. */
export const currentSession = cache(
  async (): Promise<Session | null> => sessionOf((await cookies()).get(cookieName(SESSION_COOKIE))?.value),
);

export const anonymousActor = async (): Promise<Actor> => ({
  ...systemActor,
  id: 'anonymous',
  kind: 'anonymous',
  ...(await requestOrigin()),
});

export const isCsrfToken = (session: Session, sent: string) => sameBytes(session.csrf, sent);

/** Writes the row of a new session; `setSessionCookie` hands its token to the browser after the commit. */
export const createSession = async (tx: Tx, personId: string, level: SessionLevel) => {
  const token = randomToken();
  const at = system();
  const { ip, userAgent } = await requestOrigin();
  await tx.session.create({
    data: {
      idHash: sha256(token),
      personId,
      level,
      createdAt: at,
      lastSeenAt: at,
      expiresAt: new Date(at.getTime() + config().SESSION_MAX_SECONDS * 1000),
      ip,
      userAgent,
    },
  });
  return token;
};

/** Ends sessions on the server; the copied cookie is dead at the next request. */
export const endSessions = (
  tx: Tx,
  where: { personId?: string; idHash?: Uint8Array<ArrayBuffer>; publicId?: string },
) => tx.session.updateMany({ where: { ...where, endedAt: null }, data: { endedAt: system() } });

export const setSessionCookie = async (token: string) => {
  (await cookies()).set(cookieName(SESSION_COOKIE), token, cookieOptions());
};
export const clearSessionCookie = async () => {
  (await cookies()).set(cookieName(SESSION_COOKIE), '', { ...cookieOptions(), maxAge: 0 });
};
