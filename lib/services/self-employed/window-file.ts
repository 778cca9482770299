import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { calendarFile } from '@/lib/adapters/calendar-file';
import { now } from '@/lib/adapters/clock';
import { config } from '@/lib/config';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { getSelfEmployment } from './get-self-employment';

/** The last day of a window as a calendar file. It names nobody. */
export const windowFile = async (actor: Actor, of: 'base' | 'cover', locale: Locale): Promise<string> => {
  const { windows } = await getSelfEmployment(actor);
  const { to, effectOn } = windows[of];
  const t = translator(locale);
  const title = t(`selfEmployed.event.${of}`);
  return calendarFile({
    name: title,
    locale,
    at: now(),
    events: [
      {
        uid: `self-employed-${of}-${to}@${new URL(config().APP_URL).hostname}`,
        day: to,
        title,
        text: t('selfEmployed.event.text', { effect: formatDay(effectOn, locale) }),
        sequence: 0,
        isCancelled: false,
      },
    ],
  });
};
