import { Table } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import { formatInstant } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import type { listSubmissions } from '@/lib/services/companies/submissions';

type Row = Awaited<ReturnType<typeof listSubmissions>>[number];

/** The name of a kind of file in words. */
export const kindName = (kind: string, locale: Locale): string =>
  (messagesOf(locale).company.batch.kinds as Readonly<Record<string, { readonly name: string }>>)[kind]?.name ?? kind;

/** Files of an organisation, each leading to its check or its receipt. */
export const SubmissionTable = ({
  rows,
  caption,
  base,
  locale,
}: {
  rows: Row[];
  caption: string;
  base: string;
  locale: Locale;
}) => {
  const t = translator(locale);
  if (rows.length === 0) return <p className="text-muted">{t('company.submissions.none')}</p>;
  return (
    <Table<Row>
      caption={caption}
      hideCaption
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'when',
          label: t('company.submissions.when'),
          cell: ({ registeredAt, createdAt }) => formatInstant(registeredAt ?? createdAt, locale, { style: 'medium' }),
        },
        {
          key: 'what',
          label: t('company.submissions.what'),
          cell: ({ id, kind, fileName }) => (
            <>
              <a href={`${base}/submissions/${id}`} className="inline-flex min-h-8 items-center">
                {kindName(kind, locale)}
              </a>
              <span className="block text-sm break-all text-muted">{fileName}</span>
            </>
          ),
        },
        {
          key: 'state',
          label: t('company.submissions.state'),
          cell: ({ registeredAt, entry }) => (
            <>
              <Tag tone={registeredAt ? 'green' : 'grey'} icon={registeredAt ? 'circle-check' : 'pencil'}>
                {t(registeredAt ? 'company.submissions.registered' : 'company.submissions.draft')}
              </Tag>
              {entry ? <span className="block font-mono text-sm">{entry.number}</span> : null}
            </>
          ),
        },
        {
          key: 'lines',
          label: t('company.submissions.lines'),
          cell: ({ accepted, total }) =>
            accepted === null || total === null ? '—' : t('company.submissions.linesOf', { accepted, total }),
        },
      ]}
    />
  );
};
