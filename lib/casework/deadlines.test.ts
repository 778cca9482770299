import { describe, expect, test } from 'vitest';
import { assess } from '@/lib/catalogue/assess';
import { parseFacts } from '@/lib/catalogue/prefill';
import { getProcedure } from '@/lib/catalogue/registry';
import { type Day, day } from '@/lib/law/day';
import { type Deadline, type DeadlineRows, deadlinesOf, groupOf } from './deadlines';

const madrid = [{ region: 'MD' }] as const;
const empty: DeadlineRows = { cases: [], drafts: [], waiting: [], notified: [], powers: [] };
const on = (today: string, rows: Partial<DeadlineRows>) =>
  deadlinesOf({ ...empty, ...rows }, { today: day(today), places: madrid });
const said = ({ deadlines }: { deadlines: readonly Deadline[] }) =>
  deadlines.map(({ kind, who, lastDay, duty }) => [who, duty ?? kind, lastDay]);

const factsOf = (slug: string, name?: string) => {
  const { procedure, examples } = getProcedure(slug);
  const example = examples.find((each) => (name ? each.name === name : each.expect.outcome === 'entitled'));
  if (!example) throw new Error(`No example of ${slug}`);
  return parseFacts(procedure.facts, example.facts, day('2026-11-24'));
};
/** A case as it stands in the hands of the office, or granted and paid. */
const caseOf = (slug: string, more: Partial<DeadlineRows['cases'][number]> = {}) => {
  const { procedure } = getProcedure(slug);
  return {
    id: 'case',
    procedure,
    state: 'instruction' as const,
    effectiveOn: day('2026-11-24'),
    dueOn: day('2026-12-24'),
    stoppedOn: null,
    requests: [],
    facts: {},
    assessment: null,
    granted: false,
    ...more,
  };
};
const paid = (slug: string, facts = factsOf(slug)) =>
  caseOf(slug, {
    state: 'notified',
    granted: true,
    facts,
    assessment: assess(getProcedure(slug).procedure, facts, day('2026-03-10')),
  });

describe('of a case', () => {
  test('the office has its day, and the person has theirs to answer a request', () => {
    const requests = [{ id: 'request', notifiedOn: day('2026-11-26'), dueOn: day('2026-12-14') }];
    expect(said(on('2026-12-01', { cases: [caseOf('birth-and-childcare', { requests })] }))).toEqual([
      ['you', 'answer-request', '2026-12-14'],
      ['us', 'decide', '2026-12-24'],
    ]);
  });

  test('while the office waits for the person it has no day; a request not notified yet has none either', () => {
    const requests = [{ id: 'request', notifiedOn: null, dueOn: null }];
    const row = caseOf('birth-and-childcare', { stoppedOn: day('2026-12-01'), state: 'awaiting_citizen', requests });
    expect(on('2026-12-05', { cases: [row] }).deadlines).toEqual([]);
  });

  test('late, the office stays on the list, and the person has thirty working days to object; then only the office', () => {
    const cases = [caseOf('birth-and-childcare')];
    expect(said(on('2026-12-24', { cases }))).toEqual([['us', 'decide', '2026-12-24']]);
    const late = [
      ['us', 'decide', '2026-12-24'],
      ['you', 'object-silence', '2027-02-09'],
    ];
    expect(said(on('2026-12-25', { cases }))).toEqual(late);
    expect(said(on('2027-02-09', { cases }))).toEqual(late);
    expect(said(on('2027-02-10', { cases }))).toEqual(late.slice(0, 1));
  });

  test('a term that was stopped or lengthened says that its days are more', () => {
    const row = (dueOn: string, requestOn: string) =>
      caseOf('birth-and-childcare', {
        dueOn: day(dueOn),
        requests: [{ id: 'request', notifiedOn: day('2026-11-26'), dueOn: day(requestOn) }],
      });
    const lengthened = (dueOn: string, requestOn: string) =>
      on('2026-12-01', { cases: [row(dueOn, requestOn)] }).deadlines.map(
        ({ counted }) => counted.kind === 'term' && counted.isLengthened,
      );
    expect(lengthened('2026-12-24', '2026-12-14')).toEqual([false, false]);
    expect(lengthened('2026-12-29', '2026-12-21')).toEqual([true, true]);
  });

  test('where silence means yes there is nothing to object to', () => {
    expect(said(on('2027-01-10', { cases: [caseOf('dep-services')] }))).toEqual([['us', 'decide', '2026-12-24']]);
  });
});

test('a notification can be opened until its tenth day, and its decision objected to for thirty working days', () => {
  const waiting = [
    {
      id: 'n',
      procedure: 'imv',
      availableAt: new Date('2026-11-24T10:00:00Z'),
      expiresAt: new Date('2026-12-04T22:59:59.999Z'),
    },
  ];
  const notified = [{ id: 'm', procedure: 'imv', endedOn: day('2026-11-24') }];
  expect(said(on('2026-12-04', { waiting, notified }))).toEqual([
    ['you', 'open-notification', '2026-12-04'],
    ['you', 'object', '2027-01-12'],
  ]);
  expect(said(on('2027-01-13', { waiting, notified }))).toEqual([]);
});

