import { describe, expect, test } from 'vitest';
import { euros } from '@/lib/law/cents';
import { day } from '@/lib/law/day';
import { maximumPensionYear } from '@/lib/law/parameters/maximum-pension';
import { minimumPensions } from '@/lib/law/parameters/minimum-pensions';
import { baseWindow } from '@/lib/law/parameters/retirement';
import { assess } from '../../assess';
import type { Known } from '../../kernel';
import { getProcedure } from '../../registry';

/* The law of 2013 to 2022, for who asks today what a pension of then should have been. Figures worked out by hand. */

const today = day('2026-11-21');
const years = (count: number) => count * 365;
const everybody = {
  regime: 'general',
  registered: true,
  recentDaysByRetirement: 5000,
  careGap: 'no',
  serviceDays: 0,
  genderGapChildren: 0,
  claimsMinimum: false,
  pensionHousehold: 'alone',
  pensionOtherIncome: euros('0'),
  iban: 'ES9121000418450200051332',
};
const judge = (slug: string, facts: Known) => {
  const { outcome, verdicts, missing, award, documents } = assess(
    getProcedure(slug).procedure,
    { ...everybody, ...facts },
    today,
  );
  const unmet = verdicts.filter((verdict) => verdict.outcome === 'unmet').map(({ id }) => id);
  const lines = Object.fromEntries(award?.lines.map(({ id, value }) => [id, value]) ?? []);
  return { outcome, unmet, missing, lines, monthly: award?.recurring?.value, documents };
};
const figuresOf = (slug: string, facts: Known, requirement: string) =>
  assess(getProcedure(slug).procedure, { ...everybody, ...facts }, today).verdicts.find(({ id }) => id === requirement)
    ?.figures;

describe('ordinary retirement', () => {
  const thirtyYears = {
    birthDate: day('1948-05-30'),
    daysByRetirement: years(30),
    retirementBase: euros('1500'),
    duesPaid: true,
  };

  test('In 2013, 65 and one month: 30 years give 163 months of 0.21 % and 17 of 0.19 % over the half', () => {
    const { outcome, lines } = judge('retire-ordinary', { ...thirtyYears, retirementDate: day('2013-06-30') });
    expect(outcome).toBe('entitled');
    expect(lines).toMatchObject({ 'months-contributed': 360, percentage: 8746, pension: euros('1311.90') });
  });

  test('The day before, too young', () => {
    const { outcome, unmet } = judge('retire-ordinary', { ...thirtyYears, retirementDate: day('2013-06-29') });
    expect([outcome, unmet]).toEqual(['not-entitled', ['age']]);
  });

  test('35 years gave 98.86 % until 2019 and 97.72 % from 2020', () => {
    const of = (retirementDate: string) =>
      judge('retire-ordinary', {
        ...thirtyYears,
        birthDate: day('1953-12-31'),
        daysByRetirement: years(35),
        retirementBase: euros('2000'),
        retirementDate: day(retirementDate),
      }).lines;
    expect(of('2019-12-31')).toMatchObject({ percentage: 9886, pension: euros('1977.20') });
    expect(of('2020-01-01')).toMatchObject({ percentage: 9772, pension: euros('1954.40') });
  });

  test.each([
    [2013, '2548.12'],
    [2014, '2554.49'],
    [2015, '2560.88'],
    [2016, '2567.28'],
    [2017, '2573.70'],
    [2018, '2614.96'],
    [2019, '2659.41'],
    [2020, '2683.34'],
    [2021, '2707.49'],
    [2022, '2819.18'],
  ])('In %i nobody was paid more than %s € a month', (year, maximum) => {
    const { lines } = judge('retire-ordinary', {
      ...thirtyYears,
      birthDate: day(`${year - 68}-01-01`),
      daysByRetirement: years(40),
      retirementBase: euros('4000'),
      retirementDate: day(`${year}-07-01`),
    });
    expect(lines).toMatchObject({ percentage: 10_000, maximum: euros(maximum), pension: euros(maximum) });
    expect(maximumPensionYear.on(day(`${year}-07-01`))).toBe(14 * euros(maximum));
  });

  test('The base: from 192 months over 224 in 2013 to 300 over 350 in 2022, always six sevenths', () => {
    const windows = [2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022].map((year) =>
      baseWindow.on(day(`${year}-12-31`)),
    );
    expect(windows.map(({ months }) => months)).toEqual([192, 204, 216, 228, 240, 252, 264, 276, 288, 300]);
    expect(windows.map(({ divisor }) => divisor / 100)).toEqual([224, 238, 252, 266, 280, 294, 308, 322, 336, 350]);
    for (const { best, months, divisor } of windows) {
      expect(best).toBe(months);
      expect(months * 7 * 100).toBe(divisor * 6);
    }
  });

  test('A pension of 400 € in 2017 is raised to the 637.70 € of who lives alone', () => {
    const small = {
      ...thirtyYears,
      birthDate: day('1950-01-10'),
      daysByRetirement: years(15),
      retirementBase: euros('800'),
      retirementDate: day('2017-06-30'),
    };
    expect(judge('retire-ordinary', small).monthly).toBe(euros('400'));
    const raised = judge('retire-ordinary', { ...small, claimsMinimum: true });
    expect(raised.lines).toMatchObject({ pension: euros('400'), 'minimum-complement': euros('237.70') });
    expect(raised.monthly).toBe(euros('637.70'));
  });

  test('The complement never passes the non-contributory pension: 368.90 € a month in 2017', () => {
    const { lines } = judge('retire-ordinary', {
      ...thirtyYears,
      birthDate: day('1950-01-10'),
      daysByRetirement: years(15),
      retirementBase: euros('400'),
      retirementDate: day('2017-06-30'),
      claimsMinimum: true,
    });
    expect(lines).toMatchObject({ pension: euros('200'), 'minimum-complement': euros('368.90') });
  });

  test('Two children: nothing on 3 February 2021, 54 € the day after, 56 € in 2022', () => {
    const mother = { ...thirtyYears, birthDate: day('1950-01-10'), genderGapChildren: 2 };
    const of = (retirementDate: string) =>
      judge('retire-ordinary', { ...mother, retirementDate: day(retirementDate) }).lines['gender-gap'];
    expect([of('2018-06-30'), of('2021-02-03'), of('2021-02-04'), of('2022-06-30')]).toEqual([
      undefined,
      undefined,
      euros('54'),
      euros('56'),
    ]);
  });
});

