import { Article, ResultTag } from '@/components/case/verdict-table';
import { Field } from '@/components/fields/field';
import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { qualityResults } from '@/lib/casework/quality';
import type { Verdict } from '@/lib/catalogue/assess';
import { findProcedure } from '@/lib/catalogue/registry';
import { resultOf, sayVerdict } from '@/lib/catalogue/say';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import type { RawValues } from '@/lib/services/forms/form-return';
import { LONGEST_REASON, questionsOf, type Review } from '@/lib/services/quality/review';

type Props = {
  review: Review;
  csrf: string;
  values: RawValues;
  errorOf: (name: string) => string | undefined;
  locale: Locale;
};

const Requirement = ({ verdict, review, values, errorOf, locale }: Omit<Props, 'csrf'> & { verdict: Verdict }) => {
  const { review: words } = messagesOf(locale).quality;
  const registered = findProcedure(review.procedure)?.words[locale];
  const title = registered?.requirements[verdict.id]?.title ?? verdict.id;
  const [agrees, why] = [`agrees:${verdict.id}`, `reason:${verdict.id}`];
  const [error, missing] = [errorOf(agrees), errorOf(why)];
  return (
    <li className="border-b border-line py-6">
      <div className="flex flex-wrap items-start justify-between gap-x-3 gap-y-1">
        <h3 className="min-w-0 text-base">{title}</h3>
        <ResultTag result={resultOf(verdict)} locale={locale} />
      </div>
      {registered ? <p className="mt-1">{sayVerdict(registered, verdict, locale)}</p> : null}
      <p className="mt-1 mb-4">
        <Article reference={verdict.ref} locale={locale} />
      </p>
      <Field
        widget="yes-no"
        name={agrees}
        label={
          <>
            {words.agreesQuestion}
            <span className="sr-only">: {title}</span>
          </>
        }
        options={[
          { value: 'yes', label: words.agrees },
          { value: 'no', label: words.differs },
        ]}
        inline
        locale={locale}
        value={values[agrees]}
        {...(error ? { error } : {})}
      />
      <Field
        widget="textarea"
        name={why}
        label={
          <>
            {words.why}
            <span className="sr-only">: {title}</span>
          </>
        }
        optional
        locale={locale}
        maxLength={LONGEST_REASON}
        value={values[why]}
        {...(missing ? { error: missing } : {})}
      />
    </li>
  );
};

/** What is asked of a decision of a sample: each requirement, the rest of it, and what it comes to. */
export const ReviewForm = ({ review, csrf, values, errorOf, locale }: Props) => {
  const { questions, results, resultHints, review: words } = messagesOf(locale).quality;
  const { verdicts } = review.assessment;
  const common = (name: string, label: string) => {
    const error = errorOf(name);
    return { name, label, locale, value: values[name], ...(error ? { error } : {}) };
  };
  return (
    <Form
      action="/api/office/quality/answer"
      csrf={csrf}
      locale={locale}
      hidden={{ review: review.id }}
      className="no-print mt-10 max-w-form"
    >
      {verdicts.length > 0 ? (
        <>
          <h2 className="text-xl">{words.assessment}</h2>
          <ul className="mb-8">
            {verdicts.map((verdict) => (
              <Requirement
                key={verdict.id}
                verdict={verdict}
                review={review}
                values={values}
                errorOf={errorOf}
                locale={locale}
              />
            ))}
          </ul>
        </>
      ) : null}
      <h2 className="mb-4 text-xl">{words.rest}</h2>
      {questionsOf(review).map((question) => (
        <Field key={question} widget="yes-no" {...common(question, questions[question])} />
      ))}
      <Field widget="textarea" {...common('note', words.note)} hint={words.noteHint} optional maxLength={2000} />
      <Field
        widget="radios"
        {...common('result', words.result)}
        options={qualityResults.map((value) => ({ value, label: results[value], hint: resultHints[value] }))}
      />
      <p className="mb-4 text-muted">{words.once}</p>
      <Button>{words.submit}</Button>
    </Form>
  );
};
