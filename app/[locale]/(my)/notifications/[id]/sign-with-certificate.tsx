import { Button, ButtonGroup } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';

/** The certificate this browser brought for the act, and the button that signs with it. */
export const SignWithCertificate = ({
  certificate,
  isOwn,
  hidden,
  page,
  csrf,
  locale,
}: {
  certificate: {
    readonly givenName: string;
    readonly surnames: string;
    readonly issuer: string;
    readonly serial: string;
  };
  isOwn: boolean;
  hidden: { readonly notification: string; readonly act: 'open' | 'refuse' };
  page: string;
  csrf: string;
  locale: Locale;
}) => {
  const t = translator(locale);
  const { givenName, surnames, issuer, serial } = certificate;
  const back = (
    <a href={page} className="inline-flex min-h-11 items-center">
      {t(isOwn ? `my.notification.${hidden.act}Page.back` : 'notices.sign.withCode')}
    </a>
  );
  if (!isOwn)
    return (
      <div className="mt-6">
        <Notice kind="warning" locale={locale} title={t('notices.sign.readyTitle')}>
          <p>{t('notices.sign.other')}</p>
        </Notice>
        {back}
      </div>
    );
  return (
    <section className="mt-6 max-w-text">
      <h2 className="text-lg">{t('notices.sign.readyTitle')}</h2>
      <p className="mt-1 mb-6 break-words">
        {t('notices.sign.ready', { name: `${givenName} ${surnames}`, issuer, serial })}
      </p>
      <Form action="/api/notifications/end" csrf={csrf} locale={locale} hidden={{ ...hidden, with: 'certificate' }}>
        <ButtonGroup>
          <Button look={hidden.act === 'refuse' ? 'warning' : 'primary'}>
            {t(`my.notification.${hidden.act}Page.button`)}
          </Button>
          {back}
        </ButtonGroup>
      </Form>
    </section>
  );
};
