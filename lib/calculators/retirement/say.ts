/** What a simulation says in sentences: the same on the page and in the report. */

import {
  formatDay,
  formatDuration,
  formatMoney,
  formatNumber,
  formatPercent,
  formatWholeEuros,
} from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { retirementPeriod } from '@/lib/law/parameters/retirement';
import type { Goal } from './plan';
import type { Explained, Option, RouteResult, Simulation } from './simulate';
import type { NoteId, RetirementWords } from './words';
import { english } from './words.en';
import { spanish } from './words.es';

const YEAR_MONTHS = 12;
const PAYMENTS = 14;
const MONTH_DAYS = 365 / 12;

export const retirementWords: Readonly<Record<Locale, RetirementWords>> = { es: spanish, en: english };

/** '66 años y 10 meses'. */
export const sayMonths = (months: number, locale: Locale): string =>
  months === 0
    ? formatDuration({ days: 0 }, locale)
    : formatDuration({ years: Math.floor(months / YEAR_MONTHS), months: months % YEAR_MONTHS }, locale);

const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (hole, key: string) => values[key] ?? hole);
const yearOf = (on: string): string => on.slice(0, 4);
const isLater = ({ on }: Option, { today }: Simulation): boolean => yearOf(on) > yearOf(today);
/* To the cent where the law is known, to the euro where it is a forecast. */
const sayAmount = (option: Option, simulation: Simulation, locale: Locale): string =>
  isLater(option, simulation) ? formatWholeEuros(option.inToday, locale) : formatMoney(option.monthly, locale);

const dayAndAge = ({ on, age }: Option, locale: Locale) => ({
  date: formatDay(on, locale, 'medium'),
  age: sayMonths(age, locale),
});

/** Why there is no pension of work on the day looked at, one sentence each. */
const sayNone = (simulation: Simulation, locale: Locale): readonly string[] => {
  const t = translator(locale);
  const { routes, plan, best, months, career } = simulation;
  if (plan.retirementOn && best.earliest)
    return [
      t('retirement.result.none.onThatDay', {
        date: formatDay(plan.retirementOn, locale, 'medium'),
        first: formatDay(best.earliest.on, locale, 'medium'),
        age: sayMonths(best.earliest.age, locale),
      }),
    ];
  const said: string[] = [];
  const ordinary = routes.find(({ id }) => id === 'retire-ordinary');
  const unmet = new Map(
    ordinary?.reasons.verdicts.flatMap(({ id, outcome, figures }) => (outcome === 'unmet' ? [[id, figures]] : [])),
  );
  const { days, recentDays } = retirementPeriod.on(career.ordinary.date);
  const needed = Math.round(days / MONTH_DAYS);
  if (unmet.has('contribution-period'))
    said.push(
      t('retirement.result.none.years', {
        need: sayMonths(needed, locale),
        missing: sayMonths(Math.max(1, needed - months.have), locale),
      }),
    );
  else if (unmet.has('recent-period')) {
    const missing = recentDays - career.recentDaysBy(ordinary?.reasons.on ?? career.ordinary.date);
    said.push(
      t('retirement.result.none.recent', {
        need: sayMonths(Math.round(recentDays / MONTH_DAYS), locale),
        missing: sayMonths(Math.max(1, Math.ceil(missing / MONTH_DAYS)), locale),
      }),
    );
  } else said.push(t('retirement.result.none.any'));
  if (routes.some(({ status, route }) => status === 'if' && route.isWhole))
    said.push(t('retirement.result.none.onlyIf'));
  const without = routes.find(({ id }) => id === 'ncp-retirement')?.first;
  if (without)
    said.push(
      t('retirement.result.none.noncontributory', {
        date: formatDay(without.on, locale, 'medium'),
        amount: sayAmount(without, simulation, locale),
      }),
    );
  return said;
};

/** The answer in one sentence: day, age and amount; without a pension of work, what is missing. */
export const sayHeadline = (simulation: Simulation, locale: Locale): string => {
  const { chosen, today } = simulation;
  if (!chosen) return sayNone(simulation, locale)[0] ?? '';
  const time = isLater(chosen, simulation) ? 'forecast' : chosen.on < today ? 'past' : 'thisYear';
  return translator(locale)(`retirement.result.headline.${time}`, {
    ...dayAndAge(chosen, locale),
    amount: sayAmount(chosen, simulation, locale),
    payments: PAYMENTS,
  });
};

