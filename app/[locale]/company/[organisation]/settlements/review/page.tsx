import type { Metadata } from 'next';
import { formState, type Search, titleWithErrors } from '../../../../form-state';
import { companyPlace } from '../../../../settlements/place';
import { ReviewView } from '../../../../settlements/review-view';

type Props = { params: Promise<{ locale: string; organisation: string }>; searchParams: Search };

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { t, locale } = await companyPlace(params, '/review');
  return { title: titleWithErrors(t('debts.review.title'), (await formState(searchParams)).problems, locale) };
};

/** Check before paying of a company. */
const CompanyReviewPage = async ({ params, searchParams }: Props) => {
  return <ReviewView place={await companyPlace(params, '/review')} search={searchParams} />;
};

export default CompanyReviewPage;
