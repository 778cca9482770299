/** The three pictures of a simulation: pension by month of retirement, bases used, career against the whole pension. */

import { ageInMonths, contributedMonthsOf } from '@/lib/catalogue/benefits/retirement/age';
import { numberOf } from '@/lib/catalogue/benefits/retirement/base';
import { formatDay, formatMoney, formatMonth, formatWholeEuros } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import type { Cents } from '@/lib/law/cents';
import { addYears, type Day, maxDay, minDay, monthOf, partsOf } from '@/lib/law/day';
import { ordinaryAges, pensionScale } from '@/lib/law/parameters/retirement';
import {
  type Cell,
  type Drawing,
  type KeyLine,
  narrow,
  type Picture,
  type Point,
  plot,
  type Room,
  roundTicks,
  type Shape,
  type Tick,
  wide,
} from '../pictures/picture';
import { en } from './pictures.en';
import { es, type PictureWords } from './pictures.es';
import { retirementWords, sayMonths } from './say';
import type { BaseRow, Option, Simulation } from './simulate';

const YEAR_MONTHS = 12;
const EURO = 100;
/** Parts of a month that a day is, to place it between two months. */
const MONTH_DAYS = 31;
/** The curve, whose last month holds until the next, and room for days that fall a little before their month. */
const CURVE_FROM = -24;
const CURVE_TO = 37;
const HALF = 0.5;
const LEVELS = 5;
const MARK = 12;
/** The scale of the curve starts here at the latest, as a part of its end, so that a few euros do not look like many. */
const LEAST_SHOWN = 0.75;
const LABELLED_YEARS = 5;

const words: Readonly<Record<Locale, PictureWords>> = { es, en };

type Telling = {
  readonly words: PictureWords;
  readonly locale: Locale;
  readonly age: (months: number) => string;
  readonly time: (months: number) => string;
  /** To the nearest euro: a forecast has no cents worth saying. */
  readonly euros: (amount: number) => string;
  readonly money: (amount: Cents) => Cell;
  readonly date: (on: Day) => Cell;
};
const tellingIn = (locale: Locale): Telling => ({
  words: words[locale],
  locale,
  age: (months) => sayMonths(months, locale),
  time: (months) => (months === 0 ? words[locale].career.nothing : sayMonths(months, locale)),
  euros: (amount) => formatWholeEuros(amount, locale),
  money: (amount) => ({ text: formatMoney(amount, locale), raw: amount / EURO }),
  date: (on) => ({ text: formatDay(on, locale, 'medium'), raw: on }),
});
/* One month, or one year: words around it are singular. */
const isOne = (months: number): boolean => months === 1 || months === YEAR_MONTHS;
const said = (text: string): Cell => ({ text, raw: text });

const levelsOf = (from: number, to: number, { euros }: Telling): readonly Tick[] =>
  roundTicks(from / EURO, to / EURO, LEVELS).map((level) => ({ at: level * EURO, labels: [euros(level * EURO)] }));

const pictureOf = <Id extends string>(
  about: Pick<Picture<Id>, 'id' | 'title' | 'finding' | 'table'>,
  draw: (room: Room) => Drawing,
): Picture<Id> => ({ ...about, ...draw(wide), narrow: draw(narrow) });

/* First day of ordinary retirement, or that of which the figures are told when there is none. */
const ordinaryDayOf = ({ ordinary, career }: Simulation): Day =>
  ordinary?.on ?? maxDay(career.ordinary.date, career.asOf);

/* What one option pays more or less than another, in words. */
const difference = (change: number, { words: { curve }, euros }: Telling): string => {
  if (change === 0) return curve.same;
  if (Math.abs(change) < EURO / 2) return curve.nearlySame;
  return change > 0 ? curve.more(euros(change)) : curve.less(euros(-change));
};

