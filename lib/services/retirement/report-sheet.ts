import type { Picture } from '@/lib/calculators/pictures/picture';
import { picturesOf } from '@/lib/calculators/retirement/pictures';
import { type Plan, planFacts, planSteps, stepsShown } from '@/lib/calculators/retirement/plan';
import {
  retirementWords,
  sayHeadline,
  sayMonths,
  sayMore,
  sayNet,
  sayNotes,
  sayStatus,
} from '@/lib/calculators/retirement/say';
import type { Explained, Simulation } from '@/lib/calculators/retirement/simulate';
import type { Sheet, SheetSection } from '@/lib/casework/sheet';
import type { Known } from '@/lib/catalogue/kernel';
import { sayLine, sayValue, sayVerdict } from '@/lib/catalogue/say';
import { formatDay, formatMoney, formatPercent } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { citation } from '@/lib/law/legal-ref';
import type { CareerSource } from './plan';

const FULL_TIME = 10_000;
/** Terms of the glossary explained at the end. */
const terms: ReadonlySet<string> = new Set([
  'regulatory-base',
  'contribution-base',
  'early-retirement',
  'reducing-coefficient',
  'maximum-pension',
  'minimum-complement',
  'gender-gap',
  'extra-payments',
]);

type Scenario = { readonly name: string; readonly simulation: Simulation };

const drawn = ({ title, finding, width, height, textSize, shapes }: Picture) => ({
  title,
  finding,
  width,
  height,
  textSize,
  shapes,
});

const routesTable = ({ routes }: Simulation, locale: Locale): NonNullable<SheetSection['table']> => {
  const t = translator(locale);
  const words = retirementWords[locale];
  const head = (['route', 'from', 'age', 'monthly', 'todayEuros', 'net', 'reduction'] as const).map((key) =>
    t(`retirement.result.routes.${key}`),
  );
  const rows = routes
    .filter(({ first }) => first)
    .map(({ id, first }) => {
      const option = first as Explained;
      return [
        words.routes[id].name,
        formatDay(option.on, locale, 'medium'),
        sayMonths(option.age, locale),
        formatMoney(option.monthly, locale),
        formatMoney(option.inToday, locale),
        option.withheld ? formatMoney(option.withheld.net, locale) : '—',
        option.reduction > 0 ? formatPercent(option.reduction, locale) : '—',
      ];
    });
  return { head, rows };
};

/* The reasons of each route, a list a route: the sentence of every requirement with its article. */
const reasonSections = ({ routes, plan }: Simulation, locale: Locale): SheetSection[] =>
  routes
    .filter(({ route }) => route.concerns(plan))
    .map((result) => {
      const words = result.toldBy.words[locale];
      return {
        title: retirementWords[locale].routes[result.id].name,
        paragraphs: [sayStatus(result, locale)],
        list: result.reasons.verdicts.flatMap((verdict) => {
          const said = sayVerdict(words, verdict, locale);
          return said ? [`${said} (${citation(verdict.ref, locale)})`] : [];
        }),
      };
    });

const linesSection = (simulation: Simulation, option: Explained, locale: Locale): SheetSection => {
  const t = translator(locale);
  const { registered } = simulation.routes.find(({ id }) => id === option.route)?.route ?? { registered: null };
  const lines = option.assessment.award?.lines ?? [];
  const net = sayNet(option, locale);
  return {
    title: t('retirement.report.calculation'),
    ...(net && { paragraphs: [net] }),
    rows: registered
      ? lines.map((line): [string, string] => {
          const { label, value } = sayLine(registered.words[locale], line, locale);
          return [`${label} (${citation(line.ref, locale)})`, value];
        })
      : [],
  };
};

const taxSection = (option: Explained, locale: Locale): SheetSection[] => {
  if (!option.withheld) return [];
  const words = retirementWords[locale].withholding;
  return [
    {
      title: words.rate,
      rows: option.withheld.lines.map(({ id, value, unit, ref }): [string, string] => [
        `${words[id]} (${citation(ref, locale)})`,
        unit === 'basis points' ? formatPercent(value, locale) : formatMoney(value, locale),
      ]),
    },
  ];
};

