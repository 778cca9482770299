import type { Metadata } from 'next';
import { Field } from '@/components/fields/field';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { BackLink } from '@/components/ui/back-link';
import { Button, ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Form } from '@/components/ui/form';
import { requireSelf } from '@/lib/auth/require';
import { formatDay } from '@/lib/i18n/format';
import { isLocale, type Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { type KeptDocument, listUsable } from '@/lib/services/documents/kept-documents';
import { formErrors, formState, type Search, titleWithErrors } from '../../../../form-state';
import { orNotFound } from '../../../../or-not-found';
import { placeAsked, uploadPlace } from '../../../../upload-place';

type Props = LocaleParams & { searchParams: Search };

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(translator(locale)('documents.use.title'), problems, locale) };
};

const sayValidity = ({ validUntil, isExpired }: KeptDocument, locale: Locale): string => {
  const t = translator(locale);
  if (!validUntil) return t('documents.use.noEnd');
  return t(isExpired ? 'documents.use.expired' : 'documents.use.until', { day: formatDay(validUntil, locale) });
};

/** Uses a kept document in one place of one case, with the consent of its person. */
const UseKeptPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const place = placeAsked(await searchParams);
  const query = `?case=${place.caseId}&kind=${place.kind}`;
  const { actor, csrf } = await requireSelf(locale, `/${locale}/my/documents/use${query}`);
  const { kept, ...of } = await orNotFound(() => listUsable(actor, place.caseId));
  const { page, name } = uploadPlace({ ...place, ...of }, locale);
  const t = translator(locale);
  const { values, problems } = await formState(searchParams);
  const errors = formErrors(problems, {}, locale);
  const error = (field: string) => (errors.of(field) ? { error: errors.of(field) as string } : {});
  const options = kept.map((row) => ({
    value: row.id,
    label: row.label ?? row.name,
    hint: `${row.name} · ${sayValidity(row, locale)}`,
  }));
  return (
    <PageBody top={<BackLink href={`${page}#${place.kind}`} locale={locale} />}>
      <ErrorSummary errors={errors.list} locale={locale} />
      <h1 className="text-3xl">{t('documents.use.title')}</h1>
      <p className="mt-4 max-w-text text-lg text-muted">{t('documents.use.lead', { name })}</p>
      {kept.length === 0 ? (
        <div className="mt-8">
          <EmptyState
            title={t('documents.use.empty')}
            action={<ButtonLink href={`/${locale}/my/documents`}>{t('documents.use.toKept')}</ButtonLink>}
          >
            <p>{t('documents.use.emptyText')}</p>
          </EmptyState>
        </div>
      ) : (
        <Form
          action="/api/kept/use"
          csrf={csrf}
          locale={locale}
          hidden={{ case: place.caseId, kind: place.kind, page }}
          className="mt-8 max-w-form"
        >
          <Field
            widget="radios"
            name="document"
            label={t('documents.use.which')}
            options={options}
            value={values.document}
            locale={locale}
            {...error('document')}
          />
          {kept.some(({ isExpired }) => isExpired) ? (
            <Field
              widget="checkbox"
              name="expired"
              label={t('documents.use.expiredAnyway')}
              hint={t('documents.use.expiredHint')}
              locale={locale}
              {...error('expired')}
            />
          ) : null}
          <Field
            widget="checkbox"
            name="consent"
            label={t('documents.use.consent')}
            hint={t('documents.use.consentHint')}
            locale={locale}
            {...error('consent')}
          />
          <Button large>{t('documents.use.button')}</Button>
        </Form>
      )}
    </PageBody>
  );
};

export default UseKeptPage;
