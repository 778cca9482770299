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
import { db, systemDb } from '@/lib/db/client';
import type { Prisma, Way } from '@/lib/db/generated/client';
import { powerInForce } from '@/lib/db/power-in-force';
import type { Tx } from '@/lib/db/transact';
import type { Day } from '@/lib/law/day';
import { maskId } from '@/lib/law/identifiers';
import { deviceOfBrowser } from './device';
import { hasProvider } from './provider';
import { cookieName, cookieOptions, requestOrigin } from './request';
import { rolesAtProvider, type SignInAtProvider } from './standing';

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
  /** When its second factor was last given. */
  readonly provenAt: Date | null;
  /** The power the session acts with, as its bar shows it. */
  readonly power: PowerInUse | null;
  /** Whether somebody gave this person a power that is in force. */
  readonly holdsPowers: boolean;
};
export type PowerInUse = Pick<
  PowerRow,
  'name' | 'reference' | 'kind' | 'topics' | 'procedures' | 'until' | 'inForce' | 'onlyCase'
> & {
  readonly maskedId: string;
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
  provenAt: Date | null;
  represents: string[];
  memberships: Membership[];
  power: PowerRow | null;
  holdsPowers: boolean;
  subject: string | null;
} & { [K in Exclude<keyof SignInAtProvider, 'sessionId' | 'subject'>]: SignInAtProvider[K] | null };
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
  readonly until: Day;
  readonly idNumber: string;
  /** Of a desk; `none` when the draft it was for is gone: it reaches nothing then. */
  readonly onlyCase: string | null;
};

const SESSION_COOKIE = 'session';
const TOKEN = /^[\w-]{43}$/;
const TOUCH_AFTER_MS = 30_000;

/** One query a page: session, person, role, memberships, power and unread notifications. Cookie = random id, row = its SHA-256. */
const findRow = async (token: string, seenAfter: Date, at: Date): Promise<Row | undefined> => {
  const rows = await systemDb().$queryRaw<Row[]>`
    SELECT s."idHash", s."publicId", s."personId", s.level::text AS level, s."lastSeenAt", s."expiresAt", s."provenAt",
           p."givenName", p.surnames, p.locale, f.roles::text[] AS roles, f.body,
           i.subject, i."accessToken", i."refreshToken", i."accessUntil", i.said, i."answeredAt",
           (SELECT count(*)::int FROM "Notification" n WHERE n."personId" = s."personId" AND s."powerId" IS NULL AND n."openedAt" IS NULL
              AND n."refusedAt" IS NULL AND n."rejectedAt" IS NULL) AS unread,
           ARRAY(SELECT w."granterId" FROM "Power" w WHERE f."personId" IS NOT NULL AND w."agentId" = s."personId"
              AND w.state = 'in_force' AND w.origin <> 'desk') AS represents,
           EXISTS (SELECT 1 FROM "Power" w WHERE w."agentId" = s."personId" AND w.state = 'in_force'
              AND w.origin <> 'desk') AS "holdsPowers",
           (SELECT coalesce(json_agg(json_build_object('organisationId', m."organisationId", 'role', m.role)), '[]')
            FROM "Membership" m WHERE m."personId" = s."personId" AND m."endedAt" IS NULL) AS memberships,
           (SELECT json_build_object('id', w.id, 'reference', w.reference, 'granterId', w."granterId",
              'name', CASE WHEN w.origin = 'desk' THEN upper(g."givenName" || ' ' || left(g.surnames, 1)) || '.'
                ELSE g."givenName" || ' ' || g.surnames END,
              'onlyCase', CASE WHEN w.origin = 'desk' THEN coalesce(w."caseId", 'none') END, 'kind', w.kind, 'topics', w.topics, 'procedures', w.procedures,
              'until', w.until, 'idNumber', g."idNumber", 'notifications', w.notifications, 'inForce', ${powerInForce()})
            FROM "Power" w JOIN "Person" g ON g.id = w."granterId" JOIN "Person" a ON a.id = w."agentId"
            WHERE w.id = s."powerId") AS power
    FROM "Session" s JOIN "Person" p ON p.id = s."personId" LEFT JOIN "Staff" f ON f."personId" = s."personId"
      LEFT JOIN "StaffSignIn" i ON i."sessionId" = s."publicId"
    WHERE s."idHash" = ${sha256(token)} AND s."endedAt" IS NULL AND s."expiresAt" > ${at} AND s."lastSeenAt" > ${seenAfter}`;
  return rows[0];
};

/** Bound to whom the session acts for: a form opened in one name is not accepted in another. */
const csrfOf = (token: string, powerId: string | undefined) =>
  hmac('csrf', `${token}:${powerId ?? ''}`)
    .toString('base64url')
    .slice(0, 32);

const actingOf = ({
  id,
  reference,
  granterId,
  name,
  notifications,
  inForce,
  onlyCase,
  ...scope
}: PowerRow): Acting => ({
  personId: granterId,
  name,
  powerId: id,
  reference,
  procedures: coveredProcedures(scope),
  notifications,
  inForce,
  ...(onlyCase === null ? {} : { onlyCase }),
});

