import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PageBody } from '@/components/layout/site-shell';
import { BackLink } from '@/components/ui/back-link';
import { findProcedure } from '@/lib/catalogue/registry';
import { isLocale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { formState, type Search, titleWithErrors } from '../../../../form-state';
import { QuestionForm } from '../../../../question-form';
import { screeningPage } from '../screening-page';

type Props = { params: Promise<{ locale: string; procedure: string; step: string }>; searchParams: Search };

export const dynamic = 'force-dynamic';

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { locale, procedure, step } = await params;
  if (!isLocale(locale)) return {};
  const words = findProcedure(procedure)?.words[locale];
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(`${words?.steps[step] ?? ''} · ${words?.title ?? ''}`, problems, locale) };
};

const CheckStepPage = async ({ params, searchParams }: Props) => {
  const { step: stepId } = await params;
  const { locale, slug, screening, words, procedure } = await screeningPage(params);
  const t = translator(locale);
  const index = screening.steps.findIndex(({ id }) => id === stepId);
  const step = screening.steps[index];
  if (!step) notFound();
  const previous = screening.steps[index - 1];
  const back = previous ? `/${locale}/check/${slug}/${previous.id}` : `/${locale}/services/${procedure.topic}/${slug}`;
  return (
    <PageBody top={<BackLink href={back} locale={locale} />}>
      <QuestionForm
        fields={procedure.facts}
        words={words}
        step={step}
        facts={screening.facts}
        caption={t('apply.eligibility.title', { act: words.act })}
        action="/api/screening/answer"
        hidden={{ procedure: slug }}
        locale={locale}
        searchParams={searchParams}
      >
        <p className="mt-4 text-sm text-muted">
          {t('apply.eligibility.step', { step: index + 1, total: screening.steps.length })} ·{' '}
          {t('apply.eligibility.lead')}
        </p>
      </QuestionForm>
    </PageBody>
  );
};

export default CheckStepPage;
