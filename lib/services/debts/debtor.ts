import 'server-only';
import { type Actor, principalOf } from '@/lib/access/actor';
import type { Subject } from '@/lib/access/can';
import { now } from '@/lib/adapters/clock';
import { toDay } from '@/lib/casework/dates';
import type { DebtFacts } from '@/lib/casework/debts';
import { config } from '@/lib/config';
import type { Debt } from '@/lib/db/generated/client';
import type { Tx } from '@/lib/db/transact';
import { cents } from '@/lib/law/cents';
import { dayAt, partsOf } from '@/lib/law/day';

/** Who owes: a person, or an organisation whose users see it. */
export type Debtor = { readonly personId: string } | { readonly organisationId: string };

/** The page a power has to reach (lib/catalogue/services.ts). */
const procedure = 'settlements';
export const subjectOf = (debtor: Debtor): Subject => ({ ...debtor, procedure });
/** The person of a session, or whom they act for. */
export const debtorOf = (actor: Actor): Debtor => ({ personId: principalOf(actor) });
/** Only the columns that say whose it is. */
export const ownerOf = ({
  personId,
  organisationId,
}: {
  readonly personId: string | null;
  readonly organisationId: string | null;
}): Debtor => (personId === null ? { organisationId: organisationId ?? '' } : { personId });

/** A row as the rules read it. */
export const factsOf = (row: Debt): DebtFacts => ({
  id: row.id,
  kind: row.kind,
  state: row.state,
  principal: cents(row.principal),
  paid: cents(row.paid),
  filed: row.filed,
  dueOn: toDay(row.dueOn),
  claimDueOn: row.claimDueOn && toDay(row.claimDueOn),
  enforcedOn: row.enforcedOn && toDay(row.enforcedOn),
});

/** The next number of a series: D, debts; R, references of payments. Locked until the commit, so none is given twice. */
export const nextNumber = async (
  tx: Tx,
  series: 'D' | 'R',
): Promise<{ readonly year: number; readonly last: number }> => {
  const { year } = partsOf(dayAt(now()));
  const [counter] = await tx.$queryRaw<{ last: number }[]>`
    INSERT INTO "DebtCounter" (year, series, last) VALUES (${year}, ${series}, 1)
    ON CONFLICT (year, series) DO UPDATE SET last = "DebtCounter".last + 1 RETURNING last`;
  return { year, last: counter?.last ?? 1 };
};

/** The number of a new debt: 2026-D-00000042. */
export const newDebtNumber = async (tx: Tx): Promise<string> => {
  const { year, last } = await nextNumber(tx, 'D');
  return `${year}-D-${String(last).padStart(8, '0')}`;
};

// The account of every guide of the IBAN: nothing paid into it arrives.
const DEMO_IBAN = 'ES9121000418450200051332';
/** The account of the Treasury into which debts are paid. */
export const collectionIban = (): string => config().COLLECTION_IBAN ?? DEMO_IBAN;