const curveFinding = (simulation: Simulation, telling: Telling): string => {
  const { chosen, ordinary, curve } = simulation;
  const { words: word, age, euros } = telling;
  const sentence = (text: string, { onceInToday }: Option): string =>
    `${text}${onceInToday > 0 ? word.curve.once(euros(onceInToday)) : ''}.`;
  if (chosen && ordinary && chosen.age !== ordinary.age) {
    const more = difference(chosen.inToday - ordinary.inToday, telling);
    return sentence(word.curve.choosing(age(chosen.age), more, age(ordinary.age)), chosen);
  }
  const from = curve.find(({ on }) => on >= ordinaryDayOf(simulation)) ?? (curve[0] as Option);
  const after = curve.filter(({ age: months }) => months > from.age && months <= from.age + YEAR_MONTHS);
  const to = after.at(-1);
  if (!to) return sentence(word.curve.only(age(from.age), euros(from.inToday)), from);
  return sentence(word.curve.waiting(age(from.age), age(to.age), difference(to.inToday - from.inToday, telling)), to);
};

/* Months from one day to another with the days as a part of a month: the place of a day along the curve. */
const monthsApart = (from: Day, to: Day): number =>
  numberOf(monthOf(to)) - numberOf(monthOf(from)) + (partsOf(to).day - partsOf(from).day) / MONTH_DAYS;

/* One line for each run of months without a break, each month holding until the next. */
const stepsOf = (points: readonly Point[]): readonly (readonly Point[])[] => {
  const runs: Point[][] = [];
  for (const [at, value] of points) {
    const run = runs.at(-1);
    const [end] = run?.at(-1) ?? [];
    if (run && end !== undefined && at - end < HALF) run.push([end, value], [at + 1, value]);
    else
      runs.push([
        [at, value],
        [at + 1, value],
      ]);
  }
  return runs;
};

