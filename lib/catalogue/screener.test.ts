import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '@/lib/law/day';
import { assess } from './assess';
import type { Fields } from './fields';
import { type Known, type LifeEvent, lifeEvents } from './kernel';
import { noSources, parseFacts, prefill } from './prefill';
import { allFacts } from './random-facts';
import { registry } from './registry';
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
  for (const registered of registry) {
    const example = registered.examples.find(({ expect: wanted }) => wanted.outcome === 'entitled');
    const facts = parseFacts(registered.procedure.facts, example?.facts, today);
    const finding = findingOf(registered, facts, registered.procedure.events, today);
    expect([registered.procedure.slug, finding.found]).toEqual([
      registered.procedure.slug,
      assess(registered.procedure, facts, today).outcome === 'entitled' ? 'entitled' : 'perhaps',
    ]);
  }
});
