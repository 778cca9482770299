import type { Metadata } from 'next';
import { browserId } from '@/app/api/cookies';
import { Field } from '@/components/fields/field';
import { pageLocale } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { WarningText } from '@/components/ui/warning-text';
import { isLocale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { seeHandOff } from '@/lib/services/documents/hand-off';
import { formErrors, formState, type Search, titleWithErrors } from '../../../form-state';

type Props = { params: Promise<{ locale: string; code: string }>; searchParams: Search };

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const { problems } = await formState(searchParams);
  return {
    title: titleWithErrors(translator(locale)('documents.phone.title'), problems, locale),
    robots: { index: false },
  };
};

/** The telephone's side: no session and nobody's name, only the document that is to be photographed. */
const PhonePage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const code = decodeURIComponent((await params).code).slice(0, 40);
  const seen = await seeHandOff(code, await browserId('hand-off'));
  const t = translator(locale);
  const { problems } = await formState(searchParams);
  const errors = formErrors(problems, {}, locale);
  const error = errors.of('file');
  if (!seen)
    return (
      <PageBody>
        <h1 className="text-3xl">{t('documents.phone.overTitle')}</h1>
        <p className="mt-4 max-w-text text-lg">{t('documents.phone.overText')}</p>
      </PageBody>
    );
  if (seen.status === 'to-open')
    return (
      <PageBody>
        <h1 className="text-3xl">{t('documents.phone.title')}</h1>
        <p className="mt-4 max-w-text text-lg">{t('documents.phone.before')}</p>
        <WarningText locale={locale}>{t('documents.phone.warning')}</WarningText>
        <Form action="/api/hand-offs/open" csrf="" locale={locale} hidden={{ code }}>
          <Button large>{t('documents.phone.start')}</Button>
        </Form>
      </PageBody>
    );
  return (
    <PageBody>
      <ErrorSummary errors={errors.list} locale={locale} />
      {seen.files > 0 ? (
        <Notice kind="success" alert={!error} locale={locale} title={t('documents.phone.done', { files: seen.files })}>
          <p>{t('documents.phone.doneText')}</p>
        </Notice>
      ) : null}
      <h1 className="text-3xl">{t('documents.phone.title')}</h1>
      <p className="mt-4 mb-8 max-w-text text-lg font-bold">{t('documents.phone.lead', { name: seen.name })}</p>
      <Form action="/api/uploads/phone" csrf="" locale={locale} hidden={{ code }} upload className="max-w-form">
        <Field
          widget="file"
          name="file"
          label={t('documents.phone.choose')}
          hint={t('documents.phone.hint')}
          accept="image/jpeg,image/png,application/pdf,.jpg,.jpeg,.png,.pdf"
          multiple
          locale={locale}
          {...(error ? { error } : {})}
        />
        <Button large>{t('documents.phone.button')}</Button>
      </Form>
    </PageBody>
  );
};

export default PhonePage;
