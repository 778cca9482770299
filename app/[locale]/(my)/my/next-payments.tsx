import { Table } from '@/components/ui/table';
import { today } from '@/lib/adapters/clock';
import { toDay } from '@/lib/casework/dates';
import { getProcedure } from '@/lib/catalogue/registry';
import { formatDay, formatMoney } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { Area } from './full-home';

const SHOWN = 3;

/** The next payments of decisions the person knows. */
export const NextPayments = ({ cases, locale }: { cases: Area['cases']; locale: Locale }) => {
  const t = translator(locale);
  const from = today();
  const rows = cases
    .flatMap((row) =>
      row.payments.map(({ payOn, value }) => ({
        id: `${row.id} ${payOn.toISOString()}`,
        on: toDay(payOn),
        about: getProcedure(row.procedure).words[locale].title,
        value,
      })),
    )
    .filter(({ on }) => on >= from)
    .sort((a, b) => a.on.localeCompare(b.on))
    .slice(0, SHOWN);
  if (rows.length === 0) return null;
  return (
    <section className="mt-12">
      <h2 className="mb-4 text-xl">{t('my.home.payments')}</h2>
      <Table
        caption={t('my.home.paymentsCaption')}
        hideCaption
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          { key: 'on', label: t('my.home.paymentOn'), cell: ({ on }) => formatDay(on, locale) },
          { key: 'about', label: t('my.home.paymentFor'), cell: ({ about }) => about },
          {
            key: 'value',
            label: t('my.home.paymentValue'),
            numeric: true,
            cell: ({ value }) => formatMoney(value, locale),
          },
        ]}
      />
    </section>
  );
};
