import type { Metadata } from 'next';
import { Field } from '@/components/fields/field';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { BackLink } from '@/components/ui/back-link';
import { Button, ButtonGroup } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Form } from '@/components/ui/form';
import { requireCitizen } from '@/lib/auth/require';
import { isLocale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { listPhotos } from '@/lib/services/documents/join-photos';
import { formErrors, formState, type Search, titleWithErrors } from '../../../../form-state';
import { orNotFound } from '../../../../or-not-found';
import { placeAsked, uploadPlace } from '../../../../upload-place';
import { PhotoList } from './photo-list';

type Props = LocaleParams & { searchParams: Search };

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(translator(locale)('documents.join.title'), problems, locale) };
};

/** Photos of one document: their order, one more, one less, and all of them as one PDF. */
const JoinPhotosPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const search = await searchParams;
  const place = placeAsked(search);
  const own = `/${locale}/my/documents/join?case=${place.caseId}&kind=${place.kind}`;
  const { actor, csrf } = await requireCitizen(locale, own);
  const asked = typeof search.order === 'string' ? search.order.split('.').slice(0, 40) : [];
  const { photos, ...of } = await orNotFound(() => listPhotos(actor, place.caseId, place.kind, asked));
  const { page, name } = uploadPlace({ ...place, ...of }, locale);
  const order = photos.map(({ id }) => id).join('.');
  const t = translator(locale);
  const { problems } = await formState(searchParams);
  const errors = formErrors(problems, {}, locale);
  const file = `file-${place.kind}`;
  const fileError = errors.of(file);
  const hidden = { case: place.caseId, kind: place.kind };
  return (
    <PageBody top={<BackLink href={`${page}#${place.kind}`} locale={locale} />}>
      <ErrorSummary errors={errors.list} locale={locale} />
      <h1 className="text-3xl">{t('documents.join.title')}</h1>
      <p className="mt-4 max-w-text text-lg text-muted">{t('documents.join.lead', { name })}</p>
      <p className="mt-3 max-w-text">{t('documents.join.privacy')}</p>
      <Form
        action="/api/documents/join"
        csrf={csrf}
        locale={locale}
        hidden={{ ...hidden, order, page }}
        className="mt-8 max-w-form"
      >
        <PhotoList photos={photos} locale={locale} />
        <div id="f-photos" tabIndex={-1}>
          {photos.length < 2 ? <p>{t('documents.join.tooFew')}</p> : null}
          <ButtonGroup>
            {photos.length < 2 ? null : (
              <Button large name="act" value="join">
                {t('documents.join.button')}
              </Button>
            )}
            <a href={`${page}#${place.kind}`} className="inline-flex min-h-11 items-center">
              {t('documents.join.back')}
            </a>
          </ButtonGroup>
        </div>
      </Form>
      <section className="mt-12 max-w-form border-t border-line pt-8">
        <h2 className="mb-6 text-xl">{t('documents.join.add')}</h2>
        <Form
          action="/api/uploads"
          csrf={csrf}
          locale={locale}
          hidden={{ ...hidden, page: order ? `${own}&order=${order}` : own }}
          upload
        >
          <Field
            widget="file"
            name={file}
            label={t('documents.join.choose')}
            hint={t('documents.join.chooseHint')}
            accept=".jpg,.jpeg,.png,image/jpeg,image/png"
            multiple
            locale={locale}
            {...(fileError ? { error: fileError } : {})}
          />
          <Button look="secondary">{t('documents.join.addButton')}</Button>
        </Form>
      </section>
    </PageBody>
  );
};

export default JoinPhotosPage;
