import { Button } from '@/components/ui/button';
import { CopyButton } from '@/components/ui/copy-button';
import { fieldId } from '@/components/ui/field-id';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { Table } from '@/components/ui/table';
import { config } from '@/lib/config';
import { formatInstantDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import type { ScenarioLink } from '@/lib/services/retirement/scenarios';

const TOKEN = /^[\w-]{43}$/;

/** The link just made, from the five-minute cookie of the form before; it is kept nowhere else. */
const NewLink = ({ token, locale }: { token: string; locale: Locale }) => {
  const t = translator(locale);
  const { created, createdText, linkName } = messagesOf(locale).retirement.share;
  const address = `${config().APP_URL}/${locale}/calculators/retirement/shared/${token}`;
  return (
    <Notice kind="success" alert locale={locale} title={created} id="link">
      <p>{createdText}</p>
      <p className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded border-2 border-success bg-surface p-4 text-ink">
        <code className="min-w-0 font-mono text-sm font-bold break-all select-all">{address}</code>
        <CopyButton text={address} label={t('ui.actions.copy')} done={t('ui.actions.copied')} about={linkName} />
      </p>
    </Notice>
  );
};

/** Links to read the comparison: one to make, and those that still lead to it. */
export const ShareSection = ({
  links,
  token,
  canShare,
  csrf,
  locale,
}: {
  links: readonly ScenarioLink[];
  token: string;
  canShare: boolean;
  csrf: string;
  locale: Locale;
}) => {
  const t = translator(locale);
  const words = messagesOf(locale).retirement.share;
  const dayOf = (instant: Date) => formatInstantDay(instant, locale, 'medium');
  return (
    <section aria-labelledby="share-title" className="no-print">
      <h2 id="share-title" className="text-xl">
        {words.title}
      </h2>
      {TOKEN.test(token) ? (
        <div className="mt-4">
          <NewLink token={token} locale={locale} />
        </div>
      ) : null}
      {canShare ? (
        <>
          <p className="mt-2 max-w-text">{words.lead}</p>
          <p className="mt-2 max-w-text">{words.shows}</p>
          <Form action="/api/calculators/retirement/share" csrf={csrf} locale={locale} className="mt-4">
            <div id={fieldId('share')} tabIndex={-1}>
              <Button look="secondary">{words.button}</Button>
            </div>
          </Form>
        </>
      ) : null}
      <h3 className="mt-8 mb-2 text-lg">{words.yours}</h3>
      {links.length === 0 ? (
        <p className="text-muted">{words.none}</p>
      ) : (
        <div className="max-w-form">
          <Table<ScenarioLink>
            caption={words.caption}
            hideCaption
            rows={[...links]}
            rowKey={({ id }) => id}
            columns={[
              { key: 'made', label: words.madeOn, cell: ({ createdAt }) => dayOf(createdAt) },
              { key: 'until', label: words.until, cell: ({ expiresAt }) => dayOf(expiresAt) },
              { key: 'names', label: words.contains, cell: ({ names }) => names.join(' · ') },
              {
                key: 'act',
                label: words.act,
                cell: ({ id, createdAt }) => (
                  <Form action="/api/calculators/retirement/withdraw" csrf={csrf} locale={locale} hidden={{ link: id }}>
                    <Button look="plain">
                      {words.withdraw}
                      <span className="sr-only">
                        {' '}
                        {t('retirement.share.withdrawAbout', { date: dayOf(createdAt) })}
                      </span>
                    </Button>
                  </Form>
                ),
              },
            ]}
          />
        </div>
      )}
    </section>
  );
};
