import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { id as idSchema } from '@/app/api/mutation';
import { pageLocale } from '@/components/layout/page-locale';
import { BackLink } from '@/components/ui/back-link';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Form } from '@/components/ui/form';
import { LinkTabs } from '@/components/ui/link-tabs';
import { PrintButton } from '@/components/ui/print-button';
import { SummaryList } from '@/components/ui/summary-list';
import { Table } from '@/components/ui/table';
import { WarningText } from '@/components/ui/warning-text';
import { requireStaff } from '@/lib/auth/require';
import { findProcedure } from '@/lib/catalogue/registry';
import { formatInstant, formatMoney, formatNumber, formatPercent } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { rules as allRules, type Rule } from '@/lib/services/revaluation/awards';
import { getRevaluation, isRule } from '@/lib/services/revaluation/revaluation';
import type { Search } from '../../../../form-state';
import { orNotFound } from '../../../../or-not-found';
import { supervisors } from '../../../staff-areas';
import { signedMoney } from '../../question-words';
import { RunProgress } from '../../run-progress';

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Search };
type Revaluation = Awaited<ReturnType<typeof getRevaluation>>;
const rising = ['by-rate', 'to-maximum', 'to-minimum'] as const;

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: messagesOf(await pageLocale(params)).supervision.revaluation.title,
});

const SumTable = ({ sums, locale }: { sums: NonNullable<Revaluation['sums']>; locale: Locale }) => {
  const { revaluation: words, rules } = messagesOf(locale).supervision;
  return (
    <Table
      caption={words.rule}
      hideCaption
      rows={[...allRules]}
      rowKey={(rule) => rule}
      columns={[
        {
          key: 'rule',
          label: words.rule,
          cell: (rule) => (
            <>
              {words.rules[rule]}
              <span className="block text-xs font-normal text-muted">{words.ruleTexts[rule]}</span>
            </>
          ),
        },
        { key: 'count', label: rules.count, cell: (rule) => formatNumber(sums[rule].count, locale), numeric: true },
        {
          key: 'before',
          label: words.told.before,
          cell: (rule) => formatMoney(sums[rule].year[0], locale),
          numeric: true,
        },
        {
          key: 'after',
          label: words.told.after,
          cell: (rule) => formatMoney(sums[rule].year[1], locale),
          numeric: true,
        },
        {
          key: 'difference',
          label: rules.difference,
          cell: (rule) => signedMoney(sums[rule].year[1] - sums[rule].year[0], locale),
          numeric: true,
        },
      ]}
    />
  );
};

const Apply = ({ found, count, csrf, locale }: { found: Revaluation; count: number; csrf: string; locale: Locale }) => {
  const words = messagesOf(locale).supervision.revaluation;
  if (found.applicationId)
    return (
      <p>
        <a href={`/${locale}/office/rules/revaluation/${found.applicationId}`}>{words.applied}</a>
      </p>
    );
  if (count === 0) return <p>{words.applyNothing}</p>;
  if (!found.isPublished) return <p>{words.applyUnpublished}</p>;
  if (!found.mayApply) return <p>{words.applyOther}</p>;
  return (
    <>
      <WarningText locale={locale}>{words.applyText}</WarningText>
      <Form
        action="/api/office/rules/apply-revaluation"
        csrf={csrf}
        locale={locale}
        hidden={{ trial: found.trialId }}
        className="mt-4"
      >
        <Button look="warning">{words.apply}</Button>
      </Form>
    </>
  );
};

const PensionTable = ({ found, locale }: { found: Revaluation; locale: Locale }) => {
  const { revaluation: words, rules } = messagesOf(locale).supervision;
  return (
    <Table
      caption={rules.list}
      hideCaption
      rows={[...found.findings]}
      rowKey={({ subject }) => subject}
      columns={[
        {
          key: 'person',
          label: rules.person,
          cell: ({ caseId, person }) => {
            const name = `${person.givenName} ${person.surnames}`;
            return caseId ? <a href={`/${locale}/office/cases/${caseId}`}>{name}</a> : name;
          },
        },
        {
          key: 'procedure',
          label: rules.procedure,
          cell: ({ procedure }) => findProcedure(procedure)?.words[locale].title ?? procedure,
        },
        { key: 'rule', label: words.rule, cell: ({ kind }) => words.rules[kind as Rule] },
        {
          key: 'before',
          label: words.told.before,
          cell: ({ beforeMonth }) => formatMoney(beforeMonth, locale),
          numeric: true,
        },
        {
          key: 'after',
          label: words.told.after,
          cell: ({ afterMonth }) => formatMoney(afterMonth, locale),
          numeric: true,
        },
      ]}
    />
  );
};

