import 'server-only';
import { randomUUID } from 'node:crypto';
import { Conflict } from '@/lib/access/outcomes';
import { toDate } from '@/lib/casework/dates';
import type { Tx } from '@/lib/db/transact';
import type { Day } from '@/lib/law/day';
import { type Conditions, conditionsOn, type DomesticAct, placeOf } from '@/lib/record/domestic';
import { conditionsOf, type EmploymentRow, withDomestic } from './employment-row';

/** What is declared, by whom, and what wrote it: a case or a file. */
export type Declared = {
  readonly act: DomesticAct;
  readonly on: Day;
  readonly conditions: Omit<Conditions, 'id' | 'from' | 'declaredAs'>;
  readonly declaredAs: Conditions['declaredAs'];
  readonly by: { readonly caseId: string } | { readonly submissionId: string };
  readonly at: Date;
};
export type Written = {
  readonly employment: EmploymentRow;
  /** What held that day until now, and what was written; `replaced` what it took the place of. */
  readonly before: Conditions | null;
  readonly after: Conditions;
  readonly replaced: boolean;
  /** The person who did not declare it and reads in their activity that it was written. */
  readonly other: string | null;
};

/* A decision decided again: what it wrote gives way, and what that had replaced holds once more. */
const takeBack = async (tx: Tx, employmentId: string, caseId: string, at: Date): Promise<readonly string[]> => {
  const written = await tx.domesticConditions.findMany({ where: { employmentId, caseId, replacedAt: null } });
  const ids = written.map(({ id }) => id);
  if (ids.length === 0) return ids;
  await tx.domesticConditions.updateMany({ where: { id: { in: ids } }, data: { replacedAt: at } });
  await tx.domesticConditions.updateMany({
    where: { replacedById: { in: ids } },
    data: { replacedAt: null, replacedById: null },
  });
  return ids;
};

/**
 * Writes declared conditions into an employment: a change adds them from its day, a correction takes the place of what was
 * wrong, which is kept, marked replaced. @throws Conflict when there is nothing that day they could follow.
 */
export const writeConditions = async (tx: Tx, employmentId: string, declared: Declared): Promise<Written> => {
  // Two declarations at once come one after the other.
  await tx.$executeRaw`SELECT 1 FROM "DomesticEmployment" WHERE id = ${employmentId} FOR UPDATE`;
  const { act, on, conditions, declaredAs, by, at } = declared;
  const undone = 'caseId' in by ? await takeBack(tx, employmentId, by.caseId, at) : [];
  const employment = await tx.domesticEmployment.findUniqueOrThrow({
    where: { id: employmentId },
    include: withDomestic,
  });
  const live = employment.conditions.map(conditionsOf);
  // What the office granted although something came between takes the place of what holds that day.
  const place = placeOf(live, act, on) ?? placeOf(live, 'correction', on);
  if (!place) throw new Conflict('domestic conditions');
  const id = randomUUID();
  const gone = [...undone, ...(place.replaces ? [place.replaces] : [])];
  if (place.replaces) await tx.domesticConditions.update({ where: { id: place.replaces }, data: { replacedAt: at } });
  const row = await tx.domesticConditions.create({
    data: { id, employmentId, from: toDate(place.from), ...conditions, declaredAs, ...by, declaredAt: at },
  });
  await tx.domesticConditions.updateMany({ where: { id: { in: gone } }, data: { replacedById: id } });
  return {
    employment,
    before: conditionsOn(live, place.from) ?? null,
    after: conditionsOf(row),
    replaced: place.replaces !== null,
    other: declaredAs === 'employer' ? employment.worker.id : (employment.employer?.id ?? null),
  };
};
