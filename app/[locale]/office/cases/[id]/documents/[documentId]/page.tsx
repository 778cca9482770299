import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { formState, type Search, titleWithErrors } from '../../../../../form-state';
import { type CaseParams, casePage } from '../../case-page';
import { documentName } from '../../case-views';
import { DocumentDesk } from '../document-desk';

type Props = { params: CaseParams<{ documentId: string }>; searchParams: Search };

const load = async (params: Props['params']) => {
  const { documentId } = await params;
  const page = await casePage(params, `/documents/${encodeURIComponent(documentId)}`);
  const document = page.row.documents.find(({ id }) => id === documentId);
  if (!document) notFound();
  return { page, document };
};

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { page, document } = await load(params);
  const { problems } = await formState(searchParams);
  const kind = documentName(page.row, document.kind, page.locale);
  return { title: titleWithErrors(`${kind} · ${page.number}`, problems, page.locale) };
};

const DocumentPage = async ({ params, searchParams }: Props) => {
  const { page, document } = await load(params);
  return <DocumentDesk page={page} document={document} search={searchParams} />;
};

export default DocumentPage;
