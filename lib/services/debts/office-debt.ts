import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { Conflict, NotFound } from '@/lib/access/outcomes';
import { now, today } from '@/lib/adapters/clock';
import { toDate } from '@/lib/casework/dates';
import { isPayable, owed } from '@/lib/casework/debts';
import { debtLife } from '@/lib/casework/lives';
import type { Debt } from '@/lib/db/generated/client';
import { reading, type Tx, transact } from '@/lib/db/transact';
import { nextWorkingDay } from '@/lib/law/calendar';
import { claimDay } from '@/lib/law/late-payment';
import { readStored } from '../documents/read-stored';
import { officePlace } from '../register/places';
import { factsOf } from './debtor';
import { supersede } from './payment-document';

/* Nobody handles their own debts or those of whom they represent. */
const ofOffice = ({ id, represents }: Actor) => ({
  OR: [{ personId: null }, { personId: { notIn: [id, ...represents] } }],
});
const behalfOf = ({ personId }: Pick<Debt, 'personId'>) => (personId ? { behalf: personId } : {});

/** A debt as staff see it, with what was asked about it. */
export const getOfficeDebt = async (actor: Actor, id: string) => {
  assertCan(actor, 'manage:debts');
  const found = await reading(actor, async (tx) => {
    const row = await tx.debt.findFirst({
      where: { AND: [ofOffice(actor), { id }] },
      include: {
        person: { select: { givenName: true, surnames: true, idNumber: true } },
        organisation: { select: { name: true, nif: true } },
        account: { select: { ccc: true } },
        events: { orderBy: { at: 'desc' }, take: 50 },
        payments: { orderBy: { on: 'asc' } },
      },
    });
    const requests = await tx.debtRequest.findMany({
      where: { AND: [ofOffice(actor), { debtIds: { has: id }, state: { not: 'draft' } }] },
      include: { entry: { select: { number: true, presentedAt: true } }, proofs: true },
      orderBy: { madeAt: 'desc' },
    });
    return row && { row, requests };
  });
  if (!found) throw new NotFound('debt');
  const { row, requests } = found;
  await transact(actor, async (_tx, audit) => audit({ action: 'debt.viewed', object: `debt:${id}`, ...behalfOf(row) }));
  const facts = factsOf(row);
  return {
    ...row,
    facts,
    requests,
    on: today(),
    owed: owed(facts, today()),
    mayClaim: row.state === 'pending' && !row.filed && row.claimDueOn === null && facts.dueOn < today(),
    mayBreak: row.kind === 'instalment' && isPayable(facts) && facts.dueOn < today(),
    mayEnforce:
      row.kind !== 'instalment' && 'enforce' in debtLife[row.state] && facts.dueOn < today() && isPayable(facts),
  };
};
export type OfficeDebt = Awaited<ReturnType<typeof getOfficeDebt>>;

export const debtActs = ['claim', 'enforce', 'break'] as const;

/** Locks a debt for staff. @throws NotFound for their own. */
const lockOfficeDebt = async (tx: Tx, actor: Actor, id: string): Promise<Debt> => {
  await tx.$queryRaw`SELECT 1 FROM "Debt" WHERE id = ${id} FOR UPDATE`;
  const row = await tx.debt.findFirst({ where: { AND: [ofOffice(actor), { id }] } });
  if (!row) throw new NotFound('debt');
  assertCan(actor, 'manage:debts', row.personId ? { personId: row.personId } : {});
  return row;
};

/** Staff write down what was notified: the claim of a debt, or its enforcement order. Its documents are good no longer. */
export const changeDebt = async (actor: Actor, id: string, act: 'claim' | 'enforce'): Promise<void> =>
  transact(actor, async (tx, audit) => {
    const row = await lockOfficeDebt(tx, actor, id);
    const on = today();
    const facts = factsOf(row);
    if (facts.dueOn >= on || row.state !== 'pending') throw new Conflict(`${act} of a debt ${row.state}`);
    if (act === 'claim' && (row.filed || row.claimDueOn)) throw new Conflict('claimed before, or sent in time');
    const data =
      act === 'claim'
        ? { claimDueOn: toDate(nextWorkingDay(claimDay(on), officePlace)) }
        : ({ state: 'enforcement', enforcedOn: toDate(on) } as const);
    await tx.debt.update({
      where: { id },
      data: { ...data, events: { create: { at: now(), kind: act === 'claim' ? 'claimed' : 'enforced' } } },
    });
    await supersede(tx, [id], 'amount');
    audit({ action: 'debt.changed', object: `debt:${id}`, ...behalfOf(row), details: { act } });
  });

/** A proof that was sent with a request, for staff; only what is safe leaves the storage. */
export const openProof = async (actor: Actor, documentId: string) => {
  assertCan(actor, 'manage:debts');
  const document = await reading(actor, (tx) =>
    tx.document.findFirst({
      where: { id: documentId, state: 'safe', entryId: { not: null }, debtAsk: ofOffice(actor) },
      include: { debtAsk: { select: { personId: true } } },
    }),
  );
  if (!document?.debtAsk) throw new NotFound('document');
  const { personId } = document.debtAsk;
  const bytes = await readStored({ origin: 'received', ...document, personId });
  await transact(actor, async (_tx, audit) =>
    audit({ action: 'debt.proof-opened', object: `document:${documentId}`, ...(personId ? { behalf: personId } : {}) }),
  );
  return { document, bytes };
};
