import { AssessmentView } from '@/components/case/assessment-view';
import { ButtonLink } from '@/components/ui/button';
import { SummaryList } from '@/components/ui/summary-list';
import { findProcedure } from '@/lib/catalogue/registry';
import { formatDay, formatInstantDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import type { Review } from '@/lib/services/quality/review';
import { procedureTitle } from '../../quality-words';

/** Who decided, for those who see samples. */
const decidedBy = ({ decidedBy: by }: Review, locale: Locale) => {
  if (!by) return [];
  const { review, sample } = messagesOf(locale).quality;
  const names = [...new Set([by.proposed, by.signed])].filter((name) => name !== null);
  return [{ key: 'by', label: review.decidedBy, value: names.length > 0 ? names.join(', ') : sample.seal }];
};

/** The decision as it was signed: its outcome, days and reasons, and the amounts; the requirements too where nothing is asked of them. */
export const Decided = ({ review, base, locale }: { review: Review; base: string; locale: Locale }) => {
  const { review: words } = messagesOf(locale).quality;
  const registered = findProcedure(review.procedure);
  const day = (at: Date | null) => (at ? formatInstantDay(at, locale, 'medium') : '—');
  return (
    <section aria-labelledby="decision" className="mt-8">
      <h2 id="decision" className="mb-4 text-xl">
        {words.decision}
      </h2>
      <div className="max-w-form">
        <SummaryList
          locale={locale}
          rows={[
            {
              key: 'outcome',
              label: words.outcome,
              value: `${words.outcomes[review.outcome]} · ${procedureTitle(review.procedure, locale)}`,
            },
            { key: 'registered', label: words.registeredOn, value: day(review.registeredAt) },
            { key: 'due', label: words.dueOn, value: review.dueOn ? formatDay(review.dueOn, locale, 'medium') : '—' },
            { key: 'signed', label: words.signedOn, value: day(review.signedAt) },
            {
              key: 'reasons',
              label: words.reasons,
              value: <span className="whitespace-pre-line">{review.reasons || words.noReasons}</span>,
            },
            ...decidedBy(review, locale),
          ]}
        />
      </div>
      <p className="no-print mt-6">
        <ButtonLink look="secondary" href={`${base}/cases/${review.caseId}`}>
          {words.open}
        </ButtonLink>
      </p>
      {review.mayAnswer ? <p className="mt-2 text-muted">{words.opens}</p> : null}
      {registered ? (
        <div className="mt-8">
          <AssessmentView
            assessment={review.mayAnswer ? { ...review.assessment, verdicts: [] } : review.assessment}
            words={registered.words[locale]}
            locale={locale}
          />
        </div>
      ) : null}
    </section>
  );
};
