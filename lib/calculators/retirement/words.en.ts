import { en as earlyDisab45 } from '@/lib/catalogue/benefits/early-disab-45/en';
import { en as earlyDisab65 } from '@/lib/catalogue/benefits/early-disab-65/en';
import { en as earlyInvoluntary } from '@/lib/catalogue/benefits/early-involuntary/en';
import { en as earlyMutual } from '@/lib/catalogue/benefits/early-mutual/en';
import { en as earlyOccupation } from '@/lib/catalogue/benefits/early-occupation/en';
import { en as earlyVoluntary } from '@/lib/catalogue/benefits/early-voluntary/en';
import { countryNames } from '@/lib/catalogue/benefits/eu-coordination/countries.en';
import { en as ncpRetirement } from '@/lib/catalogue/benefits/ncp-retirement/en';
import { en as retireActive } from '@/lib/catalogue/benefits/retire-active/en';
import { en as retireDelayed } from '@/lib/catalogue/benefits/retire-delayed/en';
import { en as retireFlexible } from '@/lib/catalogue/benefits/retire-flexible/en';
import { en as retireOrdinary } from '@/lib/catalogue/benefits/retire-ordinary/en';
import { en as retirePartial } from '@/lib/catalogue/benefits/retire-partial/en';
import { genderGapWords } from '@/lib/catalogue/benefits/retirement/gender-gap';
import { earlyWords, retirementWords } from '@/lib/catalogue/benefits/retirement/words.en';
import { pensionWords, personWords, workWords } from '@/lib/catalogue/facts/words.en';
import type { RetirementWords } from './words';

const untilToday = 'Count up to today: we add what you work from now on.';
// A list has lost the type of its fields: the words of a choice inside it are checked by the test of the words.
const country = { name: 'Country', label: 'Country', options: countryNames, missing: 'Choose the country' };

