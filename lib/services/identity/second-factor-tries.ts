import 'server-only';
import { TooManyRequests } from '@/lib/access/outcomes';
import { system } from '@/lib/adapters/clock';
import { db } from '@/lib/db/client';
import type { Tx } from '@/lib/db/transact';
import { tellPerson } from './tell-person';

const MAX_IN_A_ROW = 20;
const LOCK_MS = 3_600_000;

export type Tried = { readonly isLast: boolean };

/**
 * Counts a second factor before it is looked at, in one statement: whoever has the password signs in again and again, but
 * of any number of tries at once at most twenty in a row are evaluated. Then none for an hour.
 * @throws TooManyRequests
 */
export const countSecondFactor = async (personId: string): Promise<Tried> => {
  const at = system();
  const until = new Date(at.getTime() + LOCK_MS);
  const [tried] = await db().$queryRaw<Tried[]>`
    UPDATE "Person" SET
      "failedProofs" = CASE WHEN "proofsLockedUntil" IS NULL THEN "failedProofs" + 1 ELSE 1 END,
      "proofsLockedUntil" =
        CASE WHEN "proofsLockedUntil" IS NULL AND "failedProofs" + 1 >= ${MAX_IN_A_ROW} THEN ${until}::timestamptz END
    WHERE id = ${personId} AND ("proofsLockedUntil" IS NULL OR "proofsLockedUntil" <= ${at})
    RETURNING "proofsLockedUntil" IS NOT NULL AS "isLast"`;
  if (tried) return tried;
  const { proofsLockedUntil } = await db().person.findUniqueOrThrow({ where: { id: personId } });
  throw new TooManyRequests(Math.ceil(((proofsLockedUntil ?? until).getTime() - at.getTime()) / 1000));
};

/** A right one forgets those before; the last wrong one is told to the owner. */
export const settleSecondFactor = async (tx: Tx, personId: string, { isLast }: Tried, right: boolean) => {
  if (right) await tx.person.update({ where: { id: personId }, data: { failedProofs: 0, proofsLockedUntil: null } });
  else if (isLast)
    await tellPerson(tx, await tx.person.findUniqueOrThrow({ where: { id: personId } }), 'second-factor-locked');
};
