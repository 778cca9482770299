import { personWords } from '../../facts/words.en';
import type { WordsOf } from '../../kernel';
import type { healthcare } from '.';

export const en: WordsOf<typeof healthcare> = {
  title: 'Healthcare: have your right recognised',
  act: 'recognition of the right to healthcare',
  summary: 'Doctor, hospital and medicines at public expense, and how much you pay of each medicine.',
  page: {
    who: [
      'People of Spanish nationality who live in Spain.',
      'Foreigners who live in Spain lawfully and do not have to prove other cover.',
      'Foreigners without legal residence, if nobody else is obliged to pay for their care.',
      'People who have the right under European rules or an agreement with another country.',
    ],
    get: [
      'Family doctor, specialists, hospital, emergencies, rehabilitation and an ambulance if you need one.',
      'Since 14 May 2026 working-age people pay 40%, 45%, 50% or 60% of each medicine, according to income.',
      'Pensioners pay 10%, or 60% from €100,000.00 a year.',
      'There is a monthly cap: for pensioners and, since 14 May 2026, also for working-age people under €35,000.00 a year.',
      'In hospital medicines are free. Some groups pay for none.',
      'Prostheses, crutches and wheelchairs are partly paid for. Glasses and dental prostheses are not included.',
    ],
    need: [
      'Live in Spain, unless another country gives you the right.',
      'Be on the municipal register, or prove in another way that you live here.',
    ],
    know: [
      'You need no longer contribute or depend on another person: living here is enough.',
      'Foreigners without legal residence are answered by their Autonomous Community, not by us. Since 13 March 2026, no answer in 3 months means yes (RD 180/2026).',
      'Income means the net taxable base of your last income tax return.',
      'What you pay over the cap is paid back by your Autonomous Community, every 6 months at the latest.',
      'If you belong to MUFACE, ISFAS or MUGEJU, ask your mutual society for the right: the share there is 30%.',
      'If you have no right, you can pay a fee and come in under a special agreement with your Autonomous Community.',
    ],
    next: [
      'We decide within a day if nothing is missing.',
      'Take the document to your health centre: they give you the health card and a doctor.',
      'If your income changes, the percentage is brought up to date by itself every year.',
    ],
    guide: [
      'The European guide of July 2023 speaks of insured people and beneficiaries: spouse, children under 26 or with a 65% disability, siblings, with income up to twice the IPREM. Since 31 July 2018 that is no longer so: each person has the right because they live in Spain.',
      'The guide says that between 10% and 60% of medicines is paid. That is still so, but the bands changed on 14 May 2026.',
    ],
  },
  granted: ['This right lasts while you live in Spain. Tell us if you move to another country.'],
  minutes: 5,
  tasks: { right: 'Your right', medicines: 'Your medicines' },
  steps: {
    title: 'What your situation is',
    from: 'Since when',
    residence: 'Where you live',
    'other-payer': 'Other cover',
    stay: 'Your stay',
    form: 'The form of the other country',
    relative: 'For you or a relative',
    exemption: 'Free medicines',
    group: 'Working age or pensioner',
    income: 'Your income',
  },
  facts: {
    healthcareFrom: {
      name: 'Day from which it is asked for',
      label: 'From what day do you ask for healthcare?',
      hint: 'Usually today.',
      missing: 'Enter from what day you ask for it',
    },
    healthTitle: {
      name: 'Situation',
      label: 'What is your situation?',
      options: {
        spanish: 'I have Spanish nationality',
        'resident-foreigner': 'I am from another country and live lawfully in Spain',
        'unregistered-foreigner': 'I am from another country and am in Spain without legal residence',
        treaty: 'I have the right through another European country or an agreement (form S1 or similar)',
      },
      missing: 'Choose your situation',
    },
    resident: personWords.resident,
    otherHealthPayer: {
      name: 'Somebody else or another country pays for care',
      label: 'Is another country, a compulsory insurance or another person bound to pay for your care?',
      hint: 'For example the insurance you were asked for to get your residence.',
      missing: 'Say whether somebody else must pay for your care',
    },
    temporaryStay: {
      name: 'Temporary stay',
      label: 'Are you in Spain only for a time, as a tourist or on a visit?',
      missing: 'Say whether you are here only for a time',
    },
    hasTreatyForm: {
      name: 'Form of the other country',
      label: 'Do you have the form of the country that pays for your care?',
      hint: 'For example the S1.',
      missing: 'Say whether you have the form',
    },
    asksAsRelative: {
      name: 'Asked for as a relative',
      label: 'Do you ask for a relative who depends on you, such as a child?',
      hint: 'Then the share of medicines is the one that falls to you.',
      missing: 'Say whether you ask for a relative',
    },
    medicineExemption: {
      name: 'Reason to pay no medicines',
      label: 'Are you in one of these situations?',
      hint: 'In nearly all of them medicines are free.',
      options: {
        none: 'In none',
        'integration-income': 'I draw an integration income from my Autonomous Community',
        'minimum-income': 'I draw the minimum living income',
        'non-contributory-pension': 'I draw a non-contributory pension',
        'exhausted-unemployed': 'I am unemployed and no longer entitled to the allowance',
        'child-benefit': 'I draw the benefit for a dependent child or minor',
        'minor-disability': 'It is for a minor with a disability of 33% or more',
        'toxic-syndrome': 'Toxic syndrome, or a disability with free medicines by its own law',
        'work-treatment': 'It is a treatment for an accident at work or occupational disease',
        'minimum-complement': 'My pension includes a complement to the minimum',
        'kept-exemption': 'I am a pensioner and already paid nothing before 14 May 2026 because of low income',
      },
      missing: 'Choose an answer, or “In none”',
    },
    medicineGroup: {
      name: 'Working age or pensioner',
      label: 'Are you a Social Security pensioner?',
      hint: 'If you draw no pension you count as working age, even if you do not work.',
      options: { active: 'No, I count as working age', pensioner: 'Yes, I am a pensioner' },
      missing: 'Choose whether you are a pensioner',
    },
    filesTaxReturn: {
      name: 'Files an income tax return',
      label: 'Did you file the last income tax return?',
      missing: 'Say whether you filed the income tax return',
    },
    taxBaseYear: {
      name: 'Net taxable base or income of the year',
      label: 'Your net taxable base, general and of savings, in that return',
      hint: 'Add the two up. They are in the summary of the return. If you did not file one, enter your income of the year.',
      missing: 'Enter your net taxable base, or your income',
    },
  },
  checks: {},
  requirements: {
    residence: {
      title: 'You live in Spain',
      met: 'You live in Spain lawfully and for good.',
      unmet: 'You have said that you do not live in Spain.',
      change:
        'Emigrants of Spanish origin who come for a time have another way. If you live in another European country, use its health card.',
    },
    'no-other-cover': {
      title: 'You do not have to prove other cover',
      met: 'Nobody else has to pay for your care.',
      unmet: 'You have said that another person, insurance or country has to pay for your care.',
      change: 'You can come in under a special agreement with your Autonomous Community, for a fee.',
    },
    'no-other-payer': {
      title: 'Nobody else is bound to pay',
      met: 'Nobody else has to pay for your care.',
      unmet: 'You have said that another person, insurance or country has to pay for your care.',
      change: 'In an emergency you will always be treated. If there is nobody left to pay, ask again.',
    },
    'treaty-form': {
      title: 'You have the form of the other country',
      met: 'You have the form of the country that pays for your care.',
      unmet: 'You lack the form of the country that pays for your care.',
      change: 'Ask the social security of that country for it, or tell us which it is and we will ask.',
    },
  },
  lines: {
    share: 'Share of the price of each medicine you pay',
    'monthly-cap': 'The most you pay a month',
    'reduced-share': 'Share you pay of medicines for long illnesses',
    'reduced-most': 'The most for one of those medicines',
    'hospital-share': 'Share you pay of medicines in hospital',
  },
  periods: {},
  documents: {
    'residence-proof': {
      name: 'Certificate of the municipal register',
      why: 'It proves that you live in Spain.',
      hint: 'If you cannot register, other papers will do: electricity bills in your name or a school certificate.',
    },
    'residence-permit': {
      name: 'Residence permit or certificate of Union citizen',
      why: 'It proves that your residence is lawful.',
      hint: 'Send both sides.',
    },
    'no-cover-declaration': {
      name: 'Statement that nobody else pays for your care',
      why: 'The law asks for it where there is no legal residence.',
      hint: 'You sign it yourself. If your country has an agreement with Spain, add the certificate that it cannot pay.',
    },
    'social-services-report': {
      name: 'Report of the social services',
      why: 'The law asks for it when you are in Spain for a time.',
      hint: 'Your Autonomous Community writes it.',
    },
    'treaty-form': {
      name: 'Form issued by the other country',
      why: 'It says which country pays for your care.',
      hint: 'The S1 or an equivalent one.',
    },
    'family-proof': {
      name: 'Family record book, or marriage or birth certificate',
      why: 'It proves that the person is your relative.',
      hint: 'For a fostered child, the decision.',
    },
  },
};
