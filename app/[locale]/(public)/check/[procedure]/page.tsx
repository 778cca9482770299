import { redirect } from 'next/navigation';
import { screeningPage } from './screening-page';

export const dynamic = 'force-dynamic';

/** The check begins, or goes on, at its first open question. */
const CheckStartPage = async ({ params }: { params: Promise<{ locale: string; procedure: string }> }) => {
  const { locale, slug, screening } = await screeningPage(params);
  const next = screening.steps.find(({ done }) => !done);
  redirect(`/${locale}/check/${slug}/${next ? next.id : 'result'}`);
};

export default CheckStartPage;
