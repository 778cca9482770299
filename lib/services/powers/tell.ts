import 'server-only';
import type { Tx } from '@/lib/db/transact';
import { formatDay } from '@/lib/i18n/format';
import { isLocale } from '@/lib/i18n/locales';
import type { Day } from '@/lib/law/day';
import { queueMessage } from '../messages/queue-message';
import type { MessageTemplate } from '../messages/templates';
import type { PowerRow, Side } from './power-row';

type News = Extract<MessageTemplate, `power-${string}`>;

/** Tells one side of a power its news, once each; the message names nobody and nothing of the power. */
export const tell = async (
  tx: Tx,
  power: PowerRow,
  side: Side,
  template: News,
  { until, mark = '' }: { readonly until?: Day; readonly mark?: string } = {},
): Promise<void> => {
  const { id: personId, email, locale } = power[side];
  if (!email) return;
  const language = isLocale(locale) ? locale : 'es';
  await queueMessage(tx, {
    dedupeKey: `power:${power.id}:${template}${mark}:${side}`,
    personId,
    recipient: email,
    template,
    locale,
    ...(until ? { values: { until: formatDay(until, language) } } : {}),
  });
};

export const tellBoth = async (tx: Tx, power: PowerRow, template: News): Promise<void> => {
  await tell(tx, power, 'granter', template);
  await tell(tx, power, 'agent', template);
};
