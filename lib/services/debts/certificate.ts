import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { today } from '@/lib/adapters/clock';
import { isPayable, owed } from '@/lib/casework/debts';
import type { Sheet } from '@/lib/casework/sheet';
import type { Debt } from '@/lib/db/generated/client';
import { type Tx, transact } from '@/lib/db/transact';
import { formatDay, formatMoney } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { Day } from '@/lib/law/day';
import { issueDocument } from '../documents/issue-document';
import { type Debtor, factsOf, subjectOf } from './debtor';
import { sayKind, sayPeriod } from './say-debt';

const nameOf = async (tx: Tx, debtor: Debtor) => {
  if ('organisationId' in debtor)
    return tx.organisation
      .findUniqueOrThrow({ where: { id: debtor.organisationId } })
      .then(({ name, nif }) => ({ name, document: nif }));
  const person = await tx.person.findUniqueOrThrow({ where: { id: debtor.personId } });
  return { name: `${person.givenName} ${person.surnames}`, document: person.idNumber };
};

const certificateSheet = (
  who: { readonly name: string; readonly document: string },
  { late, deferred, on, locale }: { late: readonly Debt[]; deferred: readonly Debt[]; on: Day; locale: Locale },
): Sheet => {
  const t = translator(locale);
  const outcome = late.length === 0 ? 'clear' : 'owing';
  return {
    title: t(`debts.certificate.title.${outcome}`),
    lead: t(`debts.certificate.lead.${outcome}`, { name: who.name }),
    sections: [
      {
        title: t('debts.certificate.who'),
        rows: [
          [t('debts.certificate.name'), who.name],
          [t('debts.certificate.document'), who.document],
          [t('debts.certificate.on'), formatDay(on, locale)],
        ],
      },
      ...(late.length > 0
        ? [
            {
              title: t('debts.certificate.owed'),
              table: {
                head: [
                  t('debts.columns.concept'),
                  t('debts.columns.number'),
                  t('debts.columns.due'),
                  t('debts.columns.total'),
                ],
                rows: late.map((debt) => [
                  `${sayKind(debt, locale)}, ${sayPeriod(debt, locale)}`,
                  debt.number,
                  formatDay(factsOf(debt).dueOn, locale, 'medium'),
                  formatMoney(owed(factsOf(debt), on).total, locale),
                ]),
              },
            },
          ]
        : []),
      ...(deferred.length > 0
        ? [{ title: t('debts.certificate.deferred'), list: deferred.map(({ number }) => number) }]
        : []),
      { title: t('debts.certificate.effect'), paragraphs: [t('debts.certificate.effectText')] },
    ],
  };
};

/**
 * The certificate of being up to date with payments, or of what is owed past its term. What was put off does not count
 * while its instalments are paid, nor what is still in its term.
 */
export const issueCertificate = async (
  actor: Actor,
  debtor: Debtor,
  locale: Locale,
): Promise<{ readonly issuedId: string; readonly clear: boolean }> =>
  transact(actor, async (tx, audit) => {
    assertCan(actor, 'act:debts', subjectOf(debtor));
    const on = today();
    const open = await tx.debt.findMany({ where: { ...debtor, settledOn: null }, orderBy: { dueOn: 'asc' } });
    const late = open.filter((debt) => isPayable(factsOf(debt)) && factsOf(debt).dueOn < on);
    const deferred = open.filter(({ state }) => state === 'deferred');
    const sheet = certificateSheet(await nameOf(tx, debtor), { late, deferred, on, locale });
    const { id: issuedId } = await issueDocument(tx, { kind: 'debt_certificate', locale, ...debtor, sheet });
    const clear = late.length === 0;
    audit({ action: 'debt.certificate-issued', object: `issued:${issuedId}`, details: { clear } });
    return { issuedId, clear };
  });
