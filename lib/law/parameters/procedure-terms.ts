import { lgss, lpac, lrjs, notificationsOrder, rd203, rd951, rd1112, refTo } from '../legal-ref';
import { parameter } from '../parameter';
import type { MonthDay } from './duties';

const law39 = '2016-10-02';

/** Natural days an electronic notification waits unopened; once they have passed it counts as rejected. */
export const notificationExpiry = parameter('procedure.notification-expiry', {
  unit: 'natural days',
  entries: [{ from: law39, value: 10, source: lpac('43.2') }],
});

/** Hours out of reach after which the days above stand still. */
export const notificationOutage = parameter('procedure.notification-outage', {
  unit: 'hours',
  entries: [{ from: '2020-10-02', value: 12, source: notificationsOrder('8.4') }],
});

/** Working days to mend a request or bring missing documents. */
export const requirementTerm = parameter('procedure.requirement', {
  unit: 'working days',
  entries: [{ from: law39, value: 10, source: lpac('68.1') }],
});

/** Working days the term above can be lengthened by. */
export const requirementExtension = parameter('procedure.requirement-extension', {
  unit: 'working days',
  entries: [{ from: law39, value: 5, source: lpac('68.2') }],
});

/** Working days for another unit or an expert to give the report they are asked for. */
export const reportTerm = parameter('procedure.report', {
  unit: 'working days',
  entries: [{ from: law39, value: 10, source: lpac('80.2') }],
});

/** Working days for heirs to say in a case under way that they take the place of who has died. */
export const successionTerm = parameter('procedure.succession', {
  unit: 'working days',
  entries: [{ from: '2021-04-02', value: 15, source: rd203('42.4') }],
});

/** Working days for a prior claim (reclamacion previa), from the notification or from silence. */
export const priorClaimTerm = parameter('procedure.prior-claim', {
  unit: 'working days',
  entries: [{ from: '2011-12-11', value: 30, source: lrjs('71.2') }],
});

/** Months for an administrative appeal (recurso de alzada), from the notification. */
export const administrativeAppealTerm = parameter('procedure.administrative-appeal', {
  unit: 'months',
  entries: [{ from: law39, value: 1, source: lpac('122.1') }],
});

/** Months to go to the administrative court once the appeal is answered. */
export const administrativeCourtTerm = parameter('procedure.administrative-court', {
  unit: 'months',
  entries: [
    {
      from: '1998-12-14',
      value: 2,
      source: refTo('administrativeCourts')('46.1'),
      note: 'Not verified: the text of the Act was not at hand.',
    },
  ],
});

/** Years in which benefits paid without right are claimed back. */
export const unduePaymentTerm = parameter('procedure.undue-payment', {
  unit: 'years',
  entries: [{ from: '2016-01-02', value: 4, source: lgss('55.3') }],
});

/** Working days to sue after the prior claim is answered or rejected by silence. */
export const lawsuitTerm = parameter('procedure.lawsuit', {
  unit: 'working days',
  entries: [{ from: '2011-12-11', value: 30, source: lrjs('71.6') }],
});

/** Working days to speak at a hearing: the least and the most the body may give. */
export const hearingTerm = parameter('procedure.hearing', {
  unit: 'working days',
  entries: [{ from: law39, value: { least: 10, most: 15 }, source: lpac('82.2') }],
});

/** Working days to tell the applicant how long the decision may take and what silence means. */
export const informationTerm = parameter('procedure.information', {
  unit: 'working days',
  entries: [{ from: law39, value: 10, source: lpac('21.4') }],
});

/** Months of inaction, after a warning, that close a case started by the person (caducidad). */
export const lapseTerm = parameter('procedure.lapse', {
  unit: 'months',
  entries: [{ from: law39, value: 3, source: lpac('95.1') }],
});

/** Years for which a document can be checked by its code, at the least. */
export const codeKept = parameter('procedure.code-kept', {
  unit: 'years',
  entries: [{ from: '2021-04-02', value: 5, source: rd203('21.4') }],
});

const secondHand = 'Taken from official pages that describe the article; its text was not at hand.';

/** Working days to answer a suggestion or a complaint. */
export const feedbackAnswer = parameter('procedure.feedback-answer', {
  unit: 'working days',
  entries: [{ from: '2006-01-01', value: 20, source: rd951('16'), note: secondHand }],
});

/** Working days to answer what is said, asked or complained of about the accessibility of the site. */
export const accessibilityAnswer = parameter('procedure.accessibility-answer', {
  unit: 'working days',
  entries: [{ from: '2018-09-20', value: 20, source: rd1112('12'), note: secondHand }],
});

/** Months to decide a claim against that answer, or against its absence. */
export const accessibilityClaim = parameter('procedure.accessibility-claim', {
  unit: 'months',
  entries: [{ from: '2018-09-20', value: 2, source: rd1112('13'), note: secondHand }],
});

/** Day of each year from which the certificate of what was withheld in the year before can be had. */
export const incomeCertificateFrom = parameter<MonthDay>('procedure.income-certificate-from', {
  unit: 'table',
  entries: [
    {
      from: '2007-04-01',
      value: '04-01',
      source: refTo('incomeTaxRules')('108.3'),
      note: 'The article says only "before the period to file opens", which an order sets each year in April. The first of April is the choice of this office.',
    },
  ],
});
