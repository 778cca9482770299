import { AddToCalendar } from '@/components/case/add-to-calendar';
import { ButtonLink } from '@/components/ui/button';
import { Tag, type TagTone } from '@/components/ui/tag';
import type { Deadline } from '@/lib/casework/deadlines';
import { sayDeadline } from '@/lib/casework/say-deadline';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { type Day, daysBetween } from '@/lib/law/day';

const SOON = 3;
const toneOf = (left: number): TagTone => (left <= SOON ? 'red' : left <= SOON * 3 ? 'amber' : 'grey');

/** One deadline: its last day with the weekday, how it was counted, what follows if it passes, and where to act. */
export const DeadlineRow = ({ deadline, today, locale }: { deadline: Deadline; today: Day; locale: Locale }) => {
  const t = translator(locale);
  const { id, kind, who, lastDay, href } = deadline;
  const { title, about, text, counted, missed, law } = sayDeadline(deadline, today, locale);
  const left = daysBetween(today, lastDay);
  const rows = [
    [t('deadlines.counted'), counted],
    [t('deadlines.missed'), missed],
    ...(law
      ? [
          [
            t('deadlines.law'),
            <a key="law" href={law.url} rel="external">
              {law.text}
            </a>,
          ] as const,
        ]
      : []),
  ] as const;
  const named = t('deadlines.about', { title, day: formatDay(lastDay, locale) });
  return (
    <li
      className={`break-inside-avoid rounded border border-l-8 border-line bg-surface p-5 sm:px-6 ${who === 'us' ? 'border-l-control' : 'border-l-violet'}`}
    >
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <div className="min-w-0">
          <h3 className="text-lg">{title}</h3>
          {about ? <p>{about}</p> : null}
        </div>
        <Tag tone={left < 0 ? 'red' : toneOf(left)} icon="clock">
          {left < 0 ? t('deadlines.lateBy', { days: -left }) : t('deadlines.left', { days: left })}
        </Tag>
      </div>
      <p className="mt-3 font-bold">
        {t('deadlines.lastDay')}: <time dateTime={lastDay}>{formatDay(lastDay, locale)}</time>
      </p>
      {text ? <p className="mt-2 max-w-text">{text}</p> : null}
      <dl className="mt-3 space-y-2 text-sm">
        {rows.map(([label, value]) => (
          <div key={label} className="grid gap-x-4 sm:grid-cols-[9rem_1fr]">
            <dt className="text-muted">{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="no-print mt-4 flex flex-wrap items-center gap-x-6 gap-y-2">
        <ButtonLink href={`/${locale}${href}`} look="secondary">
          {t(`deadlines.go.${kind}`)}
          <span className="sr-only">: {named}</span>
        </ButtonLink>
        {left < 0 ? null : <AddToCalendar deadline={id} about={named} locale={locale} />}
      </p>
    </li>
  );
};
