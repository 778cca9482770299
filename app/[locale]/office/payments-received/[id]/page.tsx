import type { Metadata } from 'next';
import { pageLocale } from '@/components/layout/page-locale';
import { BackLink } from '@/components/ui/back-link';
import { Notice } from '@/components/ui/notice';
import { SummaryList } from '@/components/ui/summary-list';
import { Table } from '@/components/ui/table';
import { requireStaff } from '@/lib/auth/require';
import { toDay } from '@/lib/casework/dates';
import { formatDay, formatMoney } from '@/lib/i18n/format';
import { isLocale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { formatReference } from '@/lib/law/payment-reference';
import { getStatement } from '@/lib/services/debts/import-statement';
import type { Search } from '../../../form-state';
import { orNotFound } from '../../../or-not-found';
import { collectors } from '../../staff-areas';

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Search };
type Row = Awaited<ReturnType<typeof getStatement>>['entries'][number];
const states = ['matched', 'partial', 'over', 'duplicate', 'stranger', 'waiting'] as const;

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale } = await params;
  return isLocale(locale) ? { title: translator(locale)('debts.office.title') } : {};
};

/** A statement: how many payments of each kind, and each with what was found. */
const StatementPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const { id } = await params;
  const path = `/${locale}/office/payments-received`;
  const { actor } = await requireStaff(locale, `${path}/${id}`, ...collectors);
  const statement = await orNotFound(() => getStatement(actor, id));
  const t = translator(locale);
  const { done } = await searchParams;
  return (
    <>
      <BackLink href={path} locale={locale} />
      {done === 'again' || done === 'imported' ? (
        <Notice
          kind={done === 'again' ? 'info' : 'success'}
          alert
          locale={locale}
          title={t(done === 'again' ? 'debts.office.again' : 'debts.office.done')}
        />
      ) : null}
      <h1 className="text-2xl">
        {t('debts.office.statement', { name: statement.identification || statement.fileName })}
      </h1>
      {statement.waiting > 0 ? <p className="mt-3">{t('debts.office.waiting')}</p> : null}
      <section className="mt-6 max-w-form">
        <h2 className="mb-3 text-xl">{t('debts.office.summary')}</h2>
        <SummaryList
          locale={locale}
          rows={states
            .filter((state) => statement.countOf(state) > 0)
            .map((state) => ({
              key: state,
              label: t(`debts.office.states.${state}`),
              value: String(statement.countOf(state)),
            }))}
        />
      </section>
      <section className="mt-10">
        <h2 className="mb-4 text-xl">{t('debts.office.lines')}</h2>
        <Table<Row>
          caption={t('debts.office.lines')}
          hideCaption
          rows={statement.entries}
          rowKey={({ id: entry }) => entry}
          columns={[
            { key: 'line', label: t('debts.office.line'), cell: ({ line }) => String(line) },
            {
              key: 'on',
              label: t('debts.office.on'),
              cell: ({ valueOn }) => formatDay(toDay(valueOn), locale, 'short'),
            },
            {
              key: 'reference',
              label: t('debts.office.reference'),
              cell: ({ reference, text }) =>
                reference ? <span className="font-mono">{formatReference(reference)}</span> : text || '—',
            },
            { key: 'payer', label: t('debts.office.payer'), cell: ({ payer }) => payer || '—' },
            {
              key: 'amount',
              label: t('debts.office.amount'),
              numeric: true,
              cell: ({ amount }) => formatMoney(amount, locale),
            },
            {
              key: 'left',
              label: t('debts.office.left'),
              numeric: true,
              cell: ({ left }) => (left > 0 ? formatMoney(left, locale) : '—'),
            },
            {
              key: 'state',
              label: t('debts.office.result'),
              cell: ({ state, payments }) => (
                <>
                  {t(`debts.office.states.${state}`)}
                  {payments[0] ? (
                    <>
                      {' · '}
                      <a href={`/${locale}/office/debts/${payments[0].debtId}`}>{t('debts.office.toDebt')}</a>
                    </>
                  ) : null}
                </>
              ),
            },
          ]}
        />
      </section>
    </>
  );
};

export default StatementPage;
