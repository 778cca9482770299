import 'server-only';
import type { Sheet } from '@/lib/casework/sheet';
import { config } from '@/lib/config';
import { formatDay, formatInstant } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/translator';
import type { Day } from '@/lib/law/day';

/** The closing of a day as the document that proves it (diligencia de cierre). It is of the office, in its language. */
export const closingSheet = (closing: {
  readonly day: Day;
  readonly first: string | null;
  readonly last: string | null;
  readonly count: number;
  readonly prev: string;
  readonly hash: string;
  readonly closedAt: Date;
}): Sheet => {
  const locale = 'es';
  const t = translator(locale);
  const { day, first, last, count, prev, hash, closedAt } = closing;
  return {
    title: t('register.closing.title', { day: formatDay(day, locale) }),
    lead: t('register.closing.lead', { count }),
    sections: [
      {
        title: t('register.closing.entries'),
        rows: [
          [t('register.closing.day'), formatDay(day, locale)],
          [t('register.closing.count'), String(count)],
          ...(first && last
            ? [[t('register.closing.first'), first] as const, [t('register.closing.last'), last] as const]
            : []),
          [t('register.closing.closedAt'), formatInstant(closedAt, locale, { zone: true, seconds: true })],
        ],
      },
      {
        title: t('register.closing.proof'),
        paragraphs: [t('register.closing.how')],
        rows: [
          [t('register.closing.hash'), hash],
          [t('register.closing.prev'), prev],
        ],
      },
      ...(config().DEMO ? [{ title: t('register.closing.demoTitle'), paragraphs: [t('issued.receipt.demo')] }] : []),
    ],
  };
};
