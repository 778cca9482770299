import 'server-only';
import type { DayChoices } from '@/components/appointments/place-choices';
import type { SummaryRow } from '@/components/ui/summary-list';
import type { AppointmentSubject } from '@/lib/db/generated/client';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import type { FreeDay } from '@/lib/services/appointments/free-places';
import { subjects } from '@/lib/services/appointments/offices';
import { sayTime, sayWhen } from '@/lib/services/appointments/say-when';
import type { Office } from '@/lib/services/offices/offices';

export const officeName = ({ town, postcode }: Office, locale: Locale): string =>
  translator(locale)('portal.offices.officeName', { town, postcode });

const officeAddress = ({ number, postcode, town }: Office, locale: Locale): string =>
  translator(locale)('portal.offices.address', { number: String(number), postcode, town });

export const subjectOptions = (locale: Locale) =>
  subjects.map((value) => {
    const { name, hint } = messagesOf(locale).appointments.subjects[value];
    return { value, label: name, hint };
  });

/** Free days as the choices of a form. */
export const dayChoices = (office: Office, days: readonly FreeDay[], locale: Locale): readonly DayChoices[] =>
  days.map(({ day, places }) => ({
    day,
    label: formatDay(day, locale),
    count: translator(locale)('appointments.places.count', { count: places.length }),
    places: places.map(({ startsAt }) => ({
      value: startsAt.toISOString(),
      label: sayTime(office, startsAt, locale),
    })),
  }));

/** What for, when and where, as a summary. */
export const appointmentRows = (
  {
    subject,
    startsAt,
    office,
  }: { readonly subject: AppointmentSubject; readonly startsAt: Date; readonly office: Office },
  locale: Locale,
): SummaryRow[] => {
  const { book, subjects: names } = messagesOf(locale).appointments;
  return [
    { key: 'subject', label: book.subject, value: names[subject].name },
    { key: 'when', label: book.when, value: sayWhen(office, startsAt, locale) },
    { key: 'where', label: book.where, value: `${officeName(office, locale)}. ${officeAddress(office, locale)}` },
  ];
};
