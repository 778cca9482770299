import type { Metadata } from 'next';
import { Field } from '@/components/fields/field';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Form } from '@/components/ui/form';
import { LinkTabs } from '@/components/ui/link-tabs';
import { Table } from '@/components/ui/table';
import { requireStaff } from '@/lib/auth/require';
import { toDay } from '@/lib/casework/dates';
import { courseName, isStage } from '@/lib/casework/school/rules';
import type { SchoolState } from '@/lib/db/generated/client';
import { formatDay, formatMoney, formatNumber } from '@/lib/i18n/format';
import { isLocale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { formatCcc } from '@/lib/law/identifiers';
import { officeSettlements } from '@/lib/services/school-insurance/office';
import { SchoolStateTag } from '../../company/[organisation]/school-insurance/state-tag';
import { dateAnswer, dateLabels } from '../../date-answer';
import { formErrors, formState, type Search, titleWithErrors } from '../../form-state';
import { reviewers } from '../staff-areas';

type Props = LocaleParams & { searchParams: Search };
type Row = Awaited<ReturnType<typeof officeSettlements>>[number];
const states = ['paid', 'listed', 'invoiced', 'open', 'complete'] as const satisfies readonly SchoolState[];

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(translator(locale)('school.office.title'), problems, locale) };
};

/** Centres and settlements of everybody, those with something missing first, and payments found in the bank. */
const OfficeSchoolPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const path = `/${locale}/office/school-insurance`;
  const { actor, csrf } = await requireStaff(locale, path, ...reviewers);
  const t = translator(locale);
  const asked = (await searchParams).state;
  const state = states.find((each) => each === asked) ?? null;
  const rows = await officeSettlements(actor, state);
  const { values, problems } = await formState(searchParams);
  const labels = {
    reference: t('school.office.reference'),
    amount: t('school.office.amount'),
    ...dateLabels('on', t('school.office.on')),
  };
  const { list, of } = formErrors(problems, labels, locale);
  const mayRecord = actor.roles.some((role) => role === 'caseworker' || role === 'supervisor');
  return (
    <>
      <ErrorSummary errors={list} locale={locale} />
      <h1 className="mb-6 text-2xl">{t('school.office.title')}</h1>
      <LinkTabs
        label={t('school.office.filter')}
        tabs={[
          { href: path, label: t('school.office.all'), current: state === null },
          ...states.map((each) => ({
            href: `${path}?state=${each}`,
            label: t(`school.states.${each}`),
            current: state === each,
          })),
        ]}
      />
      {rows.length === 0 ? (
        <p className="text-muted">{t('school.office.none')}</p>
      ) : (
        <Table<Row>
          caption={t('school.office.title')}
          hideCaption
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'centre',
              label: t('school.office.centre'),
              cell: ({ id, account }) => (
                <>
                  <a href={`${path}/${id}`} className="inline-flex min-h-8 items-center">
                    {account.place}
                  </a>
                  <span className="block font-mono text-sm font-normal whitespace-nowrap">
                    {formatCcc(account.ccc)}
                  </span>
                </>
              ),
            },
            {
              key: 'course',
              label: t('school.overview.course'),
              cell: ({ courseYear, stage }) =>
                `${courseName(courseYear)}, ${isStage(stage) ? t(`school.stages.${stage}`) : stage}`,
            },
            {
              key: 'due',
              label: t('school.overview.due'),
              cell: ({ dueOn }) => formatDay(toDay(dueOn), locale, 'medium'),
            },
            {
              key: 'waiting',
              label: t('school.office.total'),
              cell: ({ waiting }) => (waiting ? formatMoney(waiting.total, locale) : '—'),
              numeric: true,
            },
            {
              key: 'students',
              label: t('school.overview.students'),
              cell: ({ students }) => (students === null ? '—' : formatNumber(students, locale, 0)),
              numeric: true,
            },
            {
              key: 'state',
              label: t('school.overview.state'),
              cell: (row) => <SchoolStateTag state={row.state} locale={locale} />,
            },
          ]}
        />
      )}
      {mayRecord ? (
        <section className="mt-12 max-w-form" aria-labelledby="record-title">
          <h2 id="record-title" className="mb-4 text-xl">
            {t('school.office.record')}
          </h2>
          <Form action="/api/office/school-payment" csrf={csrf} locale={locale}>
            <Field
              widget="text"
              name="reference"
              label={labels.reference}
              locale={locale}
              value={values.reference}
              error={of('reference')}
              autoComplete="off"
              width={30}
            />
            <Field
              widget="money"
              name="amount"
              label={labels.amount}
              hint={t('school.office.amountHint')}
              locale={locale}
              value={values.amount}
              error={of('amount')}
              autoComplete="off"
            />
            <Field
              widget="date"
              name="on"
              label={t('school.office.on')}
              locale={locale}
              value={dateAnswer(values, 'on')}
              error={of('on')}
              partErrors={Object.fromEntries(list.map(({ name, text }) => [name, text]))}
            />
            <Button>{t('school.office.button')}</Button>
          </Form>
        </section>
      ) : null}
    </>
  );
};

export default OfficeSchoolPage;
