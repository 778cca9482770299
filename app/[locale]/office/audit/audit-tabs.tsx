import { LinkTabs } from '@/components/ui/link-tabs';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';

/** The three parts of the audit. */
export const AuditTabs = ({ current, locale }: { current: 'search' | 'reports' | 'chain'; locale: Locale }) => {
  const { tabs: words } = messagesOf(locale).administration.audit;
  const base = `/${locale}/office/audit`;
  const hrefs = { search: base, reports: `${base}/report`, chain: `${base}/chain` };
  return (
    <LinkTabs
      label={words.label}
      tabs={(['search', 'reports', 'chain'] as const).map((tab) => ({
        href: hrefs[tab],
        label: words[tab],
        current: tab === current,
      }))}
    />
  );
};
