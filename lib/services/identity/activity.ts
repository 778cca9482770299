import 'server-only';
import { type Actor, inOwnName, type StaffRole } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import type { AuditAction } from '@/lib/db/audit-action';
import { Prisma } from '@/lib/db/generated/client';
import { reading } from '@/lib/db/transact';

const PAGE = 50;

type Row = {
  seq: bigint;
  at: Date;
  actor: string;
  action: AuditAction;
  result: string;
  reason: string | null;
  procedure: string | null;
  name: string | null;
  represents: boolean;
  unit: string | null;
  body: string | null;
  roles: StaffRole[] | null;
  total: number;
};

/** Who did it: staff by unit and role; by name only who did it with a power of the person, or to that power. */
export type Doer =
  | { readonly kind: 'me' | 'office' | 'nobody' | 'staff-before' }
  | { readonly kind: 'staff'; readonly unit: string; readonly body: string; readonly roles: readonly StaffRole[] }
  | { readonly kind: 'representative'; readonly name: string };

const doerOf = (me: string, { actor, name, represents, unit, body, roles }: Row): Doer => {
  if (actor === me) return { kind: 'me' };
  if (actor === 'system') return { kind: 'office' };
  if (actor === 'anonymous') return { kind: 'nobody' };
  if (represents && name) return { kind: 'representative', name };
  return unit && body && roles ? { kind: 'staff', unit, body, roles } : { kind: 'staff-before' };
};

/** Entries about the person, about what is theirs, and of what they did in their own name. */
export const entriesOf = (me: string) => Prisma.sql`
  mine AS (
    SELECT 'case:' || id AS object, procedure FROM "Case" WHERE "personId" = ${me}
    UNION ALL SELECT 'document:' || d.id, c.procedure FROM "Document" d JOIN "Case" c ON c.id = d."caseId"
      WHERE c."personId" = ${me}
    UNION ALL SELECT 'notification:' || n.id, c.procedure FROM "Notification" n JOIN "Case" c ON c.id = n."caseId"
      WHERE n."personId" = ${me}
    UNION ALL SELECT 'issued:' || i.id, c.procedure FROM "IssuedDocument" i LEFT JOIN "Case" c ON c.id = i."caseId"
      WHERE i."personId" = ${me}
    UNION ALL SELECT 'person:' || ${me}, NULL
  ), found AS (
    SELECT seq FROM audit_event WHERE behalf = ${me}
    UNION SELECT e.seq FROM audit_event e JOIN mine m ON m.object = e.object
    UNION SELECT seq FROM audit_event WHERE actor = ${me} AND behalf IS NULL
      AND split_part(object, ':', 1) NOT IN ('queue', 'issued')
  )`;

/** Who looked at or touched the file of a person, newest first: by others only, or everything. */
export const listActivity = async (actor: Actor, which: 'others' | 'all', page = 1) => {
  assertCan(actor, 'manage:methods', { personId: actor.id });
  const me = actor.id;
  const rows = await reading(
    inOwnName(actor),
    (tx) => tx.$queryRaw<Row[]>`
    WITH ${entriesOf(me)}
    SELECT e.seq, e.at, e.actor, e.action, e.result, e.details->>'reason' AS reason, m.procedure,
           p."givenName" || ' ' || p.surnames AS name, f.unit, f.body, f.roles::text[] AS roles,
           EXISTS (SELECT 1 FROM "Power" w WHERE w."granterId" = ${me} AND w."agentId" = e.actor AND w.origin <> 'desk'
             AND w.id IN (e.details->>'power', substring(e.object FROM '^power:(.*)'))) AS represents,
           count(*) OVER ()::int AS total
    FROM found JOIN audit_event e ON e.seq = found.seq LEFT JOIN mine m ON m.object = e.object
      LEFT JOIN "Person" p ON p.id = e.actor LEFT JOIN "Staff" f ON f."personId" = e.actor
    WHERE ${which} = 'all' OR e.actor <> ${me}
    ORDER BY e.seq DESC LIMIT ${PAGE} OFFSET ${(page - 1) * PAGE}`,
  );
  return {
    items: rows.map((row) => ({
      id: String(row.seq),
      at: row.at,
      action: row.action,
      refused: row.result !== 'ok',
      doer: doerOf(me, row),
      procedure: row.procedure,
      reason: row.reason,
    })),
    pages: Math.max(1, Math.ceil((rows[0]?.total ?? 0) / PAGE)),
  };
};
