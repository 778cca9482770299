import 'server-only';
import { Conflict } from '@/lib/access/outcomes';
import { today } from '@/lib/adapters/clock';
import { employmentIn } from '@/lib/catalogue/procedures/domestic-change/facts';
import type { Tx } from '@/lib/db/transact';
import type { Day } from '@/lib/law/day';
import type { DomesticAct, DomesticRole } from '@/lib/record/domestic';
import type { Effect } from '../effects/effects';
import { conditionsSaid } from './conditions-said';
import { employmentOf, withDomestic } from './employment-row';
import { tellBoth } from './tell-both';
import { writeConditions } from './write-conditions';

/** Employments of a person, on both sides. */
export const employmentsOf = async (tx: Tx, personId: string) => {
  const rows = await tx.domesticEmployment.findMany({
    where: { OR: [{ employerId: personId }, { workerId: personId }] },
    include: withDomestic,
    orderBy: [{ since: 'asc' }, { id: 'asc' }],
  });
  return rows.map((row) => employmentOf(row, row.workerId === personId ? 'worker' : 'employer'));
};

/** A granted declaration is written into the employment, and both of its people are told. */
export const domesticChangeEffect: Effect = async (tx, audit, { caseId, person, facts, at }) => {
  const domestic = await employmentsOf(tx, person.id);
  const sources = { person: { birthDate: null, iban: null }, record: null, domestic, today: today() };
  const employment = employmentIn(sources, facts);
  if (!employment) throw new Conflict('domestic employment');
  const written = await writeConditions(tx, employment.id, {
    act: facts.domesticAct as DomesticAct,
    on: facts.domesticFrom as Day,
    conditions: conditionsSaid(facts),
    declaredAs: facts.domesticRole as DomesticRole,
    by: { caseId },
    at,
  });
  await tellBoth(tx, written);
  audit({
    action: 'domestic.conditions-written',
    object: `domestic-employment:${employment.id}`,
    ...(written.other ? { behalf: written.other } : {}),
    details: { case: caseId, from: written.after.from, replaced: written.replaced },
  });
};
