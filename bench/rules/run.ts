// Persons per CPU-second by hand, by the kernel with verdicts only, and by the kernel with everything explained; after
// proof that all three answer the same; other engines at the same task when a folder holds them. Prints JSON.
// `node --import ./resolve.mjs run.ts [seconds a row] [folder of the other engines]`
import fc from 'fast-check';
import { assess, contextOf, isEntitled } from '@/lib/catalogue/assess';
import { birthAndChildcare } from '@/lib/catalogue/benefits/birth-and-childcare';
import { complete, type Known, type Procedure } from '@/lib/catalogue/kernel';
import { parseFacts } from '@/lib/catalogue/prefill';
import { allFacts } from '@/lib/catalogue/random-facts';
import { cents } from '@/lib/law/cents';
import { day } from '@/lib/law/day';
import { measure, overAll } from './measure';
import { measurePeers } from './peers.mjs';
import { atThresholds, makePersons, type Person } from './persons';
import * as plain from './plain';
import { benefits, erased, unemployment } from './procedures';

type Any = Procedure;
const SECONDS = Number(process.argv[2] ?? 1);
const today = day('2026-11-21');

const asFacts = (person: Person) => ({ ...person, base: cents(Math.round(person.base * 100)) });
const persons = makePersons(10_000);
const known = persons.map(asFacts);
const whole = known.map((facts) => complete(unemployment.facts, facts) as Known);
const procedures = Object.entries(benefits).map(([key, procedure]) => [key, erased(procedure)] as const);
const [retirement, early, unemployed, subsidy, birthOf, widow, disability, pncRetirement, pncDisability, imv] =
  procedures.map(([, procedure]) => procedure) as [Any, Any, Any, Any, Any, Any, Any, Any, Any, Any];

/** The ten answers of one person, as the plain text gives them. */
const inEach = <R>(answer: (procedure: Any) => R) => ({
  retirement: answer(retirement),
  early: answer(early),
  unemployment: answer(unemployed),
  subsidy: answer(subsidy),
  birth: answer(birthOf),
  widow: answer(widow),
  disability: answer(disability),
  pncRetirement: answer(pncRetirement),
  pncDisability: answer(pncDisability),
  imv: answer(imv),
});

/** Persons on whom an answer of the kernel is not that of the plain text. */
const differences = (people: readonly Person[]): number => {
  let found = 0;
  for (const person of people) {
    const facts = asFacts(person);
    const expected = plain.eligibility(person) as Readonly<Record<string, boolean>>;
    for (const [key, procedure] of procedures) {
      const { outcome } = assess(procedure, facts, today);
      if ((outcome === 'entitled') !== expected[key]) found += 1;
      if (isEntitled(procedure, facts, contextOf(procedure, facts, today)) !== expected[key]) found += 1;
    }
    const amounts = plain.unemployment(person);
    if (amounts.duration === 0) continue;
    const { lines, total } = unemployment.award.derive(facts, { on: today });
    const same =
      lines.duration === amounts.duration &&
      lines.first === Math.round(amounts.first * 100) &&
      lines.after === Math.round(amounts.after * 100) &&
      total === Math.round(amounts.total * 100);
    if (!same) found += 1;
  }
  return found;
};

const random = fc.sample(allFacts(birthAndChildcare.facts, today), { numRuns: 2_000, seed: 7 });
const birthFacts = random.map((json) => parseFacts(birthAndChildcare.facts, json, today));
const birth = erased(birthAndChildcare);
const context = { on: today };
const rows = {
  plainVerdicts: overAll(persons, plain.eligibility),
  plainAll: overAll(persons, (person) => [plain.eligibility(person), plain.unemployment(person)]),
  kernelVerdicts: overAll(known, (facts) => inEach((procedure) => isEntitled(procedure, facts, context))),
  kernelWhole: overAll(whole, (facts) => inEach((procedure) => isEntitled(procedure, facts, context))),
  kernelExplained: overAll(known, (facts) => inEach((procedure) => assess(procedure, facts, today))),
  kernelWholeExplained: overAll(whole, (facts) => inEach((procedure) => assess(procedure, facts, today))),
  birthVerdicts: overAll(birthFacts, (facts) => isEntitled(birth, facts, contextOf(birth, facts, today))),
  birthExplained: overAll(birthFacts, (facts) => assess(birth, facts, today)),
};

const checked = [...persons, ...atThresholds(persons.slice(0, 100))];
const wrong = differences(checked);
const best = measure(rows, SECONDS);
const folder = process.argv[3];
const peers = folder ? await measurePeers(folder, persons, plain, SECONDS) : {};
process.stdout.write(`${JSON.stringify({ wrong, checked: checked.length, perCpuSecond: best, peers })}\n`);
