import { Picture } from '@/components/ui/picture';
import { Table } from '@/components/ui/table';
import { barPicture } from '@/lib/casework/board-pictures';
import { effectRate, errorRate, qualityResults } from '@/lib/casework/quality';
import { formatNumber } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import type { Progress, Sample } from '@/lib/services/quality/samples';
import { procedureTitle, sayInterval, sayShare } from '../quality-words';

const errorsOf = ({ tally }: Progress): number => tally.no_effect + tally.effect;

/** What was found, as a picture and in figures, and what it says of the whole period, also by procedure. */
export const Results = ({ found: { all, procedures }, locale }: { found: Sample; locale: Locale }) => {
  const t = translator(locale);
  const { results: names, sample: words } = messagesOf(locale).quality;
  const finding = t('quality.sample.finding', {
    done: formatNumber(all.answered, locale),
    all: formatNumber(all.given, locale),
    errors: formatNumber(errorsOf(all), locale),
  });
  const rates = [
    { key: 'any', label: words.anyError, rate: errorRate(all.tally) },
    { key: 'effect', label: words.withEffect, rate: effectRate(all.tally) },
  ];
  return (
    <section aria-labelledby="results">
      <h2 id="results" className="text-xl">
        {words.results}
      </h2>
      <p className="mt-2 mb-6 max-w-text text-lg">{finding}</p>
      {all.answered === 0 ? (
        <p className="text-muted">{words.waiting}</p>
      ) : (
        <>
          <Picture
            locale={locale}
            picture={barPicture(
              'quality',
              { title: words.picture, finding, caption: words.picture, heading: words.result },
              qualityResults.map((result) => names[result]),
              [{ label: words.count, values: qualityResults.map((result) => all.tally[result]) }],
              locale,
            )}
          />
          <div className="mt-8">
            <Table
              caption={words.rates}
              rows={rates}
              rowKey={({ key }) => key}
              columns={[
                { key: 'what', label: words.rate, cell: ({ label }) => label },
                { key: 'share', label: words.share, cell: ({ rate }) => sayShare(rate, locale), numeric: true },
                {
                  key: 'interval',
                  label: words.interval,
                  cell: ({ rate }) => sayInterval(rate, locale),
                  numeric: true,
                },
              ]}
            />
            <p className="mt-3 max-w-text text-muted">{words.intervalText}</p>
          </div>
          <div className="mt-8">
            <Table
              caption={words.byProcedure}
              rows={procedures}
              rowKey={({ slug }) => slug}
              columns={[
                { key: 'procedure', label: words.procedure, cell: ({ slug }) => procedureTitle(slug, locale) },
                {
                  key: 'reviewed',
                  label: words.reviewed,
                  cell: ({ answered, given }) => t('quality.list.of', { done: answered, all: given }),
                  numeric: true,
                },
                {
                  key: 'errors',
                  label: words.errors,
                  cell: (each) => formatNumber(errorsOf(each), locale),
                  numeric: true,
                },
                {
                  key: 'share',
                  label: words.share,
                  cell: ({ tally }) => sayShare(errorRate(tally), locale),
                  numeric: true,
                },
                {
                  key: 'interval',
                  label: words.interval,
                  cell: ({ tally }) => sayInterval(errorRate(tally), locale),
                  numeric: true,
                },
              ]}
            />
          </div>
        </>
      )}
    </section>
  );
};
