import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { ReloadWhileWatched } from '@/components/layout/reload-while-watched';
import { Button, ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { SummaryList } from '@/components/ui/summary-list';
import { Table } from '@/components/ui/table';
import { Tag, type TagTone } from '@/components/ui/tag';
import { requireStaff } from '@/lib/auth/require';
import { formatFileSize, formatInstant, formatNumber, formatPercent, formatTime } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { getOperations, type QueueRow } from '@/lib/services/operations/overview';
import type { Search } from '../../form-state';
import { administrators } from '../staff-areas';

type Props = LocaleParams & { searchParams: Search };
type Operations = Awaited<ReturnType<typeof getOperations>>;
type Mark = 'good' | 'watch' | 'bad' | 'off';

const tones: Readonly<Record<Mark, TagTone>> = { good: 'green', watch: 'amber', bad: 'red', off: 'grey' };
/** Beyond a second the office and the database disagree about order; beyond a day codes and terms are wrong. */
const CLOCK_WATCH_MS = 1_000;
const WORKER_SILENT_S = 300;
const LOW_ROOM = 0.05;

export const generateMetadata = async ({ params }: LocaleParams): Promise<Metadata> => ({
  title: translator(await pageLocale(params))('operations.title'),
});

const Standing = ({ mark, locale, children }: { mark: Mark; locale: Locale; children: ReactNode }) => (
  <span className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
    <Tag tone={tones[mark]}>{messagesOf(locale).operations[mark]}</Tag>
    <span className="min-w-0">{children}</span>
  </span>
);

const backupMark = ({ madeAt, testedAt, isLastTestBad }: Operations['backups']): Mark =>
  isLastTestBad ? 'bad' : madeAt === null || testedAt === null ? 'watch' : 'good';

const Backups = ({ backups, locale }: { backups: Operations['backups']; locale: Locale }) => {
  const t = translator(locale);
  const { madeAt, testedAt, isLastTestBad } = backups;
  if (madeAt === null) return t('operations.backupNone');
  return (
    <>
      {t('operations.backupLast', { when: formatInstant(madeAt, locale) })}
      <br />
      {isLastTestBad ? <strong>{t('operations.backupBad')}. </strong> : null}
      {testedAt ? t('operations.backupTest', { when: formatInstant(testedAt, locale) }) : t('operations.backupNoTest')}
    </>
  );
};

const Health = ({ found, locale }: { found: Operations; locale: Locale }) => {
  const t = translator(locale);
  const { checks } = messagesOf(locale).operations;
  const { ready, room, clockMs, workerSeconds, backups } = found;
  const share = room.free / room.total;
  const isSilent = workerSeconds === null || workerSeconds > WORKER_SILENT_S;
  const disk = t('operations.disk', {
    free: formatFileSize(room.free, locale),
    total: formatFileSize(room.total, locale),
    percent: formatPercent(Math.round(share * 10_000), locale),
  });
  const rows: readonly { readonly key: keyof typeof checks; readonly mark: Mark; readonly text: ReactNode }[] = [
    {
      key: 'database',
      mark: ready.database === 'up' ? 'good' : 'bad',
      text: t(ready.database === 'up' ? 'operations.up' : 'operations.down'),
    },
    {
      key: 'files',
      mark: ready.files === 'up' ? 'good' : 'bad',
      text: (
        <>
          {disk}
          {share < LOW_ROOM ? <strong>. {t('operations.diskLow')}</strong> : null}
          {room.isBucket ? <>. {t('operations.bucket')}</> : null}
        </>
      ),
    },
    {
      key: 'scanner',
      mark: ready.scanner === 'up' ? 'good' : ready.scanner === 'none' ? 'off' : 'bad',
      text: t(
        ready.scanner === 'up'
          ? 'operations.up'
          : ready.scanner === 'none'
            ? 'operations.noScanner'
            : 'operations.down',
      ),
    },
    {
      key: 'clock',
      mark: Math.abs(clockMs) > CLOCK_WATCH_MS ? 'watch' : 'good',
      text: t('operations.clockDifference', { ms: formatNumber(clockMs, locale, 0) }),
    },
    {
      key: 'worker',
      mark: isSilent ? 'bad' : 'good',
      text: isSilent ? t('operations.workerSilent') : t('operations.workerSeen', { seconds: workerSeconds }),
    },
    { key: 'backup', mark: backupMark(backups), text: <Backups backups={backups} locale={locale} /> },
  ];
  return (
    <SummaryList
      locale={locale}
      rows={rows.map(({ key, mark, text }) => ({
        key,
        label: checks[key],
        value: (
          <Standing mark={mark} locale={locale}>
            {text}
          </Standing>
        ),
      }))}
    />
  );
};

const Retry = ({ row, csrf, locale }: { row: QueueRow; csrf: string; locale: Locale }) => {
  const t = translator(locale);
  if (row.failed === 0) return '—';
  const ways = row.failed > 1 ? (['all', 'one'] as const) : (['all'] as const);
  return (
    <Form action="/api/office/operations/retry" csrf={csrf} locale={locale} hidden={{ queue: row.name }}>
      <span className="flex flex-wrap gap-2">
        {ways.map((most) => (
          <Button key={most} look="secondary" name="most" value={most}>
            <span aria-hidden="true">{t(most === 'all' ? 'operations.retryAll' : 'operations.retryOne')}</span>
            <span className="sr-only">
              {t(most === 'all' ? 'operations.retryAllOf' : 'operations.retryOneOf', { job: row.name })}
            </span>
          </Button>
        ))}
      </span>
    </Form>
  );
};

const Queues = ({ found, csrf, locale }: { found: Operations; csrf: string; locale: Locale }) => {
  const words = messagesOf(locale).operations;
  const number = (value: number) => formatNumber(value, locale, 0);
  if (found.queues.length === 0)
    return (
      <EmptyState title={words.jobsEmptyTitle} level={3}>
        <p>{words.jobsEmpty}</p>
      </EmptyState>
    );
  return (
    <Table<QueueRow>
      caption={words.jobs}
      hideCaption
      rows={found.queues}
      rowKey={({ name }) => name}
      columns={[
        { key: 'name', label: words.job, cell: ({ name }) => <code>{name}</code> },
        { key: 'waiting', label: words.waiting, numeric: true, cell: ({ waiting }) => number(waiting) },
        { key: 'active', label: words.active, numeric: true, cell: ({ active }) => number(active) },
        { key: 'failed', label: words.failed, numeric: true, cell: ({ failed }) => number(failed) },
        {
          key: 'oldest',
          label: words.oldest,
          cell: ({ oldest }) =>
            oldest
              ? translator(locale)('operations.ago', {
                  minutes: Math.max(0, Math.floor((found.at.getTime() - oldest.getTime()) / 60_000)),
                })
              : '—',
        },
        { key: 'retry', label: words.retryHead, cell: (row) => <Retry row={row} csrf={csrf} locale={locale} /> },
      ]}
    />
  );
};

const Runs = ({ found, locale }: { found: Operations; locale: Locale }) => {
  const words = messagesOf(locale).operations;
  const kinds: Readonly<Record<string, string>> = words.runKinds;
  if (found.runs.length === 0)
    return (
      <EmptyState title={words.runsEmptyTitle} level={3}>
        <p>{words.runsEmpty}</p>
      </EmptyState>
    );
  return (
    <Table<Operations['runs'][number]>
      caption={words.runs}
      hideCaption
      rows={found.runs}
      rowKey={({ id }) => id}
      columns={[
        { key: 'kind', label: words.run, cell: ({ kind }) => kinds[kind] ?? <code>{kind}</code> },
        {
          key: 'state',
          label: words.runState,
          cell: ({ state }) => (
            <Tag tone={state === 'failed' ? 'red' : state === 'done' ? 'green' : state === 'running' ? 'blue' : 'grey'}>
              {words.runStates[state]}
            </Tag>
          ),
        },
        { key: 'parts', label: words.runParts, numeric: true, cell: ({ done, total }) => `${done} / ${total}` },
        { key: 'at', label: words.runStarted, cell: ({ startedAt }) => formatInstant(startedAt, locale) },
      ]}
    />
  );
};

/** How the office runs, for whoever keeps it running. */
const OperationsPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const path = `/${locale}/office/operations`;
  const { actor, csrf } = await requireStaff(locale, path, ...administrators);
  const found = await getOperations(actor);
  const words = messagesOf(locale).operations;
  const t = translator(locale);
  const { retried } = await searchParams;
  const count = typeof retried === 'string' && /^\d{1,4}$/.test(retried) ? Number(retried) : null;
  return (
    <>
      <ReloadWhileWatched />
      {count === null ? null : (
        <Notice
          kind={count > 0 ? 'success' : 'info'}
          alert
          locale={locale}
          title={t('operations.told.retried', { count })}
        />
      )}
      <h1 className="text-2xl">{words.title}</h1>
      <p className="mt-2 max-w-text">{words.lead}</p>
      <p className="mt-4 mb-6 flex flex-wrap items-center gap-4">
        <span className="text-muted">{t('operations.asOf', { time: formatTime(found.at, locale, true) })}</span>
        <ButtonLink look="secondary" href={path}>
          {words.refresh}
        </ButtonLink>
      </p>
      <section className="max-w-3xl">
        <h2 className="mb-3 text-xl">{words.health}</h2>
        <Health found={found} locale={locale} />
      </section>
      <section className="mt-10">
        <h2 className="mb-4 text-xl">{words.jobs}</h2>
        <Queues found={found} csrf={csrf} locale={locale} />
      </section>
      <section className="mt-10">
        <h2 className="mb-4 text-xl">{words.runs}</h2>
        <Runs found={found} locale={locale} />
      </section>
      <section className="mt-10 max-w-form">
        <h2 className="mb-3 text-xl">{words.outbox}</h2>
        <SummaryList
          locale={locale}
          rows={found.outbox.counts.map(({ state, count: messages }) => ({
            key: state,
            label: words.outboxStates[state],
            value: formatNumber(messages, locale, 0),
          }))}
        />
        {found.outbox.oldestMinutes === null ? null : (
          <p className="mt-3">{t('operations.outboxOldest', { minutes: found.outbox.oldestMinutes })}</p>
        )}
        <p className="mt-3 text-muted">{words.outboxHint}</p>
      </section>
      <section className="mt-10 max-w-form">
        <h2 className="mb-3 text-xl">{words.versions}</h2>
        <SummaryList
          locale={locale}
          rows={(['node', 'postgres'] as const).map((key) => ({
            key,
            label: words.version[key],
            value: found.versions[key],
          }))}
        />
      </section>
    </>
  );
};

export default OperationsPage;
