import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { id as idSchema } from '@/app/api/mutation';
import { pageLocale } from '@/components/layout/page-locale';
import { BackLink } from '@/components/ui/back-link';
import { ErrorSummary } from '@/components/ui/error-summary';
import { requireStaff } from '@/lib/auth/require';
import { messagesOf } from '@/lib/i18n/messages';
import type { RawValues } from '@/lib/services/forms/form-return';
import { getOfficeNews } from '@/lib/services/news/edit-news';
import { formState, type Search, titleWithErrors } from '../../../../form-state';
import { orNotFound } from '../../../../or-not-found';
import { editors } from '../../../staff-areas';
import { newsErrors } from '../../news-errors';
import { NewsForm } from '../../news-form';

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Search };
type Last = Awaited<ReturnType<typeof getOfficeNews>>['last'];

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const locale = await pageLocale(params);
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(messagesOf(locale).news.office.editTitle, problems, locale) };
};

const valuesOf = ({ words: { es, en }, topics, service }: Last): RawValues => ({
  titleEs: es.title,
  leadEs: es.lead,
  textEs: es.text,
  titleEn: en.title,
  leadEn: en.lead,
  textEn: en.text,
  topics,
  service: service ?? '',
});

/** Changes a piece of news: what is saved is a new version. */
const EditNewsPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const { id } = await params;
  if (!idSchema.safeParse(id).success) notFound();
  const page = `/${locale}/office/news/${id}`;
  const { actor, csrf } = await requireStaff(locale, `${page}/edit`, ...editors);
  const { last } = await orNotFound(() => getOfficeNews(actor, id));
  const { values, problems } = await formState(searchParams);
  const { list, of } = newsErrors(problems, locale);
  return (
    <>
      <BackLink href={page} locale={locale} />
      <ErrorSummary errors={list} locale={locale} />
      <h1 className="text-2xl">{messagesOf(locale).news.office.editTitle}</h1>
      <NewsForm
        values={problems.length > 0 ? values : valuesOf(last)}
        errorOf={of}
        hidden={{ news: id, version: String(last.number) }}
        csrf={csrf}
        locale={locale}
      />
    </>
  );
};

export default EditNewsPage;
