import type { Metadata } from 'next';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkTabs } from '@/components/ui/link-tabs';
import { Table } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import { requireStaff } from '@/lib/auth/require';
import { formatDay, formatInstantDay } from '@/lib/i18n/format';
import { messagesOf } from '@/lib/i18n/messages';
import { feedbackViews, listFeedback } from '@/lib/services/feedback/answer-feedback';
import type { Search } from '../../form-state';
import { listeners } from '../staff-areas';

type Props = LocaleParams & { searchParams: Search };

export const generateMetadata = async ({ params }: LocaleParams): Promise<Metadata> => ({
  title: messagesOf(await pageLocale(params)).feedback.office.title,
});

/** What people have written to the office. */
const OfficeFeedbackPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const base = `/${locale}/office/feedback`;
  const { actor } = await requireStaff(locale, base, ...listeners);
  const { view: asked } = await searchParams;
  const view = feedbackViews.find((each) => each === asked) ?? 'open';
  const rows = await listFeedback(actor, view);
  const { office: words, kinds } = messagesOf(locale).feedback;
  return (
    <>
      <h1 className="text-2xl">{words.title}</h1>
      <p className="mt-2 mb-6 max-w-text">{words.lead}</p>
      <LinkTabs
        label={words.viewsLabel}
        tabs={feedbackViews.map((each) => ({
          href: `${base}?view=${each}`,
          label: words.views[each],
          current: each === view,
        }))}
      />
      {rows.length === 0 ? (
        <EmptyState title={view === 'open' ? words.empty : words.emptyAnswered}>
          <p>{words.emptyText}</p>
        </EmptyState>
      ) : (
        <Table
          caption={words.caption}
          hideCaption
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'kind',
              label: words.kind,
              cell: ({ id, kind }) => <a href={`${base}/${id}`}>{kinds[kind].name}</a>,
            },
            {
              key: 'received',
              label: words.received,
              cell: ({ receivedAt }) => formatInstantDay(receivedAt, locale, 'medium'),
            },
            {
              key: 'due',
              label: view === 'open' ? words.due : words.answeredAt,
              cell: ({ dueOn, isLate, answeredAt }) => (
                <span className="flex flex-wrap gap-x-3 gap-y-1">
                  {answeredAt ? formatInstantDay(answeredAt, locale, 'medium') : formatDay(dueOn, locale, 'medium')}
                  {isLate ? <Tag tone="red">{words.late}</Tag> : null}
                </span>
              ),
            },
            {
              key: 'text',
              label: words.text,
              cell: ({ text }) => (text.length > 120 ? `${text.slice(0, 117)}…` : text),
            },
          ]}
        />
      )}
    </>
  );
};

export default OfficeFeedbackPage;
