import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { now, system, today } from '@/lib/adapters/clock';
import { endSessions } from '@/lib/auth/session';
import { toDate } from '@/lib/casework/dates';
import { liveStates } from '@/lib/casework/power';
import { date } from '@/lib/catalogue/fields';
import { readAnswers } from '@/lib/catalogue/form';
import { transact } from '@/lib/db/transact';
import type { Day } from '@/lib/law/day';
import type { Problem, RawValues } from '../forms/form-return';
import { findRegistered } from './find-registered';
import { withParties } from './power-row';
import { tell } from './tell';

/**
 * Records a death with its certificate: every power of the person, given or held, ends (Código civil art. 1732), their
 * sessions and codes are void, and the other side of each power is told.
 */
export const recordDeath = async (
  actor: Actor,
  values: RawValues,
): Promise<{ readonly ended: number } | { readonly problems: readonly Problem[] }> =>
  transact(actor, async (tx, audit) => {
    assertCan(actor, 'record:death');
    const named = await findRegistered(tx, values.idNumber, 'idNumber');
    const { facts, problems } = readAnswers({ diedOn: date({ max: { daysFromToday: 0 } }) }, values, today());
    const unseen = values.certificateSeen === 'yes' ? [] : [{ field: 'certificateSeen', code: 'missing' }];
    if (!named.person || problems.length + unseen.length > 0)
      return { problems: [...named.problems, ...problems, ...unseen] };
    const { person } = named;
    assertCan(actor, 'record:death', { personId: person.id });
    await tx.person.update({ where: { id: person.id }, data: { diedOn: toDate(facts.diedOn as Day) } });
    await endSessions(tx, { personId: person.id });
    await tx.activationCode.updateMany({
      where: { personId: person.id, usedAt: null, revokedAt: null },
      data: { revokedAt: system() },
    });
    const powers = await tx.power.updateManyAndReturn({
      where: { OR: [{ granterId: person.id }, { agentId: person.id }], state: { in: [...liveStates] } },
      data: { state: 'ended', endedAt: now(), endedById: actor.id, endReason: 'death' },
      select: { id: true },
    });
    const rows = await tx.power.findMany({ where: { id: { in: powers.map(({ id }) => id) } }, include: withParties });
    for (const power of rows) {
      await tell(tx, power, power.granterId === person.id ? 'agent' : 'granter', 'power-ended');
      audit({ action: 'power.ended-death', object: `power:${power.id}`, behalf: power.granterId });
    }
    audit({ action: 'person.death-recorded', object: `person:${person.id}`, behalf: person.id });
    return { ended: rows.length };
  });
