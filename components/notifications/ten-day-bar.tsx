import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';

const CELL = 24;

/** How far the days of a notification have run: one pane a day, today's in saffron. The sentence says the same. */
export const TenDayBar = ({ day, total, locale }: { day: number; total: number; locale: Locale }) => (
  <div className="max-w-80">
    <svg aria-hidden="true" focusable="false" viewBox={`0 0 ${total * CELL} 14`} className="h-auto w-full">
      {Array.from({ length: total }, (_, index) => index + 1).map((place) => (
        <rect
          key={place}
          x={(place - 1) * CELL + 1}
          y="1"
          width={CELL - 3}
          height="12"
          rx="1.5"
          strokeWidth={place === day ? 2 : 1}
          className={
            place < day
              ? 'fill-action stroke-action'
              : place === day
                ? 'fill-saffron stroke-focus-line'
                : 'fill-surface stroke-control'
          }
        />
      ))}
    </svg>
    <p className="mt-1 text-sm text-muted">{translator(locale)('my.notifications.bar', { day, total })}</p>
  </div>
);