describe('the minimum pensions of each year', () => {
  const dates = [2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023].map((year) => day(`${year}-06-01`));

  test('Each was a whole number of tens of cents a month, of fourteen', () => {
    for (const on of dates) {
      const { retirement65, retirementUnder65 } = minimumPensions.on(on);
      for (const yearly of [...Object.values(retirement65), ...Object.values(retirementUnder65)])
        expect([on, yearly % 140]).toEqual([on, 0]);
    }
  });

  test('None fell from one year to the next', () => {
    const alone = dates.map((on) => minimumPensions.on(on).retirement65.alone);
    expect([...alone].sort((first, second) => first - second)).toEqual(alone);
    expect(alone[0]).toBe(euros('8838.20'));
  });
});

describe('early retirement by own will', () => {
  /** 63 years old with 36 years contributed; 38 at 65, enough for the age of 65. */
  const employee = {
    birthDate: day('1958-06-30'),
    retirementDate: day('2021-06-30'),
    daysByRetirement: years(36),
    retirementBase: euros('2000'),
    drawsSubsidyThreeMonths: false,
    leftUnderFormerRules: false,
  };

  test('In 2021, eight quarters of 2 %', () => {
    const { outcome, lines } = judge('early-voluntary', employee);
    expect(outcome).toBe('entitled');
    expect(lines).toMatchObject({
      percentage: 10_000,
      'months-early': 24,
      reduction: 1600,
      pension: euros('1680'),
    });
  });

  test('With 39 years, eight quarters of 1.875 %', () => {
    const { lines } = judge('early-voluntary', { ...employee, daysByRetirement: years(39) });
    expect(lines).toMatchObject({ reduction: 1500, pension: euros('1700') });
  });

  test('A fraction is a whole quarter: 20 months are seven, and seven of 1.875 % are 13.125 %', () => {
    const { lines } = judge('early-voluntary', {
      ...employee,
      daysByRetirement: years(39),
      birthDate: day('1958-02-28'),
    });
    expect(lines).toMatchObject({ 'months-early': 20, reduction: 1313, pension: euros('1737.50') });
  });

  test('A large pension is held to the maximum less 0.5 % a quarter: 2,707.49 € less 4 %', () => {
    const { lines } = judge('early-voluntary', { ...employee, retirementBase: euros('3500') });
    expect(lines).toMatchObject({ 'full-pension': euros('3500'), pension: euros('2599.19') });
  });

  test('Of those who had left work before 2022 nothing else is asked then', () => {
    const large = { ...employee, retirementBase: euros('3500') };
    expect(judge('early-voluntary', { ...large, leftUnderFormerRules: true }).monthly).toBe(
      judge('early-voluntary', large).monthly,
    );
  });

  test('In 2022 the months took over from the quarters: 24 of them, 21 %', () => {
    const later = { ...employee, birthDate: day('1959-06-30'), retirementDate: day('2022-06-30') };
    expect(judge('early-voluntary', later).lines).toMatchObject({ reduction: 2100, pension: euros('1580') });
    // Still the maximum less 0.5 % a quarter: 2,819.18 € less 4 %.
    expect(judge('early-voluntary', { ...later, retirementBase: euros('3500') }).lines).toMatchObject({
      pension: euros('2706.41'),
    });
  });

  test('The subsidy of who is over 52 was of no help until 2022', () => {
    const subsidised = { ...employee, drawsSubsidyThreeMonths: true };
    expect(judge('early-voluntary', subsidised).lines.reduction).toBe(1600);
    const later = { ...subsidised, birthDate: day('1959-06-30'), retirementDate: day('2022-06-30') };
    expect(judge('early-voluntary', later).lines.reduction).toBe(1500);
  });

  test('In 2014 the pension had to be more than the 632.90 € of who lives alone', () => {
    const poor = { ...employee, birthDate: day('1951-06-30'), retirementDate: day('2014-06-30') };
    const of = (base: string) => judge('early-voluntary', { ...poor, retirementBase: euros(base) });
    // 36 years were already the whole base in 2014; 16 % less.
    expect(of('753.45').unmet).toEqual(['above-minimum']);
    expect(of('753.45').outcome).toBe('not-entitled');
    expect(of('753.60').outcome).toBe('entitled');
    expect(figuresOf('early-voluntary', { ...poor, retirementBase: euros('753.45') }, 'above-minimum')).toMatchObject({
      have: { value: euros('632.90') },
      need: { value: euros('632.90') },
    });
  });

  test('Until 16 March 2013 nobody could; from the day after, two years before the ordinary age', () => {
    const early = { ...employee, birthDate: day('1950-01-10') };
    const of = (retirementDate: string) => judge('early-voluntary', { ...early, retirementDate: day(retirementDate) });
    expect([of('2013-03-16').outcome, of('2013-03-16').unmet]).toEqual(['not-entitled', ['age']]);
    expect(of('2013-03-17').outcome).toBe('entitled');
  });
});

