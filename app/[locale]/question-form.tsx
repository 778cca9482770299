import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Form } from '@/components/ui/form';
import { FormEnhancer } from '@/components/wizard/form-enhancer';
import { Questions } from '@/components/wizard/questions';
import type { Fields } from '@/lib/catalogue/fields';
import { toRaw } from '@/lib/catalogue/form';
import type { Known } from '@/lib/catalogue/kernel';
import type { QuestionWords } from '@/lib/catalogue/registry';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { enhancer } from './client-errors';
import { factErrors } from './fact-problems';
import { formState, type Search } from './form-state';

/**
 * The questions of one page asked without sign-in: what was typed comes back, else what is already known. `intro` is the
 * head of a page that is more than its questions.
 */
export const QuestionForm = async ({
  fields,
  words,
  step,
  facts,
  caption,
  action,
  hidden,
  button,
  locale,
  searchParams,
  intro,
  children,
}: {
  fields: Fields;
  words: QuestionWords;
  step: { readonly id: string; readonly asks: readonly string[] };
  facts: Known;
  caption: string;
  action: string;
  hidden: Readonly<Record<string, string>>;
  button?: string;
  locale: Locale;
  searchParams: Search;
  intro?: ReactNode;
  children?: ReactNode;
}) => {
  const { values, problems } = await formState(searchParams);
  const errors = factErrors(problems, words, locale);
  const asked: Fields = Object.fromEntries(step.asks.map((key) => [key, fields[key]])) as Fields;
  const typed = Object.keys(values).length > 0 ? values : toRaw(asked, facts, locale === 'es' ? ',' : '.');
  return (
    <>
      <ErrorSummary errors={errors.list} locale={locale} />
      {intro}
      <Form
        id="question"
        action={action}
        csrf=""
        locale={locale}
        hidden={{ step: step.id, ...hidden }}
        className="max-w-form space-y-8"
      >
        <Questions
          asks={step.asks}
          fields={fields}
          words={words}
          title={words.steps[step.id] ?? ''}
          caption={caption}
          locale={locale}
          values={typed}
          errors={errors.byName}
          level={intro ? 2 : 1}
        />
        <Button large>{button ?? translator(locale)('apply.eligibility.continue')}</Button>
      </Form>
      {children}
      <FormEnhancer {...enhancer('question', asked, step.asks, words, locale)} />
    </>
  );
};
