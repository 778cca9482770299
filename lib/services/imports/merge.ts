import 'server-only';
import { Conflict } from '@/lib/access/outcomes';
import { now } from '@/lib/adapters/clock';
import { Prisma } from '@/lib/db/generated/client';
import type { Tx } from '@/lib/db/transact';
import type { ImportKind, Reason } from './formats';

export type MergeInput = { readonly importId: string; readonly kind: ImportKind; readonly trial: boolean };
/** Lines of the file, both ends included. */
export type MergeSlice = { readonly from: number; readonly to: number };
export type MergeCounts = { readonly fresh: number; readonly changed: number; readonly same: number };
const noCounts: MergeCounts = { fresh: 0, changed: 0, same: 0 };

const newId = Prisma.sql`replace(gen_random_uuid()::text, '-', '')`;
/** A cell of the row, null where it says nothing. */
const cell = (name: string) => Prisma.sql`(r.data->>${name}::text)`;
const dayOf = (name: string) => Prisma.sql`${cell(name)}::date`;
const numberOf = (name: string) => Prisma.sql`${cell(name)}::int`;

type Work = MergeInput & MergeSlice;
/** The rows of the slice that nothing speaks against, with the person they are of. */
const rowsOf = ({ importId, from, to }: Work) => Prisma.sql`
  "ImportRow" r LEFT JOIN "Person" p ON p."idNumber" = r.data->>'id_number'
  WHERE r."importId" = ${importId} AND r.line BETWEEN ${from} AND ${to}
    AND NOT EXISTS (SELECT 1 FROM "ImportRefusal" f WHERE f."importId" = r."importId" AND f.line = r.line)`;

const refuse = (tx: Tx, work: Work, field: string, reason: Reason, because: Prisma.Sql, joins = Prisma.empty) =>
  tx.$executeRaw`
    INSERT INTO "ImportRefusal" ("importId", line, field, reason)
    SELECT r."importId", r.line, ${field}, ${reason} FROM (SELECT r.* , p.id AS person FROM ${rowsOf(work)}) r ${joins}
    WHERE ${because} ON CONFLICT DO NOTHING`;

/**
 * Whatever the order of the slices, the last line about a thing is the one that counts. The keys are asked for as a list: the
 * table has just been filled, so PostgreSQL knows nothing of it and would compare each row with every other.
 */
const refuseRepeated = (tx: Tx, { importId, from, to }: Work) => tx.$executeRaw`
  INSERT INTO "ImportRefusal" ("importId", line, field, reason)
  SELECT r."importId", r.line, '', ${'repeated' satisfies Reason}
  FROM (SELECT r.*, row_number() OVER (PARTITION BY r.key ORDER BY r.line DESC) AS place FROM "ImportRow" r
        WHERE r."importId" = ${importId} AND r.line BETWEEN ${from} AND ${to}) r
  WHERE r.place > 1 OR r.key = ANY (ARRAY(
    SELECT l.key FROM "ImportRow" l WHERE l."importId" = ${importId} AND l.line > ${to}::int AND l.key = ANY (ARRAY(
      SELECT k.key FROM "ImportRow" k WHERE k."importId" = ${importId} AND k.line BETWEEN ${from} AND ${to}))))
  ON CONFLICT DO NOTHING`;

const counted = async (found: Promise<MergeCounts[]>): Promise<MergeCounts> => (await found)[0] ?? noCounts;
/** What became of the rows given, from those that were written. */
const counts = Prisma.sql`
  SELECT (count(*) FILTER (WHERE w.fresh))::int AS fresh, (count(*) FILTER (WHERE NOT w.fresh))::int AS changed,
         ((SELECT count(*) FROM given) - count(*))::int AS same FROM written w`;

/** Of each kind: what else speaks against a row, and how the others come into the record. */
type Merge = {
  readonly check: (tx: Tx, work: Work) => Promise<unknown>;
  readonly write: (tx: Tx, work: Work) => Promise<MergeCounts>;
};

const knownPerson = (tx: Tx, work: Work) =>
  refuse(tx, work, 'id_number', 'unknown-person', Prisma.sql`r.person IS NULL`);

