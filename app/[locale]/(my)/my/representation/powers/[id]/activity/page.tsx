import type { Metadata } from 'next';
import { PageBody } from '@/components/layout/site-shell';
import { BackLink } from '@/components/ui/back-link';
import { EmptyState } from '@/components/ui/empty-state';
import { Table } from '@/components/ui/table';
import { formatInstant } from '@/lib/i18n/format';
import { isLocale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { listActivity } from '@/lib/services/powers/list-activity';
import { nameOf } from '@/lib/services/powers/power-row';
import { orNotFound } from '../../../../../../or-not-found';
import { loadPower, type PowerProps } from '../load-power';

type Act = Awaited<ReturnType<typeof listActivity>>['acts'][number];

export const generateMetadata = async ({ params }: PowerProps): Promise<Metadata> => {
  const { locale } = await params;
  return isLocale(locale) ? { title: translator(locale)('representation.power.activity') } : {};
};

/** What a representative did, in plain words, for the person represented alone. */
const ActivityPage = async ({ params }: PowerProps) => {
  const { locale, session, base } = await loadPower(params, '/activity');
  const { power, acts } = await orNotFound(async () => listActivity(session.actor, (await params).id));
  const t = translator(locale);
  const words = messagesOf(locale).representation.activity;
  const known: Readonly<Record<string, string>> = words.acts;
  return (
    <PageBody top={<BackLink href={base} locale={locale} />}>
      <h1 className="max-w-text text-3xl">{t('representation.activity.title', { agent: nameOf(power.agent) })}</h1>
      <p className="mt-4 mb-8 max-w-text text-lg text-muted">{words.lead}</p>
      <div className="max-w-form">
        {acts.length === 0 ? (
          <EmptyState title={words.empty}>
            <p>{words.emptyText}</p>
          </EmptyState>
        ) : (
          <Table<Act>
            caption={words.caption}
            hideCaption
            rows={acts}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'what',
                label: words.what,
                cell: ({ action, result }) => (
                  <>
                    {known[action.replaceAll('.', '-')] ?? words.acts.other}
                    {result === 'ok' ? null : <span className="font-normal text-muted"> {words.refused}</span>}
                  </>
                ),
              },
              { key: 'when', label: words.when, cell: ({ at }) => formatInstant(at, locale) },
            ]}
          />
        )}
      </div>
    </PageBody>
  );
};

export default ActivityPage;
