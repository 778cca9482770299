import { ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { SummaryList } from '@/components/ui/summary-list';
import { formatNumber } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { getStudents } from '@/lib/services/school-insurance/student-list';
import { fileHref } from '../../school-page';

export type StudentList = NonNullable<Awaited<ReturnType<typeof getStudents>>['list']>;

/** How many rows are right, and how many have something to fix. */
export const CheckReport = ({
  list: { fileName, total, right, wrong },
  hidden,
  locale,
}: {
  list: StudentList;
  hidden: { organisation: string; settlement: string };
  locale: Locale;
}) => {
  const t = translator(locale);
  const number = (value: number) => formatNumber(value, locale, 0);
  return (
    <>
      <Notice
        kind={wrong === 0 ? 'success' : 'warning'}
        id="check"
        locale={locale}
        title={
          wrong === 0
            ? t('school.students.allRight', { count: right })
            : t('school.students.someWrong', { count: wrong })
        }
      >
        {wrong === 0 ? null : <p>{t('school.students.someWrongText')}</p>}
      </Notice>
      <div className="max-w-form">
        <SummaryList
          locale={locale}
          rows={[
            ...(fileName ? [{ key: 'file', label: t('school.students.file2'), value: fileName }] : []),
            { key: 'total', label: t('school.students.total'), value: number(total) },
            { key: 'right', label: t('school.students.right'), value: number(right) },
            { key: 'wrong', label: t('school.students.wrong'), value: number(wrong) },
          ]}
        />
      </div>
      {wrong > 0 ? (
        <p className="mt-4">
          <ButtonLink href={fileHref(hidden, 'errors', { locale })} look="secondary" icon="download" download>
            {t('school.students.errors')}
          </ButtonLink>
        </p>
      ) : null}
    </>
  );
};
