import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { SummaryList } from '@/components/ui/summary-list';
import { today } from '@/lib/adapters/clock';
import type { Career } from '@/lib/calculators/retirement/career';
import { sayMonths } from '@/lib/calculators/retirement/say';
import { contributedMonthsOf } from '@/lib/catalogue/benefits/retirement/age';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import type { PlanInHand } from '@/lib/services/retirement/plan';

const here = (locale: Locale) => `/${locale}/calculators/retirement`;

/** Where the career comes from, how much it is, and the way back to the record of the account. */
export const SourceSection = ({
  inHand: { held, source, onRecord, plan },
  career,
  isSignedIn,
  locale,
}: {
  inHand: PlanInHand;
  career: Career | null;
  isSignedIn: boolean;
  locale: Locale;
}) => {
  const t = translator(locale);
  const { record } = messagesOf(locale).retirement;
  const date = (on: string) => formatDay(on, locale, 'medium');
  const signIn = isSignedIn ? null : (
    <p className="mt-3 max-w-text">
      {record.signedOut}{' '}
      <a href={`/${locale}/sign-in?returnTo=${encodeURIComponent(`${here(locale)}/bases`)}`}>{record.signIn}</a>
    </p>
  );
  if (!held && !plan)
    return (
      <section aria-labelledby="source-title">
        <h2 id="source-title" className="text-xl">
          {record.none}
        </h2>
        <p className="mt-2 max-w-text">{record.noneText}</p>
        {signIn}
      </section>
    );
  const bases = new Set((career?.past ?? held)?.bases.map(({ month }) => month)).size;
  return (
    <section aria-labelledby="source-title" className="max-w-form">
      <h2 id="source-title" className="mb-3 text-xl">
        {record.source}
      </h2>
      <SummaryList
        locale={locale}
        rows={[
          {
            key: 'source',
            label: record.origin,
            value: source === 'on-record' ? t('retirement.record.onRecord', { date: date(today()) }) : record[source],
          },
          ...(career
            ? [
                {
                  key: 'contributed',
                  label: record.contributed,
                  value: t('retirement.record.contributedOn', {
                    time: sayMonths(contributedMonthsOf(career.daysBy(career.asOf), career.asOf), locale),
                    date: date(career.asOf),
                  }),
                },
              ]
            : []),
          { key: 'months', label: record.months, value: t('retirement.record.monthsText', { count: bases }) },
        ]}
      />
      {source === 'brought' ? (
        <Form action="/api/calculators/retirement/leave-record" csrf="" locale={locale} className="no-print mt-4">
          <Button look="secondary">{onRecord ? record.undo : record.leave}</Button>
        </Form>
      ) : null}
      {source === 'told' ? signIn : null}
    </section>
  );
};