/** The words of the retirement calculator. */
export const english: RetirementWords = {
  tasks: {
    first: 'The basics',
    plans: 'Your plans',
    family: 'Your family',
    work: 'Your work',
    career: 'Your work history',
    forecast: 'What we suppose of the future',
  },
  steps: {
    you: 'About you',
    work: 'Your work',
    'last-work': 'The last time you contributed',
    family: 'Your situation and what you want',
    date: 'The date',
    goal: 'What you want',
    plan: 'Until you retire',
    stop: 'If you stop working earlier',
    'part-time': 'If you work fewer hours',
    'future-base': 'What you will contribute',
    'base-growth': 'How much it will rise',
    delay: 'If you retire later',
    household: 'Your household',
    home: 'The children who live with you',
    gaps: 'Months without contributions',
    'job-end': 'If you lose your job',
    'job-end-more': 'How your job ended',
    subsidy: 'The subsidy and the former rules',
    company: 'If you retire little by little',
    'special-job': 'Your profession',
    'special-time': 'Your time in the profession',
    miner: 'Your category in mining',
    fights: 'Your bullfights',
    mutual: 'Before 1967',
    service: 'Military or social service',
    abroad: 'Other countries',
    'disability-time': 'Time worked with a disability',
    beside: 'If you work while you draw the pension',
    assumptions: 'Prices, wages and the maximum pension',
  },
  facts: {
    birthDate: personWords.birthDate,
    yearsContributed: {
      name: 'Years contributed',
      label: 'How many complete years have you contributed?',
      hint: 'They are at the top of your work history report (vida laboral). Count contributory unemployment benefit too. Leave out other countries.',
      missing: 'Enter how many years you have contributed, or 0',
    },
    monthsContributed: {
      name: 'Further months contributed',
      label: 'And how many months more?',
      hint: 'Those beyond the complete years, from 0 to 11.',
      missing: 'Enter how many months more, or 0',
    },
    daysContributed: {
      name: 'Days contributed',
      label: 'How many days have you contributed in all?',
      hint: 'The total of days in your work history report. It stands for the years and months.',
      missing: 'Enter how many days you have contributed',
    },
    contributedOn: {
      name: 'Date of that count',
      label: 'Up to which day does that count go?',
      hint: 'The date of your work history report.',
      missing: 'Enter up to which day it goes',
    },
    workNow: {
      name: 'Current work',
      label: 'Are you working now?',
      hint: 'If you only draw unemployment benefit or a subsidy, choose no.',
      options: {
        employee: 'Yes, for a company or an administration',
        'self-employed': 'Yes, on my own account, self-employed',
        none: 'No, I am not working now',
      },
      missing: 'Choose whether you are working now',
    },
    lastWorkDay: {
      name: 'Last day contributed',
      label: 'On which day did you last contribute?',
      hint: 'The last day of work or of contributory unemployment benefit. It is in your work history report.',
      missing: 'Enter the last day you contributed',
    },
    monthlyBase: {
      name: 'Contribution base a month',
      label: 'How much do you earn a month, before tax and with the extra payments shared out?',
      hint: 'What you earn in a year divided by 12. On the payslip it is the base for common contingencies. If you are self-employed, the base you contribute for. If you are not working now, what you used to earn.',
      missing: 'Enter how much you earn a month',
    },
    genderGapChildren: genderGapWords.en.genderGapChildren,
    disabilityKind: {
      name: 'Disability',
      label: 'Do you have one of these disabilities recognised?',
      hint: 'Your certificate says so. The list of conditions is with the procedure for retirement with a disability of 45%.',
      options: {
        none: 'None of them',
        'listed-45': '45% or more, because of a condition on the official list',
        'from-65': '65% or more',
        'from-65-help': '65% or more, and I need somebody else for the essentials of every day',
      },
      missing: 'Choose whether you have one',
    },
    goal: {
      name: 'What you want',
      label: 'What would you rather have?',
      hint: 'We look for the best date for it. You can change it at any time.',
      options: {
        earliest: 'Retire as soon as possible',
        'most-per-month': 'Be paid the most every month',
        'most-over-life': 'Be paid the most over my life',
      },
      missing: 'Choose what you would rather have',
    },
    retirementOn: {
      name: 'Day of retirement',
      label: 'On which day do you want to retire?',
      hint: 'Your last day of work. The pension starts the next day.',
      missing: 'Enter the day you want to retire',
    },
    workPlan: {
      name: 'Work until retirement',
      label: 'What will you do until you retire?',
      options: {
        'until-retirement': 'Work as I do now',
        'part-time': 'Work fewer hours from a certain day',
        stop: 'Stop working earlier',
      },
      missing: 'Choose what you will do',
    },
    stopDate: {
      name: 'Day of stopping work',
      label: 'On which day will you stop working?',
      hint: 'An approximate day will do.',
      missing: 'Enter the day you stop working',
    },
    afterStop: {
      name: 'Situation after work',
      label: 'What is, or will be, your situation after you stop working?',
      hint: 'Voluntary early retirement asks you to be registered or in a similar situation. A special agreement means going on contributing on your own. We do not add what you contribute in that time.',
      options: {
        assimilated: 'Drawing unemployment benefit or a subsidy, looking for work, or with a special agreement',
        nothing: 'None of those',
      },
      missing: 'Choose what your situation will be',
    },
    partTimeFrom: {
      name: 'Day of going part-time',
      label: 'From which day will you work fewer hours?',
      missing: 'Enter from which day you will work fewer hours',
    },
    partTimeShare: {
      name: 'Working day afterwards',
      label: 'What part of a full working day will you work?',
      hint: 'A percentage. Half a day is 50.',
      missing: 'Enter what part of the day you will work',
    },
    careGap: retirementWords.careGap,
    pensionHousehold: pensionWords.pensionHousehold,
    pensionOtherIncome: pensionWords.pensionOtherIncome,
    childrenAtHome: {
      name: 'Children under 25 at home',
      label: 'How many children under 25 will live with you when you retire?',
      hint: 'Count those who earn little or nothing. It only serves to work out income tax. Enter 0 if there will be none.',
      missing: 'Enter how many children will live with you, or 0',
    },
    monthsWithDisability: {
      name: 'Months worked with a disability',
      label: 'How many months have you worked with that disability?',
      hint: `10 years are 120 months. ${untilToday}`,
      missing: 'Enter how many months you have worked with it, or 0',
    },
    specialJob: {
      ...earlyOccupation.facts.hardJob,
      label: 'Have you worked in one of these professions?',
      hint: 'In them you can retire earlier.',
      options: { none: 'In none', ...earlyOccupation.facts.hardJob.options },
      missing: 'Choose a profession, or none',
    },
    specialJobMonths: {
      ...earlyOccupation.facts.hardJobMonths,
      hint: `${earlyOccupation.facts.hardJobMonths.hint} ${untilToday}`,
    },
    specialMinerCategory: earlyOccupation.facts.minerCategory,
    specialFights: earlyOccupation.facts.bullfights,
    mutualBefore1967: earlyMutual.facts.mutualMember,
    jobEnd: {
      name: 'Why the job ended',
      label: 'Have you lost your job, or are you going to?',
      hint: 'People who lose their job against their will can retire up to four years earlier.',
      options: {
        'not-lost': 'No',
        dismissal:
          'Yes, by a collective dismissal or one for objective reasons, or I left because of a transfer, a serious change or a breach by the company',
        'employer-gone':
          'Yes, because the company is insolvent or ceased to exist, because the employer died, retired or became incapacitated, or by force majeure',
        violence: 'Yes, I left because I suffered gender or sexual violence',
        other: 'Yes, for another reason: the contract ended, a disciplinary dismissal or my own choice',
      },
      missing: 'Choose whether you have lost your job',
    },
    jobEndProven: {
      ...earlyInvoluntary.facts.indemnityProven,
      hint: `${earlyInvoluntary.facts.indemnityProven.hint} If you were not due any, answer yes.`,
    },
    seekerSixMonths: {
      ...earlyInvoluntary.facts.jobSeekerSixMonths,
      label: 'Will you have been registered as looking for work for 6 months when you retire?',
      hint: 'The 6 months just before claiming the pension, without a break. You register at the employment office.',
      missing: 'Say whether you will have been registered for 6 months',
    },
    subsidyThreeMonths: {
      ...earlyVoluntary.facts.drawsSubsidyThreeMonths,
      label: 'Will you have drawn the unemployment subsidy for 3 months or more when you retire?',
      missing: 'Say whether you will have drawn the subsidy for 3 months',
    },
    leftBefore2022: earlyVoluntary.facts.leftUnderFormerRules,
    daysOfService: earlyWords.serviceDays,
    yearsInCompany: retirePartial.facts.companyYears,
    reliefOffered: {
      ...retirePartial.facts.reliefContract,
      label: 'Will the company hire somebody on a relief contract?',
      hint: 'It is the contract of whoever works the hours you leave. Ask your company. From your ordinary age it is not needed.',
    },
    manufacturingJob: retirePartial.facts.inManufacturing,
    dayCut: {
      ...retirePartial.facts.workingDayCut,
      label: 'What part of the working day would you leave?',
      missing: 'Enter what part of the working day you would leave',
    },
    dayBeside: {
      name: 'Working day beside the pension',
      label: 'What part of the working day would you work while you draw the pension?',
      hint: 'A percentage. Half a day is 50. It serves for flexible retirement.',
      missing: 'Enter what part of the day you would work',
    },
    givesWorkTo: {
      ...retireActive.facts.givesWork,
      hint: `It only counts if you are self-employed. ${retireActive.facts.givesWork.hint}`,
    },
    delayPaidAs: {
      ...retireDelayed.facts.delayChoice,
      label: 'If you retire later, how do you want to be paid the supplement?',
      hint: 'Each year you wait from your ordinary age has a supplement. Change the answer and compare.',
    },
    abroad: {
      name: 'Contributed in other countries',
      label: 'Have you contributed in other countries?',
      hint: 'Add each country. If there is none, go on.',
      one: 'Country {number}',
      add: 'Add a country',
      item: {
        country,
        monthsAbroad: {
          name: 'Months contributed there',
          label: 'How many months did you contribute there?',
          hint: 'Leave out the months when you contributed in Spain as well. 5 years are 60 months.',
          missing: 'Enter how many months you contributed there',
        },
      },
    },
    futureBase: {
      name: 'What will be contributed',
      label: 'How much will you contribute in the coming years?',
      hint: 'What you contribute depends on what you earn.',
      options: {
        same: 'The same euros as now',
        prices: 'As now, rising with prices',
        growth: 'As now, with another rise each year',
      },
      missing: 'Choose how much you will contribute',
    },
    baseGrowth: {
      name: 'Yearly rise of what is contributed',
      label: 'How much will your earnings rise each year?',
      hint: 'A percentage. If you think 3% a year, enter 3.',
      missing: 'Enter how much they will rise each year, or 0',
    },
    priceGrowth: {
      name: 'Yearly rise of prices',
      label: 'How much do you think prices will rise each year?',
      hint: 'A percentage. The European Central Bank aims at 2%.',
      missing: 'Enter how much prices will rise, or 0',
    },
    wageGrowth: {
      name: 'Yearly rise of wages',
      label: 'How much do you think wages will rise each year?',
      hint: 'A percentage. It moves the minimum wage and, with it, the base that fills months without contributions.',
      missing: 'Enter how much wages will rise, or 0',
    },
    ceilingLater: {
      name: 'Maximum pension in years to come',
      label: 'Do we apply the maximum pension to the years to come as well?',
      hint: 'The law sets a maximum. This year it always applies. For the years to come we estimate it.',
      missing: 'Say whether we apply the maximum pension',
    },
    untilAge: {
      name: 'Age up to which we compare',
      label: 'Up to what age do we add up what you would be paid?',
      hint: 'It serves to compare dates. In Spain, people who reach 65 live to about 86 on average.',
      missing: 'Enter up to what age we compare',
    },
    knownBase: {
      name: 'Regulatory base already known',
      label: 'What is your regulatory base?',
      hint: 'If you know it already. The decision on your pension or an official simulation says it.',
      missing: 'Enter your regulatory base',
    },
    knownPercentage: {
      name: 'Percentage already known',
      label: 'What percentage of the base are you due for what you contributed?',
      hint: 'If you know it already. With 15 years contributed it is 50.',
      missing: 'Enter the percentage',
    },
    knownPension: {
      name: 'Pension already known',
      label: 'How much would your pension be a month, without cuts or supplements?',
      hint: 'If you know it already. It is the regulatory base times the percentage, before the maximum is applied.',
      missing: 'Enter how much your pension would be',
    },
  },
  missingPeriod: {
    missingWork: {
      name: 'Kind of work',
      label: 'How did you work?',
      options: {
        employee: workWords.regime.options.general,
        'self-employed': workWords.regime.options['self-employed'],
      },
      missing: 'Choose how you worked',
    },
    missingFrom: {
      name: 'First day',
      label: 'On which day did you start?',
      hint: 'If you do not remember, an approximate day will do.',
      missing: 'Enter the day you started',
    },
    missingTo: {
      name: 'Last day',
      label: 'On which day did you finish?',
      hint: 'If you are still working there, enter the day of today.',
      missing: 'Enter the day you finished',
    },
    missingBase: {
      name: 'Base a month',
      label: 'How much did you earn a month then, before tax?',
      hint: 'With the extra payments shared out. It is on your payslips and in your base report. Enter 0 if you do not know: only the time will count.',
      missing: 'Enter how much you earned a month, or 0',
    },
  },
  routes: {
    'retire-ordinary': {
      name: retireOrdinary.title,
      short: 'Ordinary',
      what: 'For people who reach the age set by law with 15 years contributed.',
      needs: null,
    },
    'early-voluntary': {
      name: earlyVoluntary.title,
      short: 'Voluntary early',
      what: 'For people who have contributed 35 years and want to retire up to 2 years earlier, for less.',
      needs: null,
    },
    'early-involuntary': {
      name: earlyInvoluntary.title,
      short: 'Early after losing the job',
      what: 'For people who lose their job against their will, have contributed 33 years and retire up to 4 years earlier.',
      needs: 'It is for employees: the scheme of the self-employed does not have it.',
    },
    'early-disab-65': {
      name: earlyDisab65.title,
      short: 'Disability of 65%',
      what: 'For people who have worked with a disability of 65% or more.',
      needs:
        'It is for people who have worked with a disability of 65% or more. If that is you, tell us which disability you have.',
    },
    'early-disab-45': {
      name: earlyDisab45.title,
      short: 'Disability of 45%',
      what: 'For people who have worked 15 years with a condition on the official list and have a disability of 45% or more.',
      needs:
        'It is for people with a condition on the official list and a disability of 45% or more. If that is you, tell us which disability you have.',
    },
    'early-occupation': {
      name: earlyOccupation.title,
      short: 'Because of the job',
      what: 'For people who have worked in a hard or dangerous profession that brings the age forward.',
      needs: 'It is for professions such as miners, firefighters, police or railway workers. If yours is one, tell us.',
    },
    'early-mutual': {
      name: earlyMutual.title,
      short: 'Mutual members',
      what: 'For people who paid into a workers’ mutual before 1967 and have turned 60.',
      needs: 'It is for people who already paid into a workers’ mutual on 1 January 1967. If that is you, tell us.',
    },
    'retire-partial': {
      name: retirePartial.title,
      short: 'Partial',
      what: 'For people who go on with fewer hours in their company and are paid a part of the pension.',
      needs: 'It is for employees: the scheme of the self-employed does not have it.',
    },
    'retire-delayed': {
      name: retireDelayed.title,
      short: 'Delayed',
      what: 'For people who retire at least one year after their ordinary age and are paid more.',
      needs: null,
    },
    'retire-active': {
      name: retireActive.title,
      short: 'Active',
      what: 'For people who retire at least one year later and go on working with a part of the pension.',
      needs: null,
    },
    'retire-flexible': {
      name: retireFlexible.title,
      short: 'Flexible',
      what: 'For people already retired who work some hours again with a part of the pension.',
      needs: null,
    },
    'pro-rata': {
      name: 'Retirement with what you contributed in other countries',
      short: 'With other countries',
      what: 'For people who have contributed in Spain and in other countries of Europe: Spain pays its share.',
      needs: 'It is for people who have also contributed in other countries of Europe. If that is you, tell us where.',
    },
    'ncp-retirement': {
      name: ncpRetirement.title,
      short: 'Non-contributory',
      what: 'For people who turn 65 with little income and have not contributed enough.',
      needs: null,
    },
  },
  status: {
    now: 'You can retire this way from today, at {age}.',
    later: 'You can retire this way from {date}, at {age}.',
    if: 'You could from {date}, at {age}. It depends on something you have not told us: {facts}.',
    not: 'With these details you cannot retire this way.',
  },
  statusTags: {
    now: 'Open now',
    later: 'Later',
    if: 'It depends',
    not: 'Not open',
  },
  goals: {
    earliest: 'The earliest you can retire is {date}, at {age}: {amount} a month.',
    'most-per-month': 'You are paid the most every month if you retire on {date}, at {age}: {amount} a month.',
    'most-over-life':
      'You are paid the most over your life, added up to {until}, if you retire on {date}, at {age}: {amount} a month.',
  },
  levers: {
    'month-later': 'Retiring one month later',
    'year-later': 'Retiring one year later',
    'base-100': 'Contributing for €100 more a month from now on',
  },
  withholding: {
    pension: 'Pension of a year, with its 14 payments',
    exemption: 'Up to this nothing is withheld',
    'work-reduction': 'Taken off: reduction for income from work and pensions',
    expenses: 'Taken off: expenses set by law',
    pensioner: 'Taken off: reduction for pensioners',
    'many-children': 'Taken off: reduction for having more than two children',
    base: 'Amount on which the tax is worked out',
    'taxpayer-minimum': 'Personal minimum, by your age',
    'children-minimum': 'Minimum for children',
    'disability-minimum': 'Minimum for disability',
    'tax-on-base': 'Tax on that amount',
    'tax-on-minimum': 'Tax on the minimums, which is taken off',
    cap: 'Most that is withheld on low pensions',
    tax: 'Tax of a year',
    rate: 'Percentage withheld',
    withheld: 'What is withheld in a year',
    'net-month': 'What is left of each payment',
  },
  notes: {
    forecast: 'It is a forecast: the date is beyond this year, and nobody knows the prices, wages or law of that day.',
    'todays-euros': 'Amounts of years to come are in euros of today: they say what you could buy with them now.',
    prices: 'We suppose that prices rise by {prices} a year, and pensions with them.',
    wages: 'We suppose that wages rise by {wages} a year, and the minimum contribution base with them.',
    limits:
      'We suppose that the maximum base and pension rise every year with prices and a little more, as the law already says.',
    law: 'We apply the law passed by today, with the changes it already sets for the coming years.',
    ceiling: 'Your pension would be above the maximum: it stays at {maximum} a month.',
    'ceiling-unlimited': 'You asked not to apply the maximum pension to the years to come. The law applies it.',
    'not-binding':
      'It is a simulation and binds nobody. The pension is decided when you claim it, with the data and the law of that day.',
    'told-career':
      'With what you told us, we suppose that you contributed without a break and for the same as now, less the rise of prices.',
    minimum:
      'To reach the minimum pension we have counted {income} of other income in the year, and that you live in Spain.',
    'minimum-no-income':
      'We have supposed that you live in Spain and have no other income: so the pension is raised to the minimum.',
    net: 'The net amount is an estimate with the income tax of today and no other income. It does not hold for the Basque Country, Navarre, Ceuta or Melilla.',
    'net-unknown': 'We do not have the income tax withheld that year: we only give the pension before tax.',
    'other-states':
      'We only work out the share of Spain. Each country pays its own, at the age and by the rules of its law.',
    'other-schemes':
      'It does not serve civil servants of the State pension scheme (clases pasivas), or people in a mutual instead of Social Security.',
    'dues-paid': 'We suppose that your self-employed contributions are up to date.',
    'after-stop': 'From the day you stop working we add no more contributions.',
    disability: 'We suppose that you go on working with that disability until you retire.',
    partial:
      'We suppose that your company meets what it is asked for: permanent staff and the base of the relief worker.',
    'beside-work': 'We suppose that the work beside the pension is not in the public sector.',
    residence: 'We suppose that you have lived in Spain lawfully since you were 16.',
    'practice-2026':
      'In January and February 2026 the INSS applied another rule to people who retired early and were above the maximum pension. It put this right on 25 February 2026. Here you see the right rule.',
  },
};
