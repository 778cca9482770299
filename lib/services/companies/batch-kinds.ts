import 'server-only';
import { companyCertificate } from '@/lib/casework/batch/company-certificate';
import type { BatchKind, Columns, LineOf } from '@/lib/casework/batch/kind';
import { toDate } from '@/lib/casework/dates';
import type { Body } from '@/lib/catalogue/kernel';
import type { Tx } from '@/lib/db/transact';

type Accepted<L> = {
  readonly submissionId: string;
  readonly at: Date;
  readonly lines: readonly { readonly row: number; readonly line: L }[];
  readonly accounts: ReadonlyMap<string, { readonly id: string; readonly holderId: string }>;
};
/** A kind of file with what its accepted lines become. */
type Lane<C extends Columns> = {
  readonly kind: BatchKind<C>;
  /** Whom the file goes to. */
  readonly body: Body;
  readonly write: (tx: Tx, accepted: Accepted<LineOf<C>>) => Promise<void>;
};
const lane = <C extends Columns>(of: Lane<C>): Lane<Columns> => of as unknown as Lane<Columns>;

/** Rows of one statement: PostgreSQL takes at most 65,535 values. */
const AT_ONCE = 1_000;

/** Every kind of file that organisations present. */
export const batchLanes = {
  'company-certificate': lane({
    kind: companyCertificate,
    body: 'INSS',
    write: async (tx, { submissionId, at, lines, accounts }) => {
      const rows = lines.flatMap(({ row, line }) => {
        const { ccc, benefit, firstDay, ...said } = line;
        const account = accounts.get(ccc);
        if (!account) return [];
        const who = { submissionId, line: row, accountId: account.id, companyId: account.holderId, receivedAt: at };
        return [{ ...said, ...who, procedure: benefit, firstDay: toDate(firstDay) }];
      });
      for (let from = 0; from < rows.length; from += AT_ONCE)
        await tx.companyCertificate.createMany({ data: rows.slice(from, from + AT_ONCE) });
    },
  }),
} as const satisfies Record<string, Lane<Columns>>;

export type BatchKindId = keyof typeof batchLanes;
export const isBatchKind = (text: string): text is BatchKindId => Object.hasOwn(batchLanes, text);
