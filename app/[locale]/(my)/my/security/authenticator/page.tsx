import type { Metadata } from 'next';
import { CodeField } from '@/components/fields/text-field';
import { QrPicture } from '@/components/identity/qr-picture';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { Button, ButtonGroup } from '@/components/ui/button';
import { CopyButton } from '@/components/ui/copy-button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Form } from '@/components/ui/form';
import { requireProven } from '@/lib/auth/require';
import { translator } from '@/lib/i18n/translator';
import { getWaitingAuthenticator } from '@/lib/services/identity/methods/add-authenticator';
import { listMethods } from '@/lib/services/identity/methods/list-methods';
import { formErrors, formState, type Search, titleWithErrors } from '../../../../form-state';
import { SecurityCrumbs } from '../security-crumbs';

type Props = LocaleParams & { searchParams: Search };

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const locale = await pageLocale(params);
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(translator(locale)('my.security.authenticator.title'), problems, locale) };
};

const AuthenticatorPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const session = await requireProven(locale, `/${locale}/my/security/authenticator`);
  const { actor, csrf } = session;
  const t = translator(locale);
  const [waiting, { methods }] = await Promise.all([getWaitingAuthenticator(actor, session), listMethods(actor)]);
  const hasOne = methods.some(({ kind }) => kind === 'authenticator');
  const { problems } = await formState(searchParams);
  const label = t('identity.ways.authenticator.label');
  const errors = formErrors(problems, { code: label }, locale);
  const back = (
    <a href={`/${locale}/my/security`} className="inline-flex min-h-11 items-center">
      {t('my.security.authenticator.back')}
    </a>
  );
  const key = waiting?.secret.match(/.{1,4}/g)?.join(' ') ?? '';
  return (
    <PageBody top={<SecurityCrumbs current={t('my.security.authenticator.title')} locale={locale} />}>
      <ErrorSummary errors={errors.list} locale={locale} />
      <h1 className="text-3xl">{t('my.security.authenticator.title')}</h1>
      <p className="mt-4 max-w-text text-lg text-muted">
        {t(hasOne ? 'my.security.authenticator.have' : 'my.security.authenticator.lead')}
      </p>
      {hasOne ? <p className="mt-4">{back}</p> : null}
      {hasOne || waiting ? null : (
        <Form action="/api/methods/authenticator/start" csrf={csrf} locale={locale}>
          <ButtonGroup>
            <Button>{t('my.security.authenticator.start')}</Button>
            {back}
          </ButtonGroup>
        </Form>
      )}
      {waiting ? (
        <>
          <section className="mt-8 max-w-form">
            <h2 className="text-xl">{t('my.security.authenticator.scanTitle')}</h2>
            <p className="my-3">{t('my.security.authenticator.scan')}</p>
            <QrPicture text={waiting.address} title={t('my.security.authenticator.picture')} />
            <p className="mt-4">{t('my.security.authenticator.typed')}</p>
            <p className="my-2 flex flex-wrap items-center gap-x-4 gap-y-2">
              <code data-testid="app-key" className="font-mono text-lg font-bold break-words select-all">
                {key}
              </code>
              <CopyButton
                text={waiting.secret}
                label={t('ui.actions.copy')}
                done={t('ui.actions.copied')}
                about={t('my.security.authenticator.key')}
              />
            </p>
            <p className="text-sm">{t('my.security.authenticator.share')}</p>
          </section>
          <section className="mt-8 max-w-form">
            <h2 className="mb-4 text-xl">{t('my.security.authenticator.codeTitle')}</h2>
            <Form action="/api/methods/authenticator/confirm" csrf={csrf} locale={locale}>
              <CodeField
                name="code"
                label={label}
                hint={t('identity.ways.authenticator.hint')}
                error={errors.of('code')}
                locale={locale}
              />
              <ButtonGroup>
                <Button>{t('my.security.authenticator.button')}</Button>
                {back}
              </ButtonGroup>
            </Form>
          </section>
        </>
      ) : null}
    </PageBody>
  );
};

export default AuthenticatorPage;
