import { deviceWords } from '@/components/identity/device-words';
import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { SummaryList } from '@/components/ui/summary-list';
import { Tag } from '@/components/ui/tag';
import { formatInstant } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { listSessions } from '@/lib/services/identity/sessions';

type Sessions = Awaited<ReturnType<typeof listSessions>>['sessions'];

/** Open sessions with the device in words, each with its own button to close it. */
export const SessionList = ({
  sessions,
  own,
  csrf,
  locale,
}: {
  sessions: Sessions;
  own: string;
  csrf: string;
  locale: Locale;
}) => {
  const t = translator(locale);
  const levelWords = ({ level, provenBy }: Sessions[number]) =>
    level === 'low'
      ? t('my.security.levels.low')
      : t('my.security.levels.substantial', { way: t(`my.security.methods.in.${provenBy ?? 'email'}`) });
  return (
    <ul className="space-y-5">
      {sessions.map((session) => {
        const device = deviceWords(session.userAgent, locale);
        const isOwn = session.publicId === own;
        const rows = [
          { key: 'started', label: t('my.security.started'), value: formatInstant(session.createdAt, locale) },
          { key: 'seen', label: t('my.security.seen'), value: formatInstant(session.lastSeenAt, locale) },
          { key: 'level', label: t('my.security.level'), value: levelWords(session) },
          { key: 'ip', label: t('my.security.ip'), value: session.ip || t('my.security.noIp') },
        ];
        return (
          <li key={session.publicId} className="rounded border border-line bg-surface p-5 sm:px-6">
            <div className="mb-3 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
              <h3 className="text-lg first-letter:uppercase">{device}</h3>
              {isOwn ? (
                <Tag tone="teal" icon="check">
                  {t('my.security.this')}
                </Tag>
              ) : null}
            </div>
            <SummaryList rows={rows} locale={locale} />
            <Form
              action="/api/sessions/end"
              csrf={csrf}
              locale={locale}
              hidden={{ session: session.publicId }}
              className="mt-4"
            >
              <Button look="secondary">
                {t(isOwn ? 'my.security.close' : 'my.security.closeOther')}
                {isOwn ? null : <span className="sr-only">: {device}</span>}
              </Button>
            </Form>
          </li>
        );
      })}
    </ul>
  );
};
