import 'server-only';
import { companyCertificate } from '@/lib/casework/batch/company-certificate';
import { domesticChange } from '@/lib/casework/batch/domestic-change';
import type { BatchKind, Columns, LineOf, LineProblem } from '@/lib/casework/batch/kind';
import type { Body } from '@/lib/catalogue/kernel';
import type { Tx } from '@/lib/db/transact';
import { checkDomesticLines, writeDomesticLines } from '../domestic/domestic-lines';

type Lines<L> = readonly { readonly row: number; readonly line: L }[];
type Accepted<L> = {
  readonly submissionId: string;
  readonly at: Date;
  readonly lines: Lines<L>;
  readonly accounts: ReadonlyMap<string, { readonly id: string; readonly holderId: string }>;
};
/** A kind of file with what its accepted lines become. */
type Lane<C extends Columns> = {
  readonly kind: BatchKind<C>;
  /** Whom the file goes to. */
  readonly body: Body;
  /** What only the record can say of lines that are right in themselves. */
  readonly check?: (tx: Tx, lines: Lines<LineOf<C>>) => Promise<readonly LineProblem[]>;
  readonly write: (tx: Tx, accepted: Accepted<LineOf<C>>) => Promise<void>;
};
const lane = <C extends Columns>(of: Lane<C>): Lane<Columns> => of as unknown as Lane<Columns>;

/** Every kind of file that organisations present. */
export const batchLanes = {
  'company-certificate': lane({
    kind: companyCertificate,
    body: 'INSS',
    write: async (tx, { submissionId, at, lines, accounts }) => {
      const rows = lines.map(({ row, line }) => ({ ...line, row, account: accounts.get(line.ccc) }));
      // One statement for all: thousands through the ORM take longer than a transaction may.
      await tx.$executeRaw`
        INSERT INTO "CompanyCertificate" (id, "submissionId", line, "accountId", "companyId", "idNumber", nss, procedure,
          "firstDay", base, days, "workTime", "receivedAt")
        SELECT ${submissionId} || '-' || l.row, ${submissionId}, l.row, l.account->>'id', l.account->>'holderId',
          l."idNumber", l.nss, l.benefit, l."firstDay", l.base, l.days, l."workTime", ${at}
        FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS l(row int, account jsonb, "idNumber" text, nss text,
          benefit text, "firstDay" date, base int, days int, "workTime" int)`;
    },
  }),
  'domestic-change': lane({
    kind: domesticChange,
    body: 'TGSS',
    check: checkDomesticLines,
    write: writeDomesticLines,
  }),
} as const satisfies Record<string, Lane<Columns>>;

export type BatchKindId = keyof typeof batchLanes;
export const isBatchKind = (text: string): text is BatchKindId => Object.hasOwn(batchLanes, text);
