import 'server-only';
import { Prisma } from '@/lib/db/generated/client';
import type { Tx } from '@/lib/db/transact';
import { ofBodySql } from '@/lib/db/visible-to';

/** Open, or decided: written out, because only a partial index whose words are these is used for a state. */
export const assessedSql = Prisma.sql`c.state IN ('registered', 'instruction', 'awaiting_citizen', 'proposed', 'decided', 'notified')`;

/** Cases of a body in stretches of so many by their id; the last one is open at its end. */
export const slicesOf = async (
  tx: Tx,
  { body, size }: { readonly body: string; readonly size: number },
): Promise<readonly { readonly from: string; readonly before: string | null }[]> => {
  const starts = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM (SELECT c.id, row_number() OVER (ORDER BY c.id) AS place FROM "Case" c WHERE ${assessedSql} AND ${ofBodySql(body)}) cases
    WHERE (place - 1) % ${size} = 0 ORDER BY id`;
  return starts.map(({ id }, index) => ({ from: id, before: starts[index + 1]?.id ?? null }));
};
