import { EmptyState } from '@/components/ui/empty-state';
import { LinkList } from '@/components/ui/link-list';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';

/** Nothing found: how to ask better, what most people come for, and somebody to ask. */
export const NoResults = ({
  tasks,
  locale,
}: {
  /** Address and name of what most people come for. */
  tasks: readonly (readonly [string, string])[];
  locale: Locale;
}) => {
  const { none } = messagesOf(locale).search;
  return (
    <>
      <div className="max-w-form">
        <EmptyState title={none.title}>
          <p>{none.spelling}</p>
          <ul className="list">
            {none.tips.map((tip) => (
              <li key={tip}>{tip}</li>
            ))}
          </ul>
        </EmptyState>
      </div>
      <section className="mt-10 max-w-form">
        <h2 className="text-xl">{none.top}</h2>
        <LinkList links={tasks} />
      </section>
      <section className="mt-8 max-w-text">
        <h2 className="text-xl">{none.ask}</h2>
        <p className="mt-2">{none.askText}</p>
        <a href={`/${locale}/feedback`} className="mt-1 inline-flex min-h-11 items-center font-bold">
          {none.askLink}
        </a>
      </section>
    </>
  );
};
