import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { can } from '@/lib/access/can';
import { Conflict, NotFound } from '@/lib/access/outcomes';
import { now, today } from '@/lib/adapters/clock';
import { toDate } from '@/lib/casework/dates';
import { lastDayOfModel, nextPowerState } from '@/lib/casework/power';
import { reading, type Tx, transact } from '@/lib/db/transact';
import type { Day } from '@/lib/law/day';
import { readStored } from '../documents/read-stored';
import type { Problem, RawValues } from '../forms/form-return';
import { inscribe } from './inscribe';
import { lockPower, type PowerRow, withParties } from './power-row';
import { readUntil } from './read-terms';
import { tellBoth } from './tell';

/** What staff compare before a paper gives a right: each has to be confirmed by hand. */
export const modelChecks = ['identity', 'signature', 'scope', 'person'] as const;

/** Nobody looks at what concerns themselves or somebody they represent (Ley 40/2015 art. 23). */
const assertNotInvolved = (actor: Actor, power: Pick<PowerRow, 'granterId' | 'agentId'>): void => {
  for (const personId of [power.granterId, power.agentId]) assertCan(actor, 'check:powers', { personId });
};

/** What the registry has before it: models and legal representations that wait, oldest first, and those in force. */
export const listOfficePowers = async (actor: Actor) => {
  assertCan(actor, 'check:powers');
  const others = { NOT: { OR: [{ granterId: actor.id }, { agentId: actor.id }] } };
  const [models, toConfirm, legal] = await reading(actor, async (tx) => [
    await tx.power.findMany({
      where: { ...others, state: 'to_check', origin: 'model' },
      include: withParties,
      orderBy: { askedAt: 'asc' },
      take: 100,
    }),
    await tx.power.findMany({
      where: { ...others, state: 'to_check', origin: 'legal' },
      include: withParties,
      orderBy: { askedAt: 'asc' },
      take: 100,
    }),
    await tx.power.findMany({
      where: { ...others, state: 'in_force', origin: 'legal' },
      include: withParties,
      orderBy: { inscribedAt: 'desc' },
      take: 100,
    }),
  ]);
  return { models, toConfirm, legal };
};

/** A model with its paper, or a legal representation with its proof; every look is on the audit of the person. */
export const getOfficePower = async (actor: Actor, id: string) => {
  assertCan(actor, 'check:powers');
  const power = await reading(actor, (tx) =>
    tx.power.findFirst({
      where: { id, origin: { in: ['model', 'legal'] } },
      include: { ...withParties, documents: { orderBy: { uploadedAt: 'desc' }, take: 1 } },
    }),
  );
  if (!power) throw new NotFound('power');
  assertNotInvolved(actor, power);
  await transact(actor, async (_tx, audit) =>
    audit({ action: 'power.viewed', object: `power:${id}`, behalf: power.granterId }),
  );
  const isSecond = can(actor, 'confirm:legal-power', { personId: power.granterId, proposedById: power.askedById });
  return { ...power, document: power.documents[0] ?? null, isSecond };
};

/** The signed paper, for who sent it or the registry, or the proof of a legal representation, for the registry alone; only one found safe leaves the storage. */
export const openModel = async (actor: Actor, powerId: string) => {
  const document = await reading(actor, (tx) =>
    tx.document.findFirst({
      where: { powerId, state: 'safe' },
      orderBy: { uploadedAt: 'desc' },
      include: { power: { select: { granterId: true, agentId: true, origin: true } } },
    }),
  );
  if (!document?.power) throw new NotFound('document');
  const { power } = document;
  if (power.origin === 'model' && power.agentId === actor.id) assertCan(actor, 'manage:powers', { personId: actor.id });
  else assertNotInvolved(actor, power);
  const bytes = await readStored({ origin: 'received', ...document, personId: power.granterId });
  await transact(actor, async (_tx, audit) =>
    audit({ action: 'document.opened', object: `document:${document.id}`, behalf: power.granterId }),
  );
  return { document, bytes };
};

const lockModel = async (tx: Tx, actor: Actor, id: string) => {
  const power = await lockPower(tx, id);
  if (power.origin !== 'model') throw new NotFound('power');
  assertNotInvolved(actor, power);
  return power;
};

/** Accepts a model: in force for its one procedure, with notifications only if the paper says so, a year at most. */
export const acceptModel = async (
  actor: Actor,
  id: string,
  values: RawValues,
): Promise<{ readonly problems: readonly Problem[] }> =>
  transact(actor, async (tx, audit) => {
    const power = await lockModel(tx, actor, id);
    if (nextPowerState(power, 'inscribe-model', 'staff') === undefined) throw new Conflict('power');
    const { facts, problems } = readUntil(values, lastDayOfModel(today()));
    const unchecked = modelChecks
      .filter((check) => values[check] !== 'yes')
      .map((check) => ({ field: check, code: 'missing' }));
    const unsafe = (await tx.document.count({ where: { powerId: id, state: 'safe' } })) === 0;
    const found = [...unchecked, ...problems, ...(unsafe ? [{ field: 'identity', code: 'not-scanned' }] : [])];
    if (found.length > 0) return { problems: found };
    const notifications = values.notifications === 'yes';
    const data = { notifications, until: toDate(facts.until as Day) };
    const checked = await tx.power.update({ where: { id }, data, include: withParties });
    const { reference } = await inscribe(tx, checked);
    audit({ action: 'power.model-inscribed', object: `power:${id}`, behalf: power.granterId, details: { reference } });
    return { problems: [] };
  });

/** Returns a model with the reason, which the representative reads. */
export const returnModel = async (
  actor: Actor,
  id: string,
  reason: string,
): Promise<{ readonly problems: readonly Problem[] }> =>
  transact(actor, async (tx, audit) => {
    const power = await lockModel(tx, actor, id);
    const to = nextPowerState(power, 'return-model', 'staff');
    if (!to) throw new Conflict('power');
    const endReason = reason.trim().slice(0, 500);
    if (!endReason) return { problems: [{ field: 'reason', code: 'missing' }] };
    await tx.power.update({ where: { id }, data: { state: to, endedAt: now(), endedById: actor.id, endReason } });
    await tellBoth(tx, power, 'power-not-begun');
    audit({ action: 'power.model-returned', object: `power:${id}`, behalf: power.granterId });
    return { problems: [] };
  });
