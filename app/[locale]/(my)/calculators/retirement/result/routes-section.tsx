import { Icon } from '@/components/ui/icon';
import { Table } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import { retirementWords, sayMonths, saySupposed } from '@/lib/calculators/retirement/say';
import type { Explained, RouteResult, Simulation } from '@/lib/calculators/retirement/simulate';
import { sayVerdict } from '@/lib/catalogue/say';
import { formatDay, formatMoney, formatPercent } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { routeLooks, stepAsking, stepsAsking } from './route-words';

type Open = RouteResult & { readonly first: Explained };
const isOpen = (result: RouteResult): result is Open => result.first !== null;

const Status = ({ status, locale }: { status: RouteResult['status']; locale: Locale }) => (
  <Tag tone={routeLooks[status][0]} icon={routeLooks[status][1]}>
    {retirementWords[locale].statusTags[status]}
  </Tag>
);

/** Links to the pages whose answers a route waits for. */
const AskedBy = ({ result, locale }: { result: RouteResult; locale: Locale }) => (
  <>
    {stepsAsking(result.supposed).map((step) => (
      <a
        key={step}
        href={`/${locale}/calculators/retirement/questions/${step}`}
        className="no-print mr-4 inline-flex min-h-8 items-center"
      >
        {retirementWords[locale].steps[step]}
      </a>
    ))}
  </>
);

const RouteName = ({ result, simulation, locale }: { result: Open; simulation: Simulation; locale: Locale }) => {
  const t = translator(locale);
  const { routes: words } = messagesOf(locale).retirement.result;
  const said = retirementWords[locale].routes[result.id];
  const isChosen = simulation.chosen?.route === result.id;
  return (
    <>
      <a href={`/${locale}/calculators/retirement/result/${result.id}`}>{said.name}</a>
      <span className="mt-1.5 mb-1 flex flex-wrap gap-2">
        <Status status={result.status} locale={locale} />
        {isChosen ? (
          <Tag tone="teal" icon="check">
            {words.yours}
          </Tag>
        ) : null}
      </span>
      <span className="block max-w-[44ch] text-sm font-normal text-muted">
        {said.what}
        {result.route.isWhole ? null : ` ${words.besideWork}.`}
      </span>
      {result.status === 'if' ? (
        <span className="mt-1 block max-w-[44ch] text-sm font-normal">
          {t('retirement.result.routes.depends', { facts: saySupposed(result, locale) })}{' '}
          <AskedBy result={result} locale={locale} />
        </span>
      ) : null}
    </>
  );
};

/** What an option pays a month; of later years in euros of today, with those of then below. */
const Monthly = ({ option, today, locale }: { option: Explained; today: string; locale: Locale }) => {
  const t = translator(locale);
  const year = option.on.slice(0, 4);
  return (
    <>
      <strong>{formatMoney(option.inToday, locale)}</strong>
      {year > today.slice(0, 4) ? (
        <span className="block text-sm whitespace-normal text-muted">
          {t('retirement.result.routes.then', { amount: formatMoney(option.monthly, locale), year })}
        </span>
      ) : null}
      {option.onceInToday > 0 ? (
        <span className="block text-sm whitespace-normal text-muted">
          {t('retirement.result.routes.once', { amount: formatMoney(option.onceInToday, locale) })}
        </span>
      ) : null}
    </>
  );
};

/** Against the ordinary day; a pension drawn beside a wage is not comparable. */
const Against = ({ result, ordinary, locale }: { result: Open; ordinary: Explained | null; locale: Locale }) => {
  const t = translator(locale);
  const { first: option, route } = result;
  if (!ordinary || !route.isWhole) return '—';
  const change = option.inToday - ordinary.inToday;
  return (
    <>
      {`${change > 0 ? '+' : ''}${formatMoney(change, locale)}`}
      {option.reduction > 0 ? (
        <span className="block text-sm whitespace-normal text-muted">
          {t('retirement.result.routes.reduced', { rate: formatPercent(option.reduction, locale) })}
        </span>
      ) : null}
    </>
  );
};

