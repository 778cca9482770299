import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '@/lib/law/day';
import { lgss } from '@/lib/law/legal-ref';
import { assess } from './assess';
import { type Fields, yesNo } from './fields';
import { type Known, type LifeEvent, lifeEvents, over, type Procedure } from './kernel';
import { noSources, parseFacts, prefill } from './prefill';
import { allFacts } from './random-facts';
import { type Registered, registry } from './registry';
import { assessmentOf, findingOf, nextQuestion } from './screener';

const today = day('2026-11-21');
const at = '2026-11-21T10:00:00.000Z';
/** Every question there is: a fact of one name is the same everywhere. */
const allFields: Fields = Object.assign({}, ...registry.map(({ procedure }) => procedure.facts));

const findingsFor = (stored: Known, events: readonly LifeEvent[]) =>
  registry.map((registered) => {
    const own = Object.fromEntries(Object.entries(stored).filter(([key]) => key in registered.procedure.facts));
    return findingOf(registered, prefill(registered.procedure, own, {}, noSources(today), at).facts, events, today);
  });

/** Somebody who answers every page truthfully, until nothing is left to ask. */
const askedOf = (truth: Known, events: readonly LifeEvent[]) => {
  let stored: Known = {};
  const asked: string[] = [];
  for (let pages = 0; ; pages += 1) {
    const findings = findingsFor(stored, events);
    const next = nextQuestion(findings, today);
    if (!next) return { findings, asked, pages };
    if (pages > 400) throw new Error(`The questions do not end: ${next.slug} ${next.step}`);
    asked.push(...next.asks);
    stored = { ...stored, ...Object.fromEntries(next.asks.map((key) => [key, truth[key]])) };
  }
};

test('nobody is asked about a situation they have not named', () => {
  const findings = findingsFor({}, []);
  expect(nextQuestion(findings, today)).toBeNull();
  expect(findings.every(({ found, concerned }) => found === 'not' && !concerned)).toBe(true);
});

test('every life event has benefits of its own', () => {
  for (const event of lifeEvents)
    expect(
      registry.some(({ procedure }) => procedure.events[0] === event),
      event,
    ).toBe(true);
});

describe.each(lifeEvents)('%s', (event) => {
  test('asks each fact once, only what concerns it, and ends with every benefit decided', () => {
    fc.assert(
      fc.property(allFacts(allFields, today), (json) => {
        const { findings, asked } = askedOf(parseFacts(allFields, json, today), [event]);
        expect(new Set(asked).size).toBe(asked.length);
        const concerned = registry.filter(({ procedure }) => procedure.events.includes(event));
        for (const key of asked) expect(concerned.some(({ procedure }) => key in procedure.facts)).toBe(true);
        for (const finding of findings.filter((one) => one.concerned)) {
          const { outcome, verdicts, award } = assessmentOf(finding, today);
          const isWeighed = verdicts.some(({ factor, outcome: said }) => factor && said === 'unmet');
          const said = { entitled: 'entitled', 'not-entitled': 'not', unknown: 'perhaps' }[outcome];
          expect(finding.found).toBe(said);
          if (finding.found === 'perhaps') expect(isWeighed, finding.registered.procedure.slug).toBe(true);
          if (finding.found === 'entitled') expect(award, finding.registered.procedure.slug).not.toBeNull();
        }
      }),
      { numRuns: 10 },
    );
  });
});

test('an answer is worth asking: whatever is asked is read by a benefit still undecided', () => {
  const findings = findingsFor({}, ['birth']);
  const next = nextQuestion(findings, today);
  const helped = findings.filter(({ open }) => next?.asks.some((key) => open.includes(key)));
  expect(helped.length).toBeGreaterThan(0);
  for (const { found } of helped) expect(found).toBe('perhaps');
});

test('the findings are those of the whole assessment', () => {
  // What belongs to no life event concerns nobody who is asked.
  for (const registered of registry.filter(({ procedure }) => procedure.events.length > 0)) {
    const example = registered.examples.find(({ expect: wanted }) => wanted.outcome === 'entitled');
    const facts = parseFacts(registered.procedure.facts, example?.facts, today);
    const finding = findingOf(registered, facts, registered.procedure.events, today);
    expect([registered.procedure.slug, finding.found]).toEqual([
      registered.procedure.slug,
      assess(registered.procedure, facts, today).outcome === 'entitled' ? 'entitled' : 'perhaps',
    ]);
  }
});

