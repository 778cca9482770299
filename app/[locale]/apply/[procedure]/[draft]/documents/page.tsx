import type { Metadata } from 'next';
import { DocumentRow } from '@/components/case/document-row';
import { PageBody } from '@/components/layout/site-shell';
import { BackLink } from '@/components/ui/back-link';
import { Button, ButtonLink } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Form } from '@/components/ui/form';
import { Inset } from '@/components/ui/inset';
import { isLinear } from '@/lib/catalogue/assess';
import { formatInstantDay } from '@/lib/i18n/format';
import { isLocale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { hasScanner } from '@/lib/services/health/has-scanner';
import { formErrors, formState, type Search, titleWithErrors } from '../../../../form-state';
import { type DraftParams, draftPage } from '../../../draft-page';
import { PaperFormSection } from './paper-form-section';

type Props = { params: DraftParams; searchParams: Search };

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(translator(locale)('apply.documents.title'), problems, locale) };
};

const DocumentsPage = async ({ params, searchParams }: Props) => {
  const { locale, session, draft, base, words, procedure } = await draftPage(params, 'documents');
  const t = translator(locale);
  const { problems } = await formState(searchParams);
  const errors = formErrors(problems, {}, locale);
  const page = `${base}/documents`;
  const needed = draft.assessment.documents;
  const { received } = draft;
  return (
    <PageBody top={<BackLink href={`${base}/tasks`} locale={locale} />}>
      <ErrorSummary errors={errors.list} locale={locale} />
      <p className="mb-2 text-lg text-muted">{words.title}</p>
      <h1>{t('apply.documents.title')}</h1>
      <p className="mt-4 max-w-text text-lg">
        {t(needed.length > 0 ? 'apply.documents.lead' : 'apply.documents.none')}
      </p>
      {needed.length > 0 && !hasScanner() ? <Inset>{t('apply.documents.noScanner')}</Inset> : null}
      <div className="mt-8 max-w-form space-y-10">
        {draft.atDesk ? (
          <PaperFormSection draft={draft} page={page} csrf={session.csrf} errorOf={errors.of} locale={locale} />
        ) : null}
        {needed.map(({ id: kind, required }) => {
          const word = words.documents[kind];
          const files = draft.documents.filter((file) => file.kind === kind);
          const later = draft.later.includes(kind);
          return (
            <section
              key={kind}
              id={kind}
              aria-labelledby={`${kind}-name`}
              className="scroll-mt-8 border-t border-line pt-6"
            >
              <h2 id={`${kind}-name`} className="text-xl">
                {word?.name}
              </h2>
              <p className="mt-2">
                {required === 'unknown' ? `${t('apply.documents.maybe')} ` : ''}
                {word?.why}
              </p>
              {received?.kinds.includes(kind) ? (
                <Inset>
                  <p className="font-bold">
                    {t('company.certificate.have', {
                      company: received.company,
                      day: formatInstantDay(received.at, locale, 'medium'),
                    })}
                  </p>
                  <p>{t('company.certificate.haveText')}</p>
                </Inset>
              ) : (
                <p className="mt-1 text-muted">{word?.hint}</p>
              )}
              <DocumentRow
                caseId={draft.id}
                kind={kind}
                name={word?.name ?? kind}
                page={page}
                files={files}
                csrf={session.csrf}
                locale={locale}
                errorOf={errors.of}
                isActing={session.actor.acting !== null}
              />
              {files.length === 0 && !received?.kinds.includes(kind) ? (
                <Form
                  action="/api/drafts/later"
                  csrf={session.csrf}
                  locale={locale}
                  hidden={{ draft: draft.id, procedure: procedure.slug, kind, later: later ? 'no' : 'yes' }}
                  className="mt-4"
                >
                  {later ? <p className="mb-2">{t('apply.documents.laterDone')}</p> : null}
                  <Button look="plain">{t(later ? 'apply.documents.notLater' : 'apply.documents.later')}</Button>
                </Form>
              ) : null}
            </section>
          );
        })}
        <ButtonLink href={`${base}/${isLinear(procedure) ? 'check' : 'tasks'}`} large>
          {t('apply.documents.continue')}
        </ButtonLink>
      </div>
    </PageBody>
  );
};

export default DocumentsPage;
