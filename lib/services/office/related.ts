import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { today } from '@/lib/adapters/clock';
import { type Compared, contradictionsOf, isDuplicate } from '@/lib/casework/across-cases';
import { toDay } from '@/lib/casework/dates';
import { assess } from '@/lib/catalogue/assess';
import { type FactSources, parseFacts } from '@/lib/catalogue/prefill';
import { getProcedure } from '@/lib/catalogue/registry';
import type { Prisma } from '@/lib/db/generated/client';
import { reading } from '@/lib/db/transact';
import { officeCases } from '@/lib/db/visible-to';
import { scopeOf, withParties } from '../powers/power-row';
import { caseInSight } from './case-in-sight';

/** Cases of one person that a page compares. */
const MOST = 50;
const compared = {
  id: true,
  procedure: true,
  state: true,
  eventDate: true,
  registeredAt: true,
  facts: true,
  sources: true,
  register: { where: { kind: 'application' }, take: 1, select: { number: true } },
} as const satisfies Prisma.CaseSelect;
type Row = Prisma.CaseGetPayload<{ select: typeof compared }>;

const toCompare = (row: Row): Compared => {
  const registered = getProcedure(row.procedure);
  const facts = parseFacts(registered.procedure.facts, row.facts, today());
  return {
    id: row.id,
    registered,
    facts,
    sources: row.sources as FactSources,
    eventDate: row.eventDate && toDay(row.eventDate),
    award: assess(registered.procedure, facts, today()).award,
    isLive: ['registered', 'instruction', 'awaiting_citizen', 'proposed'].includes(row.state),
  };
};

/** The other cases of the person of a case in the own body: which may be the same again, and what they tell differently. */
export const otherCases = async (actor: Actor, caseId: string) => {
  const rows = await reading(actor, async (tx) => {
    const { personId } = await caseInSight(tx, actor, caseId, 'review:case');
    return tx.case.findMany({
      where: { AND: [officeCases(actor), { OR: [{ id: caseId }, { personId }] }] },
      orderBy: [{ registeredAt: 'desc' }, { id: 'asc' }],
      take: MOST + 1,
      select: compared,
    });
  });
  const one = rows.find(({ id }) => id === caseId);
  if (!one) return [];
  const here = toCompare(one);
  return rows
    .filter(({ id }) => id !== caseId)
    .map((row) => {
      const there = toCompare(row);
      return {
        id: row.id,
        registered: there.registered,
        number: row.register[0]?.number ?? '',
        state: row.state,
        registeredAt: row.registeredAt,
        eventDate: there.eventDate,
        isDuplicate: row.state !== 'withdrawn' && isDuplicate(here, there),
        contradictions: contradictionsOf(here, there),
      };
    });
};
export type OtherCase = Awaited<ReturnType<typeof otherCases>>[number];

/** Powers in force that the person of a case gave or holds, and what the office holds of their working life. */
export const aroundPerson = async (actor: Actor, caseId: string) =>
  reading(actor, async (tx) => {
    const { personId } = await caseInSight(tx, actor, caseId, 'review:case');
    const powers = await tx.power.findMany({
      where: {
        OR: [{ granterId: personId }, { agentId: personId }],
        state: 'in_force',
        origin: { not: 'desk' },
        until: { gte: new Date(`${today()}T00:00:00Z`) },
      },
      include: withParties,
      orderBy: [{ effectiveAt: 'desc' }, { id: 'asc' }],
      take: MOST,
    });
    const periods = await tx.contributionPeriod.findMany({
      where: { personId },
      orderBy: [{ from: 'desc' }, { id: 'asc' }],
      take: 200,
    });
    const bases = await tx.contributionBase.findMany({
      where: { personId, month: { lte: today().slice(0, 7) } },
      orderBy: [{ month: 'desc' }, { regime: 'asc' }, { employer: 'asc' }],
      take: 60,
    });
    const partyOf = ({ givenName, surnames }: (typeof powers)[number]['agent']) => `${givenName} ${surnames}`;
    return {
      powers: powers.map((power) => ({
        id: power.id,
        reference: power.reference,
        isGiven: power.granterId === personId,
        other: partyOf(power.granterId === personId ? power.agent : power.granter),
        scope: scopeOf(power),
        notifications: power.notifications,
        until: toDay(power.until),
      })),
      periods: periods.map(({ id, regime, employer, from, to, workTime }) => ({
        id,
        regime,
        employer,
        from: toDay(from),
        to: to && toDay(to),
        workTime,
      })),
      bases: bases.map(({ month, regime, employer, base, days }) => ({ month, regime, employer, base, days })),
    };
  });
