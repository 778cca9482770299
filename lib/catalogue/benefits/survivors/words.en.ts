import { pensionWords, personWords } from '../../facts/words.en';

/** Words the death and survivors benefits share. */
export const deathWords = {
  deathDate: {
    name: 'Date of death',
    label: 'On what day did they die?',
    hint: 'We are sorry for your loss. The date is on the death certificate.',
    missing: 'Enter the date of death',
  },
  deathCause: {
    name: 'Cause of death',
    label: 'What was the cause?',
    hint: 'If they drew an absolute or severe incapacity pension because of their work, choose that cause. The law takes it as proved.',
    options: {
      illness: 'An illness that did not come from work',
      accident: 'An accident that had nothing to do with work',
      'work-accident': 'An accident at work',
      'occupational-disease': 'An occupational disease, caused by work',
    },
    missing: 'Choose the cause of death',
  },
  deceasedSituation: {
    name: 'Situation of the person who died',
    label: 'What was their situation when they died?',
    hint: 'Drawing unemployment benefit, sick pay or birth leave counts as being registered.',
    options: {
      active: 'Registered with Social Security',
      pensioner: 'Drawing a retirement or permanent incapacity pension',
      'not-registered': 'Neither of the two',
    },
    missing: 'Choose what their situation was',
  },
  deceasedDaysFiveYears: {
    name: 'Days contributed by the person who died in the last 5 years',
    label: 'How many days did they contribute in their last 5 years?',
    hint: 'They are in their working life report. If they no longer had to contribute, count the 5 years before that began.',
    missing: 'Enter the days they contributed in their last 5 years, or 0',
  },
  deceasedDaysCareer: {
    name: 'Days contributed by the person who died in their whole life',
    label: 'How many days did they contribute in their whole life?',
    hint: 'They are in their working life report. 15 years are 5,475 days.',
    missing: 'Enter the days they contributed in their whole life, or 0',
  },
  bestMonthsSum: {
    name: 'Sum of their best 24 bases in a row',
    label: 'How much do their best 24 contribution bases in a row add up to?',
    hint: 'Choose the highest 24 months in a row of their last 15 years, from their contribution bases report. If you do not have it, multiply one month of their gross pay by 24, with a share of the extra payments.',
    missing: 'Enter the sum of their 24 bases, or 0',
  },
  yearlyWages: {
    name: 'Wages of the person who died in the last year',
    label: 'How much did they earn in their last year at work?',
    hint: 'Everything the employer paid, before tax: wages, extra payments, bonuses and overtime.',
    missing: 'Enter what they earned in their last year',
  },
  deceasedPensionStart: {
    name: 'Start of the pension of the person who died',
    label: 'Since what day had they drawn their pension?',
    missing: 'Enter since when they had drawn their pension',
  },
  deceasedPensionBase: {
    name: 'Regulatory base their pension began with',
    label: 'What regulatory base was their pension worked out on?',
    hint: 'The monthly base in the decision on their pension. There is no need to add the rises of each year.',
    missing: 'Enter the regulatory base of their pension',
  },
  deceasedPensionBaseNow: {
    name: 'Regulatory base of their pension, with its rises',
    label: 'What was the base of their pension, with every rise since?',
    hint: 'Divide what they drew a month, without supplements, by their percentage. If they drew €900 at 90%, it is €1,000.',
    missing: 'Enter the base of their pension with its rises',
  },
} as const;

export const workDeathWords = {
  severeFromWork: {
    name: 'Pension for absolute or severe incapacity because of an accident at work or occupational disease',
    label: 'Did they draw an absolute or severe incapacity pension because of that accident or disease?',
    hint: 'In that case the law takes it as proved that they died of it.',
    missing: 'Say whether they drew that pension',
  },
  accidentDate: {
    name: 'Date of the accident',
    label: 'On what day was the accident?',
    missing: 'Enter the day of the accident',
  },
} as const;

