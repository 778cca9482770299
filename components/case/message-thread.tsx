import { Tag } from '@/components/ui/tag';
import { formatInstant } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { Party, ThreadMessage } from '@/lib/services/case-messages/read-thread';

const partyWords = (party: Party, locale: Locale): string => {
  const t = translator(locale);
  switch (party.kind) {
    case 'you':
    case 'person':
      return t(`thread.${party.kind}`);
    case 'agent':
      return t('thread.agent', { name: party.name });
    case 'office': {
      const { unit, name } = party;
      if (name) return unit ? t('thread.colleague', { name, unit }) : name;
      return unit ? t('thread.unit', { unit }) : t('thread.office');
    }
  }
};

const MOST_QUOTED = 160;
const quoted = (text: string) => (text.length > MOST_QUOTED ? `${text.slice(0, MOST_QUOTED).trimEnd()}…` : text);

/** The message somebody answers, in short. */
export const Quote = ({ message, label }: { message: { readonly text: string }; label: string }) => (
  <div className="my-3 border-l-4 border-control pl-4 text-sm text-muted">
    <p>{label}</p>
    <blockquote className="break-words">{quoted(message.text)}</blockquote>
  </div>
);

const Proof = ({ message, locale }: { message: ThreadMessage; locale: Locale }) => {
  const t = translator(locale);
  const { read } = message;
  return (
    <p className="mt-3 text-sm text-muted">
      {read
        ? t('thread.readBy', { when: formatInstant(read.at, locale), by: partyWords(read.by, locale) })
        : t('thread.notRead')}
    </p>
  );
};

const MessageCard = ({
  message,
  answerHref,
  locale,
}: {
  message: ThreadMessage;
  answerHref: string | null;
  locale: Locale;
}) => {
  const t = translator(locale);
  const when = formatInstant(message.at, locale);
  return (
    <li
      id={`message-${message.id}`}
      className={`scroll-mt-8 rounded border border-line p-5 ${message.mine ? 'bg-surface sm:ml-12' : 'border-l-8 border-l-action bg-sunken sm:mr-12'}`}
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h3 className="text-base">{partyWords(message.from, locale)}</h3>
        <p className="text-sm text-muted">
          {message.isNew ? (
            <>
              <Tag tone="violet">{t('thread.new')}</Tag>{' '}
            </>
          ) : null}
          <time dateTime={message.at.toISOString()}>{when}</time>
        </p>
      </div>
      {message.answers ? (
        <Quote
          message={message.answers}
          label={t('thread.answers', { when: formatInstant(message.answers.at, locale) })}
        />
      ) : null}
      <p className="mt-2 break-words whitespace-pre-line">{message.text}</p>
      {message.mine ? <Proof message={message} locale={locale} /> : null}
      {!message.mine && answerHref ? (
        <p className="mt-3">
          <a href={answerHref} className="inline-flex min-h-8 items-center">
            {t('thread.answer')}
            <span className="sr-only">: {when}</span>
          </a>
        </p>
      ) : null}
    </li>
  );
};

/** The messages of a case as they came, with the proof of reading under one's own. */
export const MessageThread = ({
  messages,
  answerBase,
  locale,
}: {
  messages: readonly ThreadMessage[];
  /** The page of the thread; none for who only reads. */
  answerBase: string | null;
  locale: Locale;
}) => (
  <section aria-labelledby="thread" className="max-w-form">
    <h2 id="thread" className="mb-4 text-xl">
      {translator(locale)('thread.list')}
    </h2>
    <ol className="space-y-4">
      {messages.map((message) => (
        <MessageCard
          key={message.id}
          message={message}
          answerHref={answerBase ? `${answerBase}?answer=${message.id}#write` : null}
          locale={locale}
        />
      ))}
    </ol>
  </section>
);
