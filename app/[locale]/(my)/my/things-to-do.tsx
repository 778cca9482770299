import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';
import { Tag, type TagTone } from '@/components/ui/tag';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { Area } from './full-home';
import { type Todo, todosOf } from './todos';

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
