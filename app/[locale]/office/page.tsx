import { notFound, redirect } from 'next/navigation';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { requireSelf } from '@/lib/auth/require';
import { areasOf } from './staff-areas';

/** The office opens at the first area the person may use. */
const OfficePage = async ({ params }: LocaleParams) => {
  const locale = await pageLocale(params);
  const { actor } = await requireSelf(locale, `/${locale}/office`);
  const area = areasOf(actor.roles, locale)[0];
  return area ? redirect(area.href) : notFound();
};

export default OfficePage;
