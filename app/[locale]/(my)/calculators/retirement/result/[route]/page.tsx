import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { browserSimulation } from '@/app/api/calculators/retirement/browser-plan';
import { AssessmentView } from '@/components/case/assessment-view';
import { pageLocale } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { BackLink } from '@/components/ui/back-link';
import { ButtonLink } from '@/components/ui/button';
import { Inset } from '@/components/ui/inset';
import { SummaryList } from '@/components/ui/summary-list';
import { Table } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import { type Route, routes } from '@/lib/calculators/retirement/routes';
import { retirementWords, sayMonths, sayShare, sayStatus } from '@/lib/calculators/retirement/say';
import type { Explained, RouteResult, Simulation } from '@/lib/calculators/retirement/simulate';
import type { WithholdingLine } from '@/lib/catalogue/pensions/withholding';
import { formatDay, formatMoney, formatPercent } from '@/lib/i18n/format';
import { isLocale, type Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { addMonths } from '@/lib/law/day';
import { boeUrl, citation } from '@/lib/law/legal-ref';
import type { Search } from '../../../../../form-state';
import { routeLooks, stepsAsking } from '../route-words';

type Props = { params: Promise<{ locale: string; route: string }>; searchParams: Search };

/** Months before the day from which the pension can be asked for. */
const APPLY_MONTHS = 3;

const routeOf = async (params: Props['params']): Promise<Route> => {
  const { route } = await params;
  return routes.find(({ id }) => id === route) ?? notFound();
};

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const { id } = await routeOf(params);
  const { start } = messagesOf(locale).retirement;
  return { title: `${retirementWords[locale].routes[id].name} · ${start.title}`, robots: { index: false } };
};

const Figures = ({
  option,
  isWhole,
  today,
  locale,
}: {
  option: Explained;
  isWhole: boolean;
  today: string;
  locale: Locale;
}) => {
  const { routes: said } = messagesOf(locale).retirement.result;
  const isLater = option.on.slice(0, 4) > today.slice(0, 4);
  const row = (key: string, label: string, value: string | null) => (value === null ? [] : [{ key, label, value }]);
  return (
    <SummaryList
      locale={locale}
      rows={[
        ...row('on', said.from, formatDay(option.on, locale, 'medium')),
        ...row('age', said.age, sayMonths(option.age, locale)),
        ...row('today', said.todayEuros, isLater ? formatMoney(option.inToday, locale) : null),
        ...row('monthly', said.monthly, formatMoney(option.monthly, locale)),
        ...row('net', said.net, option.withheld && formatMoney(option.withheld.net, locale)),
        ...row(
          'reduction',
          said.reduction,
          isWhole && option.reduction > 0 ? formatPercent(option.reduction, locale) : null,
        ),
        ...row(
          'once',
          messagesOf(locale).retirement.compare.rows.once,
          option.once > 0 ? formatMoney(option.onceInToday, locale) : null,
        ),
      ]}
    />
  );
};

/** How much is withheld, step by step with its article. */
const TaxTable = ({ lines, locale }: { lines: readonly WithholdingLine[]; locale: Locale }) => {
  const said = messagesOf(locale).retirement.result.lines;
  return (
    <section>
      <h2 className="mb-4 text-xl">{said.tax}</h2>
      <Table<WithholdingLine>
        caption={said.tax}
        hideCaption
        rows={[...lines]}
        rowKey={({ id }) => id}
        columns={[
          { key: 'step', label: said.step, cell: ({ id }) => retirementWords[locale].withholding[id] },
          {
            key: 'value',
            label: said.value,
            numeric: true,
            cell: ({ value, unit }) =>
              unit === 'euro cents' ? formatMoney(value, locale) : formatPercent(value, locale),
          },
          {
            key: 'law',
            label: said.law,
            cell: ({ ref }) => (
              <a href={boeUrl(ref)} rel="external">
                {citation(ref, locale)}
              </a>
            ),
          },
        ]}
      />
    </section>
  );
};

