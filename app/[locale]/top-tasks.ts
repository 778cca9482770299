import { findService, type ServiceSlug, serviceWords } from '@/lib/catalogue/services';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';

/** What most people come for, by what they want and not by whose it is. */
const most = [
  'entitlements',
  'case-status',
  'notifications',
  'income-certificate',
  'work-history',
  'retirement-calculator',
  'settlements',
] as const satisfies readonly ServiceSlug[];

export type TopTask = { readonly id: string; readonly href: string; readonly title: string; readonly text: string };

/** The eight tasks of the home page, and of a search that found nothing. */
export const topTasks = (locale: Locale): readonly TopTask[] => [
  { id: 'services', href: `/${locale}/services`, ...messagesOf(locale).public.home.task.services },
  ...most.flatMap((slug) => {
    const { title, summary } = serviceWords(slug, locale);
    const href = findService(slug)?.href;
    return href ? [{ id: slug, href: `/${locale}${href}`, title, text: summary }] : [];
  }),
];
