import type { Metadata } from 'next';
import { Field } from '@/components/fields/field';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { BackLink } from '@/components/ui/back-link';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { requireStaff } from '@/lib/auth/require';
import { messagesOf } from '@/lib/i18n/messages';
import { listReviewers, measures } from '@/lib/services/quality/draw-sample';
import { proceduresOf } from '@/lib/services/supervision/board';
import { formErrors, formState, type Search, titleWithErrors } from '../../../form-state';
import { orNotFound } from '../../../or-not-found';
import { supervisors } from '../../staff-areas';
import { procedureTitle } from '../quality-words';

type Props = LocaleParams & { searchParams: Search };

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const locale = await pageLocale(params);
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(messagesOf(locale).quality.draw.title, problems, locale) };
};

/** Of what, how many, and who looks at them: chance does the rest. */
const DrawPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const base = `/${locale}/office/quality`;
  const { actor, csrf } = await requireStaff(locale, `${base}/new`, ...supervisors);
  const colleagues = await orNotFound(() => listReviewers(actor));
  const words = messagesOf(locale).quality.draw;
  const { values, problems } = await formState(searchParams);
  const { procedure, from, until, measure, size, reviewers } = words;
  const labels = { procedure, from, until, measure, size, reviewers };
  const { list, of } = formErrors(problems, labels, locale);
  const common = (name: keyof typeof labels) => {
    const error = of(name);
    return { name, label: labels[name], locale, value: values[name], ...(error ? { error } : {}) };
  };
  const named = proceduresOf(actor)
    .map((value) => ({ value, label: procedureTitle(value, locale) }))
    .sort((a, b) => a.label.localeCompare(b.label, locale));
  return (
    <>
      <BackLink href={base} locale={locale} />
      <ErrorSummary errors={list} locale={locale} />
      <h1 className="text-2xl">{words.title}</h1>
      <p className="mt-2 mb-6 max-w-text">{words.lead}</p>
      {colleagues.length === 0 ? <Notice kind="info" locale={locale} title={words.nobody} /> : null}
      <Form action="/api/office/quality" csrf={csrf} locale={locale} className="max-w-form">
        <Field
          widget="select"
          {...common('procedure')}
          value={values.procedure ?? ''}
          options={[{ value: '', label: words.allProcedures }, ...named]}
        />
        <Field widget="text" {...common('from')} hint={words.dateHint} width={10} autoComplete="off" />
        <Field widget="text" {...common('until')} hint={words.untilHint} width={10} autoComplete="off" />
        <Field
          widget="radios"
          {...common('measure')}
          options={measures.map((value) => ({ value, label: words.measures[value] }))}
        />
        <Field widget="number" {...common('size')} hint={words.sizeHint} width={5} />
        {colleagues.length > 0 ? (
          <Field
            widget="checkboxes"
            {...common('reviewers')}
            hint={words.reviewersHint}
            options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
          />
        ) : null}
        <Button>{words.submit}</Button>
      </Form>
    </>
  );
};

export default DrawPage;
