import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { Conflict, NotFound } from '@/lib/access/outcomes';
import { now, today } from '@/lib/adapters/clock';
import { sha256Hex } from '@/lib/adapters/tokens';
import { toDate, toDay } from '@/lib/casework/dates';
import { answerDayFor, isWithin, liveStates, needsAcceptance, nextPowerState, sameScope } from '@/lib/casework/power';
import { type Audit, type Tx, transact } from '@/lib/db/transact';
import type { Problem, RawValues } from '../forms/form-return';
import { sendOneTimeCode, useOneTimeCode } from '../identity/one-time-codes';
import type { Signature } from '../register/register';
import { inscribe } from './inscribe';
import { auditNaming, countNaming, findNamed } from './named-person';
import { columnsOf, isLate, lockPerson, lockPower, type PowerRow, scopeOf, withParties } from './power-row';
import { readTerms, type Terms, termsOf, valuesOf } from './read-terms';
import { tell } from './tell';

/**
 * The four ways the person represented gives: a new power, the answer to somebody who asked, a change of one in force,
 * and its extension, where only the last day is new.
 */
export const giftForms = ['give', 'grant', 'change', 'extend'] as const;
export type GiftForm = (typeof giftForms)[number];
export type Gift = { readonly form: GiftForm; readonly powerId: string | null; readonly values: RawValues };

type Prepared = {
  readonly terms: Terms;
  readonly agentId: string;
  /** The ask that is answered, or the power that is replaced. */
  readonly before: PowerRow | null;
  readonly hash: string;
};
type Result<R> = R | { readonly status: 'problems'; readonly problems: readonly Problem[] };

const wrong = (problems: readonly Problem[]) => ({ status: 'problems', problems }) as const;

/** The power a form speaks of, as the person represented may still answer or change it. */
const findBefore = async (tx: Tx, actor: Actor, { form, powerId }: Gift): Promise<PowerRow | null> => {
  if (form === 'give' || powerId === null) return null;
  const power = await lockPower(tx, powerId);
  if (power.granterId !== actor.id) throw new NotFound('power');
  const act = form === 'grant' ? 'give' : 'replace';
  if (!nextPowerState(power, act, 'granter') || isLate(power)) throw new Conflict('power');
  // Extended only before it ends (Orden ISM/189/2021 art. 8.2), even if the job that ends it has not run yet.
  if (form !== 'grant' && toDay(power.until) < today()) throw new Conflict('power');
  return power;
};

/** The live power between two people that already says the same. */
export const findSame = async (
  tx: Tx,
  people: { readonly granterId: string; readonly agentId: string },
  { scope }: Pick<Terms, 'scope'>,
): Promise<PowerRow | undefined> => {
  const live = await tx.power.findMany({
    where: { ...people, origin: { not: 'desk' }, state: { in: [...liveStates] }, until: { gte: toDate(today()) } },
    include: withParties,
  });
  return live.find((power) => sameScope(scopeOf(power), scope));
};

const prepare = async (tx: Tx, audit: Audit, actor: Actor, gift: Gift): Promise<Result<Prepared>> => {
  if (gift.form !== 'give' && gift.powerId === null) throw new NotFound('power');
  await lockPerson(tx, actor.id);
  const before = await findBefore(tx, actor, gift);
  // An extension keeps what was given: only the day comes from the form.
  const kept = gift.form === 'extend' && before ? valuesOf(termsOf(before)) : {};
  const untilOnly = Object.fromEntries(Object.entries(gift.values).filter(([name]) => name.startsWith('until.')));
  const read = readTerms(gift.form === 'extend' ? { ...kept, ...untilOnly } : gift.values);
  if (!('terms' in read)) return wrong(read.problems);
  const { terms } = read;
  if (gift.form === 'grant' && before) {
    if (!isWithin(terms.scope, scopeOf(before))) return wrong([{ field: 'kind', code: 'wider-than-asked' }]);
    if (terms.notifications && !before.notifications)
      return wrong([{ field: 'notifications', code: 'wider-than-asked' }]);
  }
  let agentId = before?.agentId;
  if (!agentId) {
    const named = await findNamed(tx, actor, gift.values);
    if ('problems' in named) {
      auditNaming(audit);
      return wrong(named.problems);
    }
    agentId = named.person.id;
  }
  const same = gift.form === 'give' ? await findSame(tx, { granterId: actor.id, agentId }, terms) : undefined;
  if (same) return wrong([{ field: 'same', code: 'same-power', values: { power: same.id } }]);
  const hash = sha256Hex(
    JSON.stringify([
      gift.form,
      gift.powerId,
      actor.id,
      agentId,
      columnsOf(terms.scope),
      terms.notifications,
      terms.until,
    ]),
  );
  return { terms, agentId, before, hash };
};

