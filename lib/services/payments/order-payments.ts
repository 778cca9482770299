import 'server-only';
import { systemActor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { now, today } from '@/lib/adapters/clock';
import { toDate } from '@/lib/casework/dates';
import { getProcedure } from '@/lib/catalogue/registry';
import { systemDb } from '@/lib/db/client';
import { transact } from '@/lib/db/transact';
import { isLocale } from '@/lib/i18n/locales';
import { knownDecision } from '../cases/known-decisions';
import { communicate } from '../notifications/communicate';
import { firstPaymentSheet } from './payment-sheets';

/** Payments looked at in one run; the next one is a minute later. */
const BATCH = 500;

/**
 * Orders what is due on its day, once each. A decision takes effect with its notification (Ley 39/2015 art. 39.2): what
 * fell due before it goes out as soon as that has ended. The first payment of a case is told to its person.
 */
export const orderPayments = async (): Promise<number> => {
  const due = { state: 'planned', payOn: { lte: toDate(today()) }, decision: knownDecision } as const;
  // The state in words, not as a value: so the index of what is planned serves it (migration of the large office).
  const waiting = await systemDb().$queryRaw<{ caseId: string }[]>`
    SELECT p."caseId" FROM "Payment" p JOIN "Notification" n ON n."decisionId" = p."decisionId"
    WHERE p.state = 'planned' AND p."payOn" <= ${toDate(today())}::date
      AND coalesce(n."openedAt", n."refusedAt", n."rejectedAt") IS NOT NULL
    ORDER BY p."payOn" LIMIT ${BATCH}`;
  let ordered = 0;
  for (const caseId of new Set(waiting.map(({ caseId }) => caseId)))
    await transact(systemActor, async (tx, audit) => {
      // A decision being signed at this instant cancels what is planned: one of the two comes first.
      await tx.$executeRaw`SELECT 1 FROM "Case" WHERE id = ${caseId} FOR UPDATE`;
      const row = await tx.case.findUniqueOrThrow({ where: { id: caseId }, include: { person: true } });
      assertCan(systemActor, 'order:payment', { personId: row.personId });
      const payments = await tx.payment.findMany({
        where: { ...due, caseId },
        orderBy: [{ payOn: 'asc' }, { from: 'asc' }],
      });
      const [first] = payments;
      if (!first) return;
      const at = now();
      const ids = payments.map(({ id }) => id);
      await tx.payment.updateMany({
        where: { id: { in: ids }, state: 'planned' },
        data: { state: 'ordered', orderedAt: at },
      });
      await tx.case.update({
        where: { id: caseId },
        data: { events: { create: ids.map((payment) => ({ at, kind: 'payment-ordered', details: { payment } })) } },
      });
      const locale = isLocale(row.person.locale) ? row.person.locale : 'es';
      await communicate(tx, {
        kind: 'first-payment',
        dedupeKey: `first-payment:${caseId}`,
        person: row.person,
        caseId,
        locale,
        sheet: firstPaymentSheet(getProcedure(row.procedure).words[locale].title, first, locale),
      });
      for (const payment of ids)
        audit({ action: 'payment.ordered', object: `case:${caseId}`, behalf: row.personId, details: { payment } });
      ordered += ids.length;
    });
  return ordered;
};
