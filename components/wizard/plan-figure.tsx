import { Figure } from '@/components/ui/figure';
import { Table } from '@/components/ui/table';
import type { AwardPeriod, PlanValue } from '@/lib/catalogue/kernel';
import type { Words } from '@/lib/catalogue/registry';
import { formatDay, formatMonth } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { addToMonth, type Day, daysBetween, firstDay, lastDay, type Month, maxDay, monthOf } from '@/lib/law/day';

const WIDTH = 720;
const BAR_Y = 18;
const BAR = 44;

const monthsBetween = (from: Day, to: Day): Month[] => {
  const months: Month[] = [];
  for (let month = monthOf(from); month <= monthOf(to); month = addToMonth(month, 1)) months.push(month);
  return months;
};

/** Bars over the months. Kinds differ by pattern and border, not by colour alone, and it prints in grey. */
const Chart = ({
  periods,
  from,
  to,
  label,
  locale,
}: {
  periods: readonly AwardPeriod[];
  from: Day;
  to: Day;
  label: string;
  locale: Locale;
}) => {
  const total = daysBetween(from, to) + 1;
  const x = (day: Day) => (daysBetween(from, day) / total) * WIDTH;
  const months = monthsBetween(from, to);
  const every = Math.ceil(months.length / 8);
  return (
    <svg viewBox={`0 0 ${WIDTH} 100`} className="w-full max-w-form" role="img" aria-label={label}>
      <defs>
        <pattern id="hatch" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="8" height="8" className="fill-teal-soft" />
          <rect width="3" height="8" className="fill-chart-1" />
        </pattern>
      </defs>
      <rect x="0" y={BAR_Y} width={WIDTH} height={BAR} className="fill-sunken stroke-line" />
      {months.map((month, index) => (
        <g key={month}>
          <line
            x1={x(firstDay(month))}
            x2={x(firstDay(month))}
            y1={BAR_Y}
            y2={BAR_Y + BAR + 8}
            className="stroke-line"
          />
          {index % every === 0 ? (
            <text x={x(firstDay(month)) + 3} y={BAR_Y + BAR + 24} className="fill-muted text-[15px] max-sm:text-[28px]">
              {formatMonth(month, locale).slice(0, 3)} {month.slice(2, 4)}
            </text>
          ) : null}
        </g>
      ))}
      {periods.map((period) => (
        <rect
          key={`${period.id}${period.from}`}
          x={x(period.from)}
          y={BAR_Y + 4}
          width={Math.max(3, (period.days / total) * WIDTH)}
          height={BAR - 8}
          rx="3"
          className={`stroke-ink ${period.id === 'compulsory' ? 'fill-chart-1' : ''}`}
          {...(period.id === 'compulsory' ? {} : { fill: 'url(#hatch)' })}
        />
      ))}
    </svg>
  );
};

/** The plan of a leave: picture, finding and table twin. The dates themselves are asked by the form. */
export const PlanFigure = ({
  plan,
  words,
  title,
  locale,
}: {
  plan: PlanValue;
  words: Words;
  title: string;
  locale: Locale;
}) => {
  const t = translator(locale);
  const { periods, plannedDays, allowedDays, until } = plan;
  const [first] = periods;
  const last = periods.at(-1);
  if (!first || !last) return null;
  const from = firstDay(monthOf(first.from));
  const to = lastDay(monthOf(maxDay(until, last.to)));
  const remaining = Math.max(0, allowedDays - plannedDays);
  const left = remaining > 0 ? t('apply.plan.left', { days: remaining }) : t('apply.plan.full');
  return (
    <Figure
      title={title}
      finding={t('apply.plan.finding', { planned: plannedDays, allowed: allowedDays, left })}
      chart={
        <Chart
          periods={periods}
          from={from}
          to={to}
          locale={locale}
          label={t('apply.plan.axis', { from: formatDay(from, locale), to: formatDay(to, locale) })}
        />
      }
      table={
        <Table
          caption={t('apply.plan.caption')}
          columns={[
            { key: 'period', label: t('apply.plan.period'), cell: (row) => words.periods[row.id] ?? row.id },
            { key: 'from', label: t('apply.plan.from'), cell: (row) => formatDay(row.from, locale, 'medium') },
            { key: 'to', label: t('apply.plan.to'), cell: (row) => formatDay(row.to, locale, 'medium') },
            { key: 'days', label: t('apply.plan.days'), numeric: true, cell: (row) => row.days },
          ]}
          rows={[...periods]}
          rowKey={(row) => `${row.id}${row.from}`}
        />
      }
      locale={locale}
    />
  );
};
