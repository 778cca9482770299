import 'server-only';
import { now } from '@/lib/adapters/clock';
import type { PowerOrigin } from '@/lib/casework/power';
import type { Tx } from '@/lib/db/transact';
import { dayAt, partsOf } from '@/lib/law/day';
import { type PowerRow, withParties } from './power-row';
import { tellBoth } from './tell';

/**
 * The register of powers holds what people give (P). Models on paper and legal representation stay outside it (Orden
 * ISM/189/2021 DA 2 and art. 1.3): the office numbers its records of them apart (M, L).
 */
const seriesOf = { granted: 'P', model: 'M', legal: 'L' } as const satisfies Record<PowerOrigin, string>;

/**
 * Brings a power into force: number, day and effect at one instant (arts. 6.3, 9.2), in place of the one it extends or
 * changes. The number comes from a row locked until the commit: numbers ascend in the order of entry, without gaps.
 */
export const inscribe = async (tx: Tx, power: PowerRow): Promise<PowerRow> => {
  const { year } = partsOf(dayAt(now()));
  const series = seriesOf[power.origin];
  const [counter] = await tx.$queryRaw<{ last: number }[]>`
    INSERT INTO "PowerCounter" (year, series, last) VALUES (${year}, ${series}, 1)
    ON CONFLICT (year, series) DO UPDATE SET last = "PowerCounter".last + 1 RETURNING last`;
  // Read the time after the lock: a later number never has an earlier time.
  const at = now();
  const reference = `${year}-${series}-${String(counter?.last).padStart(8, '0')}`;
  const inscribed = await tx.power.update({
    where: { id: power.id },
    data: { state: 'in_force', reference, inscribedAt: at, effectiveAt: at, answerBy: null },
    include: withParties,
  });
  if (power.replacesId)
    await tx.power.updateMany({
      where: { id: power.replacesId, state: 'in_force' },
      data: { state: 'replaced', endedAt: at, endedById: power.granterId },
    });
  await tellBoth(tx, inscribed, 'power-began');
  return inscribed;
};
