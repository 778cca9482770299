import type { Metadata } from 'next';
import { formState, type Search, titleWithErrors } from '../../../form-state';
import { ListView } from '../../../settlements/list-view';
import { companyPlace } from '../../../settlements/place';

type Props = { params: Promise<{ locale: string; organisation: string }>; searchParams: Search };

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { t, locale } = await companyPlace(params, '');
  return { title: titleWithErrors(t('debts.title'), (await formState(searchParams)).problems, locale) };
};

/** Debts of a company. */
const CompanyListPage = async ({ params, searchParams }: Props) => {
  return <ListView place={await companyPlace(params, '')} search={searchParams} />;
};

export default CompanyListPage;
