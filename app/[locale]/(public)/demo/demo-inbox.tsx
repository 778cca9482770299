import { Button } from '@/components/ui/button';
import { CopyButton } from '@/components/ui/copy-button';
import { Details } from '@/components/ui/details';
import { EmptyState } from '@/components/ui/empty-state';
import { formatInstant } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { DemoMessage } from '@/lib/services/demo/demo-inbox';

const FIRST = 5;

const Message = ({ message, locale }: { message: DemoMessage; locale: Locale }) => {
  const t = translator(locale);
  return (
    <li className="rounded border border-line bg-surface p-5">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="min-w-0">
          <h3 lang={message.locale} className="text-lg">
            {message.subject}
          </h3>
          <p className="mt-1 text-sm break-all text-muted">
            {t('demo.inbox.to')}: {message.to}
          </p>
          <p className="text-sm text-muted">
            <time dateTime={message.at.toISOString()}>
              {formatInstant(message.at, locale, { style: 'medium', seconds: true })}
            </time>
          </p>
        </div>
        {message.code ? (
          <div className="flex flex-wrap items-center gap-3">
            <code className="rounded bg-saffron px-3 py-1 font-mono text-xl font-bold tracking-wider text-on-saffron select-all">
              {message.code}
            </code>
            <CopyButton
              text={message.code}
              label={t('ui.actions.copy')}
              done={t('ui.actions.copied')}
              about={t('demo.inbox.code')}
            />
          </div>
        ) : null}
      </div>
      <p lang={message.locale} className="mt-3 max-w-text text-sm whitespace-pre-line">
        {message.text}
      </p>
    </li>
  );
};

/** The mail of the demonstration. The refresh is a form: following a link to the same address would load nothing. */
export const DemoInbox = ({ messages, locale }: { messages: readonly DemoMessage[]; locale: Locale }) => {
  const t = translator(locale);
  const list = (some: readonly DemoMessage[]) => (
    <ul className="space-y-4">
      {some.map((message) => (
        <Message key={message.id} message={message} locale={locale} />
      ))}
    </ul>
  );
  const older = messages.slice(FIRST);
  return (
    <section id="inbox" aria-labelledby="inbox-title" className="mt-8 scroll-mt-6">
      <div className="mb-5 flex flex-wrap items-end justify-between gap-4">
        <div>
          <h2 id="inbox-title" className="text-xl">
            {t('demo.inbox.title')}
          </h2>
          <p className="mt-1 text-muted">{t('demo.inbox.text')}</p>
        </div>
        <form method="get" action={`/${locale}/demo#inbox`}>
          <Button look="secondary">{t('demo.inbox.refresh')}</Button>
        </form>
      </div>
      {messages.length === 0 ? (
        <EmptyState title={t('demo.inbox.empty')} level={3}>
          <p>{t('demo.inbox.emptyText')}</p>
        </EmptyState>
      ) : (
        list(messages.slice(0, FIRST))
      )}
      {older.length > 0 ? (
        <Details summary={t('demo.inbox.older', { count: older.length })}>{list(older)}</Details>
      ) : null}
    </section>
  );
};
