import { ButtonLink } from '@/components/ui/button';
import { SummaryList } from '@/components/ui/summary-list';
import { qualityQuestions } from '@/lib/casework/quality';
import { findProcedure } from '@/lib/catalogue/registry';
import { formatInstant } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import type { Review } from '@/lib/services/quality/review';

/** What was answered of a decision, or that nobody has yet. */
export const Found = ({ review, base, locale }: { review: Review; base: string; locale: Locale }) => {
  const t = translator(locale);
  const { questions, results, sample, review: words } = messagesOf(locale).quality;
  const { answers, result } = review;
  const titles = findProcedure(review.procedure)?.words[locale].requirements;
  const who = { key: 'who', label: words.reviewer, value: review.reviewer ?? sample.someone };
  if (!answers || !result || !review.answeredAt)
    return (
      <section aria-labelledby="found" className="mt-10 max-w-form">
        <h2 id="found" className="mb-4 text-xl">
          {words.found}
        </h2>
        <SummaryList locale={locale} rows={[who]} />
        <p className="mt-4 text-muted">{words.waits}</p>
      </section>
    );
  const differs = Object.entries(answers.requirements).filter(([, { agrees }]) => !agrees);
  return (
    <section aria-labelledby="found" className="mt-10 max-w-form">
      <h2 id="found" className="mb-4 text-xl">
        {words.found}
      </h2>
      <SummaryList
        locale={locale}
        rows={[
          { key: 'result', label: sample.result, value: <strong>{results[result]}</strong> },
          {
            ...who,
            value: `${who.value} · ${formatInstant(review.answeredAt, locale, { style: 'medium' })}`,
          },
          ...differs.map(([id, { reason }]) => ({
            key: id,
            label: t('quality.review.differsOn', { requirement: titles?.[id]?.title ?? id }),
            value: <span className="break-words whitespace-pre-line">{reason}</span>,
          })),
          ...qualityQuestions.flatMap((question) => {
            const value = answers[question];
            return value === null
              ? []
              : [{ key: question, label: questions[question], value: t(value ? 'ui.yes' : 'ui.no') }];
          }),
          ...(review.note
            ? [
                {
                  key: 'note',
                  label: sample.note,
                  value: <span className="break-words whitespace-pre-line">{review.note}</span>,
                },
              ]
            : []),
        ]}
      />
      {result === 'effect' && review.mayCorrect ? (
        <p className="no-print mt-6">
          <ButtonLink href={`${base}/cases/${review.caseId}/correction`}>{words.correct}</ButtonLink>
        </p>
      ) : null}
    </section>
  );
};
