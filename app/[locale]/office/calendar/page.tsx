import type { Metadata } from 'next';
import { SelectField } from '@/components/fields/select-field';
import { TextField } from '@/components/fields/text-field';
import { TextareaField } from '@/components/fields/textarea-field';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { ErrorSummary, type FieldError } from '@/components/ui/error-summary';
import { fieldId } from '@/components/ui/field-id';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { Pagination } from '@/components/ui/pagination';
import { Table } from '@/components/ui/table';
import { today } from '@/lib/adapters/clock';
import { requireStaff } from '@/lib/auth/require';
import { regionKeys } from '@/lib/casework/year-calendar';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { regions } from '@/lib/law/calendar';
import { partsOf } from '@/lib/law/day';
import {
  calendarYears,
  LONGEST_LIST,
  LONGEST_NAME,
  LONGEST_SOURCE,
  listHolidays,
} from '@/lib/services/calendar/edit-holidays';
import type { RawValues } from '@/lib/services/forms/form-return';
import { formErrors, formState, type Search, titleWithErrors } from '../../form-state';
import { provincesOf } from '../../provinces';
import { administrators } from '../staff-areas';
import { sayPlace } from './say-place';

type Props = LocaleParams & { searchParams: Search };
type Listed = Awaited<ReturnType<typeof listHolidays>>;
type Row = Listed['rows'][number];
type FormProps = {
  values: RawValues;
  of: (name: string) => string | undefined;
  csrf: string;
  locale: Locale;
};

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const locale = await pageLocale(params);
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(messagesOf(locale).officeCalendar.title, problems, locale) };
};

const Chooser = ({ year, town, locale }: { year: number; town: string; locale: Locale }) => {
  const words = messagesOf(locale).officeCalendar;
  return (
    <search>
      <form method="get" className="no-print mt-6 flex flex-wrap items-end gap-x-5 gap-y-4">
        <div>
          <label htmlFor={fieldId('year')} className="mb-1 block font-bold">
            {words.year}
          </label>
          <select id={fieldId('year')} name="year" defaultValue={year} className="input">
            {calendarYears().map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </select>
        </div>
        <div>
          <label htmlFor={fieldId('of')} className="mb-1 block font-bold">
            {words.townBegins}
          </label>
          <input id={fieldId('of')} name="of" defaultValue={town} maxLength={LONGEST_NAME} className="input" />
        </div>
        <Button look="secondary">{words.show}</Button>
      </form>
    </search>
  );
};

const State = ({ row, locale }: { row: Row; locale: Locale }) => {
  const words = messagesOf(locale).officeCalendar;
  const t = translator(locale);
  if (row.withdrawnReason)
    return (
      <>
        {words.withdrawn} {row.withdrawnReason}
      </>
    );
  return (
    <a href={`/${locale}/office/calendar/${row.id}`}>
      <span aria-hidden="true">{words.withdraw}</span>
      <span className="sr-only">
        {t('officeCalendar.withdrawOf', { day: formatDay(row.day, locale), place: sayPlace(row, locale) })}
      </span>
    </a>
  );
};

const Entered = ({ found, year, town, locale }: { found: Listed; year: number; town: string; locale: Locale }) => {
  const words = messagesOf(locale).officeCalendar;
  const t = translator(locale);
  if (found.rows.length === 0)
    return (
      <EmptyState title={t('officeCalendar.empty', { year: String(year) })}>
        <p>{town ? words.emptySearch : words.emptyText}</p>
      </EmptyState>
    );
  const query = (page: number) => `?${new URLSearchParams({ year: String(year), of: town, page: String(page) })}`;
  return (
    <>
      <Table<Row>
        caption={t('officeCalendar.caption', { year: String(year), count: found.total })}
        rows={found.rows}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'day',
            label: words.day,
            cell: ({ day }) => <time dateTime={day}>{formatDay(day, locale)}</time>,
          },
          { key: 'name', label: words.name, cell: ({ name }) => <span lang="es">{name}</span> },
          { key: 'where', label: words.where, cell: (row) => sayPlace(row, locale) },
          { key: 'source', label: words.source, cell: ({ source }) => <span lang="es">{source}</span> },
          { key: 'by', label: words.by, cell: ({ enteredBy }) => enteredBy ?? words.someone },
          { key: 'state', label: words.act, cell: (row) => <State row={row} locale={locale} /> },
        ]}
      />
      <Pagination page={found.page} total={found.pages} hrefOf={query} locale={locale} />
    </>
  );
};

