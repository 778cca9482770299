import { type Column, Table } from '@/components/ui/table';
import { today } from '@/lib/adapters/clock';
import { sayMonths } from '@/lib/calculators/retirement/say';
import type { Simulation } from '@/lib/calculators/retirement/simulate';
import { type TimelineRow, timelineOf } from '@/lib/calculators/retirement/timeline';
import { monthsOfBase } from '@/lib/catalogue/benefits/retirement/base';
import { formatDay, formatDuration, formatPercent } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { addDays, addMonths, addToMonth, type Day, daysBetween, firstDay, minDay, monthOf } from '@/lib/law/day';
import { type ContributionRecord, careerStart } from '@/lib/record/record';
import { lastMonthBefore } from '@/lib/record/series';

/* Complete months, or days when there is none. */
const sayTime = (from: Day, to: Day, locale: Locale): string => {
  const after = addDays(to, 1);
  let months =
    (Number(after.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(after.slice(5, 7)) - Number(from.slice(5, 7));
  if (addMonths(from, months) > after) months -= 1;
  return months > 0 ? sayMonths(months, locale) : formatDuration({ days: daysBetween(from, after) }, locale);
};

/** The days looked at for gaps: the months the base is worked out from and all since the first work, as far as they have passed. */
const windowOf = (
  record: ContributionRecord,
  simulation: Simulation | null,
): { readonly from: Day; readonly to: Day } => {
  const start = careerStart(record) ?? today();
  if (!simulation) return { from: start, to: today() };
  const { chosen, career } = simulation;
  const on = chosen?.on ?? career.ordinary.date;
  const first = addToMonth(lastMonthBefore(monthOf(on)), 1 - monthsOfBase(on));
  return { from: minDay(start, firstDay(first)), to: career.asOf };
};

/** Periods and gaps in one table, the newest first. */
export const PeriodsSection = ({
  held,
  simulation,
  locale,
}: {
  held: ContributionRecord | null;
  simulation: Simulation | null;
  locale: Locale;
}) => {
  const t = translator(locale);
  const { record: words } = messagesOf(locale).retirement;
  const record = simulation?.career.past ?? held;
  if (!record || record.periods.length === 0) return null;
  const { from, to } = windowOf(record, simulation);
  const { rows, gaps, shortGaps } = timelineOf(record, from, to);
  const date = (on: Day) => formatDay(on, locale, 'medium');
  const isOpen = ({ kind, to: end }: TimelineRow): boolean =>
    end === null || (kind === 'period' && end === simulation?.career.asOf);
  const columns: Column<TimelineRow>[] = [
    {
      key: 'what',
      label: words.regime,
      cell: (row) =>
        row.kind === 'gap' ? (
          <span className="border-l-4 border-saffron pl-3">{words.gaps[row.which]}</span>
        ) : (
          <>
            {words.regimes[row.regime]}
            {row.employer ? <span className="block text-sm font-normal text-muted">{row.employer}</span> : null}
          </>
        ),
    },
    { key: 'from', label: words.from, cell: (row) => date(row.from) },
    { key: 'to', label: words.to, cell: (row) => (isOpen(row) || !row.to ? words.stillOpen : date(row.to)) },
    { key: 'time', label: words.time, cell: (row) => sayTime(row.from, row.to ?? to, locale) },
    {
      key: 'workTime',
      label: words.workTime,
      numeric: true,
      cell: (row) => (row.kind === 'gap' ? '—' : formatPercent(row.workTime, locale)),
    },
  ];
  return (
    <section aria-labelledby="periods-title">
      <h2 id="periods-title" className="text-xl">
        {words.periods}
      </h2>
      <p className="mt-2 mb-4 max-w-text">
        {t('retirement.record.gapsText', { count: gaps, from: date(from), to: date(to) })}{' '}
        {shortGaps > 0 ? t('retirement.record.shortGaps', { count: shortGaps }) : null}
      </p>
      <Table
        caption={words.periodsCaption}
        hideCaption
        columns={columns}
        rows={[...rows]}
        rowKey={(row, index) => `${row.from}${index}`}
      />
    </section>
  );
};
