import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import type { IdleWords } from './idle-warning';

/** The words of the idle dialog, to hand to the client component. */
export const idleWords = (locale: Locale): IdleWords => messagesOf(locale).site.idle;
