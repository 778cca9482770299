'use client';
import { madridTime, useOfficialTime } from './official-time';

/** The official hour in the header; without JavaScript the link to the page about it. */
export const OfficialClock = ({ locale, label }: { locale: string; label: string }) => {
  const time = useOfficialTime(5000);
  return (
    <a href={`/${locale}/official-time`} className="inline-flex min-h-11 items-center gap-2 text-sm whitespace-nowrap">
      {label}
      {time ? <span className="font-bold tabular-nums">{madridTime(locale, time)}</span> : null}
    </a>
  );
};
