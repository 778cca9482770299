import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CaseHeader } from '@/components/case/case-header';
import { ReviewTag } from '@/components/case/document-list';
import { DocumentReview } from '@/components/case/document-review';
import { DocumentViewer } from '@/components/case/document-viewer';
import { textOf } from '@/components/fields/field-props';
import { BackLink } from '@/components/ui/back-link';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Icon } from '@/components/ui/icon';
import { formatFileSize, formatInstant } from '@/lib/i18n/format';
import { formErrors, formState, type Search, titleWithErrors } from '../../../../../form-state';
import { actsOf } from '../../case-acts';
import { caseHead } from '../../case-head';
import { type CaseParams, casePage } from '../../case-page';
import { documentName, scanNote } from '../../case-views';

type Props = { params: CaseParams<{ documentId: string }>; searchParams: Search };

const load = async (params: Props['params']) => {
  const { documentId } = await params;
  const page = await casePage(params, `/documents/${encodeURIComponent(documentId)}`);
  const { documents } = page.row;
  const place = documents.findIndex(({ id }) => id === documentId);
  const document = documents[place];
  if (!document) notFound();
  return {
    ...page,
    document,
    kind: documentName(page.row, document.kind, page.locale),
    place: { number: place + 1, total: documents.length },
    previous: documents[place - 1],
    next: documents[place + 1],
  };
};

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { kind, number, locale } = await load(params);
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(`${kind} · ${number}`, problems, locale) };
};

const DocumentPage = async ({ params, searchParams }: Props) => {
  const { locale, t, session, row, base, number, document, kind, place, previous, next } = await load(params);
  const { values, problems } = await formState(searchParams);
  const errors = formErrors(problems, { reason: t('office.names.documentReason') }, locale);
  const may = actsOf(session.actor, row);
  const note = scanNote(document, locale);
  const near = 'inline-flex min-h-11 items-center gap-1';
  const about: [string, string][] = [
    [t('office.document.file'), document.name],
    [t('office.document.size'), formatFileSize(document.size, locale)],
    [t('office.document.sent'), formatInstant(document.uploadedAt, locale, { style: 'medium' })],
  ];
  return (
    <>
      <BackLink href={`${base}#documents`} locale={locale} label={t('office.backToCase')} />
      <CaseHeader head={caseHead(row, number, locale)} locale={locale} />
      <ErrorSummary errors={errors.list} locale={locale} />
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-2">
        <h1 className="text-2xl">
          <span className="mb-1 block text-lg font-normal text-muted">{t('office.document.title', place)}</span>
          {kind}
        </h1>
        <nav aria-label={t('office.document.label')} className="no-print flex flex-wrap gap-x-6">
          {previous ? (
            <a href={`${base}/documents/${previous.id}`} rel="prev" className={near}>
              <Icon name="chevron-left" className="size-5" />
              {t('office.document.previous')}
            </a>
          ) : null}
          {next ? (
            <a href={`${base}/documents/${next.id}`} rel="next" className={near}>
              {t('office.document.next')}
              <Icon name="chevron-right" className="size-5" />
            </a>
          ) : null}
        </nav>
      </div>
      <div className="mt-4 grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="min-w-0">
          {document.state === 'safe' ? (
            <DocumentViewer id={document.id} name={document.name} mediaType={document.mediaType} locale={locale} />
          ) : (
            <p className="rounded border border-line bg-sunken p-6">{note}</p>
          )}
        </div>
        <aside aria-labelledby="review" className="space-y-6">
          <section className="space-y-3">
            <h2 id="review" className="text-lg">
              {t('office.document.review')}
            </h2>
            <ReviewTag review={document.review} locale={locale} />
            {document.reviewReason ? (
              <p>{t('office.document.returnedBecause', { reason: document.reviewReason })}</p>
            ) : null}
          </section>
          {may.review ? (
            <DocumentReview
              hidden={{ case: row.id, version: String(row.version), documentId: document.id }}
              csrf={session.csrf}
              isAccepted={document.review === 'accepted'}
              reason={textOf(values.reason)}
              error={errors.of('reason')}
              locale={locale}
            />
          ) : (
            <p className="text-muted">{t('office.document.closed')}</p>
          )}
          <dl className="space-y-2 border-t border-line pt-4 text-xs">
            {about.map(([label, value]) => (
              <div key={label}>
                <dt className="text-muted">{label}</dt>
                <dd className="break-all">{value}</dd>
              </div>
            ))}
            <div>
              <dt className="text-muted">{t('office.document.hash')}</dt>
              <dd className="font-mono break-all">{document.sha256}</dd>
            </div>
          </dl>
          {document.state === 'safe' && note ? <p className="text-xs">{note}</p> : null}
        </aside>
      </div>
    </>
  );
};

export default DocumentPage;
