import 'server-only';
import { isContributoryPension, isPension } from '@/lib/casework/benefit-kinds';
import { toDay } from '@/lib/casework/dates';
import { firstOf, lastOf, type Parts, partsOf, type Rise, revalue, totalOf } from '@/lib/casework/revaluation';
import type { Assessment } from '@/lib/catalogue/assess';
import { registry } from '@/lib/catalogue/registry';
import { Prisma } from '@/lib/db/generated/client';
import type { Tx } from '@/lib/db/transact';
import { ofBodySql } from '@/lib/db/visible-to';
import { type Cents, cents } from '@/lib/law/cents';
import { isInPayment, pensionAmounts } from '@/lib/record/pensions';
import { assessedSql } from '../rule-desk/slices';

/** How a pension is treated; those after the third do not rise by rule, and are listed. */
export const rules = ['by-rate', 'to-maximum', 'to-minimum', 'by-hand', 'own-figure', 'missed', 'not-yet'] as const;
export type Rule = (typeof rules)[number];

export type Year = { readonly year: number; readonly rate: number };
/** A pension in payment on 31 December before the year, and what the year makes of it. */
export type Judged = {
  readonly subject: string;
  readonly caseId: string | null;
  readonly pensionId: string | null;
  readonly personId: string;
  readonly procedure: string;
  readonly pays: 12 | 14;
  readonly before: Cents;
  readonly rule: Rule;
  /** What it comes to; none when it does not rise by rule. */
  readonly rise: Rise | null;
};

type CaseRow = {
  readonly id: string;
  readonly procedure: string;
  readonly personId: string;
  readonly state: string;
  readonly assessment: Assessment;
  readonly last: number | null;
  readonly parts: Parts | null;
  readonly applied: boolean;
};

const asRise = (rise: Rise | null): { rule: Rule; rise: Rise | null } => ({ rule: rise?.rule ?? 'by-hand', rise });

const judgeAward = (row: CaseRow, { year, rate }: Year): Judged | null => {
  const { assessment, applied } = row;
  const recurring = assessment.award?.recurring;
  const since = Number(assessment.on.slice(0, 4));
  if (!recurring || applied || since >= year) return null;
  if (recurring.to !== null && recurring.to < firstOf(year)) return null;
  const parts = row.parts ?? (assessment.award && partsOf(assessment.award));
  const base = {
    subject: row.id,
    caseId: row.id,
    pensionId: null,
    personId: row.personId,
    procedure: row.procedure,
    pays: recurring.pays,
    before: parts ? totalOf(parts) : recurring.value,
  };
  if (!isContributoryPension(row.procedure)) return { ...base, rule: 'own-figure', rise: null };
  if (row.state !== 'notified') return { ...base, rule: 'not-yet', rise: null };
  if ((row.last ?? since) < year - 1) return { ...base, rule: 'missed', rise: null };
  return { ...base, ...asRise(parts && revalue(parts, { pays: recurring.pays, year, rate })) };
};

const pensions = () => registry.map(({ procedure }) => procedure.slug).filter(isPension);

/** Awards of cases: their last signed grant, and the year to which it was last revalued. The dead are not paid. */
const awardsSql = (year: number, where: Prisma.Sql): Prisma.Sql => Prisma.sql`
  SELECT c.id, c.procedure, c."personId", c.state::text AS state, d.assessment, y.year AS last, y.parts,
    EXISTS (SELECT 1 FROM "YearAmount" a WHERE a."caseId" = c.id AND a.year >= ${year}) AS applied
  FROM "Case" c
  JOIN LATERAL (SELECT d.assessment, d.outcome, d."signedAt" FROM "Decision" d WHERE d."caseId" = c.id AND d.state = 'signed'
    ORDER BY d."signedAt" DESC LIMIT 1) d ON d.outcome IN ('granted', 'granted_in_part')
  JOIN "Person" p ON p.id = c."personId" AND p."diedOn" IS NULL
  LEFT JOIN LATERAL (SELECT a.year, a.parts FROM "YearAmount" a WHERE a."caseId" = c.id AND a.year < ${year} AND a.at > d."signedAt"
    ORDER BY a.year DESC LIMIT 1) y ON true
  WHERE ${assessedSql} AND c.procedure = ANY(${pensions()}) AND ${where} ORDER BY c.id`;

