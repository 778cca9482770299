import { euros } from '../cents';
import { lgss, refTo } from '../legal-ref';
import { parameter } from '../parameter';

const collection = refTo('collection');
const reproduction = 'Read in a private reproduction of the regulation, not in the official text.';

/**
 * Surcharges for paying after the term, in basis points of the principal. `firstMonth` and `later`: the settlement was
 * sent in time. `beforeClaimEnd` and `afterClaimEnd`: it was not. `other`: resources that are no contributions.
 */
export const lateSurcharge = parameter('late-payment.surcharge', {
  unit: 'basis points',
  entries: [
    {
      from: '2016-01-02',
      value: { firstMonth: 2000, later: 2000, beforeClaimEnd: 2000, afterClaimEnd: 3500, other: 2000 },
      source: lgss('30'),
      note: 'Wording before Act 6/2017.',
    },
    {
      from: '2018-01-01',
      value: { firstMonth: 1000, later: 2000, beforeClaimEnd: 2000, afterClaimEnd: 3500, other: 2000 },
      source: lgss('30'),
    },
  ],
});

/** Legal interest of money, a year. */
export const legalInterest = parameter('late-payment.legal-interest', {
  unit: 'basis points',
  entries: [
    {
      from: '2016-01-02',
      value: 300,
      source: refTo('budget2016')(''),
      note: 'From secondary sources: the provision was not read. The same in 2017.',
    },
    { from: '2018-07-05', value: 300, source: refTo('budget2018')('da 57') },
    { from: '2021-01-01', value: 300, source: refTo('budget2021')('da 49') },
    { from: '2022-01-01', value: 300, source: refTo('budget2022')('da 46') },
    {
      from: '2023-01-01',
      value: 325,
      source: refTo('budget2023')('da 42'),
      note: 'The budget of 2023 is extended: no later law has changed the figure.',
    },
  ],
});

/** How much late-payment interest is above the legal one, in parts of it. */
export const lateIncrease = parameter('late-payment.increase', {
  unit: 'basis points',
  entries: [{ from: '2016-01-02', value: 2500, source: lgss('31.3') }],
});

/** Days of the year by which interest is divided. */
export const interestYear = parameter('late-payment.interest-year', {
  unit: 'days',
  entries: [
    {
      from: '2016-01-02',
      value: 365,
      source: lgss('31'),
      note: 'No text read says it: unverified, the usual divisor.',
    },
  ],
});

/** Natural days to pay from the notification of the enforcement order; interest can be asked for afterwards. */
export const enforcementTerm = parameter('late-payment.enforcement-term', {
  unit: 'natural days',
  entries: [
    {
      from: '2016-01-02',
      value: 15,
      source: lgss('31.1'),
      note: 'That they are natural days: art. 11 of Royal Decree 1415/2004, read in a private reproduction.',
    },
  ],
});

/** Day of the next month until which a claim is paid, when it was notified in the first half of a month or after it. */
export const claimTerm = parameter('late-payment.claim-term', {
  unit: 'days',
  entries: [{ from: '2016-01-02', value: { firstHalf: 15, payFirst: 5, paySecond: 20 }, source: lgss('33.3') }],
});

/** Natural days to give back an undue benefit, from the notification of what is asked back. */
export const giveBackTerm = parameter('late-payment.give-back', {
  unit: 'natural days',
  entries: [
    {
      from: '2016-01-02',
      value: 30,
      source: collection('80'),
      note: 'From secondary sources: the article was not read.',
    },
  ],
});

/** Months an instalment plan may last at most. */
export const longestPlan = parameter('late-payment.longest-plan', {
  unit: 'months',
  entries: [
    {
      from: '2016-01-02',
      value: 60,
      source: collection('31'),
      note: 'From secondary sources: the article was not read.',
    },
  ],
});

/** Up to this debt a plan needs no guarantee. */
export const planWithoutGuarantee = parameter('late-payment.plan-without-guarantee', {
  unit: 'euro cents',
  entries: [
    { from: '2016-01-02', value: euros('30000.00'), source: collection('33.4'), note: reproduction },
    {
      from: '2020-04-09',
      value: euros('150000.00'),
      source: refTo('guaranteesResolution')(''),
      note: 'From the press: the resolution was not read.',
    },
  ],
});

/** Months from the notification of a plan to pay what cannot be put off. */
export const undeferrableTerm = parameter('late-payment.undeferrable-term', {
  unit: 'months',
  entries: [{ from: '2016-01-02', value: 1, source: lgss('23.2') }],
});
