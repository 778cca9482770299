import 'server-only';
import { now } from '@/lib/adapters/clock';
import { toDate } from '@/lib/casework/dates';
import type { Settlement } from '@/lib/casework/settlement';
import type { Tx } from '@/lib/db/transact';
import { formatDay, formatMoney } from '@/lib/i18n/format';
import { isLocale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { termEnd } from '@/lib/law/calendar';
import { type Day, maxDay, minDay } from '@/lib/law/day';
import { giveBackTerm } from '@/lib/law/parameters/late-payment';
import { communicate } from '../notifications/communicate';
import { placesOf } from '../register/places';
import { addTask } from '../tasks/add-task';
import { newDebtNumber } from './debtor';
import { supersede } from './payment-document';

type Undue = {
  readonly personId: string;
  readonly caseId: string;
  readonly decisionId: string;
  readonly amount: number;
  readonly from: Day;
  readonly to: Day;
  readonly notifiedOn: Day;
};

/**
 * What was paid without right is owed from the day that is notified (LGSS art. 55). A later decision of the same case
 * counts everything again: what an earlier one asked back and is not paid gives way to it.
 */
export const claimUndue = async (tx: Tx, undue: Undue): Promise<void> => {
  const { personId, caseId, decisionId, notifiedOn } = undue;
  const at = now();
  const earlier = await tx.debt.findMany({ where: { caseId, kind: 'undue_benefit' } });
  if (earlier.some((debt) => debt.decisionId === decisionId)) return;
  const open = earlier.filter(({ state }) => state === 'pending' || state === 'enforcement' || state === 'suspended');
  for (const { id } of open)
    await tx.debt.update({
      where: { id },
      data: { state: 'annulled', settledOn: toDate(notifiedOn), events: { create: { at, kind: 'annulled' } } },
    });
  await supersede(
    tx,
    open.map(({ id }) => id),
    'annulled',
  );
  // Given back, or put off in a plan that goes on.
  const before = earlier.reduce(
    (sum, { state, principal, paid }) => sum + (state === 'deferred' ? principal : paid),
    0,
  );
  const principal = undue.amount - before;
  if (principal < 0)
    await addTask(tx, {
      kind: 'payment-over',
      dedupeKey: `undue:${decisionId}`,
      caseId,
      personId,
      details: { amount: -principal },
    });
  if (principal <= 0) return;
  const person = await tx.person.findUniqueOrThrow({ where: { id: personId } });
  const dueOn = termEnd(notifiedOn, { days: giveBackTerm.on(notifiedOn) }, placesOf(person));
  await tx.debt.create({
    data: {
      number: await newDebtNumber(tx),
      kind: 'undue_benefit',
      personId,
      caseId,
      decisionId,
      from: toDate(undue.from),
      to: toDate(undue.to),
      principal,
      arisenOn: toDate(notifiedOn),
      dueOn: toDate(dueOn),
      events: { create: { at, kind: 'created' } },
    },
  });
  const locale = isLocale(person.locale) ? person.locale : 'es';
  const t = translator(locale);
  await communicate(tx, {
    kind: 'debt-born',
    dedupeKey: `debt-born:${decisionId}`,
    person,
    caseId,
    locale,
    sheet: {
      title: t('debts.born.title'),
      lead: t('debts.born.lead'),
      sections: [
        {
          title: t('debts.born.what'),
          rows: [
            [t('debts.born.amount'), formatMoney(principal, locale)],
            [t('debts.born.due'), formatDay(dueOn, locale)],
          ],
        },
        { title: t('debts.born.howTitle'), paragraphs: [t('debts.born.how')] },
      ],
    },
  });
};

/** The debt of a decision that was notified and came to less than what was paid. */
export const claimOverpaid = async (tx: Tx, decisionId: string, notifiedOn: Day): Promise<void> => {
  const {
    caseId,
    settlement,
    state,
    case: of,
  } = await tx.decision.findUniqueOrThrow({
    where: { id: decisionId },
    select: { caseId: true, settlement: true, state: true, case: { select: { personId: true } } },
  });
  const counted = settlement as unknown as Settlement | null;
  const made = counted?.lines.filter((line) => line.made > 0) ?? [];
  const [first, ...others] = made;
  if (!counted || state !== 'signed' || !first) return;
  await claimUndue(tx, {
    personId: of.personId,
    caseId,
    decisionId,
    amount: counted.overpaid,
    from: minDay(first.from, ...others.map(({ from }) => from)),
    to: maxDay(first.to, ...others.map(({ to }) => to)),
    notifiedOn,
  });
};
