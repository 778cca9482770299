import { Details } from '@/components/ui/details';
import { Table } from '@/components/ui/table';
import { columnLabel } from '@/lib/casework/batch/export-batch';
import type { TypedRow } from '@/lib/casework/batch/read-batch';
import { studentRows } from '@/lib/casework/school/student-rows';
import { formatNumber } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { StudentList } from './check-report';

const SHOWN = 100;

/** The first right rows, as they were typed. */
export const RightRows = ({ list, locale }: { list: StudentList; locale: Locale }) => {
  if (list.right === 0) return null;
  const t = translator(locale);
  const right = new Set(list.lines.slice(0, SHOWN).map(({ row }) => row));
  const rows = list.rows.filter(({ row }) => right.has(row));
  return (
    <section className="mt-10">
      <Details summary={`${t('school.students.list')} (${formatNumber(list.right, locale, 0)})`}>
        {list.right > SHOWN ? (
          <p>{t('school.students.listShown', { shown: SHOWN, total: formatNumber(list.right, locale, 0) })}</p>
        ) : null}
        <Table<TypedRow>
          caption={t('school.students.list')}
          hideCaption
          scroll={t('school.students.list')}
          rows={[...rows]}
          rowKey={({ row }) => String(row)}
          columns={[
            { key: 'row', label: t('company.batch.head.row'), cell: ({ row }) => formatNumber(row, locale, 0) },
            ...Object.keys(studentRows.columns).map((column) => ({
              key: column,
              label: columnLabel(studentRows.id, column, locale),
              cell: ({ texts }: TypedRow) => <span className="whitespace-nowrap">{texts[column]}</span>,
            })),
          ]}
        />
      </Details>
    </section>
  );
};
