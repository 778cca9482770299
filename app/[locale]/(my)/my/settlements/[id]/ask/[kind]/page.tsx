import type { Metadata } from 'next';
import { requestKinds } from '@/lib/services/debts/debt-request';
import { formState, type Search, titleWithErrors } from '../../../../../../form-state';
import { AskView } from '../../../../../../settlements/ask-view';
import { myPlace } from '../../../../../../settlements/place';

type Props = { params: Promise<{ locale: string; id: string; kind: string }>; searchParams: Search };

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { id, kind } = await params;
  const { t, locale } = await myPlace(params, `/${id}/ask/${kind}`);
  return {
    title: titleWithErrors(
      t(`debts.ask.${requestKinds.find((each) => each === kind) ?? 'objection'}.title`),
      (await formState(searchParams)).problems,
      locale,
    ),
  };
};

/** Ask about a debt, own or of whom somebody acts for. */
const MyAskPage = async ({ params, searchParams }: Props) => {
  const { id, kind } = await params;
  return <AskView place={await myPlace(params, `/${id}/ask/${kind}`)} id={id} kind={kind} search={searchParams} />;
};

export default MyAskPage;
