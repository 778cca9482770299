import type { ReactNode } from 'react';
import { type Column, Table } from '@/components/ui/table';
import { type Compared, compare, mostPerMonth, type Named } from '@/lib/calculators/retirement/comparison';
import { retirementWords, sayMonths } from '@/lib/calculators/retirement/say';
import type { Explained } from '@/lib/calculators/retirement/simulate';
import { formatDay, formatMoney, formatWholeEuros } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { type Translate, translator } from '@/lib/i18n/translator';

const sayDifference = ({ difference }: Compared, locale: Locale, t: Translate): string => {
  if (difference === null) return t('retirement.compare.first');
  if (difference === 0) return t('retirement.compare.same');
  return t(`retirement.compare.${difference > 0 ? 'more' : 'less'}`, {
    amount: formatWholeEuros(Math.abs(difference), locale),
  });
};

const sayLevel = ({ level }: Compared, locale: Locale, t: Translate): string => {
  if (level === null) return t('retirement.compare.first');
  return 'age' in level
    ? t('retirement.compare.breakEven', { age: sayMonths(level.age, locale) })
    : t('retirement.compare.always', { name: level.ahead });
};

/* To the cent where the law is known, to the euro where it is a forecast. */
const sayAmount = ({ simulation }: Compared, { on }: Explained, amount: number, locale: Locale): string =>
  simulation && on.slice(0, 4) > simulation.today.slice(0, 4)
    ? formatWholeEuros(amount, locale)
    : formatMoney(amount, locale);

type Measure = { readonly label: string; readonly cell: (compared: Compared, chosen: Explained) => ReactNode };
const measuresOf = (compared: readonly Compared[], locale: Locale, t: Translate): readonly Measure[] => {
  const { rows, noNet } = messagesOf(locale).retirement.compare;
  return [
    { label: rows.date, cell: (_, { on }) => formatDay(on, locale, 'medium') },
    { label: rows.age, cell: (_, { age }) => sayMonths(age, locale) },
    { label: rows.route, cell: (_, { route }) => retirementWords[locale].routes[route].name },
    { label: rows.monthly, cell: (each, chosen) => sayAmount(each, chosen, chosen.monthly, locale) },
    {
      label: rows.today,
      cell: (each, chosen) => <strong className="font-bold">{sayAmount(each, chosen, chosen.inToday, locale)}</strong>,
    },
    {
      label: rows.net,
      cell: (_, { withheld }) => (withheld ? formatWholeEuros(withheld.net, locale) : noNet),
    },
    ...(compared.some(({ chosen }) => chosen && chosen.once > 0)
      ? [
          {
            label: rows.once,
            cell: (each: Compared, chosen: Explained) => sayAmount(each, chosen, chosen.onceInToday, locale),
          },
        ]
      : []),
    ...(compared.length > 1
      ? [
          { label: rows.difference, cell: (each: Compared) => sayDifference(each, locale, t) },
          { label: rows.breakEven, cell: (each: Compared) => sayLevel(each, locale, t) },
        ]
      : []),
  ];
};

/** Scenarios side by side, a column each; on narrow screens a card for each measure. With what they rest on. */
export const ScenarioTable = ({ scenarios, locale }: { scenarios: readonly Named[]; locale: Locale }) => {
  const t = translator(locale);
  const { caption, what, none, unreadable, notes } = messagesOf(locale).retirement.compare;
  const said = retirementWords[locale].notes;
  const compared = compare(scenarios);
  const most = mostPerMonth(compared);
  const columns: Column<Measure>[] = [
    { key: 'what', label: what, cell: ({ label }) => label },
    ...compared.map((each, index) => ({
      key: `${index}`,
      label: each.name,
      cell: ({ cell }: Measure) => (each.chosen ? cell(each, each.chosen) : each.simulation ? none : unreadable),
    })),
  ];
  return (
    <>
      {most?.chosen ? (
        <p className="mb-5 max-w-text text-lg">
          {t('retirement.compare.finding', {
            name: most.name,
            amount: formatWholeEuros(most.chosen.inToday, locale),
          })}
        </p>
      ) : null}
      <Table
        caption={caption}
        hideCaption
        columns={columns}
        rows={[...measuresOf(compared, locale, t)]}
        rowKey={({ label }) => label}
      />
      <section className="mt-8 max-w-text text-sm text-muted" aria-labelledby="notes">
        <h2 id="notes" className="text-base text-ink">
          {notes}
        </h2>
        <ul className="list mt-2">
          {compared.some(({ simulation }) => simulation?.isForecast) ? (
            <>
              <li>{said.forecast}</li>
              <li>{said['todays-euros']}</li>
            </>
          ) : null}
          <li>{said.net}</li>
          <li>{said['not-binding']}</li>
        </ul>
      </section>
    </>
  );
};
