import { Figure } from '@/components/ui/figure';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { type Day, daysBetween } from '@/lib/law/day';
import type { WorkHistory } from '@/lib/record/work-history';
import { PeriodsTable } from './periods-table';

const [WIDTH, ROW, BAR, TOP] = [720, 34, 20, 30];
const TICKS = 6;

/** Years to mark under the bars: a few, at the same distance. */
const ticksOf = (first: number, last: number): number[] => {
  const step = Math.max(1, Math.ceil((last - first) / TICKS));
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => first + index * step);
};

/** A working life as bars, one a period, on the same years; the table beside it says the same. */
export const HistoryPicture = ({ history, locale }: { history: WorkHistory; locale: Locale }) => {
  const t = translator(locale);
  const { periods, gaps, on } = history;
  const start = periods.at(-1)?.from;
  if (!start) return null;
  const [first, last] = [Number(start.slice(0, 4)), Number(on.slice(0, 4)) + 1];
  const origin = `${first}-01-01` as Day;
  const whole = daysBetween(origin, `${last}-01-01` as Day);
  const x = (day: Day) => Math.round((daysBetween(origin, day) / whole) * WIDTH);
  const height = TOP + periods.length * ROW;
  return (
    <Figure
      title={t('certificates.history.picture.title')}
      finding={t('certificates.history.picture.finding', {
        periods: periods.length,
        from: formatDay(start, locale),
        gaps: gaps.length,
      })}
      locale={locale}
      chart={
        <svg viewBox={`0 0 ${WIDTH} ${height}`} aria-hidden="true" className="w-full" fontSize="14">
          {ticksOf(first, last).map((year) => {
            const at = x(`${year}-01-01` as Day);
            return (
              <g key={year}>
                <line x1={at} y1={TOP - 6} x2={at} y2={height} className="stroke-line" />
                <text x={at} y={TOP - 12} textAnchor={year === last ? 'end' : 'start'} className="fill-muted">
                  {year}
                </text>
              </g>
            );
          })}
          {periods.toReversed().map(({ from, to, regime, employer }, index) => (
            <rect
              key={`${from} ${regime} ${employer ?? ''}`}
              x={x(from)}
              y={TOP + index * ROW + (ROW - BAR) / 2}
              width={Math.max(3, x(to && to < on ? to : on) - x(from))}
              height={BAR}
              className="fill-chart-1 forced-colors:fill-[CanvasText]"
            />
          ))}
        </svg>
      }
      table={<PeriodsTable periods={periods} locale={locale} />}
    />
  );
};
