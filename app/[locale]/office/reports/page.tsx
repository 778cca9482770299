import type { Metadata } from 'next';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { EmptyState } from '@/components/ui/empty-state';
import { Table } from '@/components/ui/table';
import { requireStaff } from '@/lib/auth/require';
import { findProcedure } from '@/lib/catalogue/registry';
import { formatDay } from '@/lib/i18n/format';
import { isLocale, localeNames } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { observedTimes } from '@/lib/services/cases/observed-times';
import { listMisses } from '@/lib/services/search/misses';
import { orNotFound } from '../../or-not-found';
import { reportReaders } from '../staff-areas';

export const generateMetadata = async ({ params }: LocaleParams): Promise<Metadata> => ({
  title: messagesOf(await pageLocale(params)).search.reports.title,
});

/** What the office can learn: what people look for and do not find, and how long its decisions take. */
const ReportsPage = async ({ params }: LocaleParams) => {
  const locale = await pageLocale(params);
  const { actor } = await requireStaff(locale, `/${locale}/office/reports`, ...reportReaders);
  const misses = await orNotFound(() => listMisses(actor));
  const times = [...(await observedTimes())];
  const words = messagesOf(locale).search.reports;
  return (
    <>
      <h1 className="mb-4 text-2xl">{words.title}</h1>
      <section aria-labelledby="misses" className="mt-8">
        <h2 id="misses" className="text-xl">
          {words.misses}
        </h2>
        <p className="mt-1 mb-4 max-w-text text-muted">{words.missesText}</p>
        {misses.length > 0 ? (
          <Table
            caption={words.misses}
            hideCaption
            columns={[
              { key: 'words', label: words.asked, cell: (row) => row.words },
              {
                key: 'locale',
                label: words.language,
                cell: (row) => (isLocale(row.locale) ? localeNames[row.locale] : row.locale),
              },
              { key: 'lastOn', label: words.last, cell: (row) => formatDay(row.lastOn, locale, 'medium') },
              { key: 'times', label: words.times, cell: (row) => row.times, numeric: true },
            ]}
            rows={misses}
            rowKey={(row) => `${row.words} ${row.locale}`}
          />
        ) : (
          <EmptyState title={words.missesNone} level={3} />
        )}
      </section>
      <section aria-labelledby="observed" className="mt-10">
        <h2 id="observed" className="text-xl">
          {words.observed}
        </h2>
        <p className="mt-1 mb-4 max-w-text text-muted">{words.observedText}</p>
        {times.length > 0 ? (
          <Table
            caption={words.observed}
            hideCaption
            columns={[
              {
                key: 'procedure',
                label: words.procedure,
                cell: ([slug]) => findProcedure(slug)?.words[locale].title ?? slug,
              },
              { key: 'decided', label: words.decided, cell: ([, { decided }]) => decided, numeric: true },
              { key: 'median', label: words.median, cell: ([, { medianDays }]) => medianDays, numeric: true },
              { key: 'most', label: words.most, cell: ([, { mostDays }]) => mostDays, numeric: true },
            ]}
            rows={times}
            rowKey={([slug]) => slug}
          />
        ) : (
          <EmptyState title={words.observedNone} level={3} />
        )}
      </section>
    </>
  );
};

export default ReportsPage;
