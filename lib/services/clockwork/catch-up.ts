import 'server-only';
import { log } from '@/lib/adapters/log';
import { lapseAppointments, remindAppointments } from '../appointments/by-time';
import { handOverAbsences } from '../assignment/absences';
import { assignByRule } from '../assignment/assign-by-rule';
import { signAuditHead } from '../audit/sign-head';
import { applyHolidays } from '../calendar/move-terms';
import { watchPlans } from '../debts/break-plan';
import { expirePaymentDocuments } from '../debts/expire-documents';
import { reconcileWaiting } from '../debts/reconcile';
import { watchDocuments } from '../documents/watch-documents';
import { applyContactChanges } from '../identity/contacts/waiting-change';
import { clearImports } from '../imports/imports';
import { lapseNotifications } from '../notifications/end-notification';
import { remindNotifications } from '../notifications/remind';
import { remindRequests } from '../notifications/remind-requests';
import { forgetLooks } from '../office/presence';
import { releaseDecisions } from '../office/release-decision';
import { lapseRequests } from '../office/request-documents';
import { watchServices } from '../outages/watch';
import { orderPayments } from '../payments/order-payments';
import { lapsePowers, remindPowers } from '../powers/lapse-powers';
import { closeRegister } from '../register/close-register';
import { lapseRevisions } from '../revisions/lapse-revisions';
import { remindSchoolLists } from '../school-insurance/remind';
import { indexEntries } from '../search/index-entries';
import { newsEntries } from '../search/news-entries';
import { programEntries } from '../search/static-entries';
import { textEntries } from '../search/text-entries';

/** What the passing of legal time does by itself. Each may run as often as it likes: what is done is not done again. */
export const timely: Readonly<Record<string, () => Promise<number>>> = {
  // First of all: what an outage moved must not end before.
  'watch-services': watchServices,
  'apply-holidays': applyHolidays,
  'apply-contact-changes': applyContactChanges,
  // Before anything ends: what was signed is made available in its own day.
  'release-decisions': releaseDecisions,
  'lapse-notifications': lapseNotifications,
  'lapse-requests': lapseRequests,
  'remind-notifications': remindNotifications,
  'remind-requests': remindRequests,
  'lapse-powers': lapsePowers,
  'remind-powers': remindPowers,
  'close-register': closeRegister,
  'sign-audit-head': signAuditHead,
  'watch-documents': watchDocuments,
  'lapse-revisions': lapseRevisions,
  'order-payments': orderPayments,
  // Who is away first: what is new goes to who is there.
  'hand-over-absences': handOverAbsences,
  'assign-by-rule': assignByRule,
  'index-search': async () => indexEntries([...programEntries(), ...(await textEntries()), ...(await newsEntries())]),
  'remind-school-lists': remindSchoolLists,
  'expire-payment-documents': expirePaymentDocuments,
  'reconcile-payments': () => reconcileWaiting(),
  'watch-plans': watchPlans,
  'forget-looks': forgetLooks,
  'clear-imports': clearImports,
  'remind-appointments': remindAppointments,
  'lapse-appointments': lapseAppointments,
};

/** Does now what time has brought: at the start of a worker, and when the demonstration clock is moved. */
export const catchUp = async (): Promise<void> => {
  for (const [name, run] of Object.entries(timely)) {
    try {
      await run();
    } catch (error) {
      log.error({ err: error, job: name }, 'job.failed');
    }
  }
};
