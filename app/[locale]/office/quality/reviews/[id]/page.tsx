import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { id as idSchema } from '@/app/api/mutation';
import { SelectField } from '@/components/fields/select-field';
import { pageLocale } from '@/components/layout/page-locale';
import { BackLink } from '@/components/ui/back-link';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { requireStaff } from '@/lib/auth/require';
import { findProcedure } from '@/lib/catalogue/registry';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { getReview, type Review } from '@/lib/services/quality/review';
import { formErrors, formState, type Search, titleWithErrors } from '../../../../form-state';
import { orNotFound } from '../../../../or-not-found';
import { reviewers } from '../../../staff-areas';
import { Decided } from './decided';
import { Found } from './found';
import { ReviewForm } from './review-form';

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Search };

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const locale = await pageLocale(params);
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(messagesOf(locale).quality.review.title, problems, locale) };
};

/** What each field is called in the summary of errors. */
const labelsOf = ({ assessment, procedure }: Review, locale: Locale): Readonly<Record<string, string>> => {
  const t = translator(locale);
  const { questions, review } = messagesOf(locale).quality;
  const titles = findProcedure(procedure)?.words[locale].requirements;
  const named = assessment.verdicts.flatMap(({ id }) => {
    const requirement = titles?.[id]?.title ?? id;
    return [
      [`agrees:${id}`, t('quality.review.agreesOf', { requirement })],
      [`reason:${id}`, t('quality.review.whyOf', { requirement })],
    ];
  });
  return { ...questions, result: review.result, note: review.note, to: review.to, ...Object.fromEntries(named) };
};

const Done = ({ done, review, locale }: { done: unknown; review: Review; locale: Locale }) => {
  const { review: words } = messagesOf(locale).quality;
  if (done === 'given') return <Notice kind="success" locale={locale} title={words.given} alert />;
  if (done !== 'answered' || review.state !== 'answered') return null;
  return (
    <Notice kind="success" locale={locale} title={words.done} alert>
      <p>{words.doneText}</p>
      {review.result === 'effect' ? <p>{words.doneEffect}</p> : null}
    </Notice>
  );
};

/** One decision of a sample: what was decided, and what whoever looks at it again finds. */
const ReviewPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const { id } = await params;
  if (!idSchema.safeParse(id).success) notFound();
  const base = `/${locale}/office`;
  const { actor, csrf } = await requireStaff(locale, `${base}/quality/reviews/${id}`, ...reviewers);
  const review = await orNotFound(() => getReview(actor, id));
  const { done } = await searchParams;
  const { values, problems } = await formState(searchParams);
  const { list, of } = formErrors(problems, labelsOf(review, locale), locale);
  const { review: words } = messagesOf(locale).quality;
  const error = of('to');
  return (
    <>
      <BackLink
        href={review.sampleId ? `${base}/quality/${review.sampleId}` : `${base}/tasks?view=mine`}
        label={review.sampleId ? words.back : words.tasks}
        locale={locale}
      />
      <Done done={done} review={review} locale={locale} />
      <ErrorSummary errors={list} locale={locale} />
      <h1 className="text-2xl">
        <span className="mb-1 block font-mono text-sm font-normal text-muted">{review.number}</span>
        {words.title}
      </h1>
      {review.mayAnswer ? <p className="mt-2 max-w-text">{words.lead}</p> : null}
      <Decided review={review} base={base} locale={locale} />
      {review.mayAnswer ? (
        <ReviewForm review={review} csrf={csrf} values={values} errorOf={of} locale={locale} />
      ) : (
        <Found review={review} base={base} locale={locale} />
      )}
      {review.mayGive ? (
        <section aria-labelledby="give" className="no-print mt-12 max-w-form">
          <h2 id="give" className="mb-2 text-xl">
            {words.give}
          </h2>
          {review.others.length > 0 ? (
            <>
              <p className="mb-4 text-muted">{words.giveText}</p>
              <Form action="/api/office/quality/give" csrf={csrf} locale={locale} hidden={{ review: id }}>
                <SelectField
                  name="to"
                  label={words.to}
                  value={values.to}
                  options={review.others.map((each) => ({ value: each.id, label: each.name }))}
                  locale={locale}
                  {...(error ? { error } : {})}
                />
                <Button look="secondary">{words.giveSubmit}</Button>
              </Form>
            </>
          ) : (
            <p className="text-muted">{words.nobody}</p>
          )}
        </section>
      ) : null}
    </>
  );
};

export default ReviewPage;
