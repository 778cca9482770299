import { Field } from '@/components/fields/field';
import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { columnLabel, sayProblem } from '@/lib/casework/batch/export-batch';
import type { LineProblem } from '@/lib/casework/batch/kind';
import { type StudentColumn, studentRows } from '@/lib/casework/school/student-rows';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';

export type FormOf = { csrf: string; hidden: { organisation: string; settlement: string }; locale: Locale };
const columns = Object.keys(studentRows.columns) as StudentColumn[];

/** A row of the list as a form, with what is wrong at each of its cells; row 0 is a new one. */
export const RowForm = ({
  row,
  texts,
  problems,
  form: { csrf, hidden, locale },
}: {
  row: number;
  texts: Readonly<Record<string, string>>;
  problems: readonly LineProblem[];
  form: FormOf;
}) => {
  const t = translator(locale);
  const errorOf = (column: StudentColumn) =>
    problems
      .filter((problem) => problem.column === column)
      .map((problem) => sayProblem(problem, locale))
      .join('. ');
  const about = t('school.students.row', { row });
  return (
    <Form
      action="/api/company/school-insurance/row"
      csrf={csrf}
      locale={locale}
      hidden={{ ...hidden, row: String(row) }}
    >
      <div className="grid gap-x-8 sm:grid-cols-2">
        {columns.map((column) => {
          const error = errorOf(column);
          return (
            <Field
              key={column}
              widget={column === 'idNumber' ? 'id-number' : 'text'}
              name={`row${row}-${column}`}
              label={columnLabel(studentRows.id, column, locale)}
              locale={locale}
              value={texts[column]}
              autoComplete="off"
              width={20}
              maxLength={200}
              {...(error ? { error } : {})}
            />
          );
        })}
      </div>
      <div className="flex flex-wrap gap-4">
        <Button look={row === 0 ? 'primary' : 'secondary'} name="act" value="write">
          {t(row === 0 ? 'school.students.add' : 'school.students.save')}
          {row === 0 ? null : <span className="sr-only"> ({about})</span>}
        </Button>
        {row === 0 ? null : (
          <Button look="plain" name="act" value="remove">
            {t('school.students.remove')}
            <span className="sr-only"> ({about})</span>
          </Button>
        )}
      </div>
    </Form>
  );
};
