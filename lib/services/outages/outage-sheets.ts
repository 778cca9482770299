import 'server-only';
import type { Span } from '@/lib/casework/outages';
import type { Sheet } from '@/lib/casework/sheet';
import { formatDay, formatInstant } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { Day } from '@/lib/law/day';

/** "From … to …", as receipts and lists say it too. */
export const saySpan = ({ from, until }: Span, locale: Locale): string =>
  translator(locale)('outages.span', { from: formatInstant(from, locale), until: formatInstant(until, locale) });

/** Tells a person that they have longer to open a notification. It says nothing of what is in it. */
export const suspensionSheet = (
  told: Span & { readonly expiresBefore: Date; readonly expiresAfter: Date },
  locale: Locale,
): Sheet => {
  const t = translator(locale);
  return {
    title: t('outages.suspended.title'),
    lead: t('outages.suspended.lead'),
    sections: [
      {
        title: t('outages.dates'),
        rows: [
          [t('outages.outage'), saySpan(told, locale)],
          [t('outages.suspended.before'), formatInstant(told.expiresBefore, locale)],
          [t('outages.suspended.after'), formatInstant(told.expiresAfter, locale)],
        ],
      },
      { title: t('outages.why'), paragraphs: [t('outages.suspended.why')] },
    ],
  };
};

/** Tells a person that a term of theirs ends later. */
export const extensionSheet = (
  told: { readonly outage: Span; readonly title: string; readonly before: Day; readonly dueOn: Day },
  locale: Locale,
): Sheet => {
  const t = translator(locale);
  return {
    title: t('outages.extended.title'),
    lead: t('outages.extended.lead'),
    sections: [
      {
        title: t('outages.dates'),
        rows: [
          [t('outages.extended.procedure'), told.title],
          [t('outages.outage'), saySpan(told.outage, locale)],
          [t('outages.extended.before'), formatDay(told.before, locale)],
          [t('outages.extended.after'), formatDay(told.dueOn, locale)],
        ],
      },
      { title: t('outages.why'), paragraphs: [t('outages.extended.why')] },
    ],
  };
};
