import type { Sheet, SheetSection } from '@/lib/casework/sheet';
import { formatDay, formatMoney, formatPercent } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import type { Day } from '@/lib/law/day';
import { concepts, type DomesticTerms, domesticCost } from '@/lib/law/domestic-contributions';
import { citation, lgss } from '@/lib/law/legal-ref';
import { commonRate, equityRate, permanentUnemploymentRate } from '@/lib/law/parameters/contribution-rates';
import {
  domesticAccidentRate,
  domesticBands,
  domesticFullTime,
  domesticGuaranteeRate,
  domesticMinimumHour,
  domesticReductions,
  workerVariation,
} from '@/lib/law/parameters/domestic-employment';
import { minimumWageMonth, minimumWageYear } from '@/lib/law/parameters/minimum-wage';
import { costSection } from './cost-rows';

const bandsSection = (locale: Locale, on: Day): SheetSection => {
  const t = translator(locale);
  const { leaflet } = messagesOf(locale).domestic;
  const money = (amount: number) => formatMoney(amount, locale);
  const bands = domesticBands.on(on);
  return {
    title: leaflet.bands,
    paragraphs: [leaflet.bandsText],
    table: {
      head: leaflet.bandsHead,
      rows: bands.map(({ upTo, base }, index) => {
        const from = bands[index - 1]?.upTo ?? null;
        const pay =
          upTo === null
            ? t('domestic.leaflet.above', { from: money(from ?? 0) })
            : from === null
              ? t('domestic.leaflet.upTo', { to: money(upTo) })
              : t('domestic.leaflet.between', { from: money(from), to: money(upTo) });
        return [pay, base === null ? leaflet.own : money(base)];
      }),
    },
  };
};

const ratesSection = (locale: Locale, on: Day): SheetSection => {
  const { leaflet, cost } = messagesOf(locale).domestic;
  const rates = {
    common: commonRate.on(on),
    accident: { employer: domesticAccidentRate.on(on), worker: 0 },
    unemployment: permanentUnemploymentRate.on(on),
    guarantee: { employer: domesticGuaranteeRate.on(on), worker: 0 },
    equity: equityRate.on(on),
  };
  return {
    title: leaflet.rates,
    paragraphs: [leaflet.ratesText],
    table: {
      head: leaflet.ratesHead,
      rows: concepts.map((concept) => [
        cost.concepts[concept],
        formatPercent(rates[concept].employer, locale),
        formatPercent(rates[concept].worker, locale),
      ]),
    },
  };
};

const sourcesSection = (locale: Locale, on: Day): SheetSection => ({
  title: messagesOf(locale).domestic.leaflet.sources,
  list: [
    ...new Set(
      [
        lgss('16'),
        lgss('251'),
        ...[domesticBands, domesticReductions, domesticMinimumHour, minimumWageMonth, workerVariation].map(
          (figure) => figure.entryOn(on).source,
        ),
      ].map((ref) => citation(ref, locale)),
    ),
  ],
});

/** The leaflet on domestic employment, every figure read from the law of that day: one text for its page and its PDF. */
export const leafletSheet = (locale: Locale, on: Day): Sheet => {
  const t = translator(locale);
  const { leaflet } = messagesOf(locale).domestic;
  const money = (amount: number) => formatMoney(amount, locale);
  const { common, largeFamily, joint } = domesticReductions.on(on);
  const percents = {
    common: formatPercent(common, locale),
    family: formatPercent(largeFamily, locale),
    joint: formatPercent(joint, locale),
  };
  const { week } = domesticFullTime.on(on);
  const term = workerVariation.on(on);
  const fill = (text: string, holes: Readonly<Record<string, string | number>>) =>
    text.replace(/\{(\w+)\}/g, (_, hole: string) => String(holes[hole] ?? ''));
  const example: DomesticTerms = {
    contract: 'permanent',
    hours: week,
    payKind: 'month-14',
    pay: minimumWageMonth.on(on),
    reduction: 'general',
  };
  return {
    title: leaflet.title,
    lead: t('domestic.leaflet.lead', { day: formatDay(on, locale) }),
    sections: [
      { title: leaflet.who, list: leaflet.whoList },
      {
        title: leaflet.pay,
        paragraphs: [leaflet.payText],
        rows: [
          [leaflet.payRows.month, money(minimumWageMonth.on(on))],
          [leaflet.payRows.year, money(minimumWageYear.on(on))],
          [leaflet.payRows.hour, money(domesticMinimumHour.on(on))],
          [leaflet.payRows.week, t('domestic.leaflet.weekValue', { hours: week })],
        ],
      },
      bandsSection(locale, on),
      ratesSection(locale, on),
      { title: leaflet.reductions, list: leaflet.reductionsList.map((text) => fill(text, percents)) },
      costSection(domesticCost(example, on), { title: leaflet.example, paragraphs: [leaflet.exampleText] }, locale),
      {
        title: leaflet.changes,
        list: leaflet.changesList.map((text) => fill(text, { days: 'days' in term ? term.days : '' })),
      },
      { title: leaflet.sick, paragraphs: [leaflet.sickText] },
      sourcesSection(locale, on),
    ],
  };
};
