import 'server-only';
import { log } from '@/lib/adapters/log';
import { toDay } from '@/lib/casework/dates';
import { townKey } from '@/lib/casework/town';
import { isRegion } from '@/lib/casework/year-calendar';
import { systemDb } from '@/lib/db/client';
import type { Region } from '@/lib/law/calendar';
import type { Day } from '@/lib/law/day';

/** A holiday that staff entered: of a whole community, or of a town with the INE code of its province. */
export type LocalHoliday = {
  readonly id: string;
  readonly day: Day;
  readonly name: string;
  readonly region: Region;
  readonly province: string | null;
  readonly town: string | null;
  readonly source: string;
};
/** Where somebody lives, as far as it is known. */
export type Residence = { readonly province: string; readonly town: string | null };
const AGAIN_MS = 20_000;
/** So long after a holiday was entered every process counts with it. */
export const HEARD_MS = 60_000;
type Kept = {
  readonly mark: string;
  readonly byPlace: ReadonlyMap<string, readonly LocalHoliday[]>;
  readonly days: Map<string, readonly Day[]>;
};
const none: Kept = { mark: '', byPlace: new Map(), days: new Map() };

// Pages, handlers and jobs are bundled apart and share what the process knows.
const shared = globalThis as unknown as Record<symbol, Kept | undefined>;
const KEPT = Symbol.for('eoffice.local-holidays');
const kept = (): Kept => shared[KEPT] ?? none;

const REGION = 2;
const TOWN = 'MD 28 '.length;

/** A place as holidays are kept for it: 'MD' for the whole community, 'MD 28 madrid' for a town of it, which has both. */
export const holidayKey = (region: Region, home?: Residence): string =>
  home?.town ? `${region} ${home.province} ${townKey(home.town)}` : region;

/** The holidays that staff entered for a place. */
export const localHolidaysAt = (key: string): readonly LocalHoliday[] => {
  const ofAll = kept().byPlace.get(key.slice(0, REGION)) ?? [];
  return key.length > REGION ? [...ofAll, ...(kept().byPlace.get(key) ?? [])] : ofAll;
};

/** Those of a community and of its towns of a name, whichever their province; a town that is asked about has one name. */
export const localHolidaysNamed = (region: Region, town: string): readonly LocalHoliday[] => {
  const name = townKey(town);
  const keys = [...kept().byPlace.keys()].filter((key) => key.startsWith(`${region} `) && key.slice(TOWN) === name);
  return [region, ...keys].flatMap((key) => kept().byPlace.get(key) ?? []);
};

/** Their days alone, as terms are counted; without one of them, to know what it changes. */
export const localDaysAt = (key: string, without?: string): readonly Day[] => {
  const known = without ? undefined : kept().days.get(key);
  if (known) return known;
  const days = localHolidaysAt(key).flatMap(({ id, day }) => (id === without ? [] : [day]));
  if (!without) kept().days.set(key, days);
  return days;
};

const readMark = async (): Promise<string> => {
  const { _count, _max } = await systemDb().localHoliday.aggregate({
    _count: { id: true, withdrawnAt: true },
    _max: { enteredAt: true },
  });
  return `${_count.id} ${_count.withdrawnAt} ${_max.enteredAt?.getTime()}`;
};

/** Reads the holidays again if any was entered or withdrawn. Every process counts with what it has read. */
export const loadHolidays = async (): Promise<void> => {
  const mark = await readMark();
  if (mark === kept().mark) return;
  const byPlace = new Map<string, LocalHoliday[]>();
  for (const row of await systemDb().localHoliday.findMany({ where: { withdrawnAt: null }, orderBy: { day: 'asc' } })) {
    const { id, name, region, province, town, source } = row;
    if (!isRegion(region)) continue;
    const key = holidayKey(region, province ? { province, town } : undefined);
    const holiday = { id, day: toDay(row.day), name, region, province, town, source };
    byPlace.set(key, [...(byPlace.get(key) ?? []), holiday]);
  }
  shared[KEPT] = { mark, byPlace, days: new Map() };
};

/** Reads them when a process starts and then again and again; with the database away what is known stays. */
export const keepHolidays = async (): Promise<void> => {
  await loadHolidays();
  setInterval(() => {
    loadHolidays().catch((error: unknown) => log.warn({ err: error }, 'holidays.not-read'));
  }, AGAIN_MS).unref();
};
