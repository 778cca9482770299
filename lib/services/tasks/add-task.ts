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
  | 'feedback'
  | 'lapsed-in-outage'
  | 'decision-changed'
  | 'record-reported'
  | 'school-list-missing'
  | 'card-to-post'
  | 'heirs-of-case'
  | 'debt-request'
  | 'plan-unpaid'
  | 'payment-partial'
  | 'payment-over'
  | 'payment-duplicate'
  | 'payment-stranger'
  | 'opinion-asked'
  | 'abstained'
  | 'quality-review'
  | 'quality-error';

export type NewTask = {
  readonly kind: TaskKind;
  readonly dedupeKey: string;
  readonly body?: string | null;
  readonly caseId?: string | null;
  readonly personId?: string | null;
  readonly details?: Readonly<Record<string, string | number>>;
  /** Whose it is from the beginning; none = whoever takes it. */
  readonly takenById?: string;
  readonly takenAt?: Date;
};

/** Many tasks at once, in one statement. */
export const addTasks = async (tx: Pick<Tx, 'staffTask'>, tasks: readonly NewTask[]): Promise<void> => {
  const createdAt = system();
  // Not `create`: whoever leaves a task behind need not be somebody who may read it.
  await tx.staffTask.createMany({ data: tasks.map((task) => ({ ...task, createdAt })), skipDuplicates: true });
};

/**
 * Leaves work for staff in the transaction that found it: the same trouble, by its dedupe key, is one task. `details` hold
 * no personal data: whoever takes it opens the case.
 */
export const addTask = (tx: Pick<Tx, 'staffTask'>, task: NewTask): Promise<void> => addTasks(tx, [task]);
