import type { Session } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/locales';
import type { Way } from '@/lib/services/identity/methods/ways';

/** The page that asks for a second factor: that of the sign-in, or the one before a change for who is in already. */
export const secondFactorPage = (
  locale: Locale,
  { actor }: Pick<Session, 'actor'>,
  query: { readonly way: Way; readonly returnTo: string; readonly sent?: '1' },
): string => {
  const page = actor.level === 'substantial' ? 'my/security/confirm' : 'sign-in/code';
  const { returnTo, ...others } = query;
  return `/${locale}/${page}?${new URLSearchParams(returnTo ? { ...others, returnTo } : others)}`;
};