const persons: Merge = {
  check: async (tx, work) => {
    const holder = Prisma.sql`JOIN "Person" h ON h.nss = r.data->>'nss'`;
    await refuse(tx, work, 'nss', 'nss-taken', Prisma.sql`h.id IS DISTINCT FROM r.person`, holder);
    const own = Prisma.sql`JOIN "Person" h ON h.id = r.person`;
    // Another number of the same person is for somebody to look at.
    await refuse(tx, work, 'nss', 'nss-differs', Prisma.sql`h.nss <> r.data->>'nss'`, own);
    await tx.$executeRaw`
      INSERT INTO "ImportRefusal" ("importId", line, field, reason)
      SELECT r."importId", r.line, 'nss', ${'nss-taken' satisfies Reason} FROM (
        SELECT r.*, row_number() OVER (PARTITION BY r.data->>'nss' ORDER BY r.line) AS place
        FROM ${rowsOf(work)} AND r.data->>'nss' IS NOT NULL) r
      WHERE r.place > 1 ON CONFLICT DO NOTHING`;
  },
  write: (tx, work) =>
    counted(tx.$queryRaw`
    WITH given AS (
      SELECT coalesce(p.id, ${newId}) AS id, ${cell('id_number')} AS number, ${cell('given_name')} AS given, ${cell('surnames')} AS surnames,
        coalesce(${dayOf('birth_date')}, p."birthDate") AS born, coalesce(${cell('nss')}, p.nss) AS nss,
        coalesce(${cell('province')}, p.province, '28') AS province, coalesce(${cell('street')}, p.street) AS street,
        coalesce(${cell('postcode')}, p.postcode) AS postcode, coalesce(${cell('town')}, p.town) AS town
      FROM ${rowsOf(work)}
    ), written AS (
      INSERT INTO "Person" AS p (id, "idNumber", "givenName", surnames, "birthDate", nss, province, street, postcode, town)
      SELECT * FROM given ORDER BY number
      ON CONFLICT ("idNumber") DO UPDATE SET "givenName" = EXCLUDED."givenName", surnames = EXCLUDED.surnames,
        "birthDate" = EXCLUDED."birthDate", nss = EXCLUDED.nss, province = EXCLUDED.province, street = EXCLUDED.street,
        postcode = EXCLUDED.postcode, town = EXCLUDED.town
      WHERE (p."givenName", p.surnames, p."birthDate", p.nss, p.province, p.street, p.postcode, p.town) IS DISTINCT FROM
        (EXCLUDED."givenName", EXCLUDED.surnames, EXCLUDED."birthDate", EXCLUDED.nss, EXCLUDED.province, EXCLUDED.street,
         EXCLUDED.postcode, EXCLUDED.town)
      RETURNING old.id IS NULL AS fresh
    ) ${counts}`),
};

const periods: Merge = {
  check: knownPerson,
  write: (tx, work) =>
    counted(tx.$queryRaw`
    WITH given AS (
      SELECT p.id AS person, ${cell('regime')} AS regime, ${cell('employer')} AS employer, ${cell('ccc')} AS ccc,
        ${dayOf('from')} AS began, ${dayOf('to')} AS ended, coalesce(${numberOf('work_time')}, 10000) AS time, e.id AS known
      FROM (SELECT r.*, p.id AS person FROM ${rowsOf(work)}) r JOIN "Person" p ON p.id = r.person
      LEFT JOIN LATERAL (
        SELECT c.id FROM "ContributionPeriod" c
        WHERE c."personId" = p.id AND c."from" = ${dayOf('from')} AND c.regime = ${cell('regime')}
          AND c.ccc IS NOT DISTINCT FROM ${cell('ccc')} AND c.employer IS NOT DISTINCT FROM ${cell('employer')}
        LIMIT 1) e ON true
    ), fresh AS (
      INSERT INTO "ContributionPeriod" (id, "personId", regime, employer, ccc, "from", "to", "workTime")
      SELECT ${newId}, person, regime, employer, ccc, began, ended, time FROM given WHERE known IS NULL RETURNING true AS fresh
    ), changed AS (
      UPDATE "ContributionPeriod" c SET "to" = g.ended, "workTime" = g.time FROM given g
      WHERE c.id = g.known AND (c."to", c."workTime") IS DISTINCT FROM (g.ended, g.time) RETURNING false AS fresh
    ), written AS (SELECT fresh FROM fresh UNION ALL SELECT fresh FROM changed) ${counts}`),
};

