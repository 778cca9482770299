import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { Conflict, NotFound } from '@/lib/access/outcomes';
import { now } from '@/lib/adapters/clock';
import { reading, transact } from '@/lib/db/transact';
import { parseIdNumber } from '@/lib/law/identifiers';
import type { Problem } from '../forms/form-return';
import { type RetentionKey, type RetentionRule, retentionRules } from './rules';

const PASSES = 24;
const HOLDS = 100;

type Counts = Readonly<Partial<Record<RetentionKey, number>>>;
export type RuleRow = Pick<RetentionRule, 'keeps' | 'canBeHeld'> & {
  readonly key: RetentionKey;
  /** How many the next run takes. */
  readonly due: number;
  /** How many the last run took. */
  readonly last: number;
};

/** Each rule with what the next run would delete and what the last one did: counts only, nothing is deleted here. */
export const previewRetention = async (
  actor: Actor,
): Promise<{ readonly rules: readonly RuleRow[]; readonly lastAt: Date | null }> => {
  assertCan(actor, 'see:retention');
  const passes = await reading(actor, (tx) => tx.retentionPass.findMany({ orderBy: { at: 'desc' }, take: PASSES }));
  const deleted = (passes[0]?.deleted ?? {}) as Counts;
  const rules: RuleRow[] = [];
  for (const [name, { keeps, canBeHeld, due }] of Object.entries(retentionRules())) {
    const key = name as RetentionKey;
    rules.push({ key, keeps, canBeHeld, due: await due(), last: deleted[key] ?? 0 });
  }
  await transact(actor, async (_tx, audit) => audit({ action: 'retention.viewed', object: 'retention:rules' }));
  return { rules, lastAt: passes[0]?.at ?? null };
};

/** What is held now, and what was. */
export const listHolds = async (actor: Actor) => {
  assertCan(actor, 'see:retention');
  return reading(actor, async (tx) => {
    const holds = await tx.retentionHold.findMany({
      orderBy: [{ liftedAt: { sort: 'desc', nulls: 'first' } }, { setAt: 'desc' }],
      take: HOLDS,
    });
    const people = await tx.person.findMany({
      where: {
        id: { in: holds.flatMap(({ personId, setById, liftedById }) => [personId, setById, liftedById ?? '']) },
      },
      select: { id: true, givenName: true, surnames: true },
    });
    const names = new Map(people.map(({ id, givenName, surnames }) => [id, `${givenName} ${surnames}`]));
    return holds.map((hold) => ({
      ...hold,
      about: names.get(hold.personId) ?? '',
      setBy: names.get(hold.setById) ?? '',
      liftedBy: names.get(hold.liftedById ?? '') ?? null,
    }));
  });
};

/** Stops every deletion by time of what is of a person, named by their whole document. */
export const holdDeletion = async (
  actor: Actor,
  sent: { readonly idNumber: string; readonly reason: string },
): Promise<{ readonly problems: readonly Problem[] }> =>
  transact(actor, async (tx, audit) => {
    assertCan(actor, 'hold:deletion');
    const parsed = parseIdNumber(sent.idNumber);
    const reason = sent.reason.trim();
    const problems: Problem[] = [
      ...(parsed.ok ? [] : [{ field: 'idNumber', code: sent.idNumber.trim() ? 'wrong-id' : 'missing' }]),
      ...(reason ? [] : [{ field: 'reason', code: 'missing' }]),
    ];
    if (!parsed.ok || problems.length > 0) return { problems };
    const person = await tx.person.findUnique({ where: { idNumber: parsed.value }, select: { id: true } });
    if (!person) return { problems: [{ field: 'idNumber', code: 'not-registered' }] };
    const personId = person.id;
    assertCan(actor, 'hold:deletion', { personId });
    // Two auditors at once: the second sees the hold of the first.
    await tx.$executeRaw`SELECT 1 FROM "Person" WHERE id = ${personId} FOR UPDATE`;
    if ((await tx.retentionHold.count({ where: { personId, liftedAt: null } })) > 0) throw new Conflict('held');
    await tx.retentionHold.create({ data: { personId, reason, setById: actor.id, setAt: now() } });
    audit({ action: 'retention.held', object: `person:${personId}`, behalf: personId, details: { reason } });
    return { problems: [] };
  });

/** Lets deletion by time go on. */
export const liftHold = async (actor: Actor, id: string): Promise<void> =>
  transact(actor, async (tx, audit) => {
    assertCan(actor, 'hold:deletion');
    const hold = await tx.retentionHold.findUnique({ where: { id } });
    if (!hold) throw new NotFound('hold');
    const { count } = await tx.retentionHold.updateMany({
      where: { id, liftedAt: null },
      data: { liftedAt: now(), liftedById: actor.id },
    });
    if (count === 0) throw new Conflict('hold');
    audit({ action: 'retention.lifted', object: `person:${hold.personId}`, behalf: hold.personId });
  });
