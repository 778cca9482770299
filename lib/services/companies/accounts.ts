import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { NotFound } from '@/lib/access/outcomes';
import { now, today } from '@/lib/adapters/clock';
import { toDate } from '@/lib/casework/dates';
import type { AuditAction } from '@/lib/db/audit-action';
import { db } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { type Audit, type Tx, transact } from '@/lib/db/transact';
import type { Day } from '@/lib/law/day';
import { parseNif } from '@/lib/law/identifiers';
import { countPost } from '../forms/count-post';

const shown = {
  account: { select: { id: true, ccc: true, regime: true, holder: { select: { name: true } } } },
  party: { select: { name: true } },
} as const;
const names = { account: { include: { holder: true } }, party: true } as const;
const notOver = (on: Day): Prisma.AccountAssignmentWhereInput => ({
  endedAt: null,
  OR: [{ until: null }, { until: { gte: toDate(on) } }],
});

/** Accounts an organisation may present for that day: its own and those assigned to it, in order. */
export const usableAccounts = (client: Pick<Tx, 'contributionAccount'>, organisationId: string, on: Day) =>
  client.contributionAccount.findMany({
    where: {
      OR: [
        { holderId: organisationId },
        {
          assignments: {
            some: {
              ...notOver(on),
              partyId: organisationId,
              acceptedAt: { not: null },
              from: { lte: toDate(on) },
            },
          },
        },
      ],
    },
    include: { holder: { select: { id: true, name: true } } },
    orderBy: { ccc: 'asc' },
  });

/** Own accounts, who presents for them, and those of others: live and asked for. */
export const getAccounts = async (actor: Actor, organisationId: string) => {
  assertCan(actor, 'see:company', { organisationId });
  const on = today();
  const [own, given, held] = await Promise.all([
    db().contributionAccount.findMany({ where: { holderId: organisationId }, orderBy: { ccc: 'asc' } }),
    db().accountAssignment.findMany({
      where: { ...notOver(on), account: { holderId: organisationId } },
      include: shown,
      orderBy: { askedAt: 'asc' },
    }),
    db().accountAssignment.findMany({
      where: { ...notOver(on), partyId: organisationId },
      include: shown,
      orderBy: { askedAt: 'asc' },
    }),
  ]);
  // Asking does not tell whose account it is: the holder shows their name by accepting.
  const unnamed = held.map((row) =>
    row.acceptedAt ? row : { ...row, account: { ...row.account, holder: { name: '' } } },
  );
  return { own, given, held: unnamed };
};

type Named = { readonly id: string; readonly name: string };

/**
 * The assignment is written in the activity of both. Of an act of the other each reads its organisation and no person; until
 * a holder accepts, the party learns not even who that is.
 */
const tellBoth = (
  audit: Audit,
  action: AuditAction,
  { holder, party, ccc, accepted, by }: Sides & { readonly accepted: boolean; readonly by: string },
): void => {
  const other = by === party.id ? party.name : accepted ? holder.name : '';
  for (const { id } of [holder, party])
    audit({
      action,
      object: `organisation:${id}`,
      details: { ccc, party: party.name, ...(id === by ? {} : { other }) },
    });
};
type Sides = { readonly holder: Named; readonly party: Named; readonly ccc: string };

/** One that is over by its last day ends, so that a new one can begin. */
const endLapsed = (tx: Tx, accountId: string, partyId: string, at: Date, on: Day) =>
  tx.accountAssignment.updateMany({
    where: { accountId, partyId, endedAt: null, until: { lt: toDate(on) } },
    data: { endedAt: at },
  });

type Begun =
  | { readonly status: 'done' }
  | { readonly status: 'refused'; readonly field: string; readonly code: string };
const refuse = (field: string, code: string): Begun => ({ status: 'refused', field, code });

const begin = async (
  tx: Tx,
  actor: Actor,
  accountId: string,
  partyId: string,
  more: { readonly accepted: boolean; readonly until: Day | null },
): Promise<boolean> => {
  const at = now();
  const on = today();
  await endLapsed(tx, accountId, partyId, at, on);
  const { count } = await tx.accountAssignment.createMany({
    data: [
      {
        accountId,
        partyId,
        from: toDate(on),
        until: more.until && toDate(more.until),
        askedById: actor.id,
        askedAt: at,
        ...(more.accepted ? { acceptedById: actor.id, acceptedAt: at } : {}),
      },
    ],
    skipDuplicates: true,
  });
  return count === 1;
};

/** The authorised party somebody names, to see whose name it is before anything is assigned: by NIF, or by party number. */
export const findParty = async (actor: Actor, organisationId: string, typed: string) => {
  assertCan(actor, 'assign:account', { organisationId });
  const nif = parseNif(typed);
  const by = nif.ok ? { nif: nif.value } : { partyNumber: typed.replace(/[\s.-]/g, '') };
  return db().organisation.findFirst({
    where: { ...by, kind: 'red_party', NOT: { id: organisationId } },
    select: { id: true },
  });
};

