import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { Conflict, NotFound } from '@/lib/access/outcomes';
import { now, today } from '@/lib/adapters/clock';
import { toDay } from '@/lib/casework/dates';
import type { OverpaidLine } from '@/lib/casework/overpaid';
import { date } from '@/lib/catalogue/fields';
import { readAnswers } from '@/lib/catalogue/form';
import type { Audit, Tx } from '@/lib/db/transact';
import { transact } from '@/lib/db/transact';
import { type Day, day } from '@/lib/law/day';
import type { Problem, RawValues } from '../forms/form-return';
import { lockOfficeCase } from '../office/office-case';
import { confirmDeath } from './confirm-death';

/** Chosen when nobody of our data is the person who has died. */
export const NOBODY = 'nobody';
const settleField = { diedOn: date({ min: { day: day('1900-01-01') }, max: { daysFromToday: 0 } }) };

const read = (values: RawValues) => {
  const chosen = typeof values.person === 'string' ? values.person : '';
  const evidence = typeof values.evidence === 'string' ? values.evidence.trim() : '';
  const { facts, problems } =
    chosen === NOBODY ? { facts: {}, problems: [] } : readAnswers(settleField, values, today());
  return {
    chosen,
    evidence,
    diedOn: (facts as { diedOn?: Day }).diedOn,
    problems: [
      ...(chosen ? [] : [{ field: 'person', code: 'missing' }]),
      ...problems,
      ...(evidence ? [] : [{ field: 'evidence', code: 'missing' }]),
    ] satisfies Problem[],
  };
};

const confirm = async (tx: Tx, audit: Audit, actor: Actor, reportId: string, personId: string, diedOn: Day) => {
  await tx.$executeRaw`SELECT 1 FROM "Person" WHERE id = ${personId} FOR UPDATE`;
  const person = await tx.person.findUnique({ where: { id: personId }, select: { diedOn: true } });
  if (!person) throw new NotFound('person');
  assertCan(actor, 'settle:death', { personId });
  if (person.diedOn === null) await confirmDeath({ tx, audit, actor }, { reportId, personId, diedOn });
  // Known before: all of this was done then.
  else
    await tx.deathReport.update({
      where: { id: reportId },
      data: { outcome: 'known-before', diedOn: person.diedOn },
    });
};

/**
 * Settles a report of a death: whose it is, with the evidence seen. A death proved for the first time ends powers, stops
 * payments and works out what was paid after it. Whoever reported learns nothing of the outcome.
 */
export const settleDeath = async (
  actor: Actor,
  caseId: string,
  version: number,
  values: RawValues,
): Promise<{ readonly problems: readonly Problem[] }> =>
  transact(actor, async (tx, audit) => {
    const { row } = await lockOfficeCase(tx, actor, caseId, version, 'settle:death');
    if (row.procedure !== 'death-report') throw new Conflict('no report of a death');
    if (await tx.deathReport.findUnique({ where: { caseId }, select: { caseId: true } })) throw new Conflict('settled');
    const { chosen, evidence, diedOn, problems } = read(values);
    if (problems.length > 0) return { problems };
    const isNobody = chosen === NOBODY || !diedOn;
    if (!isNobody && (chosen === row.personId || !(await tx.person.count({ where: { id: chosen } }))))
      throw new NotFound('person');
    const common = { caseId, evidence, settledById: actor.id, settledAt: now() };
    const { id: reportId } = await tx.deathReport.create({
      data: isNobody ? { ...common, outcome: 'nobody' } : { ...common, outcome: 'confirmed', personId: chosen },
    });
    if (!isNobody) await confirm(tx, audit, actor, reportId, chosen, diedOn);
    await tx.case.update({ where: { id: caseId }, data: { updatedAt: now(), version: { increment: 1 } } });
    audit({ action: 'death.settled', object: `case:${caseId}`, behalf: row.personId });
    return { problems: [] };
  });

/** What was paid to somebody after their death, as it was worked out when the death was proved: what a debt is made of. */
export const overpaidOf = async (
  tx: Tx,
  personId: string,
): Promise<{ readonly diedOn: Day; readonly lines: readonly OverpaidLine[] } | null> => {
  const report = await tx.deathReport.findFirst({
    where: { personId, outcome: 'confirmed' },
    orderBy: { settledAt: 'desc' },
  });
  if (!report?.diedOn) return null;
  return { diedOn: toDay(report.diedOn), lines: report.overpaid as unknown as readonly OverpaidLine[] };
};
