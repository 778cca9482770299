import type { Day } from '@/lib/law/day';

type Line = {
  readonly amount: number;
  readonly on: Day;
  readonly reference?: string;
  readonly text?: string;
  readonly bank?: string;
};
const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A bank statement (camt.053) with these payments. */
export const statementOf = (
  iban: string,
  lines: readonly Line[],
  id = 'EXTRACTO-1',
): string => `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><GrpHdr><MsgId>${id}</MsgId></GrpHdr><Stmt><Id>${id}</Id>
<Acct><Id><IBAN>${iban}</IBAN></Id></Acct>
${lines
  .map(
    (
      { amount, on, reference, text = '', bank },
      index,
    ) => `<Ntry><Amt Ccy="EUR">${(amount / 100).toFixed(2)}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
<BookgDt><Dt>${on}</Dt></BookgDt><ValDt><Dt>${on}</Dt></ValDt><AcctSvcrRef>${bank ?? `${id}-${index + 1}`}</AcctSvcrRef>
<NtryDtls><TxDtls><RltdPties><Dbtr><Pty><Nm>PAGADOR ${index + 1}</Nm></Pty></Dbtr></RltdPties><RmtInf>${
      reference ? `<Strd><CdtrRefInf><Ref>${reference}</Ref></CdtrRefInf></Strd>` : `<Ustrd>${escaped(text)}</Ustrd>`
    }</RmtInf></TxDtls></NtryDtls></Ntry>`,
  )
  .join('\n')}
</Stmt></BkToCstmrStmt></Document>`;
