import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { browserId } from '@/app/api/cookies';
import { CodeForm } from '@/components/identity/code-form';
import { pageLocale } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { BackLink } from '@/components/ui/back-link';
import { Button, ButtonGroup } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Notice } from '@/components/ui/notice';
import { WarningText } from '@/components/ui/warning-text';
import { getProcedure } from '@/lib/catalogue/registry';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { isOwnCertificate, signatureCertificateOf } from '@/lib/services/identity/registration/certificate';
import { listSessions } from '@/lib/services/identity/sessions';
import { signedAct } from '@/lib/services/notifications/sign-end';
import { formErrors, formState, titleWithErrors } from '../../../form-state';
import { loadNotification, type NotificationProps } from './load-notification';
import { SignWithCertificate } from './sign-with-certificate';

export type Act = 'open' | 'refuse';

export const signActMetadata = async (act: Act, { params, searchParams }: NotificationProps): Promise<Metadata> => {
  const locale = await pageLocale(params);
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(translator(locale)(`my.notification.${act}Page.title`), problems, locale) };
};

/** What a refusal means, said again before it is signed. */
const RefusalPoints = ({ locale }: { locale: Locale }) => (
  <ul className="list mb-8 max-w-text">
    {messagesOf(locale).my.notification.refusePage.points.map((point) => (
      <li key={point}>{point}</li>
    ))}
  </ul>
);

/** The code that signs the opening or the refusal. */
export const SignAct = async ({ act, params, searchParams }: NotificationProps & { act: Act }) => {
  const { locale, session, read } = await loadNotification(params);
  const { notification } = read;
  const page = `/${locale}/notifications/${notification.id}`;
  const certificate = await signatureCertificateOf(await browserId('certificate'), signedAct(notification.id, act));
  // Ended meanwhile, or neither a code nor a certificate in this browser: the notification itself says how to go on.
  if (read.end || !(certificate || (await browserId('code')))) redirect(page);
  const t = translator(locale);
  const { email } = await listSessions(session.actor);
  const { problems } = await formState(searchParams);
  const errors = formErrors(problems, { code: t('identity.code.label') }, locale);
  const resent = (await searchParams).sent === '1' && problems.length === 0;
  const hidden = { notification: notification.id, act };
  return (
    <PageBody top={<BackLink href={page} locale={locale} />}>
      <ErrorSummary errors={errors.list} locale={locale} />
      {resent ? (
        <Notice kind="success" alert locale={locale} title={t('identity.code.resent')}>
          <p>{t('identity.code.resentText')}</p>
        </Notice>
      ) : null}
      <h1 className="max-w-text text-3xl">
        <span className="mb-2 block text-lg font-normal tracking-normal text-muted">
          {t(`my.kinds.${notification.kind}`)} · {getProcedure(notification.case.procedure).words[locale].title}
        </span>
        {t(`my.notification.${act}Page.title`)}
      </h1>
      {act === 'refuse' ? (
        <>
          <WarningText locale={locale}>{t('my.notification.refusePage.text')}</WarningText>
          <RefusalPoints locale={locale} />
        </>
      ) : (
        <p className="mt-4 max-w-text text-lg">{t('my.notification.openPage.text')}</p>
      )}
      {certificate ? (
        <SignWithCertificate
          certificate={certificate}
          isOwn={await isOwnCertificate(session.actor, certificate.idNumber)}
          hidden={hidden}
          page={page}
          csrf={session.csrf}
          locale={locale}
        />
      ) : (
        <CodeForm
          action="/api/notifications/end"
          resend={{ action: '/api/notifications/code', hidden: { ...hidden, again: '1' } }}
          hidden={hidden}
          csrf={session.csrf}
          locale={locale}
          email={email}
          error={errors.of('code')}
        >
          <ButtonGroup>
            <Button look={act === 'refuse' ? 'warning' : 'primary'}>{t(`my.notification.${act}Page.button`)}</Button>
            <a href={page} className="inline-flex min-h-11 items-center">
              {t(`my.notification.${act}Page.back`)}
            </a>
          </ButtonGroup>
        </CodeForm>
      )}
    </PageBody>
  );
};
