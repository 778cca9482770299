import { describe, expect, test } from 'vitest';
import { day } from '@/lib/law/day';
import { assess, brokenChecks, contextOf, stepsFor } from './assess';
import type { Example } from './kernel';
import { parseFacts } from './prefill';
import { getProcedure } from './registry';

/* Cases a day, a euro or an answer away from the first example of a procedure, where its law turns. */

type Edge = {
  readonly outcome?: Example['expect']['outcome'];
  readonly unmet?: readonly string[];
  readonly lines?: Readonly<Record<string, number>>;
  /** Pages, documents, lines and answers that do not go together: those there are, and those there are not. */
  readonly has?: readonly string[];
  readonly lacks?: readonly string[];
};
const today = day('2026-11-21');

const decided = (slug: string, changed: Readonly<Record<string, unknown>>) => {
  const { procedure, examples } = getProcedure(slug);
  const facts = parseFacts(procedure.facts, { ...examples[0]?.facts, ...changed }, today);
  // Every answer changed is one its field accepts.
  expect(Object.keys(facts)).toEqual(expect.arrayContaining(Object.keys(changed)));
  const { outcome, verdicts, award, documents } = assess(procedure, facts, today);
  const context = contextOf(procedure, facts, today);
  return {
    outcome,
    unmet: verdicts.filter((verdict) => verdict.outcome === 'unmet').map(({ id }) => id),
    lines: Object.fromEntries(
      award?.lines.map(({ id, unit, value }) => [id, unit === 'money' || unit === 'percent' ? value / 100 : value]) ??
        [],
    ),
    has: [
      ...stepsFor(procedure, facts, context).map(({ id }) => `page ${id}`),
      ...brokenChecks(procedure, facts, context).map(({ id, field }) => `check ${id} at ${field}`),
      ...documents.map(({ id }) => `document ${id}`),
      ...(award?.lines.map(({ id }) => `line ${id}`) ?? []),
      ...(award?.periods.map(({ id, from, to }) => `period ${id} from ${from} to ${to}`) ?? []),
      `paid ${award?.payments.length ?? 0} times`,
    ],
  };
};

const adopted = { situation: 'adoption', role: 'other-parent' };
const abroad = (from: string, to: string) => ({
  country: 'de',
  firm: 'Muster',
  from,
  to,
  foreignNumber: '1',
  voluntary: false,
});
const fewDays = { allowanceWay: 'too-few-contributions', howWorkEnded: 'contract-ended' };
const older52 = {
  birthDate: '1972-05-01',
  claimsOlder: true,
  stayedRegistered: true,
  retirementPeriodMet: true,
  unemploymentCareerDays: 2190,
};
const twins = [{ disability: false }, { disability: false }];
const older = { birthDate: '1990-01-15', daysLast7Years: 100 };

