import { FileField } from '@/components/fields/file-field';
import { TextareaField } from '@/components/fields/textarea-field';
import { Button, ButtonLink } from '@/components/ui/button';
import { Details } from '@/components/ui/details';
import { Form } from '@/components/ui/form';
import { SummaryList } from '@/components/ui/summary-list';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import type { FormOf } from './row-form';

const ROWS = 6;
const EXCEL = '.xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The whole list by file or pasted, with its templates. */
export const BringForm = ({
  form: { csrf, hidden, locale },
  hasRows,
  error,
}: {
  form: FormOf;
  hasRows: boolean;
  error: string | undefined;
}) => {
  const t = translator(locale);
  const { columns } = messagesOf(locale).company.batch.kinds['school-students'];
  const template = (form: 'csv' | 'xlsx') => `/api/company/school-insurance/template?form=${form}&locale=${locale}`;
  return (
    <section className="mt-12 max-w-form" aria-labelledby="bring-title">
      <h2 id="bring-title" className="mb-2 text-xl">
        {t('school.students.bringTitle')}
      </h2>
      {hasRows ? <p className="mb-4">{t('school.students.bringWarning')}</p> : null}
      <p className="flex flex-wrap gap-4">
        <ButtonLink href={template('xlsx')} look="secondary" icon="download" download>
          {t('school.students.templateExcel')}
        </ButtonLink>
        <ButtonLink href={template('csv')} look="secondary" icon="download" download>
          {t('school.students.templateCsv')}
        </ButtonLink>
      </p>
      <Details summary={t('school.students.columns')}>
        <SummaryList
          locale={locale}
          rows={Object.entries(columns).map(([key, { label, hint }]) => ({ key, label, value: hint }))}
        />
      </Details>
      <Form action="/api/uploads/school-list" csrf={csrf} locale={locale} hidden={hidden} upload>
        <FileField
          name="file"
          label={t('school.students.file')}
          hint={t('school.students.fileHint')}
          accept={`${EXCEL},.csv,.txt,text/csv,text/plain`}
          locale={locale}
          {...(error ? { error } : {})}
        />
        <TextareaField
          name="text"
          label={t('school.students.paste')}
          hint={t('school.students.pasteHint')}
          rows={ROWS}
          locale={locale}
        />
        <Button look={hasRows ? 'secondary' : 'primary'}>
          {t(hasRows ? 'school.students.bringAgain' : 'school.students.bring')}
        </Button>
      </Form>
    </section>
  );
};
