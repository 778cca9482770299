import 'server-only';
import { notFound, redirect } from 'next/navigation';
import type { StaffRole } from '@/lib/access/actor';
import { inOwnName, isAtDesk } from '@/lib/access/actor';
import { currentSession, isProven, type Session } from './session';

const signInPath = (locale: string, path: string) => `/${locale}/sign-in?returnTo=${encodeURIComponent(path)}`;

const anySession = async (locale: string, path: string): Promise<Session> =>
  (await currentSession()) ?? redirect(signInPath(locale, path));
const bothFactors = async (locale: string, path: string): Promise<Session> => {
  const session = await anySession(locale, path);
  if (session.actor.level !== 'substantial') redirect(`/${locale}/sign-in/code?returnTo=${encodeURIComponent(path)}`);
  return session;
};
/* From the desk only the pages of a draft are reached: everything else leads back to it. */
const DRAFT_PAGE = /^\/[a-z]{2}\/apply\/[a-z0-9-]+\/[a-z0-9]{20,32}\//;
const withPowerInForce = (session: Session, locale: string, path: string): Session => {
  const { acting } = session.actor;
  if (isAtDesk(session.actor) && (!acting?.inForce || !DRAFT_PAGE.test(path))) redirect(`/${locale}/office/desk`);
  // Whoever acted for somebody is told that the power ended before anything is done in their own name.
  return acting && !acting.inForce ? redirect(`/${locale}/act-for/ended`) : session;
};

/** A session of any level, for pages that show no personal data beyond the name. Redirects to sign in otherwise. */
export const requireSession = async (locale: string, path: string): Promise<Session> =>
  withPowerInForce(await anySession(locale, path), locale, path);

/** A person with both factors, for themselves or for whom they act. A password-only session is asked for its code first. */
export const requireCitizen = async (locale: string, path: string): Promise<Session> =>
  withPowerInForce(await bothFactors(locale, path), locale, path);

/** The same in their own name, whoever they act for: their account, their powers, their companies. */
export const requireSelf = async (locale: string, path: string): Promise<Session> => {
  const session = await bothFactors(locale, path);
  return { ...session, actor: inOwnName(session.actor) };
};

/** A person who gave a second factor in the last five minutes. Others give one again, and come back. */
export const requireProven = async (locale: string, path: string): Promise<Session> => {
  const session = await requireSelf(locale, path);
  if (!isProven(session)) redirect(`/${locale}/my/security/confirm?returnTo=${encodeURIComponent(path)}`);
  return session;
};

/** Staff with one of the roles, always in their own name; to anybody else the office does not exist. */
export const requireStaff = async (locale: string, path: string, ...roles: StaffRole[]): Promise<Session> => {
  const session = await requireSelf(locale, path);
  if (!session.actor.roles.some((role) => roles.includes(role))) notFound();
  return session;
};
