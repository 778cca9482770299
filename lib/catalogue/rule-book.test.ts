import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Locale, locales } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import spanishNotes from '@/lib/i18n/messages/es/law-notes.json';
import { day, isDay } from '@/lib/law/day';
import { injuryItems } from '@/lib/law/parameters/injury-scale';
import {
  changesBetween,
  inForce,
  isNumbered,
  type LawFigure,
  type Leaf,
  leavesOf,
  ruleBook,
  unitOf,
} from './rule-book';
import { figureName, groupName, nameKeys, nothingKeys, pathName, sayLeaf, sayNote, textKeys } from './say-figure';

const figures = ruleBook.flatMap((family) => family.figures);
const said: readonly (readonly [LawFigure, Leaf])[] = figures.flatMap((figure) =>
  figure.entries.flatMap(({ value }) => leavesOf(value).map((leaf) => [figure, leaf] as const)),
);
const figureOf = (id: string): LawFigure => {
  const found = figures.find((figure) => figure.id === id);
  if (!found) throw new Error(`No figure ${id}`);
  return found;
};
/* What a page shows of a figure on a day, by the names that lead to each value. */
const shown = (id: string, on: string, locale: Locale = 'es'): Readonly<Record<string, string>> => {
  const figure = figureOf(id);
  return Object.fromEntries(
    leavesOf(inForce(figure, day(on))?.value).map((leaf) => [
      pathName(figure, leaf, locale),
      sayLeaf(figure, leaf, locale).replaceAll('\u00A0', ' '),
    ]),
  );
};

describe('the book is whole', () => {
  const declared = readdirSync('lib', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && path !== join('law', 'parameter.ts'))
    .map((path) => join('lib', path))
    .filter((path) => /\bparameter(<[^;]*?>)?\(\s*['"`]/.test(readFileSync(path, 'utf8')));

  test('every file that declares figures is read', () => {
    expect(declared.length).toBeGreaterThan(30);
    const book = readFileSync('lib/catalogue/rule-book.ts', 'utf8');
    expect(declared.filter((path) => !book.includes(`'@/${path.replace(/\.ts$/, '')}'`))).toEqual([]);
  });

  test('every figure declared is exported and has a family', () => {
    const written = declared.flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/\bparameter(?:<[^;]*?>)?\(\s*'([^']+)'/g)].map(([, id]) => id),
    );
    expect(written.filter((id) => !figures.some((figure) => figure.id === id))).toEqual([]);
  });

  test('ids are unique and families have figures', () => {
    const ids = figures.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ruleBook.filter((family) => family.figures.length === 0)).toEqual([]);
  });

  test('addresses are in kebab-case', () => {
    for (const { group } of ruleBook) expect(group).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });
});

describe.each([...locales])('words in %s', (locale) => {
  const { groups, figures: names, names: steps, nothing } = messagesOf(locale).rules;
  const keysOf = (words: object) => Object.keys(words).sort();

  test('every family and every figure has its name, and none is left over', () => {
    expect(keysOf(groups)).toEqual(ruleBook.map(({ group }) => group).sort());
    expect(keysOf(names)).toEqual(figures.map(({ id }) => id).sort());
    for (const { group } of ruleBook) expect(groupName(group, locale)).not.toBe(group);
    for (const figure of figures) expect(figureName(figure, locale)).not.toBe(figure.id);
  });

  test('every name and text inside a value has its words, and none is left over', () => {
    const asked = said.flatMap(([figure, { path, value }]) => [
      // A term is one value with its unit: its name is not shown.
      ...(figure.unit === 'term' ? [] : path.map((_, index) => nameKeys(figure, path.slice(0, index + 1)))),
      ...(typeof value === 'string' && !isDay(value) ? [textKeys(figure, value)] : []),
    ]);
    const known = new Set([...Object.keys(steps), ...injuryItems]);
    expect([...new Set(asked.filter((keys) => !keys.some((key) => known.has(key))).map(([own]) => own))]).toEqual([]);
    const used = new Set(asked.map((keys) => keys.find((key) => known.has(key))));
    expect(Object.keys(steps).filter((key) => !used.has(key))).toEqual([]);
  });

  test('what nothing means is said of every empty value, and none is left over', () => {
    const empty = said.filter(([, { value }]) => value === null);
    const asked = empty.map(([figure, leaf]) => nothingKeys(figure, leaf));
    const used = new Set(asked.map((keys) => keys.find((key) => key in nothing)));
    expect(asked.filter((keys) => !keys.some((key) => key in nothing))).toEqual([]);
    expect(Object.keys(nothing).filter((key) => !used.has(key))).toEqual([]);
  });

  test('two values of one figure are never said by the same name', () => {
    for (const figure of figures)
      for (const { from, value } of figure.entries) {
        const paths = leavesOf(value).map((leaf) => pathName(figure, leaf, locale));
        expect([figure.id, from, paths.filter((path, index) => paths.indexOf(path) !== index)]).toEqual([
          figure.id,
          from,
          [],
        ]);
      }
  });
});

