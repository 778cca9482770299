import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PageBody } from '@/components/layout/site-shell';
import { BackLink } from '@/components/ui/back-link';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Form } from '@/components/ui/form';
import { FormEnhancer } from '@/components/wizard/form-enhancer';
import { Questions } from '@/components/wizard/questions';
import { toRaw } from '@/lib/catalogue/form';
import { plainFields } from '@/lib/catalogue/plain-fields';
import { findProcedure } from '@/lib/catalogue/registry';
import { isLocale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { enhancer } from '../../../../client-errors';
import { factErrors } from '../../../../fact-problems';
import { formState, type Search, titleWithErrors } from '../../../../form-state';
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
  const { values, problems } = await formState(searchParams);
  const errors = factErrors(problems, words, locale);
  const asked = Object.fromEntries(step.asks.map((key) => [key, procedure.facts[key]])) as typeof procedure.facts;
  const typed = Object.keys(values).length > 0 ? values : toRaw(asked, screening.facts, locale === 'es' ? ',' : '.');
  const previous = screening.steps[index - 1];
  const back = previous ? `/${locale}/check/${slug}/${previous.id}` : `/${locale}/services/${procedure.topic}/${slug}`;
  return (
    <PageBody top={<BackLink href={back} locale={locale} />}>
      <ErrorSummary errors={errors.list} locale={locale} />
      <Form
        id="question"
        action="/api/screening/answer"
        csrf=""
        locale={locale}
        hidden={{ procedure: slug, step: stepId }}
        className="max-w-form space-y-8"
      >
        <Questions
          asks={step.asks}
          fields={procedure.facts}
          words={words}
          title={words.steps[stepId] ?? ''}
          caption={t('apply.eligibility.title', { act: words.act })}
          locale={locale}
          values={typed}
          errors={errors.byName}
        />
        <Button large>{t('apply.eligibility.continue')}</Button>
      </Form>
      <p className="mt-4 text-sm text-muted">
        {t('apply.eligibility.step', { step: index + 1, total: screening.steps.length })} ·{' '}
        {t('apply.eligibility.lead')}
      </p>
      <FormEnhancer {...enhancer('question', plainFields(asked), step.asks, words, locale)} />
    </PageBody>
  );
};

export default CheckStepPage;
