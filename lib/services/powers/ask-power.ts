import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { now, today } from '@/lib/adapters/clock';
import { toDate, toDay } from '@/lib/casework/dates';
import { answerDayFor } from '@/lib/casework/power';
import { transact } from '@/lib/db/transact';
import type { Problem, RawValues } from '../forms/form-return';
import { findSame } from './give-power';
import { auditNaming, countNaming, findNamed } from './named-person';
import { columnsOf, lockPerson, withParties } from './power-row';
import { readTerms } from './read-terms';
import { tell } from './tell';

/** Asks one account may have waiting: nobody is pestered by a stranger with a list. */
const MOST_ASKS = 10;

/** Asks somebody for a power from the helper's side. It gives no right: the person represented reads it and decides. */
export const askPower = async (
  actor: Actor,
  values: RawValues,
): Promise<{ readonly powerId: string } | { readonly problems: readonly Problem[] }> => {
  assertCan(actor, 'manage:powers', { personId: actor.id });
  await countNaming(actor);
  return transact(actor, async (tx, audit) => {
    await lockPerson(tx, actor.id);
    const read = readTerms(values);
    if (!('terms' in read)) return { problems: read.problems };
    const { terms } = read;
    const named = await findNamed(tx, actor, values);
    if ('problems' in named) {
      auditNaming(audit);
      return named;
    }
    const people = { granterId: named.person.id, agentId: actor.id };
    const same = await findSame(tx, people, terms);
    if (same) return { problems: [{ field: 'same', code: 'same-power', values: { power: same.id } }] };
    if ((await tx.power.count({ where: { agentId: actor.id, state: 'asked' } })) >= MOST_ASKS)
      return { problems: [{ field: 'same', code: 'too-many-asks', values: { limit: MOST_ASKS } }] };
    const power = await tx.power.create({
      data: {
        ...people,
        ...columnsOf(terms.scope),
        notifications: terms.notifications,
        until: toDate(terms.until),
        state: 'asked',
        askedById: actor.id,
        askedAt: now(),
        answerBy: toDate(answerDayFor(today(), terms.until)),
      },
      include: withParties,
    });
    const until = toDay(power.answerBy as Date);
    await tell(tx, power, 'granter', 'power-to-answer', { until });
    await tell(tx, power, 'agent', 'power-waiting', { until });
    audit({ action: 'power.asked', object: `power:${power.id}`, behalf: people.granterId });
    return { powerId: power.id };
  });
};
