import 'server-only';
import { systemActor } from '@/lib/access/actor';
import { Conflict, NotFound } from '@/lib/access/outcomes';
import { reading, type Tx, transact } from '@/lib/db/transact';
import { bodyCasesSql } from '@/lib/db/visible-to';
import { openCases } from '../office/queue-views';
import { awayOn, isApart } from './colleagues';
import { handOver } from './hand-over';
import { loadsOf, ruleOfCase } from './rules';

const AT_A_TIME = 500;

/** Who of a rule is there today, with whoever stands in for those who are not. */
const presentOf = (ids: readonly string[], away: ReadonlyMap<string, string | null>): readonly string[] => [
  ...new Set(
    ids
      .map((id) => (away.has(id) ? (away.get(id) ?? null) : id))
      .filter((id): id is string => id !== null && !away.has(id)),
  ),
];

/** The automatic rules of a body with who is there, and the cases that wait for them. */
const waitingFor = async (tx: Tx, body: string) => {
  const rules = await tx.assignmentRule.findMany({
    where: { body, isAutomatic: true },
    select: {
      id: true,
      // Whoever left the body or its casework since the rule was written gets nothing.
      staff: {
        where: { staff: { body, roles: { hasSome: ['caseworker', 'supervisor'] } } },
        select: { personId: true },
      },
    },
  });
  const away = await awayOn(tx);
  const present = new Map(
    rules
      .map(
        ({ id, staff }) =>
          [
            id,
            presentOf(
              staff.map(({ personId }) => personId),
              away,
            ),
          ] as const,
      )
      .filter(([, ids]) => ids.length > 0),
  );
  const cases = await tx.$queryRaw<{ id: string; version: number; personId: string; rule: string }[]>`
    SELECT * FROM (SELECT c.id, c.version, c."personId", c."dueOn", ${ruleOfCase(body)} AS rule FROM "Case" c JOIN "Person" p ON p.id = c."personId"
      WHERE ${openCases} AND c."assignedToId" IS NULL AND ${bodyCasesSql(body)}) w
    WHERE w.rule = ANY(${[...present.keys()]}) ORDER BY w."dueOn", w.id LIMIT ${AT_A_TIME}`;
  const loads = await loadsOf(tx, [...new Set([...present.values()].flat())]);
  return { present, cases, loads: new Map([...loads].map(([id, { open }]) => [id, open])) };
};

/** Gives every case that nobody handles to the colleague of its rule who has least open, and may handle it. */
export const assignByRule = async (): Promise<number> => {
  const bodies = await reading(systemActor, (tx) =>
    tx.assignmentRule.findMany({ where: { isAutomatic: true }, distinct: ['body'], select: { body: true } }),
  );
  let assigned = 0;
  for (const { body } of bodies) {
    const { present, cases, loads } = await reading(systemActor, (tx) => waitingFor(tx, body));
    const loadOf = (id: string): number => loads.get(id) ?? 0;
    for (const { id, version, personId, rule } of cases) {
      const byLoad = (present.get(rule) ?? []).toSorted((a, b) => loadOf(a) - loadOf(b) || (a < b ? -1 : 1));
      const to = await transact(systemActor, async (tx, audit) => {
        for (const candidate of byLoad) {
          if (await isApart(tx, candidate, personId)) continue;
          await handOver(tx, audit, systemActor, { id, version, to: candidate, why: 'rule' });
          return candidate;
        }
        return null;
      }).catch((error: unknown) => {
        // Somebody was faster, or is no colleague any more: the next minute looks again.
        if (error instanceof Conflict || error instanceof NotFound) return null;
        throw error;
      });
      if (to === null) continue;
      loads.set(to, loadOf(to) + 1);
      assigned++;
    }
  }
  return assigned;
};
