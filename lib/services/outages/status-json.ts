import { suspends } from '@/lib/casework/outages';
import type { OutageView } from './outage';
import type { Status } from './status';

const outageOut = ({ id, service, from, until, planned, cause, extendedTo, byMonitor }: OutageView, at: Date) => ({
  id,
  service,
  from: from.toISOString(),
  until: until?.toISOString() ?? null,
  planned,
  cause,
  foundBy: byMonitor ? 'monitor' : 'staff',
  // The deadline of every term of a person that ended within it (Ley 39/2015 art. 32.4).
  deadlinesExtendedTo: extendedTo,
  suspendsNotifications: service === 'notifications' && suspends({ from, until: until ?? at }),
});

/** The status as programs read it: instants in UTC, days of Madrid, parts of a whole from 0 to 1. */
export const statusOut = ({ at, on, planned, past, uptime }: Status) => {
  const list = (outages: readonly OutageView[]) => outages.map((outage) => outageOut(outage, at));
  const works = (service: OutageView['service']) => !on.some((outage) => outage.service === service);
  const serviceOut = (service: OutageView['service']) => ({
    works: works(service),
    uptime: uptime && Number(uptime[service].toFixed(6)),
  });
  return {
    at: at.toISOString(),
    services: { register: serviceOut('register'), notifications: serviceOut('notifications') },
    measuredSince: uptime?.since.toISOString() ?? null,
    now: list(on),
    planned: list(planned),
    history: list(past),
  };
};
