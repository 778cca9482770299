import 'server-only';
import { log } from '@/lib/adapters/log';
import { applyContactChanges } from '../identity/contacts/waiting-change';
import { lapseNotifications } from '../notifications/end-notification';
import { remindNotifications } from '../notifications/remind';
import { lapseRequests } from '../office/request-documents';
import { orderPayments } from '../payments/order-payments';
import { lapsePowers, remindPowers } from '../powers/lapse-powers';
import { lapseRevisions } from '../revisions/lapse-revisions';

/** What the passing of legal time does by itself. Each may run as often as it likes: what is done is not done again. */
export const timely: Readonly<Record<string, () => Promise<number>>> = {
  'apply-contact-changes': applyContactChanges,
  'lapse-notifications': lapseNotifications,
  'lapse-requests': lapseRequests,
  'remind-notifications': remindNotifications,
  'lapse-powers': lapsePowers,
  'remind-powers': remindPowers,
  'lapse-revisions': lapseRevisions,
  'order-payments': orderPayments,
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
