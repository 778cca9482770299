import { ContentPage } from '@/components/layout/content-page';
import { type LocaleParams, pageLocale, pageMetadata } from '@/components/layout/page-locale';
import { Table } from '@/components/ui/table';
import { formatCode } from '@/lib/adapters/csv-code';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { publishedHeads } from '@/lib/services/audit/published-heads';
import { lastClosings } from '@/lib/services/register/public-register';

export const dynamic = 'force-dynamic';

const HEADS = 7;

export const generateMetadata = async ({ params }: LocaleParams) => {
  const locale = await pageLocale(params);
  const { title, lead } = messagesOf(locale).register.public;
  return pageMetadata(locale, { title, description: lead, path: '/electronic-register' });
};

const Hash = ({ value }: { value: string }) => <code className="font-mono text-xs break-all select-all">{value}</code>;

const Closings = async ({ locale }: { locale: Locale }) => {
  const t = translator(locale);
  const { closings: words } = messagesOf(locale).register.public;
  const closings = await lastClosings();
  return (
    <section id="closings" className="mt-12">
      <h2 className="text-xl">{words.title}</h2>
      <p className="mt-3 mb-5 max-w-text">{words.text}</p>
      {closings.length === 0 ? <p className="text-muted">{words.empty}</p> : null}
      {closings.length > 0 ? (
        <Table
          caption={words.caption}
          hideCaption
          rows={closings}
          rowKey={({ day }) => day}
          columns={[
            { key: 'day', label: words.day, cell: ({ day }) => <time dateTime={day}>{formatDay(day, locale)}</time> },
            { key: 'count', label: words.count, numeric: true, cell: ({ count }) => count },
            {
              key: 'numbers',
              label: words.numbers,
              cell: ({ first, last }) =>
                first && last ? t('register.public.closings.range', { first, last }) : words.none,
            },
            { key: 'hash', label: words.hash, cell: ({ hash }) => <Hash value={hash} /> },
            {
              key: 'document',
              label: words.document,
              cell: ({ csv, day }) => (
                <a href={`/${locale}/verify/${formatCode(csv)}`}>
                  {words.check}
                  <span className="sr-only"> {formatDay(day, locale)}</span>
                </a>
              ),
            },
          ]}
        />
      ) : null}
    </section>
  );
};

const Heads = async ({ locale }: { locale: Locale }) => {
  const { heads: words } = messagesOf(locale).register.public;
  const heads = await publishedHeads(HEADS);
  return (
    <section id="heads" className="mt-12">
      <h2 className="text-xl">{words.title}</h2>
      <p className="mt-3 mb-5 max-w-text">{words.text}</p>
      {heads.length === 0 ? <p className="text-muted">{words.empty}</p> : null}
      {heads.length > 0 ? (
        <Table
          caption={words.caption}
          hideCaption
          rows={heads}
          rowKey={({ day }) => day}
          columns={[
            { key: 'day', label: words.day, cell: ({ day }) => <time dateTime={day}>{formatDay(day, locale)}</time> },
            { key: 'seq', label: words.seq, numeric: true, cell: ({ seq }) => seq },
            { key: 'hash', label: words.hash, cell: ({ hash }) => <Hash value={hash} /> },
            {
              key: 'files',
              label: words.files,
              cell: ({ day }) => (
                <span className="flex flex-wrap gap-x-4">
                  {(['txt', 'sig'] as const).map((ending) => (
                    <a key={ending} href={`/api/v1/audit-heads/${day}.${ending}`}>
                      {ending === 'txt' ? words.statement : words.signature}
                      <span className="sr-only"> {formatDay(day, locale)}</span>
                    </a>
                  ))}
                </span>
              ),
            },
          ]}
        />
      ) : null}
      <p className="mt-4 flex flex-wrap gap-x-6 gap-y-2">
        <a href="/api/v1/audit-heads">{words.all}</a>
        <a href={`/${locale}/verify/seal#heads`}>{words.how}</a>
      </p>
    </section>
  );
};

/** The rules of the register, its latest closings and the sealed heads of the audit (RD 203/2021 art. 11.1.e–f). */
const ElectronicRegisterPage = async ({ params }: LocaleParams) => {
  const locale = await pageLocale(params);
  const { title, lead, sections } = messagesOf(locale).register.public;
  return (
    <ContentPage
      locale={locale}
      title={title}
      lead={lead}
      sections={sections}
      after={
        <>
          <Closings locale={locale} />
          <Heads locale={locale} />
        </>
      }
    />
  );
};

export default ElectronicRegisterPage;
