import 'server-only';
import { now, today } from '@/lib/adapters/clock';
import { toDate, toDay } from '@/lib/casework/dates';
import { firstOf, lastOf, paymentsOfYear, type Rise, totalOf } from '@/lib/casework/revaluation';
import { type Before, settle } from '@/lib/casework/settlement';
import type { Assessment } from '@/lib/catalogue/assess';
import { getProcedure } from '@/lib/catalogue/registry';
import { Prisma } from '@/lib/db/generated/client';
import type { Tx } from '@/lib/db/transact';
import { isLocale } from '@/lib/i18n/locales';
import { nextWorkingDay } from '@/lib/law/calendar';
import { addDays } from '@/lib/law/day';
import { pensionAmounts } from '@/lib/record/pensions';
import { communicate } from '../notifications/communicate';
import { officePlace } from '../register/places';
import type { RunWork } from '../runs/kinds';
import { type Judged, judgeCases, judgePensions, type Year } from './awards';
import { addSums, type Sums, sumsOf } from './sums';
import { toldSheet } from './told-sheet';

export type ApplyInput = Year & { readonly body: string; readonly trial: string };
/** Stretch of what the trial found, by key. */
export type FoundStretch = { readonly from: string; readonly before: string | null };
export type Applied = { readonly sums: Sums; readonly changed: readonly string[] };

type Rising = Judged & { readonly rise: Rise };

/** Payments of the year not made yet give way to those of the new amount; what is owed for those made comes as one. */
const replan = async (tx: Tx, caseId: string, { rise }: Rising, year: number, amountId: string): Promise<void> => {
  const decision = await tx.decision.findFirstOrThrow({
    where: { caseId, state: 'signed' },
    orderBy: { signedAt: 'desc' },
  });
  const recurring = (decision.assessment as unknown as Assessment).award?.recurring;
  const ofYear = { caseId, payOn: { gte: toDate(firstOf(year)), lte: toDate(lastOf(year)) } };
  const [payments, latest] = [
    await tx.payment.findMany({ where: { ...ofYear, state: { not: 'cancelled' } } }),
    await tx.payment.findFirst({ where: { caseId }, orderBy: { payOn: 'desc' }, select: { iban: true } }),
  ];
  if (!recurring || !latest) return;
  const before = payments.map(
    ({ payOn, from, to, value, state }): Before => ({
      on: toDay(payOn),
      from: toDay(from),
      to: toDay(to),
      value: value as Before['value'],
      made: state === 'ordered' || state === 'paid',
    }),
  );
  const soonest = nextWorkingDay(addDays(today(), 1), officePlace);
  const after = paymentsOfYear({ ...recurring, value: totalOf(rise.parts) }, year);
  const { plan } = settle(before, after, { from: null, soonest });
  await tx.payment.updateMany({
    where: { ...ofYear, state: { in: ['planned', 'returned'] } },
    data: { state: 'cancelled', cancelledAt: now(), replacedById: amountId },
  });
  await tx.payment.createMany({
    data: plan.map(({ on, from, to, days, value }) => ({
      caseId,
      decisionId: decision.id,
      revaluedById: amountId,
      payOn: toDate(on),
      from: toDate(from),
      to: toDate(to),
      days,
      value,
      iban: latest.iban,
    })),
  });
};

/** The pension told by the system that pays gets its amount of the year; what is withheld stays until that is told. */
const addYear = async (tx: Tx, pensionId: string, { rise }: Rising, year: number): Promise<void> => {
  const row = await tx.pensionInPayment.findUniqueOrThrow({ where: { id: pensionId } });
  const amounts = pensionAmounts(row.amounts);
  const withheld = amounts.find((each) => each.year === year - 1)?.withheld ?? 0;
  const added = [...amounts, { year, monthly: totalOf(rise.parts), withheld }];
  await tx.pensionInPayment.update({ where: { id: pensionId }, data: { amounts: added as never } });
};

const applyOne = async (tx: Tx, runId: string, { year, rate }: Year, each: Rising): Promise<void> => {
  const { caseId, pensionId, personId, procedure, pays, before, rise } = each;
  const { id } = await tx.yearAmount.create({
    data: {
      runId,
      caseId,
      pensionId,
      personId,
      year,
      before,
      after: totalOf(rise.parts),
      pays,
      rule: rise.rule,
      parts: rise.parts,
      at: now(),
    },
  });
  if (caseId) {
    await replan(tx, caseId, each, year, id);
    await tx.case.update({
      where: { id: caseId },
      data: {
        version: { increment: 1 },
        events: { create: { at: now(), kind: 'revalued', byOffice: true, details: { year } } },
      },
    });
  }
  if (pensionId) await addYear(tx, pensionId, each, year);
  const person = await tx.person.findUniqueOrThrow({ where: { id: personId } });
  const locale = isLocale(person.locale) ? person.locale : 'es';
  await communicate(tx, {
    kind: 'pension-revalued',
    dedupeKey: `pension-revalued:${each.subject}:${year}`,
    person,
    ...(caseId ? { caseId } : {}),
    locale,
    sheet: toldSheet(getProcedure(procedure).words[locale].title, { year, rate, pays, before, rise }, locale),
  });
};

/**
 * Applies a trial: each pension is locked and judged again, and what is no longer as it was tried is left and told. A
 * pension gets the amount of a year once, whatever is repeated.
 */
export const applyWork: RunWork<ApplyInput, FoundStretch, Applied> = {
  permission: 'prepare:revaluation',
  perform: async (tx, { runId, input, slice }) => {
    const tried = await tx.runFinding.findMany({
      where: {
        runId: input.trial,
        kind: { in: ['by-rate', 'to-maximum', 'to-minimum'] },
        subject: { gte: slice.from, ...(slice.before === null ? {} : { lt: slice.before }) },
      },
      orderBy: { subject: 'asc' },
    });
    const idsOf = (key: 'caseId' | 'pensionId') => tried.flatMap((each) => each[key] ?? []);
    const [cases, pensions] = [idsOf('caseId'), idsOf('pensionId')];
    await tx.$executeRaw`SELECT 1 FROM "Case" WHERE id = ANY(${cases}) ORDER BY id FOR UPDATE`;
    await tx.$executeRaw`SELECT 1 FROM "PensionInPayment" WHERE id = ANY(${pensions}) ORDER BY id FOR UPDATE`;
    const judged = new Map(
      [
        ...(await judgeCases(tx, input.body, input, Prisma.sql`c.id = ANY(${cases})`)),
        ...(await judgePensions(tx, input.body, input, Prisma.sql`n.id = ANY(${pensions})`)),
      ].map((each) => [each.subject, each]),
    );
    const same: Rising[] = [];
    const changed: string[] = [];
    for (const { subject, beforeMonth, afterMonth } of tried) {
      const each = judged.get(subject);
      const { rise = null } = each ?? {};
      if (each && rise && each.before === beforeMonth && totalOf(rise.parts) === afterMonth)
        same.push({ ...each, rise });
      else changed.push(subject);
    }
    for (const each of same) await applyOne(tx, runId, input, each);
    return { sums: sumsOf(same), changed };
  },
  report: async (_tx, { results }) => ({
    sums: addSums(results.map(({ sums }) => sums)),
    changed: results.flatMap(({ changed }) => changed),
  }),
};