/**
 * The roles of a session. Where the office has an identity provider they count only in sessions that came through it, and
 * only while both it and the account of the member of staff say so.
 */
const rolesOf = async ({ publicId, roles, ...row }: Row): Promise<StaffRole[] | 'ended'> => {
  if (!hasProvider() || !roles) return roles ?? [];
  const { subject, accessToken, refreshToken, accessUntil, said, answeredAt } = row;
  if (!subject || !accessToken || !accessUntil || !said || !answeredAt) return [];
  const signIn = { sessionId: publicId, subject, accessToken, refreshToken, accessUntil, said, answeredAt };
  const now = await rolesAtProvider(signIn);
  return now === 'ended' ? now : roles.filter((role) => now.includes(role));
};

/** The session a cookie value names, or null. Every doubt means "not signed in". */
export const sessionOf = async (token: string | undefined, renew = true): Promise<Session | null> => {
  if (!token || !TOKEN.test(token)) return null;
  const at = system();
  const { SESSION_IDLE_SECONDS } = config();
  const row = await findRow(token, new Date(at.getTime() - SESSION_IDLE_SECONDS * 1000), at);
  if (!row) return null;
  if (renew && at.getTime() - row.lastSeenAt.getTime() > TOUCH_AFTER_MS) {
    await db().session.updateMany({ where: { idHash: row.idHash, endedAt: null }, data: { lastSeenAt: at } });
  }
  const roles = await rolesOf(row);
  if (roles === 'ended') {
    await db().session.updateMany({ where: { idHash: row.idHash, endedAt: null }, data: { endedAt: at } });
    return null;
  }
  const { ip, requestId } = await requestOrigin();
  return {
    actor: {
      id: row.personId,
      kind: 'person',
      level: row.level,
      roles,
      body: roles.length > 0 ? row.body : null,
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
    provenAt: row.provenAt,
    power: row.power && { ...row.power, maskedId: maskId(row.power.idNumber) },
    holdsPowers: row.holdsPowers,
  };
};

/** The session of this request; read once however many components ask. */
export const currentSession = cache(
  async (): Promise<Session | null> => sessionOf((await cookies()).get(cookieName(SESSION_COOKIE))?.value),
);

/** The same for what a page asks by itself: it does not count as use, and the session ends when nobody does anything. */
export const peekSession = async (): Promise<Session | null> =>
  sessionOf((await cookies()).get(cookieName(SESSION_COOKIE))?.value, false);

export const anonymousActor = async (): Promise<Actor> => ({
  ...systemActor,
  id: 'anonymous',
  kind: 'anonymous',
  ...(await requestOrigin()),
});

export const isCsrfToken = (session: Session, sent: string) => sameBytes(session.csrf, sent);

/** Writes the row of a new session; `setSessionCookie` hands its token to the browser after the commit. */
export const createSession = async (tx: Tx, personId: string, level: SessionLevel, provenBy: Way = 'email') => {
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
      device: await deviceOfBrowser(),
      ...(level === 'substantial' ? { provenAt: at, provenBy } : {}),
    },
  });
  return token;
};

/**
 * A second factor was given: the session reaches everything under a new id, and the old id is dead. Its twelve hours go
 * on from where they began. Null when it ended meanwhile.
 */
export const raiseSession = async (
  tx: Tx,
  session: { readonly idHash: Uint8Array<ArrayBuffer> },
  provenBy: Way,
): Promise<string | null> => {
  const token = randomToken();
  const at = system();
  const { count } = await tx.session.updateMany({
    where: { idHash: session.idHash, endedAt: null },
    data: {
      idHash: sha256(token),
      level: 'substantial',
      lastSeenAt: at,
      provenAt: at,
      provenBy,
      failures: 0,
      challenge: null,
    },
  });
  return count === 1 ? token : null;
};

const FRESH_MS = 5 * 60_000;

/** True for five minutes after a second factor: what changes the access of an account asks for no older one (trust A12). */
export const isProven = ({ provenAt }: Pick<Session, 'provenAt'>): boolean =>
  provenAt !== null && system().getTime() - provenAt.getTime() < FRESH_MS;

/** Ends sessions on the server; the copied cookie is dead at the next request. */
export const endSessions = (
  tx: Tx,
  where: Pick<Prisma.SessionWhereInput, 'personId' | 'idHash' | 'publicId' | 'NOT'>,
) => tx.session.updateMany({ where: { ...where, endedAt: null }, data: { endedAt: system() } });

export const setSessionCookie = async (token: string) => {
  (await cookies()).set(cookieName(SESSION_COOKIE), token, cookieOptions());
};
export const clearSessionCookie = async () => {
  (await cookies()).set(cookieName(SESSION_COOKIE), '', { ...cookieOptions(), maxAge: 0 });
};
