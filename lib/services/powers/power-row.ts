import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { NotFound } from '@/lib/access/outcomes';
import { today } from '@/lib/adapters/clock';
import { toDay } from '@/lib/casework/dates';
import type { PowerScope } from '@/lib/casework/power';
import type { Prisma } from '@/lib/db/generated/client';
import type { Tx } from '@/lib/db/transact';

const party = { id: true, givenName: true, surnames: true, idNumber: true, email: true, locale: true } as const;
export const withParties = { granter: { select: party }, agent: { select: party } } as const;

/** A power with both its people. */
export type PowerRow = Prisma.PowerGetPayload<{ include: typeof withParties }>;
export type Side = 'granter' | 'agent';

export const scopeOf = ({ kind, topics, procedures }: Pick<PowerRow, 'kind' | 'topics' | 'procedures'>): PowerScope =>
  kind === 'general' ? { kind } : kind === 'matter' ? { kind, topics } : { kind, procedures };

/** The same as columns. */
export const columnsOf = (scope: PowerScope) => ({
  kind: scope.kind,
  topics: scope.kind === 'matter' ? [...scope.topics] : [],
  procedures: scope.kind === 'procedure' ? [...scope.procedures] : [],
});

/** On which side of a power somebody stands. @throws NotFound for everybody else. */
export const sideOf = (power: Pick<PowerRow, 'granterId' | 'agentId'> | null, actor: Actor): Side => {
  if (power?.granterId === actor.id) return 'granter';
  if (power?.agentId === actor.id) return 'agent';
  throw new NotFound('power');
};

/** Too late to answer, even if the job that says so has not run yet. */
export const isLate = ({ answerBy }: Pick<PowerRow, 'answerBy'>): boolean =>
  answerBy !== null && toDay(answerBy) < today();

/** A power under its lock: of two acts at the same instant the second sees what the first did. */
export const lockPower = async (tx: Tx, id: string): Promise<PowerRow> => {
  await tx.$executeRaw`SELECT 1 FROM "Power" WHERE id = ${id} FOR UPDATE`;
  const power = await tx.power.findUnique({ where: { id }, include: withParties });
  if (!power) throw new NotFound('power');
  return power;
};

/** One lock a person, so that the same power is not given, asked for or sent twice at the same instant. */
export const lockPerson = async (tx: Tx, id: string): Promise<void> => {
  await tx.$executeRaw`SELECT 1 FROM "Person" WHERE id = ${id} FOR UPDATE`;
};

/**
 * A power as one of its people may see it: until it begins, whoever started it knows of the other only what they typed,
 * so that nobody learns the given name that belongs to a document and surnames.
 */
export const asSeenBy = <P extends PowerRow>(power: P, actor: Actor): P => {
  if (power.effectiveAt !== null || power.askedById !== actor.id) return power;
  const other = power.granterId === actor.id ? 'agent' : 'granter';
  return { ...power, [other]: { ...power[other], givenName: '' } };
};

/** Name and surnames, or the surnames alone where that is all that may be seen. */
export const nameOf = ({ givenName, surnames }: Pick<PowerRow['granter'], 'givenName' | 'surnames'>): string =>
  `${givenName} ${surnames}`.trim();
