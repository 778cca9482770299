import type { Metadata } from 'next';
import { Field } from '@/components/fields/field';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Picture } from '@/components/ui/picture';
import { Table } from '@/components/ui/table';
import { requireStaff } from '@/lib/auth/require';
import { barPicture } from '@/lib/casework/board-pictures';
import { findProcedure } from '@/lib/catalogue/registry';
import { formatNumber } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { type Board, type Group, getBoard, OLD_GROUPS, periods, proceduresOf } from '@/lib/services/supervision/board';
import type { Search } from '../../form-state';
import { orNotFound } from '../../or-not-found';
import { boardReaders } from '../staff-areas';

type Props = LocaleParams & { searchParams: Search };
const DEFAULT_PERIOD = 90;

export const generateMetadata = async ({ params }: LocaleParams): Promise<Metadata> => ({
  title: messagesOf(await pageLocale(params)).supervision.board.title,
});

const titleOf = (slug: string, locale: Locale): string => findProcedure(slug)?.words[locale].title ?? slug;

/** What waits now; each figure leads to the view of the queue that lists it, where there is one. */
const Now = ({ board, locale }: { board: Board; locale: Locale }) => {
  const words = messagesOf(locale).supervision.board;
  const queue = `/${locale}/office/queue?view=`;
  const rows = [
    { key: 'open', count: board.load.open, href: `${queue}open` },
    { key: 'unassigned', count: board.load.unassigned, href: `${queue}unassigned` },
    { key: 'waiting', count: board.load.waiting, href: `${queue}waiting` },
    { key: 'proposed', count: board.load.proposed, href: `${queue}to-sign` },
    { key: 'near', count: board.load.near, href: `${queue}due` },
    { key: 'past', count: board.load.past, href: `${queue}due` },
    { key: 'requests', count: board.requests, href: `${queue}waiting` },
    { key: 'returned', count: board.returned, href: null },
  ] as const;
  return (
    <Table
      caption={words.tiles}
      rows={[...rows]}
      rowKey={({ key }) => key}
      columns={[
        {
          key: 'what',
          label: words.what,
          cell: ({ key, href }) => (href ? <a href={href}>{words[key]}</a> : words[key]),
        },
        { key: 'count', label: words.count, cell: ({ count }) => formatNumber(count, locale), numeric: true },
      ]}
    />
  );
};

const Groups = ({
  caption,
  heading,
  rows,
  nameOf,
  locale,
}: {
  caption: string;
  heading: string;
  rows: readonly Group[];
  nameOf: (name: string | null) => string;
  locale: Locale;
}) => {
  const words = messagesOf(locale).supervision.board;
  return (
    <div className="mt-10">
      <Table
        caption={caption}
        rows={[...rows]}
        rowKey={({ name }, index) => `${name} ${index}`}
        columns={[
          { key: 'name', label: heading, cell: ({ name }) => nameOf(name) },
          { key: 'open', label: words.open, cell: ({ open }) => formatNumber(open, locale), numeric: true },
          { key: 'waiting', label: words.waiting, cell: ({ waiting }) => formatNumber(waiting, locale), numeric: true },
          { key: 'late', label: words.late, cell: ({ past }) => formatNumber(past, locale), numeric: true },
          { key: 'oldest', label: words.oldest, cell: ({ oldest }) => formatNumber(oldest, locale), numeric: true },
        ]}
      />
    </div>
  );
};

const Pictures = ({ board, locale }: { board: Board; locale: Locale }) => {
  const t = translator(locale);
  const words = messagesOf(locale).supervision.board;
  const old = board.ages.slice(OLD_GROUPS).reduce((sum, each) => sum + each, 0);
  const all = board.steps.find(({ step }) => step === 'all');
  return (
    <div className="grid items-start gap-x-8 lg:grid-cols-2">
      {board.load.open > 0 ? (
        <Picture
          locale={locale}
          picture={barPicture(
            'ageing',
            {
              title: words.ageing,
              finding: t('supervision.board.ageingFinding', {
                count: formatNumber(old, locale),
                all: formatNumber(board.load.open, locale),
              }),
              caption: words.ageing,
              heading: words.days,
            },
            Object.values(words.ages),
            [{ label: words.cases, values: board.ages }],
            locale,
          )}
        />
      ) : null}
      {all ? (
        <div>
          <Picture
            locale={locale}
            picture={barPicture(
              'steps',
              {
                title: words.steps,
                finding: t('supervision.board.stepsFinding', { days: formatNumber(all.median, locale) }),
                caption: words.steps,
                heading: words.step,
              },
              board.steps.map(({ step }) => words.stepNames[step]),
              [
                { label: words.median, values: board.steps.map(({ median }) => median) },
                { label: words.most, values: board.steps.map(({ most }) => most) },
              ],
              locale,
            )}
          />
          <p className="max-w-text text-muted">{words.stepsText}</p>
        </div>
      ) : (
        <p className="my-8 text-muted">{words.stepsNone}</p>
      )}
    </div>
  );
};

/** Load and ageing, how long steps take, and what is near silence: figures of the own body. */
const SupervisionPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const here = `/${locale}/office/supervision`;
  const { actor } = await requireStaff(locale, here, ...boardReaders);
  const asked = await searchParams;
  const slugs = proceduresOf(actor);
  const procedure = slugs.find((slug) => slug === asked.procedure) ?? null;
  const period = periods.find((each) => String(each) === asked.period) ?? DEFAULT_PERIOD;
  const board = await orNotFound(() => getBoard(actor, { procedure, period }));
  const words = messagesOf(locale).supervision.board;
  const named = slugs
    .map((value) => ({ value, label: titleOf(value, locale) }))
    .sort((a, b) => a.label.localeCompare(b.label, locale));
  return (
    <>
      <h1 className="text-2xl">{words.title}</h1>
      <p className="mt-2 mb-6 max-w-text">{words.lead}</p>
      <form method="get" action={here} className="mb-8 flex flex-wrap items-end gap-x-6">
        <Field
          widget="select"
          name="procedure"
          label={words.procedure}
          value={procedure ?? ''}
          options={[{ value: '', label: words.allProcedures }, ...named]}
          locale={locale}
        />
        <Field
          widget="select"
          name="period"
          label={words.period}
          value={String(period)}
          options={periods.map((each) => ({ value: String(each), label: words.periods[each] }))}
          locale={locale}
        />
        <div className="mb-8">
          <Button look="secondary">{words.show}</Button>
        </div>
      </form>
      {board.load.open > 0 ? <Now board={board} locale={locale} /> : <EmptyState title={words.none} />}
      <Pictures board={board} locale={locale} />
      {board.load.open > 0 ? (
        <>
          <Groups
            caption={words.people}
            heading={words.name}
            rows={board.people}
            nameOf={(name) => name ?? words.unassigned}
            locale={locale}
          />
          <p className="mt-4">
            <a href={`/${locale}/office/queue?view=unassigned`}>{words.queue}</a>
          </p>
          <Groups
            caption={words.procedures}
            heading={words.procedure}
            rows={board.procedures}
            nameOf={(name) => titleOf(name ?? '', locale)}
            locale={locale}
          />
        </>
      ) : null}
      <p className="mt-10">
        <a href={`/${locale}/office/reports`}>{words.reports}</a>
      </p>
    </>
  );
};

export default SupervisionPage;