test('no Spanish text is the English one', () => {
  const [spanish, english] = [messagesOf('es').rules, messagesOf('en').rules];
  for (const part of ['groups', 'figures', 'names', 'nothing'] as const)
    for (const [key, text] of Object.entries(spanish[part]))
      if (text.length > 12) expect([key, (english[part] as Record<string, string>)[key]]).not.toEqual([key, text]);
});

test('every note is translated, and none is left over', () => {
  const notes = new Set(figures.flatMap(({ entries }) => entries.flatMap(({ note }) => note ?? [])));
  expect([...notes].filter((note) => !(note in spanishNotes))).toEqual([]);
  expect(Object.keys(spanishNotes).filter((note) => !notes.has(note))).toEqual([]);
  for (const note of notes) {
    expect(sayNote(note, 'es')).not.toBe(note);
    expect(sayNote(note, 'en')).toBe(note);
  }
});

describe('units', () => {
  test('every number of a table says what it measures', () => {
    const without = said.filter(
      ([figure, leaf]) => typeof leaf.value === 'number' && ['table', 'term'].includes(unitOf(figure, leaf)),
    );
    expect([...new Set(without.map(([{ id }, { path }]) => `${id}: ${path.join('.')}`))]).toEqual([]);
  });

  test('plain counts are these', () => {
    const counts = said.filter(([figure, leaf]) => unitOf(figure, leaf) === 'count');
    const names = counts.map(([{ id }, { path }]) => [id, ...path.filter((name) => !isNumbered(name))].join('.'));
    expect([...new Set(names)].sort()).toMatchInlineSnapshot(`
      [
        "active-income.rules.earlier",
        "delayed-retirement.lump-sum.root",
        "dependency.carer.kinship",
        "early-retirement.hard-jobs.bullfighter-team.asks.bullfights",
        "early-retirement.hard-jobs.bullfighter.asks.bullfights",
        "early-retirement.hard-jobs.puntillero.asks.bullfights",
        "family.large.children",
        "family.large.withDisability",
        "family.multiple-birth.children",
        "family.multiple-birth.times",
        "gender-gap.children",
        "imv.current-year-from",
        "income-tax.reductions.children",
        "permanent-incapacity.base.accident.divisor",
        "permanent-incapacity.base.illness.divisor",
        "permanent-incapacity.period.adult.share",
        "permanent-incapacity.period.recentShare",
        "permanent-incapacity.period.young.share",
        "sick-leave.payers.employerUntil",
        "sick-leave.rates.untilDay",
        "survivors.base.divisor",
        "unemployment.limits.sixths",
        "work-supplement.benefit.rows.fromMonth",
      ]
    `);
  });

  test('whole numbers stay whole: only the root of a formula has decimals', () => {
    const broken = said.filter(([, { value }]) => typeof value === 'number' && !Number.isInteger(value));
    expect(new Set(broken.map(([{ id }, { path }]) => `${id}.${path.join('.')}`))).toEqual(
      new Set(['delayed-retirement.lump-sum.root']),
    );
  });
});

