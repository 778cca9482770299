import { type LocaleParams, pageLocale, pageMetadata } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { Button } from '@/components/ui/button';
import { fieldId } from '@/components/ui/field-id';
import { LinkList } from '@/components/ui/link-list';
import { Table } from '@/components/ui/table';
import { keptIn, regionKeys } from '@/lib/casework/year-calendar';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { regions } from '@/lib/law/calendar';
import { citation } from '@/lib/law/legal-ref';
import type { Search } from '../../form-state';
import { askedCalendar } from './asked';
import { MonthTable } from './month-table';

export const dynamic = 'force-dynamic';

type Props = LocaleParams & { searchParams: Search };
type Asked = ReturnType<typeof askedCalendar>;

export const generateMetadata = async ({ params }: LocaleParams) => {
  const locale = await pageLocale(params);
  const { title, lead } = messagesOf(locale).portal.calendar;
  return pageMetadata(locale, { title, description: lead, path: '/calendar' });
};

const Chooser = ({ asked, locale }: { asked: Asked; locale: Locale }) => {
  const { calendar: words } = messagesOf(locale).portal;
  return (
    <search>
      <form method="get" className="no-print mt-8 flex flex-wrap items-end gap-x-5 gap-y-4">
        <div>
          <label htmlFor={fieldId('region')} className="mb-1 block font-bold">
            {words.place}
          </label>
          <select id={fieldId('region')} name="region" defaultValue={asked.region} className="input max-w-full">
            {regionKeys.map((key) => (
              <option key={key} value={key}>
                {regions[key]}
              </option>
            ))}
          </select>
        </div>
        <div>
          <label htmlFor={fieldId('year')} className="mb-1 block font-bold">
            {words.year}
          </label>
          <select id={fieldId('year')} name="year" defaultValue={asked.calendar.year} className="input">
            {asked.years.map((year) => (
              <option key={year} value={year}>
                {year}
              </option>
            ))}
          </select>
        </div>
        <div>
          <label htmlFor={fieldId('town')} className="mb-1 block font-bold">
            {words.town}
          </label>
          <input id={fieldId('town')} name="town" defaultValue={asked.town} maxLength={100} className="input" />
        </div>
        <Button>{words.show}</Button>
      </form>
    </search>
  );
};

/** The same days in words: what a picture of months says with colours. */
const HolidayList = ({ asked, locale }: { asked: Asked; locale: Locale }) => {
  const t = translator(locale);
  const { calendar: words } = messagesOf(locale).portal;
  const { calendar } = asked;
  return (
    <Table
      caption={t('portal.calendar.list', { year: String(calendar.year) })}
      rows={[...calendar.holidays]}
      rowKey={({ day, name }) => `${day} ${name}`}
      columns={[
        {
          key: 'day',
          label: words.day,
          cell: ({ day }) => <time dateTime={day}>{formatDay(day, locale)}</time>,
        },
        { key: 'name', label: words.name, cell: ({ name }) => <span lang="es">{name}</span> },
        {
          key: 'where',
          label: words.where,
          cell: (holiday) => {
            if (holiday.town) return holiday.town;
            const where = keptIn(holiday, asked.regions);
            return where === 'national' ? words.national : where.map((region) => regions[region]).join(', ');
          },
        },
      ]}
    />
  );
};

/** The days that do not count in terms of working days, for a year and a place (RD 203/2021 art. 11.1.f; Ley 39/2015 art. 30). */
const CalendarPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const asked = askedCalendar(await searchParams);
  const t = translator(locale);
  const { calendar: words } = messagesOf(locale).portal;
  const { region, town, knowsTown, calendar } = asked;
  const { year, months, verified, source, note } = calendar;
  const file = (ending: 'ics' | 'json') =>
    `/${locale}/calendar/days.${ending}?${new URLSearchParams({ year: String(year), region, ...(town ? { town } : {}) })}`;
  return (
    <PageBody top={<Breadcrumb locale={locale} current={words.title} />}>
      <h1 className="text-3xl">{words.title}</h1>
      <p className="mt-4 max-w-text text-lg text-muted">{words.lead}</p>
      <Chooser asked={asked} locale={locale} />
      <h2 className="mt-10 text-xl">
        {town
          ? t('portal.calendar.headingTown', { year: String(year), town, place: regions[region] })
          : t('portal.calendar.heading', { year: String(year), place: regions[region] })}
      </h2>
      <div className="mt-3 max-w-text space-y-3">
        <p>{words.both}</p>
        <p>{words.register}</p>
        {town && !knowsTown ? <p>{t('portal.calendar.unknownTown', { town, year: String(year) })}</p> : null}
        {verified ? null : <p>{t('portal.calendar.unverified', { note: note?.[locale] ?? '' })}</p>}
        <p className="text-muted">{words.legend}</p>
      </div>
      <section
        aria-label={words.months}
        className="mt-8 grid items-start gap-x-10 gap-y-8 sm:grid-cols-2 lg:grid-cols-3"
      >
        {months.map((month) => (
          <MonthTable key={month.month} month={month} locale={locale} />
        ))}
      </section>
      <section className="mt-12">
        <HolidayList asked={asked} locale={locale} />
        <p className="mt-4 max-w-text text-sm text-muted">
          {words.local} {t('portal.calendar.source', { source: citation(source, locale) })}
        </p>
      </section>
      <section className="mt-12">
        <h2 className="text-xl">{words.take}</h2>
        <LinkList
          links={[
            [file('ics'), words.ics],
            [file('json'), words.json],
            [`/${locale}/official-time`, words.clock],
          ]}
        />
      </section>
    </PageBody>
  );
};

export default CalendarPage;
