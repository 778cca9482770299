import 'server-only';
import { notFound, redirect } from 'next/navigation';
import type { StaffRole } from '@/lib/access/actor';
import { currentSession, isProven, type Session } from './session';

const signInPath = (locale: string, path: string) => `/${locale}/sign-in?returnTo=${encodeURIComponent(path)}`;

/** A session of any level, for pages that show no personal data beyond the name. Redirects to sign in otherwise. */
export const requireSession = async (locale: string, path: string): Promise<Session> =>
  (await currentSession()) ?? redirect(signInPath(locale, path));

/** A person with both factors. A password-only session is asked for its code first. */
export const requireCitizen = async (locale: string, path: string): Promise<Session> => {
  const session = await requireSession(locale, path);
  if (session.actor.level !== 'substantial') redirect(`/${locale}/sign-in/code?returnTo=${encodeURIComponent(path)}`);
  return session;
};

/** A person who gave a second factor in the last five minutes. Others give one again, and come back. */
export const requireProven = async (locale: string, path: string): Promise<Session> => {
  const session = await requireCitizen(locale, path);
  if (!isProven(session)) redirect(`/${locale}/my/security/confirm?returnTo=${encodeURIComponent(path)}`);
  return session;
};

/** Staff with one of the roles; to anybody else the office does not exist. */
export const requireStaff = async (locale: string, path: string, ...roles: StaffRole[]): Promise<Session> => {
  const session = await requireCitizen(locale, path);
  if (!session.actor.roles.some((role) => roles.includes(role))) notFound();
  return session;
};
