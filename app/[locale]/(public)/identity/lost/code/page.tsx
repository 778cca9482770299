import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { browserId } from '@/app/api/cookies';
import { DemoInboxLink, OneTimeCodeField } from '@/components/identity/one-time-code-field';
import { pageLocale } from '@/components/layout/page-locale';
import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { translator } from '@/lib/i18n/translator';
import { formErrors, formState, titleWithErrors } from '../../../../form-state';
import type { AccessProps } from '../../access-step';
import { LostFrame } from '../lost-frame';

export const dynamic = 'force-dynamic';

export const generateMetadata = async ({ params, searchParams }: AccessProps): Promise<Metadata> => {
  const locale = await pageLocale(params);
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(translator(locale)('contact.lost.codeTitle'), problems, locale) };
};

/** It says the same whoever asked, known or not, with right proofs or wrong ones. */
const LostCodePage = async ({ params, searchParams }: AccessProps) => {
  const locale = await pageLocale(params);
  const start = `/${locale}/identity/lost`;
  if (!(await browserId('code'))) redirect(start);
  const t = translator(locale);
  const { problems } = await formState(searchParams);
  const errors = formErrors(problems, { code: t('identity.code.label') }, locale);
  return (
    <LostFrame
      title={t('contact.lost.codeTitle')}
      lead={t('contact.lost.codeLead')}
      back={start}
      errors={errors.list}
      locale={locale}
    >
      <DemoInboxLink locale={locale} />
      <Form action="/api/lost/confirm" csrf="" locale={locale}>
        <OneTimeCodeField locale={locale} error={errors.of('code')} />
        <Button>{t('identity.code.button')}</Button>
      </Form>
      <p className="mt-10 max-w-text border-t border-line pt-6">{t('contact.lost.codeNot')}</p>
      <a href={start} className="mt-2 inline-flex min-h-11 items-center">
        {t('identity.restart')}
      </a>
    </LostFrame>
  );
};

export default LostCodePage;
