import type { CalendarDay, CalendarMonth } from '@/lib/casework/year-calendar';
import { formatMonth } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { partsOf } from '@/lib/law/day';

const looks = {
  working: '',
  weekend: 'bg-sunken text-muted',
  holiday: 'bg-deep font-bold text-on-deep',
} as const satisfies Record<CalendarDay['kind'], string>;

const DayCell = ({ day, locale }: { day: CalendarDay; locale: Locale }) => {
  const { calendar: words } = messagesOf(locale).portal;
  const { day: number } = partsOf(day.day);
  return (
    <td className={`h-9 rounded-sm text-center ${looks[day.kind]}`} title={day.names.join(', ') || undefined}>
      <time dateTime={day.day}>{number}</time>
      {day.names.length > 0 ? (
        <span className="sr-only">
          , {words.holiday}: <span lang="es">{day.names.join(', ')}</span>
        </span>
      ) : null}
    </td>
  );
};

/** One month as on the wall. What its colours say stands in the list of holidays too. */
export const MonthTable = ({ month, locale }: { month: CalendarMonth; locale: Locale }) => {
  const { calendar: words } = messagesOf(locale).portal;
  return (
    <table className="w-full table-fixed border-separate border-spacing-0.5 text-sm">
      <caption className="mb-2 text-left text-base font-bold first-letter:uppercase">
        {formatMonth(month.month, locale)}
      </caption>
      <thead>
        <tr>
          {words.weekdays.map((name, index) => (
            <th key={name} scope="col" className="pb-1 text-center text-xs text-muted">
              <abbr title={name} className="no-underline">
                {words.short[index]}
              </abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {month.weeks.map((week) => (
          <tr key={week.find((day) => day !== null)?.day}>
            {week.map((day, index) =>
              day ? <DayCell key={day.day} day={day} locale={locale} /> : <td key={words.weekdays[index]} />,
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
