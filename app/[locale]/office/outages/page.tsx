import type { Metadata } from 'next';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { Table } from '@/components/ui/table';
import { requireStaff } from '@/lib/auth/require';
import { formatInstant } from '@/lib/i18n/format';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { listOutages } from '@/lib/services/outages/office-outages';
import type { Search } from '../../form-state';
import { orNotFound } from '../../or-not-found';
import { supervisors } from '../staff-areas';
import { doneNotice, stateOf } from './outage-words';

type Props = LocaleParams & { searchParams: Search };

export const generateMetadata = async ({ params }: LocaleParams): Promise<Metadata> => ({
  title: messagesOf(await pageLocale(params)).outages.office.title,
});

/** Outages written down by people or found by the monitor. */
const OutagesPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const base = `/${locale}/office/outages`;
  const { actor } = await requireStaff(locale, base, ...supervisors);
  const outages = await orNotFound(() => listOutages(actor));
  const t = translator(locale);
  const { office: words } = messagesOf(locale).outages;
  const done = doneNotice((await searchParams).done, locale);
  return (
    <>
      {done ? <Notice kind="success" alert locale={locale} title={done} /> : null}
      <h1 className="text-2xl">{words.title}</h1>
      <p className="mt-2 mb-6 max-w-text">{words.lead}</p>
      <p className="mb-8 flex flex-wrap gap-4">
        <ButtonLink href={`${base}/new`}>{words.record}</ButtonLink>
        <ButtonLink href={`/${locale}/status`} look="secondary">
          {t('outages.banner.link')}
        </ButtonLink>
      </p>
      {outages.length > 0 ? (
        <Table
          caption={words.list}
          rows={[...outages]}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'service',
              label: words.service,
              cell: ({ id, service }) => <a href={`${base}/${id}`}>{t(`outages.services.${service}`)}</a>,
            },
            { key: 'from', label: words.from, cell: ({ from }) => formatInstant(from, locale, { style: 'medium' }) },
            {
              key: 'until',
              label: words.until,
              cell: ({ until }) => (until ? formatInstant(until, locale, { style: 'medium' }) : words.going),
            },
            { key: 'state', label: words.state, cell: (outage) => stateOf(outage, locale) },
            { key: 'by', label: words.by, cell: ({ byMonitor }) => (byMonitor ? words.byMonitor : words.byStaff) },
          ]}
        />
      ) : (
        <EmptyState title={words.empty}>
          <p>{words.emptyText}</p>
        </EmptyState>
      )}
    </>
  );
};

export default OutagesPage;
