import type { Metadata } from 'next';
import { SelectField } from '@/components/fields/select-field';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { Button, ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkTabs } from '@/components/ui/link-tabs';
import { Notice } from '@/components/ui/notice';
import { Pagination } from '@/components/ui/pagination';
import { Table } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import { requireStaff } from '@/lib/auth/require';
import { formatInstant } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { listTasks, type Task, type TaskView, taskViews } from '@/lib/services/tasks/list-tasks';
import { kindsOf, taskKinds } from '@/lib/services/tasks/task-kinds';
import type { Search } from '../../form-state';
import { orNotFound } from '../../or-not-found';
import { taskDoers } from '../staff-areas';
import { nameOf, taskPerson } from './task-words';

type Props = LocaleParams & { searchParams: Search };

export const generateMetadata = async ({ params }: LocaleParams): Promise<Metadata> => ({
  title: translator(await pageLocale(params))('tasks.title'),
});

const Who = ({ task, locale }: { task: Task; locale: Locale }) => {
  const t = translator(locale);
  if (task.doneAt && task.doneBy)
    return t('tasks.doneBy', { name: nameOf(task.doneBy), when: formatInstant(task.doneAt, locale) });
  if (task.isMine) return <Tag tone="teal">{t('tasks.mine')}</Tag>;
  return task.takenBy ? t('tasks.takenBy', { name: nameOf(task.takenBy) }) : '—';
};

/** Work that no case waits for by itself: what got stuck, and what reached nobody. */
const TasksPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const asked = await searchParams;
  const view: TaskView = taskViews.find((each) => each === asked.view) ?? 'open';
  const path = `/${locale}/office/tasks`;
  const { actor } = await requireStaff(locale, `${path}?view=${view}`, ...taskDoers);
  const kind = kindsOf(actor.roles).find((each) => each === asked.kind);
  const page = typeof asked.page === 'string' && /^[1-9]\d{0,4}$/.test(asked.page) ? Number(asked.page) : 1;
  const { tasks, counts, pages } = await orNotFound(() => listTasks(actor, { view, kind, page }));
  const words = messagesOf(locale).tasks;
  const hrefOf = (to: TaskView, number = 1) =>
    `${path}?view=${to}${kind ? `&kind=${kind}` : ''}${number > 1 ? `&page=${number}` : ''}`;
  const told: Readonly<Record<string, string>> = words.done;
  const done = typeof asked.done === 'string' && Object.hasOwn(told, asked.done) ? told[asked.done] : undefined;
  return (
    <>
      {done ? <Notice kind="success" alert locale={locale} title={done} /> : null}
      <h1 className="text-2xl">{words.title}</h1>
      <p className="mt-2 mb-6 max-w-text">{words.lead}</p>
      <LinkTabs
        label={words.viewsLabel}
        tabs={taskViews.map((each) => ({
          href: hrefOf(each),
          label: words.views[each],
          count: counts[each],
          current: each === view,
        }))}
      />
      <form method="get" action={path} className="mb-6 flex flex-wrap items-end gap-x-6 gap-y-3 [&>div]:mb-0">
        <input type="hidden" name="view" value={view} />
        <SelectField
          name="kind"
          label={words.kind}
          value={kind}
          options={kindsOf(actor.roles).map((each) => ({ value: each, label: taskKinds[each][locale].title }))}
          locale={locale}
        />
        <Button look="secondary">{words.filter}</Button>
      </form>
      {tasks.length > 0 ? (
        <Table<Task>
          caption={words.views[view]}
          hideCaption
          rows={tasks}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'kind',
              label: words.kind,
              cell: (task) => <a href={`${path}/${task.id}`}>{taskKinds[task.kind][locale].title}</a>,
            },
            { key: 'about', label: words.about, cell: (task) => taskPerson(task) ?? '—' },
            { key: 'since', label: words.sinceHead, cell: ({ createdAt }) => formatInstant(createdAt, locale) },
            { key: 'who', label: words.who, cell: (task) => <Who task={task} locale={locale} /> },
          ]}
        />
      ) : (
        <EmptyState
          title={words.emptyTitle}
          action={
            view === 'mine' ? (
              <ButtonLink look="secondary" href={hrefOf('open')}>
                {words.seeOpen}
              </ButtonLink>
            ) : undefined
          }
        >
          <p>{words.empty[view]}</p>
        </EmptyState>
      )}
      <Pagination
        page={Math.min(page, pages)}
        total={pages}
        hrefOf={(number) => hrefOf(view, number)}
        locale={locale}
      />
    </>
  );
};

export default TasksPage;
