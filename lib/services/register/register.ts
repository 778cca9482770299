import 'server-only';
import { now } from '@/lib/adapters/clock';
import { toDate } from '@/lib/casework/dates';
import { effectiveDay } from '@/lib/casework/terms';
import type { RegisterKind } from '@/lib/db/generated/client';
import type { Tx } from '@/lib/db/transact';
import { dayAt, partsOf } from '@/lib/law/day';
import { officePlace } from './places';

/**
 * How an entry was signed: by a one-time code, or, where the law asks for none (Ley 39/2015 art. 11), by the session of
 * the person, opened with both factors. `evidence` names the row that proves it.
 */
export type Signature = {
  readonly method: 'one-time-code' | 'session';
  readonly signer: string;
  readonly at: string;
  readonly evidence: string;
  readonly hash: string;
};

/**
 * A register entry, once per submission key. The number comes from a row locked until the commit: numbers ascend in the
 * order of entry and a rolled-back try leaves no gap.
 */
export const register = async (
  tx: Tx,
  entry: {
    readonly kind: RegisterKind;
    readonly submissionKey: string;
    /** The case and its interested person, or the organisation that presents a file of no case. */
    readonly of: { readonly caseId: string; readonly personId: string } | { readonly organisationId: string };
    readonly presentedById: string;
    /** The power with which a representative presents it. */
    readonly powerId: string | null;
    readonly heading: string;
    readonly body: string;
    readonly content: object;
    readonly contentHash: string;
    readonly signature: Signature;
  },
) => {
  const { of, ...data } = entry;
  const { year } = partsOf(dayAt(now()));
  const [counter] = await tx.$queryRaw<{ last: number }[]>`
    INSERT INTO "RegisterCounter" (year, last) VALUES (${year}, 1)
    ON CONFLICT (year) DO UPDATE SET last = "RegisterCounter".last + 1 RETURNING last`;
  // Read the time after the lock: a later number never has an earlier time.
  const presentedAt = now();
  const effectiveOn = effectiveDay(presentedAt, officePlace);
  const number = `${year}-E-${String(counter?.last).padStart(8, '0')}`;
  return {
    effectiveOn,
    entry: await tx.registerEntry.create({
      data: { ...data, ...of, number, presentedAt, effectiveOn: toDate(effectiveOn) },
    }),
  };
};
