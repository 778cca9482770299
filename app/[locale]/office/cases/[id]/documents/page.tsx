import type { Metadata } from 'next';
import type { Search } from '../../../../form-state';
import { type CaseParams, casePage } from '../case-page';
import { DocumentDesk } from './document-desk';

type Props = { params: CaseParams; searchParams: Search };

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { t, number } = await casePage(params, '/documents');
  return { title: `${t('caseDesk.documents.title')} · ${number}` };
};

/** The first document of a case that nobody has reviewed; when all are, the first. */
const DocumentsPage = async ({ params, searchParams }: Props) => {
  const page = await casePage(params, '/documents');
  const { documents } = page.row;
  const first = documents.find(({ review }) => review === 'received') ?? documents[0];
  return <DocumentDesk page={page} document={first} search={searchParams} />;
};

export default DocumentsPage;
