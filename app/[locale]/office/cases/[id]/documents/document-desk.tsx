import { CaseHeader } from '@/components/case/case-header';
import { ReviewTag } from '@/components/case/document-list';
import { DocumentReview } from '@/components/case/document-review';
import { DocumentViewer } from '@/components/case/document-viewer';
import { RequirementList } from '@/components/case/requirement-list';
import { textOf } from '@/components/fields/field-props';
import { BackLink } from '@/components/ui/back-link';
import { EmptyState } from '@/components/ui/empty-state';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Icon } from '@/components/ui/icon';
import { Notice } from '@/components/ui/notice';
import { formatFileSize, formatInstant } from '@/lib/i18n/format';
import { formErrors, formState, type Search } from '../../../../form-state';
import { actsOf } from '../case-acts';
import { caseHead } from '../case-head';
import type { casePage, OfficeCase } from '../case-page';
import { documentName, evidenceOf, scanNote, verdictViews } from '../case-views';

type Page = Awaited<ReturnType<typeof casePage>>;
type Shown = OfficeCase['documents'][number];
type Near = { readonly id: string } | undefined;

const NearLink = ({ base, near, rel, words }: { base: string; near: Near; rel: 'prev' | 'next'; words: string }) =>
  near ? (
    <a
      href={`${base}/documents/${near.id}`}
      rel={rel}
      data-shortcut={rel === 'next' ? 'j' : 'k'}
      className="inline-flex min-h-11 items-center gap-1"
    >
      {rel === 'prev' ? <Icon name="chevron-left" className="size-5" /> : null}
      {words}
      {rel === 'next' ? <Icon name="chevron-right" className="size-5" /> : null}
    </a>
  ) : null;

