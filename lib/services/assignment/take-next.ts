import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { Prisma } from '@/lib/db/generated/client';
import { type Tx, transact } from '@/lib/db/transact';
import { officeCasesSql } from '@/lib/db/visible-to';
import { takeWithin } from '../office/office-case';
import { openCases } from '../office/queue-views';
import { awayOn } from './colleagues';
import { ruleOfCase } from './rules';

/* What nobody handles and the rules give to this person, or to whom they stand in for; what no rule speaks of is anybody's. */
const mine = async (tx: Tx, actor: Actor): Promise<Prisma.Sql> => {
  const body = actor.body ?? '';
  if ((await tx.assignmentRule.count({ where: { body } })) === 0) return Prisma.sql`true`;
  const covered = [...(await awayOn(tx))].filter(([, cover]) => cover === actor.id).map(([id]) => id);
  return Prisma.sql`NOT EXISTS (SELECT 1 FROM (SELECT ${ruleOfCase(body)} AS id) w WHERE w.id IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM "AssignmentRuleStaff" s WHERE s."ruleId" = w.id AND s."personId" = ANY(${[actor.id, ...covered]})))`;
};

/**
 * Takes the case that nobody handles and whose term ends first, of those the rules give to this person. Whoever asks at
 * the same instant gets the one after it; the same case is never given twice.
 * @returns the case, or null when there is none
 */
export const takeNext = async (actor: Actor): Promise<string | null> =>
  transact(actor, async (tx, audit) => {
    assertCan(actor, 'take:case', actor.body ? { body: actor.body } : {});
    const which = Prisma.sql`SELECT c.id, c.version FROM "Case" c JOIN "Person" p ON p.id = c."personId"
      WHERE ${openCases} AND c."assignedToId" IS NULL AND c.state IN ('registered', 'instruction') AND ${officeCasesSql(actor)}
        AND ${await mine(tx, actor)}
      ORDER BY c."dueOn", c.id LIMIT 1 FOR UPDATE OF c`;
    const free = await tx.$queryRaw<{ id: string; version: number }[]>`${which} SKIP LOCKED`;
    // Somebody may hold the last one for another reason: then it is waited for.
    const [next] = free.length > 0 ? free : await tx.$queryRaw<{ id: string; version: number }[]>(which);
    if (!next) return null;
    await takeWithin(tx, audit, actor, next);
    return next.id;
  });
