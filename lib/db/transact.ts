import 'server-only';
import { type Actor, principalOf } from '@/lib/access/actor';
import { PowerEnded } from '@/lib/access/outcomes';
import { now } from '@/lib/adapters/clock';
import type { AuditAction } from './audit-action';
import { db } from './client';
import { Prisma } from './generated/client';
import { powerInForce } from './power-in-force';
import { ofOwnOrganisations } from './visible-to';

export type Tx = Prisma.TransactionClient;
export type AuditEntry = {
  readonly action: AuditAction;
  /** What was acted on, as `kind:id`. */
  readonly object: string;
  readonly behalf?: string;
  readonly result?: 'ok' | 'refused';
  readonly details?: Readonly<Record<string, string | number | boolean | null>>;
};
export type Audit = (entry: AuditEntry) => void;

const insertAudit = (tx: Tx, actor: Actor, { action, object, behalf, result, details }: AuditEntry) =>
  tx.$executeRaw`INSERT INTO audit_event (at, actor, behalf, action, object, result, ip, "requestId", details)
    VALUES (${now()}, ${actor.id}, ${behalf ?? actor.acting?.personId ?? null}, ${action}, ${object}, ${result ?? 'ok'}, ${actor.ip},
            ${actor.requestId}, ${JSON.stringify({ ...details, ...(actor.acting ? { power: actor.acting.powerId } : {}) })}::jsonb)`;

// PostgreSQL rolled these back for certain, so running the whole act again is safe.
const isRolledBack = (error: unknown): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError &&
  (error.code === 'P2034' || /40001|40P01/.test(JSON.stringify(error.meta ?? {})));

/** Tells PostgreSQL whose rows this transaction may see and change: the second wall behind the where-clauses (ADR 0025). */
const enter = (tx: Tx, actor: Actor, readOnly: boolean) => {
  const person = actor.kind === 'person' ? principalOf(actor) : '';
  const works = actor.roles.some((role) => role !== 'editor' && role !== 'administrator');
  const office = actor.level === 'substantial' && actor.acting === null && works ? 'on' : '';
  const apart = [actor.id, ...actor.represents].join(',');
  const system = actor.kind === 'system' ? 'on' : '';
  const organisations = ofOwnOrganisations(actor).organisationId.in.join(',');
  const onlyCase = actor.acting?.onlyCase ?? '';
  return tx.$queryRaw`SELECT set_config('eoffice.person', ${person}, true), set_config('eoffice.case', ${onlyCase}, true), set_config('eoffice.office', ${office}, true),
    set_config('eoffice.apart', ${apart}, true), set_config('eoffice.organisations', ${organisations}, true), set_config('eoffice.system', ${system}, true), set_config('transaction_read_only', ${readOnly ? 'on' : 'off'}, true)`;
};

/** From here on the transaction sees the rows of somebody who has just proved who they are, or whom staff serves at a desk. */
export const standFor = (tx: Tx, personId: string) =>
  tx.$queryRaw`SELECT set_config('eoffice.person', ${personId}, true)`;

/** The same for a centre or company whose account is assigned to one of the own organisations: what is issued is theirs. */
export const standForOrganisation = (tx: Tx, actor: Actor, organisationId: string) => {
  const organisations = [...ofOwnOrganisations(actor).organisationId.in, organisationId].join(',');
  return tx.$queryRaw`SELECT set_config('eoffice.organisations', ${organisations}, true)`;
};

/** From here on the transaction sees the one appointment whose reference was shown, by somebody who need not sign in. */
export const showReference = (tx: Tx, reference: string) =>
  tx.$queryRaw`SELECT set_config('eoffice.reference', ${reference}, true)`;

/** The power an act rests on stays in force until the act is written: a revocation waits, or has come first. */
const holdPower = async (tx: Tx, { acting }: Actor) => {
  if (!acting) return;
  const held = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM "Power" w JOIN "Person" g ON g.id = w."granterId" JOIN "Person" a ON a.id = w."agentId"
    WHERE w.id = ${acting.powerId} AND ${powerInForce()} FOR SHARE OF w`;
  if (held.length === 0) throw new PowerEnded('power');
};

/** What somebody may read, in one transaction that can change nothing. */
export const reading = <R>(actor: Actor, run: (tx: Tx) => Promise<R>): Promise<R> =>
  db().$transaction(async (tx) => {
    await enter(tx, actor, true);
    return run(tx);
  });

/** Writes down that a representative looked: the person represented reads who saw what. Their own looks are not noted. */
export const noteLook = async (
  actor: Actor,
  action: 'case.viewed' | 'record.viewed',
  object: string,
): Promise<void> => {
  if (actor.acting) await transact(actor, async (_tx, audit) => audit({ action, object }));
};

/**
 * One act = one transaction, audit rows included: if they cannot be written the act fails. Audit rows are written last
 * because the hash chain takes a lock that every other act waits for. `run` may be repeated after a deadlock.
 */
export const transact = async <R>(actor: Actor, run: (tx: Tx, audit: Audit) => Promise<R>): Promise<R> => {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db().$transaction(async (tx) => {
        await enter(tx, actor, false);
        await holdPower(tx, actor);
        const entries: AuditEntry[] = [];
        const result = await run(tx, (entry) => entries.push(entry));
        for (const entry of entries) await insertAudit(tx, actor, entry);
        return result;
      });
    } catch (error) {
      if (attempt >= 3 || !isRolledBack(error)) throw error;
    }
  }
};
