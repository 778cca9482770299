import { intlTag, type Locale } from './locales';

/** Legal time of the office. */
export const legalTimeZone = 'Europe/Madrid';

export type DayStyle = 'long' | 'medium' | 'short';

const memo = <T>(build: (key: string) => T) => {
  const made = new Map<string, T>();
  return (key: string): T => {
    const known = made.get(key);
    if (known) return known;
    const fresh = build(key);
    made.set(key, fresh);
    return fresh;
  };
};

const dayOptions = {
  long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  medium: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: '2-digit', month: '2-digit', year: 'numeric' },
} as const satisfies Record<DayStyle, Intl.DateTimeFormatOptions>;

const dayFormat = memo((key) => {
  const [tag, style, timeZone] = key.split('|') as [string, DayStyle, string];
  return new Intl.DateTimeFormat(tag, { ...dayOptions[style], timeZone });
});
const timeFormat = memo(
  (tag) =>
    new Intl.DateTimeFormat(tag, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: legalTimeZone }),
);
const secondsFormat = memo(
  (tag) =>
    new Intl.DateTimeFormat(tag, {
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      hourCycle: 'h23',
      timeZone: legalTimeZone,
    }),
);

// 'miércoles, 9 de…' → 'miércoles 9 de…': the comma after the weekday changes with the ICU version.
const plain = (text: string) => text.replaceAll(',', '');

/**
 * A calendar day ('YYYY-MM-DD', no time zone involved).
 * long 'miércoles 9 de diciembre de 2026' · medium '9 de diciembre de 2026' · short '09/12/2026'.
 */
export const formatDay = (day: string, locale: Locale, style: DayStyle = 'long'): string =>
  plain(dayFormat(`${intlTag(locale)}|${style}|UTC`).format(new Date(`${day}T00:00:00Z`)));

/** The Madrid day on which an instant falls, as text. */
export const formatInstantDay = (instant: Date, locale: Locale, style: DayStyle = 'long'): string =>
  plain(dayFormat(`${intlTag(locale)}|${style}|${legalTimeZone}`).format(instant));

/** '10:42' in Madrid, 24 h; with seconds '10:42:07'. */
export const formatTime = (instant: Date, locale: Locale, withSeconds = false): string =>
  (withSeconds ? secondsFormat : timeFormat)(intlTag(locale)).format(instant);

const zoneName = { es: 'hora peninsular', en: 'peninsular Spain time' } as const satisfies Record<Locale, string>;

/**
 * An instant in Madrid: 'miércoles 9 de diciembre de 2026, 10:42'.
 * `zone` adds 'hora peninsular' (receipts, deadlines); `seconds` shows them (register entries).
 */
export const formatInstant = (
  instant: Date,
  locale: Locale,
  { style = 'long', zone = false, seconds = false }: { style?: DayStyle; zone?: boolean; seconds?: boolean } = {},
): string => {
  const text = `${formatInstantDay(instant, locale, style)}, ${formatTime(instant, locale, seconds)}`;
  return zone ? `${text} (${zoneName[locale]})` : text;
};

const monthFormat = memo((tag) => new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric', timeZone: 'UTC' }));
/** 'YYYY-MM' → 'diciembre de 2026'. */
export const formatMonth = (month: string, locale: Locale): string =>
  monthFormat(intlTag(locale)).format(new Date(`${month}-01T00:00:00Z`));

const moneyFormat = memo(
  (tag) => new Intl.NumberFormat(tag, { style: 'currency', currency: 'EUR', useGrouping: 'always' }),
);
/** Integer cents → '1.640,00 €' (non-breaking space) · '€1,640.00'. */
export const formatMoney = (cents: number, locale: Locale): string =>
  moneyFormat(intlTag(locale)).format(Math.trunc(cents) / 100);

const wholeEuros = memo(
  (tag) =>
    new Intl.NumberFormat(tag, { style: 'currency', currency: 'EUR', useGrouping: 'always', maximumFractionDigits: 0 }),
);
/** Integer cents to the nearest euro: '1.640 €' · '€1,640'. */
export const formatWholeEuros = (cents: number, locale: Locale): string =>
  wholeEuros(intlTag(locale)).format(Math.round(cents / 100));

const numberFormat = memo((key) => {
  const [tag, digits] = key.split('|') as [string, string];
  return new Intl.NumberFormat(tag, { maximumFractionDigits: Number(digits), useGrouping: 'always' });
});
/** '12.345,6' · at most `digits` decimals (2 unless told). */
export const formatNumber = (value: number, locale: Locale, digits = 2): string =>
  numberFormat(`${intlTag(locale)}|${digits}`).format(value);

/** Basis points → '100 %' · '52,5 %' (non-breaking space in both languages' own way). */
export const formatPercent = (basisPoints: number, locale: Locale): string =>
  new Intl.NumberFormat(intlTag(locale), { style: 'percent', maximumFractionDigits: 2 }).format(basisPoints / 10000);

/** Bytes → '18,4 MB' (decimal units, as file managers of phones show them). */
export const formatFileSize = (bytes: number, locale: Locale): string => {
  const units = ['B', 'kB', 'MB', 'GB'] as const;
  const step = bytes < 1000 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
  const digits = step < 2 ? 0 : 1;
  return `${formatNumber(bytes / 1000 ** step, locale, digits)}\u00A0${units[step]}`;
};

const counted = {
  es: { week: ['semana', 'semanas'], day: ['día', 'días'], month: ['mes', 'meses'], year: ['año', 'años'], and: 'y' },
  en: {
    week: ['week', 'weeks'],
    day: ['day', 'days'],
    month: ['month', 'months'],
    year: ['year', 'years'],
    and: 'and',
  },
} as const satisfies Record<
  Locale,
  Record<'week' | 'day' | 'month' | 'year', readonly [string, string]> & { and: string }
>;

export type Duration = { years?: number; months?: number; weeks?: number; days?: number };

/** '19 semanas' · '2 semanas y 3 días'. A plain number is days and is split into weeks and days. */
export const formatDuration = (duration: Duration | number, locale: Locale): string => {
  const parts: Duration =
    typeof duration === 'number' ? { weeks: Math.trunc(duration / 7), days: duration % 7 } : duration;
  const words = counted[locale];
  const said = (['year', 'month', 'week', 'day'] as const).flatMap((unit) => {
    const n = parts[`${unit}s`] ?? 0;
    return n === 0 ? [] : [`${formatNumber(n, locale)}\u00A0${words[unit][n === 1 ? 0 : 1]}`];
  });
  if (said.length === 0) return `0\u00A0${words.day[1]}`;
  const last = said.at(-1) ?? '';
  return said.length === 1 ? last : `${said.slice(0, -1).join(', ')} ${words.and} ${last}`;
};