export const othersWords = {
  widowDrawing: {
    name: "Widow's or widower's pension for the same death",
    label: "Does anybody draw a widow's or widower's pension for this death, or have they asked for one?",
    hint: 'The percentage is in their decision. If you do not know it, choose 52%, the usual one.',
    options: {
      none: 'No, nobody',
      temporary: 'Yes, the temporary benefit of two years',
      '52': 'Yes, at 52%',
      '60': 'Yes, at 60%',
      '70': 'Yes, at 70%',
    },
    missing: "Say whether anybody draws a widow's or widower's pension",
  },
  orphansDrawing: {
    name: 'Other orphans with a pension',
    label: 'How many other orphans draw, or have asked for, a pension for this death?',
    hint: 'Brothers and sisters, for example. Enter 0 if there are none.',
    missing: 'Enter how many, or 0',
  },
  absoluteOrphan: {
    name: 'Lost both parents',
    label: 'Has the orphan lost the other parent too, or is none on record?',
    hint: 'Answer yes too if that parent was convicted of causing this death.',
    missing: 'Say whether both parents are lost',
  },
} as const;

export const livingUnitWords = {
  livingUnitMembers: {
    name: 'Family members who live together',
    label: 'How many members of the family live together?',
    hint: 'Count yourself as well.',
    missing: 'Enter how many live together',
  },
  livingUnitIncome: {
    name: 'Income of all of them in a year',
    label: 'How much did all of you receive last year?',
    hint: 'Add wages, pensions, benefits and rents. Leave out what you will no longer receive because of this death.',
    missing: 'Enter the income of all of you, or 0',
  },
} as const;

export const minimumWords = { claimsMinimum: pensionWords.claimsMinimum } as const;

