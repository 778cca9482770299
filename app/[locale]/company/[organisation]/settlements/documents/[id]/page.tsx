import type { Metadata } from 'next';
import { DocumentView } from '../../../../../settlements/document-view';
import { companyPlace } from '../../../../../settlements/place';

type Props = { params: Promise<{ locale: string; organisation: string; id: string }> };

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { id } = await params;
  const { t } = await companyPlace(params, `/documents/${id}`);
  return { title: t('debts.document.title') };
};

/** A payment document of a company. */
const CompanyDocumentPage = async ({ params }: Props) => {
  const { id } = await params;
  return <DocumentView place={await companyPlace(params, `/documents/${id}`)} id={id} />;
};

export default CompanyDocumentPage;
