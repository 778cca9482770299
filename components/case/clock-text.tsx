import { Icon, type IconName } from '@/components/ui/icon';
import type { LegalClock } from '@/lib/casework/legal-clock';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';

/** Five working days are a week of work: from there on the clock asks to be looked at. */
const SOON = 5;

type Said = { icon: IconName; tone: string; main: string; more?: string };

const say = (clock: LegalClock, locale: Locale): Said => {
  const t = translator(locale);
  switch (clock.kind) {
    case 'over':
      return { icon: 'circle-check', tone: 'text-muted', main: t('office.clock.over') };
    case 'stopped':
      return {
        icon: 'hand',
        tone: 'text-muted',
        main: t('office.clock.stopped'),
        more: t('office.clock.since', { day: formatDay(clock.since, locale, 'medium') }),
      };
    case 'late':
      return {
        icon: 'triangle-exclamation-point',
        tone: 'font-bold text-error',
        main: t('office.clock.late', { count: clock.days }),
        more: t('office.clock.since', { day: formatDay(clock.dueOn, locale, 'medium') }),
      };
    case 'today':
      return { icon: 'triangle-exclamation-point', tone: 'font-bold text-error', main: t('office.clock.today') };
    case 'left':
      return {
        icon: 'clock',
        tone: clock.workingDays <= SOON ? 'font-bold text-warning' : 'font-bold',
        main: t('office.clock.left', { count: clock.workingDays }),
        more: t('office.clock.until', { day: formatDay(clock.dueOn, locale, 'medium') }),
      };
  }
};

/** The legal clock in words; the colour only repeats them. */
export const ClockText = ({ clock, locale }: { clock: LegalClock; locale: Locale }) => {
  const { icon, tone, main, more } = say(clock, locale);
  return (
    <span className="inline-flex items-start gap-1.5">
      <Icon name={icon} className={`mt-0.5 size-5 ${tone}`} />
      <span>
        <span className={tone}>{main}</span>
        {more ? <span className="text-muted"> {more}</span> : null}
      </span>
    </span>
  );
};
