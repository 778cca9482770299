import type { Metadata } from 'next';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { BackLink } from '@/components/ui/back-link';
import { ErrorSummary } from '@/components/ui/error-summary';
import { requireStaff } from '@/lib/auth/require';
import { messagesOf } from '@/lib/i18n/messages';
import { formState, type Search, titleWithErrors } from '../../../form-state';
import { editors } from '../../staff-areas';
import { newsErrors } from '../news-errors';
import { NewsForm } from '../news-form';

type Props = LocaleParams & { searchParams: Search };

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const locale = await pageLocale(params);
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(messagesOf(locale).news.office.newTitle, problems, locale) };
};

/** Writes a piece of news. Nobody reads it before it is published. */
const NewNewsPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const base = `/${locale}/office/news`;
  const { csrf } = await requireStaff(locale, `${base}/new`, ...editors);
  const { values, problems } = await formState(searchParams);
  const { list, of } = newsErrors(problems, locale);
  return (
    <>
      <BackLink href={base} locale={locale} />
      <ErrorSummary errors={list} locale={locale} />
      <h1 className="text-2xl">{messagesOf(locale).news.office.newTitle}</h1>
      <NewsForm values={values} errorOf={of} csrf={csrf} locale={locale} />
    </>
  );
};

export default NewNewsPage;
