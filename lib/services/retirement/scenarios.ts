import 'server-only';
import { z } from 'zod/v4';
import { type Actor, principalOf } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { NotFound } from '@/lib/access/outcomes';
import { now, system } from '@/lib/adapters/clock';
import { randomToken, sha256 } from '@/lib/adapters/tokens';
import { recordOut } from '@/lib/calculators/retirement/json';
import { planFacts } from '@/lib/calculators/retirement/plan';
import type { Simulation } from '@/lib/calculators/retirement/simulate';
import { factsToJson } from '@/lib/catalogue/prefill';
import { systemDb } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import { reading, transact } from '@/lib/db/transact';
import type { Problem } from '../forms/form-return';
import { findScreening, saveScreening } from '../screening/screening';
import { accountOf, asOwned, getPlan } from './plan';
import { simulateKept } from './simulation';

/** Scenarios on an account, and links to them at the same time. */
export const mostScenarios = 4;
const MOST_LINKS = 10;
const LONGEST_NAME = 60;
const LINK_MS = 30 * 24 * 3600_000;
const TOKEN = /^[\w-]{43}$/;

export type Scenario = {
  readonly id: string;
  readonly name: string;
  readonly createdAt: Date;
  /** Null when the answers no longer make a plan by the rules of today. */
  readonly simulation: Simulation | null;
};
export type ScenarioLink = {
  readonly id: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly names: readonly string[];
};

const kept = z.array(z.object({ name: z.string(), facts: z.unknown(), record: z.unknown() }));

/** The scenarios of an account, each worked out by the rules of today, the oldest first. */
export const listScenarios = async (actor: Actor): Promise<readonly Scenario[]> => {
  assertCan(actor, 'keep:scenario', accountOf(actor));
  const rows = await reading(actor, (tx) =>
    tx.scenario.findMany({ where: { personId: principalOf(actor) }, orderBy: { createdAt: 'asc' } }),
  );
  return rows.map(({ id, name, createdAt, facts, record }) => ({
    id,
    name,
    createdAt,
    simulation: simulateKept({ facts, record }),
  }));
};

/** Keeps what is in hand under a name; the same name again replaces it. */
export const keepScenario = async (
  actor: Actor,
  browserId: string | undefined,
  typed: string,
): Promise<{ readonly problems: readonly Problem[] }> => {
  assertCan(actor, 'keep:scenario', accountOf(actor));
  const name = typed.normalize('NFKC').replace(/\s+/g, ' ').trim();
  if (name === '') return { problems: [{ field: 'name', code: 'missing' }] };
  if (name.length > LONGEST_NAME)
    return { problems: [{ field: 'name', code: 'too-long', values: { limit: LONGEST_NAME } }] };
  const { known, held, plan } = await getPlan(actor, browserId);
  if (!plan) throw new NotFound('answers');
  const data = {
    facts: factsToJson(planFacts, known) as Prisma.InputJsonValue,
    record: held ? (recordOut(held) as unknown as Prisma.InputJsonValue) : Prisma.DbNull,
  };
  return transact(actor, async (tx, audit) => {
    // The account is locked, so that two windows cannot keep a fifth one.
    await tx.$queryRaw`SELECT id FROM "Person" WHERE id = ${principalOf(actor)} FOR UPDATE`;
    const others = await tx.scenario.count({ where: { personId: principalOf(actor), name: { not: name } } });
    if (others >= mostScenarios)
      return { problems: [{ field: 'name', code: 'too-many', values: { limit: mostScenarios } }] };
    const row = await tx.scenario.upsert({
      where: { personId_name: { personId: principalOf(actor), name } },
      create: { personId: principalOf(actor), name, createdAt: now(), ...data },
      update: data,
    });
    audit({ action: 'scenario.kept', object: `scenario:${row.id}` });
    return { problems: [] };
  });
};

const ownScenario = async (actor: Actor, id: string) => {
  const row = await reading(actor, (tx) => tx.scenario.findFirst({ where: { id, personId: principalOf(actor) } }));
  if (!row) throw new NotFound('scenario');
  assertCan(actor, 'keep:scenario', accountOf(actor));
  return row;
};

