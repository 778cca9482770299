import type { Metadata } from 'next';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { FeeFigure } from '@/components/self-employed/fee-figure';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { requireCitizen } from '@/lib/auth/require';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { SelfEmploymentRow } from '@/lib/record/self-employment';
import { getSelfEmployment } from '@/lib/services/self-employed/get-self-employment';
import { orNotFound } from '../../../or-not-found';
import { sayRow } from '../../../say-self-employed';
import { SelfEmploymentHistory, SituationList } from '../../../self-employed-situation';
import { Changes } from './changes';

export const generateMetadata = async ({ params }: LocaleParams): Promise<Metadata> => ({
  title: translator(await pageLocale(params))('selfEmployed.title'),
});

const Coming = ({ rows, locale }: { rows: readonly SelfEmploymentRow[]; locale: Locale }) => {
  const t = translator(locale);
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="coming" className="mt-10">
      <h2 id="coming" className="text-2xl">
        {t('selfEmployed.coming.title')}
      </h2>
      <ul className="mt-4 space-y-3">
        {rows.map((row) => (
          <li key={`${row.kind}${row.from}`} className="border-l-4 border-action py-1 pl-4">
            <strong>{t('selfEmployed.coming.from', { day: formatDay(row.from, locale) })}</strong>
            <span className="block">{sayRow(row, locale)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** The self-employment of a person: today, what comes, what can be changed, and all that was. */
const SelfEmployedPage = async ({ params }: LocaleParams) => {
  const locale = await pageLocale(params);
  const session = await requireCitizen(locale, `/${locale}/my/self-employed`);
  const page = await orNotFound(() => getSelfEmployment(session.actor));
  const t = translator(locale);
  const name = session.power?.name;
  const isKnown = page.registration !== null || page.rows.length > 0;
  return (
    <PageBody
      top={
        <Breadcrumb
          locale={locale}
          crumbs={[{ href: `/${locale}/my`, label: t('my.title') }]}
          current={t('selfEmployed.title')}
        />
      }
    >
      <h1 className="text-3xl">{name ? t('selfEmployed.titleActing', { name }) : t('selfEmployed.title')}</h1>
      <p className="mt-4 max-w-text text-lg text-muted">{t('selfEmployed.lead')}</p>
      {isKnown ? (
        <>
          <section aria-labelledby="now" className="mt-10 max-w-form">
            <h2 id="now" className="mb-4 text-2xl">
              {t('selfEmployed.now.title')}
            </h2>
            <SituationList {...page} locale={locale} />
            {page.now.fee ? <FeeFigure before={null} after={page.now.fee} on={null} locale={locale} /> : null}
          </section>
          <Coming rows={page.coming} locale={locale} />
          <Changes page={page} locale={locale} />
          <section aria-labelledby="history" className="mt-12">
            <h2 id="history" className="mb-4 text-2xl">
              {t('selfEmployed.history.title')}
            </h2>
            <SelfEmploymentHistory rows={page.history} caseHref={(id) => `/${locale}/my/cases/${id}`} locale={locale} />
          </section>
        </>
      ) : (
        <div className="mt-8">
          <EmptyState
            title={t('selfEmployed.empty')}
            action={
              <ButtonLink href={`/${locale}/calculators/self-employed`}>{t('selfEmployed.emptyLink')}</ButtonLink>
            }
          >
            <p>{t('selfEmployed.emptyText')}</p>
          </EmptyState>
        </div>
      )}
    </PageBody>
  );
};

export default SelfEmployedPage;
