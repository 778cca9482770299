import type { ReactNode } from 'react';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';

export type TimelineItem = {
  id: string;
  title: ReactNode;
  /** Machine time for <time dateTime>, and the words shown. */
  at: string;
  when: string;
  who?: string;
  children?: ReactNode;
};

/** What happened, newest first: title, date, who. */
export const Timeline = ({
  items,
  locale,
  level = 3,
}: {
  items: TimelineItem[];
  locale: Locale;
  level?: 2 | 3 | 4;
}) => {
  const Tag = `h${level}` as const;
  return (
    <ol className="ml-2 border-l-4 border-line">
      {items.map((item, index) => (
        <li key={item.id} className="relative pb-8 pl-7 last:pb-0">
          <span
            aria-hidden="true"
            className={`absolute top-1.5 -left-[0.6875rem] size-4.5 rounded-sm border-4 border-paper ${index === 0 ? 'bg-saffron' : 'bg-action'}`}
          />
          <Tag className="text-base">{item.title}</Tag>
          <p className="text-sm text-muted">
            <time dateTime={item.at}>{item.when}</time>
            {item.who ? `, ${translator(locale)('ui.timeline.by', { who: item.who })}` : ''}
          </p>
          {item.children ? <div className="mt-2 space-y-2">{item.children}</div> : null}
        </li>
      ))}
    </ol>
  );
};
