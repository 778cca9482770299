import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { system } from '@/lib/adapters/clock';
import { db } from '@/lib/db/client';
import type { Way } from '@/lib/db/generated/client';

const PAGE = 50;
const DAYS_MS = 90 * 86_400_000;

type Row = {
  id: string;
  at: Date;
  outcome: 'in' | 'password' | 'refused';
  method: Way | null;
  device: string;
  ip: string;
  total: number;
};

/**
 * Sign-ins of ninety days, those that failed too, newest first. There is no map of addresses: what can be said of a place
 * is whether it is the one of now.
 */
export const listSignIns = async (actor: Actor, page = 1) => {
  assertCan(actor, 'manage:methods', { personId: actor.id });
  const since = new Date(system().getTime() - DAYS_MS);
  const rows = await db().$queryRaw<Row[]>`
    SELECT *, count(*) OVER ()::int AS total FROM (
      SELECT "publicId" AS id, "createdAt" AS at, CASE level WHEN 'low' THEN 'password' ELSE 'in' END AS outcome,
             "provenBy"::text AS method, "userAgent" AS device, ip
      FROM "Session" WHERE "personId" = ${actor.id} AND "createdAt" > ${since}
      UNION ALL
      SELECT seq::text, at, 'refused', details->>'method', coalesce(details->>'device', ''), ip
      FROM audit_event WHERE object = ${`person:${actor.id}`} AND result = 'refused' AND at > ${since}
        AND action IN ('sign-in.password', 'sign-in.code', 'access.activation', 'access.recovery')
    ) AS tries ORDER BY at DESC LIMIT ${PAGE} OFFSET ${(page - 1) * PAGE}`;
  const placeOf = (ip: string): 'same' | 'other' | 'unknown' => {
    if (ip === '') return 'unknown';
    return ip === actor.ip ? 'same' : 'other';
  };
  return {
    items: rows.map(({ ip, total: _, ...row }) => ({ ...row, place: placeOf(ip) })),
    pages: Math.max(1, Math.ceil((rows[0]?.total ?? 0) / PAGE)),
  };
};
