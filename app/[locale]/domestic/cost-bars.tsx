import { formatMoney } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import type { DomesticCost } from '@/lib/law/domestic-contributions';

const WIDTH = 640;
const BAR = 34;
const LINE = 22;
const ROW = BAR + LINE + 14;
const KEY = 26;

/* No two differ by colour alone: solid, striped, outlined. */
const looks = {
  net: { className: 'fill-chart-1 forced-colors:fill-[CanvasText]' },
  worker: { fill: 'url(#domestic-hatch)', className: 'stroke-chart-1 forced-colors:stroke-[CanvasText]' },
  employer: { className: 'fill-surface stroke-chart-1 forced-colors:fill-[Canvas] forced-colors:stroke-[CanvasText]' },
} as const;
const parts = ['net', 'worker', 'employer'] as const;

type CostBar = { readonly label: string; readonly cost: DomesticCost };

/** What the employer spends a month, in parts: one bar for each account, on one scale. The table beside it says the same. */
export const CostBars = ({ bars, locale }: { bars: readonly CostBar[]; locale: Locale }) => {
  const words = messagesOf(locale).domestic.cost.parts;
  const most = Math.max(...bars.map(({ cost }) => cost.total), 1);
  const top = parts.length * KEY + 12;
  return (
    <svg
      role="img"
      aria-label={bars.map(({ label, cost }) => `${label}: ${formatMoney(cost.total, locale)}`).join('; ')}
      viewBox={`0 0 ${WIDTH} ${top + bars.length * ROW}`}
      className="w-full max-w-form text-[15px] max-sm:text-[26px]"
    >
      <defs>
        <pattern id="domestic-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" className="fill-surface forced-colors:fill-[Canvas]" />
          <rect width="2" height="6" className="fill-chart-1 forced-colors:fill-[CanvasText]" />
        </pattern>
      </defs>
      {parts.map((part, index) => (
        <g key={part}>
          <rect x="1" y={index * KEY + 3} width="20" height="16" {...looks[part]} />
          <text x="30" y={index * KEY + 17} className="fill-ink max-sm:text-[22px]">
            {words[part]}
          </text>
        </g>
      ))}
      {bars.map(({ label, cost }, index) => {
        const y = top + index * ROW;
        const widths = [cost.net, cost.worker, cost.employer].map(
          (amount) => (Math.max(amount, 0) / most) * (WIDTH - 2),
        );
        return (
          <g key={label}>
            <text x="1" y={y + 16} className="fill-ink">
              {`${label}: ${formatMoney(cost.total, locale)}`}
            </text>
            {parts.map((part, place) => (
              <rect
                key={part}
                x={1 + widths.slice(0, place).reduce((sum, width) => sum + width, 0)}
                y={y + LINE}
                width={widths[place]}
                height={BAR}
                {...looks[part]}
              />
            ))}
          </g>
        );
      })}
    </svg>
  );
};
