import type { Metadata } from 'next';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { BackLink } from '@/components/ui/back-link';
import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { Table } from '@/components/ui/table';
import { requireStaff } from '@/lib/auth/require';
import { findProcedure } from '@/lib/catalogue/registry';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { getQueueAct } from '@/lib/services/office/queue-acts';
import { cleanPlace } from '@/lib/services/office/queue-filter';
import type { Search } from '../../../../form-state';
import { orNotFound } from '../../../../or-not-found';
import { handlers } from '../../../staff-areas';

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Search };
type Act = Awaited<ReturnType<typeof getQueueAct>>;

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: messagesOf(await pageLocale(params as LocaleParams['params'])).queue.act.caption,
});

/** What was done to many cases at once: what became of each, and the way back. */
const QueueActPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params as LocaleParams['params']);
  const { id } = await params;
  const base = `/${locale}/office/queue`;
  const { actor, csrf } = await requireStaff(locale, `${base}/acts/${id}`, ...handlers);
  const act = await orNotFound(() => getQueueAct(actor, id));
  const place = cleanPlace(
    new URLSearchParams(
      Object.entries(await searchParams).flatMap(([name, value]) =>
        typeof value === 'string' ? [[name, value] as [string, string]] : [],
      ),
    ).toString(),
  );
  const t = translator(locale);
  const words = messagesOf(locale).queue.act;
  const done = act.rows.filter((row) => row.result === 'done').length;
  const assignTitle = t('queue.act.assignTitle', { name: act.to ? `${act.to.givenName} ${act.to.surnames}` : '—' });
  const title = act.undoneAt ? words.undoneTitle : act.kind === 'assign' ? assignTitle : words.remindTitle;
  return (
    <>
      <BackLink href={`${base}?${place}`} locale={locale} label={messagesOf(locale).queue.saved.back} />
      <h1 className="mt-2 mb-6 text-2xl">{title}</h1>
      <Notice
        kind={done === act.rows.length ? 'success' : 'info'}
        locale={locale}
        title={t('queue.act.summary', { done, other: act.rows.length - done })}
        alert
      />
      <Table<Act['rows'][number]>
        caption={words.caption}
        rows={act.rows}
        rowKey={(row) => row.id}
        columns={[
          {
            key: 'case',
            label: words.case,
            cell: ({ case: of }) =>
              of ? (
                <a href={`/${locale}/office/cases/${of.id}`}>
                  {of.person.surnames}, {of.person.givenName}
                </a>
              ) : (
                <span className="text-muted">{words.hidden}</span>
              ),
          },
          {
            key: 'number',
            label: t('queue.columns.number'),
            cell: ({ case: of }) => <span className="font-mono text-xs">{of?.register[0]?.number ?? '—'}</span>,
          },
          {
            key: 'procedure',
            label: t('queue.columns.procedure'),
            cell: ({ case: of }) => (of && findProcedure(of.procedure)?.words[locale].title) ?? '—',
          },
          { key: 'result', label: words.result, cell: ({ result }) => words.results[result] },
        ]}
      />
      {act.mayUndo ? (
        <Form
          action="/api/office/queue/undo"
          csrf={csrf}
          locale={locale}
          hidden={{ act: act.id, query: place }}
          className="mt-6"
        >
          <Button look="secondary" describedBy="undo-hint">
            {words.undo}
          </Button>
          <p id="undo-hint" className="mt-2 text-muted">
            {words.undoHint}
          </p>
        </Form>
      ) : null}
    </>
  );
};

export default QueueActPage;