/** Pension a month by month of retirement, around the ordinary day. Null when none of work opens there. */
const curvePicture = (simulation: Simulation, telling: Telling): Picture<'curve'> | null => {
  const { curve, chosen, career, plan } = simulation;
  if (curve.length === 0) return null;
  const { words: word, age, euros } = telling;
  const ordinaryDay = ordinaryDayOf(simulation);
  const ordinaryAge = ageInMonths(plan.birthDate, ordinaryDay);
  // Whoever is past the age, or reaches the time asked for later, retires as an ordinary pensioner from then on.
  const ordinaryWord = ordinaryDay === career.ordinary.date ? 'atAge' : 'later';
  const placeOf = (on: Day): number => monthsApart(ordinaryDay, on);
  const isChosen = ({ on }: Option) => on === chosen?.on;
  const chosenAt = chosen && placeOf(chosen.on);
  const isInside = chosenAt !== null && chosenAt >= CURVE_FROM - HALF && chosenAt <= CURVE_TO;
  const isBoth = chosen?.on === ordinaryDay;
  const amounts = [...curve, ...(chosen && isInside ? [chosen] : [])].map(({ inToday }) => inToday);
  const most = Math.max(...amounts);
  const levels = levelsOf(Math.min(...amounts, most * LEAST_SHOWN), most, telling);
  const ordinaryLine: KeyLine = {
    text: word.curve.ordinary[ordinaryWord](age(ordinaryAge)),
    sign: { kind: 'line', role: 'second' },
  };
  const chosenLine: KeyLine[] =
    chosen === null
      ? []
      : isInside
        ? [
            {
              text: word.curve[isBoth ? 'both' : 'chosen'](age(chosen.age), euros(chosen.inToday)),
              sign: { kind: 'rect', role: 'marker' },
            },
          ]
        : [{ text: word.curve.outside(formatDay(chosen.on, telling.locale, 'medium')) }];
  const key: KeyLine[] = [
    { text: word.curve.unit },
    ...((levels[0]?.at ?? 0) > 0 ? [{ text: word.curve.notFromZero }] : []),
    ...chosenLine,
    ...(isBoth ? [] : [ordinaryLine]),
  ];
  const birthdays = Array.from({ length: 8 }, (_, index) => Math.floor(ordinaryAge / YEAR_MONTHS) - 3 + index);
  const ticksIn = (room: Room): Tick[] =>
    birthdays.flatMap((years) => {
      const on = addYears(plan.birthDate, years);
      const at = placeOf(on);
      const label = room === wide ? word.curve.years(years) : `${years}`;
      return at < CURVE_FROM || at > CURVE_TO ? [] : [{ at, labels: [label, on.slice(0, 4)] }];
    });
  const rows = (chosen && !curve.some(isChosen) ? [...curve, chosen] : [...curve]).sort((a, b) =>
    a.on < b.on ? -1 : 1,
  );
  const hasOnce = rows.some(({ onceInToday }) => onceInToday > 0);
  const markOf = (option: Option): string => {
    if (isChosen(option)) return isBoth ? word.curve.marks.both : word.curve.marks.chosen;
    return option.on === ordinaryDay ? word.curve.marks[ordinaryWord] : '';
  };
  const { columns } = word.curve;
  return pictureOf(
    {
      id: 'curve',
      title: word.curve.title,
      finding: curveFinding(simulation, telling),
      table: {
        caption: word.curve.caption,
        columns: [
          { label: columns.on, decimals: null },
          { label: columns.age, decimals: null },
          { label: columns.inToday, decimals: 2 },
          { label: columns.monthly, decimals: 2 },
          ...(hasOnce ? [{ label: columns.once, decimals: 2 }] : []),
          { label: columns.route, decimals: null },
          { label: columns.mark, decimals: null },
        ],
        rows: rows.map((option) => [
          telling.date(option.on),
          said(age(option.age)),
          telling.money(option.inToday),
          telling.money(option.monthly),
          ...(hasOnce ? [telling.money(option.onceInToday)] : []),
          said(retirementWords[telling.locale].routes[option.route].short),
          said(markOf(option)),
        ]),
      },
    },
    (room) =>
      plot(room, {
        key,
        levels,
        from: CURVE_FROM - HALF,
        to: CURVE_TO,
        ticks: ticksIn(room),
        draw: (x, y, { top, bottom }) => {
          const mark = (at: number, role: 'second' | 'marker'): Shape => ({
            kind: 'line',
            from: [x(at), top],
            to: [x(at), bottom],
            role,
          });
          const shapes: Shape[] = isBoth ? [] : [mark(0, 'second')];
          if (chosenAt !== null && isInside) shapes.push(mark(chosenAt, 'marker'));
          const points = curve.map(({ on, inToday }): Point => [Math.round(placeOf(on)), inToday]);
          for (const run of stepsOf(points))
            shapes.push({ kind: 'polyline', points: run.map(([at, value]) => [x(at), y(value)]), role: 'accent' });
          if (chosen && chosenAt !== null && isInside)
            shapes.push({
              kind: 'rect',
              x: x(chosenAt) - MARK / 2,
              y: y(chosen.inToday) - MARK / 2,
              width: MARK,
              height: MARK,
              role: 'marker',
            });
          return shapes;
        },
      }),
  );
};

type YearOfBases = { readonly year: number; readonly from: number; readonly to: number; readonly parts: BaseParts };
type BaseParts = Readonly<Record<'accent' | 'hatched' | 'second', number>>;

/** What stands for each part of a base: what is filled is striped also when it is left out. */
const partsOfBase = ({ upToDate, base, filled, counted }: BaseRow): BaseParts => {
  const hatched = base > 0 ? (upToDate * filled) / base : 0;
  const own = upToDate - hatched;
  return { accent: counted ? own : 0, hatched, second: counted ? 0 : own };
};

const yearsOfBases = (rows: readonly BaseRow[]): readonly YearOfBases[] => {
  const years = new Map<number, BaseRow[]>();
  for (const row of rows.toReversed()) {
    const year = Number(row.month.slice(0, 4));
    years.set(year, [...(years.get(year) ?? []), row]);
  }
  return [...years].map(([year, months]) => {
    const average = (part: keyof BaseParts): number =>
      months.reduce((sum, row) => sum + partsOfBase(row)[part], 0) / months.length;
    const from = numberOf((months[0] as BaseRow).month);
    return {
      year,
      from,
      to: from + months.length,
      parts: { accent: average('accent'), hatched: average('hatched'), second: average('second') },
    };
  });
};