/** Takes a scenario in hand again, to look at or to change. Answers the id of the browser's answers. */
export const openScenario = async (actor: Actor, browserId: string | undefined, id: string): Promise<string> => {
  const { facts, record } = await ownScenario(actor, id);
  const row = await findScreening(browserId);
  const forgotten = Object.fromEntries(Object.keys(planFacts).map((key) => [key, null]));
  return saveScreening(row, {
    facts: { ...forgotten, ...(facts as object) },
    record: record === null ? null : asOwned(record as object, actor),
  });
};

export const removeScenario = async (actor: Actor, id: string): Promise<void> => {
  await ownScenario(actor, id);
  await transact(actor, async (tx, audit) => {
    await tx.scenario.deleteMany({ where: { id, personId: principalOf(actor) } });
    audit({ action: 'scenario.removed', object: `scenario:${id}` });
  });
};

/**
 * A link to read all the scenarios as they are now, for thirty days. The token is told once and only its
 * hash is kept. The person alone makes and sees links: one made by a representative would outlive the power.
 */
export const shareScenarios = async (actor: Actor): Promise<{ readonly token: string | null }> => {
  assertCan(actor, 'share:scenario', { personId: actor.id });
  const token = randomToken();
  return transact(actor, async (tx, audit) => {
    await tx.$queryRaw`SELECT id FROM "Person" WHERE id = ${actor.id} FOR UPDATE`;
    const rows = await tx.scenario.findMany({ where: { personId: actor.id }, orderBy: { createdAt: 'asc' } });
    const links = await tx.scenarioLink.count({ where: { personId: actor.id, expiresAt: { gt: system() } } });
    if (rows.length === 0 || links >= MOST_LINKS) return { token: null };
    const row = await tx.scenarioLink.create({
      data: {
        idHash: sha256(token),
        personId: actor.id,
        scenarios: rows.map(({ name, facts, record }) => ({ name, facts, record })) as Prisma.InputJsonValue,
        createdAt: now(),
        expiresAt: new Date(system().getTime() + LINK_MS),
      },
    });
    audit({ action: 'scenario.shared', object: `scenario-link:${row.publicId}`, details: { scenarios: rows.length } });
    return { token };
  });
};

/** Links of the account that still lead somewhere. */
export const listLinks = async (actor: Actor): Promise<readonly ScenarioLink[]> => {
  assertCan(actor, 'share:scenario', { personId: actor.id });
  const rows = await reading(actor, (tx) =>
    tx.scenarioLink.findMany({
      where: { personId: actor.id, expiresAt: { gt: system() } },
      orderBy: { createdAt: 'desc' },
    }),
  );
  return rows.map(({ publicId, createdAt, expiresAt, scenarios }) => ({
    id: publicId,
    createdAt,
    expiresAt,
    names: kept.parse(scenarios).map(({ name }) => name),
  }));
};

export const withdrawLink = async (actor: Actor, id: string): Promise<void> => {
  const row = await reading(actor, (tx) => tx.scenarioLink.findFirst({ where: { publicId: id, personId: actor.id } }));
  if (!row) throw new NotFound('link');
  assertCan(actor, 'share:scenario', { personId: actor.id });
  await transact(actor, async (tx, audit) => {
    await tx.scenarioLink.deleteMany({ where: { publicId: id } });
    audit({ action: 'scenario.link-withdrawn', object: `scenario-link:${id}` });
  });
};

/** What whoever has the link may read: the scenarios, without the name of their owner. */
export const readShared = async (
  token: string,
): Promise<{
  readonly expiresAt: Date;
  readonly scenarios: readonly { readonly name: string; readonly simulation: Simulation | null }[];
}> => {
  const row = TOKEN.test(token)
    ? await systemDb().scenarioLink.findFirst({ where: { idHash: sha256(token), expiresAt: { gt: system() } } })
    : null;
  if (!row) throw new NotFound('link');
  return {
    expiresAt: row.expiresAt,
    scenarios: kept
      .parse(row.scenarios)
      .map(({ name, facts, record }) => ({ name, simulation: simulateKept({ facts, record }) })),
  };
};