/** Facts of who is left a widow or widower. */
export const widowWords = {
  birthDate: personWords.birthDate,
  ...deathWords,
  ...livingUnitWords,
  ...minimumWords,
  bond: {
    name: 'Relation to the person who died',
    label: 'What were you to the person who died?',
    options: {
      spouse: 'We were married',
      partner: 'We were a registered couple',
      divorced: 'We were separated or divorced',
      'former-partner': 'We had once been a registered couple',
      annulled: 'Our marriage was annulled',
    },
    missing: 'Choose what you were to each other',
  },
  bondDate: {
    name: 'Date of the wedding or of registration as a couple',
    label: 'On what day did you marry or register as a couple?',
    hint: 'For a registered couple, the day of registration or of the notarial deed.',
    missing: 'Enter the day of the wedding or registration',
  },
  shortMarriageException: {
    name: 'Exception to the length of marriage',
    label: 'You had been married for less than a year. Does any of these apply?',
    hint: 'You had children together; the illness appeared after the wedding; or, with the time you lived together before it, you reach more than two years.',
    missing: 'Say whether any of them applies',
  },
  partnerFree: {
    name: 'No other marriage or couple',
    label: 'Were both of you free of any other marriage or registered couple?',
    missing: 'Say whether both of you were free',
  },
  partnerLived: {
    name: 'Five years together or children together',
    label: 'Had you lived together for the last five years, or did you have children together?',
    hint: 'The municipal register shows it. The five years must be in a row.',
    missing: 'Say whether you lived together five years or had children together',
  },
  compensatoryMonthly: {
    name: 'Compensatory pension a month',
    label: 'How much did you receive a month as compensatory pension?',
    hint: 'The one set by a court or agreement that ends with this death. Enter 0 if you received none.',
    missing: 'Enter the compensatory pension, or 0',
  },
  victimAtBreakup: {
    name: 'Victim of gender violence when you separated',
    label: 'Were you a victim of gender violence when you separated?',
    hint: 'A judgment, a protection order, a prosecutor’s report or other proof will do. It is for women, and then no compensatory pension is needed.',
    missing: 'Say whether you were a victim of gender violence',
  },
  longMarriageBefore2008: {
    name: 'Separation before 2008 after 15 years of marriage',
    label: 'Did you separate or divorce before 2008, after 15 years of marriage or more?',
    hint: 'If you are 65 and have no other public pension, no compensatory pension is needed. Answer no if it was you who paid one.',
    missing: 'Say whether you separated before 2008',
  },
  nullityIndemnity: {
    name: 'Compensation for the annulment',
    label: 'Did the court award you compensation for the annulment?',
    hint: 'It is the one in article 98 of the Civil Code.',
    missing: 'Say whether you were awarded it',
  },
  newCouple: {
    name: 'New marriage or registered couple',
    label: 'Have you married again or formed another registered couple?',
    missing: 'Say whether you have a new partner',
  },
  otherWidowPension: {
    name: "Another widow's or widower's pension",
    label: "Do you already draw another widow's or widower's pension?",
    hint: 'Answer no if contributions were paid for both at once for 15 years or more, each in its own scheme.',
    missing: "Say whether you draw another widow's or widower's pension",
  },
  otherWidows: {
    name: 'Other people with a right to this pension',
    label: "Does anybody else have a right to a widow's or widower's pension for this death?",
    hint: 'A former spouse with a compensatory pension, for example. If nobody has, add nobody.',
    missing: 'Say whether anybody else has a right',
    one: 'Other person {number}',
    add: 'Add another person',
    item: {
      livedMonths: {
        name: 'Months together',
        label: 'How many months did they live with the person who died?',
        missing: 'Enter the months they lived together',
      },
      current: {
        name: 'Spouse or partner at the time of the death',
        label: 'Were they the spouse or partner at the time of the death?',
        missing: 'Say whether they were the spouse or partner then',
      },
    },
  },
  livedMonths: {
    name: 'Your months together',
    label: 'How many months did you live with the person who died?',
    hint: 'The pension depends on the time you lived together.',
    missing: 'Enter the months you lived together',
  },
  marriedMonths: {
    name: 'Months from the wedding to the death',
    label: 'How many months went by from the wedding to the death?',
    missing: 'Enter the months since the wedding',
  },
  widowDependants: {
    name: 'Children or minors in your charge',
    label: 'Do you live with children under 26, disabled children or foster children?',
    missing: 'Say whether you live with children or minors in your charge',
  },
  widowWorkIncome: {
    name: 'Your yearly income from work',
    label: 'How much do you earn a year by working?',
    hint: 'What you earned last year. Leave out what you will no longer earn. Enter 0 if you do not work.',
    missing: 'Enter what you earn by working, or 0',
  },
  widowCapitalIncome: {
    name: 'Your yearly rents and gains',
    label: 'How much do you receive a year from rents, interest, business or sales?',
    hint: 'Enter 0 if you receive nothing.',
    missing: 'Enter your rents and gains, or 0',
  },
  widowPensionsIncome: {
    name: 'Your other public pensions a year',
    label: 'How much do you draw a year in other public pensions?',
    hint: 'From Spain or another country. Enter 0 if you draw none.',
    missing: 'Enter your other pensions, or 0',
  },
  widowDisabled: {
    name: 'Disability of 65% that raises the minimum',
    label: 'Do you have a recognised disability of 65% or more?',
    hint: 'It gives you the same minimum pension as at the age of 65.',
    missing: 'Say whether you have a disability of 65% or more',
  },
} as const;

export const taskWords = {
  death: 'The person who died',
  base: 'What it is worked out on',
  bond: 'What you were to each other',
  income: 'Your income',
  payment: 'Where you are paid',
  you: 'About you',
  others: 'Other people with a right',
} as const;

export const deathStepWords = { death: 'The death', deceased: 'Their situation' } as const;
export const contributionStepWords = {
  'five-years': 'Their last five years',
  career: 'Their whole working life',
} as const;
export const baseStepWords = {
  'best-months': 'Their contribution bases',
  wages: 'Their wages',
  'pension-start': 'Their pension',
  'pension-base': 'The base of their pension',
  'pension-now': 'The base of their pension today',
} as const;
export const workDeathStepWords = { severe: 'Their incapacity', accident: 'The accident' } as const;
export const bondStepWords = {
  bond: 'What you were',
  'bond-date': 'Since when',
  'short-marriage': 'A recent marriage',
  partnership: 'Your life together',
} as const;
export const formerBondStepWords = {
  compensatory: 'The compensatory pension',
  victim: 'The separation',
  'old-separation': 'A separation of years ago',
  nullity: 'The annulment',
  'new-couple': 'Your situation now',
} as const;
export const otherWidowStepWords = { 'other-widow-pension': 'Another pension of this kind' } as const;
export const sharingStepWords = {
  others: 'Other people with a right',
  lived: 'Your time together',
  married: 'The time since the wedding',
} as const;
export const incomeStepWords = {
  dependants: 'Children and minors in your charge',
  unit: 'The income of your home',
  income: 'Your income in a year',
  minimum: 'The minimum pension',
  disability: 'Disability',
} as const;
export const accountStepWords = { account: 'Your account' } as const;

