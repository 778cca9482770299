import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Form } from '@/components/ui/form';
import { FormEnhancer } from '@/components/wizard/form-enhancer';
import { Questions } from '@/components/wizard/questions';
import type { Fields } from '@/lib/catalogue/fields';
import { toRaw } from '@/lib/catalogue/form';
import type { Known } from '@/lib/catalogue/kernel';
import { plainFields } from '@/lib/catalogue/plain-fields';
import type { Registered } from '@/lib/catalogue/registry';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { enhancer } from '../client-errors';
import { factErrors } from '../fact-problems';
import { formState, type Search } from '../form-state';

/** The questions of one page asked without sign-in: what was typed comes back, else what is already known. */
export const QuestionForm = async ({
  registered,
  step,
  facts,
  caption,
  action,
  hidden,
  locale,
  searchParams,
  children,
}: {
  registered: Registered;
  step: { readonly id: string; readonly asks: readonly string[] };
  facts: Known;
  caption: string;
  action: string;
  hidden: Readonly<Record<string, string>>;
  locale: Locale;
  searchParams: Search;
  children?: ReactNode;
}) => {
  const { procedure } = registered;
  const words = registered.words[locale];
  const { values, problems } = await formState(searchParams);
  const errors = factErrors(problems, words, locale);
  const asked: Fields = Object.fromEntries(step.asks.map((key) => [key, procedure.facts[key]])) as Fields;
  const typed = Object.keys(values).length > 0 ? values : toRaw(asked, facts, locale === 'es' ? ',' : '.');
  return (
    <>
      <ErrorSummary errors={errors.list} locale={locale} />
      <Form
        id="question"
        action={action}
        csrf=""
        locale={locale}
        hidden={{ procedure: procedure.slug, step: step.id, ...hidden }}
        className="max-w-form space-y-8"
      >
        <Questions
          asks={step.asks}
          fields={procedure.facts}
          words={words}
          title={words.steps[step.id] ?? ''}
          caption={caption}
          locale={locale}
          values={typed}
          errors={errors.byName}
        />
        <Button large>{translator(locale)('apply.eligibility.continue')}</Button>
      </Form>
      {children}
      <FormEnhancer {...enhancer('question', plainFields(asked), step.asks, words, locale)} />
    </>
  );
};
