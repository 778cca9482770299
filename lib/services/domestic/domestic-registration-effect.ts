import 'server-only';
import { Conflict } from '@/lib/access/outcomes';
import { toDate } from '@/lib/casework/dates';
import type { Known } from '@/lib/catalogue/kernel';
import type { Tx } from '@/lib/db/transact';
import { type Day, dayAt, maxDay } from '@/lib/law/day';
import type { Effect } from '../effects/effects';
import { conditionsSaid } from './conditions-said';
import { conditionsOf, withDomestic } from './employment-row';
import { tellBoth } from './tell-both';

/* Whoever has never had to do with Social Security is known from now on. */
const workerOf = async (tx: Tx, facts: Known): Promise<string> => {
  const said = (key: string) => String(facts[key] ?? '').trim();
  const idNumber = said('domesticWorkerId')
    .replace(/[\s.-]/g, '')
    .toUpperCase();
  const names = { givenName: said('domesticWorkerName'), surnames: said('domesticWorkerSurnames') };
  const known = await tx.person.findUnique({ where: { idNumber }, select: { id: true } });
  return (known ?? (await tx.person.create({ data: { idNumber, ...names }, select: { id: true } }))).id;
};

/**
 * A granted registration: the employment begins on its day, or on the day it was asked for if that came later (LGSS art.
 * 140.2), with the conditions declared; both are told. Decided again, it takes the place of what it wrote.
 * @throws Conflict when the two already have an employment that is not over, or are one person
 */
export const domesticRegistrationEffect: Effect = async (tx, audit, { caseId, person, facts, at }) => {
  const { registeredAt } = await tx.case.findUniqueOrThrow({ where: { id: caseId }, select: { registeredAt: true } });
  const start = facts.domesticStart as Day;
  const since = registeredAt ? maxDay(start, dayAt(registeredAt)) : start;
  const workerId = await workerOf(tx, facts);
  if (workerId === person.id) throw new Conflict('domestic employment');
  const written = await tx.domesticConditions.findFirst({ where: { caseId, replacedAt: null } });
  const live = { employerId: person.id, workerId, OR: [{ until: null }, { until: { gte: toDate(since) } }] };
  const other = await tx.domesticEmployment.findFirst({ where: { ...live, NOT: { id: written?.employmentId ?? '' } } });
  if (other) throw new Conflict('domestic employment');
  const data = { employerId: person.id, workerId, since: toDate(since) };
  const { id } = written
    ? await tx.domesticEmployment.update({ where: { id: written.employmentId }, data })
    : await tx.domesticEmployment.create({ data });
  if (written) await tx.domesticConditions.update({ where: { id: written.id }, data: { replacedAt: at } });
  const row = await tx.domesticConditions.create({
    data: {
      employmentId: id,
      from: toDate(since),
      ...conditionsSaid(facts),
      declaredAs: 'employer',
      caseId,
      declaredAt: at,
    },
  });
  if (written) await tx.domesticConditions.update({ where: { id: written.id }, data: { replacedById: row.id } });
  const employment = await tx.domesticEmployment.findUniqueOrThrow({ where: { id }, include: withDomestic });
  await tellBoth(tx, {
    employment,
    before: null,
    after: conditionsOf(row),
    replaced: written !== null,
    other: workerId,
  });
  audit({
    action: 'domestic.conditions-written',
    object: `domestic-employment:${id}`,
    behalf: workerId,
    details: { case: caseId, from: since, replaced: written !== null },
  });
};