/** Sends the code that signs a power; it is bound to exactly what was shown. */
export const requestPowerCode = async (
  actor: Actor,
  gift: Gift,
): Promise<Result<{ readonly status: 'sent'; readonly codeId: string }>> => {
  assertCan(actor, 'manage:powers', { personId: actor.id });
  if (gift.form === 'give') await countNaming(actor);
  return transact(actor, async (tx, audit) => {
    const ready = await prepare(tx, audit, actor, gift);
    if ('status' in ready) return ready;
    const person = await tx.person.findUniqueOrThrow({ where: { id: actor.id } });
    const { id: codeId } = await sendOneTimeCode(tx, { purpose: 'sign_power', person, subject: ready.hash });
    audit({ action: 'power.code-requested', object: `person:${actor.id}`, details: { hash: ready.hash } });
    return { status: 'sent', codeId };
  });
};

const write = async (tx: Tx, actor: Actor, gift: Gift, { terms, agentId, before }: Prepared, signature: Signature) => {
  const at = now();
  const data = {
    ...columnsOf(terms.scope),
    notifications: terms.notifications,
    until: toDate(terms.until),
    answerBy: toDate(answerDayFor(today(), terms.until)),
    state: 'to_accept',
    signature,
  } as const;
  if (gift.form === 'grant' && before) return tx.power.update({ where: { id: before.id }, data, include: withParties });
  // A second change takes the place of one that still waits to be accepted.
  if (before)
    await tx.power.updateMany({
      where: { replacesId: before.id, state: 'to_accept' },
      data: { state: 'revoked', endedAt: at, endedById: actor.id },
    });
  return tx.power.create({
    data: {
      ...data,
      granterId: actor.id,
      agentId,
      askedById: actor.id,
      askedAt: at,
      noticeOfActs: before?.noticeOfActs ?? false,
      replacesId: before?.id ?? null,
    },
    include: withParties,
  });
};

export type GiveResult = Result<
  { readonly status: 'given'; readonly powerId: string } | { readonly status: 'wrong-code'; readonly left: number }
>;

/**
 * Gives a power, signed. It is in force at once, or, where it covers notifications, from the acceptance (Orden
 * ISM/189/2021 arts. 6.3, 9.2). Whatever is clicked twice, there is one power for one code.
 */
export const givePower = async (
  actor: Actor,
  gift: Gift,
  sent: { readonly codeId: string; readonly code: string },
): Promise<GiveResult> =>
  transact(actor, async (tx, audit): Promise<GiveResult> => {
    assertCan(actor, 'manage:powers', { personId: actor.id });
    await lockPerson(tx, actor.id);
    const evidence = sent.codeId.slice(0, 12);
    const done = await tx.power.findFirst({
      where: { granterId: actor.id, signature: { path: ['evidence'], equals: evidence } },
      select: { id: true },
    });
    if (done) return { status: 'given', powerId: done.id };
    const ready = await prepare(tx, audit, actor, gift);
    if ('status' in ready) return ready;
    const { hash, terms, before } = ready;
    const used = await useOneTimeCode(tx, {
      id: sent.codeId,
      code: sent.code,
      purpose: 'sign_power',
      subject: hash,
    });
    if (!used.ok || used.code.personId !== actor.id) {
      audit({ action: 'power.code-refused', object: `person:${actor.id}`, result: 'refused' });
      return { status: 'wrong-code', left: used.ok ? 0 : used.left };
    }
    const signature = {
      method: 'one-time-code',
      signer: actor.id,
      at: now().toISOString(),
      evidence,
      hash,
    } as const satisfies Signature;
    const power = await write(tx, actor, gift, ready, signature);
    const replaced = gift.form === 'grant' ? null : before;
    const details = { form: gift.form, evidence, hash };
    audit({
      action: gift.form === 'give' ? 'power.given' : `power.given-${gift.form}`,
      object: `power:${power.id}`,
      details,
    });
    if (needsAcceptance(terms, replaced ? termsOf(replaced) : undefined)) {
      const until = power.answerBy ? toDay(power.answerBy) : terms.until;
      await tell(tx, power, 'agent', 'power-to-answer', { until });
      await tell(tx, power, 'granter', 'power-waiting', { until });
    } else {
      const { reference } = await inscribe(tx, power);
      audit({ action: 'power.inscribed', object: `power:${power.id}`, details: { reference } });
      if (replaced) audit({ action: 'power.replaced', object: `power:${replaced.id}`, details: { by: power.id } });
    }
    return { status: 'given', powerId: power.id };
  });
