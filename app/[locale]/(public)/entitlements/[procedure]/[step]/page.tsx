import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { pageLocale } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { BackLink } from '@/components/ui/back-link';
import { findProcedure } from '@/lib/catalogue/registry';
import { isLocale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { pagesBeforeResults } from '@/lib/services/screening/entitlements';
import { formState, type Search, titleWithErrors } from '../../../../form-state';
import { QuestionForm } from '../../../../question-form';
import { browserEntitlements } from '../../browser-answers';

type Props = { params: Promise<{ locale: string; procedure: string; step: string }>; searchParams: Search };

export const dynamic = 'force-dynamic';

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { locale, procedure, step } = await params;
  if (!isLocale(locale)) return {};
  const title = findProcedure(procedure)?.words[locale].steps[step] ?? '';
  const { problems } = await formState(searchParams);
  const t = translator(locale);
  return { title: titleWithErrors(`${title} · ${t('entitlements.start.title')}`, problems, locale) };
};

/** One page of the screener: what is missing of a step, or all of it when an answer is changed. */
const EntitlementQuestionPage = async ({ params, searchParams }: Props) => {
  const { procedure: slug, step: stepId } = await params;
  const locale = await pageLocale(params);
  const t = translator(locale);
  const { findings, next, pages, events } = await browserEntitlements();
  if (events.length === 0) redirect(`/${locale}/entitlements`);
  const finding = findings.find(({ registered }) => registered.procedure.slug === slug);
  const step = finding?.registered.procedure.steps.find(({ id }) => id === stepId);
  if (!finding || !step) notFound();
  const again = (await searchParams).again === 'yes';
  const narrowed = next?.slug === slug && next.step === stepId ? next.asks : step.asks;
  const asks = again ? step.asks : narrowed;
  const results = `/${locale}/entitlements/results`;
  const round = Math.floor(pages / pagesBeforeResults) * pagesBeforeResults;
  return (
    <PageBody top={<BackLink href={pages === 0 && !again ? `/${locale}/entitlements` : results} locale={locale} />}>
      <QuestionForm
        fields={finding.registered.procedure.facts}
        words={finding.registered.words[locale]}
        step={{ id: stepId, asks }}
        facts={finding.facts}
        caption={t('entitlements.start.title')}
        action="/api/entitlements/answer"
        hidden={{ procedure: slug, again: again ? 'yes' : 'no', asks: asks.join(',') }}
        locale={locale}
        searchParams={searchParams}
      >
        <p className="mt-4 text-sm text-muted">
          {again ? null : (
            <>{t('entitlements.question.count', { number: pages - round + 1, most: pagesBeforeResults })} · </>
          )}
          <a href={results}>{t('entitlements.question.soFar')}</a>
        </p>
      </QuestionForm>
    </PageBody>
  );
};

export default EntitlementQuestionPage;