export const checkWords = {
  'pension-before-death': 'The pension must have begun before the death. Check both dates.',
} as const;
export const workDeathCheckWords = {
  'accident-before-death': 'The accident must have come before the death. Check both dates.',
} as const;

export const careerRequirementWords = {
  career: {
    title: 'The person who died had contributed for 15 years',
    met: 'They had contributed {have} in their whole life and {need} are needed.',
    unmet: 'They had contributed {have} in their whole life and {need} are needed.',
    change: 'If a period is missing, or they contributed in another country, tell us.',
  },
} as const;
export const contributionRequirementWords = {
  'five-years': {
    title: 'The person who died had contributed 500 days in 5 years, or 15 years in all',
    met: 'They had {have} in the last 5 years. {need} are enough, or 15 years in all.',
    unmet: 'They had {have} in the last 5 years and {need} are needed. They did not reach 15 years either.',
    change: 'If a period is missing, or they contributed in another country, tell us.',
  },
  ...careerRequirementWords,
} as const;
export const workDeathRequirementWords = {
  'from-work': {
    title: 'The death comes from an accident at work or an occupational disease',
    met: 'You have said that the death comes from work.',
    unmet: 'You have said that the cause had nothing to do with work.',
    change: "You can ask for the widow's, orphan's or family member's pension.",
  },
  'proof-in-time': {
    title: 'No more than five years went by since the accident',
    met: 'The death came within five years of the accident.',
    unmet: 'More than five years went by between the accident and the death.',
    change: 'If it was an occupational disease there is no time limit: correct the cause.',
  },
} as const;
export const lengthRequirementWords = {
  'bond-length': {
    title: 'Your marriage or couple lasted as long as the law asks',
    met: 'It lasted long enough, or one of the exceptions applies.',
    unmet: 'The marriage lasted less than a year, or the couple registered less than two years before.',
    change: 'You can ask for the temporary benefit: the same amount for two years.',
  },
} as const;
export const partnershipRequirementWords = {
  'partner-free': {
    title: 'Both of you were free of another marriage or couple',
    met: 'You have said that both of you were free.',
    unmet: 'One of you was still married or had another registered couple.',
    change: 'If there had been a divorce, send us the judgment.',
  },
  'partner-lived': {
    title: 'You lived together for five years, or had children together',
    met: 'You lived together for five years in a row, or had children together.',
    unmet: 'You do not reach five years in a row and had no children together.',
    change: 'If the register does not show your life together, tell us and send other proof.',
  },
} as const;
export const formerBondRequirementWords = {
  'compensatory-pension': {
    title: 'You received a compensatory pension, or an exception applies',
    met: 'You received a compensatory pension that ends now, or an exception applies.',
    unmet: 'You received no compensatory pension and no exception applies.',
    change: 'The exceptions are gender violence and some separations before 2008. If one is your case, correct it.',
  },
  'nullity-indemnity': {
    title: 'The court awarded you compensation for the annulment',
    met: 'You were awarded the compensation of article 98 of the Civil Code.',
    unmet: 'You were not awarded compensation for the annulment.',
    change: 'If a later judgment awards it, ask for the pension again.',
  },
  'no-new-couple': {
    title: 'You have not married again or formed another registered couple',
    met: 'You have no other marriage or registered couple.',
    unmet: 'You have married again or formed another registered couple.',
    change: 'The law does not give this pension after forming a new couple.',
  },
} as const;
export const noOtherWidowPensionWords = {
  'no-other-widow-pension': {
    title: "You draw no other widow's or widower's pension",
    met: "You draw no other widow's or widower's pension.",
    unmet: 'You already draw one, and the person who died was not registered.',
    change: 'You can draw both if contributions were paid for the two at once for 15 years or more.',
  },
} as const;

