import type { ReactNode } from 'react';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { Tag, type TagTone } from './tag';

export type TaskStatus = 'completed' | 'in-progress' | 'not-started' | 'cannot-start' | 'problem';
export type Task = { id: string; label: ReactNode; hint?: ReactNode; href?: string; status: TaskStatus };

const tones = {
  'in-progress': 'teal',
  'not-started': 'blue',
  problem: 'red',
} as const satisfies Partial<Record<TaskStatus, TagTone>>;

/** The parts of an application. The whole row is the link; a finished part is plain text, so that the rest stands out. */
export const TaskList = ({ tasks, locale }: { tasks: Task[]; locale: Locale }) => {
  const t = translator(locale);
  return (
    <ul className="border-t border-line">
      {tasks.map((task) => {
        const words = t(`ui.task.${task.status}`);
        const described = `${task.id}-status${task.hint ? ` ${task.id}-hint` : ''}`;
        return (
          <li
            key={task.id}
            className="relative flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line py-4 hover:bg-sunken sm:px-3"
          >
            <div className="min-w-0">
              {task.href ? (
                <a
                  href={task.href}
                  aria-describedby={described}
                  className="font-bold after:absolute after:inset-0 after:content-['']"
                >
                  {task.label}
                </a>
              ) : (
                <span className={task.status === 'cannot-start' ? 'text-muted' : 'font-bold'}>{task.label}</span>
              )}
              {task.hint ? (
                <div id={`${task.id}-hint`} className="mt-1 text-sm text-muted">
                  {task.hint}
                </div>
              ) : null}
            </div>
            <div id={`${task.id}-status`}>
              {task.status === 'completed' || task.status === 'cannot-start' ? (
                <span className={task.status === 'completed' ? '' : 'text-muted'}>{words}</span>
              ) : (
                <Tag tone={tones[task.status]}>{words}</Tag>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
};
