import { Tag } from '@/components/ui/tag';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';

/** The way from a case to its messages, and how many of the person wait to be read. */
export const MessagesSection = ({ base, unread, locale }: { base: string; unread: number; locale: Locale }) => {
  const t = translator(locale);
  return (
    <section aria-labelledby="messages">
      <h2 id="messages" className="mb-3 text-lg">
        {t('thread.officeCase.section')}
      </h2>
      {unread > 0 ? (
        <p>
          <Tag tone="violet" icon="message-square">
            {t('thread.ofOffice.unread', { count: unread })}
          </Tag>
        </p>
      ) : (
        <p className="text-muted">{t('thread.officeCase.none')}</p>
      )}
      <p className="no-print mt-2">
        <a href={`${base}/messages`} className="inline-flex min-h-8 items-center">
          {t('thread.officeCase.open')}
        </a>
      </p>
    </section>
  );
};
