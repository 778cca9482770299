import { ButtonLink } from '@/components/ui/button';
import { Picture } from '@/components/ui/picture';
import { SummaryList } from '@/components/ui/summary-list';
import { Table } from '@/components/ui/table';
import { Timeline } from '@/components/ui/timeline';
import { toDay } from '@/lib/casework/dates';
import { debtPicture } from '@/lib/casework/debt-picture';
import { formatDay, formatInstant, formatMoney } from '@/lib/i18n/format';
import { messagesOf } from '@/lib/i18n/messages';
import { formatCcc } from '@/lib/law/identifiers';
import { requestKinds } from '@/lib/services/debts/debt-request';
import { type DebtDetail, getDebt } from '@/lib/services/debts/get-debt';
import { type SaidLine, sayKind, sayNext, sayOwed, sayPeriod } from '@/lib/services/debts/say-debt';
import { orNotFound } from '../or-not-found';
import { DebtTag } from './debt-table';
import { type Place, PlaceFrame } from './place';
import { DocumentTable, RequestTable } from './record-tables';

/** How an amount was reached: each line with its sum and its articles. */
export const OwedTable = ({
  debt,
  place,
}: {
  debt: Pick<DebtDetail, 'facts' | 'owed'>;
  place: Pick<Place, 'locale' | 't'>;
}) => {
  const { locale, t } = place;
  return (
    <Table<SaidLine>
      caption={t('debts.detail.reachedCaption')}
      hideCaption
      rows={[
        ...sayOwed(debt.facts, debt.owed, locale),
        {
          key: 'total',
          name: t('debts.columns.total'),
          how: '',
          amount: formatMoney(debt.owed.total, locale),
          law: '',
        },
      ]}
      rowKey={({ key }) => key}
      columns={[
        { key: 'name', label: t('debts.detail.line'), cell: ({ name }) => name },
        { key: 'how', label: t('debts.detail.how'), cell: ({ how }) => how },
        { key: 'law', label: t('debts.detail.article'), cell: ({ law }) => <span className="text-sm">{law}</span> },
        { key: 'amount', label: t('debts.detail.amount'), numeric: true, cell: ({ amount }) => amount },
      ]}
    />
  );
};

const Options = ({ debt, place }: { debt: DebtDetail; place: Place }) => {
  const { t, base } = place;
  if (!debt.payable || !debt.mayAct) return null;
  const kinds = requestKinds.filter((kind) => debt.kind !== 'instalment' || kind === 'paid_already');
  return (
    <section className="mt-10">
      <h2 className="mb-4 text-xl">{t('debts.detail.options')}</h2>
      <p>
        <ButtonLink href={`${base}/review?debt=${debt.id}`}>{t('debts.detail.pay')}</ButtonLink>
      </p>
      <ul className="mt-3">
        {kinds.map((kind) => (
          <li key={kind}>
            <a href={`${base}/${debt.id}/ask/${kind}`} className="inline-flex min-h-11 items-center">
              {t(`debts.detail.ask.${kind}`)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
};

const Payments = ({ debt, place: { locale, t } }: { debt: DebtDetail; place: Place }) =>
  debt.payments.length === 0 ? null : (
    <section className="mt-10">
      <h2 className="mb-3 text-xl">{t('debts.detail.payments')}</h2>
      <ul className="list">
        {debt.payments.map(({ id, on, amount, receiptId }) => (
          <li key={id}>
            {formatMoney(amount, locale)}
            {receiptId ? (
              <>
                {' · '}
                <a href={`/api/issued/${receiptId}`} download>
                  {t('debts.detail.receiptOpen', { day: formatDay(toDay(on), locale, 'medium') })}
                </a>
              </>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );

/** A debt: how its amount was reached, what it will come to, what can be done, and what has happened. */
export const DetailView = async ({ place, id }: { place: Place; id: string }) => {
  const { locale, t, session, debtor } = place;
  const debt = await orNotFound(() => getDebt(session.actor, debtor, id));
  const picture = debtPicture(debt.facts, debt.on, locale);
  const words = messagesOf(locale).debts.events as Readonly<Record<string, string>>;
  return (
    <PlaceFrame place={place} title={`${sayKind(debt, locale)}, ${sayPeriod(debt, locale)}`}>
      <p className="mt-3">
        <DebtTag row={debt} place={place} />
      </p>
      <div className="mt-6 max-w-form">
        <SummaryList
          locale={locale}
          rows={[
            {
              key: 'number',
              label: t('debts.columns.number'),
              value: <span className="font-mono">{debt.number}</span>,
            },
            ...(debt.account
              ? [{ key: 'account', label: t('debts.columns.account'), value: formatCcc(debt.account.ccc) }]
              : []),
            { key: 'due', label: t('debts.columns.due'), value: formatDay(debt.facts.dueOn, locale) },
            ...(debt.payable
              ? [
                  {
                    key: 'total',
                    label: t('debts.columns.total'),
                    value: <strong>{formatMoney(debt.owed.total, locale)}</strong>,
                  },
                ]
              : []),
          ]}
        />
      </div>
      {debt.payable ? (
        <section className="mt-10">
          <h2 className="mb-4 text-xl">{t('debts.detail.reached')}</h2>
          <OwedTable debt={debt} place={place} />
          {debt.owed.interest === 0 && debt.kind !== 'instalment' ? (
            <p className="mt-3 text-muted">{t('debts.detail.noInterest')}.</p>
          ) : null}
        </section>
      ) : null}
      {picture ? <Picture picture={picture} locale={locale} /> : null}
      {debt.payable ? (
        <section className="mt-10">
          <h2 className="mb-3 text-xl">{t('debts.detail.next')}</h2>
          <ul className="list max-w-text">
            {sayNext(debt.facts, debt.on, locale).map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </section>
      ) : null}
      <Options debt={debt} place={place} />
      <Payments debt={debt} place={place} />
      {debt.caseId && !place.company ? (
        <p className="mt-8">
          <a href={`/${locale}/my/cases/${debt.caseId}`}>{t('debts.detail.case')}</a>
        </p>
      ) : null}
      <DocumentTable rows={debt.lines.map(({ document }) => document)} place={place} />
      <RequestTable rows={debt.requests} place={place} />
      <section className="mt-12">
        <h2 className="mb-5 text-xl">{t('debts.detail.history')}</h2>
        <Timeline
          locale={locale}
          items={debt.events.map(({ id: event, at, kind }) => ({
            id: event,
            title: words[kind] ?? kind,
            at: at.toISOString(),
            when: formatInstant(at, locale),
          }))}
        />
      </section>
    </PlaceFrame>
  );
};