describe('of a draft', () => {
  const draft = (slug: string, facts = factsOf(slug)) => [
    { id: 'draft', procedure: getProcedure(slug).procedure, facts, goesOn: day('2026-12-24') },
  ];

  test('unemployment is claimed within fifteen working days of the last one at work', () => {
    const { procedure, examples } = getProcedure('unemployment');
    const facts = { ...examples[0]?.facts, unemploymentDate: '2026-11-24', unpaidHolidays: 0 };
    const drafts = draft('unemployment', parseFacts(procedure.facts, facts, day('2026-11-30')));
    // 25–27 November, 30 to 4 December, 9–11, 14–17 December: the 7th and the 8th are holidays in Madrid.
    expect(said(on('2026-11-25', { drafts }))).toContainEqual(['you', 'claim', '2026-12-17']);
  });

  test('who asks for a widow’s pension within three months of the death loses nothing', () => {
    const facts = { ...factsOf('widow'), deathDate: day('2026-11-30') };
    const drafts = draft('widow', facts);
    const found = on('2026-12-01', { drafts }).deadlines;
    expect(found.find(({ kind }) => kind === 'claim-in-time')).toMatchObject({
      lastDay: '2027-02-28',
      months: 3,
      ref: { law: 'lgss', article: '230' },
    });
  });

  test('a single payment loses nothing by waiting, and an empty draft only has the day it goes', () => {
    expect(said(on('2026-11-25', { drafts: draft('birth-noncontributory') }))).toEqual([
      ['you', 'finish-draft', '2026-12-24'],
    ]);
    expect(said(on('2026-11-25', { drafts: draft('widow', {}) }))).toEqual([['you', 'finish-draft', '2026-12-24']]);
  });
});

describe('of a benefit in payment', () => {
  const dutiesOn = (today: string, row: DeadlineRows['cases'][number]) => said(on(today, { cases: [row] }));

  test('a non-contributory pension declares its income from January to March, from the year after it began', () => {
    const row = paid(
      'ncp-retirement',
      factsOf('ncp-retirement', 'Alone and without income in 2026: the whole pension'),
    );
    expect(dutiesOn('2026-04-01', row)).toEqual([['you', 'income', '2027-03-31']]);
    expect(dutiesOn('2027-03-31', row)).toEqual([['you', 'income', '2027-03-31']]);
    expect(dutiesOn('2027-04-01', row)).toEqual([['you', 'income', '2028-03-31']]);
    const [found] = on('2027-01-10', { cases: [row] }).deadlines;
    expect(found).toMatchObject({ ref: { article: '372' }, counted: { from: '2027-01-01', to: '2027-03-31' } });
    expect(on('2027-01-10', { cases: [row] }).standing).toMatchObject([{ duty: 'changes', term: { days: 30 } }]);
  });

  test('the minimum living income has its thirty days and the tax return, none of them with a day', () => {
    const { deadlines, standing } = on('2026-11-24', { cases: [paid('imv')] });
    expect(deadlines).toEqual([]);
    expect(standing.map(({ duty, term }) => [duty, term])).toEqual([
      ['changes', { days: 30 }],
      ['address', { days: 30 }],
      ['tax-return', null],
    ]);
  });

  test('care of a seriously ill child is extended before the month granted at first ends', () => {
    const row = paid('care-serious-illness');
    const end = row.assessment?.award?.periods.at(-1)?.to as Day;
    expect(dutiesOn(end, row)).toEqual([['you', 'extension', end]]);
  });

  test('the unemployment allowance is extended each quarter, in fifteen working days, but not after the last', () => {
    const { procedure, examples } = getProcedure('unemp-allowance');
    const example = examples.find(({ expect: { lines } }) => (lines?.months ?? 0) >= 6);
    const facts = parseFacts(procedure.facts, { ...example?.facts }, day('2026-11-24'));
    const row = paid('unemp-allowance', facts);
    const { payments = [], periods = [] } = row.assessment?.award ?? {};
    const from = [...payments, ...periods].map((each) => each.from).sort()[0] as Day;
    const to = [...payments, ...periods]
      .map((each) => each.to)
      .sort()
      .at(-1) as Day;
    const [first] = on(from, { cases: [row] }).deadlines;
    expect(first).toMatchObject({ duty: 'extension', counted: { term: { workingDays: 15 } } });
    expect(on(to, { cases: [row] }).deadlines.every(({ duty }) => duty !== 'extension')).toBe(true);
  });

  test('what is not granted, not known yet or no longer paid asks for nothing', () => {
    const row = paid('imv');
    for (const other of [
      { ...row, granted: false },
      { ...row, state: 'decided' as const },
      { ...row, assessment: null },
    ])
      expect(on('2026-11-24', { cases: [other] })).toMatchObject({ deadlines: [], standing: [] });
  });
});

test('a power waits for its answer for a month and tells its last day', () => {
  const powers = [
    { id: 'p', state: 'to_accept' as const, answerBy: day('2026-12-20'), until: day('2031-11-20') },
    { id: 'q', state: 'in_force' as const, answerBy: null, until: day('2026-12-30') },
  ];
  expect(said(on('2026-11-24', { powers }))).toEqual([
    ['you', 'accept-power', '2026-12-20'],
    ['you', 'power-ends', '2026-12-30'],
  ]);
});

test('days stand under today, this week, this month or later', () => {
  const today = day('2026-11-24'); // a Tuesday
  const groups = ['2026-11-24', '2026-11-25', '2026-11-29', '2026-11-30', '2026-12-01'].map((last) =>
    groupOf(day(last), today),
  );
  expect(groups).toEqual(['today', 'week', 'week', 'month', 'later']);
  expect(groupOf(day('2026-11-20'), today)).toBe('today');
});
