import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PageBody } from '@/components/layout/site-shell';
import { FeePreview } from '@/components/self-employed/fee-preview';
import { BackLink } from '@/components/ui/back-link';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Form } from '@/components/ui/form';
import { FormEnhancer } from '@/components/wizard/form-enhancer';
import { PlanFigure } from '@/components/wizard/plan-figure';
import { Questions } from '@/components/wizard/questions';
import { planOf } from '@/lib/catalogue/assess';
import { toRaw } from '@/lib/catalogue/form';
import { findProcedure } from '@/lib/catalogue/registry';
import { formatInstant } from '@/lib/i18n/format';
import { isLocale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { getFeePreview } from '@/lib/services/self-employed/fee-preview';
import { enhancer } from '../../../../client-errors';
import { factErrors } from '../../../../fact-problems';
import { formState, type Search, titleWithErrors } from '../../../../form-state';
import { draftPage } from '../../../draft-page';

type Props = {
  params: Promise<{ locale: string; procedure: string; draft: string; step: string }>;
  searchParams: Search;
};

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { locale, procedure, step } = await params;
  if (!isLocale(locale)) return {};
  const words = findProcedure(procedure)?.words[locale];
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(`${words?.steps[step] ?? ''} · ${words?.title ?? ''}`, problems, locale) };
};

const StepPage = async ({ params, searchParams }: Props) => {
  const { step: stepId } = await params;
  const { locale, session, draft, base, words, procedure } = await draftPage(params, stepId);
  const t = translator(locale);
  const step = draft.steps.find(({ id }) => id === stepId);
  if (!step) notFound();
  const { from } = await searchParams;
  const siblings = draft.steps.filter(({ task }) => task === step.task);
  const index = siblings.indexOf(step);
  const previous = siblings[index - 1];
  const { values, problems } = await formState(searchParams);
  const errors = factErrors(problems, words, locale);
  const asked = Object.fromEntries(step.asks.map((key) => [key, procedure.facts[key]])) as typeof procedure.facts;
  const typed = Object.keys(values).length > 0 ? values : toRaw(asked, draft.facts, locale === 'es' ? ',' : '.');
  const held = Object.fromEntries(
    step.asks.filter((key) => draft.sources[key]?.source === 'record').map((key) => [key, t('apply.step.fromRecord')]),
  );
  const plan = procedure.plan?.steps.includes(stepId) ? planOf(procedure, draft.facts) : undefined;
  const preview = stepId === 'base' ? await getFeePreview(session.actor, procedure.slug, draft.facts) : null;
  const back = from === 'check' ? `${base}/check` : previous ? `${base}/${previous.id}` : `${base}/tasks`;
  return (
    <PageBody top={<BackLink href={back} locale={locale} />}>
      <ErrorSummary errors={errors.list} locale={locale} />
      <Form
        id="question"
        action="/api/drafts/answer"
        csrf={session.csrf}
        locale={locale}
        hidden={{ draft: draft.id, procedure: procedure.slug, step: stepId, ...(from === 'check' ? { from } : {}) }}
        className="max-w-form space-y-8"
      >
        <Questions
          asks={step.asks}
          fields={procedure.facts}
          words={words}
          title={words.steps[stepId] ?? ''}
          caption={words.tasks[step.task] ?? ''}
          locale={locale}
          values={typed}
          errors={errors.byName}
          sources={held}
        />
        <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
          <Button large name="after" value="continue" describedBy="saved">
            {t('apply.step.continue')}
          </Button>
          <Button look="plain" name="after" value="leave">
            {t('apply.step.leave')}
          </Button>
        </div>
      </Form>
      <p id="saved" className="mt-4 text-sm text-muted">
        {t('apply.step.position', { step: index + 1, total: siblings.length })} ·{' '}
        {t('apply.step.saved', { when: formatInstant(draft.savedAt, locale) })} ·{' '}
        <a href={`${base}/tasks`}>{t('apply.step.toTasks')}</a>
      </p>
      {plan ? (
        <div className="mt-10">
          <PlanFigure plan={plan} words={words} title={t('apply.step.plan')} locale={locale} />
        </div>
      ) : null}
      {preview ? <FeePreview preview={preview} locale={locale} /> : null}
      <FormEnhancer {...enhancer('question', asked, step.asks, words, locale)} />
    </PageBody>
  );
};

export default StepPage;
