import 'server-only';
import { type Actor, principalOf } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { NotFound } from '@/lib/access/outcomes';
import { today } from '@/lib/adapters/clock';
import { toDay } from '@/lib/casework/dates';
import type { Known } from '@/lib/catalogue/kernel';
import { employmentIn } from '@/lib/catalogue/procedures/domestic-change/facts';
import { reading, type Tx, transact } from '@/lib/db/transact';
import type { Day } from '@/lib/law/day';
import { type DomesticCost, domesticCost } from '@/lib/law/domestic-contributions';
import { type Conditions, conditionsOn, type DomesticAct, type DomesticEmployment } from '@/lib/record/domestic';
import { startCase } from '../cases/start-case';
import { conditionsSaid } from './conditions-said';
import { employmentsOf } from './domestic-change-effect';
import { conditionsOf } from './employment-row';

/** The procedure by which an employment is changed, and what a power has to reach to see one. */
export const DOMESTIC = 'domestic-change';

const allow = (actor: Actor): string => {
  const personId = principalOf(actor);
  assertCan(actor, 'read:domestic-employment', { personId, procedure: DOMESTIC });
  return personId;
};

/** Conditions that hold that day, or the first ones when they are still to come. */
export const heldOn = ({ versions }: DomesticEmployment, on: Day): Conditions | undefined =>
  conditionsOn(versions, on) ?? versions[0];

/** What conditions cost under the law of a day. */
export const costOf = (
  { reduction }: Pick<DomesticEmployment, 'reduction'>,
  conditions: Omit<Conditions, 'id' | 'from' | 'declaredAs'>,
  on: Day,
): DomesticCost => domesticCost({ ...conditions, reduction }, on);

/** Domestic employments of a person: as employer and as worker. A representative's look is written down. */
export const listEmployments = async (actor: Actor): Promise<readonly DomesticEmployment[]> => {
  const personId = allow(actor);
  const rows = await reading(actor, (tx) => employmentsOf(tx, personId));
  if (actor.acting)
    await transact(actor, async (_tx, audit) => audit({ action: 'domestic.viewed', object: `person:${personId}` }));
  return rows;
};

const ownEmployment = async (tx: Tx, personId: string, id: string): Promise<DomesticEmployment> => {
  const found = (await employmentsOf(tx, personId)).find((each) => each.id === id);
  if (!found) throw new NotFound('domestic employment');
  return found;
};

export type HistoryRow = Conditions & {
  readonly declaredAt: Date;
  /** When it was replaced; null while it stands. */
  readonly replacedAt: Date | null;
  readonly until: Day | null;
};

/** One employment with everything ever declared for it, the newest first. @throws NotFound for that of others. */
export const getEmployment = async (
  actor: Actor,
  id: string,
): Promise<{ readonly employment: DomesticEmployment; readonly history: readonly HistoryRow[] }> => {
  const personId = allow(actor);
  return reading(actor, async (tx) => {
    const employment = await ownEmployment(tx, personId, id);
    const rows = await tx.domesticConditions.findMany({
      where: { employmentId: id },
      orderBy: [{ from: 'desc' }, { declaredAt: 'desc' }],
      take: 100,
    });
    const live = rows.filter(({ replacedAt }) => replacedAt === null);
    const next = (from: Day) => live.findLast((row) => toDay(row.from) > from);
    return {
      employment,
      history: rows.map((row) => {
        const conditions = conditionsOf(row);
        const after = next(conditions.from);
        return {
          ...conditions,
          declaredAt: row.declaredAt,
          replacedAt: row.replacedAt,
          until: after ? toDay(after.from) : null,
        };
      }),
    };
  });
};

/** Begins the declaration of a change or a correction of one employment; answers its draft. */
export const startDomesticChange = async (
  actor: Actor,
  id: string,
  act: DomesticAct,
  locale: string,
): Promise<{ readonly id: string }> => {
  const personId = allow(actor);
  const { role, other } = await reading(actor, (tx) => ownEmployment(tx, personId, id));
  const answers = { domesticRole: role, domesticOther: other, domesticAct: act };
  return startCase(actor, DOMESTIC, locale, { answers });
};

type CostPreview = {
  readonly on: Day;
  readonly before: DomesticCost | null;
  readonly after: DomesticCost;
};

/** What a declaration would cost beside what is paid now, by the law of its day; none while it is incomplete. */
export const getCostPreview = async (actor: Actor, facts: Known): Promise<CostPreview | null> => {
  const personId = allow(actor);
  const on = facts.domesticFrom as Day | undefined;
  const said = conditionsSaid(facts);
  if (!on || Object.values(said).some((value) => value === undefined)) return null;
  const domestic = await reading(actor, (tx) => employmentsOf(tx, personId));
  const sources = { person: { birthDate: null, iban: null }, record: null, domestic, today: today() };
  const employment = employmentIn(sources, facts);
  const reduction = employment?.reduction ?? 'general';
  const before = employment && conditionsOn(employment.versions, on);
  return {
    on,
    before: before ? costOf({ reduction }, before, on) : null,
    after: costOf({ reduction }, said, on),
  };
};
