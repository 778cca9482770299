import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { browserPlan } from '@/app/api/calculators/retirement/browser-plan';
import { pageLocale } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { BackLink } from '@/components/ui/back-link';
import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { today } from '@/lib/adapters/clock';
import { defaults, firstSteps, planFacts, planSteps, stepsShown } from '@/lib/calculators/retirement/plan';
import { retirementWords } from '@/lib/calculators/retirement/say';
import { isLocale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { asksOf } from '@/lib/services/retirement/plan';
import { formState, type Search, titleWithErrors } from '../../../../../form-state';
import { QuestionForm } from '../../../../../question-form';

type Props = { params: Promise<{ locale: string; step: string }>; searchParams: Search };

const stepOf = async (params: Props['params']) => {
  const { step: id } = await params;
  return planSteps.find((step) => step.id === id) ?? notFound();
};

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const step = await stepOf(params);
  const { problems } = await formState(searchParams);
  const title = `${retirementWords[locale].steps[step.id]} · ${translator(locale)('retirement.question.caption')}`;
  return { title: titleWithErrors(title, problems, locale), robots: { index: false } };
};

/** One page of questions of the calculator: before the first answer, or to make it finer. */
const RetirementQuestionPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const step = await stepOf(params);
  const t = translator(locale);
  const words = retirementWords[locale];
  const { known, held, plan } = await browserPlan();
  const start = `/${locale}/calculators/retirement`;
  const asks = asksOf(step, held);
  if (asks.length === 0) redirect(start);
  const first = stepsShown(firstSteps, known, today()).filter((each) => asksOf(each, held).length > 0);
  const place = first.findIndex(({ id }) => id === step.id);
  const previous = first[place - 1];
  const isFirst = step.task === 'first';
  const answered = asks.filter((key) => known[key] !== undefined);
  const back = plan ? `${start}/result` : isFirst && previous ? `${start}/questions/${previous.id}` : start;
  return (
    <PageBody top={<BackLink href={back} locale={locale} {...(plan && { label: t('retirement.question.back') })} />}>
      <QuestionForm
        fields={planFacts}
        words={words}
        step={{ id: step.id, asks }}
        facts={isFirst ? known : { ...defaults, ...known }}
        caption={isFirst ? t('retirement.question.caption') : words.tasks[step.task]}
        action="/api/calculators/retirement/answer"
        hidden={{}}
        button={t(plan ? 'retirement.question.save' : 'retirement.question.continue')}
        locale={locale}
        searchParams={searchParams}
      >
        {plan || place < 0 ? null : (
          <p className="mt-4 text-sm text-muted">
            {t('retirement.question.count', { number: place + 1, most: first.length })}
          </p>
        )}
        {isFirst || answered.length === 0 ? null : (
          <Form
            id="forget"
            action="/api/calculators/retirement/forget"
            csrf=""
            locale={locale}
            hidden={{ step: step.id }}
            className="mt-4"
          >
            <Button look="plain">{t('retirement.question.forget')}</Button>
          </Form>
        )}
      </QuestionForm>
    </PageBody>
  );
};

export default RetirementQuestionPage;
