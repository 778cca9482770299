import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { Conflict, NotFound } from '@/lib/access/outcomes';
import { now, today } from '@/lib/adapters/clock';
import { toDate, toDay } from '@/lib/casework/dates';
import { lastDayAsMinor, lastDayFor, nextPowerState } from '@/lib/casework/power';
import type { Person } from '@/lib/db/generated/client';
import { transact } from '@/lib/db/transact';
import type { Day } from '@/lib/law/day';
import type { Problem, RawValues } from '../forms/form-return';
import { findRegistered } from './find-registered';
import { inscribe } from './inscribe';
import { lockPerson, lockPower, withParties } from './power-row';
import { readUntil } from './read-terms';
import { tellBoth } from './tell';

export const capacities = ['parent', 'guardian', 'curator'] as const;
export type Capacity = (typeof capacities)[number];
export const provingDocuments = ['family-book', 'birth-certificate', 'court-decision', 'notary-deed'] as const;
export type LegalProof = { readonly capacity: Capacity; readonly document: string; readonly number: string };

const oneOf = <T extends string>(options: readonly T[], value: unknown): T | undefined =>
  options.find((option) => option === value);

/** Until when: parents until the majority, the others as the court says, or five years until it is looked at again. */
const lastDay = (capacity: Capacity | undefined, person: Person | null, values: RawValues) => {
  if (capacity === 'parent') {
    const born = person?.birthDate ? toDay(person.birthDate) : null;
    const until = born ? lastDayAsMinor(born) : undefined;
    return until && until >= today() ? { until } : { problems: [{ field: 'granter', code: 'not-a-minor' }] };
  }
  const isEmpty = ['day', 'month', 'year'].every((part) => !values[`until.${part}`]);
  if (isEmpty) return { until: lastDayFor(today()) };
  const { facts, problems } = readUntil(values);
  return problems.length > 0 ? { problems } : { until: facts.until as Day };
};

/**
 * Legal representation as staff saw it proved: in force at once, for everything and with notifications. It is a record of
 * the office and no entry of the register of powers (Orden ISM/189/2021 art. 1.3).
 */
export const enterLegalPower = async (
  actor: Actor,
  values: RawValues,
): Promise<{ readonly reference: string } | { readonly problems: readonly Problem[] }> =>
  transact(actor, async (tx, audit) => {
    assertCan(actor, 'check:powers');
    const granter = await findRegistered(tx, values.granter, 'granter');
    const agent = await findRegistered(tx, values.agent, 'agent');
    const capacity = oneOf(capacities, values.capacity);
    const document = oneOf(provingDocuments, values.document);
    const number = typeof values.number === 'string' ? values.number.trim().slice(0, 120) : '';
    const last = lastDay(capacity, granter.person, values);
    const isSame = granter.person && granter.person.id === agent.person?.id;
    const problems: Problem[] = [
      ...granter.problems,
      ...agent.problems,
      ...(isSame ? [{ field: 'agent', code: 'same-person' }] : []),
      ...(capacity ? [] : [{ field: 'capacity', code: 'missing' }]),
      ...(document ? [] : [{ field: 'document', code: 'missing' }]),
      ...(number ? [] : [{ field: 'number', code: 'missing' }]),
      ...(granter.person && capacity ? (last.problems ?? []) : []),
      ...(values.checked === 'yes' ? [] : [{ field: 'checked', code: 'missing' }]),
    ];
    if (problems.length > 0 || !granter.person || !agent.person || !capacity || !document || !last.until)
      return { problems };
    const people = { granterId: granter.person.id, agentId: agent.person.id };
    for (const personId of Object.values(people)) assertCan(actor, 'check:powers', { personId });
    await lockPerson(tx, people.granterId);
    if ((await tx.power.count({ where: { ...people, origin: 'legal', state: 'in_force' } })) > 0)
      return { problems: [{ field: 'agent', code: 'entered-before' }] };
    const proof: LegalProof = { capacity, document, number };
    const power = await tx.power.create({
      data: {
        ...people,
        kind: 'general',
        notifications: true,
        origin: 'legal',
        state: 'to_check',
        askedById: actor.id,
        askedAt: now(),
        until: toDate(last.until),
        legal: proof,
      },
      include: withParties,
    });
    const { reference } = await inscribe(tx, power);
    const details = { reference, capacity, document };
    audit({ action: 'power.legal-entered', object: `power:${power.id}`, behalf: people.granterId, details });
    return { reference: reference ?? '' };
  });

/** Ends a legal representation that ended outside, with the reason; its document is kept where it was seen. */
export const endLegalPower = async (
  actor: Actor,
  id: string,
  reason: string,
): Promise<{ readonly problems: readonly Problem[] }> =>
  transact(actor, async (tx, audit) => {
    assertCan(actor, 'check:powers');
    const power = await lockPower(tx, id);
    if (power.origin !== 'legal') throw new NotFound('power');
    for (const personId of [power.granterId, power.agentId]) assertCan(actor, 'check:powers', { personId });
    const to = nextPowerState(power, 'end-legal', 'staff');
    if (!to) throw new Conflict('power');
    const endReason = reason.trim().slice(0, 500);
    if (!endReason) return { problems: [{ field: 'reason', code: 'missing' }] };
    await tx.power.update({ where: { id }, data: { state: to, endedAt: now(), endedById: actor.id, endReason } });
    await tellBoth(tx, power, 'power-ended');
    audit({ action: 'power.legal-ended', object: `power:${id}`, behalf: power.granterId });
    return { problems: [] };
  });
