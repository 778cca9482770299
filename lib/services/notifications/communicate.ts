import 'server-only';
import { now } from '@/lib/adapters/clock';
import type { Sheet } from '@/lib/casework/sheet';
import type { Tx } from '@/lib/db/transact';
import { queueMessage } from '../messages/queue-message';

export type CommunicationKind =
  | 'document-returned'
  | 'document-unsent'
  | 'document-unreadable'
  | 'document-infected'
  | 'answer-in-time'
  | 'statement-refused'
  | 'notification-suspended'
  | 'term-extended'
  | 'request-lapsed'
  | 'first-payment'
  | 'objection-silent'
  | 'feedback-answered'
  | 'payment-returned'
  | 'income-corrected'
  | 'report-answered'
  | 'written-forwarded'
  | 'domestic-conditions'
  | 'debt-born'
  | 'debt-paid'
  | 'debt-answered'
  | 'pension-revalued';

/**
 * Tells a person something without legal effect: kept under "Communications" to be read again, with a notice by e-mail that
 * says only that it is there. The same news, by its dedupe key, is told once.
 */
export const communicate = async (
  tx: Tx,
  news: {
    readonly kind: CommunicationKind;
    readonly dedupeKey: string;
    readonly person: { readonly id: string; readonly email: string | null };
    readonly caseId?: string;
    readonly locale: string;
    readonly sheet: Sheet;
  },
): Promise<void> => {
  const { person, ...data } = news;
  const { count } = await tx.communication.createMany({
    data: [{ ...data, personId: person.id, sentAt: now() }],
    skipDuplicates: true,
  });
  if (count === 0 || !person.email) return;
  await queueMessage(tx, {
    dedupeKey: `communication:${news.dedupeKey}`,
    personId: person.id,
    recipient: person.email,
    template: 'communication-sent',
    locale: news.locale,
  });
};
