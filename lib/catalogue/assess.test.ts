import { expect, test } from 'vitest';
import { cents } from '@/lib/law/cents';
import { type Day, day } from '@/lib/law/day';
import { lgss, lpac } from '@/lib/law/legal-ref';
import { resolveAnyOther } from '@/lib/law/parameters/resolution-terms';
import {
  assess,
  brokenChecks,
  contextOf,
  documentsFor,
  isEntitled,
  isWeighed,
  planOf,
  screeningSteps,
  stepsFor,
  unanswered,
} from './assess';
import { date, days, integer, list, oneOf, text, yesNo } from './fields';
import { complete, defineProcedure, figure, type Known, missingFor, over, type Procedure } from './kernel';
import { factsToJson, noSources, parseFacts, prefill } from './prefill';

/* A toy: a grant for planting trees. Those with a permit may plant many; gardeners need a diploma. */
const today = day('2026-11-21');
const facts = {
  plantedOn: date(),
  trees: integer({ unit: 'count', min: 1, max: 100 }),
  trade: oneOf(['gardener', 'neighbour']),
  diploma: yesNo(),
  permitDays: days({ from: ({ record }) => record?.periods.length }),
  small: yesNo({ from: (_, known) => (known.trees === undefined ? undefined : (known.trees as number) < 10) }),
  greeting: text({ maxLength: 50, lines: 'one' }),
  account: text({ maxLength: 50, lines: 'one' }),
};
const given = over(facts);
const isGardener = given(['trade'], (f) => f.trade === 'gardener');
const isBig = given(['small'], (f) => !f.small);
const price = (on: Day) => (on < '2025-01-01' ? 300 : 400);

const grant = defineProcedure({
  slug: 'trees',
  code: 'T-1',
  version: '1',
  topic: 'family',
  body: 'INSS',
  events: ['birth'],
  facts,
  eventDate: 'plantedOn',
  steps: [
    { task: 'garden', id: 'when', asks: ['plantedOn', 'trees'] },
    { task: 'garden', id: 'who', asks: ['trade'] },
    { task: 'garden', id: 'diploma', asks: ['diploma'], shownIf: isGardener },
    { task: 'garden', id: 'permit', asks: ['permitDays'], shownIf: isBig },
    { task: 'garden', id: 'size', asks: ['small'], shownIf: given(['trees'], () => false) },
    { task: 'end', id: 'greeting', asks: ['greeting'] },
    { task: 'end', id: 'account', asks: ['account'] },
  ],
  checks: [
    { id: 'too-soon', field: 'plantedOn', broken: given(['plantedOn', 'trade'], (f) => f.plantedOn < '2024-01-01') },
  ],
  requirements: [
    { id: 'enough', ref: lgss('1'), met: given(['trees'], (f) => f.trees >= 3) },
    { id: 'diploma', ref: lgss('2'), appliesIf: isGardener, met: given(['diploma'], (f) => f.diploma) },
    {
      id: 'permit',
      ref: lgss('3'),
      appliesIf: isBig,
      met: given(['permitDays', 'trees'], (f) => f.permitDays >= f.trees),
      shows: given(['permitDays'], (f) => ({ have: figure('days', f.permitDays) })),
    },
  ],
  documents: [
    { id: 'photo', ref: lpac('1') },
    { id: 'diploma', ref: lpac('2'), requiredIf: isGardener },
  ],
  lines: { tree: { unit: 'money', ref: lgss('4') }, bonus: { unit: 'money', ref: lgss('5') } },
  award: given(['plantedOn', 'trees', 'greeting'], (f, { on }) => ({
    lines: { tree: price(on), ...(f.trees > 5 && { bonus: 1 }) },
    total: cents(price(on) * f.trees),
    periods: [],
    payments: [],
  })),
  payTo: given(['account'], (f) => f.account),
  deadlines: {
    resolveWithin: resolveAnyOther,
    silence: { effect: 'negative', ref: lgss('6') },
    arrears: { months: 3, ref: lgss('7') },
  },
  otherwise: { slug: 'flowers', when: 'enough' },
});

