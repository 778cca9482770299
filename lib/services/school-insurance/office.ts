import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { NotFound } from '@/lib/access/outcomes';
import type { SchoolState } from '@/lib/db/generated/client';
import { reading } from '@/lib/db/transact';
import { listInForce, openInvoice, withEntries } from './settlement';

const SHOWN = 200;
const shown = {
  account: { select: { ccc: true, place: true } },
  holder: { select: { name: true, nif: true } },
  invoices: { orderBy: { issuedAt: 'desc' } },
  lists: {
    where: { presentedAt: { not: null } },
    omit: { rows: true },
    orderBy: { version: 'desc' },
  },
} as const;

/** Settlements of every centre for staff, those that need somebody first: paid without list, list without payment. */
export const officeSettlements = async (actor: Actor, state: SchoolState | null) => {
  assertCan(actor, 'review:school-insurance');
  const rows = await reading(actor, (tx) =>
    tx.schoolSettlement.findMany({
      where: state ? { state } : {},
      include: shown,
      orderBy: [{ courseYear: 'desc' }, { dueOn: 'asc' }],
      take: SHOWN,
    }),
  );
  return rows.map((row) => ({
    ...row,
    waiting: openInvoice(row.invoices) ?? null,
    students: listInForce(row.lists)?.accepted ?? null,
  }));
};

/** One settlement for staff: its invoices, and its lists with their entries, hashes and counts. No student is named. */
export const officeSettlement = async (actor: Actor, id: string) => {
  assertCan(actor, 'review:school-insurance');
  const row = await reading(actor, (tx) => tx.schoolSettlement.findUnique({ where: { id }, include: shown }));
  if (!row) throw new NotFound('settlement');
  return { ...row, lists: await withEntries(row.lists) };
};
