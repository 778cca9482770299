import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { now, system } from '@/lib/adapters/clock';
import { systemDb } from '@/lib/db/client';
import { transact } from '@/lib/db/transact';
import { caseInSight, lastChange, staffNames } from './case-in-sight';

/** An open page says so every thirty seconds; after three of them in silence nobody is there. */
export const LOOK_SECONDS = 30;
const GONE_MS = 3 * LOOK_SECONDS * 1000;

/**
 * Notes that the actor has a case open, and tells which colleagues have, since when, and what was its last change. In the
 * machine's own time, told in official time: a moved clock opens and closes no page.
 */
export const lookAtCase = async (actor: Actor, caseId: string) =>
  transact(actor, async (tx) => {
    const row = await caseInSight(tx, actor, caseId, 'review:case');
    const at = system();
    const gone = new Date(at.getTime() - GONE_MS);
    await tx.$executeRaw`
      INSERT INTO "CaseLook" ("caseId", "staffId", since, "seenAt") VALUES (${caseId}, ${actor.id}, ${at}, ${at})
      ON CONFLICT ("caseId", "staffId") DO UPDATE SET "seenAt" = excluded."seenAt",
        since = CASE WHEN "CaseLook"."seenAt" < ${gone} THEN excluded.since ELSE "CaseLook".since END`;
    const looks = await tx.caseLook.findMany({
      where: { caseId, staffId: { not: actor.id }, seenAt: { gte: gone } },
      orderBy: [{ since: 'asc' }, { staffId: 'asc' }],
      take: 20,
    });
    const names = await staffNames(
      tx,
      looks.map(({ staffId }) => staffId),
    );
    const moved = now().getTime() - at.getTime();
    return {
      others: looks.flatMap(({ staffId, since }) => {
        const name = names.get(staffId);
        return name ? [{ name, since: new Date(since.getTime() + moved) }] : [];
      }),
      version: row.version,
      change: await lastChange(tx, row),
    };
  });

/** Forgets who had a case open long ago. */
export const forgetLooks = async (): Promise<number> =>
  (await systemDb().caseLook.deleteMany({ where: { seenAt: { lt: new Date(system().getTime() - 3_600_000) } } })).count;