const bases: Merge = {
  check: knownPerson,
  write: (tx, work) =>
    counted(tx.$queryRaw`
    WITH given AS (
      SELECT p.id AS person, ${cell('month')} AS month, ${cell('regime')} AS regime, ${cell('employer')} AS employer,
        ${numberOf('base')} AS base, ${numberOf('days')} AS days
      FROM ${rowsOf(work)}
    ), written AS (
      INSERT INTO "ContributionBase" AS b ("personId", month, regime, employer, base, days)
      SELECT * FROM given ORDER BY person, month
      ON CONFLICT ("personId", month, regime, employer) DO UPDATE SET base = EXCLUDED.base, days = EXCLUDED.days
      WHERE (b.base, b.days) IS DISTINCT FROM (EXCLUDED.base, EXCLUDED.days)
      RETURNING old.month IS NULL AS fresh
    ) ${counts}`),
};

/** Rows of a pension, one a year, beside what is known of it. */
const pensionRows = (work: Work) => Prisma.sql`
  SELECT r.line, r.person, r.data, e.id AS known, e.amounts, e."until", e.pays, told.value AS told
  FROM (SELECT r.*, p.id AS person FROM ${rowsOf(work)}) r
  LEFT JOIN LATERAL (
    SELECT q.* FROM "PensionInPayment" q
    WHERE q."personId" = r.person AND q.since = ${dayOf('since')} AND q.benefit = ${cell('benefit')} LIMIT 1) e ON true
  LEFT JOIN LATERAL (
    SELECT value FROM jsonb_array_elements(e.amounts) WHERE (value->>'year')::int = ${numberOf('year')}) told ON true`;
const pensionYear = Prisma.sql`jsonb_build_object('year', r.data->'year', 'monthly', r.data->'monthly', 'withheld', r.data->'withheld')`;

const benefits: Merge = {
  check: knownPerson,
  write: async (tx, work) => {
    const found = await counted(tx.$queryRaw`
      SELECT (count(*) FILTER (WHERE r.told IS NULL))::int AS fresh,
        (count(*) FILTER (WHERE r.told IS NOT NULL AND NOT is_same))::int AS changed,
        (count(*) FILTER (WHERE r.told IS NOT NULL AND is_same))::int AS same
      FROM (SELECT r.*, (r.told = ${pensionYear} AND r."until" IS NOT DISTINCT FROM ${dayOf('until')} AND r.pays = ${numberOf('pays')}) AS is_same
            FROM (${pensionRows(work)}) r) r`);
    // End and payments of the pension as its last line says them; years that the file does not name stay.
    await tx.$executeRaw`
      WITH rows AS (${pensionRows(work)}), pension AS (
        SELECT r.person, r.known, ${cell('benefit')} AS benefit, ${dayOf('since')} AS since,
          (array_agg(${dayOf('until')} ORDER BY r.line DESC))[1] AS ended, (array_agg(${numberOf('pays')} ORDER BY r.line DESC))[1] AS pays,
          jsonb_agg(${pensionYear}) AS years, (array_agg(r.amounts))[1] AS before
        FROM rows r GROUP BY 1, 2, 3, 4
      ), merged AS (
        SELECT n.*, (
          SELECT jsonb_agg(y ORDER BY (y->>'year')::int) FROM (
            SELECT value AS y FROM jsonb_array_elements(n.years)
            UNION ALL
            SELECT b.value FROM jsonb_array_elements(coalesce(n.before, '[]')) b
            WHERE NOT EXISTS (SELECT 1 FROM jsonb_array_elements(n.years) v WHERE v.value->'year' = b.value->'year')
          ) every) AS amounts
        FROM pension n
      ), changed AS (
        UPDATE "PensionInPayment" q SET "until" = m.ended, pays = m.pays, amounts = m.amounts FROM merged m
        WHERE q.id = m.known AND (q."until", q.pays, q.amounts) IS DISTINCT FROM (m.ended, m.pays, m.amounts)
      )
      INSERT INTO "PensionInPayment" (id, "personId", benefit, since, "until", pays, amounts)
      SELECT ${newId}, person, benefit, since, ended, pays, amounts FROM merged WHERE known IS NULL`;
    return found;
  },
};

/** A debt as the treasury tells it now. */
const debtTold = Prisma.sql`
  (${cell('kind')}::"DebtKind", ${dayOf('from')}, ${dayOf('to')}, ${numberOf('principal')}, coalesce((r.data->>'filed')::boolean, true),
   ${dayOf('arisen_on')}, ${dayOf('due_on')}, ${dayOf('claim_due_on')}, ${dayOf('enforced_on')})`;
const debtHeld = Prisma.sql`(d.kind, d."from", d."to", d.principal, d.filed, d."arisenOn", d."dueOn", d."claimDueOn", d."enforcedOn")`;
const debtors = Prisma.sql`LEFT JOIN "Person" dp ON dp."idNumber" = r.data->>'nif' LEFT JOIN "Organisation" o ON o.nif = r.data->>'nif'`;
const debtByNumber = Prisma.sql`JOIN "Debt" d ON d.number = r.data->>'number'`;

