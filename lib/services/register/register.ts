import 'server-only';
import type { Actor } from '@/lib/access/actor';
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

/** The code a submission was signed with. */
export type UsedCode = { readonly id: string };

/**
 * A register entry, once per submission key, presented by the actor, with the power they use if any. Without a code the
 * session is its signature. The number comes from a row locked until the commit: numbers ascend in the order of entry and a
 * rolled-back try leaves no gap.
 */
export const register = async (
  tx: Tx,
  actor: Actor,
  entry: {
    readonly kind: RegisterKind;
    readonly submissionKey: string;
    /** The case and its interested person, a person who writes about no case, or the organisation that presents a file. */
    readonly of: { readonly caseId?: string; readonly personId: string } | { readonly organisationId: string };
    readonly heading: string;
    readonly body: string;
    readonly content: object;
    /** Of the content; as it was signed, when there is a code. */
    readonly contentHash: string;
    readonly code?: UsedCode;
  },
) => {
  const { of, code, ...data } = entry;
  const { year } = partsOf(dayAt(now()));
  const [counter] = await tx.$queryRaw<{ last: number }[]>`
    INSERT INTO "RegisterCounter" (year, last) VALUES (${year}, 1)
    ON CONFLICT (year) DO UPDATE SET last = "RegisterCounter".last + 1 RETURNING last`;
  // Read the time after the lock: a later number never has an earlier time.
  const presentedAt = now();
  const effectiveOn = effectiveDay(presentedAt, officePlace);
  const number = `${year}-E-${String(counter?.last).padStart(8, '0')}`;
  const signature: Signature = {
    method: code ? 'one-time-code' : 'session',
    signer: actor.id,
    at: presentedAt.toISOString(),
    evidence: code ? code.id.slice(0, 12) : actor.requestId,
    hash: data.contentHash,
  };
  const presented = { presentedById: actor.id, powerId: actor.acting?.powerId ?? null, presentedAt, signature };
  return {
    effectiveOn,
    entry: await tx.registerEntry.create({
      data: { ...data, ...of, ...presented, number, effectiveOn: toDate(effectiveOn) },
    }),
  };
};
