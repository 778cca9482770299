import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CaseHeader } from '@/components/case/case-header';
import { RedactionDesk } from '@/components/case/redaction-desk';
import { RadiosField } from '@/components/fields/choice-fields';
import { textOf } from '@/components/fields/field-props';
import { TextareaField } from '@/components/fields/textarea-field';
import { BackLink } from '@/components/ui/back-link';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { fieldId } from '@/components/ui/field-id';
import { Form } from '@/components/ui/form';
import { Inset } from '@/components/ui/inset';
import { LEAST_DOTS } from '@/lib/adapters/covered-pages';
import { messagesOf } from '@/lib/i18n/messages';
import { LONGEST_WORDS, MAX_COPY_PAGES, redactionReasons } from '@/lib/services/documents/redact-document';
import { formErrors, formState, type Search, titleWithErrors } from '../../../../../../form-state';
import { actsOf } from '../../../case-acts';
import { caseHead } from '../../../case-head';
import { type CaseParams, casePage } from '../../../case-page';
import { documentName } from '../../../case-views';

type Props = { params: CaseParams<{ documentId: string }>; searchParams: Search };

const load = async (params: Props['params']) => {
  const { documentId } = await params;
  const page = await casePage(params, `/documents/${encodeURIComponent(documentId)}/copy`);
  const document = page.row.documents.find(({ id }) => id === documentId);
  if (!document) notFound();
  return { page, document };
};

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { page } = await load(params);
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(`${page.t('caseDesk.copies.title')} · ${page.number}`, problems, page.locale) };
};

/** Makes a copy of a document with parts covered: boxes on its pages, why, and what. */
const CopyPage = async ({ params, searchParams }: Props) => {
  const { page, document } = await load(params);
  const { locale, t, session, row, base, number } = page;
  const { values, problems } = await formState(searchParams);
  const labels = {
    pages: t('caseDesk.copies.pages'),
    reason: t('caseDesk.copies.reason'),
    words: t('caseDesk.copies.words'),
  };
  const errors = formErrors(problems, labels, locale);
  const [pagesError, reasonError, wordsError] = [errors.of('pages'), errors.of('reason'), errors.of('words')];
  const hints: Readonly<Record<string, string>> = messagesOf(locale).caseDesk.copies.reasonHints;
  const pages = document.pages ?? 1;
  const refusal = !actsOf(session.actor, row).redact
    ? t('caseDesk.copies.reads')
    : document.state !== 'safe'
      ? t('caseDesk.copies.notPossible')
      : pages > MAX_COPY_PAGES
        ? t('caseDesk.copies.tooLong', { limit: MAX_COPY_PAGES, pages })
        : null;
  return (
    <>
      <BackLink href={`${base}/documents/${document.id}`} locale={locale} />
      <CaseHeader head={caseHead(row, number, locale)} locale={locale} />
      <ErrorSummary errors={errors.list} locale={locale} />
      <h1 className="text-2xl">
        <span className="mb-1 block text-lg font-normal text-muted">{documentName(row, document.kind, locale)}</span>
        {t('caseDesk.copies.heading')}
      </h1>
      {refusal ? (
        <Inset>
          <p>{refusal}</p>
        </Inset>
      ) : (
        <>
          <p className="mt-2 mb-6 max-w-text">{t('caseDesk.copies.lead')}</p>
          <noscript>
            <Inset>
              <p>{t('caseDesk.copies.noScript')}</p>
            </Inset>
          </noscript>
          <Form
            action="/api/uploads/redacted-copy"
            csrf={session.csrf}
            locale={locale}
            hidden={{ case: row.id, documentId: document.id }}
            upload
          >
            <RedactionDesk
              id={fieldId('pages')}
              src={`/api/documents/${document.id}?view`}
              mediaType={document.mediaType}
              title={t('office.document.viewer', { name: document.name })}
              least={LEAST_DOTS}
              before={textOf(values.boxes)}
              error={pagesError}
              words={messagesOf(locale).caseDesk.copies.tool}
            />
            <RadiosField
              name="reason"
              label={labels.reason}
              locale={locale}
              value={values.reason}
              options={redactionReasons.map((value) => ({
                value,
                label: t(`caseDesk.copies.reasons.${value}`),
                ...(hints[value] ? { hint: hints[value] } : {}),
              }))}
              {...(reasonError ? { error: reasonError } : {})}
            />
            <TextareaField
              name="words"
              label={labels.words}
              hint={t('caseDesk.copies.wordsHint')}
              locale={locale}
              rows={2}
              maxLength={LONGEST_WORDS}
              value={values.words}
              {...(wordsError ? { error: wordsError } : {})}
            />
            <Button>{t('caseDesk.copies.save')}</Button>
          </Form>
        </>
      )}
    </>
  );
};

export default CopyPage;
