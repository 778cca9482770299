import type { Metadata } from 'next';
import { EmailField, TelField } from '@/components/fields/text-field';
import { pageLocale } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { Button, ButtonGroup } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Form } from '@/components/ui/form';
import { requireProven } from '@/lib/auth/require';
import { translator } from '@/lib/i18n/translator';
import { maskPhone } from '@/lib/law/phone';
import { listSessions } from '@/lib/services/identity/sessions';
import { formErrors, formState, type Search, titleWithErrors } from '../../../../../form-state';
import { SecurityCrumbs } from '../../security-crumbs';
import { type ChannelParams, pageChannel } from './channel-page';

type Props = ChannelParams & { searchParams: Search };

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const locale = await pageLocale(params);
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(translator(locale)(`contact.${await pageChannel(params)}.title`), problems, locale) };
};

const ContactPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const channel = await pageChannel(params);
  const path = `/${locale}/my/security`;
  const { actor, csrf } = await requireProven(locale, `${path}/contact/${channel === 'email' ? 'email' : 'phone'}`);
  const t = translator(locale);
  const { phone } = await listSessions(actor);
  const { values, problems } = await formState(searchParams);
  const label = t(`contact.${channel}.label`);
  const errors = formErrors(problems, { value: label }, locale);
  const field = { name: 'value', label, value: values.value, error: errors.of('value'), locale };
  const Field = channel === 'email' ? EmailField : TelField;
  return (
    <PageBody top={<SecurityCrumbs current={t(`contact.${channel}.title`)} locale={locale} />}>
      <ErrorSummary errors={errors.list} locale={locale} />
      <h1 className="text-3xl">{t(`contact.${channel}.title`)}</h1>
      <p className="mt-4 mb-8 max-w-text text-lg text-muted">{t(`contact.${channel}.lead`)}</p>
      <Form action="/api/contacts/start" csrf={csrf} locale={locale} hidden={{ channel }}>
        <Field {...field} hint={t(`contact.${channel}.hint`)} />
        <ButtonGroup>
          <Button>{t('contact.send')}</Button>
          <a href={path} className="inline-flex min-h-11 items-center">
            {t('my.security.authenticator.back')}
          </a>
        </ButtonGroup>
      </Form>
      {channel === 'sms' && phone ? (
        <section className="mt-12 max-w-text border-t border-line pt-6">
          <h2 className="text-xl">{t('contact.sms.removeTitle')}</h2>
          <p className="mt-2 mb-5">{t('contact.sms.removeText', { phone: maskPhone(phone) })}</p>
          <Form action="/api/contacts/remove" csrf={csrf} locale={locale}>
            <Button look="warning">{t('contact.sms.remove')}</Button>
          </Form>
        </section>
      ) : null}
    </PageBody>
  );
};

export default ContactPage;
