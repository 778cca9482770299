import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { FactField, type FactWord, type RawAnswers } from '@/components/wizard/fact-field';
import { missingPeriodFacts } from '@/lib/calculators/retirement/missing-period';
import { retirementWords } from '@/lib/calculators/retirement/say';
import type { QuestionWords } from '@/lib/catalogue/registry';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import type { Problem } from '@/lib/services/forms/form-return';

type Say = (key: string, values: Readonly<Record<string, string>>) => string;

/** The words of the questions about a missing period, with those of the problems that are only theirs. */
export const missingWords = (problems: readonly Problem[], locale: Locale): QuestionWords => {
  const t = translator(locale) as unknown as Say;
  const known = messagesOf(locale).retirement.record.problems;
  const checks = problems
    .filter(({ code }) => Object.hasOwn(known, code))
    .map(({ code, values = {} }) => {
      const days = Object.entries(values).map(([key, day]) => [key, formatDay(String(day), locale, 'medium')]);
      return [code, t(`retirement.record.problems.${code}`, Object.fromEntries(days))];
    });
  const facts = retirementWords[locale].missingPeriod;
  return { facts, steps: {}, checks: Object.fromEntries(checks) } as unknown as QuestionWords;
};

/** "Is something missing?": one period more, for this simulation alone. */
export const MissingSection = ({
  hasRecord,
  values,
  errors,
  locale,
}: {
  hasRecord: boolean;
  values: RawAnswers;
  errors: Readonly<Record<string, string>>;
  locale: Locale;
}) => {
  const { record } = messagesOf(locale).retirement;
  const words: Readonly<Record<string, FactWord>> = retirementWords[locale].missingPeriod;
  return (
    <section aria-labelledby="missing-title" className="no-print max-w-form">
      <h2 id="missing-title" className="text-xl">
        {record.missing}
      </h2>
      <p className="mt-2 max-w-text">{hasRecord ? record.missingText : record.missingTold}</p>
      {hasRecord ? (
        <>
          <Form
            id="missing"
            action="/api/calculators/retirement/missing-period"
            csrf=""
            locale={locale}
            className="mt-6"
          >
            {Object.entries(missingPeriodFacts).map(([name, fact]) => (
              <FactField
                key={name}
                name={name}
                fact={fact}
                word={words[name] as FactWord}
                locale={locale}
                values={values}
                errors={errors}
              />
            ))}
            <Button look="secondary">{record.add}</Button>
          </Form>
          <p className="mt-4 max-w-text text-sm text-muted">{record.official}</p>
        </>
      ) : null}
    </section>
  );
};
