import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { MaskedEmail, MaskedPhone } from './masked-contact';
import { DemoInboxLink, OneTimeCodeField } from './one-time-code-field';

/** Where a code was sent, the box for it, and how to get another: the same for every sign-in and every signature. */
export const CodeForm = ({
  action,
  resend,
  hidden = {},
  csrf,
  locale,
  email,
  phone = null,
  error,
  children,
}: {
  action: string;
  /** Handler that sends another code, with what it needs. */
  resend: { action: string; hidden: Record<string, string> };
  hidden?: Record<string, string>;
  csrf: string;
  locale: Locale;
  email: string | null;
  /** Where an SMS went, when it was one. */
  phone?: string | null;
  error: string | undefined;
  /** The buttons of the form. */
  children: ReactNode;
}) => {
  const t = translator(locale);
  return (
    <>
      <p className="mt-4 mb-6 max-w-text">
        {phone ? (
          <>
            {t('identity.code.sentToPhone')} <MaskedPhone phone={phone} locale={locale} />
          </>
        ) : null}
        {email && !phone ? (
          <>
            {t('identity.code.sentTo')} <MaskedEmail email={email} locale={locale} />
          </>
        ) : null}
        {email || phone ? null : t('identity.code.noEmail')}
      </p>
      <DemoInboxLink locale={locale} />
      <Form action={action} csrf={csrf} locale={locale} hidden={hidden}>
        <OneTimeCodeField locale={locale} error={error} />
        {children}
      </Form>
      <section className="mt-10 max-w-text border-t border-line pt-6">
        <h2 className="text-lg">{t('identity.code.resendTitle')}</h2>
        <p className="mt-1 mb-4">{t(phone ? 'identity.code.resendPhone' : 'identity.code.resendText')}</p>
        <Form action={resend.action} csrf={csrf} locale={locale} hidden={resend.hidden}>
          <Button look="secondary">{t('identity.code.resend')}</Button>
        </Form>
      </section>
    </>
  );
};
