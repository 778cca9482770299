import { Button } from '@/components/ui/button';
import { CopyButton } from '@/components/ui/copy-button';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { config } from '@/lib/config';
import { formatInstant } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import type { findFeed } from '@/lib/services/deadlines/calendar-feed';

const TOKEN = /^[\w-]{43}$/;

/** The address just made, from the five-minute cookie of the form before; it is kept nowhere else. */
const NewAddress = ({ token, locale }: { token: string; locale: Locale }) => {
  const t = translator(locale);
  const { created, createdText, subscribe, addressName } = messagesOf(locale).deadlines.feed;
  const address = `${config().APP_URL}/api/calendar/${token}.ics`;
  return (
    <Notice kind="success" locale={locale} title={created} id="address">
      <p>{createdText}</p>
      <p className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded border-2 border-success bg-surface p-4 text-ink">
        <code className="min-w-0 font-mono text-sm font-bold break-all select-all" data-testid="calendar-address">
          {address}
        </code>
        <CopyButton text={address} label={t('ui.actions.copy')} done={t('ui.actions.copied')} about={addressName} />
      </p>
      <p>
        <a href={address.replace(/^https?:/, 'webcal:')} className="inline-flex min-h-11 items-center">
          {subscribe}
        </a>
      </p>
    </Notice>
  );
};

/** A private calendar of the own deadlines: to make, to renew and to end. */
export const CalendarSection = ({
  feed,
  token,
  csrf,
  locale,
}: {
  feed: Awaited<ReturnType<typeof findFeed>>;
  token: string;
  csrf: string;
  locale: Locale;
}) => {
  const t = translator(locale);
  const words = messagesOf(locale).deadlines.feed;
  return (
    <section aria-labelledby="calendar" className="no-print mt-12 max-w-form">
      <h2 id="calendar" className="text-2xl">
        {words.title}
      </h2>
      <p className="mt-2">{words.lead}</p>
      <p className="mt-2 text-muted">{words.privacy}</p>
      {feed && TOKEN.test(token) ? (
        <div className="mt-5">
          <NewAddress token={token} locale={locale} />
        </div>
      ) : null}
      {feed ? (
        <p className="mt-5">
          {t('deadlines.feed.made', { when: formatInstant(feed.createdAt, locale) })}{' '}
          {feed.lastUsedAt
            ? t('deadlines.feed.used', { when: formatInstant(feed.lastUsedAt, locale) })
            : words.neverUsed}{' '}
          {feed.named ? words.isNamed : words.isPlain}
        </p>
      ) : null}
      <Form action="/api/calendar/start" csrf={csrf} locale={locale} className="mt-5 space-y-5">
        <p className="flex items-start gap-3">
          <input
            type="checkbox"
            id="named"
            name="named"
            value="yes"
            defaultChecked={feed?.named ?? false}
            className="mt-1 size-6 shrink-0"
          />
          <label htmlFor="named">{words.named}</label>
        </p>
        <Button look="secondary">{feed ? words.renew : words.start}</Button>
      </Form>
      {feed ? (
        <>
          <p className="mt-3 text-sm text-muted">{words.renewText}</p>
          <Form action="/api/calendar/end" csrf={csrf} locale={locale} className="mt-5">
            <Button look="plain">{words.end}</Button>
          </Form>
        </>
      ) : null}
    </section>
  );
};
