import { Table } from '@/components/ui/table';
import { formatDay, formatMoney } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { LegalRef } from '@/lib/law/legal-ref';
import { Article } from './verdict-table';

export type LineView = { id: string; label: string; value: string; ref: LegalRef };
/** `value` in cents; days as 'YYYY-MM-DD'. */
export type PaymentView = { on: string; from: string; to: string; days: number; value: number };

/** An award line by line, with the article of each and what it comes to. */
export const AwardTable = ({
  lines,
  total,
  caption,
  locale,
}: {
  lines: LineView[];
  total: string | null;
  caption: string;
  locale: Locale;
}) => {
  const t = translator(locale);
  return (
    <>
      <Table<LineView>
        caption={caption}
        hideCaption
        scroll={t('ui.table.scroll', { caption })}
        rows={lines}
        rowKey={(line) => line.id}
        columns={[
          {
            key: 'line',
            label: t('office.case.line'),
            cell: (line) => <span className="font-normal">{line.label}</span>,
          },
          {
            key: 'article',
            label: t('office.case.article'),
            cell: (line) => <Article reference={line.ref} locale={locale} />,
          },
          { key: 'amount', label: t('office.case.amount'), numeric: true, cell: (line) => line.value },
        ]}
      />
      {total ? (
        <p className="flex flex-wrap items-baseline justify-between gap-x-6 border-b-2 border-control py-3 text-base font-bold">
          {t('office.case.total')}
          <span className="tabular-nums">{total}</span>
        </p>
      ) : null}
    </>
  );
};

export const PaymentsTable = ({
  payments,
  caption,
  locale,
}: {
  payments: PaymentView[];
  caption: string;
  locale: Locale;
}) => {
  const t = translator(locale);
  const day = (value: string) => formatDay(value, locale, 'medium');
  return (
    <Table<PaymentView>
      caption={caption}
      hideCaption
      scroll={t('ui.table.scroll', { caption })}
      rows={payments}
      rowKey={(payment) => `${payment.on}${payment.from}`}
      columns={[
        {
          key: 'on',
          label: t('office.case.payOn'),
          cell: (payment) => <span className="font-normal">{day(payment.on)}</span>,
        },
        {
          key: 'period',
          label: t('office.case.period'),
          cell: (payment) => t('office.case.periodValue', { from: day(payment.from), to: day(payment.to) }),
        },
        { key: 'days', label: t('office.case.days'), numeric: true, cell: (payment) => payment.days },
        {
          key: 'amount',
          label: t('office.case.amount'),
          numeric: true,
          cell: (payment) => formatMoney(payment.value, locale),
        },
      ]}
    />
  );
};
