import { notFound, redirect } from 'next/navigation';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { requireSelf } from '@/lib/auth/require';
import { areasOf } from './staff-areas';

/** The office opens at the first area the person may use. */
const OfficePage = async ({ params }: LocaleParams) => {
  const locale = await pageLocale(params);
  const { actor } = await requireSelf(locale, `/${locale}/office`);
  const areas = areasOf(actor.roles, locale);
  // Tasks are for in between: nobody's day begins with them.
  const area = areas.find(({ href }) => !href.endsWith('/tasks')) ?? areas[0];
  return area ? redirect(area.href) : notFound();
};

export default OfficePage;
