import { lgss, lpac, lrjs, notificationsOrder, rd203 } from '../legal-ref';
import { parameter } from '../parameter';

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

/** Working days for a prior claim (reclamacion previa), from the notification or from silence. */
export const priorClaimTerm = parameter('procedure.prior-claim', {
  unit: 'working days',
  entries: [{ from: '2011-12-11', value: 30, source: lrjs('71.2') }],
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