const known = { plantedOn: day('2025-05-01'), trees: 4, trade: 'neighbour', small: true, greeting: 'hello' };
const on = (values: Known) => contextOf(grant, values, today);
const ids = (steps: readonly { readonly id: string }[]) => steps.map(({ id }) => id);

test('With all the facts every requirement has a verdict, and the award its lines and articles', () => {
  expect(assess(grant, known, today)).toMatchObject({
    outcome: 'entitled',
    on: '2025-05-01',
    missing: [],
    verdicts: [{ id: 'enough', outcome: 'met', reads: ['trees'], missing: [], figures: {} }],
    award: { lines: [{ id: 'tree', value: 400, unit: 'money', ref: lgss('4') }], total: 1600 },
    documents: [{ id: 'photo', required: true }],
    otherwise: null,
  });
});

test('The event date chooses the law, and today does until it is known', () => {
  expect(assess(grant, { ...known, plantedOn: day('2024-12-31') }, today).award?.total).toBe(1200);
  expect(assess(grant, {}, today)).toMatchObject({ on: today, outcome: 'unknown', award: null });
});

test('A fact that is not known makes its rule unknown, and nobody calls it', () => {
  const rule = given(['trees', 'trade'], () => expect.unreachable());
  expect(missingFor(rule, { trees: 1 })).toEqual(['trade']);
  const assessment = assess(grant, { ...known, trade: undefined }, today);
  expect(assessment).toMatchObject({ outcome: 'unknown', award: null, missing: ['trade'] });
  expect(assessment.verdicts[1]).toMatchObject({ id: 'diploma', outcome: 'unknown', missing: ['trade'] });
  expect(assessment.documents).toContainEqual({ id: 'diploma', ref: lpac('2'), required: 'unknown' });
});

test('One requirement unmet refuses, whatever else is unknown; the amount is asked no more', () => {
  const assessment = assess(grant, { trees: 2 }, today);
  expect(assessment).toMatchObject({ outcome: 'not-entitled', award: null, otherwise: 'flowers' });
  expect(assessment.missing).not.toContain('greeting');
  expect(isEntitled(grant, { trees: 2 }, on({}))).toBe(false);
  expect(isEntitled(grant, { trees: 3 }, on({}))).toBeUndefined();
  expect(isEntitled(grant, known, on(known))).toBe(true);
});

test('Facts marked as complete are assessed alike, cannot change any more, and count for their own fields only', () => {
  const all = { ...known, diploma: true, permitDays: 40, account: 'one' };
  const whole = complete(facts, all) as Known;
  expect(assess(grant, whole, today)).toEqual(assess(grant, all, today));
  expect(isEntitled(grant, whole, on(all))).toBe(true);
  expect(() => Object.assign(whole, { trees: undefined })).toThrow(TypeError);
  expect(isEntitled(grant, { ...whole, trees: undefined }, on(all))).toBeUndefined();
  expect(complete(facts, { ...all, trees: undefined })).toBeUndefined();
  const other = over({ height: integer({ unit: 'count', min: 1, max: 9 }) })(['height'], () => expect.unreachable());
  expect(missingFor(other, whole)).toEqual(['height']);
});

test('Another procedure is offered for its own reason only', () => {
  const refused = { ...known, trade: 'gardener', diploma: false };
  expect(assess(grant, refused, today)).toMatchObject({ outcome: 'not-entitled', otherwise: null });
});

test('Entitled without what the amount reads: no award yet, and the fact is named', () => {
  expect(assess(grant, { ...known, greeting: undefined }, today)).toMatchObject({
    outcome: 'entitled',
    award: null,
    missing: ['greeting'],
  });
});

test('A requirement that does not apply is not mentioned; one that does shows its figures', () => {
  const big = { ...known, trees: 20, small: false, permitDays: 5 };
  expect(assess(grant, big, today).verdicts[1]).toMatchObject({
    id: 'permit',
    outcome: 'unmet',
    reads: ['small', 'permitDays', 'trees'],
    figures: { have: { unit: 'days', value: 5 } },
  });
});

