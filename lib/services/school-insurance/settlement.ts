import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { Forbidden, NotFound } from '@/lib/access/outcomes';
import { today } from '@/lib/adapters/clock';
import type { TypedRow } from '@/lib/casework/batch/read-batch';
import { toDay } from '@/lib/casework/dates';
import { isStage, type Stage, schoolStateOf } from '@/lib/casework/school/rules';
import {
  type CheckedStudents,
  checkStudents,
  type PresentedBefore,
  studentKey,
} from '@/lib/casework/school/student-rows';
import { db, systemDb } from '@/lib/db/client';
import { type Audit, reading, type Tx } from '@/lib/db/transact';
import { type Day, dayAt } from '@/lib/law/day';
import { usableAccounts } from '../companies/accounts';

/** Education centres an organisation may settle for today: its accounts of School Insurance, own and assigned. */
export const schoolAccounts = async (client: Parameters<typeof usableAccounts>[0], organisationId: string) =>
  (await usableAccounts(client, organisationId, today())).filter(({ regime }) => regime === 'school_insurance');

const whole = {
  account: true,
  holder: { select: { id: true, name: true, nif: true } },
  invoices: { orderBy: { issuedAt: 'asc' } },
  lists: { omit: { rows: true }, orderBy: { version: 'asc' } },
} as const;

/** Lists with the number and the receipt of their entries, which are of the centre or of the party that presented them. */
export const withEntries = async <L extends { entryId: string | null }>(lists: readonly L[]) => {
  const ids = lists.flatMap(({ entryId }) => entryId ?? []);
  const entries =
    ids.length === 0
      ? []
      : await systemDb().registerEntry.findMany({
          where: { id: { in: ids } },
          select: { id: true, number: true, receipt: { select: { id: true, csv: true } } },
        });
  return lists.map((list) => ({ ...list, entry: entries.find(({ id }) => id === list.entryId) ?? null }));
};

const find = async (tx: Tx, organisationId: string, id: string) => {
  const row = await tx.schoolSettlement.findUnique({ where: { id }, include: whole });
  const accounts = await schoolAccounts(tx, organisationId);
  // Assigned yesterday and withdrawn today: no longer theirs to see.
  if (!row || !accounts.some(({ id: accountId }) => accountId === row.accountId)) throw new NotFound('settlement');
  const stage: Stage = isStage(row.stage) ? row.stage : 'secondary';
  const lists = await withEntries(row.lists);
  return { ...row, stage, lists, enrolmentEnd: toDay(row.enrolmentEnd), dueOn: toDay(row.dueOn) };
};
export type Settlement = Awaited<ReturnType<typeof find>>;

/** A settlement with its invoices and lists, for a user of the centre or of the party that settles for it. */
export const getSettlement = async (actor: Actor, organisationId: string, id: string): Promise<Settlement> => {
  assertCan(actor, 'see:school-insurance', { organisationId });
  return reading(actor, (tx) => find(tx, organisationId, id));
};

/** The same, locked for an act: of many clicks at once each finds what the one before it left. */
export const lockSettlement = async (tx: Tx, actor: Actor, organisationId: string, id: string): Promise<Settlement> => {
  assertCan(actor, 'settle:school-insurance', { organisationId });
  await tx.$queryRaw`SELECT 1 FROM "SchoolSettlement" WHERE id = ${id} FOR UPDATE`;
  return find(tx, organisationId, id);
};

