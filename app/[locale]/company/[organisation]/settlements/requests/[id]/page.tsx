import type { Metadata } from 'next';
import { formState, type Search, titleWithErrors } from '../../../../../form-state';
import { companyPlace } from '../../../../../settlements/place';
import { RequestView } from '../../../../../settlements/request-view';

type Props = { params: Promise<{ locale: string; organisation: string; id: string }>; searchParams: Search };

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { id } = await params;
  const { t, locale } = await companyPlace(params, `/requests/${id}`);
  return { title: titleWithErrors(t('debts.request.title'), (await formState(searchParams)).problems, locale) };
};

/** Something asked about a debt of a company. */
const CompanyRequestPage = async ({ params, searchParams }: Props) => {
  const { id } = await params;
  return <RequestView place={await companyPlace(params, `/requests/${id}`)} id={id} search={searchParams} />;
};

export default CompanyRequestPage;
