import type { Metadata } from 'next';
import { Field } from '@/components/fields/field';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { fieldId } from '@/components/ui/field-id';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { Table } from '@/components/ui/table';
import { requireStaff } from '@/lib/auth/require';
import { clockOf, type Hours } from '@/lib/casework/appointments';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { getTimetables, hourFields, weekdays } from '@/lib/services/appointments/timetables';
import type { RawValues } from '@/lib/services/forms/form-return';
import { dateAnswer, dateLabels, fieldOfError } from '../../../date-answer';
import { formErrors, formState, type Search, titleWithErrors } from '../../../form-state';
import { orNotFound } from '../../../or-not-found';
import { supervisors } from '../../staff-areas';
import { OfficeChoice } from '../office-choice';

type Props = LocaleParams & { searchParams: Search };
type Found = Awaited<ReturnType<typeof getTimetables>>;

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const locale = await pageLocale(params);
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(messagesOf(locale).appointments.timetables.title, problems, locale) };
};

const Week = ({ caption, hours, locale }: { caption: string; hours: readonly Hours[]; locale: Locale }) => {
  const t = translator(locale);
  const { timetables: words } = messagesOf(locale).appointments;
  const rows = weekdays.map((weekday) => ({ weekday, of: hours.find((each) => each.weekday === weekday) }));
  return (
    <div className="mt-8 max-w-form">
      <Table
        caption={caption}
        rows={rows}
        rowKey={({ weekday }) => String(weekday)}
        columns={[
          { key: 'weekday', label: words.weekday, cell: ({ weekday }) => words.week[weekday] },
          {
            key: 'hours',
            label: words.hours,
            cell: ({ of }) =>
              of
                ? t('appointments.timetables.range', { from: clockOf(of.opensAt), to: clockOf(of.closesAt) })
                : words.closed,
          },
          { key: 'minutes', label: words.minutes, numeric: true, cell: ({ of }) => (of ? String(of.minutes) : '—') },
          { key: 'desks', label: words.desks, numeric: true, cell: ({ of }) => (of ? String(of.desks) : '—') },
        ]}
      />
    </div>
  );
};

/* What the form begins with: the last timetable there is. */
const filledIn = ({ timetables }: Found): RawValues =>
  Object.fromEntries(
    (timetables.at(-1)?.hours ?? []).flatMap(({ weekday, opensAt, closesAt, minutes, desks }) => [
      [`opens.${weekday}`, clockOf(opensAt)],
      [`closes.${weekday}`, clockOf(closesAt)],
      [`minutes.${weekday}`, String(minutes)],
      [`desks.${weekday}`, String(desks)],
    ]),
  );

const Outside = ({ outside, locale }: { outside: Found['outside']; locale: Locale }) => {
  const t = translator(locale);
  const { timetables: words } = messagesOf(locale).appointments;
  if (outside.length === 0) return null;
  return (
    <Notice kind="warning" locale={locale} title={words.outside} id="outside">
      <p>{words.outsideText}</p>
      <ul className="list">
        {outside.map(({ day, count }) => (
          <li key={day}>{t('appointments.timetables.outsideDay', { day: formatDay(day, locale), count })}</li>
        ))}
      </ul>
    </Notice>
  );
};

/** When the offices of the province give appointments, from which day on. */
const TimetablesPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const asked = await searchParams;
  const { actor, csrf } = await requireStaff(locale, `/${locale}/office/appointments/timetables`, ...supervisors);
  const t = translator(locale);
  const { timetables: words } = messagesOf(locale).appointments;
  const found = await orNotFound(() =>
    getTimetables(actor, typeof asked.office === 'string' && asked.office ? asked.office : undefined),
  );
  const { office, offices, timetables, outside } = found;
  const { values, problems } = await formState(searchParams);
  const shown = problems.length > 0 ? values : filledIn(found);
  const labels: Record<string, string> = dateLabels('validFrom', words.validFrom);
  for (const weekday of weekdays)
    for (const name of hourFields)
      labels[`${name}.${weekday}`] = t(`appointments.timetables.${name}Of`, { weekday: words.week[weekday] });
  const { list, of } = formErrors(problems, labels, locale);
  const errors = list.map((error) => ({ ...error, id: fieldId(fieldOfError(error.name)) }));
  return (
    <>
      {asked.done === 'saved' ? <Notice kind="success" locale={locale} title={words.saved} alert /> : null}
      <ErrorSummary errors={errors} locale={locale} />
      <h1 className="text-2xl">{words.title}</h1>
      <p className="mt-2 max-w-text">{words.lead}</p>
      <OfficeChoice offices={offices} office={office} locale={locale} />
      <Outside outside={outside} locale={locale} />
      {timetables.length === 0 ? <p className="mt-8 font-bold">{words.none}</p> : null}
      {timetables.map(({ id, validFrom, hours }, index) => (
        <Week
          key={id}
          caption={t(`appointments.timetables.${index === 0 && validFrom <= found.today ? 'inForce' : 'from'}`, {
            day: formatDay(validFrom, locale),
          })}
          hours={hours}
          locale={locale}
        />
      ))}
      <h2 className="mt-12 text-xl">{words.new}</h2>
      <p className="mt-1 mb-6 max-w-text">
        {words.newLead} {words.timeHint}
      </p>
      <Form
        action="/api/office/appointments/timetable"
        csrf={csrf}
        locale={locale}
        hidden={{ office: office.id }}
        className="max-w-form"
      >
        <Field
          widget="date"
          name="validFrom"
          label={words.validFrom}
          value={dateAnswer(values, 'validFrom')}
          error={of('validFrom')}
          partErrors={Object.fromEntries(list.map(({ name, text }) => [name, text]))}
          locale={locale}
        />
        {weekdays.map((weekday) => (
          <fieldset key={weekday} className="mt-8">
            <legend className="mb-3 text-lg font-bold">{words.week[weekday]}</legend>
            <div className="grid gap-x-6 sm:grid-cols-2">
              {hourFields.map((name) => (
                <Field
                  key={name}
                  widget="text"
                  name={`${name}.${weekday}`}
                  label={words[name]}
                  value={shown[`${name}.${weekday}`]}
                  error={of(`${name}.${weekday}`)}
                  width={5}
                  maxLength={5}
                  autoComplete="off"
                  optional
                  locale={locale}
                />
              ))}
            </div>
          </fieldset>
        ))}
        <Button>{words.save}</Button>
      </Form>
    </>
  );
};

export default TimetablesPage;
