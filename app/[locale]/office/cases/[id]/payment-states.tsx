import { Table } from '@/components/ui/table';
import { toDay } from '@/lib/casework/dates';
import { formatDay, formatMoney } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { maskIban } from '@/lib/law/identifiers';
import type { OfficeCase } from './case-page';

/** The payments of the case as they stand: of every decision, those cancelled too. */
export const PaymentStates = ({ payments, locale }: { payments: OfficeCase['payments']; locale: Locale }) => {
  const t = translator(locale);
  const day = (date: Date) => formatDay(toDay(date), locale, 'medium');
  return (
    <Table
      caption={t('after.office.payments')}
      hideCaption
      scroll={t('ui.table.scroll', { caption: t('after.office.payments') })}
      rows={payments}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'on',
          label: t('after.payments.on'),
          cell: ({ payOn }) => <span className="font-normal">{day(payOn)}</span>,
        },
        {
          key: 'period',
          label: t('after.payments.period'),
          cell: ({ from, to }) => t('after.payments.periodValue', { from: day(from), to: day(to) }),
        },
        { key: 'account', label: t('after.payments.account'), cell: ({ iban }) => maskIban(iban) },
        {
          key: 'state',
          label: t('after.payments.state'),
          cell: ({ state, returnReason }) => (
            <>
              {t(`after.payments.states.${state}`)}
              {state === 'returned' && returnReason ? (
                <span className="block text-xs text-muted">{returnReason}</span>
              ) : null}
            </>
          ),
        },
        {
          key: 'value',
          label: t('after.payments.value'),
          numeric: true,
          cell: ({ value }) => formatMoney(value, locale),
        },
      ]}
    />
  );
};
