import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { now, today } from '@/lib/adapters/clock';
import { date } from '@/lib/catalogue/fields';
import { readAnswers } from '@/lib/catalogue/form';
import { transact } from '@/lib/db/transact';
import type { Day } from '@/lib/law/day';
import type { Problem, RawValues } from '../forms/form-return';
import { findRegistered } from '../powers/find-registered';
import { confirmDeath } from './confirm-death';

/** The only evidence taken at the desk, in the office's first language like what staff writes of other evidence. */
const CERTIFICATE = 'Certificado de defunción';

/** Records a death at the desk, with its certificate in hand: all that a proved death brings about. */
export const recordDeath = async (
  actor: Actor,
  values: RawValues,
): Promise<{ readonly endedPowers: number; readonly stopped: number } | { readonly problems: readonly Problem[] }> =>
  transact(actor, async (tx, audit) => {
    assertCan(actor, 'record:death');
    const named = await findRegistered(tx, values.idNumber, 'idNumber');
    const { facts, problems } = readAnswers({ diedOn: date({ max: { daysFromToday: 0 } }) }, values, today());
    const unseen = values.certificateSeen === 'yes' ? [] : [{ field: 'certificateSeen', code: 'missing' }];
    if (!named.person || problems.length + unseen.length > 0)
      return { problems: [...named.problems, ...problems, ...unseen] };
    const { person } = named;
    assertCan(actor, 'record:death', { personId: person.id });
    await tx.$executeRaw`SELECT 1 FROM "Person" WHERE id = ${person.id} FOR UPDATE`;
    const report = { personId: person.id, outcome: 'confirmed', evidence: CERTIFICATE, settledById: actor.id };
    const { id: reportId } = await tx.deathReport.create({ data: { ...report, settledAt: now() } });
    const diedOn = facts.diedOn as Day;
    return confirmDeath({ tx, audit, actor }, { reportId, personId: person.id, diedOn });
  });