const planSection = (plan: Plan, told: Known, simulation: Simulation, locale: Locale): SheetSection => {
  const t = translator(locale);
  const words = retirementWords[locale];
  const asked = stepsShown(planSteps, plan as unknown as Known, simulation.today).flatMap(({ asks }) => asks);
  return {
    title: t('retirement.report.plan'),
    table: {
      head: [t('retirement.report.question'), t('retirement.report.value'), t('retirement.report.origin')],
      rows: [...new Set(asked)].flatMap((key) => {
        const value = (plan as unknown as Known)[key];
        if (value === undefined) return [];
        const origin = told[key] === undefined ? 'supposed' : 'told';
        return [
          [
            words.facts[key].name,
            sayValue(planFacts[key], words.facts[key], value, locale),
            t(`retirement.report.${origin}`),
          ],
        ];
      }),
    },
  };
};

const periodsSection = ({ career }: Simulation, locale: Locale): SheetSection[] => {
  const t = translator(locale);
  if (career.past.periods.length === 0) return [];
  return [
    {
      title: t('retirement.report.periods'),
      table: {
        head: [
          t('retirement.record.from'),
          t('retirement.record.to'),
          t('retirement.record.regime'),
          t('retirement.record.workTime'),
        ],
        rows: career.past.periods.map(({ from, to, regime, workTime }) => [
          formatDay(from, locale, 'medium'),
          to ? formatDay(to, locale, 'medium') : t('retirement.record.stillOpen'),
          t(`retirement.record.regimes.${regime}`),
          formatPercent(Math.min(workTime, FULL_TIME), locale),
        ]),
      },
    },
  ];
};

const scenarioSection = (scenarios: readonly Scenario[], locale: Locale): SheetSection[] => {
  const t = translator(locale);
  if (scenarios.length === 0) return [];
  return [
    {
      title: t('retirement.report.scenarios'),
      rows: scenarios.map(({ name, simulation }): [string, string] => [name, sayHeadline(simulation, locale)]),
    },
  ];
};

/** The report of a simulation in words, pictures and tables: its page, its PDF and its CSV code say the same. */
export const reportSheet = (
  simulation: Simulation,
  {
    told,
    source,
    scenarios,
    locale,
  }: {
    /** What was answered; the rest was supposed. */
    readonly told: Known;
    readonly source: CareerSource;
    readonly scenarios: readonly Scenario[];
    readonly locale: Locale;
  },
): Sheet => {
  const t = translator(locale);
  const { chosen, plan, today } = simulation;
  const notes = sayNotes(simulation, source === 'told', locale);
  const versions = new Set(simulation.routes.map(({ route }) => route.registered.procedure.version));
  return {
    title: t('retirement.report.title'),
    lead: sayHeadline(simulation, locale),
    sections: [
      {
        title: t('retirement.report.cover'),
        paragraphs: [
          ...sayMore(simulation, locale),
          t('retirement.report.maximum'),
          t('retirement.report.rules', { date: formatDay(today, locale) }),
        ],
        rows: [
          [t('retirement.report.birth'), formatDay(plan.birthDate, locale)],
          [t('retirement.report.version'), [...versions].sort().join(', ')],
        ],
      },
      {
        title: t('retirement.report.notBinding'),
        paragraphs: [t('retirement.report.notBindingText')],
      },
      ...scenarioSection(scenarios, locale),
      { title: t('retirement.report.routes'), table: routesTable(simulation, locale) },
      ...(chosen ? [linesSection(simulation, chosen, locale), ...taxSection(chosen, locale)] : []),
      ...picturesOf(simulation, locale).map(
        (picture): SheetSection => ({
          title: picture.title,
          picture: drawn(picture),
          table: {
            head: picture.table.columns.map(({ label }) => label),
            rows: picture.table.rows.map((row) => row.map(({ text }) => text)),
          },
        }),
      ),
      ...reasonSections(simulation, locale),
      ...periodsSection(simulation, locale),
      planSection(plan, told, simulation, locale),
      { title: t('retirement.report.assumptions'), list: notes.map(({ text }) => text) },
      {
        title: t('retirement.report.glossary'),
        rows: messagesOf(locale)
          .glossary.terms.filter(({ id }) => terms.has(id))
          .map(({ term, text }): [string, string] => [term, text]),
      },
    ],
  };
};
