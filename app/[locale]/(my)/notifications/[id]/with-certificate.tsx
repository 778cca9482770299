import { ButtonLink } from '@/components/ui/button';
import { config } from '@/lib/config';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';

/** The other way to sign, where the proxy asks for certificates (Ley 39/2015 art. 10.2). */
export const WithCertificate = ({ id, locale }: { id: string; locale: Locale }) => {
  const { CERTIFICATE_URL } = config();
  if (!CERTIFICATE_URL) return null;
  const t = translator(locale);
  const href = (act: 'open' | 'refuse') =>
    `${CERTIFICATE_URL}/api/identity/certificate?${new URLSearchParams({ locale, sign: `${act}:${id}` })}`;
  return (
    <section id="sign-with-certificate" tabIndex={-1} className="no-print mt-10 max-w-text border-t border-line pt-6">
      <h2 className="text-lg">{t('notices.sign.orCertificate')}</h2>
      <p className="mt-1 mb-4">{t('notices.sign.certificateText')}</p>
      <div className="flex flex-wrap gap-x-6 gap-y-3">
        <ButtonLink href={href('open')} look="secondary">
          {t('notices.sign.openCertificate')}
        </ButtonLink>
        <ButtonLink href={href('refuse')} look="secondary">
          {t('notices.sign.refuseCertificate')}
        </ButtonLink>
      </div>
    </section>
  );
};
