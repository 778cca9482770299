import { redirect } from 'next/navigation';
import { browserSimulation } from '@/app/api/calculators/retirement/browser-plan';
import { type LocaleParams, pageLocale, pageMetadata } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { BackLink } from '@/components/ui/back-link';
import { ButtonLink } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Picture } from '@/components/ui/picture';
import { picturesOf } from '@/lib/calculators/retirement/pictures';
import { retirementWords, sayHeadline, sayMore, sayNotes } from '@/lib/calculators/retirement/say';
import type { Simulation } from '@/lib/calculators/retirement/simulate';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import type { CareerSource } from '@/lib/services/retirement/plan';
import { hasAccount } from '@/lib/services/retirement/plan';
import { formErrors, formState, type Search, titleWithErrors } from '../../../../form-state';
import { DaySection } from './day-section';
import { LeversSection } from './levers-section';
import { NotesSection } from './notes-section';
import { RefineSection } from './refine-section';
import { RoutesSection } from './routes-section';
import { TakeAwaySection } from './take-away-section';

type Props = LocaleParams & { searchParams: Search };

export const generateMetadata = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const { result, start } = messagesOf(locale).retirement;
  const { problems } = await formState(searchParams);
  const title = titleWithErrors(`${result.title} · ${start.title}`, problems, locale);
  return { ...pageMetadata(locale, { title, path: '/calculators/retirement' }), robots: { index: false } };
};

/** The answer in one sentence, then what it comes from. */
const Answer = ({ simulation, source, locale }: { simulation: Simulation; source: CareerSource; locale: Locale }) => {
  const t = translator(locale);
  const { result, question, record } = messagesOf(locale).retirement;
  const { chosen, isForecast, today } = simulation;
  const more = sayMore(simulation, locale);
  const here = `/${locale}/calculators/retirement`;
  return (
    <>
      <div className="on-dark overflow-hidden rounded border-l-8 border-saffron bg-deep p-6 text-on-deep sm:p-8">
        <p className="mb-2 text-on-deep-muted">
          {chosen ? (isForecast ? result.isForecast : result.isThisYear) : question.caption}
        </p>
        <h1 className="max-w-[38ch] text-2xl">{sayHeadline(simulation, locale)}</h1>
        {more.length > 0 ? (
          <ul className="mt-5 max-w-text space-y-1.5">
            {more.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        ) : null}
        {chosen ? (
          <p className="no-print mt-4">
            <a href={`${here}/result/${chosen.route}?day=chosen`}>{result.lines.open}</a>
          </p>
        ) : null}
      </div>
      <p className="mt-4 max-w-form">
        {t(`retirement.result.source.${source}`, { date: formatDay(today, locale, 'medium') })}{' '}
        {source === 'told' ? `${result.source['told-better']} ` : ''}
        <span className="no-print">
          <a href="#refine">{result.refine.change}</a>
          <span aria-hidden="true"> · </span>
          <a href={`${here}/bases`}>{source === 'told' ? messagesOf(locale).retirement.import.title : record.title}</a>
        </span>
      </p>
    </>
  );
};

/** What is missing for a pension of work, and what would change it. */
const NoPension = ({ locale }: { locale: Locale }) => {
  const { none } = messagesOf(locale).retirement.result;
  return (
    <section aria-labelledby="none-title" className="max-w-form">
      <h2 id="none-title" className="text-xl">
        {none.change}
      </h2>
      <ul className="list mt-3">
        {none.changeItems.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  );
};

/** The whole answer of the calculator: one sentence, another day, every way side by side, and what stands behind it. */
const RetirementResultPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const { simulation, session, known, held, source } = await browserSimulation();
  const here = `/${locale}/calculators/retirement`;
  if (!simulation) redirect(here);
  const { result } = messagesOf(locale).retirement;
  const { values, problems } = await formState(searchParams);
  const { label, missing } = retirementWords[locale].facts.retirementOn;
  const errors = formErrors(problems, Object.fromEntries(problems.map(({ field }) => [field, label])), locale).list.map(
    (item, index) => (problems[index]?.code === 'missing' && missing ? { ...item, text: missing } : item),
  );
  const typed = Object.fromEntries(
    ['day', 'month', 'year'].map((part) => [part, String(values[`retirementOn.${part}`] ?? '')]),
  );
  const pictures = picturesOf(simulation, locale);
  const drawn = (id: string) => {
    const picture = pictures.find((each) => each.id === id);
    return picture ? (
      <Picture picture={picture} csv={`/api/calculators/retirement/picture/${id}?locale=${locale}`} locale={locale} />
    ) : null;
  };
  return (
    <PageBody top={<BackLink href={here} locale={locale} />}>
      <ErrorSummary errors={errors} locale={locale} />
      <Answer simulation={simulation} source={source} locale={locale} />
      <div className="mt-12 space-y-14">
        {simulation.chosen || simulation.best.earliest ? (
          <DaySection
            simulation={simulation}
            typed={problems.length > 0 ? typed : null}
            errors={Object.fromEntries(errors.map(({ name, text }) => [name, text]))}
            locale={locale}
          />
        ) : (
          <NoPension locale={locale} />
        )}
        {simulation.curve.length > 0 ? (
          <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,44rem)_1fr]">
            {drawn('curve')}
            <LeversSection levers={simulation.levers} locale={locale} />
          </div>
        ) : null}
        <RoutesSection simulation={simulation} locale={locale} />
        <section aria-labelledby="career-title" className="max-w-form">
          <h2 id="career-title" className="text-xl">
            {result.career.title}
          </h2>
          {drawn('career')}
          {simulation.base ? (
            <p className="no-print">
              <ButtonLink href={`${here}/bases`} look="secondary">
                {result.lines.openBases}
              </ButtonLink>
            </p>
          ) : null}
        </section>
        <RefineSection known={known} plan={simulation.plan} held={held} today={simulation.today} locale={locale} />
        <NotesSection notes={sayNotes(simulation, source === 'told', locale)} locale={locale} />
        <TakeAwaySection csrf={session && hasAccount(session.actor) ? session.csrf : null} locale={locale} />
      </div>
    </PageBody>
  );
};

export default RetirementResultPage;