const Files = ({ page: { row, base, t, locale }, current }: { page: Page; current: string }) => {
  const unread = row.documents.filter(({ review }) => review === 'received').length;
  return (
    <section aria-labelledby="files">
      <h2 id="files" className="mb-2 text-lg">
        {t('caseDesk.documents.list', { unread })}
      </h2>
      <ol className="max-h-80 divide-y divide-line overflow-y-auto border-y border-line">
        {row.documents.map(({ id, kind, name, review }) => (
          <li key={id} className={`px-2 py-1.5 ${id === current ? 'bg-sunken font-bold' : ''}`}>
            <a
              href={`${base}/documents/${id}`}
              aria-current={id === current ? 'page' : undefined}
              className="inline-flex min-h-8 items-center"
            >
              {documentName(row, kind, locale)}
            </a>{' '}
            <ReviewTag review={review} locale={locale} />
            <span className="block truncate text-xs font-normal text-muted" title={name}>
              {name}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
};

/* Under the original: what was made of it for others. */
const Copies = ({ document, page: { row, base, t, locale, session } }: { document: Shown; page: Page }) => {
  const mayMake = actsOf(session.actor, row).redact && document.state === 'safe';
  if (!mayMake && document.redactions.length === 0) return null;
  return (
    <section aria-labelledby="copies" className="mt-6">
      <h2 id="copies" className="mb-2 text-lg">
        {t('caseDesk.copies.section')}
      </h2>
      {document.redactions.length > 0 ? (
        <ul className="divide-y divide-line border-y border-line">
          {document.redactions.map(({ id, copy, reason, words, madeAt, madeById }) => {
            const item = t('caseDesk.copies.item', {
              when: formatInstant(madeAt, locale),
              name: row.staffNames.get(madeById) ?? t('caseDesk.copies.someone'),
            });
            return (
              <li key={id} className="py-2">
                {copy?.state === 'safe' ? <a href={`/api/documents/${copy.id}`}>{item}</a> : item}
                <span className="block text-sm break-words text-muted">
                  {t('caseDesk.copies.why', { reason: t(`caseDesk.copies.reasons.${reason}`), words })}
                </span>
                {copy?.state === 'pending' || copy?.state === 'error' ? (
                  <span className="block text-sm">{t('caseDesk.copies.notReady')}</span>
                ) : null}
                {copy?.state === 'infected' ? (
                  <span className="block text-sm">{t('caseDesk.copies.notUsable')}</span>
                ) : null}
              </li>
            );
          })}
        </ul>
      ) : (
        <p className="text-muted">{t('caseDesk.copies.none')}</p>
      )}
      {mayMake ? (
        <p className="no-print mt-2">
          <a href={`${base}/documents/${document.id}/copy`} className="inline-flex min-h-8 items-center">
            {t('caseDesk.copies.make')}
          </a>
        </p>
      ) : null}
    </section>
  );
};

const About = ({ document, page: { t, locale } }: { document: Shown; page: Page }) => {
  const note = document.state === 'safe' ? scanNote(document, locale) : undefined;
  const about: [string, string][] = [
    [t('office.document.file'), document.name],
    [t('office.document.size'), formatFileSize(document.size, locale)],
    [t('office.document.sent'), formatInstant(document.uploadedAt, locale, { style: 'medium' })],
  ];
  return (
    <section aria-labelledby="about-file" className="text-xs">
      <h2 id="about-file" className="mb-2 text-lg">
        {t('caseDesk.documents.data')}
      </h2>
      <dl className="space-y-2">
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
      {note ? <p className="mt-2">{note}</p> : null}
    </section>
  );
};

/** A document of a case beside the requirements it is to prove: seen, accepted or returned, and on to the next. */
export const DocumentDesk = async ({
  page,
  document,
  search,
}: {
  page: Page;
  /** None: the case has no documents. */
  document: Shown | undefined;
  search: Search;
}) => {
  const { locale, t, session, row, base, number } = page;
  const { done } = await search;
  const { values, problems } = await formState(search);
  const errors = formErrors(problems, { reason: t('office.names.documentReason') }, locale);
  const may = actsOf(session.actor, row);
  const place = row.documents.findIndex(({ id }) => id === document?.id);
  const verdicts = verdictViews(row, session, locale);
  return (
    <>
      <BackLink href={`${base}#documents`} locale={locale} label={t('office.backToCase')} />
      <CaseHeader head={caseHead(row, number, locale)} locale={locale} />
      <ErrorSummary errors={errors.list} locale={locale} />
      {done === 'copied' ? (
        <Notice kind="success" locale={locale} title={t('caseDesk.copies.done.title')} alert>
          <p>{t('caseDesk.copies.done.text')}</p>
        </Notice>
      ) : null}
      {document ? (
        <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-2">
          <h1 className="text-2xl">
            <span className="mb-1 block text-lg font-normal text-muted">
              {t('office.document.title', { number: place + 1, total: row.documents.length })}
            </span>
            {documentName(row, document.kind, locale)}
          </h1>
          <nav aria-label={t('office.document.label')} className="no-print flex flex-wrap gap-x-6">
            <NearLink base={base} near={row.documents[place - 1]} rel="prev" words={t('office.document.previous')} />
            <NearLink base={base} near={row.documents[place + 1]} rel="next" words={t('office.document.next')} />
            {may.propose ? (
              <a href={`${base}/decision`} data-shortcut="d" className="inline-flex min-h-11 items-center">
                {t('office.case.propose')}
              </a>
            ) : null}
            <a href={`${base}/notes`} data-shortcut="n" className="inline-flex min-h-11 items-center">
              {t('caseDesk.notes.section')}
            </a>
          </nav>
        </div>
      ) : (
        <h1 className="mb-6 text-2xl">{t('caseDesk.documents.title')}</h1>
      )}
      {done === 'reviewed' ? (
        <p role="status" className="mt-2 flex items-center gap-2 font-bold text-success">
          <Icon name="circle-check" className="size-5" />
          {t('caseDesk.documents.next')}
        </p>
      ) : null}
      <div className="mt-4 grid gap-x-8 gap-y-8 lg:grid-cols-[22rem_minmax(0,1fr)] lg:grid-rows-[auto_1fr]">
        {document ? (
          <>
            <section aria-labelledby="review" className="min-w-0 space-y-3">
              <div className="flex flex-wrap items-center justify-between gap-2">
                <h2 id="review" className="text-lg">
                  {t('office.document.review')}
                </h2>
                <ReviewTag review={document.review} locale={locale} />
              </div>
              {document.reviewReason ? (
                <p className="break-words">{t('office.document.returnedBecause', { reason: document.reviewReason })}</p>
              ) : null}
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
            </section>
            <div className="min-w-0 lg:col-start-2 lg:row-span-2 lg:row-start-1">
              {document.state === 'safe' ? (
                <DocumentViewer id={document.id} name={document.name} mediaType={document.mediaType} locale={locale} />
              ) : (
                <p className="rounded border border-line bg-sunken p-6">{scanNote(document, locale)}</p>
              )}
              <Copies document={document} page={page} />
            </div>
          </>
        ) : (
          <div className="min-w-0 lg:col-start-2">
            <EmptyState title={t('caseDesk.documents.none')}>
              <p>{t('caseDesk.documents.noneText')}</p>
            </EmptyState>
          </div>
        )}
        <div className="min-w-0 space-y-8 lg:col-start-1">
          {verdicts.length > 0 ? (
            <section aria-labelledby="checklist">
              <h2 id="checklist" className="mb-2 text-lg">
                {t('caseDesk.documents.checklist')}
              </h2>
              <RequirementList
                verdicts={verdicts}
                evidenceOf={(verdict) => evidenceOf(row, verdict.id, base, locale)}
                hrefOf={may.verify ? (fact) => `${base}/facts/${fact}` : null}
                locale={locale}
              />
            </section>
          ) : null}
          {document ? (
            <>
              <Files page={page} current={document.id} />
              <About document={document} page={page} />
            </>
          ) : null}
        </div>
      </div>
    </>
  );
};