describe('what the pages say', () => {
  test('money, percentages and lengths', () => {
    expect(shown('minimum-wage.month', '2026-11-21')).toEqual({ '': '1.221,00 €' });
    expect(shown('minimum-wage.month', '2026-11-21', 'en')).toEqual({ '': '€1,221.00' });
    expect(shown('pension.revaluation', '2026-11-21')).toEqual({ '': '2,7 %' });
    expect(shown('minimum-pensions', '2026-11-21')['Jubilación desde los 65 años · con cónyuge a cargo']).toBe(
      '17.592,40 €',
    );
    expect(shown('early-retirement.voluntary', '2026-11-21')['tramo 1 de cotización · meses de adelanto: 24']).toBe(
      '21 %',
    );
    expect(shown('early-retirement.voluntary.former', '2026-11-21')['tramo 2']).toBe('1,875 %');
    expect(shown('retirement.base', '2026-11-21')).toEqual({
      'los mejores': '302 meses',
      'entre los últimos': '304 meses',
      'divididos entre': '352,33',
    });
    expect(shown('retirement.contributed-time', '2026-11-21', 'en')).toEqual({
      'a year': '365 days',
      'a month': '30.41666 days',
    });
    expect(shown('permanent-incapacity.base.illness', '2026-11-21')['con menos meses, se multiplican por']).toBe(
      '1,1666',
    );
    expect(shown('dependency.home-help', '2026-11-21')['grado I · hasta']).toBe('37 horas');
    expect(shown('coordination.unemployment-export', '2026-11-21')['inscrito en el paro antes de salir']).toBe(
      '4 semanas',
    );
    expect(shown('dependency.small-child', '2026-11-21', 'en')).toEqual({ '': '3 years' });
    expect(shown('unemployment-allowance.wait', '2023-07-01')).toEqual({ '': '1 mes' });
  });

  test('ages and careers are said in years and months', () => {
    expect(shown('retirement.ordinary-age', '2026-11-21')).toEqual({
      'carrera larga: cotizado al menos': '38 años y 3 meses',
      'edad con carrera larga': '65 años',
      'edad en los demás casos': '66 años y 10 meses',
    });
  });

  test('the length of unemployment benefit', () => {
    const scale = shown('unemployment.scale', '2023-07-01');
    expect(Object.keys(scale)).toHaveLength(22);
    expect(scale['tramo 1 · días cotizados, desde']).toBe('2.160 días');
    expect(scale['tramo 1 · paro']).toBe('720 días');
    expect(scale['tramo 11 · días cotizados, desde']).toBe('360 días');
    expect(scale['tramo 11 · paro']).toBe('120 días');
  });

  test('tables of several units', () => {
    expect(shown('unemployment.rates', '2023-07-01')).toEqual({
      'duración del primer tramo': '180 días',
      'primer tramo': '70 %',
      después: '60 %',
      'días con los que se calcula la base': '180 días',
    });
    expect(shown('unemployment.limits', '2023-07-01')).toMatchObject({
      'sextas partes del IPREM que se cuentan': '7',
      'mínimo · sin hijos a cargo': '80 %',
      'máximo · con dos hijos o más': '225 %',
    });
    expect(shown('self-employed.bands', '2026-11-21')).toMatchObject({
      'tabla reducida · tramo 1 · base mínima': '653,59 €',
      'tabla general · tramo 12 · ingresos hasta': 'Sin límite',
      'tabla general · tramo 12 · base máxima': '5.101,20 €',
    });
    expect(sayLeaf(figureOf('sick-leave.observation'), { path: ['months'], value: 6 }, 'es')).toBe('6\u00A0meses');
  });

  test('texts, dates, yes and no, and nothing', () => {
    expect(shown('birth-leave.non-contributory', '2026-01-01')['quién puede pedirlo']).toBe(
      'Cualquiera de los progenitores',
    );
    expect(shown('contribution.part-time-days', '2023-09-30')).toEqual({
      '': 'La parte de la jornada que se trabaja',
    });
    expect(
      shown('birth-leave.weeks', '2025-01-10')['cada uno de dos progenitores · las de cuidado se pueden tomar desde'],
    ).toBe('1 de enero de 2026');
    expect(shown('active-income.open', '2026-11-21')).toEqual({ '': 'No' });
    expect(shown('serious-illness.separated', '2026-11-21', 'en')).toEqual({ '': 'Yes' });
    expect(shown('delayed-retirement.mixed', '2023-01-01')).toEqual({ '': 'Todavía no existía' });
    expect(shown('injuries.scale', '2023-07-01')).toHaveProperty(
      '1. Cabeza: pérdida de hueso del cráneo que se nota al explorarlo · mínimo',
      '1.186,00 €',
    );
  });

  test('a day before the law held here has no value', () => {
    expect(inForce(figureOf('minimum-wage.month'), day('2022-12-31'))).toBeNull();
  });
});

test('what changed in a year: the minimum wage did, the death grant did not', () => {
  const changes = changesBetween(day('2025-06-01'), day('2026-06-01'));
  const ids = changes.map(({ figure }) => figure.id);
  expect(ids).toContain('minimum-wage.month');
  expect(ids).not.toContain('survivors.death-grant');
  // The source of the figure is another, the figure is the same.
  expect(ids).not.toContain('contribution-rate.common');
  expect(changes.find(({ figure }) => figure.id === 'minimum-wage.month')).toMatchObject({
    group: 'minimum-wage',
    before: { value: 118_400 },
    after: { value: 122_100 },
  });
  expect(changesBetween(day('2026-06-01'), day('2026-06-01'))).toEqual([]);
});
