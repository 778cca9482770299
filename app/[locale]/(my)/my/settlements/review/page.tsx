import type { Metadata } from 'next';
import { formState, type Search, titleWithErrors } from '../../../../form-state';
import { myPlace } from '../../../../settlements/place';
import { ReviewView } from '../../../../settlements/review-view';

type Props = { params: Promise<{ locale: string }>; searchParams: Search };

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { t, locale } = await myPlace(params, '/review');
  return { title: titleWithErrors(t('debts.review.title'), (await formState(searchParams)).problems, locale) };
};

/** Check before paying, own or of whom somebody acts for. */
const MyReviewPage = async ({ params, searchParams }: Props) => {
  return <ReviewView place={await myPlace(params, '/review')} search={searchParams} />;
};

export default MyReviewPage;