export const deathDocumentWords = {
  'death-certificate': {
    name: 'Death certificate',
    why: 'It proves the death and its date.',
    hint: 'From the Civil Registry. Not needed if the registry has already told us.',
  },
  'company-certificate': {
    name: 'Certificate of the last employer',
    why: 'It proves the last contribution bases, which have not reached us yet.',
    hint: 'If they were self-employed, the receipts of their last three contributions.',
  },
  'accident-report': {
    name: 'Report of the accident or occupational disease',
    why: 'It proves that the death comes from work, and the real wages.',
    hint: 'The employer and the mutual society have it.',
  },
} as const;
export const bondDocumentWords = {
  'marriage-certificate': {
    name: 'Marriage certificate or family register',
    why: 'It proves the marriage and any separation.',
    hint: 'Ask for one dated after the death.',
  },
  'partnership-certificate': {
    name: 'Certificate of the register of couples, or deed',
    why: 'It proves the couple and since when.',
    hint: 'From the autonomous community, the town hall or the notary.',
  },
  'town-register': {
    name: 'Certificate of the municipal register for both of you',
    why: 'It proves that you lived together.',
    hint: 'It must show the five years before the death.',
  },
} as const;
export const incomeDocumentWords = {
  'family-book': {
    name: 'Family register',
    why: 'It proves which children live with you.',
    hint: 'Or the birth certificate of each of them.',
  },
  'income-statement': {
    name: 'Statement of your income',
    why: 'The percentage and the complement depend on it.',
    hint: 'Your last income tax return will do.',
  },
} as const;
export const formerBondDocumentWords = {
  'breakup-judgment': {
    name: 'Judgment or agreement of separation, divorce or break-up',
    why: 'It says whether you receive a compensatory pension and how much.',
    hint: 'If you receive none, add a statement that says so.',
  },
  'violence-proof': {
    name: 'Proof of gender violence',
    why: 'With it no compensatory pension is needed.',
    hint: "A judgment, protection order, prosecutor's report or other proof.",
  },
  'nullity-judgment': {
    name: 'Judgment of annulment',
    why: 'It says whether you were awarded compensation.',
    hint: 'With the dates of the wedding and of the break-up.',
  },
} as const;

export const baseLineWords = {
  'pension-base': 'Regulatory base their pension began with',
  base: 'Regulatory base a month',
} as const;
export const widowLineWords = {
  ...baseLineWords,
  percentage: 'Percentage',
  'percentage-65': 'Percentage, for being 65 with little income',
  'percentage-dependants': 'Percentage, for children in your charge and little income',
  share: 'Your part',
  pension: 'Pension a month',
  'pension-at-maximum': 'Pension a month, cut to the maximum pension',
  'pension-as-compensatory': 'Pension a month, cut to what your compensatory pension was',
  complement: 'Complement to the minimum a month',
} as const;

export const nextWords = [
  'You get the receipt at once.',
  'We check your data and ask you for what is missing. You have 10 working days.',
  'You receive the decision under Notifications. You have 10 calendar days to open it.',
] as const;
export const arrearsWord =
  'It is paid from the day after the death. If the person who died was a pensioner, from the 1st of the next month. If the application comes after three months, only the three months before it are paid.';
export const convictedWord = 'Nobody convicted of causing the death on purpose can be paid for it.';

