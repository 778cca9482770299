import 'server-only';
import { type Actor, principalOf } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { NotFound } from '@/lib/access/outcomes';
import { today } from '@/lib/adapters/clock';
import { reading, type Tx } from '@/lib/db/transact';
import { officeCases } from '@/lib/db/visible-to';
import { baseWindowOn, coverWindowOn } from '@/lib/law/self-employed';
import { comingAfter, situationOn, standing } from '@/lib/record/self-employment';
import { registrationOf, selfEmploymentOf } from './rows';

export const SELF_EMPLOYMENT = 'self-employment';

const everythingOf = async (tx: Tx, personId: string) => {
  const on = today();
  const rows = await selfEmploymentOf(tx, personId);
  return {
    on,
    registration: await registrationOf(tx, personId),
    rows,
    now: situationOn(rows, on),
    coming: comingAfter(rows, on),
    /** What counts or counted, the newest first. */
    history: [...standing(rows)].reverse(),
    /** Where the base and the cover can be changed now, and from when it would count. */
    windows: { base: baseWindowOn(on), cover: coverWindowOn(on) },
  };
};
export type SelfEmploymentPage = Awaited<ReturnType<typeof everythingOf>>;

/** The self-employment of the person one acts for: situation, changes to come, history and windows. */
export const getSelfEmployment = async (actor: Actor): Promise<SelfEmploymentPage> => {
  const personId = principalOf(actor);
  assertCan(actor, 'read:self-employment', { personId, procedure: SELF_EMPLOYMENT });
  return reading(actor, (tx) => everythingOf(tx, personId));
};

/** The same of the person of a case, for who reviews it. */
export const getSelfEmploymentOfCase = async (actor: Actor, caseId: string): Promise<SelfEmploymentPage> =>
  reading(actor, async (tx) => {
    const row = await tx.case.findFirst({ where: { AND: [officeCases(actor), { id: caseId }] } });
    if (!row) throw new NotFound('case');
    assertCan(actor, 'review:case', { personId: row.personId, body: 'TGSS' });
    return everythingOf(tx, row.personId);
  });