export type Stretch = { readonly of: 'cases' | 'pensions'; readonly from: string; readonly before: string | null };

const within = (column: Prisma.Sql, { from, before }: Stretch): Prisma.Sql =>
  before === null ? Prisma.sql`${column} >= ${from}` : Prisma.sql`${column} >= ${from} AND ${column} < ${before}`;

export const judgeCases = async (tx: Tx, body: string, of: Year, where: Prisma.Sql): Promise<readonly Judged[]> => {
  const rows = await tx.$queryRaw<CaseRow[]>(awardsSql(of.year, Prisma.sql`${ofBodySql(body)} AND ${where}`));
  return rows.flatMap((row) => judgeAward(row, of) ?? []);
};

/* Pensions of a body that were paid before this e-Office began: the year before has to be told. */
export const judgePensions = async (
  tx: Tx,
  body: string,
  { year, rate }: Year,
  where: Prisma.Sql,
): Promise<readonly Judged[]> => {
  const slugs = registry.filter(({ procedure }) => procedure.body === body).map(({ procedure }) => procedure.slug);
  const found = await tx.$queryRaw<{ id: string }[]>`
    SELECT n.id FROM "PensionInPayment" n JOIN "Person" p ON p.id = n."personId" AND p."diedOn" IS NULL
    WHERE n.benefit = ANY(${slugs}) AND ${where}`;
  const rows = await tx.pensionInPayment.findMany({
    where: { id: { in: found.map(({ id }) => id) } },
    orderBy: { id: 'asc' },
  });
  return rows.flatMap((row): Judged[] => {
    const span = { since: toDay(row.since), until: row.until && toDay(row.until) };
    const amounts = pensionAmounts(row.amounts);
    if (!isInPayment(span, lastOf(year - 1)) || amounts.some((each) => each.year >= year)) return [];
    if (span.until !== null && span.until < firstOf(year)) return [];
    const pays = row.pays === 12 ? 12 : 14;
    const told = amounts.find((each) => each.year === year - 1);
    const before = told?.monthly ?? amounts.at(-1)?.monthly ?? cents(0);
    const base = {
      subject: row.id,
      caseId: null,
      pensionId: row.id,
      personId: row.personId,
      procedure: row.benefit,
      pays,
      before,
    } as const;
    if (!isContributoryPension(row.benefit)) return [{ ...base, rule: 'own-figure', rise: null }];
    if (!told) return [{ ...base, rule: 'missed', rise: null }];
    const parts: Parts = { pension: before, gap: cents(0), complement: cents(0) };
    return [{ ...base, ...asRise(revalue(parts, { pays, year, rate })) }];
  });
};

/** Pensions of a stretch, judged. */
export const judgeStretch = (tx: Tx, body: string, year: Year, stretch: Stretch): Promise<readonly Judged[]> =>
  stretch.of === 'cases'
    ? judgeCases(tx, body, year, within(Prisma.sql`c.id`, stretch))
    : judgePensions(tx, body, year, within(Prisma.sql`n.id`, stretch));

/** Stretches of all pensions of a body by their key, so many at a time. */
export const stretchesOf = async (tx: Tx, body: string, size: number): Promise<readonly Stretch[]> => {
  const slugs = registry.filter(({ procedure }) => procedure.body === body).map(({ procedure }) => procedure.slug);
  const starts = async (of: Stretch['of'], rows: Prisma.Sql): Promise<Stretch[]> => {
    const found = await tx.$queryRaw<{ id: string }[]>`
      SELECT id FROM (SELECT id, row_number() OVER (ORDER BY id) AS place FROM (${rows}) pensions) numbered
      WHERE (place - 1) % ${size} = 0 ORDER BY id`;
    return found.map(({ id }, index) => ({ of, from: id, before: found[index + 1]?.id ?? null }));
  };
  return [
    ...(await starts(
      'cases',
      Prisma.sql`SELECT c.id FROM "Case" c WHERE ${assessedSql} AND c.procedure = ANY(${pensions()}) AND ${ofBodySql(body)}`,
    )),
    ...(await starts('pensions', Prisma.sql`SELECT n.id FROM "PensionInPayment" n WHERE n.benefit = ANY(${slugs})`)),
  ];
};