describe('early retirement after losing the job', () => {
  /** 61 years old with 34 years contributed; 38 at 65, enough for the age of 65. */
  const dismissed = {
    birthDate: day('1954-03-31'),
    retirementDate: day('2015-03-31'),
    daysByRetirement: years(34),
    retirementBase: euros('1800'),
    jobLossCause: 'collective-dismissal',
    indemnityProven: true,
    jobSeekerSixMonths: true,
  };

  test('In 2015, sixteen quarters of 1.875 % are 30 %', () => {
    const { outcome, lines } = judge('early-involuntary', dismissed);
    expect(outcome).toBe('entitled');
    // 1,738.44 € less 30 %.
    expect(lines).toMatchObject({
      percentage: 9658,
      'months-early': 48,
      reduction: 3000,
      'full-pension': euros('1738.44'),
      pension: euros('1216.91'),
    });
  });

  test.each([
    [37, 3000],
    [39, 2800],
    [42, 2600],
    [45, 2400],
  ])('%i years contributed, sixteen quarters: %i hundredths of a percent', (contributed, reduction) => {
    const { lines } = judge('early-involuntary', { ...dismissed, daysByRetirement: years(contributed) });
    expect(lines.reduction).toBe(reduction);
  });

  test('A quarter and a day are two quarters', () => {
    const later = { ...dismissed, birthDate: day('1950-07-01'), daysByRetirement: years(36) };
    // 65 on 1 July 2015: three months and a day later.
    expect(judge('early-involuntary', later).lines).toMatchObject({ 'months-early': 4, reduction: 375 });
  });

  test('A large pension is held to the maximum of 2,560.88 € less 8 %', () => {
    const { lines } = judge('early-involuntary', { ...dismissed, retirementBase: euros('3600') });
    // 3,476.88 € less 30 % would be 2,433.82 €.
    expect(lines).toMatchObject({ 'full-pension': euros('3476.88'), pension: euros('2356.01') });
  });

  test('To leave for a breach by the employer was not losing the job until 2022', () => {
    const left = { ...dismissed, jobLossCause: 'just-cause' };
    expect(judge('early-involuntary', left).unmet).toEqual(['cause']);
    const later = {
      ...left,
      birthDate: day('1961-03-31'),
      retirementDate: day('2022-03-31'),
      daysByRetirement: years(35),
    };
    expect(judge('early-involuntary', later).outcome).toBe('entitled');
  });

  test('33 years were asked for, a year of service among them', () => {
    const short = { ...dismissed, birthDate: day('1952-03-31'), daysByRetirement: years(32) };
    expect(judge('early-involuntary', short).unmet).toEqual(['contribution-period']);
    expect(judge('early-involuntary', { ...short, serviceDays: 365 }).outcome).toBe('entitled');
  });

  test('Until 16 March 2013 the law of before: 61, 30 years, and so much a year', () => {
    const before = {
      ...dismissed,
      birthDate: day('1952-01-15'),
      retirementDate: day('2013-02-15'),
      daysByRetirement: years(31),
      retirementBase: euros('1000'),
    };
    const { outcome, lines } = judge('early-involuntary', before);
    expect(outcome).toBe('entitled');
    // 65 and five months in June 2017: 52 months, five years of 7.5 %. 897.40 € less 37.5 %.
    expect(lines).toMatchObject({ 'months-early': 52, reduction: 3750, pension: euros('560.88') });
    const after = judge('early-involuntary', { ...before, retirementDate: day('2013-03-17') });
    expect(after.unmet).toEqual(['age', 'contribution-period']);
  });
});

