import 'server-only';
import { now, today } from '@/lib/adapters/clock';
import { toDay } from '@/lib/casework/dates';
import { isWithin, type PowerOrigin } from '@/lib/casework/power';
import type { Tx } from '@/lib/db/transact';
import { dayAt, partsOf } from '@/lib/law/day';
import { type PowerRow, scopeOf, withParties } from './power-row';
import { tellBoth } from './tell';

/**
 * The register of powers holds what people give (P). Models on paper and legal representation stay outside it (Orden
 * ISM/189/2021 DA 2 and art. 1.3): the office numbers its records of them apart (M, L), and those of its desks (V).
 */
const seriesOf = { granted: 'P', model: 'M', legal: 'L', desk: 'V' } as const satisfies Record<PowerOrigin, string>;

/**
 * Ends the power that another extends or changes. Who acts with it goes on with the new one where that reaches as far;
 * otherwise they act no more, and are told so.
 */
const replace = async (tx: Tx, id: string, by: PowerRow, at: Date): Promise<void> => {
  const [old] = await tx.power.updateManyAndReturn({
    where: { id, state: 'in_force' },
    data: { state: 'replaced', endedAt: at, endedById: by.granterId },
  });
  const reachesAsFar =
    old &&
    isWithin(scopeOf(old), scopeOf(by)) &&
    (by.notifications || !old.notifications) &&
    toDay(old.until) >= today();
  if (reachesAsFar) await tx.session.updateMany({ where: { powerId: id }, data: { powerId: by.id } });
};

/** The next number of a series, from a row locked until the commit: numbers ascend in the order of entry, without gaps. */
export const nextReference = async (tx: Tx, origin: PowerOrigin): Promise<string> => {
  const { year } = partsOf(dayAt(now()));
  const series = seriesOf[origin];
  const [counter] = await tx.$queryRaw<{ last: number }[]>`
    INSERT INTO "PowerCounter" (year, series, last) VALUES (${year}, ${series}, 1)
    ON CONFLICT (year, series) DO UPDATE SET last = "PowerCounter".last + 1 RETURNING last`;
  return `${year}-${series}-${String(counter?.last).padStart(8, '0')}`;
};

/**
 * Brings a power into force: number, day and effect at one instant (arts. 6.3, 9.2), in place of the one it extends or
 * changes.
 */
export const inscribe = async (tx: Tx, power: PowerRow): Promise<PowerRow> => {
  const reference = await nextReference(tx, power.origin);
  // Read the time after the lock: a later number never has an earlier time.
  const at = now();
  const inscribed = await tx.power.update({
    where: { id: power.id },
    data: { state: 'in_force', reference, inscribedAt: at, effectiveAt: at, answerBy: null },
    include: withParties,
  });
  if (power.replacesId) await replace(tx, power.replacesId, inscribed, at);
  await tellBoth(tx, inscribed, 'power-began');
  return inscribed;
};
