import type { Metadata } from 'next';
import { DetailView } from '../../../../settlements/detail-view';
import { companyPlace } from '../../../../settlements/place';

type Props = { params: Promise<{ locale: string; organisation: string; id: string }> };

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { id } = await params;
  const { t } = await companyPlace(params, `/${id}`);
  return { title: t('debts.detail.pageTitle') };
};

/** A debt of a company. */
const CompanyDetailPage = async ({ params }: Props) => {
  const { id } = await params;
  return <DetailView place={await companyPlace(params, `/${id}`)} id={id} />;
};

export default CompanyDetailPage;
