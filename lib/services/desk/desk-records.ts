import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { NotFound } from '@/lib/access/outcomes';
import { today } from '@/lib/adapters/clock';

import { toDate } from '@/lib/casework/dates';
import { reading, transact } from '@/lib/db/transact';
import { ensurePdf } from '../documents/issue-document';
import { readStored } from '../documents/read-stored';
import { closePower } from './end-desk';

/** How a visitor is named on the pages of the desk: enough for who has them before them, too little for who looks on. */
const visitorName = ({ givenName, surnames }: { givenName: string; surnames: string }): string =>
  `${givenName} ${surnames.slice(0, 1)}.`.toLocaleUpperCase('es');

const mine = (actor: Actor) => ({ agentId: actor.id, origin: 'desk' as const, until: toDate(today()) });
const withEntry = {
  granter: { select: { id: true, givenName: true, surnames: true } },
  entries: { where: { kind: 'application' }, take: 1, include: { receipt: { select: { id: true } } } },
} as const;

/** The visitors of this registrar today: forms that wait to be presented, and those presented. */
export const listDesk = async (actor: Actor) => {
  assertCan(actor, 'serve:visitor');
  const rows = await reading(actor, (tx) =>
    tx.power.findMany({ where: mine(actor), orderBy: { askedAt: 'desc' }, take: 100, include: withEntry }),
  );
  return rows.map(({ id, state, askedAt, procedures, granter, entries, caseId }) => ({
    id,
    at: askedAt,
    visitor: visitorName(granter),
    procedure: procedures[0] ?? '',
    number: entries[0]?.number ?? null,
    isOpen: state === 'in_force' && caseId !== null,
  }));
};

const findMine = async (actor: Actor, powerId: string) => {
  assertCan(actor, 'serve:visitor');
  const power = await reading(actor, (tx) =>
    tx.power.findFirst({ where: { id: powerId, ...mine(actor) }, include: withEntry }),
  );
  const [entry] = power?.entries ?? [];
  if (!power || !entry?.receipt) throw new NotFound('desk');
  assertCan(actor, 'serve:visitor', { personId: power.granterId });
  return { power, entry, receiptId: entry.receipt.id };
};

/** What was presented for a visitor today: its number and when, to tell them. */
export const getDeskEntry = async (actor: Actor, powerId: string) => {
  const { power, entry } = await findMine(actor, powerId);
  return {
    visitor: visitorName(power.granter),
    procedure: power.procedures[0] ?? '',
    number: entry.number,
    presentedAt: entry.presentedAt,
  };
};

/** The sealed receipt, to print it for the visitor the same day. */
export const openDeskReceipt = async (actor: Actor, powerId: string) => {
  const { power, entry, receiptId } = await findMine(actor, powerId);
  const pdf = await ensurePdf(receiptId);
  const { granterId: personId } = power;
  const bytes = await readStored({ origin: 'issued', id: receiptId, ...pdf, personId });
  await transact(actor, async (_tx, audit) =>
    audit({ action: 'issued.downloaded', object: `issued:${receiptId}`, behalf: personId }),
  );
  return { name: entry.number, bytes };
};

/** The visitor leaves without presenting anything. Their draft stays theirs. */
export const closeDesk = async (actor: Actor, powerId: string): Promise<void> =>
  transact(actor, async (tx, audit) => {
    assertCan(actor, 'serve:visitor');
    const power = await tx.power.findFirst({ where: { id: powerId, agentId: actor.id, origin: 'desk' } });
    if (!power) throw new NotFound('desk');
    await closePower(tx, audit, power, actor.id, 'closed');
  });
