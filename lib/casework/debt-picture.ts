import {
  narrow,
  type Picture,
  plot,
  type Room,
  roundTicks,
  type Shape,
  wide,
} from '@/lib/calculators/pictures/picture';
import { formatDay, formatMoney, formatWholeEuros } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { type Cents, cents } from '@/lib/law/cents';
import { addToMonth, type Day, lastDay, monthOf } from '@/lib/law/day';
import type { Owed } from '@/lib/law/late-payment';
import { type DebtFacts, isPayable, owed } from './debts';

/** Months shown beside today. */
const MONTHS = 6;
const EURO = 100;
const LEVELS = 4;
/** Of the room a month has, how much its bar takes. */
const BAR = 0.62;

type Column = { readonly on: Day; readonly owed: Owed };
const parts = ['principal', 'surcharge', 'interest'] as const;
const roles = { principal: 'accent', surcharge: 'hatched', interest: 'marker' } as const;

/* Today, and the last day of each of the months that come: the day before something may grow. */
const columnsOf = (debt: DebtFacts, today: Day): readonly Column[] =>
  Array.from({ length: MONTHS }, (_, index) => {
    const on = index === 0 ? today : lastDay(addToMonth(monthOf(today), index));
    return { on, owed: owed(debt, on) };
  });

const draw = (columns: readonly Column[], room: Room, locale: Locale) => {
  const t = translator(locale);
  const most = Math.max(...columns.map(({ owed: { total } }) => total));
  const levels = roundTicks(0, most / EURO, LEVELS).map((level) => ({
    at: level * EURO,
    labels: [formatWholeEuros(level * EURO, locale)],
  }));
  return plot(room, {
    key: parts.map((part) => ({ text: t(`debts.columns.${part}`), sign: { kind: 'rect', role: roles[part] } })),
    levels,
    from: 0,
    to: columns.length,
    ticks: columns.map(({ on }, index) => ({
      at: index + 0.5,
      labels: [formatDay(on, locale, 'short')],
    })),
    draw: (x, y) =>
      columns.flatMap(({ owed: one }, index): Shape[] => {
        const left = x(index + (1 - BAR) / 2);
        const width = x(index + (1 + BAR) / 2) - left;
        let reached: Cents = cents(0);
        return parts.flatMap((part): Shape[] => {
          if (one[part] === 0) return [];
          const base = reached;
          reached = cents(reached + one[part]);
          return [{ kind: 'rect', x: left, y: y(reached), width, height: y(base) - y(reached), role: roles[part] }];
        });
      }),
  });
};

/** What paying a debt comes to today and at the end of each month that comes; null when it is not to be paid. */
export const debtPicture = (debt: DebtFacts, today: Day, locale: Locale): Picture<'debt'> | null => {
  if (!isPayable(debt)) return null;
  const t = translator(locale);
  const money = (amount: number) => formatMoney(amount, locale);
  const columns = columnsOf(debt, today);
  const first = (columns[0] as Column).owed.total;
  const { on, owed: last } = columns.at(-1) as Column;
  const amount = (value: Cents) => ({ text: money(value), raw: value / EURO });
  return {
    id: 'debt',
    title: t('debts.picture.title'),
    finding:
      last.total === first
        ? t('debts.picture.same', { today: money(first) })
        : t('debts.picture.finding', {
            today: money(first),
            day: formatDay(on, locale),
            later: money(last.total),
            more: money(last.total - first),
          }),
    ...draw(columns, wide, locale),
    narrow: draw(columns, narrow, locale),
    table: {
      caption: t('debts.picture.caption'),
      columns: [
        { label: t('debts.picture.day'), decimals: null },
        ...parts.map((part) => ({ label: t(`debts.columns.${part}`), decimals: 2 })),
        { label: t('debts.review.total'), decimals: 2 },
      ],
      rows: columns.map((column) => [
        { text: formatDay(column.on, locale, 'medium'), raw: column.on },
        ...parts.map((part) => amount(column.owed[part])),
        amount(column.owed.total),
      ]),
    },
  };
};