const debts: Merge = {
  check: async (tx, work) => {
    await refuse(tx, work, 'nif', 'unknown-debtor', Prisma.sql`dp.id IS NULL AND o.id IS NULL`, debtors);
    await refuse(
      tx,
      work,
      'nif',
      'other-debtor',
      Prisma.sql`coalesce(d."personId", d."organisationId") IS DISTINCT FROM coalesce(dp.id, o.id)`,
      Prisma.sql`${debtByNumber} ${debtors}`,
    );
    // Paid, put off or appealed against here, or no longer enforced there: somebody has to look at both.
    const underWay = Prisma.sql`(d.state NOT IN ('pending', 'enforcement') OR d.paid > 0 OR d."planId" IS NOT NULL
      OR (d.state = 'enforcement' AND r.data->>'enforced_on' IS NULL)) AND ${debtHeld} IS DISTINCT FROM ${debtTold}`;
    await refuse(tx, work, 'number', 'debt-under-way', underWay, debtByNumber);
  },
  write: (tx, work) => {
    const at = now();
    return counted(tx.$queryRaw`
    WITH given AS (
      SELECT ${newId} AS id, ${cell('number')} AS number, dp.id AS person, CASE WHEN dp.id IS NULL THEN o.id END AS organisation,
        (CASE WHEN r.data->>'enforced_on' IS NULL THEN 'pending' ELSE 'enforcement' END)::"DebtState" AS state,
        told.* FROM (SELECT r.* FROM ${rowsOf(work)}) r ${debtors}
      CROSS JOIN LATERAL (SELECT * FROM (VALUES ${debtTold})
        AS v (kind, began, ended, principal, filed, arisen, due, claim, enforced)) told
    ), written AS (
      INSERT INTO "Debt" AS d (id, number, "personId", "organisationId", state, kind, "from", "to", principal, filed, "arisenOn", "dueOn", "claimDueOn", "enforcedOn")
      SELECT * FROM given ORDER BY number
      ON CONFLICT (number) DO UPDATE SET state = EXCLUDED.state, kind = EXCLUDED.kind, "from" = EXCLUDED."from", "to" = EXCLUDED."to",
        principal = EXCLUDED.principal, filed = EXCLUDED.filed, "arisenOn" = EXCLUDED."arisenOn", "dueOn" = EXCLUDED."dueOn",
        "claimDueOn" = EXCLUDED."claimDueOn", "enforcedOn" = EXCLUDED."enforcedOn"
      WHERE ${debtHeld} IS DISTINCT FROM (EXCLUDED.kind, EXCLUDED."from", EXCLUDED."to", EXCLUDED.principal, EXCLUDED.filed,
        EXCLUDED."arisenOn", EXCLUDED."dueOn", EXCLUDED."claimDueOn", EXCLUDED."enforcedOn")
      RETURNING old.id IS NULL AS fresh, d.id, d."enforcedOn" AS enforced, old."enforcedOn" AS enforced_before
    ), told AS (
      INSERT INTO "DebtEvent" (id, "debtId", at, kind)
      SELECT ${newId}, id, ${at}::timestamptz, 'created' FROM written WHERE fresh
      UNION ALL
      SELECT ${newId}, id, ${at}::timestamptz, 'enforced' FROM written WHERE enforced IS NOT NULL AND enforced_before IS NULL
    ) ${counts}`);
  },
};

const incomeLine = Prisma.sql`jsonb_build_object('payer', r.data->'payer', 'benefit', r.data->'benefit', 'gross', r.data->'gross',
  'withheld', r.data->'withheld', 'inKind', coalesce((r.data->>'in_kind')::int, 0), 'returned', coalesce((r.data->>'returned')::int, 0))`;
/** The rows of income beside the statement in force of their person and year, and its line of the same payer and benefit. */
const incomeRows = (work: Work) => Prisma.sql`
  SELECT r.line, r.person, r.data, e.version, e.lines, e."recordedById" AS corrected, told.value AS told, ${incomeLine} AS given
  FROM (SELECT r.*, p.id AS person FROM ${rowsOf(work)}) r
  LEFT JOIN LATERAL (
    SELECT s.* FROM "IncomeStatement" s WHERE s."personId" = r.person AND s.year = ${numberOf('year')}
    ORDER BY s.version DESC LIMIT 1) e ON true
  LEFT JOIN LATERAL (
    SELECT value FROM jsonb_array_elements(e.lines)
    WHERE value->>'payer' = ${cell('payer')} AND value->>'benefit' = ${cell('benefit')} LIMIT 1) told ON true`;
