import type { Metadata } from 'next';
import { CaseHeader } from '@/components/case/case-header';
import { Field } from '@/components/fields/field';
import { BackLink } from '@/components/ui/back-link';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Form } from '@/components/ui/form';
import { Inset } from '@/components/ui/inset';
import { Notice } from '@/components/ui/notice';
import { Tag } from '@/components/ui/tag';
import { today } from '@/lib/adapters/clock';
import { formatDay, formatInstant } from '@/lib/i18n/format';
import { reportTerm } from '@/lib/law/parameters/procedure-terms';
import { LONGEST_QUESTION, listOpinions, whoCanBeAsked } from '@/lib/services/office/opinions';
import { formErrors, formState, type Search, titleWithErrors } from '../../../../form-state';
import { orNotFound } from '../../../../or-not-found';
import { caseHead } from '../case-head';
import { type CaseParams, casePage } from '../case-page';
import { documentName } from '../case-views';

type Props = { params: CaseParams; searchParams: Search };
type Page = Awaited<ReturnType<typeof casePage>>;
const acts = ['asked', 'withdrawn'] as const;
const medium = { style: 'medium' } as const;

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { t, number, locale } = await casePage(params, '/opinions');
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(t('caseDesk.opinions.title', { number }), problems, locale) };
};

const Ask = async ({ page, search }: { page: Page; search: Search }) => {
  const { t, locale, session, row } = page;
  const { units, people } = await whoCanBeAsked(session.actor);
  const { values, problems } = await formState(search);
  const { of } = formErrors(problems, labelsOf(page), locale);
  const errorOf = (name: string) => {
    const error = of(name);
    return error ? { error } : {};
  };
  const days = reportTerm.on(today());
  return (
    <Form
      action="/api/office/opinions"
      csrf={session.csrf}
      locale={locale}
      hidden={{ case: row.id }}
      className="mb-10 max-w-form"
    >
      <Field
        widget="select"
        name="to"
        label={t('caseDesk.opinions.to')}
        locale={locale}
        value={values.to}
        options={[
          ...units.map(({ unit, body }) => ({
            value: `unit:${unit}`,
            label: t('caseDesk.opinions.units', { unit, body }),
          })),
          ...people.map(({ id, name, unit }) => ({
            value: `staff:${id}`,
            label: t('caseDesk.opinions.person', { name, unit }),
          })),
        ]}
        {...errorOf('to')}
      />
      <Field
        widget="textarea"
        name="question"
        label={t('caseDesk.opinions.question')}
        locale={locale}
        maxLength={LONGEST_QUESTION}
        value={values.question}
        {...errorOf('question')}
      />
      {row.documents.length > 0 ? (
        <Field
          widget="checkboxes"
          name="documents"
          label={t('caseDesk.opinions.documents')}
          optional
          locale={locale}
          value={values.documents}
          options={row.documents.map(({ id, kind, name }) => ({
            value: id,
            label: documentName(row, kind, locale),
            hint: name,
          }))}
        />
      ) : null}
      <Field
        widget="number"
        name="days"
        label={t('caseDesk.opinions.days')}
        hint={t('caseDesk.opinions.daysHint', { days })}
        locale={locale}
        width={3}
        value={problems.length > 0 ? values.days : String(days)}
        {...errorOf('days')}
      />
      <Button>{t('caseDesk.opinions.ask')}</Button>
    </Form>
  );
};
const labelsOf = ({ t }: Page) => ({
  to: t('caseDesk.opinions.to'),
  question: t('caseDesk.opinions.question'),
  days: t('caseDesk.opinions.days'),
});

/** What is asked of others about a case, and what they answered. */
const OpinionsPage = async ({ params, searchParams }: Props) => {
  const page = await casePage(params, '/opinions');
  const { locale, t, session, row, base, number } = page;
  const { mayAsk, opinions } = await orNotFound(() => listOpinions(session.actor, row.id));
  const { done } = await searchParams;
  const { problems } = await formState(searchParams);
  const finished = acts.find((act) => act === done);
  const someone = t('caseDesk.opinions.someone');
  return (
    <>
      <BackLink href={base} locale={locale} label={t('office.backToCase')} />
      <CaseHeader head={caseHead(row, number, locale)} locale={locale} />
      <ErrorSummary errors={formErrors(problems, labelsOf(page), locale).list} locale={locale} />
      {finished ? (
        <Notice kind="success" locale={locale} title={t(`caseDesk.opinions.done.${finished}`)} alert />
      ) : null}
      <h1 className="text-2xl">{t('caseDesk.opinions.heading')}</h1>
      <Inset>
        <p>{t('caseDesk.opinions.what')}</p>
      </Inset>
      {mayAsk ? (
        <Ask page={page} search={searchParams} />
      ) : (
        <p className="mb-6 text-muted">{t('caseDesk.opinions.reads')}</p>
      )}
      <h2 className="mb-3 text-xl">{t('caseDesk.opinions.list')}</h2>
      {opinions.length === 0 ? <p className="text-muted">{t('caseDesk.opinions.none')}</p> : null}
      <ul className="max-w-form space-y-4">
        {opinions.map((each) => {
          const when = formatInstant(each.askedAt, locale, medium);
          const day = formatDay(each.dueOn, locale, 'medium');
          return (
            <li key={each.id} className="rounded border border-line bg-surface p-5">
              <p className="flex flex-wrap items-center gap-2 text-xs text-muted">
                {t('caseDesk.opinions.asked', { name: each.askedBy ?? someone, when, to: each.to ?? someone })}
                <Tag tone={each.state === 'answered' ? 'green' : each.state === 'open' ? 'amber' : 'grey'}>
                  {t(`caseDesk.opinions.states.${each.state}`)}
                </Tag>
                {each.isLate ? (
                  <Tag tone="red" icon="clock">
                    {t('caseDesk.opinions.late', { day })}
                  </Tag>
                ) : null}
                {each.state === 'open' && !each.isLate ? t('caseDesk.opinions.due', { day }) : null}
              </p>
              <p className="mt-2 break-words whitespace-pre-line">{each.question}</p>
              {each.answer ? (
                <div className="mt-3 border-l-4 border-line pl-4">
                  <p className="break-words whitespace-pre-line">{each.answer}</p>
                  {each.endedAt ? (
                    <p className="mt-1 text-xs text-muted">
                      {t('caseDesk.opinions.answeredBy', {
                        name: each.endedBy ?? someone,
                        when: formatInstant(each.endedAt, locale, medium),
                      })}
                    </p>
                  ) : null}
                </div>
              ) : null}
              {mayAsk && each.state === 'open' ? (
                <Form
                  action="/api/office/opinions/withdraw"
                  csrf={session.csrf}
                  locale={locale}
                  hidden={{ case: row.id, opinion: each.id }}
                  className="mt-3"
                >
                  <Button look="secondary">
                    {t('caseDesk.opinions.withdraw')}
                    <span className="sr-only"> {t('caseDesk.opinions.of', { when })}</span>
                  </Button>
                </Form>
              ) : null}
            </li>
          );
        })}
      </ul>
    </>
  );
};

export default OpinionsPage;