test('A page is shown once its condition is known to hold', () => {
  expect(ids(stepsFor(grant, {}, on({})))).toEqual(['when', 'who', 'greeting', 'account']);
  expect(ids(stepsFor(grant, { trade: 'gardener' }, on({})))).toContain('diploma');
  expect(ids(stepsFor(grant, { trade: 'neighbour' }, on({})))).not.toContain('diploma');
  expect(unanswered(grant, { ...known, trade: 'gardener' }, on(known))).toEqual(['diploma', 'account']);
});

test('The check without sign-in asks what requirements and amount read, and no account', () => {
  const steps = screeningSteps(grant, known, on(known));
  expect(steps.map(({ id, asks }) => [id, asks])).toEqual([
    ['when', ['plantedOn', 'trees']],
    ['who', ['trade']],
    ['greeting', ['greeting']],
  ]);
});

test('Documents follow the facts', () => {
  expect(ids(documentsFor(grant, { trade: 'gardener' }, on({})))).toEqual(['photo', 'diploma']);
  expect(ids(documentsFor(grant, { trade: 'neighbour' }, on({})))).toEqual(['photo']);
});

test('What decides whether a document is needed is missing too, also of who is refused', () => {
  const long = given(['permitDays'], (f) => f.permitDays > 30);
  const asking = { ...grant, documents: [{ id: 'map', ref: lpac('3'), requiredIf: long }] } as unknown as Procedure;
  expect(assess(asking, known, today).missing).toEqual(['permitDays']);
  expect(assess(asking, { ...known, trees: 2 }, today).missing).toEqual(['permitDays']);
  expect(assess(asking, { ...known, permitDays: 31 }, today).missing).toEqual([]);
});

test('A check is broken only when all it reads is known', () => {
  const early = { plantedOn: day('2023-12-31') };
  expect(brokenChecks(grant, early, on(early))).toEqual([]);
  expect(brokenChecks(grant, { ...early, trade: 'gardener' }, on(early))).toEqual([
    { id: 'too-soon', field: 'plantedOn' },
  ]);
});

test('The event date is asked for whatever else is missing, once', () => {
  const { plantedOn: _, ...undated } = known;
  expect(assess(grant, undated, today).missing).toEqual(['plantedOn']);
  expect(assess(grant, { ...undated, trees: 2 }, today).missing).toEqual(['plantedOn']);
});

test('What is missing of a requirement is its condition, then what it reads; a known one shows its figures and lacks nothing', () => {
  const { small: _, ...unsized } = { ...known, permitDays: 9 };
  const verdictOf = (values: Known) => assess(grant, values, today).verdicts.find(({ id }) => id === 'permit');
  expect(verdictOf(unsized)).toMatchObject({ outcome: 'unknown', missing: ['small'], figures: {} });
  expect(verdictOf({ ...unsized, small: false })).toMatchObject({ outcome: 'met', missing: [] });
  const { permitDays: __, ...unpermitted } = unsized;
  expect(verdictOf({ ...unpermitted, small: false })).toMatchObject({ missing: ['permitDays'], figures: {} });
  const { trees: ___, ...uncounted } = { ...unsized, small: false };
  expect(verdictOf(uncounted)).toMatchObject({ outcome: 'unknown', missing: ['trees'], figures: {} });
});

test('An answer is weighed when nothing is missing and only factors keep it open', () => {
  const award = assess(grant, known, today).award;
  expect(isWeighed({ outcome: 'unknown', award })).toBe(true);
  expect(isWeighed({ outcome: 'unknown', award: null })).toBe(false);
  expect(isWeighed({ outcome: 'entitled', award })).toBe(false);
});

test('The plan is drawn before the optional stretches are asked, and not before what it needs', () => {
  const planned = {
    plantedOn: facts.plantedOn,
    breaks: list({ weeks: days() }, { min: 0, max: 3 }),
    helpers: list({ hired: yesNo() }, { min: 1, max: 3 }),
  };
  const of = over(planned)(['plantedOn', 'breaks'], (f, { on }) => ({
    periods: [],
    plannedDays: f.breaks.length,
    allowedDays: 9,
    until: on,
  }));
  const garden = { ...grant, facts: planned, plan: { steps: ['when' as const], of } } as unknown as Procedure;
  expect(planOf(garden, { plantedOn: today })).toMatchObject({ plannedDays: 0, until: today });
  expect(planOf(garden, { plantedOn: today, breaks: [{ weeks: 1 }, { weeks: 2 }] })).toMatchObject({ plannedDays: 2 });
  expect(planOf(garden, {})).toBeUndefined();
  expect(planOf(grant, known)).toBeUndefined();
  const helped = over(planned)(['helpers'], () => expect.unreachable());
  const unhelped = { ...garden, plan: { steps: ['when'], of: helped } } as unknown as Procedure;
  expect(planOf(unhelped, { plantedOn: today })).toBeUndefined();
});