const MOST_LINES = 40;

const income: Merge = {
  check: async (tx, work) => {
    await knownPerson(tx, work);
    // What a member of staff corrected is not undone by a file.
    await tx.$executeRaw`
      INSERT INTO "ImportRefusal" ("importId", line, field, reason)
      SELECT ${work.importId}, line, '', ${'corrected-here' satisfies Reason} FROM (${incomeRows(work)}) i
      WHERE corrected IS NOT NULL AND told IS DISTINCT FROM given ON CONFLICT DO NOTHING`;
    await tx.$executeRaw`
      INSERT INTO "ImportRefusal" ("importId", line, field, reason)
      SELECT ${work.importId}, line, '', ${'too-many-lines' satisfies Reason} FROM (
        SELECT i.*, coalesce(jsonb_array_length(i.lines), 0) + count(*) FILTER (WHERE i.told IS NULL)
          OVER (PARTITION BY i.person, i.data->>'year' ORDER BY i.line) AS total FROM (${incomeRows(work)}) i) i
      WHERE told IS NULL AND total > ${MOST_LINES} ON CONFLICT DO NOTHING`;
  },
  write: async (tx, work) => {
    const found = await counted(tx.$queryRaw`
      SELECT (count(*) FILTER (WHERE told IS NULL))::int AS fresh, (count(*) FILTER (WHERE told <> given))::int AS changed,
        (count(*) FILTER (WHERE told = given))::int AS same FROM (${incomeRows(work)}) i`);
    await tx.$executeRaw`
      WITH rows AS (SELECT i.* FROM (${incomeRows(work)}) i WHERE i.told IS DISTINCT FROM i.given), statement AS (
        SELECT person, (data->>'year')::int AS year, max(coalesce(version, 0)) + 1 AS version,
          jsonb_agg(given ORDER BY line) AS told, (array_agg(lines))[1] AS before
        FROM rows GROUP BY 1, 2)
      INSERT INTO "IncomeStatement" (id, "personId", year, version, lines, "recordedAt")
      SELECT ${newId}, person, year, version, told || coalesce((
        SELECT jsonb_agg(b.value) FROM jsonb_array_elements(coalesce(before, '[]')) b WHERE NOT EXISTS (
          SELECT 1 FROM jsonb_array_elements(told) v
          WHERE v.value->'payer' = b.value->'payer' AND v.value->'benefit' = b.value->'benefit')), '[]'), ${now()}
      FROM statement`;
    return found;
  },
};

const merges: Readonly<Record<ImportKind, Merge>> = { persons, periods, bases, benefits, debts, income };

/** Merges some lines of a file into the record; a trial checks and counts, and leaves the record as it was. */
export const mergeSlice = async (
  tx: Tx,
  { input, slice }: { readonly input: MergeInput; readonly slice: MergeSlice },
): Promise<MergeCounts> => {
  const work = { ...input, ...slice };
  const [open] = await tx.$queryRaw<
    unknown[]
  >`SELECT 1 FROM "Import" WHERE id = ${input.importId} AND "endedAt" IS NULL FOR SHARE`;
  if (!open) throw new Conflict('import ended');
  await refuseRepeated(tx, work);
  const { check, write } = merges[input.kind];
  await check(tx, work);
  if (!input.trial) return write(tx, work);
  await tx.$executeRaw`SAVEPOINT trial`;
  const counts = await write(tx, work);
  await tx.$executeRaw`ROLLBACK TO SAVEPOINT trial`;
  return counts;
};

/** The sums of a file, once every slice is merged. */
export const reportImport = async (
  tx: Tx,
  { input, results }: { readonly input: MergeInput; readonly results: readonly MergeCounts[] },
): Promise<MergeCounts & { readonly refused: number }> => {
  const [{ refused } = { refused: 0 }] = await tx.$queryRaw<{ refused: number }[]>`
    SELECT count(DISTINCT line)::int AS refused FROM "ImportRefusal" WHERE "importId" = ${input.importId}`;
  await tx.import.update({ where: { id: input.importId }, data: { endedAt: now() } });
  const sum = (name: keyof MergeCounts) => results.reduce((total, each) => total + each[name], 0);
  return { fresh: sum('fresh'), changed: sum('changed'), same: sum('same'), refused };
};
