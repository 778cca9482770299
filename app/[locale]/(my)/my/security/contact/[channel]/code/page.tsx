import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { browserId } from '@/app/api/cookies';
import { DemoInboxLink, OneTimeCodeField } from '@/components/identity/one-time-code-field';
import { pageLocale } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { Button, ButtonGroup } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Form } from '@/components/ui/form';
import { requireProven } from '@/lib/auth/require';
import { translator } from '@/lib/i18n/translator';
import { formErrors, formState, type Search, titleWithErrors } from '../../../../../../form-state';
import { SecurityCrumbs } from '../../../security-crumbs';
import { type ChannelParams, pageChannel } from '../channel-page';

type Props = ChannelParams & { searchParams: Search };

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const locale = await pageLocale(params);
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(translator(locale)('contact.code.title'), problems, locale) };
};

const ContactCodePage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const channel = await pageChannel(params);
  const page = `/${locale}/my/security/contact/${channel === 'email' ? 'email' : 'phone'}`;
  const { csrf } = await requireProven(locale, `${page}/code`);
  if (!(await browserId('code'))) redirect(page);
  const t = translator(locale);
  const { problems } = await formState(searchParams);
  const errors = formErrors(problems, { code: t('identity.code.label') }, locale);
  return (
    <PageBody top={<SecurityCrumbs current={t(`contact.${channel}.title`)} locale={locale} />}>
      <ErrorSummary errors={errors.list} locale={locale} />
      <h1 className="text-3xl">{t('contact.code.title')}</h1>
      <p className="mt-4 mb-6 max-w-text text-lg text-muted">{t('contact.code.lead')}</p>
      <DemoInboxLink locale={locale} />
      <Form action="/api/contacts/confirm" csrf={csrf} locale={locale} hidden={{ channel }}>
        <OneTimeCodeField locale={locale} error={errors.of('code')} />
        <ButtonGroup>
          <Button>{t('contact.code.button')}</Button>
          <a href={page} className="inline-flex min-h-11 items-center">
            {t('contact.code.again')}
          </a>
        </ButtonGroup>
      </Form>
    </PageBody>
  );
};

export default ContactCodePage;
