import type { Metadata } from 'next';
import { CaseHeader } from '@/components/case/case-header';
import { BackLink } from '@/components/ui/back-link';
import { Button, ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { Table } from '@/components/ui/table';
import { can } from '@/lib/access/can';
import { formatCode } from '@/lib/adapters/csv-code';
import { attendingBody } from '@/lib/casework/attending-body';
import { formatFileSize, formatInstant } from '@/lib/i18n/format';
import { type FileEntry, getFile } from '@/lib/services/file/file-index';
import type { Search } from '../../../../form-state';
import { orNotFound } from '../../../../or-not-found';
import { caseHead } from '../case-head';
import { type CaseParams, casePage } from '../case-page';

type Props = { params: CaseParams; searchParams: Search };

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { t, number } = await casePage(params, '/file');
  return { title: `${t('decisionDesk.file.title')} · ${number}` };
};

/** The file of a case: its numbered index, and the ways to authenticate it and to take all of it along. */
const FilePage = async ({ params, searchParams }: Props) => {
  const { locale, t, session, row, base, number } = await casePage(params, '/file');
  const { done } = await searchParams;
  const { entries } = await orNotFound(() => getFile(session.actor, row.id, locale));
  const mayIndex = can(session.actor, 'index:file', { personId: row.personId, body: attendingBody(row) });
  const indexes = row.issued.filter(({ kind }) => kind === 'file_index');
  const href = (entry: FileEntry) => `/api/${entry.origin === 'issued' ? 'issued' : 'documents'}/${entry.id}`;
  const isReadable = ({ origin, state }: FileEntry) =>
    origin === 'issued' || ['received', 'accepted', 'returned'].includes(state);
  return (
    <>
      <BackLink href={base} locale={locale} label={t('office.backToCase')} />
      {done === 'indexed' ? (
        <Notice kind="success" locale={locale} title={t('decisionDesk.file.done.title')} alert>
          <p>{t('decisionDesk.file.done.text')}</p>
        </Notice>
      ) : null}
      {done === 'too-long' ? (
        <Notice kind="warning" locale={locale} title={t('decisionDesk.file.tooLong')} alert />
      ) : null}
      <CaseHeader head={caseHead(row, number, locale)} locale={locale} />
      <h1 className="mb-2 text-2xl">{t('decisionDesk.file.title')}</h1>
      <p className="mb-6 max-w-text">{t('decisionDesk.file.lead')}</p>
      {entries.length === 0 ? (
        <EmptyState title={t('decisionDesk.file.empty')} />
      ) : (
        <>
          <div className="no-print mb-8 grid gap-6 sm:grid-cols-3">
            {(['zip', 'pdf'] as const).map((as) => (
              <div key={as}>
                <ButtonLink look="secondary" href={`/api/office/file/${row.id}?as=${as}&locale=${locale}`} download>
                  {t(`decisionDesk.file.${as}`)}
                </ButtonLink>
                <p className="mt-2 text-sm text-muted">{t(`decisionDesk.file.${as}Hint`)}</p>
              </div>
            ))}
            {mayIndex ? (
              <Form
                action="/api/office/file-index"
                csrf={session.csrf}
                locale={locale}
                hidden={{ case: row.id, version: String(row.version) }}
              >
                <Button look="secondary" describedBy="index-hint">
                  {t('decisionDesk.file.index')}
                </Button>
                <p id="index-hint" className="mt-2 text-sm text-muted">
                  {t('decisionDesk.file.indexHint')}
                </p>
              </Form>
            ) : null}
          </div>
          {row.documents.some(({ redactions }) => redactions.length > 0) ? (
            <section aria-labelledby="copies" className="no-print mb-8">
              <h2 id="copies" className="mb-2 text-lg">
                {t('decisionDesk.file.copies.title')}
              </h2>
              <p className="mb-4 max-w-text">{t('decisionDesk.file.copies.hint')}</p>
              <p className="flex flex-wrap gap-4">
                {(['zip', 'pdf'] as const).map((as) => (
                  <ButtonLink
                    key={as}
                    look="secondary"
                    href={`/api/office/file/${row.id}?as=${as}&with=copies&locale=${locale}`}
                    download
                  >
                    {t(`decisionDesk.file.copies.${as}`)}
                  </ButtonLink>
                ))}
              </p>
            </section>
          ) : null}
          {indexes.length > 0 ? (
            <section aria-labelledby="indexes" className="mb-8">
              <h2 id="indexes" className="mb-2 text-lg">
                {t('decisionDesk.file.indexed')}
              </h2>
              <ul className="list">
                {indexes.map(({ id, issuedAt }) => (
                  <li key={id}>
                    <a href={`/api/issued/${id}`}>
                      {t('decisionDesk.file.indexOf', { when: formatInstant(issuedAt, locale) })}
                    </a>
                  </li>
                ))}
              </ul>
            </section>
          ) : null}
          <Table<FileEntry>
            caption={t('decisionDesk.file.caption')}
            hideCaption
            rows={[...entries]}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'document',
                label: t('decisionDesk.file.head.document'),
                cell: (entry) => (
                  <>
                    {entry.number}. {isReadable(entry) ? <a href={href(entry)}>{entry.title}</a> : entry.title}
                    {entry.name ? (
                      <span className="mt-1 block break-words font-normal text-muted">{entry.name}</span>
                    ) : null}
                    {entry.csv ? (
                      <span className="mt-1 block text-xs font-normal">
                        {t('decisionDesk.file.csv', { code: formatCode(entry.csv) })}
                      </span>
                    ) : null}
                  </>
                ),
              },
              {
                key: 'at',
                label: t('decisionDesk.file.head.at'),
                cell: ({ at }) => formatInstant(at, locale, { style: 'medium' }),
              },
              {
                key: 'pages',
                label: t('decisionDesk.file.head.pages'),
                cell: ({ pages, size }) => `${pages ?? '—'} · ${formatFileSize(size, locale)}`,
              },
              {
                key: 'hash',
                label: t('decisionDesk.file.head.hash'),
                cell: ({ sha256 }) => <code className="text-xs [overflow-wrap:anywhere]">{sha256}</code>,
              },
            ]}
          />
          <p className="mt-4 text-sm text-muted">{t('decisionDesk.file.noted')}</p>
        </>
      )}
    </>
  );
};

export default FilePage;