/** The party found, and the own account it would present for, to be confirmed. Null when either is none. */
export const getAssignment = async (
  actor: Actor,
  organisationId: string,
  { accountId, partyId }: { readonly accountId: string; readonly partyId: string },
) => {
  assertCan(actor, 'assign:account', { organisationId });
  const [account, party] = await Promise.all([
    db().contributionAccount.findFirst({ where: { id: accountId, holderId: organisationId } }),
    db().organisation.findFirst({
      where: { id: partyId, kind: 'red_party', NOT: { id: organisationId } },
      select: { id: true, name: true, nif: true, partyNumber: true },
    }),
  ]);
  return account && party ? { account, party } : null;
};

/** The holder lets an authorised party present for one of its accounts, from today on. */
export const assignAccount = async (
  actor: Actor,
  organisationId: string,
  asked: { readonly accountId: string; readonly partyId: string; readonly until: Day | null },
): Promise<Begun> =>
  transact(actor, async (tx, audit) => {
    assertCan(actor, 'assign:account', { organisationId });
    const account = await tx.contributionAccount.findFirst({
      where: { id: asked.accountId, holderId: organisationId },
      include: { holder: true },
    });
    if (!account) throw new NotFound('account');
    const party = await tx.organisation.findFirst({
      where: { id: asked.partyId, kind: 'red_party', NOT: { id: organisationId } },
    });
    if (!party) return refuse('party', 'unknown-party');
    if (!(await begin(tx, actor, account.id, party.id, { accepted: true, until: asked.until })))
      return refuse('party', 'already-assigned');
    const { holder, ccc } = account;
    tellBoth(audit, 'company.account-assigned', { holder, party, ccc, accepted: true, by: organisationId });
    return { status: 'done' };
  });

/** A party asks the holder of an account to present for it; nothing changes until a principal user of the holder accepts. */
export const askForAccount = async (actor: Actor, organisationId: string, ccc: string): Promise<Begun> => {
  assertCan(actor, 'assign:account', { organisationId });
  // By account: nobody tries a list of codes to learn which there are.
  await countPost('naming', actor.id);
  return transact(actor, async (tx, audit): Promise<Begun> => {
    const party = await tx.organisation.findFirst({ where: { id: organisationId, kind: 'red_party' } });
    if (!party) throw new NotFound('party');
    const account = await tx.contributionAccount.findUnique({ where: { ccc }, include: { holder: true } });
    if (!account) return refuse('ccc', 'unknown-account');
    if (account.holderId === organisationId) return refuse('ccc', 'own-account');
    if (!(await begin(tx, actor, account.id, party.id, { accepted: false, until: null })))
      return refuse('ccc', 'already-assigned');
    const { holder } = account;
    tellBoth(audit, 'company.account-asked', { holder, party, ccc, accepted: false, by: party.id });
    return { status: 'done' };
  });
};

/** A principal user of the holder accepts what a party asked; it begins today. */
export const acceptAssignment = async (actor: Actor, organisationId: string, id: string): Promise<void> =>
  transact(actor, async (tx, audit) => {
    assertCan(actor, 'assign:account', { organisationId });
    const [accepted] = await tx.accountAssignment.updateManyAndReturn({
      where: { id, acceptedAt: null, endedAt: null, account: { holderId: organisationId } },
      data: { acceptedById: actor.id, acceptedAt: now(), from: toDate(today()) },
      include: names,
    });
    if (!accepted) throw new NotFound('assignment');
    const { party, account } = accepted;
    const { holder, ccc } = account;
    tellBoth(audit, 'company.assignment-accepted', { holder, party, ccc, accepted: true, by: organisationId });
  });

/** Ends an assignment, or the wait for one: the holder withdraws or refuses it, the party gives it up. */
export const endAssignment = async (actor: Actor, organisationId: string, id: string): Promise<void> =>
  transact(actor, async (tx, audit) => {
    assertCan(actor, 'assign:account', { organisationId });
    const [ended] = await tx.accountAssignment.updateManyAndReturn({
      where: { id, endedAt: null, OR: [{ partyId: organisationId }, { account: { holderId: organisationId } }] },
      data: { endedAt: now(), endedById: actor.id },
      include: names,
    });
    if (!ended) throw new NotFound('assignment');
    const { party, account, acceptedAt } = ended;
    const { holder, ccc } = account;
    const accepted = acceptedAt !== null;
    tellBoth(audit, 'company.assignment-ended', { holder, party, ccc, accepted, by: organisationId });
  });
