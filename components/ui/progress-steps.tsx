import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';

/** "Step 2 of 5: …": the words carry it, the bar of panes is decoration. */
export const ProgressSteps = ({
  step,
  total,
  label,
  locale,
}: {
  step: number;
  total: number;
  label?: string;
  locale: Locale;
}) => (
  <div className="mb-6">
    <p className="text-sm text-muted">
      <span className="font-bold text-ink">{translator(locale)('ui.step', { step, total })}</span>
      {label ? `: ${label}` : ''}
    </p>
    <div aria-hidden="true" className="mt-2 flex max-w-96 gap-1">
      {Array.from({ length: total }, (_, index) => (
        <span
          // biome-ignore lint/suspicious/noArrayIndexKey: the panes have no other name than their place
          key={index}
          className={`h-2 flex-1 rounded-sm ${index + 1 < step ? 'bg-action' : index + 1 === step ? 'bg-saffron outline outline-1 -outline-offset-1 outline-control' : 'bg-line'}`}
        />
      ))}
    </div>
  </div>
);
