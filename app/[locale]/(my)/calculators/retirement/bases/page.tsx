import { browserSimulation } from '@/app/api/calculators/retirement/browser-plan';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { BackLink } from '@/components/ui/back-link';
import { ButtonLink } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { factErrors } from '../../../../fact-problems';
import { formState, type Search, titleWithErrors } from '../../../../form-state';
import { BasesSection } from './bases-section';
import { importErrors } from './import-errors';
import { ImportSection } from './import-section';
import { MissingSection, missingWords } from './missing-section';
import { PeriodsSection } from './periods-section';
import { RecordDone } from './record-done';
import { SourceSection } from './source-section';

type Props = LocaleParams & { searchParams: Search };

export const generateMetadata = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const { problems } = await formState(searchParams);
  const { title } = messagesOf(locale).retirement.record;
  return { title: titleWithErrors(title, problems, locale), robots: { index: false } };
};

/** What a simulation rests on: where the career comes from, its periods, gaps and bases, and how to change them. */
const BasesPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const { session, simulation, ...inHand } = await browserSimulation();
  const { record } = messagesOf(locale).retirement;
  const { values, problems } = await formState(searchParams);
  const ofPeriod = problems.filter(({ field }) => field.startsWith('missing'));
  const wrongPeriod = factErrors(ofPeriod, missingWords(ofPeriod, locale), locale);
  const wrongImport = importErrors(
    problems.filter((problem) => !ofPeriod.includes(problem)),
    locale,
  );
  const calculator = `/${locale}/calculators/retirement`;
  return (
    <PageBody
      top={
        <BackLink
          href={simulation ? `${calculator}/result` : calculator}
          locale={locale}
          {...(simulation && { label: translator(locale)('retirement.question.back') })}
        />
      }
    >
      <ErrorSummary errors={[...wrongPeriod.list, ...wrongImport]} locale={locale} />
      <RecordDone what={(await searchParams).done} inHand={inHand} simulation={simulation} locale={locale} />
      <h1 className="text-3xl">{record.title}</h1>
      <p className="mt-3 max-w-text text-lg text-muted">{record.lead}</p>
      <div className="mt-8 space-y-12">
        <SourceSection
          inHand={inHand}
          career={simulation?.career ?? null}
          isSignedIn={session !== null}
          locale={locale}
        />
        <PeriodsSection held={inHand.held} simulation={simulation} locale={locale} />
        <MissingSection hasRecord={inHand.held !== null} values={values} errors={wrongPeriod.byName} locale={locale} />
        {simulation ? <BasesSection simulation={simulation} locale={locale} /> : null}
        <ImportSection values={values} errors={wrongImport} hasRecord={inHand.held !== null} locale={locale} />
        <p className="no-print">
          <ButtonLink href={simulation ? `${calculator}/result` : calculator} icon="arrow-right">
            {simulation ? record.result : record.answer}
          </ButtonLink>
        </p>
      </div>
    </PageBody>
  );
};

export default BasesPage;
