import 'server-only';
import type { Rate } from '@/lib/casework/quality';
import { findProcedure } from '@/lib/catalogue/registry';
import { formatDay, formatPercent } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { Day } from '@/lib/law/day';

export const procedureTitle = (slug: string, locale: Locale): string =>
  findProcedure(slug)?.words[locale].title ?? slug;

/** The days on which the decisions of a sample were signed. */
export const sampleDays = ({ from, until }: { readonly from: Day; readonly until: Day }, locale: Locale): string =>
  translator(locale)('quality.list.days', {
    from: formatDay(from, locale, 'medium'),
    until: formatDay(until, locale, 'medium'),
  });

/* Tenths of a per cent: a sample says no more. */
const percent = (share: number, locale: Locale): string => formatPercent(Math.round(share * 1000) * 10, locale);

/** '20 %' of the sample; '—' when nothing was looked at. */
export const sayShare = (rate: Rate | null, locale: Locale): string => (rate ? percent(rate.share, locale) : '—');
/** 'De 5,7 % a 51 %'; '—' when nothing was looked at. */
export const sayInterval = (rate: Rate | null, locale: Locale): string =>
  rate
    ? translator(locale)('quality.sample.between', {
        low: percent(rate.low, locale),
        high: percent(rate.high, locale),
      })
    : '—';