/* Prefill, on the same toy. */

const at = '2026-11-21T10:00:00.000Z';
const period = { regime: 'general', from: day('2020-01-01'), to: null, workTime: 10_000 } as const;
const held = (count: number) => ({
  ...noSources(today),
  record: { periods: Array.from({ length: count }, () => period), bases: [] },
});
const big = { trees: 20 };

test('What the record holds is filled in, with its source, and follows the record', () => {
  const first = prefill(grant, big, {}, held(2), at);
  expect(first.facts).toEqual({ trees: 20, permitDays: 2, small: false });
  expect(first.sources).toEqual({
    permitDays: { source: 'record', at },
    small: { source: 'derived', at },
  });
  const later = prefill(grant, first.facts, first.sources, held(3), '2027-01-01T00:00:00.000Z');
  expect(later.facts).toMatchObject({ permitDays: 3 });
  expect(later.sources).toMatchObject({ permitDays: { at: '2027-01-01T00:00:00.000Z' }, small: { at } });
  expect(prefill(grant, later.facts, later.sources, noSources(today), at).facts).not.toHaveProperty('permitDays');
});

test('What a person has said or staff has verified is kept', () => {
  for (const source of ['declared', 'verified'] as const) {
    const sources = { permitDays: { source, at } };
    const filled = prefill(grant, { ...big, permitDays: 9 }, sources, held(2), at);
    expect(filled.facts).toMatchObject({ permitDays: 9 });
    expect(filled.sources).toMatchObject(sources);
  }
});

test('Nothing held is not the same as nothing contributed', () => {
  expect(prefill(grant, big, {}, noSources(today), at).facts).toEqual({ trees: 20, small: false });
  expect(prefill(grant, big, {}, held(0), at).facts).toMatchObject({ permitDays: 0 });
});

test('An answer whose question another answer has taken away is forgotten, unless staff verified it', () => {
  const said = { ...known, trade: 'neighbour', diploma: true };
  expect(prefill(grant, said, {}, noSources(today), at).facts).not.toHaveProperty('diploma');
  const declared = { diploma: { source: 'declared', at } } as const;
  expect(prefill(grant, said, declared, noSources(today), at).sources).not.toHaveProperty('diploma');
  const verified = { diploma: { source: 'verified', at } } as const;
  expect(prefill(grant, said, verified, noSources(today), at).facts).toHaveProperty('diploma', true);
  const undecided = { ...said, trade: undefined };
  expect(prefill(grant, undecided, {}, noSources(today), at).facts).toHaveProperty('diploma', true);
});

test('What follows from other answers follows them when they change; a page that is still shown takes nothing away', () => {
  const first = prefill(grant, big, {}, noSources(today), at);
  const fewer = prefill(grant, { ...first.facts, trees: 4 }, first.sources, noSources(today), at);
  expect(fewer.facts).toEqual({ trees: 4, small: true });
  const asked = { ...grant, steps: [...grant.steps, { task: 'end', id: 'again', asks: ['diploma'] }] } as Procedure;
  const said = { ...known, diploma: true };
  expect(prefill(asked, said, {}, noSources(today), at).facts).toHaveProperty('diploma', true);
});

test('Facts are kept as they were stored; one that no longer fits its field is not known', () => {
  const stored = { trees: 4, trade: 'pirate', plantedOn: '2025-05-01', small: null, height: 3 };
  expect(parseFacts(facts, stored, today)).toEqual({ trees: 4, plantedOn: '2025-05-01' });
  expect(parseFacts(facts, 'nothing', today)).toEqual({});
  expect(factsToJson(facts, { trees: 4, small: undefined, diploma: false })).toEqual({ trees: 4, diploma: false });
});
