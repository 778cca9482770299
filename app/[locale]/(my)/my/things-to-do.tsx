import type { ReactNode } from 'react';
import { Icon, type IconName } from '@/components/ui/icon';
import { Tag, type TagTone } from '@/components/ui/tag';
import { now } from '@/lib/adapters/clock';
import { toDay } from '@/lib/casework/dates';
import { daysLeft } from '@/lib/casework/notification-days';
import { getProcedure } from '@/lib/catalogue/registry';
import { formatDay, formatInstant } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { endOf } from '@/lib/law/day';
import type { Area } from './full-home';

type Todo = {
  id: string;
  href: string;
  icon: IconName;
  look: string;
  title: string;
  about: string;
  when: string;
  left?: number;
};

const todosOf = (area: Area, locale: Locale): Todo[] => {
  const t = translator(locale);
  const at = now();
  const titleOf = (procedure: string) => getProcedure(procedure).words[locale].title;
  const notifications = area.notifications.map((notification) => ({
    id: notification.id,
    href: `/${locale}/notifications/${notification.id}`,
    icon: 'mail' as const,
    look: 'border-l-violet',
    title: t('my.home.openNotification', { kind: t(`my.kinds.${notification.kind}`).toLocaleLowerCase(locale) }),
    about: titleOf(notification.case.procedure),
    when: t('my.home.until', { when: formatInstant(notification.expiresAt, locale) }),
    left: daysLeft(notification.expiresAt, at),
  }));
  // A request not notified yet has no date: its notification is the thing to do.
  const requests = area.cases.flatMap((row) =>
    row.requests.flatMap(({ id, kind, dueOn }) =>
      dueOn
        ? {
            id,
            href: `/${locale}/my/cases/${row.id}/requests/${id}`,
            icon: 'hand' as const,
            look: 'border-l-warning',
            title: t(kind === 'hearing' ? 'my.home.hearing' : 'my.home.sendDocuments'),
            about: titleOf(row.procedure),
            when: t('my.home.until', { when: formatDay(toDay(dueOn), locale) }),
            left: daysLeft(new Date(endOf(toDay(dueOn)).getTime() - 1), at),
          }
        : [],
    ),
  );
  const messages = area.cases
    .filter((row) => row.messages.length > 0)
    .map((row) => ({
      id: `messages-${row.id}`,
      href: `/${locale}/my/cases/${row.id}/messages`,
      icon: 'message-square' as const,
      look: 'border-l-action',
      title: t('thread.todo', { count: row.messages.length }),
      about: titleOf(row.procedure),
      when: t('thread.todoWhen'),
    }));
  const drafts = area.cases
    .filter(({ state }) => state === 'draft')
    .map((row) => ({
      id: row.id,
      href: `/${locale}/apply/${row.procedure}/${row.id}/tasks`,
      icon: 'pencil' as const,
      look: 'border-l-control',
      title: t('my.home.finishDraft'),
      about: titleOf(row.procedure),
      when: t('my.home.saved', { when: formatInstant(row.updatedAt, locale) }),
    }));
  const dated = [...notifications, ...requests].sort((a, b) => a.left - b.left);
  return [...dated, ...messages, ...drafts];
};

const toneOf = (left: number): TagTone => (left <= 3 ? 'red' : 'amber');

const TodoCard = ({ todo, children }: { todo: Todo; children?: ReactNode }) => (
  <li
    className={`relative flex gap-4 rounded border border-l-8 border-line bg-surface p-5 has-[a:hover]:border-action ${todo.look}`}
  >
    <Icon name={todo.icon} className="mt-0.5 size-7 text-link max-sm:hidden" />
    <div className="min-w-0 flex-1">
      <h3 className="text-lg">
        <a href={todo.href} className="after:absolute after:inset-0 after:rounded after:content-['']">
          {todo.title}
        </a>
      </h3>
      <p>{todo.about}</p>
      <p className="mt-1 flex flex-wrap items-center gap-x-4 gap-y-2 text-sm text-muted">
        {todo.when}
        {children}
      </p>
    </div>
  </li>
);

/** What waits for the person, by what ends first; drafts, which have no term, at the end. */
export const ThingsToDo = ({ area, locale }: { area: Area; locale: Locale }) => {
  const t = translator(locale);
  const todos = todosOf(area, locale);
  return (
    <section className="mt-8">
      <h2 className="mb-4 text-xl">{t('my.home.todo', { count: todos.length })}</h2>
      {todos.length === 0 ? <p className="max-w-text text-muted">{t('my.home.todoNone')}</p> : null}
      <ul className="space-y-4">
        {todos.map((todo) => (
          <TodoCard key={todo.id} todo={todo}>
            {todo.left === undefined ? null : (
              <Tag tone={toneOf(todo.left)} icon="clock">
                {t('my.daysLeft', { days: todo.left })}
              </Tag>
            )}
          </TodoCard>
        ))}
      </ul>
      <a href={`/${locale}/my/deadlines`} className="mt-4 inline-flex min-h-11 items-center">
        {t('deadlines.home')}
      </a>
    </section>
  );
};