describe('retirement after the ordinary age', () => {
  const late = {
    birthDate: day('1952-01-31'),
    retirementDate: day('2019-06-30'),
    breakDays: 0,
    retirementBase: euros('1500'),
    retiresFromWork: true,
    delayChoice: 'points',
    duesPaid: true,
  };

  test('From 37 years, 4 % a year', () => {
    const { outcome, lines } = judge('retire-delayed', {
      ...late,
      retirementDate: day('2019-01-31'),
      daysByRetirement: years(39),
    });
    expect(outcome).toBe('entitled');
    expect(lines).toMatchObject({ 'years-later': 2, points: 800, pension: euros('1620') });
  });

  test('From 25 years, 2.75 % a year: 30 at 65 and five months', () => {
    const { lines } = judge('retire-delayed', { ...late, daysByRetirement: years(32) });
    // 92.02 % for 32 years, and 5.5 points.
    expect(lines).toMatchObject({ percentage: 9202, points: 550, pension: euros('1462.80') });
  });

  test('With less, 2 % a year', () => {
    const { lines } = judge('retire-delayed', { ...late, daysByRetirement: years(20) });
    expect(lines).toMatchObject({ percentage: 6260, points: 400, pension: euros('999') });
  });

  test('There was no lump sum: who asks for it has the points', () => {
    for (const delayChoice of ['lump-sum', 'mixed']) {
      const { lines } = judge('retire-delayed', { ...late, daysByRetirement: years(32), delayChoice });
      expect(lines).toMatchObject({ points: 550, pension: euros('1462.80') });
      expect(lines).not.toHaveProperty('lump-sum');
    }
  });

  test('Only since 2022 must one retire from work', () => {
    const unemployed = { ...late, daysByRetirement: years(32), retiresFromWork: false };
    expect(judge('retire-delayed', unemployed).outcome).toBe('entitled');
    expect(judge('retire-delayed', { ...unemployed, retirementDate: day('2022-06-30') }).unmet).toEqual(['from-work']);
  });

  test('In 2022 everybody had 4 % a year, or the lump sum', () => {
    const in2022 = {
      ...late,
      birthDate: day('1954-12-31'),
      retirementDate: day('2022-12-31'),
      daysByRetirement: years(30),
    };
    // 66 on the last day of 2020, when 65 and ten months had been enough in October: two years.
    expect(judge('retire-delayed', in2022).lines).toMatchObject({ 'years-later': 2, points: 800 });
    const { lines } = judge('retire-delayed', { ...in2022, delayChoice: 'lump-sum' });
    expect(lines).toHaveProperty('lump-sum');
    expect(lines).not.toHaveProperty('points');
  });
});

