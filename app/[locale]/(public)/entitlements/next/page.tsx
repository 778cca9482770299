import { redirect } from 'next/navigation';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { browserEntitlements } from '../browser-answers';

export const dynamic = 'force-dynamic';

/** To the question that helps most, or to the results when none is left. */
const NextQuestionPage = async ({ params }: LocaleParams) => {
  const locale = await pageLocale(params);
  const { events, next } = await browserEntitlements();
  if (events.length === 0) redirect(`/${locale}/entitlements`);
  redirect(`/${locale}/entitlements/${next ? `${next.slug}/${next.step}` : 'results'}`);
};

export default NextQuestionPage;
