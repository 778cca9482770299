import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { id as idSchema } from '@/app/api/mutation';
import { pageLocale } from '@/components/layout/page-locale';
import { BackLink } from '@/components/ui/back-link';
import { ButtonLink } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { fieldId } from '@/components/ui/field-id';
import { Notice } from '@/components/ui/notice';
import { Table } from '@/components/ui/table';
import { requireStaff } from '@/lib/auth/require';
import { formatDay, formatInstant } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { getOfficeNews } from '@/lib/services/news/edit-news';
import { newsPath } from '@/lib/services/news/news';
import { dateLabels, fieldOfError } from '../../../date-answer';
import { formErrors, formState, type Search, titleWithErrors } from '../../../form-state';
import { orNotFound } from '../../../or-not-found';
import { editors } from '../../staff-areas';
import { PhaseTag } from '../phase-tag';
import { NewsActs } from './news-acts';

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Search };
export type OfficeNews = Awaited<ReturnType<typeof getOfficeNews>>;

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const locale = await pageLocale(params);
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(messagesOf(locale).news.office.title, problems, locale) };
};

const Versions = ({ news, locale }: { news: OfficeNews; locale: Locale }) => {
  const { office: words } = messagesOf(locale).news;
  return (
    <section className="mt-12 max-w-form">
      <Table
        caption={words.versions}
        rows={[...news.versions]}
        rowKey={({ number }) => String(number)}
        columns={[
          {
            key: 'number',
            label: words.version,
            cell: ({ number }) => (
              <a href={`/${locale}/news/preview/${news.id}/${number}`}>
                {words.version} {number}
              </a>
            ),
          },
          { key: 'title', label: words.heading, cell: (version) => version.words[locale].title },
          {
            key: 'saved',
            label: words.savedAt,
            cell: ({ savedAt }) => formatInstant(savedAt, locale, { style: 'short' }),
          },
          { key: 'by', label: words.by, cell: ({ by }) => by ?? words.byOffice },
          {
            key: 'reads',
            label: words.state,
            cell: ({ number }) => (number === news.published && news.phase === 'published' ? words.reads : '—'),
          },
        ]}
      />
    </section>
  );
};

/** One piece of news: how it looks, when it is read, and what was saved before. */
const OfficeNewsItemPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const { id } = await params;
  if (!idSchema.safeParse(id).success) notFound();
  const base = `/${locale}/office/news`;
  const { actor, csrf } = await requireStaff(locale, `${base}/${id}`, ...editors);
  const news = await orNotFound(() => getOfficeNews(actor, id));
  const { office: words } = messagesOf(locale).news;
  const { values, problems } = await formState(searchParams);
  const { list } = formErrors(problems, dateLabels('publishOn', words.publishOn), locale);
  const { done } = await searchParams;
  const told = { saved: words.saved, published: words.publishedNow, withdrawn: words.withdrawn };
  const { number } = news.last;
  const hasUnpublished = news.published !== null && news.published !== number;
  return (
    <>
      <BackLink href={base} label={words.title} locale={locale} />
      <ErrorSummary
        errors={list.map((error) => ({ ...error, id: fieldId(fieldOfError(error.name)) }))}
        locale={locale}
      />
      {typeof done === 'string' && Object.hasOwn(told, done) && problems.length === 0 ? (
        <Notice kind="success" alert locale={locale} title={told[done as keyof typeof told]}>
          {done === 'saved' ? <p>{words.savedText}</p> : null}
        </Notice>
      ) : null}
      <h1 className="max-w-form text-2xl">{news.last.words[locale].title}</h1>
      <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-1">
        <PhaseTag phase={news.phase} hasUnpublished={hasUnpublished} locale={locale} />
        {news.day ? <span>{formatDay(news.day, locale)}</span> : null}
      </div>
      <p className="mt-6 flex flex-wrap gap-4">
        <ButtonLink href={`${base}/${id}/edit`} look="secondary">
          {words.edit}
        </ButtonLink>
        <ButtonLink href={`/es/news/preview/${id}/${number}`} look="secondary">
          {words.previewEs}
        </ButtonLink>
        <ButtonLink href={`/en/news/preview/${id}/${number}`} look="secondary">
          {words.previewEn}
        </ButtonLink>
        {news.phase === 'published' && news.day ? (
          <ButtonLink href={`/${locale}${newsPath(news.day, news.slug)}`} look="secondary">
            {words.read}
          </ButtonLink>
        ) : null}
      </p>
      <NewsActs news={news} values={values} errors={list} csrf={csrf} locale={locale} />
      <Versions news={news} locale={locale} />
    </>
  );
};

export default OfficeNewsItemPage;
