import type { Metadata } from 'next';
import { DetailView } from '../../../../settlements/detail-view';
import { myPlace } from '../../../../settlements/place';

type Props = { params: Promise<{ locale: string; id: string }> };

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { id } = await params;
  const { t } = await myPlace(params, `/${id}`);
  return { title: t('debts.detail.pageTitle') };
};

/** A debt, own or of whom somebody acts for. */
const MyDetailPage = async ({ params }: Props) => {
  const { id } = await params;
  return <DetailView place={await myPlace(params, `/${id}`)} id={id} />;
};

export default MyDetailPage;
