import { XMLParser } from 'fast-xml-parser';
import { type Cents, euros } from '@/lib/law/cents';
import { type Day, isDay } from '@/lib/law/day';
import { parseReference } from '@/lib/law/payment-reference';

/** Bytes of a statement at most. */
export const MOST_STATEMENT_BYTES = 20 * 1024 * 1024;

/** A payment that came in, as the bank tells it. */
export type Incoming = {
  readonly line: number;
  /** The bank's own reference, or what tells it from the others of its statement. */
  readonly key: string;
  readonly amount: Cents;
  readonly valueOn: Day;
  readonly reference: string | null;
  readonly text: string;
  readonly payer: string;
};
export type BankStatementFile = {
  readonly identification: string;
  readonly iban: string;
  readonly incoming: readonly Incoming[];
};
export type StatementRefusal = 'not-a-statement' | 'wrong-entry' | 'several-accounts';

type Node = { readonly [name: string]: unknown };
const MOST_TEXT = 140;
const OUR_REFERENCE = /RF\s*\d{2}(?:[\s.-]*\d){10}/i;

const many = (value: unknown): readonly Node[] =>
  (Array.isArray(value) ? value : value === undefined || value === '' ? [] : [value]).map((each) => each as Node);
const at = (node: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>((inner, name) => (inner instanceof Object ? (inner as Node)[name] : undefined), node);
const text = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(text).join(' ');
  const plain = value instanceof Object ? (value as Node)['#text'] : value;
  return plain === undefined || plain === null ? '' : String(plain).replace(/\s+/g, ' ').trim().slice(0, MOST_TEXT);
};

const referenceOf = (details: unknown, said: string): string | null => {
  const structured = many(at(details, 'RmtInf', 'Strd')).map((each) => text(at(each, 'CdtrRefInf', 'Ref')));
  for (const candidate of [...structured, OUR_REFERENCE.exec(said)?.[0] ?? '']) {
    const reference = parseReference(candidate);
    if (reference) return reference;
  }
  return null;
};

class WrongEntry extends Error {}
const incomingOf = (entry: Node, details: Node | null, part: number, line: number): Incoming => {
  const whole = at(details, 'Amt') ?? at(details, 'AmtDtls', 'TxAmt', 'Amt') ?? at(entry, 'Amt');
  const currency = text(at(whole, '@Ccy'));
  const valueOn = (
    text(at(entry, 'ValDt', 'Dt')) ||
    text(at(entry, 'ValDt', 'DtTm')) ||
    text(at(entry, 'BookgDt', 'Dt'))
  ).slice(0, 10);
  const amount = text(whole);
  if (currency !== 'EUR' || !isDay(valueOn) || !/^\d{1,10}(\.\d{1,2})?$/.test(amount)) throw new WrongEntry();
  const said = text(at(details, 'RmtInf', 'Ustrd') ?? at(entry, 'AddtlNtryInf'));
  const payer = text(at(details, 'RltdPties', 'Dbtr', 'Nm') ?? at(details, 'RltdPties', 'Dbtr', 'Pty', 'Nm'));
  const own = text(at(details, 'Refs', 'AcctSvcrRef'));
  const whole0 = text(at(entry, 'AcctSvcrRef'));
  const bank = own || (whole0 && `${whole0}/${part}`);
  return {
    line,
    key: bank || ['without', valueOn, amount, text(at(details, 'Refs', 'EndToEndId')), payer, said].join('|'),
    amount: euros(amount),
    valueOn,
    reference: referenceOf(details, said),
    text: said,
    payer,
  };
};

/* What the bank tells apart by nothing is told apart by how many there were before it. */
const withKeys = (incoming: readonly Incoming[], statement: string): readonly Incoming[] => {
  const seen = new Map<string, number>();
  return incoming.map((one) => {
    const count = (seen.get(one.key) ?? 0) + 1;
    seen.set(one.key, count);
    const unnamed = one.key.startsWith('without|') ? `${statement}|${one.key}|${count}` : one.key;
    return { ...one, key: unnamed };
  });
};

/**
 * Reads a bank statement (ISO 20022, camt.053): the credits that were booked, each of a batch by itself, reversals left out.
 * Nothing of it is run or looked up: a document type is refused.
 */
export const readStatement = (
  file: string,
):
  | { readonly ok: true; readonly statement: BankStatementFile }
  | { readonly ok: false; readonly why: StatementRefusal } => {
  if (/<!DOCTYPE/i.test(file)) return { ok: false, why: 'not-a-statement' };
  let root: unknown;
  try {
    const parser = new XMLParser({
      ignoreAttributes: false,
      attributeNamePrefix: '@',
      parseTagValue: false,
      parseAttributeValue: false,
      removeNSPrefix: true,
    });
    root = parser.parse(file, true);
  } catch {
    return { ok: false, why: 'not-a-statement' };
  }
  const statements = many(at(root, 'Document', 'BkToCstmrStmt', 'Stmt'));
  const identification = statements.map((each) => text(at(each, 'Id'))).join(', ');
  const ibans = [...new Set(statements.map((each) => text(at(each, 'Acct', 'Id', 'IBAN'))))];
  const [iban = '', ...others] = ibans;
  if (statements.length === 0 || iban === '') return { ok: false, why: 'not-a-statement' };
  if (others.length > 0) return { ok: false, why: 'several-accounts' };
  try {
    let line = 0;
    const incoming = statements.flatMap((each) =>
      many(at(each, 'Ntry')).flatMap((entry) => {
        const state = text(at(entry, 'Sts', 'Cd')) || text(at(entry, 'Sts'));
        const credit = text(at(entry, 'CdtDbtInd')) === 'CRDT' && text(at(entry, 'RvslInd')) !== 'true';
        if (!credit || state !== 'BOOK') return [];
        const details = many(at(entry, 'NtryDtls')).flatMap((part) => many(at(part, 'TxDtls')));
        return (details.length > 1 ? details : [details[0] ?? null]).map((part, index) =>
          incomingOf(entry, part, index + 1, ++line),
        );
      }),
    );
    return { ok: true, statement: { identification, iban, incoming: withKeys(incoming, identification) } };
  } catch (error) {
    if (error instanceof WrongEntry) return { ok: false, why: 'wrong-entry' };
    throw error;
  }
};
