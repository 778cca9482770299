// The same task in two rule engines of others, to have something to compare with: eligibility for the ten benefits and
// the contributory unemployment benefit. They are fetched when the bench runs, and are no part of the project.
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ROOT, run } from '../../scripts/processes.mjs';

const versions = { 'json-rules-engine': '7.3.1', '@gorules/zen-engine': '0.54.0' };
const folder = join(ROOT, 'data', 'tools', 'rule-engines');

/** Installs both engines beside the data; null without a registry at hand, and the bench says so. */
export const fetchPeers = async () => {
  mkdirSync(folder, { recursive: true });
  const packages = Object.entries(versions).map(([name, version]) => `${name}@${version}`);
  const { code } = await run(
    'npm',
    ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', folder, ...packages],
    { quiet: true },
  );
  return code === 0 ? folder : null;
};

const steps = [360, 540, 720, 900, 1080, 1260, 1440, 1620, 1800, 1980, 2160];

/** json-rules-engine: conditions as data, no arithmetic, so amounts are left to the host. */
const jsonRules = (require) => {
  const { Engine } = require('json-rules-engine');
  const is = (fact, operator, value) => ({ fact, operator, value });
  const from = (fact, value) => is(fact, 'greaterThanInclusive', value);
  const under = (fact, value) => is(fact, 'lessThan', value);
  const yes = (fact) => is(fact, 'equal', true);
  const fact = (name) => ({ fact: name });
  const duration = new Engine();
  for (const [index, step] of steps.entries()) {
    const next = steps[index + 1];
    duration.addRule({
      conditions: { all: [from('days6y', step), ...(next ? [under('days6y', next)] : [])] },
      event: { type: 'duration', params: { value: 120 + 60 * index } },
    });
  }
  const engine = new Engine();
  const derive = (name, needs, of) =>
    engine.addFact(name, async (_, almanac) =>
      of(...(await Promise.all(needs.map((need) => almanac.factValue(need))))),
    );
  derive('ordinaryAge', ['days'], (days) => (days >= 13962 ? 780 : 800));
  derive('earlyAge', ['ordinaryAge'], (age) => age - 24);
  derive('neededDays', ['ageMonths'], (age) => (age < 372 ? (age - 192) * 10 : Math.max(1825, (age - 240) * 7.5)));
  derive('neededRecent', ['ageMonths', 'neededDays'], (age, needed) => (age < 372 ? 0 : needed / 5));
  derive('pensionLimit', ['household'], (members) => 658.81 * (1 + 0.7 * (members - 1)));
  derive('incomeLimit', ['household'], (members) => 658.81 * (1 + 0.3 * Math.min(members - 1, 4)));
  derive('assetLimit', ['household'], (members) => 23717.16 * (1 + 0.4 * Math.min(members - 1, 4)));
  const unemployed = [
    from('days6y', 360),
    yes('involuntary'),
    yes('jobseeker'),
    from('ageMonths', 192),
    under('ageMonths', fact('ordinaryAge')),
  ];
  engine.setCondition('unemployment', { all: unemployed });
  const recent = [from('days15y', 730)];
  const rules = {
    retirement: { all: [from('ageMonths', fact('ordinaryAge')), from('days', 5475), ...recent] },
    early: {
      all: [
        from('ageMonths', fact('earlyAge')),
        under('ageMonths', fact('ordinaryAge')),
        from('days', 12775),
        ...recent,
      ],
    },
    unemployment: { condition: 'unemployment' },
    subsidy: {
      all: [
        yes('jobseeker'),
        { not: { condition: 'unemployment' } },
        under('income', 888),
        { any: [from('days6y', 180), { all: [from('days6y', 90), from('children', 1)] }] },
      ],
    },
    birth: {
      all: [
        from('monthsSinceBirth', 0),
        is('monthsSinceBirth', 'lessThanInclusive', 12),
        yes('alta'),
        {
          any: [
            under('ageMonths', 252),
            { all: [is('ageMonths', 'lessThanInclusive', 312), { any: [from('days7y', 90), from('days', 180)] }] },
            { any: [from('days7y', 180), from('days', 360)] },
          ],
        },
      ],
    },
    widow: { all: [yes('spouseDeceased'), { any: [from('deceasedDays5y', 500), from('deceasedDays', 5475)] }] },
    disability: {
      all: [
        from('disability', 33),
        under('ageMonths', fact('ordinaryAge')),
        from('days', fact('neededDays')),
        from('days10y', fact('neededRecent')),
      ],
    },
    pncRetirement: {
      all: [
        from('ageMonths', 780),
        from('residenceYears', 10),
        yes('residenceLast2'),
        under('householdIncome', fact('pensionLimit')),
      ],
    },
    pncDisability: {
      all: [
        from('ageMonths', 216),
        under('ageMonths', 780),
        from('disability', 65),
        from('residenceYears', 5),
        yes('residenceLast2'),
        under('householdIncome', fact('pensionLimit')),
      ],
    },
    imv: {
      all: [
        from('ageMonths', 276),
        from('residenceYears', 1),
        under('householdIncome', fact('incomeLimit')),
        under('assets', fact('assetLimit')),
      ],
    },
  };
  for (const [type, conditions] of Object.entries(rules)) engine.addRule({ conditions, event: { type } });
  const none = Object.fromEntries(Object.keys(rules).map((key) => [key, false]));
  return {
    eligibility: async (person) => {
      const { events } = await engine.run(person);
      const found = { ...none };
      for (const { type } of events) found[type] = true;
      return found;
    },
    duration: async ({ days6y }) => (await duration.run({ days6y })).events[0]?.params.value ?? 0,
  };
};

