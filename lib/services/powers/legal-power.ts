import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { Conflict, NotFound } from '@/lib/access/outcomes';
import { now, today } from '@/lib/adapters/clock';
import { toDate, toDay } from '@/lib/casework/dates';
import { lastDayAsMinor, lastDayFor, liveStates, nextPowerState } from '@/lib/casework/power';
import type { Person } from '@/lib/db/generated/client';
import { enqueue } from '@/lib/db/queue';
import { transact } from '@/lib/db/transact';
import type { Day } from '@/lib/law/day';
import { takeFile, type Upload } from '../documents/take-file';
import type { Problem, RawValues } from '../forms/form-return';
import { findRegistered } from './find-registered';
import { inscribe } from './inscribe';
import { lockPerson, lockPower } from './power-row';
import { readUntil } from './read-terms';
import { tellBoth } from './tell';

export const capacities = ['parent', 'guardian', 'curator'] as const;
export type Capacity = (typeof capacities)[number];
export const provingDocuments = ['family-book', 'birth-certificate', 'court-decision', 'notary-deed'] as const;
export type LegalProof = { readonly capacity: Capacity; readonly document: string; readonly number: string };

const oneOf = <T extends string>(options: readonly T[], value: unknown): T | undefined =>
  options.find((option) => option === value);

/**
 * Until when: parents until the majority, the others as the court says. Where it set no end the registrar says so, and it
 * is looked at again after five years: nobody leaves the date out by accident.
 */
const lastDay = (capacity: Capacity | undefined, person: Person | null, values: RawValues) => {
  if (capacity === 'parent') {
    const born = person?.birthDate ? toDay(person.birthDate) : null;
    const until = born ? lastDayAsMinor(born) : undefined;
    return until && until >= today() ? { until } : { problems: [{ field: 'granter', code: 'not-a-minor' }] };
  }
  const isEmpty = ['day', 'month', 'year'].every((part) => !values[`until.${part}`]);
  const isOpenEnded = values.noTerm === 'yes';
  if (isEmpty === !isOpenEnded) return { problems: [{ field: 'noTerm', code: 'date-or-no-term' }] };
  if (isEmpty) return { until: lastDayFor(today()) };
  const { facts, problems } = readUntil(values);
  return problems.length > 0 ? { problems } : { until: facts.until as Day };
};

type Entered = { readonly powerId: string } | { readonly problems: readonly Problem[] };

/**
 * Legal representation as a registrar saw it proved, with a copy of the proof: for everything and with notifications, it
 * gives no right until a second registrar confirms it. It is a record of the office and no entry of the register of powers
 * (Orden ISM/189/2021 art. 1.3).
 */
export const enterLegalPower = async (actor: Actor, values: RawValues, upload: Upload | null): Promise<Entered> => {
  assertCan(actor, 'check:powers');
  const taken = upload && (await takeFile(upload));
  const file = taken?.ok ? taken.file : null;
  const unread: Problem[] = file
    ? []
    : [{ field: 'file', code: taken?.ok === false ? `file-${taken.why}` : 'no-file' }];
  return transact(actor, async (tx, audit): Promise<Entered> => {
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
      ...unread,
      ...(values.checked === 'yes' ? [] : [{ field: 'checked', code: 'missing' }]),
    ];
    if (problems.length > 0 || !granter.person || !agent.person || !capacity || !document || !last.until || !file)
      return { problems };
    const people = { granterId: granter.person.id, agentId: agent.person.id };
    for (const personId of Object.values(people)) assertCan(actor, 'check:powers', { personId });
    await lockPerson(tx, people.granterId);
    if ((await tx.power.count({ where: { ...people, origin: 'legal', state: { in: [...liveStates] } } })) > 0)
      return { problems: [{ field: 'agent', code: 'entered-before' }] };
    const proof: LegalProof = { capacity, document, number };
    const at = now();
    const power = await tx.power.create({
      data: {
        ...people,
        kind: 'general',
        notifications: true,
        origin: 'legal',
        state: 'to_check',
        askedById: actor.id,
        askedAt: at,
        until: toDate(last.until),
        legal: proof,
        documents: { create: { kind: 'legal-proof', ...file, uploadedById: actor.id, uploadedAt: at } },
      },
      include: { documents: { select: { id: true } } },
    });
    for (const { id } of power.documents)
      if (file.state === 'pending') await enqueue(tx, 'scan-document', { documentId: id });
    const details = { capacity, document, sha256: file.sha256 };
    audit({ action: 'power.legal-entered', object: `power:${power.id}`, behalf: people.granterId, details });
    return { powerId: power.id };
  });
};

/** Four eyes: another registrar than who entered it compares the proof, and it begins. */
export const confirmLegalPower = async (
  actor: Actor,
  id: string,
  values: RawValues,
): Promise<{ readonly problems: readonly Problem[] }> =>
  transact(actor, async (tx, audit) => {
    assertCan(actor, 'check:powers');
    const power = await lockPower(tx, id);
    if (power.origin !== 'legal') throw new NotFound('power');
    for (const personId of [power.granterId, power.agentId])
      assertCan(actor, 'confirm:legal-power', { personId, proposedById: power.askedById });
    if (!nextPowerState(power, 'confirm-legal', 'staff') || toDay(power.until) < today()) throw new Conflict('power');
    if (values.compared !== 'yes') return { problems: [{ field: 'compared', code: 'missing' }] };
    if ((await tx.document.count({ where: { powerId: id, state: 'safe' } })) === 0)
      return { problems: [{ field: 'compared', code: 'not-scanned' }] };
    const { reference } = await inscribe(tx, power);
    audit({ action: 'power.legal-confirmed', object: `power:${id}`, behalf: power.granterId, details: { reference } });
    return { problems: [] };
  });

/** Ends a legal representation that ended outside, or refuses one that waits, with the reason. */
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
    await tellBoth(tx, power, to === 'ended' ? 'power-ended' : 'power-not-begun');
    audit({
      action: to === 'ended' ? 'power.legal-ended' : 'power.legal-refused',
      object: `power:${id}`,
      behalf: power.granterId,
    });
    return { problems: [] };
  });
