import 'server-only';
import { system } from '@/lib/adapters/clock';
import type { Tx } from '@/lib/db/transact';

/** Each has its words and its readers in task-kinds.ts. */
export type TaskKind =
  | 'message-failed'
  | 'message-bounced'
  | 'verification-failed'
  | 'file-damaged'
  | 'document-stuck'
  | 'document-unreadable'
  | 'pdf-missing'
  | 'documents-unreviewed'
  | 'lapsed-in-outage';

/**
 * Leaves work for staff in the transaction that found it: the same trouble, by its dedupe key, is one task. `details` hold
 * no personal data: whoever takes it opens the case.
 */
export const addTask = async (
  tx: Pick<Tx, 'staffTask'>,
  task: {
    readonly kind: TaskKind;
    readonly dedupeKey: string;
    readonly body?: string | null;
    readonly caseId?: string | null;
    readonly personId?: string | null;
    readonly details?: Readonly<Record<string, string | number>>;
  },
): Promise<void> => {
  // Not `create`: whoever leaves a task behind need not be somebody who may read it.
  await tx.staffTask.createMany({ data: [{ ...task, createdAt: system() }], skipDuplicates: true });
};