/** Facts of an orphan. */
export const orphanWords = {
  orphanBirthDate: {
    name: 'Date of birth of the orphan',
    label: 'When was the orphan born?',
    hint: 'If you ask for your child, enter their date. Make one application for each orphan.',
    missing: 'Enter the date of birth',
  },
  orphanIncapacitated: {
    name: 'Unable to work',
    label: 'Does the orphan have an incapacity that rules out any work?',
    hint: 'To the degree of absolute or severe permanent incapacity.',
    missing: 'Say whether there is an incapacity for work',
  },
  ...minimumWords,
  orphanWorkIncome: {
    name: 'Yearly earnings from work',
    label: 'How much does the orphan earn a year by working?',
    hint: 'Wages and business. Enter 0 if they do not work.',
    missing: 'Enter the earnings from work, or 0',
  },
  orphanOtherIncome: {
    name: 'Other yearly income',
    label: 'What other income does the orphan have a year?',
    hint: 'Rents, interest and other pensions, without this one. Enter 0 if there is none.',
    missing: 'Enter the other income, or 0',
  },
  orphanDisability: {
    name: 'Degree of disability of the orphan',
    label: 'What degree of disability is recognised?',
    hint: 'The percentage on the certificate. Enter 0 if there is none.',
    missing: 'Enter the degree of disability, or 0',
  },
  orphanNeedsHelp: {
    name: 'Needs another person',
    label: 'Do they need another person to dress, eat or move?',
    missing: 'Say whether they need another person',
  },
} as const;

export const orphanStepWords = {
  birth: 'Age',
  incapacity: 'Health',
  minimum: 'The minimum pension',
  'work-income': 'Earnings from work',
  'other-income': 'Other income',
  disability: 'Disability',
  help: 'Help from another person',
} as const;

export const orphanRequirementWords = {
  age: {
    title: 'Under 25, or unable to work',
    met: 'They were under 25 at the time of the death, or cannot work.',
    unmet: 'They were already 25 and no incapacity for work is on record.',
    change: 'If they cannot do any work, send us the medical reports.',
  },
  earnings: {
    title: 'From 21, earnings under the minimum wage',
    met: 'They earn {have} a year, less than the minimum wage of {need}.',
    unmet: 'They earn {have} a year and the minimum wage is {need}.',
    change: 'They can draw it before they are 25 if they stop working or earn less.',
  },
} as const;

export const orphanDocumentWords = {
  'family-book': {
    name: 'Family register or birth certificate',
    why: 'It proves whose child the orphan is.',
    hint: "The orphan's own.",
  },
  'incapacity-proof': {
    name: 'Medical reports of the incapacity',
    why: 'With an incapacity for work there is no age limit.',
    hint: 'If there is a decision on the incapacity already, it is enough.',
  },
  'disability-certificate': {
    name: 'Disability certificate',
    why: 'With 65% or more, more is paid.',
    hint: 'From the autonomous community. Not needed if there is no disability.',
  },
  'income-statement': {
    name: 'Statement of income',
    why: 'The pension from 21, and the complement, depend on it.',
    hint: 'The last income tax return will do.',
  },
} as const;

export const orphanLineWords = {
  ...baseLineWords,
  percentage: 'Percentage of each orphan',
  increase: 'Increase a month for the loss of both parents',
  pension: 'Pension a month',
  'pension-at-limit': 'Pension a month, cut by the limit on all the pensions for this death',
  'pension-at-maximum': 'Pension a month, cut to the maximum pension',
  complement: 'Complement to the minimum a month',
  allowance: 'Disability allowance a month',
  monthly: 'What is received a month',
} as const;

