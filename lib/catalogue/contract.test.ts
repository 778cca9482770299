import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locales } from '@/lib/i18n/locales';
import { addDays, type Day, day, daysBetween } from '@/lib/law/day';
import { boeUrl, citation, type LegalRef, lawTitle } from '@/lib/law/legal-ref';
import {
  type Assessment,
  assess,
  brokenChecks,
  contextOf,
  isEntitled,
  screeningSteps,
  stepsFor,
  unanswered,
} from './assess';
import type { Field, Fields } from './fields';
import { readAnswers, toRaw } from './form';
import { type Example, evaluate, type Given, type Known, type Procedure } from './kernel';
import { plainFields } from './plain-fields';
import { type FactSources, factsToJson, noSources, parseFacts, prefill } from './prefill';
import { allFacts, someFacts } from './random-facts';
import { findProcedure, getProcedure, type Registered, registry } from './registry';
import { sayLine, sayVerdict } from './say';

// So many cases a promise and procedure; together they are thousands, new ones in every run.
fc.configureGlobal({ numRuns: 20 });

const today = day('2026-11-21');
const at = '2026-11-21T10:00:00.000Z';
/** The day on which an example is asked for: where that day is the event and nobody is asked for it, the day it says. */
const askedOn = ({ steps, eventDate }: Procedure, facts: Known): Day => {
  const isAsked = steps.some(({ asks, shownIf }) => asks.includes(eventDate) && !shownIf);
  return isAsked ? today : ((facts[eventDate] as Day | undefined) ?? today);
};
const filled = (procedure: Procedure, facts: Known, on: Day = askedOn(procedure, facts)) =>
  prefill(procedure, facts, {}, noSources(on), at).facts;
const factsOf = ({ procedure }: Registered, example: Example) => parseFacts(procedure.facts, example.facts, today);
const assessExample = (registered: Registered, example: Example): Assessment =>
  assess(registered.procedure, factsOf(registered, example), today);
const onPaper = (unit: string, value: number) => (unit === 'money' || unit === 'percent' ? value / 100 : value);

const rulesOf = ({ requirements, documents, award, payTo, steps, checks, automatic }: Procedure): Given<unknown>[] =>
  [
    ...requirements.flatMap(({ appliesIf, met, shows }) => [appliesIf, met, shows]),
    ...documents.map(({ requiredIf }) => requiredIf),
    ...steps.map(({ shownIf }) => shownIf),
    ...checks.map(({ broken }) => broken),
    award,
    payTo,
    automatic?.when,
  ].filter((rule) => rule !== undefined);

/** Every text of a tree of words, by its path. */
const textsOf = (tree: unknown, path = ''): [string, string][] =>
  typeof tree === 'string'
    ? [[path, tree]]
    : Object.entries((tree ?? {}) as Record<string, unknown>).flatMap(([key, inner]) =>
        textsOf(inner, `${path}/${Array.isArray(tree) ? '*' : key}`),
      );
const sorted = (keys: Iterable<string>) => [...new Set(keys)].sort();
const holesIn = (text: string) => sorted([...text.matchAll(/\{(\w+)\}/g)].map(([, hole]) => hole ?? ''));

/** Answers every page shown, one after another, as a person would, until no page is left. */
const answerAll = (procedure: Procedure, answers: Known) => {
  let facts: Known = {};
  for (let round = 0; round < procedure.steps.length + 1; round += 1) {
    facts = filled(procedure, facts);
    const shown = stepsFor(procedure, facts, contextOf(procedure, facts, today));
    const open = shown.find(({ asks }) => asks.some((key) => facts[key] === undefined));
    if (!open) return facts;
    facts = { ...facts, ...Object.fromEntries(open.asks.map((key) => [key, answers[key]])) };
  }
  return facts;
};

