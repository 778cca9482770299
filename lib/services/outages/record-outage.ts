import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { Conflict, NotFound } from '@/lib/access/outcomes';
import { now, today } from '@/lib/adapters/clock';
import { toDate } from '@/lib/casework/dates';
import { extensionOf } from '@/lib/casework/outages';
import { oneOf, text } from '@/lib/catalogue/fields';
import { readAnswers } from '@/lib/catalogue/form';
import type { Outage } from '@/lib/db/generated/client';
import { type Audit, type Tx, transact } from '@/lib/db/transact';
import type { Problem, RawValues } from '../forms/form-return';
import { isNoInstant, readInstant } from '../forms/instant-answer';
import { officePlace } from '../register/places';
import { applyOutages } from './apply-outages';
import { holdOutages } from './hold';

/** What can be moved while somebody waits; the rest follows within a minute. */
const AT_ONCE_MS = 3_000;
const services = ['register', 'notifications'] as const;
const cause = text({ maxLength: 500, lines: 'many' });
const fields = { service: oneOf(services), causeEs: cause, causeEn: cause };

const find = async (tx: Tx, id: string): Promise<Outage> => {
  const outage = await tx.outage.findUnique({ where: { id } });
  if (!outage) throw new NotFound('outage');
  return outage;
};

/** Records an outage of one service: nothing follows from it before it is published. */
export const recordOutage = async (
  actor: Actor,
  values: RawValues,
): Promise<{ readonly id: string } | { readonly problems: readonly Problem[] }> =>
  transact(actor, async (tx, audit) => {
    assertCan(actor, 'manage:outages');
    const { facts, problems: wrong } = readAnswers(fields, values, today());
    const from = readInstant('from', values);
    const until = isNoInstant('until', values) ? { instant: null, problems: [] } : readInstant('until', values);
    // In the order of the form.
    const problems: Problem[] = [
      ...wrong.filter(({ field }) => field === 'service'),
      ...from.problems,
      ...until.problems,
    ];
    problems.push(...wrong.filter(({ field }) => field !== 'service'));
    if (from.instant && until.instant && until.instant <= from.instant)
      problems.push({ field: 'untilTime', code: 'ends-before-it-begins' });
    if (problems.length > 0 || !from.instant) return { problems };
    const at = now();
    const { id } = await tx.outage.create({
      data: {
        service: facts.service as (typeof services)[number],
        from: from.instant,
        until: until.instant,
        planned: from.instant > at,
        cause: { es: facts.causeEs as string, en: facts.causeEn as string },
        recordedById: actor.id,
        recordedAt: at,
      },
    });
    audit({ action: 'outage.recorded', object: `outage:${id}`, details: { service: String(facts.service) } });
    return { id };
  });

/** The day to which terms go that end in it: only of the register, only where staff say so and its end is known. */
const extension = ({ service, from }: Outage, until: Date | null, extend: boolean): Date | null => {
  if (service !== 'register' || !extend || !until) return null;
  return toDate(extensionOf({ from, until }, officePlace));
};

const changed = (audit: Audit, action: 'outage.published' | 'outage.ended', { id, service }: Outage): void =>
  audit({ action, object: `outage:${id}`, details: { service } });

/** Publishes an outage: from now on it is on the status page and in the banner, and moves what it touched (art. 32.4). */
export const publishOutage = async (actor: Actor, id: string, extend: boolean): Promise<void> => {
  await transact(actor, async (tx, audit) => {
    assertCan(actor, 'manage:outages');
    await holdOutages(tx, 'to-write');
    const outage = await find(tx, id);
    if (outage.publishedAt) throw new Conflict('outage');
    const extendedTo = extension(outage, outage.until, extend);
    await tx.outage.update({
      where: { id },
      data: { publishedAt: now(), publishedById: actor.id, ...(extendedTo ? { extendedTo } : {}) },
    });
    changed(audit, 'outage.published', outage);
  });
  await applyOutages(AT_ONCE_MS);
};

/** Writes down when an outage ended. Terms of the register that ended in it go to the first working day after it. */
export const endOutage = async (
  actor: Actor,
  id: string,
  values: RawValues,
  extend: boolean,
): Promise<{ readonly problems: readonly Problem[] }> => {
  const problems = await transact(actor, async (tx, audit): Promise<readonly Problem[]> => {
    assertCan(actor, 'manage:outages');
    await holdOutages(tx, 'to-write');
    const outage = await find(tx, id);
    if (outage.appliedAt || (outage.publishedAt && outage.until && outage.until <= now())) throw new Conflict('outage');
    const { instant, problems: wrong } = readInstant('until', values);
    if (!instant) return wrong;
    if (instant <= outage.from) return [{ field: 'untilTime', code: 'ends-before-it-begins' }];
    const extendedTo = extension(outage, instant, extend);
    await tx.outage.update({ where: { id }, data: { until: instant, extendedTo } });
    changed(audit, 'outage.ended', outage);
    return [];
  });
  if (problems.length === 0) await applyOutages(AT_ONCE_MS);
  return { problems };
};

/** Throws away one that was written down by mistake. What was published stays. */
export const discardOutage = async (actor: Actor, id: string): Promise<void> =>
  transact(actor, async (tx, audit) => {
    assertCan(actor, 'manage:outages');
    const { publishedAt } = await find(tx, id);
    if (publishedAt) throw new Conflict('outage');
    await tx.outage.delete({ where: { id } });
    audit({ action: 'outage.discarded', object: `outage:${id}` });
  });
