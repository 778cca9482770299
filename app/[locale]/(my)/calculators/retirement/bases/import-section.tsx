import { FileField } from '@/components/fields/file-field';
import { TextareaField } from '@/components/fields/textarea-field';
import { Button, ButtonLink } from '@/components/ui/button';
import { Details } from '@/components/ui/details';
import type { FieldError } from '@/components/ui/error-summary';
import { Form } from '@/components/ui/form';
import type { RawAnswers } from '@/components/wizard/fact-field';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';

const ROWS = 6;

/** A base report brought as a file or pasted, with what is wrong with it row by row; and the same to take away. */
export const ImportSection = ({
  values,
  errors,
  hasRecord,
  locale,
}: {
  values: RawAnswers;
  errors: readonly FieldError[];
  hasRecord: boolean;
  locale: Locale;
}) => {
  const t = translator(locale);
  const { import: words, record } = messagesOf(locale).retirement;
  const [first, ...others] = errors;
  const errorOf = (name: string) => (first?.name === name ? { error: first.text } : {});
  const template = (other: Locale) => `/api/calculators/retirement/template?locale=${other}`;
  return (
    <>
      <section aria-labelledby="import-title" className="no-print max-w-form">
        <h2 id="import-title" className="text-xl">
          {words.title}
        </h2>
        <p className="mt-2 max-w-text">{words.lead}</p>
        <Details summary={words.templateTitle}>
          <p>{words.where}</p>
          <p>{words.templateText}</p>
          <ul>
            <li>
              <a href={template(locale)} download className="inline-flex min-h-11 items-center">
                {words.template}
              </a>
            </li>
            <li>
              <a href={template(locale === 'es' ? 'en' : 'es')} download className="inline-flex min-h-11 items-center">
                {words.templateOther}
              </a>
            </li>
          </ul>
          <p>{words.assumed}</p>
        </Details>
        {errors.length > 0 ? (
          <div className="mb-6 max-w-text">
            <p className="font-bold text-error">{t('retirement.import.problems', { count: errors.length })}</p>
            <p>{words.problemsText}</p>
          </div>
        ) : null}
        <Form id="import" action="/api/calculators/retirement/bring" csrf="" locale={locale} upload>
          <FileField
            name="file"
            label={words.file}
            hint={words.fileHint}
            accept=".csv,.json,.txt,text/csv,application/json"
            locale={locale}
            {...errorOf('file')}
          />
          {others.length > 0 ? (
            <ul className="mb-4 max-w-text space-y-1 border-l-4 border-error pl-4">
              {others.map(({ id, text }) => (
                <li key={id} id={id} tabIndex={-1} className="font-bold text-error">
                  {text}
                </li>
              ))}
            </ul>
          ) : null}
          <TextareaField
            name="text"
            label={words.text}
            hint={words.textHint}
            value={values.text}
            rows={ROWS}
            locale={locale}
            {...errorOf('text')}
          />
          <Button look="secondary">{words.button}</Button>
        </Form>
      </section>
      {hasRecord ? (
        <section aria-labelledby="export-title" className="no-print max-w-form">
          <h2 id="export-title" className="text-xl">
            {record.export}
          </h2>
          <p className="mt-2 mb-3 max-w-text">{record.exportText}</p>
          <ButtonLink href="/api/calculators/retirement/record" look="secondary" download icon="download">
            {record.exportButton}
          </ButtonLink>
        </section>
      ) : null}
    </>
  );
};
