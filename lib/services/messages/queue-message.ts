import 'server-only';
import { system } from '@/lib/adapters/clock';
import type { Channel } from '@/lib/db/generated/client';
import { enqueue } from '@/lib/db/queue';
import type { Tx } from '@/lib/db/transact';
import type { MessageTemplate } from './templates';

/** Writes a message to the outbox in the transaction of its act. The same dedupe key is sent once. */
export const queueMessage = async (
  tx: Tx,
  message: {
    readonly dedupeKey: string;
    readonly personId: string | null;
    readonly channel?: Channel;
    readonly recipient: string;
    readonly template: MessageTemplate;
    readonly locale: string;
    readonly values?: Readonly<Record<string, string>>;
  },
): Promise<void> => {
  const at = system();
  const [row] = await tx.message.createManyAndReturn({
    data: [{ channel: 'email', ...message, values: message.values ?? {}, createdAt: at, nextTryAt: at }],
    skipDuplicates: true,
    select: { id: true },
  });
  if (row) await enqueue(tx, 'deliver-message', { messageId: row.id });
};
