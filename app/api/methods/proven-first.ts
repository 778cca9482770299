import 'server-only';
import { isProven, type Session } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/locales';
import type { Answer } from '../mutation';

/** The form was open for more than five minutes: a second factor again, and back to its page. */
export const provenFirst = async (
  session: Session,
  locale: Locale,
  page: string,
  run: (to: string) => Promise<Answer>,
): Promise<Answer> => {
  const to = `/${locale}/my/security${page}`;
  return isProven(session) ? run(to) : { to: `/${locale}/my/security/confirm?returnTo=${encodeURIComponent(to)}` };
};
