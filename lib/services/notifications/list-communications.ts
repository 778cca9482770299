import 'server-only';
import { type Actor, principalOf } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { NotFound } from '@/lib/access/outcomes';
import { now } from '@/lib/adapters/clock';
import { sheetOf } from '@/lib/casework/sheet';
import { reading, transact } from '@/lib/db/transact';
import { ownCommunications } from '@/lib/db/visible-to';

const PAGE = 50;

/** What the office told without legal effect, newest first, and how much of it nobody has read. */
export const listCommunications = async (actor: Actor, page = 1) => {
  assertCan(actor, 'list:notifications', { personId: principalOf(actor) });
  const where = ownCommunications(actor);
  return reading(actor, async (tx) => {
    const items = await tx.communication.findMany({
      where,
      orderBy: [{ sentAt: 'desc' }, { id: 'asc' }],
      skip: (page - 1) * PAGE,
      take: PAGE,
      select: { id: true, sheet: true, sentAt: true, readAt: true, case: { select: { procedure: true } } },
    });
    const total = await tx.communication.count({ where });
    return {
      items: items.map(({ sheet, ...item }) => ({ ...item, title: sheetOf(sheet).title })),
      total,
      pages: Math.max(1, Math.ceil(total / PAGE)),
    };
  });
};

/** How many communications nobody has read. */
export const countUnread = async (actor: Actor): Promise<number> =>
  reading(actor, (tx) => tx.communication.count({ where: { AND: [ownCommunications(actor), { readAt: null }] } }));

/** One communication. Its first reading is kept with who and when; each reading is on the audit. */
export const readCommunication = async (actor: Actor, id: string) =>
  transact(actor, async (tx, audit) => {
    const where = { AND: [ownCommunications(actor), { id }] };
    assertCan(actor, 'read:communication', { personId: principalOf(actor) });
    await tx.communication.updateMany({
      where: { AND: [where, { readAt: null }] },
      data: { readAt: now(), readById: actor.id },
    });
    const found = await tx.communication.findFirst({ where, include: { case: { select: { procedure: true } } } });
    if (!found) throw new NotFound('communication');
    audit({ action: 'communication.read', object: `communication:${id}` });
    const reader =
      found.readById &&
      (await tx.person.findUnique({
        where: { id: found.readById },
        select: { id: true, givenName: true, surnames: true },
      }));
    return { ...found, sheet: sheetOf(found.sheet), reader: reader || null };
  });