describe.each<[string, readonly (readonly [string, Readonly<Record<string, unknown>>, Edge])[]]>([
  [
    'birth-and-childcare',
    [
      [
        'a mother who stops before the birth brings a report',
        { leaveStart: '2025-09-01' },
        { has: ['document maternity-report'] },
      ],
      [
        'a trip before an adoption needs none',
        { ...adopted, leaveStart: '2025-09-01' },
        { lacks: ['document maternity-report'] },
      ],
      [
        'nobody begins after the birth',
        { leaveStart: '2025-09-11' },
        { has: ['check start-after-event at leaveStart'] },
      ],
      [
        'the other parent begins with the birth',
        { role: 'other-parent' },
        { lacks: ['check start-too-early at leaveStart'] },
      ],
      [
        'and not a day before',
        { role: 'other-parent', leaveStart: '2025-09-09' },
        { has: ['check start-too-early at leaveStart'] },
      ],
    ],
  ],
  [
    'birth-noncontributory',
    [
      [
        '360 days in all are enough for the other benefit',
        { ...older, daysCareer: 360 },
        { unmet: ['short-of-period'] },
      ],
      ['359 are not', { ...older, daysCareer: 359 }, { outcome: 'entitled' }],
    ],
  ],
  [
    'dependent-child',
    [
      [
        'sixteen on the first day of the quarter: the wages are asked',
        { dependentBirthDate: '2009-04-01' },
        { has: ['page work'] },
      ],
      ['sixteen a day later: they are not', { dependentBirthDate: '2009-04-02' }, { lacks: ['page work'] }],
    ],
  ],
  [
    'early-involuntary',
    [
      ['the minimum for one alone', { claimsMinimum: true }, { lacks: ['document spouse-income'] }],
      [
        'with a dependent spouse',
        { claimsMinimum: true, pensionHousehold: 'dependentSpouse' },
        { has: ['document spouse-income'] },
      ],
    ],
  ],
  [
    'ncp-invalidity',
    [
      ['75 % alone gives no complement', { disabilityDegree: 75 }, { has: ['page help'], lacks: ['line complement'] }],
      [
        'nor does help under 75 %',
        { disabilityDegree: 74.99, needsAnotherPerson: true },
        { lacks: ['page help', 'line complement'] },
      ],
      ['75 % and help do', { disabilityDegree: 75, needsAnotherPerson: true }, { has: ['line complement'] }],
    ],
  ],
  [
    'care-serious-illness',
    [
      [
        'a child cared for from birth',
        { patientBirthDate: '2025-03-03' },
        { lacks: ['check patient-not-born at patientBirthDate'] },
      ],
      ['and not before', { patientBirthDate: '2025-03-04' }, { has: ['check patient-not-born at patientBirthDate'] }],
    ],
  ],
  [
    'risk-pregnancy',
    [
      [
        'the birth is expected after the risk',
        { expectedBirth: '2025-03-01' },
        { has: ['check birth-before-start at expectedBirth'] },
      ],
      [
        'a day after at least',
        { expectedBirth: '2025-03-02' },
        { lacks: ['check birth-before-start at expectedBirth'] },
      ],
    ],
  ],
  [
    'risk-breastfeeding',
    [
      [
        'a child is fed from birth',
        { feedingRiskStart: '2025-01-15' },
        { lacks: ['check child-not-born at feedingRiskStart'] },
      ],
      ['and not before', { feedingRiskStart: '2025-01-14' }, { has: ['check child-not-born at feedingRiskStart'] }],
    ],
  ],
  [
    'large-family-birth',
    [
      [
        'both twins are in charge',
        { children: twins, childrenInCharge: 1 },
        { has: ['check fewer-in-charge at childrenInCharge'] },
      ],
      [
        'two are enough',
        { children: twins, childrenInCharge: 2 },
        { lacks: ['check fewer-in-charge at childrenInCharge'] },
      ],
    ],
  ],
  [
    'insured-periods',
    [
      ['a leave of one day', { careEnd: '2020-05-01' }, { lacks: ['check end-before-start at careEnd'] }],
      ['does not end before it begins', { careEnd: '2020-04-30' }, { has: ['check end-before-start at careEnd'] }],
      ['ends by the third birthday', { careEnd: '2023-02-09' }, { lacks: ['check leave-too-long at careEnd'] }],
      ['and not on it', { careEnd: '2023-02-10' }, { has: ['check leave-too-long at careEnd'] }],
      [
        'one begun after it is refused for that alone',
        { careStart: '2023-02-10', careEnd: '2023-03-01' },
        { lacks: ['check leave-too-long at careEnd'] },
      ],
    ],
  ],
  [
    'early-occupation',
    [
      [
        'no category of mining is under 5 %',
        { hardJob: 'miner', minerCategory: 4.99 },
        { has: ['check no-such-category at minerCategory'] },
      ],
      [
        'the least is 5 %',
        { hardJob: 'miner', minerCategory: 5 },
        { lacks: ['check no-such-category at minerCategory'] },
      ],
      [
        'the most is 50 %',
        { hardJob: 'miner', minerCategory: 50 },
        { lacks: ['check no-such-category at minerCategory'] },
      ],
      ['other jobs have none', { minerCategory: 4.99 }, { lacks: ['check no-such-category at minerCategory'] }],
    ],
  ],
  [
    'temp-incapacity',
    [
      [
        'a relapse follows a leave of a day at least',
        { relapse: true },
        { has: ['check relapse-days at earlierLeaveDays'] },
      ],
      ['of one day', { relapse: true, earlierLeaveDays: 1 }, { lacks: ['check relapse-days at earlierLeaveDays'] }],
      ['a relapse after 544 days', { relapse: true, earlierLeaveDays: 544 }, { outcome: 'entitled' }],
      ['a first leave follows none', {}, { lacks: ['check relapse-days at earlierLeaveDays'] }],
    ],
  ],
  [
    'awod-temp',
    [
      [
        'a relapse follows a leave of a day at least',
        { relapse: true },
        { has: ['check relapse-days at earlierLeaveDays'] },
      ],
      ['of one day', { relapse: true, earlierLeaveDays: 1 }, { lacks: ['check relapse-days at earlierLeaveDays'] }],
    ],
  ],
  [
    'awod-death',
    [
      [
        'a surcharge is 30 % at least',
        { employerAtFault: true, surchargeRate: 29.99 },
        { has: ['check surcharge-too-low at surchargeRate'] },
      ],
      [
        '30 % is one',
        { employerAtFault: true, surchargeRate: 30 },
        { lacks: ['check surcharge-too-low at surchargeRate'] },
      ],
      [
        'dying on the day of the accident',
        { accidentDate: '2026-05-10' },
        { lacks: ['check accident-before-death at accidentDate'] },
      ],
      [
        'nobody dies before the accident',
        { accidentDate: '2026-05-11' },
        { has: ['check accident-before-death at accidentDate'] },
      ],
    ],
  ],
  [
    'widow',
    [
      [
        'a pension that began on the day of death',
        { deceasedPensionStart: '2026-05-10' },
        { lacks: ['check pension-before-death at deceasedPensionStart'] },
      ],
      [
        'none begins after it',
        { deceasedPensionStart: '2026-05-11' },
        { has: ['check pension-before-death at deceasedPensionStart'] },
      ],
    ],
  ],
  [
    'unemployment',
    [
      [
        '18 months of work give six, of one amount',
        { unemploymentDays: 540 },
        { has: ['line month-first'], lacks: ['line month-after'] },
      ],
      ['two years give eight, of two', { unemploymentDays: 720 }, { has: ['line month-after'] }],
      ['full-time work needs no share', {}, { lacks: ['line work-time'] }],
      ['99 % of the time does', { averageWorkTime: 99 }, { has: ['line work-time'] }],
      [
        'nobody claims on the last day of work',
        { unemploymentClaimDate: '2026-03-02' },
        { has: ['check claim-before-end at unemploymentClaimDate'] },
      ],
      [
        'but the day after',
        { unemploymentClaimDate: '2026-03-03' },
        { lacks: ['check claim-before-end at unemploymentClaimDate'] },
      ],
    ],
  ],
  [
    'unemp-allowance',
    [
      [
        'three months of contributions give three, of one amount',
        { ...fewDays, unemploymentDays: 90 },
        { has: ['line month-first'], lacks: ['line month-second', 'line month-third'] },
      ],
      [
        '180 days with a family reach the third amount',
        { ...fewDays, unemploymentDays: 180 },
        { has: ['line month-third'] },
      ],
      [
        'the allowance from 52 on is planned for a year, which touches thirteen months',
        older52,
        { has: ['line month-older', 'paid 13 times'] },
      ],
      [
        'nobody claims on the day the benefit ends',
        { unemploymentClaimDate: '2026-01-09' },
        { has: ['check claim-before-event at unemploymentClaimDate'] },
      ],
      [
        'but the day after',
        { unemploymentClaimDate: '2026-01-10' },
        { lacks: ['check claim-before-event at unemploymentClaimDate'] },
      ],
      [
        'a unit has at least what one of it has',
        { ownIncomeMonth: 300, unitIncomeMonth: 299.99 },
        { has: ['check unit-below-own at unitIncomeMonth'] },
      ],
      [
        'and may have no more',
        { ownIncomeMonth: 300, unitIncomeMonth: 300 },
        { lacks: ['check unit-below-own at unitIncomeMonth'] },
      ],
    ],
  ],
  [
    'unemp-export',
    [
      ['the first months abroad begin with the journey', {}, { has: ['period abroad from 2026-03-01 to 2026-05-31'] }],
      [
        'the extension begins three months later',
        { exportStage: 'extension', exportMonthsUsed: 3, extensionAskedOn: '2026-05-31' },
        { has: ['period abroad from 2026-06-01 to 2026-08-31'] },
      ],
    ],
  ],
  [
    'rai',
    [
      [
        'a unit has at least what one of it has',
        { unitIncomeMonth: 499.99 },
        { has: ['check unit-below-own at unitIncomeMonth'] },
      ],
      ['and may have no more', {}, { lacks: ['check unit-below-own at unitIncomeMonth'] }],
    ],
  ],
  [
    'residence',
    [
      [
        'resident since that day',
        { residentSince: '2026-03-02' },
        { lacks: ['check since-after-date at residentSince'] },
      ],
      ['not since a later one', { residentSince: '2026-03-03' }, { has: ['check since-after-date at residentSince'] }],
    ],
  ],
  [
    'eu-coordination',
    [
      [
        'a period of one day',
        { periodsAbroad: [abroad('2005-01-01', '2005-01-01')] },
        { lacks: ['check period-backwards at periodsAbroad'] },
      ],
      [
        'none ends before it begins',
        { periodsAbroad: [abroad('2005-01-01', '2009-12-31'), abroad('2005-01-02', '2005-01-01')] },
        { has: ['check period-backwards at periodsAbroad'] },
      ],
    ],
  ],
  [
    'imv',
    [
      ['in March last year is looked at', { claimDate: '2026-03-31' }, { lacks: ['page income-year'] }],
      ['from 1 April one may choose this year', { claimDate: '2026-04-01' }, { has: ['page income-year'] }],
      ['at 29 the register is asked for', { birthDate: '1996-03-11' }, { has: ['page registered'] }],
      ['on the thirtieth birthday it is not', { birthDate: '1996-03-10' }, { lacks: ['page registered'] }],
      ['at 17 emancipation is asked', { birthDate: '2008-03-11' }, { has: ['page emancipated'] }],
      ['at 18 it is not', { birthDate: '2008-03-10' }, { lacks: ['page emancipated'] }],
    ],
  ],
])('%s', (slug, edges) => {
  test.each(edges)('%s', (_, changed, { has = [], lacks = [], ...wanted }) => {
    const found = decided(slug, changed);
    expect(found).toMatchObject(wanted);
    expect(found.has).toEqual(expect.arrayContaining([...has]));
    for (const thing of lacks) expect(found.has).not.toContain(thing);
  });
});
