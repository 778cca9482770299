import type { Metadata } from 'next';
import { formState, type Search, titleWithErrors } from '../../../form-state';
import { ListView } from '../../../settlements/list-view';
import { myPlace } from '../../../settlements/place';

type Props = { params: Promise<{ locale: string }>; searchParams: Search };

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { t, locale } = await myPlace(params, '');
  return { title: titleWithErrors(t('debts.title'), (await formState(searchParams)).problems, locale) };
};

/** Debts, own or of whom somebody acts for. */
const MyListPage = async ({ params, searchParams }: Props) => {
  return <ListView place={await myPlace(params, '')} search={searchParams} />;
};

export default MyListPage;
