import type { NotificationDays } from '@/lib/casework/notification-days';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';

const CELL = 24;

const looks = {
  past: 'fill-action stroke-action',
  today: 'fill-saffron stroke-focus-line',
  ahead: 'fill-surface stroke-control',
} as const;

/** How far the days of a notification have run: one pane a day, today's in saffron, suspended ones empty. The sentence says the same. */
export const TenDayBar = ({ days, locale }: { days: NotificationDays; locale: Locale }) => {
  const { day, total, panes } = days;
  const suspended = panes.filter(({ counts }) => !counts).length;
  return (
    <div className="max-w-80">
      <svg aria-hidden="true" focusable="false" viewBox={`0 0 ${panes.length * CELL} 14`} className="h-auto w-full">
        {panes.map(({ counts, when }, index) => {
          const x = index * CELL + 1;
          return counts ? (
            <rect
              key={x}
              x={x}
              y="1"
              width={CELL - 3}
              height="12"
              rx="1.5"
              strokeWidth={when === 'today' ? 2 : 1}
              className={looks[when]}
            />
          ) : (
            <line
              key={x}
              x1={x}
              x2={x + CELL - 3}
              y1="7"
              y2="7"
              strokeWidth="2"
              strokeDasharray="4 3"
              className={when === 'today' ? 'stroke-focus-line' : 'stroke-control'}
            />
          );
        })}
      </svg>
      <p className="mt-1 text-sm text-muted">
        {translator(locale)('notices.row.bar', { day, total, suspended }).trim()}
      </p>
    </div>
  );
};
