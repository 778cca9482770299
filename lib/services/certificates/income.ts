import 'server-only';
import { type Actor, principalOf } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { NotFound } from '@/lib/access/outcomes';
import { today } from '@/lib/adapters/clock';
import { findProcedure } from '@/lib/catalogue/registry';
import { noteLook, reading, type Tx } from '@/lib/db/transact';
import { cents } from '@/lib/law/cents';
import { type Day, dayAt, startOf } from '@/lib/law/day';
import { certifiedFrom, certifiedYears, type IncomeLine, incomeLines, mergeLines } from '@/lib/record/income';

export type IncomeYear = {
  readonly year: number;
  readonly lines: readonly IncomeLine[];
  /** The day of the last correction; null when there was none. */
  readonly correctedOn: Day | null;
};
export type YearStanding = { readonly year: number; readonly from: Day } & (
  | { readonly state: 'later' }
  | { readonly state: 'none' | 'available'; readonly income: IncomeYear }
);

const nothing = cents(0);
const yearStart = (year: number): Date => startOf(`${year}-01-01` as Day);

/* Paid from this office: in full, because nothing is withheld from what it pays. */
const paidHere = async (tx: Tx, personId: string, year: number): Promise<readonly IncomeLine[]> => {
  const payments = await tx.payment.findMany({
    where: { state: 'paid', paidAt: { gte: yearStart(year), lt: yearStart(year + 1) }, case: { personId } },
    orderBy: [{ paidAt: 'asc' }, { id: 'asc' }],
    select: { value: true, case: { select: { procedure: true } } },
  });
  return payments.map(({ value, case: { procedure } }) => ({
    payer: findProcedure(procedure)?.procedure.body ?? '',
    benefit: procedure,
    gross: cents(value),
    withheld: nothing,
    inKind: nothing,
    returned: nothing,
  }));
};

/** What was paid to a person in a year and withheld: what the payers told, in its last version, and what this office paid. */
export const incomeOf = async (tx: Tx, personId: string, year: number): Promise<IncomeYear> => {
  const statement = await tx.incomeStatement.findFirst({ where: { personId, year }, orderBy: { version: 'desc' } });
  const told = statement ? incomeLines.parse(statement.lines) : [];
  return {
    year,
    lines: mergeLines([...told, ...(await paidHere(tx, personId, year))]),
    correctedOn: statement?.recordedById ? dayAt(statement.recordedAt) : null,
  };
};

const standingOf = async (tx: Tx, personId: string, year: number): Promise<YearStanding> => {
  const from = certifiedFrom(year);
  if (today() < from) return { year, from, state: 'later' };
  const income = await incomeOf(tx, personId, year);
  return { year, from, state: income.lines.length > 0 ? 'available' : 'none', income };
};

const service = 'income-certificate';

/** The years somebody can ask a certificate for, the newest first, each with how it stands. */
export const listIncomeYears = async (actor: Actor): Promise<readonly YearStanding[]> => {
  const personId = principalOf(actor);
  assertCan(actor, 'read:record', { personId, procedure: service });
  return reading(actor, async (tx) => {
    const years: YearStanding[] = [];
    for (const year of certifiedYears(today())) years.push(await standingOf(tx, personId, year));
    return years;
  });
};

/** One year with its lines, the certificate already made of it, and whose it is. @throws NotFound for a year out of reach. */
export const getIncomeYear = async (actor: Actor, year: number) => {
  const personId = principalOf(actor);
  if (!certifiedYears(today()).includes(year)) throw new NotFound('income');
  assertCan(actor, 'read:record', { personId, procedure: service });
  const found = await reading(actor, async (tx) => ({
    ...(await standingOf(tx, personId, year)),
    person: await tx.person.findUniqueOrThrow({
      where: { id: personId },
      select: { givenName: true, surnames: true },
    }),
    issued: await tx.issuedDocument.findFirst({
      where: { kind: 'certificate', personId, subject: `income-${year}`, state: 'valid' },
      orderBy: { issuedAt: 'desc' },
      select: { id: true, csv: true },
    }),
  }));
  await noteLook(actor, 'record.viewed', `income:${year}`);
  return found;
};
