import 'server-only';
import { formatCode } from '@/lib/adapters/csv-code';
import type { Appointment } from '@/lib/db/generated/client';
import type { Tx } from '@/lib/db/transact';
import { isLocale, type Locale } from '@/lib/i18n/locales';
import { queueMessage } from '../messages/queue-message';
import type { MessageTemplate } from '../messages/templates';
import { officeOf } from './offices';
import { sayWhen } from './say-when';

type AppointmentTemplate = Extract<MessageTemplate, `appointment-${string}`>;

const localeOf = ({ locale }: Pick<Appointment, 'locale'>): Locale => (isLocale(locale) ? locale : 'es');

/**
 * Tells whoever booked when, where and under which reference, and neither who they are nor what they come for: by e-mail, or
 * by SMS where they left no address. Who left neither was told at the desk.
 */
export const tellVisitor = async (
  tx: Tx,
  row: Appointment,
  template: AppointmentTemplate,
  key: string,
): Promise<boolean> => {
  const recipient = row.email ?? row.phone;
  if (!recipient) return false;
  const locale = localeOf(row);
  const office = officeOf(row.office);
  await queueMessage(tx, {
    dedupeKey: `${template}:${row.id}:${key}`,
    personId: null,
    channel: row.email ? 'email' : 'sms',
    recipient,
    template,
    locale,
    values: {
      until: sayWhen(office, row.startsAt, locale),
      place: `${office.town} (${office.postcode})`,
      reference: formatCode(row.reference),
    },
  });
  return true;
};