/** What an option leaves after tax; null where the tax of its year is not known here. */
export const sayNet = (option: Explained, locale: Locale): string | null => {
  const t = translator(locale);
  if (!option.withheld) return null;
  const { rate, net } = option.withheld;
  return rate === 0
    ? t('retirement.result.more.noTax')
    : t('retirement.result.more.net', { amount: formatWholeEuros(net, locale), rate: formatPercent(rate, locale) });
};

const sayAgainstOrdinary = ({ chosen, ordinary, career }: Simulation, locale: Locale): string[] => {
  const t = translator(locale);
  const date = formatDay(career.ordinary.date, locale, 'medium');
  if (!chosen || !ordinary) return [];
  if (chosen.on === ordinary.on)
    return [t('retirement.result.more.ordinaryAge', { age: sayMonths(career.ordinary.age, locale), date })];
  const more = chosen.inToday - ordinary.inToday;
  if (more === 0) return [t('retirement.result.more.sameAsOrdinary', { date })];
  const amount = formatWholeEuros(Math.abs(more), locale);
  return [t(`retirement.result.more.${more > 0 ? 'moreThanOrdinary' : 'lessThanOrdinary'}`, { amount, date })];
};

/** What follows the headline, one sentence each: how, net, what it loses, against the ordinary day. */
export const sayMore = (simulation: Simulation, locale: Locale): readonly string[] => {
  const t = translator(locale);
  const { chosen } = simulation;
  if (!chosen) return sayNone(simulation, locale).slice(1);
  const { once, onceInToday, share, reduction } = chosen;
  const net = sayNet(chosen, locale);
  const isForecast = isLater(chosen, simulation);
  return [
    t('retirement.result.more.route', { route: retirementWords[locale].routes[chosen.route].name }),
    ...(isForecast && chosen.monthly !== chosen.inToday
      ? [
          t('retirement.result.more.thenEuros', {
            year: yearOf(chosen.on),
            amount: formatWholeEuros(chosen.monthly, locale),
          }),
        ]
      : []),
    ...(once > 0
      ? [
          t('retirement.result.more.once', {
            amount: isForecast ? formatWholeEuros(onceInToday, locale) : formatMoney(once, locale),
          }),
        ]
      : []),
    ...(net ? [net] : []),
    ...(reduction > 0 ? [t('retirement.result.more.reduction', { rate: formatPercent(reduction, locale) })] : []),
    ...(share ? [sayShare(share, locale)] : []),
    ...sayAgainstOrdinary(simulation, locale),
  ];
};

/** The share of a pension that Spain pays. */
export const sayShare = ({ own, all, whole }: NonNullable<Explained['share']>, locale: Locale): string =>
  translator(locale)('retirement.result.more.share', {
    own: formatNumber(own, locale),
    all: formatNumber(all, locale),
    whole: formatMoney(whole, locale),
  });

/** What a route depends on, as nouns: 'años en la empresa, contrato de relevo'. */
export const saySupposed = ({ supposed }: RouteResult, locale: Locale): string =>
  supposed.map((key) => retirementWords[locale].facts[key].name.toLocaleLowerCase(locale)).join(', ');

/** Where a route stands, in one sentence. */
export const sayStatus = (result: RouteResult, locale: Locale): string =>
  fill(retirementWords[locale].status[result.status], {
    ...(result.first && dayAndAge(result.first, locale)),
    facts: saySupposed(result, locale),
  });

/** The best day for a goal, in one sentence; null when there is none. */
export const sayGoal = (simulation: Simulation, goal: Goal, locale: Locale): string | null => {
  const option = simulation.best[goal];
  return (
    option &&
    fill(retirementWords[locale].goals[goal], {
      ...dayAndAge(option, locale),
      amount: sayAmount(option, simulation, locale),
      until: sayMonths(simulation.plan.untilAge * YEAR_MONTHS, locale),
    })
  );
};

