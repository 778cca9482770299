import { formatNumber } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/translator';
import type { StudentList } from './check-report';
import { type FormOf, RowForm } from './row-form';

/** As many as somebody mends before looking up; the next appear as these go. */
const SHOWN = 10;

/** The rows with something to fix, each a form of its own; the one that was just written comes first. */
export const WrongRows = ({ list, last, form }: { list: StudentList; last: number; form: FormOf }) => {
  if (list.wrong === 0) return null;
  const { locale } = form;
  const t = translator(locale);
  const wrong = new Set(list.problems.map(({ row }) => row));
  const rows = list.rows
    .filter(({ row }) => wrong.has(row))
    .sort((a, b) => Number(b.row === last) - Number(a.row === last))
    .slice(0, SHOWN);
  return (
    <section className="mt-10 max-w-form" aria-labelledby="fix-title">
      <h2 id="fix-title" className="mb-4 text-xl">
        {t('school.students.fixTitle')}
      </h2>
      {list.wrong > SHOWN ? (
        <p className="mb-4">
          {t('school.students.fixShown', { shown: SHOWN, total: formatNumber(list.wrong, locale, 0) })}
        </p>
      ) : null}
      <ul className="space-y-6">
        {rows.map(({ row, texts }) => (
          <li key={row} className="rounded border border-line bg-surface p-5">
            <h3 className="mb-4 text-lg">{t('school.students.row', { row: formatNumber(row, locale, 0) })}</h3>
            <RowForm
              row={row}
              texts={texts}
              problems={list.problems.filter((problem) => problem.row === row)}
              form={form}
            />
          </li>
        ))}
      </ul>
    </section>
  );
};
