import type { Metadata } from 'next';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { Button, ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { PrintButton } from '@/components/ui/print-button';
import { Table } from '@/components/ui/table';
import { formatCode } from '@/lib/adapters/csv-code';
import { requireStaff } from '@/lib/auth/require';
import { deskActs, nextAppointmentState } from '@/lib/casework/appointments';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { isDay } from '@/lib/law/day';
import { maskId } from '@/lib/law/identifiers';
import { listDay } from '@/lib/services/appointments/day';
import { sayTime } from '@/lib/services/appointments/say-when';
import type { Search } from '../../form-state';
import { orNotFound } from '../../or-not-found';
import { registrars } from '../staff-areas';
import { OfficeChoice } from './office-choice';

type Props = LocaleParams & { searchParams: Search };
type Listed = Awaited<ReturnType<typeof listDay>>;
type Row = Listed['rows'][number];

export const generateMetadata = async ({ params }: LocaleParams): Promise<Metadata> => ({
  title: messagesOf(await pageLocale(params)).appointments.office.title,
});

/** What can be noted now of somebody; on other days nothing. */
const Acts = ({ row, hour, csrf, locale }: { row: Row; hour: string; csrf: string; locale: Locale }) => {
  const t = translator(locale);
  const { act: words } = messagesOf(locale).appointments.office;
  return (
    <Form action="/api/office/appointments" csrf={csrf} locale={locale} hidden={{ appointment: row.id }}>
      <div className="flex flex-wrap gap-x-4 gap-y-2">
        {deskActs
          .filter((act) => nextAppointmentState(row.state, act) !== undefined)
          .map((act) => (
            <Button key={act} name="act" value={act} look={act === 'attend' ? 'secondary' : 'plain'}>
              <span aria-hidden="true">{words[act]}</span>
              <span className="sr-only">
                {t('appointments.office.actOf', { act: words[act], name: row.name, hour })}
              </span>
            </Button>
          ))}
      </div>
    </Form>
  );
};

const DayTable = ({ listed, csrf, locale }: { listed: Listed; csrf: string; locale: Locale }) => {
  const t = translator(locale);
  const { office: words, subjects, states } = messagesOf(locale).appointments;
  const { office, day, isToday, rows } = listed;
  const hourOf = (row: Row) => sayTime(office, row.startsAt, locale);
  const { town, postcode } = office;
  return (
    <Table<Row>
      caption={t('appointments.office.caption', { day: formatDay(day, locale), town, postcode })}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { key: 'hour', label: words.hour, cell: hourOf },
        {
          key: 'name',
          label: words.name,
          cell: (row) => (
            <>
              {row.name} <span className="block text-sm text-muted">{maskId(row.idNumber)}</span>
            </>
          ),
        },
        { key: 'subject', label: words.subject, cell: (row) => subjects[row.subject].name },
        { key: 'desk', label: words.desk, cell: (row) => String(row.desk) },
        { key: 'state', label: words.state, cell: (row) => states[row.state] },
        {
          key: 'reference',
          label: words.reference,
          cell: (row) => <span className="font-mono text-xs whitespace-nowrap">{formatCode(row.reference)}</span>,
        },
        ...(isToday
          ? [
              {
                key: 'acts',
                label: words.acts,
                cell: (row: Row) => <Acts row={row} hour={hourOf(row)} csrf={csrf} locale={locale} />,
              },
            ]
          : []),
      ]}
    />
  );
};

/** The appointments of a day at an office of the registrar's province. */
const AppointmentsOfDayPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const asked = await searchParams;
  const { actor, csrf } = await requireStaff(locale, `/${locale}/office/appointments`, ...registrars);
  const t = translator(locale);
  const { office: words } = messagesOf(locale).appointments;
  const listed = await orNotFound(() =>
    listDay(actor, {
      ...(typeof asked.office === 'string' && asked.office ? { office: asked.office } : {}),
      ...(typeof asked.day === 'string' && isDay(asked.day) ? { day: asked.day } : {}),
    }),
  );
  const { office, offices, day, isToday, previous, next, rows } = listed;
  const base = `/${locale}/office/appointments`;
  const hrefOf = (on: string) => `${base}?${new URLSearchParams({ office: office.id, day: on })}`;
  const booked = typeof asked.booked === 'string' && /^[0-9A-Z]{12}$/.test(asked.booked) ? asked.booked : null;
  return (
    <>
      {booked ? (
        <Notice
          kind="success"
          locale={locale}
          title={t('appointments.office.done.booked', { reference: formatCode(booked) })}
          alert
        />
      ) : null}
      {asked.done === 'noted' ? <Notice kind="success" locale={locale} title={words.done.noted} alert /> : null}
      <h1 className="text-2xl">{words.title}</h1>
      <p className="no-print mt-2 max-w-text">{words.lead}</p>
      <OfficeChoice offices={offices} office={office} hidden={{ day }} locale={locale} />
      <nav aria-label={words.title} className="no-print my-6 flex flex-wrap gap-x-6 gap-y-2">
        <a href={hrefOf(previous)} rel="prev">
          {words.previous}
        </a>
        {isToday ? null : <a href={`${base}?${new URLSearchParams({ office: office.id })}`}>{words.today}</a>}
        <a href={hrefOf(next)} rel="next">
          {words.next}
        </a>
      </nav>
      {rows.length > 0 ? (
        <DayTable listed={listed} csrf={csrf} locale={locale} />
      ) : (
        <>
          <p className="mb-4 font-bold">{formatDay(day, locale)}</p>
          <EmptyState title={words.none}>
            <p>{words.noneText}</p>
          </EmptyState>
        </>
      )}
      <p className="mt-8 flex flex-wrap gap-4">
        <ButtonLink href={`${base}/new?${new URLSearchParams({ office: office.id })}`}>{words.new}</ButtonLink>
        <PrintButton label={words.print} />
      </p>
    </>
  );
};

export default AppointmentsOfDayPage;