/** A way that does not open: its reasons, and what would change them. */
const ClosedRoute = ({ result, locale }: { result: RouteResult; locale: Locale }) => {
  const words = result.toldBy.words[locale];
  const unmet = result.reasons.verdicts.filter(({ outcome, factor }) => outcome === 'unmet' && !factor);
  return (
    <li className="border-b border-line py-4">
      <h4 className="text-base">
        <a href={`/${locale}/calculators/retirement/result/${result.id}`}>
          {retirementWords[locale].routes[result.id].name}
        </a>
      </h4>
      {unmet.length === 0 ? <p className="mt-1">{retirementWords[locale].status.not}</p> : null}
      {unmet.map((verdict) => (
        <p key={verdict.id} className="mt-1 max-w-text">
          {sayVerdict(words, verdict, locale)}{' '}
          <span className="text-muted">{words.requirements[verdict.id]?.change}</span>
        </p>
      ))}
    </li>
  );
};

/** Every way to retirement: those that open side by side, those that do not with why, and those that concern others. */
export const RoutesSection = ({ simulation, locale }: { simulation: Simulation; locale: Locale }) => {
  const t = translator(locale);
  const { routes: said } = messagesOf(locale).retirement.result;
  const { plan, routes, ordinary, today } = simulation;
  const words = retirementWords[locale];
  const open = routes.filter(isOpen).sort((a, b) => (a.first.on < b.first.on ? -1 : 1));
  const closed = routes.filter((result) => !isOpen(result) && result.route.concerns(plan));
  const others = routes.filter((result) => !isOpen(result) && !result.route.concerns(plan));
  const count = (status: RouteResult['status']) => open.filter((result) => result.status === status).length;
  return (
    <section id="routes" aria-labelledby="routes-title" className="scroll-mt-4">
      <h2 id="routes-title" className="text-xl">
        {said.title}
      </h2>
      <p className="mt-1 max-w-text text-muted">
        {said.lead} {t('retirement.result.routes.openCount', { now: count('now'), later: count('later') })}
      </p>
      {open.length > 0 ? (
        <div className="mt-5">
          <Table<Open>
            caption={said.caption}
            hideCaption
            rows={open}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'route',
                label: said.route,
                cell: (result) => <RouteName result={result} simulation={simulation} locale={locale} />,
              },
              {
                key: 'from',
                label: said.from,
                cell: ({ first }) => (
                  <>
                    <span className="lg:whitespace-nowrap">{formatDay(first.on, locale, 'medium')}</span>
                    <span className="block text-sm text-muted">{sayMonths(first.age, locale)}</span>
                  </>
                ),
              },
              {
                key: 'monthly',
                label: said.todayEuros,
                numeric: true,
                cell: ({ first }) => <Monthly option={first} today={today} locale={locale} />,
              },
              {
                key: 'net',
                label: said.net,
                numeric: true,
                cell: ({ first }) => (first.withheld ? formatMoney(first.withheld.net, locale) : '—'),
              },
              {
                key: 'difference',
                label: said.difference,
                numeric: true,
                cell: (result) => <Against result={result} ordinary={ordinary} locale={locale} />,
              },
            ]}
          />
        </div>
      ) : null}
      {closed.length > 0 ? (
        <>
          <h3 className="mt-10 text-lg">{said.closed}</h3>
          <ul className="mt-2 border-t border-line">
            {closed.map((result) => (
              <ClosedRoute key={result.id} result={result} locale={locale} />
            ))}
          </ul>
        </>
      ) : null}
      {others.length > 0 ? (
        <details className="mt-8 border-y border-line">
          <summary className="flex min-h-14 items-center gap-2 py-3 font-bold text-link">
            <Icon name="chevron-right" className="turn size-5" />
            {t('retirement.result.routes.others', { count: others.length })}
          </summary>
          <dl className="pb-4">
            {others.map(({ id, route: { needs } }) => {
              const step = needs && stepAsking(needs);
              return (
                <div key={id} className="py-2">
                  <dt className="font-bold">{words.routes[id].name}</dt>
                  <dd className="max-w-text">
                    {words.routes[id].needs}{' '}
                    {step ? (
                      <a href={`/${locale}/calculators/retirement/questions/${step.id}`} className="no-print">
                        {said.tell}
                        <span className="sr-only">: {words.steps[step.id]}</span>
                      </a>
                    ) : null}
                  </dd>
                </div>
              );
            })}
          </dl>
        </details>
      ) : null}
    </section>
  );
};