const Supposed = ({ result, locale }: { result: RouteResult; locale: Locale }) => {
  const { route: said, routes: words } = messagesOf(locale).retirement.result;
  return (
    <section>
      <h2 className="text-xl">{said.supposed}</h2>
      <p className="mt-1 text-muted">{said.supposedText}</p>
      <ul className="list mt-3">
        {stepsAsking(result.supposed).map((step) => (
          <li key={step}>
            {retirementWords[locale].steps[step]}{' '}
            <a href={`/${locale}/calculators/retirement/questions/${step}`} className="no-print">
              {words.tell}
              <span className="sr-only">: {retirementWords[locale].steps[step]}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** Where to ask for it: the application when its day is near, else the page of the service. */
const NextStep = ({
  route,
  option,
  today,
  locale,
}: {
  route: Route;
  option: Explained | null;
  today: Simulation['today'];
  locale: Locale;
}) => {
  const { route: said, next } = messagesOf(locale).retirement.result;
  const { slug, topic } = route.registered.procedure;
  const isNear = option !== null && option.on <= addMonths(today, APPLY_MONTHS);
  return (
    <section className="no-print">
      <h2 className="text-xl">{next.title}</h2>
      <p className="mt-2">
        <a href={`/${locale}/services/${topic}/${slug}`}>{said.service}</a>
      </p>
      {option ? <p className="mt-2 text-muted">{next.applyText}</p> : null}
      {isNear ? (
        <p className="mt-4">
          <ButtonLink href={`/${locale}/apply/${slug}/start`} large>
            {next.apply}
          </ButtonLink>
        </p>
      ) : null}
    </section>
  );
};

/** One way to retirement opened up: its requirements, every line of its amount and tax, and what has been supposed. */
const RetirementRoutePage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const t = translator(locale);
  const route = await routeOf(params);
  const { simulation } = await browserSimulation();
  const start = `/${locale}/calculators/retirement`;
  if (!simulation) redirect(start);
  const { chosen, today } = simulation;
  const result = simulation.routes.find(({ id }) => id === route.id) ?? notFound();
  const isOther = chosen !== null && chosen.route === route.id && chosen.on !== result.first?.on;
  const isChosen = isOther && (await searchParams).day === 'chosen';
  const option = isChosen ? chosen : result.first;
  const assessment = option?.assessment ?? result.reasons;
  const { question, result: said } = messagesOf(locale).retirement;
  const words = retirementWords[locale].routes[route.id];
  const here = `${start}/result/${route.id}`;
  const [tone, icon] = routeLooks[result.status];
  return (
    <PageBody top={<BackLink href={`${start}/result#routes`} locale={locale} label={question.back} />}>
      <p className="mb-2 text-lg text-muted">{question.caption}</p>
      <h1>{words.name}</h1>
      <p className="mt-4">
        <Tag tone={tone} icon={icon}>
          {retirementWords[locale].statusTags[result.status]}
        </Tag>
      </p>
      <p className="mt-3 max-w-text text-lg">{sayStatus(result, locale)}</p>
      <p className="mt-1 max-w-text text-muted">{words.what}</p>
      <div className="mt-8 max-w-form space-y-12">
        {option ? (
          <section>
            {isOther ? (
              <Inset>
                <p>
                  {isChosen ? said.route.chosenDay : said.route.firstDay}{' '}
                  <a href={isChosen ? here : `${here}?day=chosen`} className="no-print">
                    {isChosen
                      ? result.first &&
                        t('retirement.result.route.seeFirst', { date: formatDay(result.first.on, locale, 'medium') })
                      : t('retirement.result.route.seeChosen', { date: formatDay(chosen.on, locale, 'medium') })}
                  </a>
                </p>
              </Inset>
            ) : null}
            <Figures option={option} isWhole={route.isWhole} today={today} locale={locale} />
            {option.share ? <p className="mt-4">{sayShare(option.share, locale)}</p> : null}
          </section>
        ) : null}
        {result.supposed.length > 0 ? <Supposed result={result} locale={locale} /> : null}
        {!option && words.needs ? (
          <Inset>
            <p>{words.needs}</p>
          </Inset>
        ) : null}
        <section>
          <h2 className="text-xl">
            {t('retirement.result.routes.onDay', { date: formatDay(assessment.on, locale, 'medium') })}
          </h2>
          <AssessmentView
            assessment={assessment}
            words={(option ? route.registered : result.toldBy).words[locale]}
            locale={locale}
          />
          {chosen && simulation.base && option?.on === chosen.on ? (
            <p className="no-print mt-4">
              <a href={`${start}/bases`}>{said.lines.openBases}</a>
            </p>
          ) : null}
        </section>
        {option?.withheld ? <TaxTable lines={option.withheld.lines} locale={locale} /> : null}
        <NextStep route={route} option={option} today={today} locale={locale} />
      </div>
    </PageBody>
  );
};

export default RetirementRoutePage;
