'use client';
import { useEffect, useState } from 'react';

/**
 * The legal time as the server has it: asked once, then carried on by the browser's monotonic clock, so a wrong or
 * changed clock on the device shows no wrong hour. Undefined until the server has answered.
 */
export const useOfficialTime = (everyMs: number): Date | undefined => {
  const [time, setTime] = useState<Date>();
  useEffect(() => {
    const stop = new AbortController();
    let timer: ReturnType<typeof setInterval> | undefined;
    const start = async () => {
      const asked = performance.now();
      const answer = await fetch('/api/time', { signal: stop.signal, cache: 'no-store' });
      if (!answer.ok) return;
      const { now } = (await answer.json()) as { now: string };
      const got = performance.now();
      const offset = Date.parse(now) + (got - asked) / 2 - got;
      const tick = () => setTime(new Date(offset + performance.now()));
      tick();
      timer = setInterval(tick, everyMs);
    };
    // A clock that cannot be asked stays away; the page beside it explains official time in words.
    start().catch(() => undefined);
    return () => {
      stop.abort();
      clearInterval(timer);
    };
  }, [everyMs]);
  return time;
};

/** '10:42' or '10:42:07' in Madrid. */
export const madridTime = (locale: string, time: Date, seconds = false): string =>
  new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'es-ES', {
    hour: '2-digit',
    minute: '2-digit',
    second: seconds ? '2-digit' : undefined,
    hourCycle: 'h23',
    timeZone: 'Europe/Madrid',
  }).format(time);

/** 'sábado 21 de noviembre de 2026' in Madrid. */
export const madridDay = (locale: string, time: Date): string =>
  new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'es-ES', { dateStyle: 'full', timeZone: 'Europe/Madrid' })
    .format(time)
    .replaceAll(',', '');
