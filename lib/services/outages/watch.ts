import 'server-only';
import { systemActor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { now, system } from '@/lib/adapters/clock';
import { toDate } from '@/lib/casework/dates';
import { extendsByItself, extensionOf } from '@/lib/casework/outages';
import { config } from '@/lib/config';
import { systemDb } from '@/lib/db/client';
import type { OutageService } from '@/lib/db/generated/client';
import { type Audit, type Tx, transact } from '@/lib/db/transact';
import { locales } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { checkReady } from '../health/check-ready';
import { officePlace } from '../register/places';
import { applyOutages } from './apply-outages';
import { GAP_MS, holdOutages } from './hold';

const services = ['register', 'notifications'] as const satisfies readonly OutageService[];
type Seen = Readonly<Record<OutageService, boolean>> & { readonly web: boolean | null };

/** Whether the web server answers; null where the worker has never been able to see it. */
const seesWeb = async (): Promise<boolean | null> => {
  const { WORKER, PORT, APP_URL } = config();
  const base = WORKER === 'inline' ? `http://localhost:${PORT}` : APP_URL;
  try {
    return (await fetch(`${base}/live`, { signal: AbortSignal.timeout(3_000), redirect: 'error' })).ok;
  } catch {
    const before = await systemDb().heartbeat.findFirst({ orderBy: { at: 'desc' }, select: { web: true } });
    return before?.web == null ? null : false;
  }
};

/** To present, files have to be kept; to be notified, the web server and the database are enough. */
const lookAround = async (): Promise<Seen> => {
  const [web, { database, files }] = await Promise.all([seesWeb(), checkReady()]);
  const notifications = web !== false && database === 'up';
  return { web, notifications, register: notifications && files === 'up' };
};

const monitorCause = () => Object.fromEntries(locales.map((locale) => [locale, translator(locale)('outages.found')]));

/** Writes down what the last good heartbeat and this one tell of a service: an outage begun, one ended, or one never seen. */
const judge = async (tx: Tx, audit: Audit, service: OutageService, works: boolean): Promise<void> => {
  const good = await tx.heartbeat.findFirst({ where: { [service]: true }, orderBy: { at: 'desc' } });
  const at = now();
  const silentMs = good ? system().getTime() - good.at.getTime() : 0;
  const open = await tx.outage.findFirst({ where: { service, recordedById: null, until: null } });
  // The silence is measured in the machine's own time: a demonstration that moves its clock has no outage.
  const from = open?.from ?? new Date(at.getTime() - silentMs);
  const span = { from, until: at };
  const extendedTo = service === 'register' && extendsByItself(span) ? toDate(extensionOf(span, officePlace)) : null;
  const end = works ? { until: at, extendedTo } : {};
  if (open) {
    if (!works) return;
    await tx.outage.update({ where: { id: open.id }, data: end });
    audit({ action: 'outage.ended', object: `outage:${open.id}` });
    return;
  }
  if (silentMs <= GAP_MS) return;
  // What staff wrote down themselves is not told twice.
  const known = { service, from: { lte: from }, OR: [{ until: null }, { until: { gte: at } }] };
  if ((await tx.outage.count({ where: known })) > 0) return;
  const { id } = await tx.outage.create({
    data: { service, from, cause: monitorCause(), recordedAt: at, publishedAt: at, ...end },
  });
  audit({ action: 'outage.recorded', object: `outage:${id}`, details: { service, by: 'monitor' } });
};

/** At the start of a demonstration: that it was switched off is no outage of a service. */
export const forgetSilence = async (): Promise<void> => {
  await systemDb().heartbeat.deleteMany();
};

/**
 * The heartbeat of every minute: looks, writes down what it found, and makes an outage of a silence of some minutes, also of
 * one in which this whole machine was off. What follows from it is done at once.
 */
export const watchServices = async (): Promise<number> => {
  const seen = await lookAround();
  await transact(systemActor, async (tx, audit) => {
    assertCan(systemActor, 'watch:services');
    await holdOutages(tx, 'to-write');
    for (const service of services) await judge(tx, audit, service, seen[service]);
    await tx.heartbeat.createMany({ data: [{ at: system(), ...seen }], skipDuplicates: true });
  });
  return applyOutages();
};
