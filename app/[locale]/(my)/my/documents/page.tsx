import type { Metadata } from 'next';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Inset } from '@/components/ui/inset';
import { Notice } from '@/components/ui/notice';
import { requireSelf } from '@/lib/auth/require';
import { isLocale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { listKept } from '@/lib/services/documents/kept-documents';
import { hasScanner } from '@/lib/services/health/has-scanner';
import { dateLabels } from '../../../date-answer';
import { formErrors, formState, type Search, titleWithErrors } from '../../../form-state';
import { KeepForm } from './keep-form';
import { KeptList } from './kept-list';
import { OfCases } from './of-cases';

type Props = LocaleParams & { searchParams: Search };

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(translator(locale)('documents.kept.title'), problems, locale) };
};

/** The documents a person keeps: uploaded once, used in several procedures. Always in the own name. */
const KeptDocumentsPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const { actor, csrf } = await requireSelf(locale, `/${locale}/my/documents`);
  const { kept, ofCases } = await listKept(actor);
  const t = translator(locale);
  const { done } = await searchParams;
  const { values, problems } = await formState(searchParams);
  const labels = {
    label: t('documents.kept.label'),
    file: t('documents.kept.file'),
    ...dateLabels('validUntil', t('documents.kept.until')),
  };
  const errors = formErrors(problems, labels, locale);
  const told = done === 'kept' ? t('documents.kept.done') : done === 'removed' ? t('documents.kept.removed') : null;
  return (
    <PageBody
      top={
        <Breadcrumb
          locale={locale}
          crumbs={[{ href: `/${locale}/my`, label: t('my.title') }]}
          current={t('documents.kept.title')}
        />
      }
    >
      <ErrorSummary errors={errors.list} locale={locale} />
      {told && errors.list.length === 0 ? <Notice kind="success" alert locale={locale} title={told} /> : null}
      <h1 className="text-3xl">{t('documents.kept.title')}</h1>
      <p className="mt-4 max-w-text text-lg text-muted">{t('documents.kept.lead')}</p>
      <Inset>
        <p>{t('documents.kept.private')}</p>
        {hasScanner() ? null : <p>{t('apply.documents.noScanner')}</p>}
      </Inset>
      <KeptList rows={kept} csrf={csrf} locale={locale} errorOf={errors.of} />
      <OfCases rows={ofCases} csrf={csrf} locale={locale} />
      <KeepForm values={values} csrf={csrf} locale={locale} errors={errors} />
    </PageBody>
  );
};

export default KeptDocumentsPage;
