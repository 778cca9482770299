import type { Metadata } from 'next';
import { Field } from '@/components/fields/field';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { BackLink } from '@/components/ui/back-link';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Form } from '@/components/ui/form';
import { Table } from '@/components/ui/table';
import { requireStaff } from '@/lib/auth/require';
import { formatInstant, formatPercent } from '@/lib/i18n/format';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { listRevaluations } from '@/lib/services/revaluation/revaluation';
import { formState, type Search, titleWithErrors } from '../../../form-state';
import { orNotFound } from '../../../or-not-found';
import { supervisors } from '../../staff-areas';

type Props = LocaleParams & { searchParams: Search };

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const locale = await pageLocale(params);
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(messagesOf(locale).supervision.revaluation.title, problems, locale) };
};

/** The yearly revaluation: a trial is begun here, and every one before it is listed. */
const RevaluationsPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const base = `/${locale}/office/rules`;
  const { actor, csrf } = await requireStaff(locale, `${base}/revaluation`, ...supervisors);
  const runs = await orNotFound(() => listRevaluations(actor));
  const { values, problems } = await formState(searchParams);
  const t = translator(locale);
  const { revaluation: words, rules, run: runWords } = messagesOf(locale).supervision;
  const errors = problems.map(({ field, code, values: said }) => ({
    name: field,
    text:
      code in words.problems
        ? t(`supervision.revaluation.problems.${code as keyof typeof words.problems}`, { from: '', to: '', ...said })
        : code,
  }));
  const errorOf = (name: string) => {
    const text = errors.find((error) => error.name === name)?.text;
    return text ? { error: text } : {};
  };
  return (
    <>
      <BackLink href={base} label={rules.title} locale={locale} />
      <ErrorSummary errors={errors} locale={locale} />
      <h1 className="text-2xl">{words.title}</h1>
      <p className="mt-2 mb-6 max-w-text">{words.lead}</p>
      <Form action="/api/office/rules/revaluation" csrf={csrf} locale={locale} className="max-w-form">
        <Field
          widget="number"
          name="year"
          label={words.year}
          hint={words.yearHint}
          value={values.year}
          width={4}
          maxLength={4}
          {...errorOf('year')}
          locale={locale}
        />
        <Field
          widget="text"
          name="rate"
          label={words.rate}
          hint={words.rateHint}
          value={values.rate}
          width={5}
          maxLength={8}
          optional
          {...errorOf('rate')}
          locale={locale}
        />
        <Button>{words.prepare}</Button>
      </Form>
      <section aria-labelledby="runs" className="mt-12">
        <h2 id="runs" className="mb-4 text-xl">
          {words.list}
        </h2>
        {runs.length > 0 ? (
          <Table
            caption={words.list}
            hideCaption
            rows={runs}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'what',
                label: rules.what,
                cell: ({ id, kind, input }) => (
                  <a href={`${base}/revaluation/${id}`}>
                    {words.kinds[kind as keyof typeof words.kinds]} {(input as { year: number }).year}
                  </a>
                ),
              },
              {
                key: 'rate',
                label: words.rateIs,
                cell: ({ input }) => formatPercent((input as { rate: number }).rate, locale),
                numeric: true,
              },
              {
                key: 'at',
                label: runWords.startedAt,
                cell: ({ startedAt }) => formatInstant(startedAt, locale, { style: 'medium' }),
              },
              { key: 'state', label: runWords.state, cell: ({ state }) => runWords.states[state] },
            ]}
          />
        ) : (
          <EmptyState title={words.none} level={3}>
            <p>{words.noneText}</p>
          </EmptyState>
        )}
      </section>
    </>
  );
};

export default RevaluationsPage;
