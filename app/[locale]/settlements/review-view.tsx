import { redirect } from 'next/navigation';
import { listOf } from '@/components/fields/field-props';
import { SelectField } from '@/components/fields/select-field';
import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { Table } from '@/components/ui/table';
import type { PayWindow } from '@/lib/casework/debts';
import { formatDay, formatMoney } from '@/lib/i18n/format';
import { isDay } from '@/lib/law/day';
import { reviewPayment } from '@/lib/services/debts/payment-document';
import { sayKind, sayPeriod } from '@/lib/services/debts/say-debt';
import type { Search } from '../form-state';
import { orNotFound } from '../or-not-found';
import { type Place, PlaceFrame } from './place';

type Review = NonNullable<Awaited<ReturnType<typeof reviewPayment>>>;
type Row = Review['debts'][number];

const sayWindow = ({ from, to, total }: PayWindow, { locale, t }: Place): string => {
  const values = { from: formatDay(from, locale, 'medium'), total: formatMoney(total, locale) };
  return from === to
    ? t('debts.review.oneDay', values)
    : t('debts.review.window', { ...values, to: formatDay(to, locale, 'medium') });
};

/* Where the amount depends on the day, the day is chosen first; the page then shows that amount. */
const DayForm = ({ review, place }: { review: Review; place: Place }) => {
  const { locale, t, base } = place;
  if (review.windows.length < 2) return null;
  return (
    <form method="get" action={`${base}/review`} className="mt-8">
      {review.debts.map(({ id }) => (
        <input key={id} type="hidden" name="debt" value={id} />
      ))}
      <SelectField
        name="on"
        label={t('debts.review.when')}
        hint={t('debts.review.whenHint')}
        locale={locale}
        value={review.window.from}
        options={review.windows.map((window) => ({ value: window.from, label: sayWindow(window, place) }))}
      />
      <Button look="secondary">{t('debts.review.update')}</Button>
    </form>
  );
};

/** The debts ticked and what they come to on the day they are paid; nothing has been done yet. */
export const ReviewView = async ({ place, search }: { place: Place; search: Search }) => {
  const { locale, t, session, debtor, base, hidden } = place;
  const { debt, on } = await search;
  const ids = [...new Set(listOf(debt))];
  if (ids.length === 0)
    return (
      <PlaceFrame place={place} title={t('debts.review.title')}>
        <div className="mt-6">
          <Notice kind="warning" locale={locale} title={t('debts.review.nothing')}>
            <p>
              <a href={base}>{t('debts.document.again')}</a>
            </p>
          </Notice>
        </div>
      </PlaceFrame>
    );
  const chosen = typeof on === 'string' && isDay(on) ? on : undefined;
  const review = await orNotFound(() => reviewPayment(session.actor, debtor, ids, chosen));
  if (!review) redirect(base);
  const { window, debts, leftOut } = review;
  const money = (value: number) => formatMoney(value, locale);
  return (
    <PlaceFrame place={place} title={t('debts.review.title')}>
      <p className="mt-4 max-w-text text-lg">{t('debts.review.lead')}</p>
      {leftOut > 0 ? <p className="mt-4 max-w-text">{t('debts.review.leftOut', { count: leftOut })}</p> : null}
      <DayForm review={review} place={place} />
      <section className="mt-8">
        <Table<Row>
          caption={t('debts.review.caption')}
          rows={[...debts]}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'concept',
              label: t('debts.columns.concept'),
              cell: (row) => `${sayKind(row, locale)}, ${sayPeriod(row, locale, 'short')}`,
            },
            {
              key: 'number',
              label: t('debts.columns.number'),
              cell: ({ number }) => <span className="font-mono text-sm">{number}</span>,
            },
            ...(['principal', 'surcharge', 'interest'] as const).map((key) => ({
              key,
              label: t(`debts.columns.${key}`),
              numeric: true,
              cell: ({ owed }: Row) => money(owed[key]),
            })),
            { key: 'total', label: t('debts.review.total'), numeric: true, cell: ({ owed }) => money(owed.total) },
          ]}
        />
        <p className="mt-6 text-2xl font-bold" data-testid="review-total">
          {t('debts.review.total')}: {money(window.total)}
        </p>
        <p className="mt-2 max-w-text">
          {window.from === window.to
            ? t('debts.review.onlyDay', { day: formatDay(window.from, locale) })
            : t('debts.review.validUntil', { day: formatDay(window.to, locale) })}
        </p>
      </section>
      <Form
        action="/api/debts/document"
        csrf={session.csrf}
        locale={locale}
        hidden={{ ...hidden, on: window.from }}
        className="mt-8"
      >
        {debts.map(({ id }) => (
          <input key={id} type="hidden" name="debt" value={id} />
        ))}
        <Button large>{t('debts.review.issue')}</Button>
      </Form>
    </PlaceFrame>
  );
};