const OneForm = ({ values, of, csrf, locale }: FormProps) => {
  const words = messagesOf(locale).officeCalendar;
  return (
    <Form action="/api/office/calendar" csrf={csrf} locale={locale} className="max-w-form">
      <TextField
        name="day"
        label={words.day}
        hint={translator(locale)('queue.filter.dateHint')}
        value={values.day}
        error={of('day')}
        width={10}
        autoComplete="off"
        locale={locale}
      />
      <TextField
        name="name"
        label={words.name}
        value={values.name}
        error={of('name')}
        maxLength={LONGEST_NAME}
        locale={locale}
      />
      <SelectField
        name="where"
        label={words.whereQuestion}
        hint={words.whereHint}
        value={values.where}
        error={of('where')}
        options={[
          ...regionKeys.map((value) => ({ value, label: `${words.whole}: ${regions[value]}` })),
          ...provincesOf(locale).map(({ value, label }) => ({ value, label: `${words.townOf}: ${label}` })),
        ]}
        locale={locale}
      />
      <TextField
        name="town"
        label={words.town}
        hint={words.townHint}
        value={values.town}
        error={of('town')}
        width={30}
        maxLength={LONGEST_NAME}
        locale={locale}
      />
      <TextField
        name="source"
        label={words.source}
        hint={words.sourceHint}
        value={values.source}
        error={of('source')}
        maxLength={LONGEST_SOURCE}
        locale={locale}
      />
      <Button>{words.enter}</Button>
    </Form>
  );
};

const ListForm = ({ values, of, csrf, locale }: FormProps) => {
  const words = messagesOf(locale).officeCalendar;
  return (
    <Form action="/api/office/calendar/towns" csrf={csrf} locale={locale} className="max-w-form">
      <SelectField
        name="province"
        label={words.province}
        value={values.province}
        error={of('province')}
        options={provincesOf(locale)}
        locale={locale}
      />
      <TextareaField
        name="list"
        label={words.list}
        hint={words.listHint}
        value={values.list}
        error={of('list')}
        rows={8}
        maxLength={LONGEST_LIST}
        locale={locale}
      />
      <TextField
        name="listSource"
        label={words.source}
        hint={words.sourceHint}
        value={values.listSource}
        error={of('listSource')}
        maxLength={LONGEST_SOURCE}
        locale={locale}
      />
      <Button>{words.enterList}</Button>
    </Form>
  );
};

const errorsOf = (problems: Parameters<typeof formErrors>[0], locale: Locale) => {
  const { day, name, whereQuestion, town, source, province, list } = messagesOf(locale).officeCalendar;
  return formErrors(
    problems,
    { day, name, where: whereQuestion, town, source, province, list, listSource: source },
    locale,
  );
};

const Done = ({
  done,
  entered,
  problems,
  locale,
}: {
  done: unknown;
  entered: unknown;
  problems: readonly FieldError[];
  locale: Locale;
}) => {
  const words = messagesOf(locale).officeCalendar;
  const t = translator(locale);
  if (typeof done !== 'string' || !Object.hasOwn(words.done, done) || problems.length > 0) return null;
  const title =
    done === 'list' ? t('officeCalendar.done.list', { count: Number(entered) || 0 }) : words.done[done as 'entered'];
  return (
    <Notice kind="success" alert locale={locale} title={title}>
      {done === 'withdrawn' ? null : <p>{words.doneText}</p>}
    </Notice>
  );
};

/** The holidays that no State list gives: those of the towns, and what a community publishes meanwhile. */
const OfficeCalendarPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const base = `/${locale}/office/calendar`;
  const { actor, csrf } = await requireStaff(locale, base, ...administrators);
  const asked = await searchParams;
  const year = calendarYears().find((each) => String(each) === asked.year) ?? partsOf(today()).year;
  const town = typeof asked.of === 'string' ? asked.of.trim().slice(0, LONGEST_NAME) : '';
  const page = Math.max(1, Math.floor(Number(asked.page)) || 1);
  const found = await listHolidays(actor, { year, town, page });
  const { values, problems } = await formState(searchParams);
  const { list, of } = errorsOf(problems, locale);
  const words = messagesOf(locale).officeCalendar;
  const common = { values, of, csrf, locale };
  return (
    <>
      <Done done={asked.done} entered={asked.entered} problems={list} locale={locale} />
      <ErrorSummary errors={list} locale={locale} />
      <h1 className="text-2xl">{words.title}</h1>
      <p className="mt-2 max-w-text">{words.lead}</p>
      <p className="mt-2 max-w-text">
        <a href={`/${locale}/calendar`}>{words.public}</a>
      </p>
      <Chooser year={year} town={town} locale={locale} />
      <section className="mt-8">
        <Entered found={found} year={year} town={town} locale={locale} />
      </section>
      <section className="mt-12">
        <h2 className="mb-4 text-xl">{words.oneTitle}</h2>
        <OneForm {...common} />
      </section>
      <section className="mt-12">
        <h2 className="text-xl">{words.listTitle}</h2>
        <p className="mt-2 mb-4 max-w-text">{words.listLead}</p>
        <ListForm {...common} />
      </section>
    </>
  );
};

export default OfficeCalendarPage;
