import { Notice } from '@/components/ui/notice';
import { formatInstantDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { Area } from './full-home';

/** The e-mail address gives messages back: said where the person comes in, until they confirm or change it. */
export const BouncedAddress = ({ bounced, locale }: { bounced: Area['bounced']; locale: Locale }) => {
  if (!bounced) return null;
  const t = translator(locale);
  return (
    <Notice kind="warning" id="bounced" locale={locale} title={t('register.bounced.title', { email: bounced.email })}>
      <p>{t('register.bounced.text', { day: formatInstantDay(bounced.at, locale) })}</p>
      <p>
        <a href={`/${locale}/my/security/contact/email`}>{t('register.bounced.link')}</a>
      </p>
    </Notice>
  );
};
