import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { id as idSchema } from '@/app/api/mutation';
import { NoticeBanners } from '@/components/layout/notice-banners';
import { pageLocale } from '@/components/layout/page-locale';
import { BackLink } from '@/components/ui/back-link';
import { ButtonLink } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Notice } from '@/components/ui/notice';
import { Table } from '@/components/ui/table';
import { requireStaff } from '@/lib/auth/require';
import { formatInstant } from '@/lib/i18n/format';
import { htmlLang, type Locale, locales } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { getNotice } from '@/lib/services/site-notices/edit-notices';
import { noticeView, noticeWords } from '@/lib/services/site-notices/site-notices';
import { formErrors, formState, type Search, titleWithErrors } from '../../../form-state';
import { orNotFound } from '../../../or-not-found';
import { editors } from '../../staff-areas';
import { sayPlaces, saySpan } from '../notice-words';
import { PhaseTag } from '../phase-tag';
import { NoticeActs } from './notice-acts';

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Search };
type OfficeNotice = Awaited<ReturnType<typeof getNotice>>;
type Version = OfficeNotice['versions'][number];

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const locale = await pageLocale(params);
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(messagesOf(locale).siteNotices.title, problems, locale) };
};

/* A version as it looks on the pages, in each language. */
const Preview = ({ version, locale }: { version: Version; locale: Locale }) => {
  const words = messagesOf(locale).siteNotices;
  return locales.map((language) => (
    <section key={language} className="mt-8">
      <h2 className="mb-2 text-xl">{language === 'es' ? words.previewEs : words.previewEn}</h2>
      <div lang={htmlLang(language)}>
        <NoticeBanners notices={[noticeView(version, language)]} locale={language} />
      </div>
    </section>
  ));
};

const Versions = ({ notice, base, locale }: { notice: OfficeNotice; base: string; locale: Locale }) => {
  const words = messagesOf(locale).siteNotices;
  const t = translator(locale);
  return (
    <section className="mt-12">
      <Table<Version>
        caption={words.versions}
        rows={notice.versions}
        rowKey={({ number }) => String(number)}
        columns={[
          {
            key: 'number',
            label: words.number,
            cell: ({ number }) => (
              <a href={`${base}/${notice.id}?version=${number}`}>{t('siteNotices.version', { number })}</a>
            ),
          },
          { key: 'title', label: words.heading, cell: (version) => noticeWords(version.words)[locale].title },
          { key: 'when', label: words.when, cell: (version) => saySpan(version, locale) },
          {
            key: 'saved',
            label: words.savedAt,
            cell: ({ savedAt }) => formatInstant(savedAt, locale, { style: 'short' }),
          },
          { key: 'by', label: words.by, cell: ({ by }) => by ?? words.someone },
          {
            key: 'state',
            label: words.state,
            cell: ({ number, legal }) =>
              [...(number === notice.published ? [words.reads] : []), ...(legal ? [words.legalMark] : [])].join('. ') ||
              '—',
          },
        ]}
      />
    </section>
  );
};

/** One notice: how it looks, when and where it is shown, and what was saved before. */
const NoticePage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const { id } = await params;
  if (!idSchema.safeParse(id).success) notFound();
  const base = `/${locale}/office/notices`;
  const { actor, csrf } = await requireStaff(locale, `${base}/${id}`, ...editors);
  const notice = await orNotFound(() => getNotice(actor, id));
  const words = messagesOf(locale).siteNotices;
  const t = translator(locale);
  const { problems } = await formState(searchParams);
  const { list } = formErrors(problems, {}, locale);
  const { done, version: asked } = await searchParams;
  const shown = notice.versions.find(({ number }) => String(number) === asked) ?? notice.versions[0];
  if (!shown) notFound();
  const isLast = shown.number === notice.last.number;
  return (
    <>
      <BackLink href={base} label={words.title} locale={locale} />
      <ErrorSummary errors={list.map((error) => ({ ...error, id: 'notice-heading' }))} locale={locale} />
      {typeof done === 'string' && Object.hasOwn(words.done, done) && problems.length === 0 ? (
        <Notice kind="success" alert locale={locale} title={words.done[done as keyof typeof words.done]}>
          {done === 'saved' ? <p>{words.savedText}</p> : null}
        </Notice>
      ) : null}
      <h1 id="notice-heading" tabIndex={-1} className="max-w-form text-2xl">
        {noticeWords(shown.words)[locale].title}
      </h1>
      <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-1">
        <PhaseTag
          phase={notice.phase}
          hasUnpublished={notice.hasUnpublished}
          waits={notice.needsSecond && notice.publish !== null}
          locale={locale}
        />
        <span>{saySpan(shown, locale)}</span>
        <span>{sayPlaces(shown.places, locale)}</span>
        {shown.legal ? <strong>{words.legalMark}</strong> : null}
      </div>
      {isLast ? null : (
        <p className="mt-2 text-muted">
          {t('siteNotices.ofVersion', {
            number: shown.number,
            when: formatInstant(shown.savedAt, locale, { style: 'medium' }),
          })}
        </p>
      )}
      {notice.publishedAt && notice.phase !== 'withdrawn' ? (
        <p className="mt-2 text-muted">
          {t('siteNotices.publishedBy', {
            name: notice.publishedBy ?? words.someone,
            when: formatInstant(notice.publishedAt, locale, { style: 'medium' }),
          })}
        </p>
      ) : null}
      <Preview version={shown} locale={locale} />
      <p className="mt-6">
        <ButtonLink href={`${base}/${id}/edit`} look="secondary">
          {words.edit}
        </ButtonLink>
      </p>
      {isLast ? <NoticeActs notice={notice} csrf={csrf} locale={locale} /> : null}
      <Versions notice={notice} base={base} locale={locale} />
    </>
  );
};

export default NoticePage;