describe('the pension and work', () => {
  const pensioner = {
    birthDate: day('1949-01-10'),
    pensionBegan: day('2014-04-30'),
    pensionWorkStart: day('2014-05-01'),
    daysByPension: years(36),
    activeWork: 'employee',
    givesWork: false,
    publicPost: false,
    delayForm: 'none',
    pensionMonth: euros('1200'),
  };

  test('In 2014 half of the pension went with any work, from the ordinary age', () => {
    const { outcome, lines } = judge('retire-active', pensioner);
    expect(outcome).toBe('entitled');
    expect(lines).toMatchObject({ share: 5000, monthly: euros('600'), solidarity: 800, 'solidarity-own': 200 });
  });

  test('Not for who retired before the ordinary age, nor without the whole percentage', () => {
    expect(judge('retire-active', { ...pensioner, birthDate: day('1950-01-10') }).unmet).toContain('one-year-later');
    expect(judge('retire-active', { ...pensioner, daysByPension: years(35) }).unmet).toContain('full-percentage');
  });

  test('The self-employed who employ somebody had half until 25 October 2017, and then all of it', () => {
    const employer = { ...pensioner, activeWork: 'self-employed', givesWork: true };
    const shareFrom = (start: string) =>
      judge('retire-active', { ...employer, pensionWorkStart: day(start) }).lines.share;
    expect([shareFrom('2017-10-25'), shareFrom('2017-10-26')]).toEqual([5000, 10_000]);
  });

  test('A year of delay is asked for since 2022', () => {
    const of = (start: string) => judge('retire-active', { ...pensioner, pensionWorkStart: day(start) });
    expect(of('2021-12-31').outcome).toBe('entitled');
    // 65 on 10 January 2014: three months of delay.
    expect(of('2022-01-01').unmet).toEqual(['one-year-later']);
  });

  test('There was nothing of the kind before 17 March 2013', () => {
    const early = { ...pensioner, birthDate: day('1947-01-10'), pensionBegan: day('2013-01-31') };
    const of = (start: string) => judge('retire-active', { ...early, pensionWorkStart: day(start) }).outcome;
    expect([of('2013-03-16'), of('2013-03-17')]).toEqual(['not-entitled', 'entitled']);
  });

  test('Flexible retirement: half to three quarters of a day, and a quarter of it was enough until March 2013', () => {
    const flexible = {
      pensionBegan: day('2013-01-15'),
      flexibleWork: 'part-time',
      firstPartTime: true,
      selfEmployedBefore: false,
      publicPost: false,
      delayForm: 'none',
      pensionMonth: euros('1000'),
    };
    const of = (start: string, workingDay: number) =>
      judge('retire-flexible', { ...flexible, pensionWorkStart: day(start), workingDay });
    expect(of('2014-05-01', 6000).monthly).toBe(euros('400'));
    expect(of('2014-05-01', 3000).unmet).toEqual(['part-time-day']);
    expect(of('2013-02-01', 3000).monthly).toBe(euros('700'));
  });
});

describe('partial retirement', () => {
  const worker = {
    birthDate: day('1955-01-10'),
    retirementDate: day('2016-05-10'),
    daysByRetirement: years(34),
    partialServiceDays: 0,
    partialDisability33: false,
    worksFullTime: true,
    companyYears: 6,
    inManufacturing: false,
    permanentStaff: true,
    reliefContract: 'part-time',
    reliefBaseEnough: true,
    workingDayCut: 5000,
    retirementBase: euros('1600'),
  };

  test('In 2016 at 61 and four months with 34 years: half of the day, half of the pension', () => {
    const { outcome, lines } = judge('retire-partial', worker);
    expect(outcome).toBe('entitled');
    // 96.58 % of 1,600 € is 1,545.28 €.
    expect(lines).toMatchObject({ percentage: 9658, 'full-pension': euros('1545.28'), monthly: euros('772.64') });
  });

  test('With 33 years, at 61 and eight months', () => {
    const shorter = { ...worker, daysByRetirement: years(33) };
    expect(judge('retire-partial', shorter).unmet).toEqual(['age']);
    expect(figuresOf('retire-partial', shorter, 'age')?.need).toMatchObject({ value: 61 * 12 + 8 });
    expect(judge('retire-partial', { ...shorter, retirementDate: day('2016-09-10') }).outcome).toBe('entitled');
  });

  test('Three quarters of the day only with a permanent full-time relief', () => {
    const cut = { ...worker, workingDayCut: 7500 };
    expect(judge('retire-partial', cut).unmet).toEqual(['cut']);
    expect(judge('retire-partial', { ...cut, reliefContract: 'full-time-permanent' }).outcome).toBe('entitled');
  });

  test('Manufacturing had no law of its own in 2016; in 2019 it kept the age of 61', () => {
    const maker = { ...worker, inManufacturing: true, birthDate: day('1955-02-10') };
    expect(judge('retire-partial', maker).unmet).toEqual(['age']);
    const later = { ...maker, birthDate: day('1958-05-10'), retirementDate: day('2019-05-10') };
    expect(judge('retire-partial', later).outcome).toBe('entitled');
    expect(judge('retire-partial', { ...later, inManufacturing: false }).unmet).toEqual(['age']);
  });

  test('Until 16 March 2013: 61, 30 years, and 85 % with a permanent full-time relief', () => {
    const before = {
      ...worker,
      birthDate: day('1952-02-01'),
      retirementDate: day('2013-02-28'),
      daysByRetirement: years(30),
      reliefContract: 'full-time-permanent',
      workingDayCut: 8500,
    };
    expect(judge('retire-partial', before).outcome).toBe('entitled');
    expect(judge('retire-partial', { ...before, retirementDate: day('2013-03-31') }).unmet).toEqual([
      'age',
      'long-career',
      'cut',
    ]);
  });

  test('A small one was raised to the same part of the minimum, without asking', () => {
    const { lines } = judge('retire-partial', { ...worker, retirementBase: euros('600') });
    // Half of 8,905.40 € over fourteen.
    expect(lines.monthly).toBe(euros('318.05'));
  });
});