/** The rights an act rests on stay until it is written: a removal, another role or a withdrawal waits, or has come first. */
export const holdSchoolRights = async (tx: Tx, actor: Actor, organisationId: string, accountId: string) => {
  const [user] = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM "Membership" WHERE "organisationId" = ${organisationId} AND "personId" = ${actor.id}
      AND "acceptedAt" IS NOT NULL AND "endedAt" IS NULL AND role IN ('principal', 'secondary') FOR SHARE`;
  if (!user) throw new Forbidden('settle:school-insurance');
  await tx.$queryRaw`SELECT 1 FROM "AccountAssignment" WHERE "partyId" = ${organisationId} AND "accountId" = ${accountId}
    AND "endedAt" IS NULL FOR SHARE`;
};

/** Students whose fee was paid. */
export const paidStudents = ({ invoices }: Pick<Settlement, 'invoices'>): number =>
  invoices.filter(({ paidOn }) => paidOn !== null).reduce((sum, { students }) => sum + students, 0);
/** The invoice that waits to be paid. */
export const openInvoice = <I extends { paidOn: Date | null; replacedAt: Date | null }>(invoices: readonly I[]) =>
  invoices.find(({ paidOn, replacedAt }) => paidOn === null && replacedAt === null);
/** The list that holds: presented, and replaced by no other. */
export const listInForce = <L extends { presentedAt: Date | null; replacedAt: Date | null }>(lists: readonly L[]) =>
  lists.find(({ presentedAt, replacedAt }) => presentedAt !== null && replacedAt === null);

/** Writes where a settlement stands after an act on its invoices or lists. */
export const restate = async (tx: Tx, id: string): Promise<void> => {
  const row = await tx.schoolSettlement.findUniqueOrThrow({ where: { id }, include: whole });
  const state = schoolStateOf({
    invoiced: openInvoice(row.invoices) !== undefined,
    paid: paidStudents(row),
    listed: listInForce(row.lists)?.accepted ?? null,
  });
  if (state !== row.state) await tx.schoolSettlement.update({ where: { id }, data: { state } });
};

/** An act on a settlement, in the activity of the centre and of the party that did it, each with its own people's names. */
export const tellSchool = (
  audit: Audit,
  action: Parameters<Audit>[0]['action'],
  {
    settlement,
    by,
  }: { readonly settlement: Pick<Settlement, 'holder' | 'account'>; readonly by: { id: string; name: string } },
  details: Readonly<Record<string, string | number>>,
): void => {
  const { holder, account } = settlement;
  const told = { ccc: account.ccc, ...details };
  audit({ action, object: `organisation:${by.id}`, details: told });
  if (by.id !== holder.id) audit({ action, object: `organisation:${holder.id}`, details: { ...told, other: by.name } });
};

/* Lists of other centres are nobody's to read: only when the same student was first presented comes out of here. */
const presentedBefore = async (
  settlement: Settlement,
  rows: readonly TypedRow[],
): Promise<ReadonlyMap<string, PresentedBefore>> => {
  const numbers = [...new Set(rows.map(({ texts }) => (texts.idNumber ?? '').toUpperCase().replace(/[\s./-]/g, '')))];
  const found = await systemDb().$queryRaw<{ idNumber: string; birthDate: Date; at: Date; here: boolean }[]>`
    SELECT t."idNumber", t."birthDate", min(l."presentedAt") AS at, bool_or(s."accountId" = ${settlement.accountId}) AS here
    FROM "SchoolStudent" t JOIN "SchoolList" l ON l.id = t."listId" JOIN "SchoolSettlement" s ON s.id = l."settlementId"
    WHERE t."courseYear" = ${settlement.courseYear} AND t."idNumber" = ANY(${numbers}) AND l."replacedAt" IS NULL
      AND l."settlementId" <> ${settlement.id}
    GROUP BY 1, 2`;
  return new Map(
    found.map(({ idNumber, birthDate, at, here }) => [
      studentKey({ idNumber, birthDate: toDay(birthDate) }),
      { here, on: dayAt(at) },
    ]),
  );
};

/** What the rows of a list come to now, one by one and against the lists of the course. */
export const checkedNow = async (settlement: Settlement, rows: readonly TypedRow[]): Promise<CheckedStudents> =>
  checkStudents(rows, {
    today: today(),
    stage: settlement.stage,
    enrolmentEnd: settlement.enrolmentEnd,
    before: await presentedBefore(settlement, rows),
  });

/** The name of the organisation that acts. */
export const actingOrganisation = (client: Pick<Tx, 'organisation'>, id: string) =>
  client.organisation.findUniqueOrThrow({
    where: { id },
    select: { id: true, name: true, nif: true, partyNumber: true },
  });

export type Centre = { readonly id: string; readonly ccc: string; readonly place: string; readonly holder: string };
/** Centres of an organisation and their settlements, the newest course first. */
export const listSettlements = async (actor: Actor, organisationId: string) => {
  assertCan(actor, 'see:school-insurance', { organisationId });
  const accounts = await schoolAccounts(db(), organisationId);
  const rows = await reading(actor, (tx) =>
    tx.schoolSettlement.findMany({
      where: { accountId: { in: accounts.map(({ id }) => id) } },
      include: {
        invoices: true,
        lists: { omit: { rows: true } },
      },
      orderBy: [{ courseYear: 'desc' }, { stage: 'asc' }],
    }),
  );
  return accounts.map(({ id, ccc, place, holder }) => ({
    id,
    ccc,
    place,
    holder: holder.name,
    settlements: rows
      .filter(({ accountId }) => accountId === id)
      .map((row) => ({
        id: row.id,
        courseYear: row.courseYear,
        stage: row.stage,
        dueOn: toDay(row.dueOn) as Day,
        state: row.state,
        students: listInForce(row.lists)?.accepted ?? null,
      })),
  }));
};
