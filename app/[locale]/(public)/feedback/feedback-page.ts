import 'server-only';
import { currentSession } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { formErrors, formState, type Search } from '../../form-state';

/** What both forms need: who writes, what came back, and the words of its problems. */
export const feedbackPage = async (search: Search, locale: Locale) => {
  const [session, { values, problems }, asked] = [await currentSession(), await formState(search), await search];
  const signedIn = session?.actor.level === 'substantial';
  const { kind, text, page, about, email } = messagesOf(locale).feedback;
  const { list, of } = formErrors(problems, { kind, text, page, about, email }, locale);
  const name = signedIn && session && asked.name !== 'no' ? session.name : null;
  return { signedIn, name, csrf: session?.csrf ?? '', values, errors: list, errorOf: of };
};
