import { notFound } from 'next/navigation';
import { id as idSchema } from '@/app/api/mutation';
import { pageLocale } from '@/components/layout/page-locale';
import { requireSelf } from '@/lib/auth/require';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { getPower } from '@/lib/services/powers/get-power';
import { nameOf, type PowerRow } from '@/lib/services/powers/power-row';
import type { Search } from '../../../../../form-state';
import { orNotFound } from '../../../../../or-not-found';

export type PowerProps = { params: Promise<{ locale: string; id: string }>; searchParams: Search };
export type ReadPower = Awaited<ReturnType<typeof getPower>>;

/** Session, language and power of a page; somebody else's is a 404. */
export const loadPower = async (params: PowerProps['params'], page = '') => {
  const locale = await pageLocale(params);
  const { id } = await params;
  if (!idSchema.safeParse(id).success) notFound();
  const base = `/${locale}/my/representation/powers/${id}`;
  const session = await requireSelf(locale, `${base}${page}`);
  const read = await orNotFound(() => getPower(session.actor, id));
  return { locale, session, read, base };
};

/** The heading of a power: who acts for whom. */
export const powerTitle = (power: PowerRow, locale: Locale): string =>
  translator(locale)(power.origin === 'legal' ? 'representation.power.legalTitle' : 'representation.power.title', {
    granter: nameOf(power.granter),
    agent: nameOf(power.agent),
  });