/** Facts of other relatives. */
export const keptWords = {
  birthDate: personWords.birthDate,
  livedDependent: {
    name: 'Lived with them and were supported',
    label: 'Had you lived with them, supported by them, for two years before they died?',
    missing: 'Say whether you lived with them, supported by them',
  },
  relativePublicPension: {
    name: 'A public pension of your own',
    label: 'Do you have a right to any public pension?',
    hint: 'For retirement, incapacity, widowhood or another.',
    missing: 'Say whether you have a right to a public pension',
  },
  relativeWorkIncome: {
    name: 'Your yearly earnings from work',
    label: 'How much do you earn a year by working?',
    hint: 'Enter 0 if you do not work.',
    missing: 'Enter what you earn by working, or 0',
  },
  relativeOtherIncome: {
    name: 'Your other yearly income',
    label: 'What other income do you have a year?',
    hint: 'Rents, interest and benefits. Enter 0 if you have none.',
    missing: 'Enter your other income, or 0',
  },
  obligedRelatives: {
    name: 'Family who can support you',
    label: 'Do you have family who must and can support you?',
    hint: 'Spouse, parents, children, brothers or sisters with enough means.',
    missing: 'Say whether you have family who can support you',
  },
} as const;
export const relativeWords = {
  ...keptWords,
  widowDrawing: othersWords.widowDrawing,
  orphansBeside: {
    name: 'Orphans with a pension',
    label: "How many of their children draw, or have asked for, an orphan's pension?",
    hint: 'Enter 0 if there are none.',
    missing: 'Enter how many, or 0',
  },
  orphansIncreased: {
    name: 'Orphans of both parents',
    label: 'Do they draw the increase for losing both parents?',
    missing: 'Say whether they draw that increase',
  },
  otherRelatives: {
    name: 'Other relatives with a pension',
    label: 'Does any other relative draw a pension for this death, or have they asked for one?',
    hint: 'Leave out widows, widowers and orphans. If nobody does, add nobody.',
    missing: 'Say whether any other relative draws',
    one: 'Relative {number}',
    add: 'Add another relative',
    item: {
      rank: {
        name: 'Kinship to the person who died',
        label: 'What were they to the person who died?',
        options: {
          'grandchild-or-sibling': 'Grandchild, brother or sister',
          parent: 'Father or mother',
          grandparent: 'Grandfather or grandmother',
          carer: 'Child, brother or sister over 45 who cared for them',
        },
        missing: 'Choose the kinship',
      },
    },
  },
} as const;
export const keptStepWords = {
  birth: 'Your age',
  lived: 'Your life together',
  pension: 'Other pensions',
  income: 'Your income',
  family: 'Your family',
} as const;
export const relativeStepWords = {
  ...keptStepWords,
  widow: 'The widowhood pension',
  orphans: 'The orphans',
  'orphans-increased': "The orphans' increase",
  relatives: 'Other relatives',
} as const;
export const meansRequirementWords = {
  'lived-dependent': {
    title: 'You lived with them, supported by them, for two years before',
    met: 'You lived with them, supported by them, for two years before.',
    unmet: 'You did not live with them for two years before, or they did not support you.',
    change: 'If the municipal register does not show it, tell us and send other proof.',
  },
  'no-public-pension': {
    title: 'You have no right to a public pension',
    met: 'You have no right to a public pension.',
    unmet: 'You have a right to a public pension.',
    change: 'The law does not let you draw both.',
  },
  means: {
    title: 'Your income is no higher than the minimum wage of a year',
    met: 'Your income is {have} a year and the limit is {need}.',
    unmet: 'Your income is {have} a year, over the limit of {need}.',
    change: 'If you will no longer receive part of it, correct it.',
  },
  'no-obliged-relatives': {
    title: 'You have no family who must and can support you',
    met: 'You have no family who must and can support you.',
    unmet: 'You have family who must and can support you.',
    change: 'If they do not have enough means, tell us and send their income.',
  },
} as const;
export const relativeDocumentWords = {
  'kinship-proof': {
    name: 'Certificates that prove the kinship',
    why: 'They prove what you are to the person who died.',
    hint: 'Family register or birth certificates.',
  },
  'town-register': {
    name: 'Certificate of the municipal register',
    why: 'It proves that you lived together two years before.',
    hint: 'The town hall gives it.',
  },
  'income-statement': {
    name: 'Statement of your income and that of your family',
    why: 'It proves that you have no means to live on.',
    hint: 'The last income tax return will do.',
  },
} as const;
export const relativeLineWords = {
  ...baseLineWords,
  percentage: 'Percentage',
  pension: 'Pension a month',
  'pension-at-limit': 'Pension a month, cut by the limit on all the pensions for this death',
  'pension-at-maximum': 'Pension a month, cut to the maximum pension',
  monthly: 'What you receive a month',
} as const;
