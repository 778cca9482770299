import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { id as idSchema } from '@/app/api/mutation';
import { pageLocale } from '@/components/layout/page-locale';
import { BackLink } from '@/components/ui/back-link';
import { Details } from '@/components/ui/details';
import { Notice } from '@/components/ui/notice';
import { Pagination } from '@/components/ui/pagination';
import { requireStaff } from '@/lib/auth/require';
import { formatNumber } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { drawAgain, getSample, type Sample } from '@/lib/services/quality/samples';
import type { Search } from '../../../form-state';
import { orNotFound } from '../../../or-not-found';
import { boardReaders } from '../../staff-areas';
import { sampleDays } from '../quality-words';
import { HowDrawn } from './how-drawn';
import { Results } from './results';
import { ReviewTable } from './review-table';

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Search };

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: messagesOf(await pageLocale(params)).quality.sample.title,
});

const Again = ({
  again,
  of,
  locale,
}: {
  again: Awaited<ReturnType<typeof drawAgain>>;
  of: Sample['sample'];
  locale: Locale;
}) => {
  const t = translator(locale);
  const { same, given } = again;
  if (!again.sameFrame)
    return (
      <Notice kind="warning" locale={locale} title={t('quality.sample.changed')} alert>
        <p>
          {t('quality.sample.changedText', {
            was: formatNumber(of.frame, locale),
            frame: formatNumber(again.frame, locale),
            same,
            given,
          })}
        </p>
      </Notice>
    );
  return same === given ? (
    <Notice kind="success" locale={locale} title={t('quality.sample.same', { given })} alert />
  ) : (
    <Notice kind="warning" locale={locale} title={t('quality.sample.differs', { same, given })} alert />
  );
};

/** One sample: what was found, what that says of all it was drawn from, and each of its decisions. */
const SamplePage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const { id } = await params;
  if (!idSchema.safeParse(id).success) notFound();
  const base = `/${locale}/office/quality`;
  const here = `${base}/${id}`;
  const { actor } = await requireStaff(locale, here, ...boardReaders);
  const asked = await searchParams;
  const page = typeof asked.page === 'string' && /^[1-9]\d{0,2}$/.test(asked.page) ? Number(asked.page) : 1;
  const found = await orNotFound(() => getSample(actor, id, page));
  const again = asked.again === 'yes' ? await drawAgain(actor, id) : null;
  const t = translator(locale);
  const words = messagesOf(locale).quality;
  return (
    <>
      <BackLink href={base} label={words.list.title} locale={locale} />
      {asked.done === 'drawn' ? <Notice kind="success" locale={locale} title={words.sample.drawn} alert /> : null}
      {again ? <Again again={again} of={found.sample} locale={locale} /> : null}
      <h1 className="text-2xl">{t('quality.sample.heading', { days: sampleDays(found.sample, locale) })}</h1>
      <p className="mt-2 mb-8 max-w-text text-muted">{words.sample.private}</p>
      <Results found={found} locale={locale} />
      <section aria-labelledby="list" className="mt-12">
        <h2 id="list" className="mb-4 text-xl">
          {words.sample.list}
        </h2>
        <ReviewTable reviews={found.reviews} base={base} locale={locale} />
        {found.kept > 0 ? <p className="mt-4 text-muted">{t('quality.sample.kept', { count: found.kept })}</p> : null}
        <Pagination
          page={Math.min(page, found.pages)}
          total={found.pages}
          hrefOf={(number) => `${here}?page=${number}#list`}
          locale={locale}
        />
        <p className="no-print mt-6">
          <a href={`/api/office/quality/export?sample=${id}&locale=${locale}`} download>
            {words.sample.csv}
          </a>
        </p>
      </section>
      <div className="mt-10">
        <Details summary={words.sample.how}>
          <HowDrawn found={found} here={here} locale={locale} />
        </Details>
      </div>
    </>
  );
};

export default SamplePage;
