'use client';
import { madridDay, madridTime, useOfficialTime } from './official-time';

/** Day and hour with seconds, large. Not a live region: a clock that speaks every second is noise. */
export const LiveTime = ({ locale, label, zone }: { locale: string; label: string; zone: string }) => {
  const time = useOfficialTime(1000);
  return (
    <p className="min-h-24">
      <span className="block text-muted">{label}</span>
      {time ? (
        <time dateTime={time.toISOString()}>
          <span className="block text-3xl font-bold tabular-nums">{madridTime(locale, time, true)}</span>
          <span className="block">
            {madridDay(locale, time)} ({zone})
          </span>
        </time>
      ) : null}
    </p>
  );
};
