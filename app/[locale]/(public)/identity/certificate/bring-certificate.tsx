import { ButtonLink } from '@/components/ui/button';
import { LinkList } from '@/components/ui/link-list';
import { Notice } from '@/components/ui/notice';
import { config } from '@/lib/config';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';

/** What to have ready, and the link at which the browser asks for the certificate. */
export const BringCertificate = ({ back, locale }: { back: string; locale: Locale }) => {
  const { certificate: words } = messagesOf(locale).registration;
  const { CERTIFICATE_URL } = config();
  const query = new URLSearchParams({ locale, ...(back ? { returnTo: back } : {}) });
  return (
    <>
      <p className="mt-4 max-w-text text-lg text-muted">{words.lead}</p>
      {CERTIFICATE_URL ? (
        <section className="mt-8 max-w-text space-y-4">
          <h2 className="text-xl">{words.needTitle}</h2>
          <ul className="list">
            {words.need.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          <ButtonLink href={`${CERTIFICATE_URL}/api/identity/certificate?${query}`}>{words.button}</ButtonLink>
        </section>
      ) : (
        <div className="mt-8">
          <Notice locale={locale} title={words.offTitle}>
            <p>{words.off}</p>
          </Notice>
        </div>
      )}
      <LinkList links={[[`/${locale}/identity/register`, words.other]]} />
    </>
  );
};
