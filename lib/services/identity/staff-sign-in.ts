import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { system } from '@/lib/adapters/clock';
import { sha256 } from '@/lib/adapters/tokens';
import type { Proven } from '@/lib/auth/next-auth';
import { accessUntil, askProvider } from '@/lib/auth/provider';
import { requestOrigin } from '@/lib/auth/request';
import { createSession, endSessions } from '@/lib/auth/session';
import { sealTokens } from '@/lib/auth/standing';
import { config } from '@/lib/config';
import { type Tx, transact } from '@/lib/db/transact';
import { parseIdNumber } from '@/lib/law/identifiers';
import { tellNewDevice } from './give-second-factor';
import { channelOf, preferredWay } from './methods/ways';
import { sendOneTimeCode } from './one-time-codes';

/** Why somebody the provider let in gets no session here. */
export const staffRefusals = ['away', 'not-proven', 'not-staff', 'another-person'] as const;
export type StaffRefusal = (typeof staffRefusals)[number];
type Entered =
  | { readonly ok: true; readonly token: string; readonly codeId: string | null }
  | { readonly ok: false; readonly why: StaffRefusal };
type Found = { readonly personId: string } | { readonly why: StaffRefusal; readonly tried?: string };

/** Whether the provider answers for both factors, as the office set it: always, or when its token says so. */
const isTwoFactors = (claims: Proven['claims']): boolean => {
  const { OIDC_TWO_FACTORS: rule } = config();
  if (!rule || rule === 'always') return rule === 'always';
  const [claim = '', wanted] = [rule.slice(0, 3), rule.slice(4)];
  return [claims[claim]].flat().includes(wanted);
};

const endOf = (seconds: number | undefined): Date =>
  seconds === undefined ? accessUntil(undefined) : new Date(seconds * 1000);

/**
 * The member of staff behind a subject. The first time their DNI leads to them, and the subject is theirs from then on;
 * another DNI later, or another subject with the same, is for an administrator to look at.
 */
const findStaff = async (tx: Tx, subject: string, claimed: string, said: readonly string[]): Promise<Found> => {
  const { OIDC_ISSUER: issuer = '' } = config();
  const parsed = parseIdNumber(claimed);
  const linked = await tx.staffSubject.findUnique({ where: { issuer_subject: { issuer, subject } } });
  const where = linked ? { id: linked.personId } : { idNumber: parsed.ok ? parsed.value : '' };
  const person = await tx.person.findUnique({ where, include: { staff: true, staffSubjects: { where: { issuer } } } });
  if (!person || person.diedOn) return { why: 'not-staff' };
  const { id, idNumber, staff } = person;
  if (claimed && (!parsed.ok || parsed.value !== idNumber)) return { why: 'another-person', tried: id };
  if (!linked && person.staffSubjects.length > 0) return { why: 'another-person', tried: id };
  if (!staff?.roles.some((role) => said.includes(role))) return { why: 'not-staff', tried: id };
  if (!linked) await tx.staffSubject.create({ data: { issuer, subject, personId: id, linkedAt: system() } });
  return { personId: id };
};

/**
 * A session for whom the identity provider proved: of both factors when it answers for them, else with a code of ours
 * still to be given. Only for staff: everybody else has the doors of the citizens.
 */
export const enterAsStaff = async (
  actor: Actor,
  proven: Proven | null,
  before: { readonly idHash: Uint8Array<ArrayBuffer> } | null = null,
): Promise<Entered> => {
  const access = proven?.account.access_token ?? '';
  const said = proven ? await askProvider(access) : null;
  const { userAgent } = await requestOrigin();
  const refuse = async (why: StaffRefusal, tried = 'unknown'): Promise<Entered> => {
    await transact(actor, async (_tx, audit) =>
      audit({
        action: 'sign-in.staff',
        object: `person:${tried}`,
        result: 'refused',
        details: { why, device: userAgent },
      }),
    );
    return { ok: false, why };
  };
  if (said?.kind === 'away') return refuse('away');
  if (!proven || said?.kind !== 'says' || said.subject !== proven.claims.sub) return refuse('not-proven');
  const { subject, idNumber, roles } = said;
  const found = await transact(actor, (tx) => findStaff(tx, subject, idNumber, roles));
  if ('why' in found) return refuse(found.why, found.tried);
  const { personId } = found;
  const level = isTwoFactors(proven.claims) ? 'substantial' : 'low';
  return transact({ ...actor, id: personId }, async (tx, audit) => {
    if (before) await endSessions(tx, { idHash: before.idHash });
    const token = await createSession(tx, personId, level, 'provider');
    const { publicId } = await tx.session.findUniqueOrThrow({ where: { idHash: sha256(token) } });
    await tx.staffSignIn.create({
      data: {
        sessionId: publicId,
        subject,
        ...sealTokens(publicId, access, proven.account.refresh_token ?? null),
        accessUntil: endOf(proven.account.expires_at),
        said: [...roles],
        answeredAt: system(),
      },
    });
    audit({
      action: 'sign-in.staff',
      object: `person:${personId}`,
      details: { method: 'provider', level, device: userAgent },
    });
    if (level === 'substantial') {
      await tellNewDevice(tx, personId, token);
      return { ok: true, token, codeId: null };
    }
    const channel = channelOf(await preferredWay(tx, personId));
    const person = await tx.person.findUniqueOrThrow({ where: { id: personId } });
    const code = channel ? await sendOneTimeCode(tx, { purpose: 'sign_in', person, channel, returnTo: '' }) : null;
    return { ok: true, token, codeId: code?.id ?? null };
  });
};
