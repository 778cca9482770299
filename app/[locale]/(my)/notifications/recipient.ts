import type { Actor } from '@/lib/access/actor';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';

/** For whom a notification is: whoever reads, or the person they act for. */
export const recipientOf = ({ acting }: Actor, locale: Locale): string =>
  acting?.name ?? translator(locale)('notices.row.you');
