import { notFound } from 'next/navigation';
import { pageLocale, pageMetadata } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { Table } from '@/components/ui/table';
import { ruleBook } from '@/lib/catalogue/rule-book';
import { figureName, groupName, sayNote } from '@/lib/catalogue/say-figure';
import { formatDay } from '@/lib/i18n/format';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { boeUrl, citation, lawTitle } from '@/lib/law/legal-ref';
import { FigureValue } from '../../../figure-value';

type Props = { params: Promise<{ locale: string; group: string }> };

export const generateStaticParams = () => ruleBook.map(({ group }) => ({ group }));

const groupOf = async (params: Props['params']) => {
  const { group } = await params;
  return ruleBook.find((known) => known.group === group) ?? notFound();
};

export const generateMetadata = async ({ params }: Props) => {
  const locale = await pageLocale(params);
  const { group } = await groupOf(params);
  const { page } = messagesOf(locale).rules;
  return pageMetadata(locale, {
    title: `${groupName(group, locale)} · ${page.title}`,
    description: page.lead,
    path: `/rule-book/${group}`,
  });
};

/** The figures of one family: each value with the day it begins and the text it comes from. */
const RuleGroupPage = async ({ params }: Props) => {
  const locale = await pageLocale(params);
  const { group, figures } = await groupOf(params);
  const t = translator(locale);
  const { page } = messagesOf(locale).rules;
  return (
    <PageBody
      top={
        <Breadcrumb
          locale={locale}
          crumbs={[{ href: `/${locale}/rule-book`, label: page.title }]}
          current={groupName(group, locale)}
        />
      }
    >
      <h1>{groupName(group, locale)}</h1>
      <div className="mt-8 max-w-form space-y-12">
        {figures.map((figure) => (
          <section key={figure.id} id={figure.id} aria-labelledby={`${figure.id}-name`}>
            <h2 id={`${figure.id}-name`} className="text-lg">
              {figureName(figure, locale)}
            </h2>
            <p className="mb-3 text-sm text-muted">
              <code className="font-mono break-all">{figure.id}</code>
            </p>
            <Table
              caption={figureName(figure, locale)}
              hideCaption
              rows={[...figure.entries].reverse()}
              rowKey={({ from }) => from}
              columns={[
                {
                  key: 'from',
                  label: page.from,
                  cell: ({ from }) => (
                    <span className="font-normal whitespace-nowrap">{formatDay(from, locale, 'medium')}</span>
                  ),
                },
                {
                  key: 'value',
                  label: page.value,
                  cell: ({ value }) => (
                    <FigureValue
                      figure={figure}
                      value={value}
                      locale={locale}
                      openLabel={(count) => t('rules.page.open', { count })}
                    />
                  ),
                },
                {
                  key: 'source',
                  label: page.source,
                  cell: ({ source, note }) => (
                    <>
                      <a href={boeUrl(source)} rel="external" title={lawTitle(source, locale)}>
                        {citation(source, locale)}
                      </a>
                      {note ? <span className="block text-xs text-muted">{sayNote(note, locale)}</span> : null}
                    </>
                  ),
                },
              ]}
            />
          </section>
        ))}
      </div>
    </PageBody>
  );
};

export default RuleGroupPage;
