import { Table } from '@/components/ui/table';
import { Tag, type TagTone } from '@/components/ui/tag';
import { toDay } from '@/lib/casework/dates';
import { formatDay, formatInstantDay, formatMoney } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { getMyCase } from '@/lib/services/cases/my-cases';

type Payment = Awaited<ReturnType<typeof getMyCase>>['payments'][number];

const tones = {
  planned: 'blue',
  ordered: 'teal',
  paid: 'green',
  returned: 'red',
  cancelled: 'grey',
} as const satisfies Record<Payment['state'], TagTone>;

const whenOf = ({ state, orderedAt, paidAt, returnedAt, returnReason }: Payment, locale: Locale): string | null => {
  const t = translator(locale);
  const day = (at: Date | null) => (at ? formatInstantDay(at, locale, 'medium') : '');
  switch (state) {
    case 'planned':
      return null;
    case 'ordered':
      return t('after.payments.stateDays.ordered', { day: day(orderedAt) });
    case 'paid':
      return t('after.payments.stateDays.paid', { day: day(paidAt) });
    case 'returned':
      return t('after.payments.stateDays.returned', { day: day(returnedAt), reason: returnReason ?? '' });
    case 'cancelled':
      return t('after.payments.stateDays.cancelled');
  }
};

/** What is still to come first, the next one on top; then what was paid, the last one on top; what was cancelled at the end. */
const order = (payments: readonly Payment[]): Payment[] => {
  const of = (...states: Payment['state'][]) => payments.filter(({ state }) => states.includes(state));
  return [...of('returned', 'planned'), ...of('ordered', 'paid').toReversed(), ...of('cancelled')];
};
const sumOf = (payments: readonly Payment[]): number => payments.reduce((total, { value }) => total + value, 0);

/** Each payment of a case and how it stands, with the next one and the totals said first. */
export const CasePayments = ({ payments, locale }: { payments: readonly Payment[]; locale: Locale }) => {
  const t = translator(locale);
  if (payments.length === 0) return null;
  const next = payments.find(({ state }) => state === 'planned');
  const day = (date: Date) => formatDay(toDay(date), locale, 'medium');
  const paid = payments.filter(({ state }) => state === 'paid' || state === 'ordered');
  const pending = payments.filter(({ state }) => state === 'planned' || state === 'returned');
  return (
    <section aria-labelledby="payments" className="mt-10 max-w-form">
      <h2 id="payments" className="text-xl">
        {t('after.payments.title')}
      </h2>
      <p className="mt-3 text-lg">
        {next
          ? t('after.payments.next', {
              day: formatDay(toDay(next.payOn), locale),
              amount: formatMoney(next.value, locale),
            })
          : t('after.payments.noNext')}
      </p>
      <p className="mt-1 mb-4">
        {t('after.payments.totals', {
          paid: formatMoney(sumOf(paid), locale),
          pending: formatMoney(sumOf(pending), locale),
        })}
      </p>
      <Table<Payment>
        caption={t('after.payments.title')}
        hideCaption
        rows={order(payments)}
        rowKey={({ id }) => id}
        columns={[
          { key: 'on', label: t('after.payments.on'), cell: ({ payOn }) => day(payOn) },
          {
            key: 'period',
            label: t('after.payments.period'),
            cell: ({ from, to }) => t('after.payments.periodValue', { from: day(from), to: day(to) }),
          },
          {
            key: 'state',
            label: t('after.payments.state'),
            cell: (payment) => (
              <>
                <Tag tone={tones[payment.state]}>{t(`after.payments.states.${payment.state}`)}</Tag>
                <span className="block text-sm text-muted">{whenOf(payment, locale)}</span>
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
    </section>
  );
};