/** GoRules zen-engine: a decision table and expressions, evaluated in Rust. */
const zen = (require) => {
  const { ZenEngine } = require('@gorules/zen-engine');
  const engine = new ZenEngine();
  const node = (id, type, content) => ({ id, name: id, type, position: { x: 0, y: 0 }, ...(content && { content }) });
  const edge = (sourceId, targetId) => ({ id: `${sourceId}-${targetId}`, sourceId, targetId, type: 'edge' });
  const between = (id, type, content) =>
    engine.createDecision({
      nodes: [node('in', 'inputNode'), node(id, type, content), node('out', 'outputNode')],
      edges: [edge('in', id), edge(id, 'out')],
    });
  const expressions = (pairs) => ({
    passThrough: false,
    expressions: pairs.map(([key, value], index) => ({ id: String(index), key, value })),
  });
  const duration = between('table', 'decisionTableNode', {
    hitPolicy: 'first',
    passThrough: false,
    inputs: [{ id: 'i', name: 'days', field: 'days6y' }],
    outputs: [{ id: 'o', name: 'duration', field: 'duration' }],
    rules: [
      ...[...steps]
        .reverse()
        .map((step, index) => ({ _id: `r${index}`, i: `>= ${step}`, o: String(720 - 60 * index) })),
      { _id: 'else', i: '', o: '0' },
    ],
  });
  const eligibility = between(
    'rules',
    'expressionNode',
    expressions([
      ['ordinaryAge', 'days >= 13962 ? 780 : 800'],
      ['neededDays', 'ageMonths < 372 ? (ageMonths - 192) * 10 : max([1825, (ageMonths - 240) * 7.5])'],
      ['pensionLimit', '658.81 * (1 + 0.7 * (household - 1))'],
      ['retirement', 'ageMonths >= $.ordinaryAge and days >= 5475 and days15y >= 730'],
      ['early', 'ageMonths >= $.ordinaryAge - 24 and ageMonths < $.ordinaryAge and days >= 12775 and days15y >= 730'],
      [
        'unemployment',
        'days6y >= 360 and involuntary and jobseeker and ageMonths >= 192 and ageMonths < $.ordinaryAge',
      ],
      ['subsidy', 'jobseeker and not($.unemployment) and days6y >= (children > 0 ? 90 : 180) and income < 888'],
      [
        'birth',
        'monthsSinceBirth >= 0 and monthsSinceBirth <= 12 and alta and (days7y >= (ageMonths < 252 ? 0 : ageMonths <= 312 ? 90 : 180) or days >= (ageMonths < 252 ? 0 : ageMonths <= 312 ? 180 : 360))',
      ],
      ['widow', 'spouseDeceased and (deceasedDays5y >= 500 or deceasedDays >= 5475)'],
      [
        'disability',
        'disability >= 33 and ageMonths < $.ordinaryAge and days >= $.neededDays and (ageMonths < 372 or days10y >= $.neededDays / 5)',
      ],
      [
        'pncRetirement',
        'ageMonths >= 780 and residenceYears >= 10 and residenceLast2 and householdIncome < $.pensionLimit',
      ],
      [
        'pncDisability',
        'ageMonths >= 216 and ageMonths < 780 and disability >= 65 and residenceYears >= 5 and residenceLast2 and householdIncome < $.pensionLimit',
      ],
      [
        'imv',
        'ageMonths >= 276 and residenceYears >= 1 and householdIncome < 658.81 * (1 + 0.3 * min([household - 1, 4])) and assets < 23717.16 * (1 + 0.4 * min([household - 1, 4]))',
      ],
    ]),
  );
  return {
    eligibility: async (person) => (await eligibility.evaluate(person)).result,
    duration: async ({ days6y }) => (await duration.evaluate({ days6y })).result.duration,
  };
};

const makers = { 'json-rules-engine': jsonRules, 'zen-engine': zen };

/**
 * Persons per CPU-second for whom each engine answers the ten benefits, after comparing its answers with the right ones.
 * `seconds` of CPU an engine.
 */
export const measurePeers = async (folderOfPeers, persons, right, seconds) => {
  const require = createRequire(join(folderOfPeers, 'index.js'));
  const rates = {};
  for (const [name, make] of Object.entries(makers)) {
    const engine = make(require);
    let wrong = 0;
    for (const person of persons.slice(0, 300)) {
      const expected = right.eligibility(person);
      const said = await engine.eligibility(person);
      for (const key of Object.keys(expected)) if (said[key] !== expected[key]) wrong += 1;
      if ((await engine.duration(person)) !== right.unemployment(person).duration) wrong += 1;
    }
    const start = process.cpuUsage();
    let [done, used] = [0, 0];
    while (used < seconds) {
      for (let index = 0; index < 100; index += 1) await engine.eligibility(persons[(done + index) % persons.length]);
      done += 100;
      const { user, system } = process.cpuUsage(start);
      used = (user + system) / 1e6;
    }
    rates[name] = { perCpuSecond: done / used, wrong };
  }
  return rates;
};
