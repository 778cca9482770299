import 'server-only';
import { coveredProcedures } from '@/lib/casework/power';
import type { PowerKind } from '@/lib/db/generated/client';
import { powerInForce } from '@/lib/db/power-in-force';
import type { Tx } from '@/lib/db/transact';
import type { Reachable } from '../identity/tell-person';
import { scopeOf } from './power-row';

export type NotifiedAgent = Reachable;

/** Who receives the notifications of a person about a procedure with a power in force (Orden ISM/189/2021 art. 9), each once. */
export const notifiedAgents = async (
  tx: Pick<Tx, '$queryRaw'>,
  personId: string,
  procedure: string,
): Promise<readonly NotifiedAgent[]> => {
  const rows = await tx.$queryRaw<(NotifiedAgent & { kind: PowerKind; topics: string[]; procedures: string[] })[]>`
    SELECT a.id, a.email, a.phone, a.locale, w.kind, w.topics, w.procedures
    FROM "Power" w JOIN "Person" g ON g.id = w."granterId" JOIN "Person" a ON a.id = w."agentId"
    WHERE w."granterId" = ${personId} AND w.notifications AND ${powerInForce()}
    ORDER BY a.id`;
  const covering = rows.filter((row) => {
    const covered = coveredProcedures(scopeOf(row));
    return covered === 'all' || covered.has(procedure);
  });
  return [...new Map(covering.map(({ id, email, phone, locale }) => [id, { id, email, phone, locale }])).values()];
};
