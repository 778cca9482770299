import type { Metadata } from 'next';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { requireCitizen } from '@/lib/auth/require';
import { formatNumber } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/translator';
import { getWorkHistory } from '@/lib/services/certificates/work-history';
import { sayGaps } from '@/lib/services/certificates/work-history-sheet';
import { orNotFound } from '../../../or-not-found';
import { CertificateDownload } from '../certificates/certificate-download';
import { BasesSection } from './bases-section';
import { HistoryPicture } from './history-picture';
import { PeriodsTable } from './periods-table';

export const generateMetadata = async ({ params }: LocaleParams): Promise<Metadata> => ({
  title: translator(await pageLocale(params))('certificates.history.title'),
});

/* As years and months of thirty days, only to give an idea: the days are what counts. */
const [YEAR, MONTH] = [365, 30];

/** A working life: the days counted once, the periods, the gaps and the bases, and where to say that something is wrong. */
const WorkHistoryPage = async ({ params }: LocaleParams) => {
  const locale = await pageLocale(params);
  const { actor, csrf } = await requireCitizen(locale, `/${locale}/my/work-history`);
  const history = await orNotFound(() => getWorkHistory(actor));
  const t = translator(locale);
  const { days, periods, gaps } = history;
  const wrong = `/${locale}/my/certificates/report/work-history`;
  const inWords = t('certificates.history.yearsMonths', {
    years: Math.floor(days / YEAR),
    months: Math.floor((days % YEAR) / MONTH),
  }).trim();
  return (
    <PageBody
      top={
        <Breadcrumb
          locale={locale}
          crumbs={[{ href: `/${locale}/my`, label: t('my.title') }]}
          current={t('certificates.history.title')}
        />
      }
    >
      <h1 className="text-3xl">{t('certificates.history.title')}</h1>
      <p className="mt-4 mb-8 max-w-text text-lg text-muted">{t('certificates.history.lead')}</p>
      {periods.length === 0 ? (
        <EmptyState
          title={t('certificates.history.empty')}
          action={<ButtonLink href={wrong}>{t('certificates.wrong.link')}</ButtonLink>}
        >
          <p>{t('certificates.history.emptyText')}</p>
        </EmptyState>
      ) : (
        <>
          <p className="text-2xl font-bold">
            {t('certificates.history.days', { days, shown: formatNumber(days, locale, 0) })}
          </p>
          <p className="mt-1 max-w-text">{t('certificates.history.daysText', { years: inWords })}</p>
          <div className="max-w-form">
            <HistoryPicture history={history} locale={locale} />
          </div>
          <section className="mt-10 max-w-form">
            <h2 className="mb-4 text-xl">{t('certificates.history.periods')}</h2>
            <PeriodsTable periods={periods} locale={locale} />
            <p className="mt-4">
              <a href={wrong} className="inline-flex min-h-11 items-center">
                {t('certificates.wrong.link')}
              </a>
            </p>
          </section>
          <section className="mt-10 max-w-form">
            <h2 className="text-xl">{t('certificates.history.gaps')}</h2>
            {gaps.length > 0 ? (
              <ul className="list mt-2">
                {sayGaps(history, locale).map((gap) => (
                  <li key={gap}>{gap}</li>
                ))}
              </ul>
            ) : (
              <p className="mt-2">{t('certificates.history.noGaps')}</p>
            )}
          </section>
          <BasesSection history={history} locale={locale} />
        </>
      )}
      <section className="mt-12 max-w-form">
        <h2 className="mb-4 text-xl">{t('certificates.history.reports')}</h2>
        <ul className="space-y-4">
          {(['work-history', 'bases'] as const).map((kind) => (
            <li key={kind} className="rounded border border-line bg-surface p-5">
              <h3 className="mb-3 text-lg">{t(`certificates.kinds.${kind}`)}</h3>
              <CertificateDownload subject={kind} name={t(`certificates.kinds.${kind}`)} csrf={csrf} locale={locale} />
            </li>
          ))}
        </ul>
      </section>
    </PageBody>
  );
};

export default WorkHistoryPage;