/** When the later of the day chosen and the ordinary one has paid as much as the earlier; null when they are the same. */
export const sayEven = (
  { chosen, ordinary, breakEven }: Pick<Simulation, 'chosen' | 'ordinary' | 'breakEven'>,
  locale: Locale,
): string | null => {
  if (!chosen || !ordinary || chosen.on === ordinary.on) return null;
  const [early, late] = chosen.on < ordinary.on ? [chosen, ordinary] : [ordinary, chosen];
  const days = { early: formatDay(early.on, locale, 'medium'), late: formatDay(late.on, locale, 'medium') };
  return breakEven === null
    ? translator(locale)('retirement.result.best.neverEven', days)
    : translator(locale)('retirement.result.best.breakEven', { ...days, age: sayMonths(breakEven, locale) });
};

/** All drawn by the age chosen, against the ordinary day, in euros of today. */
export const sayDrawn = ({ drawn, plan, chosen, ordinary }: Simulation, locale: Locale): string | null => {
  if (!drawn) return null;
  const t = translator(locale);
  const until = sayMonths(plan.untilAge * YEAR_MONTHS, locale);
  const total = formatWholeEuros(drawn.chosen, locale);
  if (chosen?.on === ordinary?.on) return t('retirement.result.best.drawnOnly', { until, chosen: total });
  const more = drawn.chosen - drawn.ordinary;
  const said = t('retirement.result.best.drawn', {
    until,
    chosen: total,
    ordinary: formatWholeEuros(drawn.ordinary, locale),
  });
  const amount = formatWholeEuros(Math.abs(more), locale);
  const compared =
    more === 0
      ? t('retirement.result.best.drawnSame')
      : t(`retirement.result.best.${more > 0 ? 'drawnMore' : 'drawnLess'}`, { amount });
  return `${said} ${compared}`;
};

const lineOf = (option: Explained | null, id: string): number =>
  option?.assessment.award?.lines.find((line) => line.id === id)?.value ?? 0;

/* Each note with whether it is true of the simulation, in the order they are told. */
const notesTrueOf = (simulation: Simulation, isTold: boolean): Readonly<Record<NoteId, boolean>> => {
  const { plan, chosen, routes, isForecast } = simulation;
  const opens = (...ids: readonly RouteResult['id'][]) => routes.some(({ id, first }) => first && ids.includes(id));
  const hasMinimum = lineOf(chosen, 'minimum-complement') > 0;
  const isLimited = lineOf(chosen, 'maximum') > 0;
  return {
    forecast: isForecast,
    'todays-euros': isForecast,
    prices: isForecast,
    wages: isForecast,
    limits: isForecast && plan.ceilingLater,
    law: isForecast,
    ceiling: isLimited,
    'ceiling-unlimited': isForecast && !plan.ceilingLater,
    'told-career': isTold,
    minimum: hasMinimum && plan.pensionOtherIncome > 0,
    'minimum-no-income': hasMinimum && plan.pensionOtherIncome === 0,
    net: chosen !== null && chosen.withheld !== null,
    'net-unknown': chosen !== null && chosen.withheld === null,
    'other-states': opens('pro-rata'),
    'dues-paid': plan.workNow === 'self-employed',
    'after-stop': plan.workPlan === 'stop',
    disability: plan.disabilityKind !== 'none',
    partial: opens('retire-partial'),
    'beside-work': opens('retire-active', 'retire-flexible'),
    residence: opens('ncp-retirement'),
    'practice-2026': isLimited && chosen !== null && chosen.on >= '2026-01-01' && chosen.on < '2026-02-25',
    'other-schemes': true,
    'not-binding': true,
  };
};

/** The short honest sentences true of a simulation. `isTold`: the career was told in a sentence and not on record. */
export const sayNotes = (
  simulation: Simulation,
  isTold: boolean,
  locale: Locale,
): readonly { readonly id: NoteId; readonly text: string }[] => {
  const { plan, chosen } = simulation;
  const values = {
    prices: formatPercent(plan.priceGrowth, locale),
    wages: formatPercent(plan.wageGrowth, locale),
    maximum: formatMoney(lineOf(chosen, 'maximum'), locale),
    income: formatMoney(plan.pensionOtherIncome, locale),
  };
  return Object.entries(notesTrueOf(simulation, isTold)).flatMap(([id, isTrue]) =>
    isTrue ? [{ id: id as NoteId, text: fill(retirementWords[locale].notes[id as NoteId], values) }] : [],
  );
};
