import 'server-only';
import { pageLocale } from '@/components/layout/page-locale';
import { requireCitizen } from '@/lib/auth/require';
import { nextState } from '@/lib/casework/lifecycle';
import { translator } from '@/lib/i18n/translator';
import { getMyCase } from '@/lib/services/cases/my-cases';
import { orNotFound } from '../../../../../or-not-found';

/** An own case for its withdrawal, and whether it can still be withdrawn. */
export const loadWithdrawal = async (params: Promise<{ locale: string; id: string }>, path = '') => {
  const locale = await pageLocale(params);
  const { id } = await params;
  const home = `/${locale}/my/cases/${id}`;
  const session = await requireCitizen(locale, `${home}/withdraw${path}`);
  const found = await orNotFound(() => getMyCase(session.actor, id));
  const may = nextState(found.state, 'withdraw') !== undefined;
  const { title } = found.registered.words[locale];
  return { locale, t: translator(locale), session, found, home, may, title };
};
