import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DocumentViewer } from '@/components/case/document-viewer';
import { TextareaField } from '@/components/fields/textarea-field';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { BackLink } from '@/components/ui/back-link';
import { Button } from '@/components/ui/button';
import { Details } from '@/components/ui/details';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Form } from '@/components/ui/form';
import { Inset } from '@/components/ui/inset';
import { Notice } from '@/components/ui/notice';
import { requireStaff } from '@/lib/auth/require';
import { formatDay, formatInstant } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/translator';
import { getOpinion, LONGEST_QUESTION } from '@/lib/services/office/opinions';
import { formErrors, formState, type Search, titleWithErrors } from '../../../form-state';
import { orNotFound } from '../../../or-not-found';
import { taskDoers } from '../../staff-areas';

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Search };

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const locale = await pageLocale(params as LocaleParams['params']);
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(translator(locale)('caseDesk.opinions.page.title'), problems, locale) };
};

/** What one is asked about a case of somebody else: the question, its documents, and the answer. */
const OpinionPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params as LocaleParams['params']);
  const { id } = await params;
  if (!/^[a-z0-9]{20,32}$/.test(id)) notFound();
  const { actor, csrf } = await requireStaff(locale, `/${locale}/office/opinions/${id}`, ...taskDoers);
  const opinion = await orNotFound(() => getOpinion(actor, id));
  const t = translator(locale);
  const { done } = await searchParams;
  const { values, problems } = await formState(searchParams);
  const { list, of } = formErrors(problems, { answer: t('caseDesk.opinions.page.answer') }, locale);
  const error = of('answer');
  return (
    <>
      <BackLink href={`/${locale}/office/tasks`} locale={locale} />
      <ErrorSummary errors={list} locale={locale} />
      {done === 'answered' ? (
        <Notice kind="success" locale={locale} title={t('caseDesk.opinions.page.done')} alert>
          <p>{t('caseDesk.opinions.page.doneText')}</p>
        </Notice>
      ) : null}
      <h1 className="text-2xl">{t('caseDesk.opinions.page.title')}</h1>
      <p className="mt-2 text-muted">
        {t('caseDesk.opinions.page.askedBy', {
          name: opinion.askedBy ?? t('caseDesk.opinions.someone'),
          when: formatInstant(opinion.askedAt, locale, { style: 'medium' }),
          day: formatDay(opinion.dueOn, locale),
        })}
      </p>
      <Inset>
        <p>{t('caseDesk.opinions.page.only')}</p>
      </Inset>
      <h2 className="mb-2 text-xl">{t('caseDesk.opinions.page.question')}</h2>
      <p className="max-w-text break-words whitespace-pre-line">{opinion.question}</p>
      <h2 className="mt-8 mb-2 text-xl">{t('caseDesk.opinions.page.documents')}</h2>
      {opinion.documents.length === 0 ? <p className="text-muted">{t('caseDesk.opinions.page.noDocuments')}</p> : null}
      {opinion.documents.map((document) => (
        <Details key={document.id} summary={<span className="break-all">{document.name}</span>}>
          {document.state === 'safe' && opinion.state === 'open' ? (
            <DocumentViewer id={document.id} name={document.name} mediaType={document.mediaType} locale={locale} />
          ) : null}
        </Details>
      ))}
      <div className="mt-8 max-w-form">
        {opinion.state === 'open' ? (
          <Form action="/api/office/opinions/answer" csrf={csrf} locale={locale} hidden={{ opinion: id }}>
            <TextareaField
              name="answer"
              label={t('caseDesk.opinions.page.answer')}
              value={values.answer}
              rows={6}
              maxLength={LONGEST_QUESTION}
              locale={locale}
              {...(error ? { error } : {})}
            />
            <Button>{t('caseDesk.opinions.page.send')}</Button>
          </Form>
        ) : (
          <section className="space-y-2">
            <h2 className="text-xl">{t(`caseDesk.opinions.page.${opinion.state}`)}</h2>
            {opinion.answer ? <p className="break-words whitespace-pre-line">{opinion.answer}</p> : null}
          </section>
        )}
      </div>
    </>
  );
};

export default OpinionPage;
