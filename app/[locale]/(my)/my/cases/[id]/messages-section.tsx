import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';

/** The way from a case to its messages, and how many wait. */
export const MessagesSection = ({ caseId, unread, locale }: { caseId: string; unread: number; locale: Locale }) => {
  const t = translator(locale);
  return (
    <section aria-labelledby="messages" className="mt-10 max-w-form">
      <h2 id="messages" className="text-xl">
        {t('thread.section')}
      </h2>
      <p className="mt-2">{unread > 0 ? <strong>{t('thread.unread', { count: unread })}</strong> : t('thread.none')}</p>
      <p className="mt-2">
        <a href={`/${locale}/my/cases/${caseId}/messages`}>{t('thread.open')}</a>
      </p>
    </section>
  );
};