/** A trial of the revaluation, or its application: its report, what stands out, and each pension. Prints as it is. */
const RevaluationPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const { id } = await params;
  if (!idSchema.safeParse(id).success) notFound();
  const base = `/${locale}/office/rules/revaluation`;
  const here = `${base}/${id}`;
  const { actor, csrf } = await requireStaff(locale, here, ...supervisors);
  const { rule: asked, after } = await searchParams;
  const rule = isRule(asked) ? asked : null;
  const place = idSchema.safeParse(after);
  const found = await orNotFound(() => getRevaluation(actor, id, { rule, after: place.success ? place.data : null }));
  const { run, sums } = found;
  const t = translator(locale);
  const { revaluation: words, rules, run: runWords } = messagesOf(locale).supervision;
  const count = sums ? rising.reduce((all, each) => all + sums[each].count, 0) : 0;
  const more = sums ? rising.reduce((all, each) => all + sums[each].year[1] - sums[each].year[0], 0) : 0;
  const rate = formatPercent(found.rate, locale);
  const hrefOf = (each: Rule | null) => (each ? `${here}?rule=${each}#list` : `${here}#list`);
  return (
    <>
      <BackLink href={base} label={words.title} locale={locale} />
      <h1 className="text-2xl">
        {t('supervision.revaluation.heading', {
          kind: words.kinds[found.isTrial ? 'revaluation-trial' : 'revaluation'],
          year: String(found.year),
        })}
      </h1>
      <div className="mt-6 max-w-form">
        <SummaryList
          locale={locale}
          rows={[
            {
              key: 'rate',
              label: words.rateIs,
              value: t(`supervision.revaluation.${found.isPublished ? 'published' : 'expected'}`, { rate }),
            },
            { key: 'state', label: runWords.state, value: runWords.states[run.state] },
            { key: 'started', label: runWords.startedAt, value: formatInstant(run.startedAt, locale) },
            ...(run.endedAt
              ? [{ key: 'ended', label: runWords.endedAt, value: formatInstant(run.endedAt, locale) }]
              : []),
          ]}
        />
      </div>
      {run.state === 'done' ? null : <RunProgress run={run} here={here} csrf={csrf} locale={locale} />}
      {sums ? (
        <section aria-labelledby="report" className="mt-10">
          <h2 id="report" className="text-xl">
            {rules.money}
          </h2>
          <p className="mt-2 mb-6 max-w-text text-lg">
            {t('supervision.revaluation.finding', {
              count: formatNumber(count, locale),
              difference: formatMoney(more, locale),
            })}
          </p>
          <SumTable sums={sums} locale={locale} />
          {found.isTrial ? null : (
            <p className="mt-4">
              {words.changed}: {formatNumber(found.changed.length, locale)}. {words.changedText}
            </p>
          )}
          <div className="mt-6 flex flex-wrap items-center gap-4">
            <PrintButton label={t('ui.actions.print')} />
            <a href={`/api/office/rules/export?run=${found.trialId}&locale=${locale}`} download className="no-print">
              {rules.csv}
            </a>
          </div>
        </section>
      ) : null}
      {found.isTrial && run.state === 'done' ? (
        <section aria-labelledby="apply" className="no-print mt-10 max-w-form">
          <h2 id="apply" className="mb-3 text-xl">
            {words.apply}
          </h2>
          <Apply found={found} count={count} csrf={csrf} locale={locale} />
        </section>
      ) : null}
      <section aria-labelledby="outliers" className="mt-10">
        <h2 id="outliers" className="text-xl">
          {words.outliers}
        </h2>
        {found.outliers.length > 0 ? (
          <>
            <p className="mt-1 mb-4 max-w-text text-muted">{words.outliersText}</p>
            <Table
              caption={words.outliers}
              hideCaption
              rows={found.outliers}
              rowKey={({ subject }) => subject}
              columns={[
                {
                  key: 'procedure',
                  label: rules.procedure,
                  cell: ({ caseId, procedure }) => {
                    const title = findProcedure(procedure)?.words[locale].title ?? procedure;
                    return caseId ? <a href={`/${locale}/office/cases/${caseId}`}>{title}</a> : title;
                  },
                },
                {
                  key: 'before',
                  label: words.told.before,
                  cell: (row) => formatMoney(row.before, locale),
                  numeric: true,
                },
                { key: 'after', label: words.told.after, cell: (row) => formatMoney(row.after, locale), numeric: true },
              ]}
            />
          </>
        ) : (
          <p className="mt-1 text-muted">{words.outliersNone}</p>
        )}
      </section>
      <section aria-labelledby="list" className="no-print mt-12">
        <h2 id="list" className="mb-4 text-xl">
          {rules.list}
        </h2>
        <LinkTabs
          label={rules.list}
          tabs={[null, ...allRules].map((each) => ({
            href: hrefOf(each),
            label: each ? words.rules[each] : rules.all,
            current: each === rule,
            ...(each && sums ? { count: formatNumber(sums[each].count, locale) } : {}),
          }))}
        />
        {found.findings.length > 0 ? (
          <>
            <PensionTable found={found} locale={locale} />
            <p className="mt-6 flex flex-wrap gap-x-6 gap-y-2">
              {place.success ? <a href={hrefOf(rule)}>{rules.first}</a> : null}
              {found.next ? (
                <a href={`${here}?${rule ? `rule=${rule}&` : ''}after=${found.next}#list`} rel="next">
                  {rules.more}
                </a>
              ) : null}
            </p>
          </>
        ) : (
          <EmptyState title={rules.listNone} level={3} />
        )}
      </section>
    </>
  );
};

export default RevaluationPage;