/** The bases of the pension chosen, oldest first, year by year in the drawing and month by month in the table. */
const basesPicture = ({ base: detail }: Simulation, telling: Telling): Picture<'bases'> | null => {
  const newest = detail?.rows[0];
  const oldest = detail?.rows.at(-1);
  if (!detail || !newest || !oldest) return null;
  const { words: word, locale, money } = telling;
  const { rows } = detail;
  const years = yearsOfBases(rows);
  const counted = rows.filter((row) => row.counted).length;
  const without = rows.filter(({ base, filled }) => base === filled).length;
  const forecastFrom = rows.findLast(({ isForecast }) => isForecast)?.month;
  const uses = (part: keyof BaseParts): boolean => years.some(({ parts }) => parts[part] > 0);
  const key: KeyLine[] = [
    { text: word.bases.unit },
    ...(
      [
        ['accent', word.bases.counted],
        ['hatched', word.bases.filled],
        ['second', word.bases.leftOut],
      ] as const
    ).flatMap(([role, text]): KeyLine[] => (uses(role) ? [{ text, sign: { kind: 'rect', role } }] : [])),
    ...(forecastFrom ? [{ text: word.bases.forecast, sign: { kind: 'line', role: 'second' } } as const] : []),
  ];
  const levels = levelsOf(
    0,
    Math.max(...years.map(({ parts: { accent, hatched, second } }) => accent + hatched + second)),
    telling,
  );
  const yesNo = (is: boolean): Cell => said(is ? word.bases.yes : word.bases.no);
  const { columns } = word.bases;
  return pictureOf(
    {
      id: 'bases',
      title: word.bases.title,
      finding: `${counted === rows.length ? word.bases.all(counted) : word.bases.best(rows.length, counted)}${
        without === 0 ? word.bases.noGaps : word.bases.gaps(without)
      }`,
      table: {
        caption: word.bases.caption,
        columns: [
          { label: columns.month, decimals: null },
          { label: columns.base, decimals: 2 },
          { label: columns.filled, decimals: 2 },
          { label: columns.upToDate, decimals: 2 },
          { label: columns.counted, decimals: null },
          { label: columns.forecast, decimals: null },
        ],
        rows: rows
          .toReversed()
          .map((row) => [
            { text: formatMonth(row.month, locale), raw: row.month },
            money(row.base),
            money(row.filled),
            money(row.upToDate),
            yesNo(row.counted),
            yesNo(row.isForecast),
          ]),
      },
    },
    (room) =>
      plot(room, {
        key,
        levels,
        from: numberOf(oldest.month),
        to: numberOf(newest.month) + 1,
        ticks: years
          .filter(({ year }) => year % LABELLED_YEARS === 0)
          .map(({ year, from, to }) => ({ at: (from + to) / 2, labels: [`${year}`] })),
        draw: (x, y) => {
          const shapes: Shape[] = [];
          for (const { from, to, parts } of years) {
            const width = (x(to) - x(from)) * 0.8;
            let below = 0;
            for (const role of ['accent', 'hatched', 'second'] as const) {
              if (parts[role] <= 0) continue;
              const above = below + parts[role];
              shapes.push({
                kind: 'rect',
                x: (x(from) + x(to) - width) / 2,
                y: y(above),
                width,
                height: y(below) - y(above),
                role,
              });
              below = above;
            }
          }
          if (forecastFrom) {
            const at = x(numberOf(forecastFrom));
            const [top, bottom] = [y(levels.at(-1)?.at ?? 0), y(0)];
            shapes.push({ kind: 'line', from: [at, top], to: [at, bottom], role: 'second' });
          }
          return shapes;
        },
      }),
  );
};

