import { deviceWords } from '@/components/identity/device-words';
import { formatInstant } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { getLastAccess } from '@/lib/services/identity/last-access';

type Access = Awaited<ReturnType<typeof getLastAccess>>;

/** When the person was last here, and when somebody failed to get in: so that a stranger's visit is noticed. */
export const LastAccess = ({ access, locale }: { access: Access; locale: Locale }) => {
  const t = translator(locale);
  const { previous, failedAt } = access;
  return (
    <p className="mt-2 max-w-text text-sm text-muted">
      {previous
        ? t('my.home.lastTime', {
            when: formatInstant(previous.at, locale),
            device: deviceWords(previous.userAgent, locale),
          })
        : t('my.home.firstTime')}{' '}
      {failedAt ? `${t('my.home.failure', { when: formatInstant(failedAt, locale) })} ` : ''}
      <a href={`/${locale}/my/security`}>{t('my.home.security')}</a>
    </p>
  );
};
