import { ContentPage } from '@/components/layout/content-page';
import { CalendarDrawing } from '@/components/layout/illustrations';
import { LiveTime } from '@/components/layout/live-time';
import { type LocaleParams, pageLocale, pageMetadata } from '@/components/layout/page-locale';
import { Table } from '@/components/ui/table';
import { formatDay } from '@/lib/i18n/format';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { holidaysOf } from '@/lib/law/calendar';

const years = [2026, 2027] as const;

export const generateMetadata = async ({ params }: LocaleParams) => {
  const locale = await pageLocale(params);
  const { title, lead } = messagesOf(locale).public.officialTime;
  return pageMetadata(locale, { title, description: lead, path: '/official-time' });
};

const OfficialTimePage = async ({ params }: LocaleParams) => {
  const locale = await pageLocale(params);
  const t = translator(locale);
  const { title, lead, sections, now, noScript, zone, day, holiday } = messagesOf(locale).public.officialTime;
  return (
    <ContentPage locale={locale} title={title} lead={lead} sections={sections} picture={<CalendarDrawing />}>
      <div className="mt-8 max-w-form rounded border-l-8 border-saffron bg-surface p-6">
        <LiveTime locale={locale} label={now} zone={zone} />
        <noscript>
          <p>{noScript}</p>
        </noscript>
        <p className="mt-4">
          <a href={`/${locale}/status`} className="inline-flex min-h-11 items-center">
            {t('outages.banner.link')}
          </a>
        </p>
      </div>
      <div className="mt-12 grid gap-x-12 gap-y-10 lg:grid-cols-2">
        {years.map((year) => (
          <Table
            key={year}
            caption={t('public.officialTime.table', { year: String(year) })}
            rows={[...holidaysOf(year)]}
            rowKey={(row) => row.day}
            columns={[
              {
                key: 'day',
                label: day,
                cell: (row) => (
                  <time dateTime={row.day} className="sm:whitespace-nowrap">
                    {formatDay(row.day, locale)}
                  </time>
                ),
              },
              { key: 'name', label: holiday, cell: (row) => <span lang="es">{row.name}</span> },
            ]}
          />
        ))}
      </div>
    </ContentPage>
  );
};

export default OfficialTimePage;