/** What a person has answered who opens each page shown, one after another, and says there what the example says. */
const answeredPageByPage = (procedure: Procedure, example: Known): Known => {
  let facts: Known = {};
  let sources: FactSources = {};
  const opened = new Set<string>();
  for (;;) {
    ({ facts, sources } = prefill(procedure, facts, sources, noSources(askedOn(procedure, example)), at));
    const context = contextOf(procedure, facts, today);
    const page = stepsFor(procedure, facts, context).find(({ id }) => !opened.has(id));
    if (!page) return facts;
    opened.add(page.id);
    for (const key of page.asks) {
      facts = { ...facts, [key]: example[key] };
      sources = { ...sources, [key]: { source: 'declared', at } };
    }
  }
};

const dayOfMonth = (value: unknown) => /^\d{4}-\d{2}-(\d{2})$/.exec(String(value))?.[1];

/** Answers suggested from others and asked all the same; so is any date. */
const suggested = ['largeFamily', 'variableDaysWorked', 'bestMonthsSum', 'addressedBody'];

/** Lines whose nothing says something: no income, no share to pay, a pension that others have used up. */
const saysNothing: Readonly<Record<string, readonly string[]>> = {
  imv: ['income', 'minimum-income'],
  'temp-incapacity': ['subsidy'],
  'awod-temp': ['medicine-share'],
  'awod-injuries': ['medicine-share'],
  healthcare: ['share', 'hospital-share'],
  'family-members': ['monthly', 'pension-at-limit'],
  'eu-coordination': ['days-abroad'],
  'dep-family-carer': ['month'],
};

/** Where the law says "less than" or "more than": exactly the figure is not enough. */
const beyondTheFigure: Readonly<Record<string, readonly string[]>> = {
  'birth-noncontributory': ['short-of-period'],
  'care-serious-illness': ['enough-work', 'patient-age'],
  'risk-breastfeeding': ['child-age'],
  'insured-periods': ['five-years', 'child-age'],
  'early-voluntary': ['above-minimum'],
  imv: ['wealth'],
  'ncp-invalidity': ['own-income', 'unit-income', 'work'],
  'ncp-retirement': ['own-income', 'unit-income'],
  'assistance-abroad': ['own-income', 'unit-income'],
  'returnee-pension': ['own-income', 'unit-income'],
  'unemp-allowance': ['active-incomes', 'prison'],
  rai: ['fewer-than-three'],
  orphan: ['earnings'],
  'orphan-violence': ['earnings'],
  'unemp-export': ['months-left'],
  'ehic-card': ['in-time'],
};

/** Where another way than the figure is open: a long career, another age, a reason that excuses. */
const otherWays: Readonly<Record<string, readonly string[]>> = {
  'birth-and-childcare': ['contribution-period'],
  'care-serious-illness': ['contribution-period'],
  'infant-care': ['contribution-period'],
  'temp-incapacity': ['week-39-period'],
  widow: ['five-years'],
  'widow-temp': ['five-years'],
  'family-members': ['five-years'],
  'family-temp': ['five-years'],
  'large-family-birth': ['income'],
  imv: ['claimant-age', 'pensions'],
  residence: ['ninety-days'],
  'dep-services': ['residence-years'],
  'dep-linked': ['residence-years'],
  'dep-family-carer': ['residence-years'],
  'dep-personal-care': ['residence-years'],
};

/** A requirement as these facts decide it and the figures it shows, and as they would with the figure asked for, and near it. */
const decisionsAround = (
  { met, shows, appliesIf }: Procedure['requirements'][number],
  facts: Known,
  on: Day,
): readonly string[] => {
  if (!shows || (appliesIf && !evaluate(appliesIf, facts, { on }))) return [];
  const need = evaluate(shows, facts, { on })?.need?.value;
  if (need === undefined) return [];
  const numbers = met.needs.filter((key) => typeof facts[key] === 'number');
  const near = numbers.flatMap((key) => [need - 1, need, need + 1].map((value) => ({ ...facts, [key]: value })));
  return [facts, ...near].flatMap((moved) => {
    const [isMet, shown] = [evaluate(met, moved, { on }), evaluate(shows, moved, { on })];
    if (isMet === undefined || !shown?.have || !shown.need || shown.have.unit !== shown.need.unit) return [];
    const side = Math.sign(shown.have.value - shown.need.value);
    return [`${side < 0 ? 'less' : side > 0 ? 'more' : 'exactly'}: ${isMet ? 'met' : 'unmet'}`];
  });
};