describe('the next question, of some toy benefits', () => {
  const facts = Object.fromEntries(['day', 'a', 'b', 'c', 'd', 'sum'].map((key) => [key, yesNo()]));
  const given = over(facts);
  type Toy = {
    /** Each requirement as the facts it reads; all of them must be yes. */
    readonly reads: readonly (readonly string[])[];
    readonly events?: readonly [LifeEvent, ...LifeEvent[]];
    readonly award?: readonly string[];
    /** The page of a fact is shown once another is yes. */
    readonly after?: Readonly<Record<string, string>>;
    /** A requirement applies once this one is yes. */
    readonly appliesIf?: string;
    /** Facts asked on one page. */
    readonly pages?: readonly (readonly string[])[];
  };
  const toy = (
    slug: string,
    { reads, events = ['birth'], award = [], after = {}, appliesIf, pages }: Toy,
  ): Registered => {
    const asked = [...new Set([...reads.flat(), ...award, ...Object.values(after), ...(appliesIf ? [appliesIf] : [])])];
    const yes = (key: string) => given([key], (f) => f[key] === true);
    const procedure = {
      slug,
      events,
      facts,
      eventDate: 'day',
      steps: (pages ?? asked.map((key) => [key])).map((asks) => {
        const [first = ''] = asks;
        return { task: 'all', id: `page-${asks.join('-')}`, asks, ...(after[first] && { shownIf: yes(after[first]) }) };
      }),
      checks: [],
      requirements: reads.map((needs, index) => ({
        id: `r${index}`,
        ref: lgss('1'),
        met: given(needs, (f) => needs.every((key) => f[key] === true)),
        ...(appliesIf && { appliesIf: yes(appliesIf) }),
      })),
      documents: [],
      lines: {},
      award: given(award, () => ({ lines: {}, total: null, periods: [], payments: [] })),
    } as unknown as Procedure;
    return { procedure, words: {} as Registered['words'], examples: [] };
  };
  const next = (toys: readonly Registered[], known: Known = {}, events: readonly LifeEvent[] = ['birth']) =>
    nextQuestion(
      toys.map((one) => findingOf(one, known, events, today)),
      today,
    );

  test('is that of the benefit nearest to its answer', () => {
    const far = toy('far', { reads: [['a', 'b', 'c']] });
    const near = toy('near', { reads: [['d']] });
    expect(next([far, near])).toEqual({ slug: 'near', step: 'page-d', asks: ['d'] });
    expect(next([near, far])?.slug).toBe('near');
  });

  test('of two as near, is that of the first', () => {
    expect(next([toy('first', { reads: [['a']] }), toy('second', { reads: [['b']] })])?.slug).toBe('first');
  });

  test('is the one that helps more benefits at once, though its own is further', () => {
    const near = toy('near', { reads: [['d']] });
    const shared = ['one', 'two', 'three'].map((slug) => toy(slug, { reads: [['a', 'b']] }));
    expect(next([near, ...shared])).toMatchObject({ slug: 'one', asks: ['a'] });
  });

  test('asks the amount of a benefit that is theirs before a verdict two answers away', () => {
    const theirs = toy('theirs', { reads: [['a']], award: ['b', 'c', 'sum'] });
    const open = toy('open', { reads: [['d']] });
    const further = toy('further', { reads: [['d', 'day']] });
    expect(next([further, theirs], { a: true })).toMatchObject({ slug: 'theirs', asks: ['b'] });
    expect(next([open, theirs], { a: true })?.slug).toBe('theirs');
  });

  test('is of what is mainly for what has happened, and only then of the rest', () => {
    const beside = toy('beside', { reads: [['a']], events: ['care', 'birth'] });
    const main = toy('main', { reads: [['b'], ['c'], ['d']] });
    expect(next([beside, main])?.slug).toBe('main');
    expect(next([beside, main], { b: false })?.slug).toBe('beside');
    expect(next([beside], {}, ['retirement'])).toBeNull();
  });

  test('asks what a hidden page depends on, page by page', () => {
    const hidden = toy('hidden', { reads: [['c']], after: { c: 'b', b: 'a' } });
    expect(next([hidden])?.asks).toEqual(['a']);
    expect(next([hidden], { a: true })?.asks).toEqual(['b']);
    expect(next([hidden], { a: true, b: true })?.asks).toEqual(['c']);
  });

  test('asks nothing when no page can be reached any more', () => {
    expect(next([toy('closed', { reads: [['c']], after: { c: 'b' } })], { b: false })).toBeNull();
    const circle = toy('circle', { reads: [['c']], after: { c: 'b', b: 'c' } });
    expect(next([circle])).toBeNull();
  });

  test('asks at once what belongs to one page, without what is known', () => {
    const page = toy('page', { reads: [['a'], ['c']], award: ['b'], pages: [['a', 'b', 'c']] });
    expect(next([page])?.asks).toEqual(['a', 'b', 'c']);
    expect(next([page], { a: true })?.asks).toEqual(['b', 'c']);
  });

  test('leaves aside requirements that do not apply, and asks first whether they do', () => {
    const conditional = toy('conditional', { reads: [['a']], appliesIf: 'b' });
    const finding = (known: Known) => findingOf(conditional, known, ['birth'], today);
    expect(finding({})).toMatchObject({ found: 'perhaps', open: ['b'] });
    expect(finding({ b: true })).toMatchObject({ found: 'perhaps', open: ['a'] });
    expect(finding({ b: false })).toMatchObject({ found: 'entitled', open: [] });
    const two = toy('two', { reads: [['a'], ['c']] });
    expect(findingOf(two, { a: true }, ['birth'], today).open).toEqual(['c']);
    expect(findingOf(two, { a: false }, ['birth'], today)).toMatchObject({ found: 'not', open: [] });
  });

  test('a benefit concerns who has named one of its events', () => {
    const both = toy('both', { reads: [['a']], events: ['care', 'birth'] });
    expect(findingOf(both, {}, ['birth'], today)).toMatchObject({ concerned: true, main: false });
    expect(findingOf(both, {}, ['care'], today)).toMatchObject({ concerned: true, main: true });
    expect(findingOf(both, {}, ['death'], today)).toMatchObject({ concerned: false, found: 'not', open: [] });
  });
});