/** Time contributed by the day looked at, against the least for a pension and what the whole one needs (LGSS 210.1). */
const careerPicture = (simulation: Simulation, telling: Telling): Picture<'career'> => {
  const { career, chosen, months } = simulation;
  const { words: word, time, age, locale } = telling;
  const on = chosen?.on ?? ordinaryDayOf(simulation);
  const { have, whole, longCareer } = months;
  const { firstMonths: least } = pensionScale.on(on);
  const asOf = minDay(career.asOf, on);
  const past = Math.min(have, contributedMonthsOf(career.daysBy(asOf), on));
  const [until, then] = [asOf, on].map((each) => formatDay(each, locale, 'medium')) as [string, string];
  const when = chosen
    ? word.career.onChosen
    : on === career.ordinary.date
      ? word.career.onOrdinary
      : word.career.onDay(then);
  const share = chosen?.share;
  const finding = share
    ? word.career.shared(when, time(have), time(contributedMonthsOf(share.all, on)))
    : have < least
      ? word.career.tooShort(when, time(have), time(least - have), isOne(least - have), time(least))
      : have < whole
        ? word.career.missing(when, time(have), time(whole - have), isOne(whole - have))
        : word.career.reached(when, time(have), time(whole));
  const key: KeyLine[] = [
    { text: word.career.unit },
    { text: word.career.past(time(past), until), sign: { kind: 'rect', role: 'accent' } },
    ...(have > past
      ? [{ text: word.career.toCome(time(have - past)), sign: { kind: 'rect', role: 'second' } } as const]
      : []),
    { text: word.career.least(time(least)), sign: { kind: 'line', role: 'second' } },
    { text: word.career.whole(time(whole)), sign: { kind: 'line', role: 'marker' } },
  ];
  const ticks = roundTicks(0, Math.max(have, whole) / YEAR_MONTHS, 10, 5);
  const rows: readonly (readonly [string, number])[] = [
    ...(asOf < on ? [[word.career.rows.until(until), past] as const] : []),
    [word.career.rows.until(then), have],
    [word.career.rows.least, least],
    [word.career.rows.whole, whole],
    [word.career.rows.longCareer(age(ordinaryAges.on(on).withIt)), longCareer],
    [word.career.rows.missing, Math.max(0, whole - have)],
  ];
  return pictureOf(
    {
      id: 'career',
      title: word.career.title,
      finding,
      table: {
        caption: word.career.caption,
        columns: [
          { label: word.career.columns.what, decimals: null },
          { label: word.career.columns.time, decimals: null },
          { label: word.career.columns.months, decimals: 0 },
        ],
        rows: rows.map(([what, count]) => [said(what), said(time(count)), { text: `${count}`, raw: count }]),
      },
    },
    (room) =>
      plot(
        { ...room, plotHeight: 90 },
        {
          key,
          levels: [
            { at: 0, labels: [] },
            { at: 1, labels: [] },
          ],
          from: 0,
          to: (ticks.at(-1) ?? 0) * YEAR_MONTHS,
          ticks: ticks.map((years) => ({ at: years * YEAR_MONTHS, labels: [`${years}`] })),
          draw: (x, y) => {
            const bar = (from: number, to: number, role: 'accent' | 'second'): Shape[] =>
              to > from
                ? [{ kind: 'rect', x: x(from), y: y(0.75), width: x(to) - x(from), height: y(0.25) - y(0.75), role }]
                : [];
            const mark = (at: number, role: 'second' | 'marker'): Shape => ({
              kind: 'line',
              from: [x(at), y(1)],
              to: [x(at), y(0)],
              role,
            });
            return [
              ...bar(0, past, 'accent'),
              ...bar(past, have, 'second'),
              mark(least, 'second'),
              mark(whole, 'marker'),
            ];
          },
        },
      ),
  );
};

/** The pictures a simulation has: no curve where no pension opens, no bases where none were used. */
export const picturesOf = (simulation: Simulation, locale: Locale): readonly Picture<PictureId>[] => {
  const telling = tellingIn(locale);
  return [
    curvePicture(simulation, telling),
    basesPicture(simulation, telling),
    careerPicture(simulation, telling),
  ].filter((picture) => picture !== null);
};
export const pictureIds = ['curve', 'bases', 'career'] as const;
export type PictureId = (typeof pictureIds)[number];
