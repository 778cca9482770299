import type { Metadata } from 'next';
import { DocumentView } from '../../../../../settlements/document-view';
import { myPlace } from '../../../../../settlements/place';

type Props = { params: Promise<{ locale: string; id: string }> };

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { id } = await params;
  const { t } = await myPlace(params, `/documents/${id}`);
  return { title: t('debts.document.title') };
};

/** A payment document, own or of whom somebody acts for. */
const MyDocumentPage = async ({ params }: Props) => {
  const { id } = await params;
  return <DocumentView place={await myPlace(params, `/documents/${id}`)} id={id} />;
};

export default MyDocumentPage;
