import { Field } from '@/components/fields/field';
import { type LocaleParams, pageLocale, pageMetadata } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Table } from '@/components/ui/table';
import { today } from '@/lib/adapters/clock';
import { date } from '@/lib/catalogue/fields';
import { readAnswers, toRaw } from '@/lib/catalogue/form';
import { changesBetween } from '@/lib/catalogue/rule-book';
import { figureName, groupName } from '@/lib/catalogue/say-figure';
import { formatDay } from '@/lib/i18n/format';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { addYears, type Day, day } from '@/lib/law/day';
import { boeUrl, citation } from '@/lib/law/legal-ref';
import { formErrors, type Search } from '../../../form-state';
import { FigureValue } from '../../figure-value';

export const dynamic = 'force-dynamic';

export const generateMetadata = async ({ params }: LocaleParams) => {
  const locale = await pageLocale(params);
  const { title, lead } = messagesOf(locale).rules.changes;
  return pageMetadata(locale, { title, description: lead, path: '/rule-book/changes' });
};

const bounds = { min: { day: day('1990-01-01') }, max: { day: day('2060-12-31') } };
const fields = { from: date(bounds), to: date(bounds) };

/** What changed between two days: the figures that differ, before and after. */
const RuleChangesPage = async ({ params, searchParams }: LocaleParams & { searchParams: Search }) => {
  const locale = await pageLocale(params);
  const t = translator(locale);
  const { page, changes } = messagesOf(locale).rules;
  const search = await searchParams;
  const asked = Object.keys(search).some((key) => /^(from|to)\b/.test(key));
  const now = today();
  const raw = asked ? (search as Record<string, string>) : toRaw(fields, { from: addYears(now, -1), to: now });
  const { facts, problems } = readAnswers(fields, raw, now);
  const errors = formErrors(problems, { from: changes.from, to: changes.to }, locale);
  const [from, to] = [facts.from as Day | undefined, facts.to as Day | undefined];
  const found = from && to ? changesBetween(from, to) : null;
  const openLabel = (count: number) => t('rules.page.open', { count });
  return (
    <PageBody
      top={
        <Breadcrumb
          locale={locale}
          crumbs={[{ href: `/${locale}/rule-book`, label: page.title }]}
          current={changes.title}
        />
      }
    >
      <ErrorSummary errors={errors.list} locale={locale} />
      <h1>{changes.title}</h1>
      <p className="mt-4 max-w-text text-lg text-muted">{changes.lead}</p>
      <form method="get" className="mt-8">
        <div className="flex flex-wrap gap-x-12 gap-y-6">
          {(['from', 'to'] as const).map((name) => {
            const error = problems.some(({ fact }) => fact === name)
              ? errors.list.find((item) => item.name?.startsWith(name))?.text
              : undefined;
            return (
              <Field
                key={name}
                widget="date"
                name={name}
                label={changes[name]}
                locale={locale}
                value={Object.fromEntries(['day', 'month', 'year'].map((part) => [part, raw[`${name}.${part}`] ?? '']))}
                {...(error ? { error } : {})}
              />
            );
          })}
        </div>
        <p className="mt-6">
          <Button>{changes.button}</Button>
        </p>
      </form>
      {found && from && to ? (
        <section className="mt-12" aria-live="polite">
          <h2 className="text-xl">{t('rules.changes.count', { count: found.length })}</h2>
          {found.length === 0 ? (
            <EmptyState title={changes.none}>{changes.noneText}</EmptyState>
          ) : (
            <div className="mt-4">
              <Table
                caption={changes.title}
                hideCaption
                rows={[...found]}
                rowKey={({ figure }) => figure.id}
                columns={[
                  {
                    key: 'figure',
                    label: changes.figure,
                    cell: ({ figure, group }) => (
                      <a href={`/${locale}/rule-book/${group}#${figure.id}`}>
                        {figureName(figure, locale)}
                        <span className="block text-sm font-normal text-muted">{groupName(group, locale)}</span>
                      </a>
                    ),
                  },
                  ...(['before', 'after'] as const).map((side) => ({
                    key: side,
                    label: formatDay(side === 'before' ? from : to, locale, 'medium'),
                    cell: (row: (typeof found)[number]) => {
                      const entry = row[side];
                      if (!entry) return <span className="text-muted">{changes.unknown}</span>;
                      return (
                        <>
                          <FigureValue figure={row.figure} value={entry.value} locale={locale} openLabel={openLabel} />
                          <a
                            href={boeUrl(entry.source)}
                            rel="external"
                            className="inline-flex min-h-7 items-center text-xs"
                          >
                            {citation(entry.source, locale)}
                          </a>
                        </>
                      );
                    },
                  })),
                ]}
              />
            </div>
          )}
        </section>
      ) : null}
    </PageBody>
  );
};

export default RuleChangesPage;
