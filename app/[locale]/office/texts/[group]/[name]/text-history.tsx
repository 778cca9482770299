import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Form } from '@/components/ui/form';
import { Table } from '@/components/ui/table';
import { formatInstant } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import type { getText } from '@/lib/services/texts/edit-texts';
import { sayBy } from '../../text-words';

type OfficeText = Awaited<ReturnType<typeof getText>>;
type Version = OfficeText['versions'][number];

/** Every version with who saved and published it, and the ways back to one of them. */
export const TextHistory = ({ text, csrf, locale }: { text: OfficeText; csrf: string; locale: Locale }) => {
  const words = messagesOf(locale).texts;
  const t = translator(locale);
  const { key, version, versions, read } = text;
  const previewOf = (number: number) => `/${locale}/texts/preview/${key}/${number}`;
  const back = (of: number, label: string) => (
    <Form
      action="/api/office/texts/restore"
      csrf={csrf}
      locale={locale}
      hidden={{ key, version: String(version), of: String(of) }}
    >
      <Button look="secondary">{label}</Button>
    </Form>
  );
  const fate = ({ number, state, settledBy, settledAt }: Version) => {
    if (!settledAt) return words.life.draft;
    const said = t(`texts.life.${state}`, {
      name: settledBy ?? words.someone,
      when: formatInstant(settledAt, locale, { style: 'short' }),
    });
    return number === read ? `${said}. ${words.reads}` : said;
  };
  return (
    <>
      <section className="mt-12">
        {versions.length > 0 ? (
          <Table
            caption={words.versions}
            rows={versions}
            rowKey={({ number }) => String(number)}
            columns={[
              {
                key: 'number',
                label: words.number,
                cell: ({ number, fits }) => (
                  <span className="whitespace-nowrap">
                    {fits ? (
                      <a href={previewOf(number)}>{t('texts.version', { number })}</a>
                    ) : (
                      t('texts.version', { number })
                    )}
                  </span>
                ),
              },
              { key: 'why', label: words.why, cell: ({ why }) => why },
              {
                key: 'saved',
                label: words.saved,
                cell: ({ savedBy, savedAt }) => sayBy({ by: savedBy, at: savedAt }, locale),
              },
              { key: 'settled', label: words.settled, cell: fate },
              {
                key: 'back',
                label: words.goBack,
                cell: ({ number, state, fits }) =>
                  number === read || state === 'draft' || !fits ? '—' : back(number, t('texts.restore', { number })),
              },
            ]}
          />
        ) : (
          <EmptyState title={words.noVersions}>
            <p>{words.noVersionsText}</p>
          </EmptyState>
        )}
      </section>
      {text.isOfProgram ? null : (
        <section className="mt-10 max-w-form">
          <h2 className="text-xl">{words.programTitle}</h2>
          <p className="mt-1 mb-5">{words.programLead}</p>
          {back(0, words.restoreProgram)}
        </section>
      )}
    </>
  );
};
