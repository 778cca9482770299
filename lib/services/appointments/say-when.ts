import { isCanary, onTheWall } from '@/lib/casework/appointments';
import { formatInstant, formatTime } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import type { Office } from '../offices/offices';
import { placeAt } from '../register/places';

/** '09:20', as the clock of the office shows it. */
export const sayTime = (office: Office, instant: Date, locale: Locale): string =>
  formatTime(onTheWall(instant, placeAt(office)), locale);

/** 'martes 1 de diciembre de 2026, 09:20', as the clock of the office shows it. */
export const sayWhen = (office: Office, instant: Date, locale: Locale): string => {
  const place = placeAt(office);
  const shown = formatInstant(onTheWall(instant, place), locale);
  return isCanary(place) ? `${shown} (${messagesOf(locale).appointments.canary})` : shown;
};