describe('at an age of their own', () => {
  test('A mutual member of before 1967 in May 2013: four years of 7 % after losing the job, with 35 contributed', () => {
    const { outcome, lines } = judge('early-mutual', {
      birthDate: day('1952-05-31'),
      retirementDate: day('2013-05-31'),
      daysByRetirement: years(35),
      retirementBase: euros('1000'),
      mutualMember: true,
      lostJobMutual: true,
    });
    expect(outcome).toBe('entitled');
    // 988.60 € less 28 %.
    expect(lines).toMatchObject({ 'years-missing': 4, 'cut-a-year': 700, pension: euros('711.79') });
  });

  test('A firefighter of 60 in 2015 with 30 years: what is missing to 65 and three months counts', () => {
    const { outcome, lines } = judge('early-occupation', {
      birthDate: day('1955-03-31'),
      retirementDate: day('2015-03-31'),
      daysByRetirement: years(30),
      retirementBase: euros('2000'),
      hardJob: 'firefighter',
      hardJobMonths: 360,
      minerCategory: 0,
      bullfights: 0,
    });
    expect(outcome).toBe('entitled');
    expect(lines).toMatchObject({ 'days-counted': 1918, percentage: 9943, pension: euros('1988.60') });
  });

  test('The local police had no lower age until 2 January 2019', () => {
    const officer = {
      birthDate: day('1958-06-30'),
      daysByRetirement: years(36),
      retirementBase: euros('2000'),
      hardJob: 'local-police',
      hardJobMonths: 430,
      minerCategory: 0,
      bullfights: 0,
    };
    const of = (retirementDate: string) =>
      judge('early-occupation', { ...officer, retirementDate: day(retirementDate) });
    expect(of('2019-01-01').unmet).toEqual(['age']);
    expect(of('2019-01-02').outcome).toBe('entitled');
  });

  test('A disability of 65 % takes a quarter off the time worked with it, in 2014 as now', () => {
    const worker = {
      birthDate: day('1954-06-30'),
      retirementDate: day('2014-06-30'),
      daysByRetirement: years(36),
      retirementBase: euros('1500'),
      daysWorked65: years(20),
      daysWorked65Help: 0,
    };
    const { outcome, lines } = judge('early-disab-65', worker);
    expect(outcome).toBe('entitled');
    // Five years off 65, and 36 years are already the whole base.
    expect(lines).toMatchObject({ 'age-lowered': years(5), percentage: 10_000, pension: euros('1500') });
    expect(judge('early-disab-65', { ...worker, retirementDate: day('2014-05-31') }).unmet).toEqual(['age']);
  });

  test('A disability of 45 % was asked for in all of the fifteen years', () => {
    const worker = {
      birthDate: day('1957-01-10'),
      retirementDate: day('2014-06-30'),
      daysByRetirement: years(20),
      retirementBase: euros('1500'),
      listedCondition: true,
      monthsWithCondition: 180,
      monthsWith45: 180,
      duesPaid: true,
    };
    expect(judge('early-disab-45', worker).outcome).toBe('entitled');
    expect(judge('early-disab-45', { ...worker, monthsWith45: 60 }).unmet).toEqual(['worked-with-degree']);
  });
});