test('Slugs and codes are unique, and a procedure is found by its slug alone', () => {
  expect(new Set(registry.map(({ procedure }) => procedure.slug)).size).toBe(registry.length);
  expect(new Set(registry.map(({ procedure }) => procedure.code)).size).toBe(registry.length);
  for (const { procedure } of registry) expect(getProcedure(procedure.slug).procedure).toBe(procedure);
  for (const slug of ['', 'constructor', '__proto__', 'nothing']) expect(findProcedure(slug)).toBeUndefined();
  expect(() => getProcedure('nothing')).toThrow(RangeError);
});

test('A fact of one name is one declaration everywhere, so that answers can be carried from one procedure to another', () => {
  const declared = new Map<string, { field: Field; slug: string }>();
  for (const { procedure } of registry) {
    for (const [key, field] of Object.entries(procedure.facts)) {
      const first = declared.get(key) ?? { field, slug: procedure.slug };
      declared.set(key, first);
      expect(first.field === field, `${key} of ${procedure.slug} is not that of ${first.slug}`).toBe(true);
    }
  }
});

describe.each(registry.map((registered) => [registered.procedure.slug, registered] as const))('%s', (_, registered) => {
  const { procedure, words, examples } = registered;
  const parsed = (json: unknown) => parseFacts(procedure.facts, json, today);
  const anyFacts = someFacts(procedure.facts, today).map(parsed);
  const fullFacts = allFacts(procedure.facts, today).map(parsed);

  test('asks each fact exactly once', () => {
    const asked = procedure.steps.flatMap(({ asks }) => asks);
    expect(sorted(asked)).toEqual([...asked].sort());
    expect(sorted(asked)).toEqual(sorted(Object.keys(procedure.facts)));
  });

  test('is told to the browser as plain data', () => {
    expect(plainFields(procedure.facts, today)).toEqual(
      JSON.parse(JSON.stringify(plainFields(procedure.facts, today))),
    );
  });

  test('asks nothing that no rule reads (GDPR art. 5.1.c), and no rule reads what is not declared', () => {
    const read = sorted([...rulesOf(procedure).flatMap(({ needs }) => needs), ...(procedure.tells ?? [])]);
    expect(read).toEqual(sorted(Object.keys(procedure.facts)));
    expect(read).toContain(procedure.eventDate);
  });

  test('has every answer needed for the whole assessment once all its pages are answered', () => {
    fc.assert(
      fc.property(fullFacts, (answers) => {
        const facts = answerAll(procedure, answers);
        expect(unanswered(procedure, facts, contextOf(procedure, facts, today))).toEqual([]);
        const { missing, outcome, award, verdicts } = assess(procedure, facts, today);
        expect(missing).toEqual([]);
        // Only factors that point elsewhere leave an answer open that lacks nothing.
        if (outcome === 'unknown')
          expect(verdicts.some(({ factor, outcome }) => factor && outcome === 'unmet')).toBe(true);
        expect(award === null).toBe(outcome === 'not-entitled');
      }),
    );
  });

  test('is decided in the check without sign-in by a part of the same questions', () => {
    fc.assert(
      fc.property(fullFacts, (answers) => {
        const whole = answerAll(procedure, answers);
        const context = contextOf(procedure, whole, today);
        const asked = new Set(screeningSteps(procedure, whole, context).flatMap(({ asks }) => asks));
        const shown = new Set(stepsFor(procedure, whole, context).flatMap(({ asks }) => asks));
        for (const key of asked) expect(shown).toContain(key);
        const narrow = filled(procedure, Object.fromEntries(Object.entries(whole).filter(([key]) => asked.has(key))));
        const full = assess(procedure, whole, today);
        expect(assess(procedure, narrow, today)).toMatchObject({ outcome: full.outcome, award: full.award });
      }),
    );
    const asks = screeningSteps(procedure, {}, contextOf(procedure, {}, today)).flatMap((step) => step.asks);
    for (const key of procedure.payTo?.needs ?? []) expect(asks).not.toContain(key);
  });

  test('cites the law for every requirement, document, line and term', () => {
    const { deadlines } = procedure;
    const refs: LegalRef[] = [
      ...procedure.requirements.map(({ ref }) => ref),
      ...procedure.documents.map(({ ref }) => ref),
      ...Object.values(procedure.lines).map(({ ref }) => ref),
      deadlines.silence.ref,
      ...(deadlines.arrears ? [deadlines.arrears.ref] : []),
      ...(procedure.automatic ? [procedure.automatic.ref] : []),
      deadlines.resolveWithin.entryOn(today).source,
      ...(procedure.electronicOnly ? [procedure.electronicOnly] : []),
      ...(procedure.duties ?? []).map(({ ref }) => ref),
    ];
    for (const ref of refs) {
      expect(ref.article).not.toBe('');
      for (const locale of locales) {
        expect(lawTitle(ref, locale)).not.toBe('');
        expect(citation(ref, locale)).toMatch(/\S \S/);
      }
      expect(boeUrl(ref)).toMatch(/^https:\/\//);
    }
    expect(Object.values(deadlines.resolveWithin.entryOn(today).value)).toEqual([expect.any(Number)]);
  });

  test('says every word in every language, and no word is left over or empty', () => {
    const factKeys = (fields: Fields): string[] =>
      Object.entries(fields).flatMap(([key, field]) => [
        key,
        ...(field.kind === 'choice' ? field.options.map((option) => `${key}/${option}`) : []),
        ...(field.kind === 'list' ? factKeys(field.item).map((inner) => `${key}/${inner}`) : []),
      ]);
    type FactText = { label: string; options?: object; item?: Record<string, FactText>; one?: string; add?: string };
    const wordKeys = (texts: Record<string, FactText>): string[] =>
      Object.entries(texts).flatMap(([key, text]) => [
        key,
        ...Object.keys(text.options ?? {}).map((option) => `${key}/${option}`),
        ...wordKeys(text.item ?? {}).map((inner) => `${key}/${inner}`),
      ]);
    for (const locale of locales) {
      const said = words[locale];
      expect(sorted(wordKeys(said.facts as Record<string, FactText>))).toEqual(sorted(factKeys(procedure.facts)));
      expect(sorted(Object.keys(said.steps))).toEqual(sorted(procedure.steps.map(({ id }) => id)));
      expect(sorted(Object.keys(said.tasks))).toEqual(sorted(procedure.steps.map(({ task }) => task)));
      expect(sorted(Object.keys(said.checks))).toEqual(sorted(procedure.checks.map(({ id }) => id)));
      expect(sorted(Object.keys(said.requirements))).toEqual(sorted(procedure.requirements.map(({ id }) => id)));
      expect(sorted(Object.keys(said.documents))).toEqual(sorted(procedure.documents.map(({ id }) => id)));
      expect(sorted(Object.keys(said.lines))).toEqual(sorted(Object.keys(procedure.lines)));
      expect(Object.keys(said.duties ?? {})).toEqual((procedure.duties ?? []).map(({ id }) => id));
      for (const [path, text] of textsOf(said)) expect(text.trim(), `${locale}${path}`).not.toBe('');
      expect(sorted(textsOf(said).map(([path]) => path))).toEqual(sorted(textsOf(words.es).map(([path]) => path)));
    }
  });

  test('has its duties in a time that is in force today, whatever the facts', () => {
    for (const { time, appliesIf } of procedure.duties ?? []) {
      const times = { change: ['term'], yearly: ['until'], extension: ['every', 'within'], claim: ['workingDays'] }[
        time.kind
      ];
      for (const name of times) {
        const dated = (time as unknown as Record<string, { entryOn: (on: Day) => { source: LegalRef } } | null>)[name];
        if (dated) expect(dated.entryOn(today).source.article).not.toBe('');
      }
      fc.assert(
        fc.property(anyFacts, (facts) => {
          const context = contextOf(procedure, facts, today);
          if (appliesIf) expect([true, false, undefined]).toContain(evaluate(appliesIf, facts, context));
          if (time.kind === 'claim') expect(evaluate(time.since, facts, context) ?? today).toMatch(/^\d{4}-\d\d-\d\d$/);
        }),
      );
    }
  });

  test('is asked about in words of its own in each language', () => {
    const spanish = new Map(textsOf(words.es));
    const same = textsOf(words.en).filter(([path, text]) => text.length > 12 && spanish.get(path) === text);
    expect(same).toEqual([]);
  });

  test('fills every hole of its sentences with the figures shown', () => {
    const used: Record<string, Set<string>> = {};
    for (const example of examples) {
      for (const verdict of assessExample(registered, example).verdicts) {
        if (verdict.outcome === 'unknown') continue;
        used[verdict.id] = new Set([...(used[verdict.id] ?? []), ...Object.keys(verdict.figures)]);
        for (const locale of locales) {
          expect(sayVerdict(words[locale], verdict, locale), `${example.name}: ${verdict.id}`).toMatch(/^[^{}]+$/);
        }
      }
    }
    for (const locale of locales) {
      for (const { id } of procedure.requirements) {
        const { title, met, unmet, change } = words[locale].requirements[id] ?? expect.unreachable(id);
        expect(holesIn(met + unmet)).toEqual(sorted(used[id] ?? []));
        expect(holesIn(title + change)).toEqual([]);
      }
    }
  });

  describe('example', () => {
    test.each(examples.map((example) => [example.name, example] as const))('%s', (_name, example) => {
      const facts = factsOf(registered, example);
      // Every fact of the example is one of the procedure, and accepted by its field.
      expect(sorted(Object.keys(facts))).toEqual(sorted(Object.keys(example.facts)));
      const { outcome, verdicts, award, missing, documents, otherwise } = assess(procedure, facts, today);
      const { expect: wanted } = example;
      expect(outcome).toBe(wanted.outcome);
      expect(sorted(verdicts.filter((verdict) => verdict.outcome === 'unmet').map(({ id }) => id))).toEqual(
        sorted(wanted.unmet ?? []),
      );
      const lines = Object.fromEntries(award?.lines.map(({ id, unit, value }) => [id, onPaper(unit, value)]) ?? []);
      expect(lines).toMatchObject(wanted.lines ?? {});
      if (wanted.monthly !== undefined) expect(award?.recurring?.value).toBe(Math.round(wanted.monthly * 100));
      if (wanted.pays !== undefined) expect(award?.recurring?.pays).toBe(wanted.pays);
      if (wanted.total !== undefined) expect(award?.total).toBe(Math.round(wanted.total * 100));
      expect(otherwise).toBe(wanted.otherwise ?? null);
      if (wanted.missing) expect(sorted(missing)).toEqual(sorted(wanted.missing));
      if (wanted.documents)
        expect(sorted(documents.filter(({ required }) => required === true).map(({ id }) => id))).toEqual(
          sorted(wanted.documents),
        );
      expect(brokenChecks(procedure, facts, contextOf(procedure, facts, today))).toEqual([]);
      const whole = filled(procedure, facts);
      expect(assess(procedure, whole, today).outcome).toBe(wanted.outcome);
      for (const answered of missing.length > 0 ? [] : [whole, answeredPageByPage(procedure, facts)])
        expect(assess(procedure, answered, today)).toMatchObject({ outcome, award, documents });
      for (const { value, id } of award?.lines ?? [])
        expect(value > 0 || saysNothing[procedure.slug]?.includes(id), id).toBe(true);
    });
  });

  test('does not ask what follows from other answers; it may suggest a date', () => {
    for (const facts of examples.map((example) => factsOf(registered, example))) {
      const context = contextOf(procedure, facts, today);
      if (assess(procedure, facts, today).missing.length > 0) continue;
      for (const key of stepsFor(procedure, facts, context).flatMap(({ asks }) => asks)) {
        if (procedure.facts[key]?.kind === 'date' || suggested.includes(key)) continue;
        const { [key]: _, ...others } = facts;
        expect(filled(procedure, others)[key], key).toBeUndefined();
      }
    }
  });

  test('decides by the figures it shows, and who has exactly the figure asked for as the law says', () => {
    for (const requirement of procedure.requirements) {
      const { id } = requirement;
      if (otherWays[procedure.slug]?.includes(id)) continue;
      const seen = new Set(
        examples.flatMap((example) => {
          const facts = factsOf(registered, example);
          return decisionsAround(requirement, facts, contextOf(procedure, facts, today).on);
        }),
      );
      const exactly = beyondTheFigure[procedure.slug]?.includes(id) ? 'exactly: unmet' : 'exactly: met';
      const side = seen.has('less: met') ? ['less: met', 'more: unmet'] : ['less: unmet', 'more: met'];
      expect([exactly, ...side], id).toEqual(expect.arrayContaining([...seen]));
      if (exactly === 'exactly: unmet') expect([...seen], id).toContain(exactly);
    }
  });

  test('ends what it pays on the eve of an anniversary, counts each day, and pays when they are over', () => {
    for (const example of examples) {
      const facts = factsOf(registered, example);
      const { award } = assess(procedure, facts, today);
      const to = award?.recurring?.to;
      if (to)
        expect([award?.recurring?.from, ...Object.values(facts)].map(dayOfMonth)).toContain(dayOfMonth(addDays(to, 1)));
      for (const { on, to, value } of award?.payments ?? []) {
        expect(on >= to, example.name).toBe(true);
        expect(value > 0, example.name).toBe(award?.total !== 0);
      }
      // Unemployment is counted in months of thirty days.
      if (procedure.body === 'SEPE') continue;
      for (const { from, to, days } of [...(award?.periods ?? []), ...(award?.payments ?? [])])
        expect(days, example.name).toBe(daysBetween(from, to) + 1);
    }
  });

  test('has examples granted, refused and incomplete, each with a name of its own, and one of July 2023', () => {
    const outcomes = procedure.requirements.length > 0 ? ['entitled', 'not-entitled', 'unknown'] : ['entitled'];
    expect(sorted(examples.map(({ expect: { outcome } }) => outcome))).toEqual(outcomes);
    expect(new Set(examples.map(({ name }) => name)).size).toBe(examples.length);
    // The guide tells of benefits only.
    if (procedure.kind) return;
    expect(examples.some(({ source, facts }) => source && facts[procedure.eventDate] === '2023-07-01')).toBe(true);
  });

  test('has an example of every requirement refused, every document asked for and every line paid', () => {
    const seen = examples.map((example) => assessExample(registered, example));
    const unmet = seen.flatMap(({ verdicts }) => verdicts.filter(({ outcome }) => outcome === 'unmet'));
    expect(sorted(unmet.map(({ id }) => id))).toEqual(sorted(procedure.requirements.map(({ id }) => id)));
    const asked = seen.flatMap(({ documents }) => documents.filter(({ required }) => required === true));
    expect(sorted(asked.map(({ id }) => id))).toEqual(sorted(procedure.documents.map(({ id }) => id)));
    const lines = seen.flatMap(({ award }) => award?.lines ?? []);
    expect(sorted(lines.map(({ id }) => id))).toEqual(sorted(Object.keys(procedure.lines)));
    const periods = seen.flatMap(({ award }) => award?.periods ?? []);
    for (const locale of locales) {
      expect(sorted(periods.map(({ id }) => id))).toEqual(sorted(Object.keys(words[locale].periods)));
      for (const line of lines) expect(sayLine(words[locale], line, locale).value).toMatch(/\d/);
    }
  });

  test('gives the same answer by the fast path as by the explained one', () => {
    const agrees = (facts: Known) => {
      const fast = isEntitled(procedure, facts, contextOf(procedure, facts, today));
      const said = { true: 'entitled', false: 'not-entitled', undefined: 'unknown' }[String(fast)];
      expect(said).toBe(assess(procedure, facts, today).outcome);
    };
    for (const example of examples) agrees(factsOf(registered, example));
    fc.assert(fc.property(anyFacts, agrees));
    fc.assert(fc.property(fullFacts, agrees));
  });

  test('never changes its mind because a fact is unknown', () => {
    const keys = Object.keys(procedure.facts);
    fc.assert(
      fc.property(fullFacts, fc.subarray(keys), (facts, forgotten) => {
        const fewer = Object.fromEntries(Object.entries(facts).filter(([key]) => !forgotten.includes(key)));
        const whole = assess(procedure, facts, today).outcome;
        expect([whole, 'unknown']).toContain(assess(procedure, fewer, today).outcome);
      }),
    );
  });

  test('pays lines it has declared, and no fraction of a cent, whatever the facts', () => {
    fc.assert(
      fc.property(fullFacts, (facts) => {
        const context = contextOf(procedure, facts, today);
        const { lines, total, recurring, payments } = procedure.award.derive(facts, context);
        for (const [id, value] of Object.entries(lines)) {
          expect(procedure.lines).toHaveProperty([id]);
          expect(Number.isSafeInteger(value), id).toBe(true);
        }
        expect(total === null || Number.isSafeInteger(total)).toBe(true);
        if (recurring) {
          expect(Number.isSafeInteger(recurring.value)).toBe(true);
          expect(recurring.value).toBeGreaterThanOrEqual(0);
          expect(total).toBe(recurring.value * recurring.pays + (recurring.once ?? 0));
        }
        for (const { value, from, to } of payments) {
          expect(Number.isSafeInteger(value)).toBe(true);
          expect(from <= to).toBe(true);
        }
        if (brokenChecks(procedure, facts, context).length > 0) return;
        expect(payments.reduce((sum, { value }) => sum + value, 0)).toBeLessThanOrEqual(total ?? 0);
      }),
    );
  });

  test('keeps facts unchanged through storage and through the inputs of a form', () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(',' as const, '.' as const), (facts, decimal) => {
        expect(parsed(JSON.parse(JSON.stringify(factsToJson(procedure.facts, facts))))).toEqual(facts);
        const asked: Record<string, Field> = Object.fromEntries(
          Object.entries(procedure.facts).filter(([key]) => facts[key] !== undefined),
        );
        expect(readAnswers(asked, toRaw(asked, facts, decimal), today)).toEqual({ facts, problems: [] });
      }),
    );
  });

  test('offers another procedure only if there is one, and for a reason of its own', () => {
    const { otherwise } = procedure;
    if (!otherwise) return;
    expect(procedure.requirements.map(({ id }) => id)).toContain(otherwise.when);
    const other = getProcedure(otherwise.slug).procedure;
    const carried = Object.keys(other.facts).filter((key) => key in procedure.facts);
    for (const key of carried) expect(other.facts[key]?.kind).toBe(procedure.facts[key]?.kind);
    expect(carried).toContain(other.eventDate);
  });
});
