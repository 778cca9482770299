import { basisPoints, type Cents, cents, maxCents, minCents } from '@/lib/law/cents';
import type { Day } from '@/lib/law/day';
import {
  type ByDegree,
  dependencyMaximum,
  dependencyMinimum,
  extremeMaximum,
  homeHelpHours,
  raisedByService,
} from '@/lib/law/parameters/dependency';
import type { CareService, DegreeOption } from './facts';

type Table = keyof ByDegree<unknown>;
export type Benefit = 'linked' | 'personal' | 'carer';

const NOTHING = cents(0);
const tables: Readonly<Record<DegreeOption, readonly [Table, ...Table[]]>> = {
  one: ['one'],
  two: ['two'],
  three: ['three'],
  extreme: ['three'],
  none: ['one', 'two', 'three'],
  'not-assessed': ['one', 'two', 'three'],
};

/** The rows of a table of degrees that may concern a person: all three while no degree is known. */
export const rowsOf = <V>(table: ByDegree<V>, degree: DegreeOption): readonly V[] =>
  tables[degree].map((row) => table[row]);

/** Hours of home help a month, from the least to the most of the degree (RD 1051/2013 annex II). */
export const homeHelpRange = (degree: DegreeOption, on: Day): { readonly from: number; readonly to: number } => {
  const rows = rowsOf(homeHelpHours.on(on), degree);
  return { from: Math.min(...rows.map(({ from }) => from)), to: Math.max(...rows.map(({ to }) => to)) };
};

/* A residence lifts degree II to the most of III, a day centre degree I to that of II (annex IV). */
const raised = (row: Table, service: CareService | undefined, on: Day): Table => {
  if (!raisedByService.on(on)) return row;
  if (service === 'residence' && row === 'two') return 'three';
  if (service === 'day-centre' && row === 'one') return 'two';
  return row;
};

/** Most a month of a benefit, in cents; with the degree still unknown, that of degree III (RD 1051/2013 annex IV). */
export const maximumOf = (benefit: Benefit, degree: DegreeOption, on: Day, service?: CareService): Cents => {
  const extreme = extremeMaximum.on(on);
  const isForExtreme = benefit === 'personal' || (benefit === 'linked' && service === 'home-help');
  if (degree === 'extreme' && extreme !== null && isForExtreme) return extreme;
  const table = dependencyMaximum.on(on);
  return maxCents(NOTHING, ...tables[degree].map((row) => table[raised(row, service, on)][benefit]));
};

/** Least a month, in cents, or null where the law sets none; with the degree still unknown, that of degree I (annex V). */
export const minimumOf = (degree: DegreeOption, on: Day, service?: CareService): Cents | null => {
  const table = dependencyMinimum.on(on);
  if (table === null || service === 'telecare') return null;
  const [first, ...others] = rowsOf(table, degree);
  return first === undefined ? null : minCents(first, ...others);
};

type MoneyCase = {
  readonly benefit: Benefit;
  readonly degree: DegreeOption;
  readonly on: Day;
  readonly service?: CareService;
  /** A month; care in the family has none. */
  readonly cost?: Cents;
  readonly similar: Cents;
  /** Basis points of the maximum; null until the community says. */
  readonly share: number | null;
};

/**
 * A month of a benefit, in cents: the share of the maximum, never under the minimum (RD 1051/2013 art. 13.2), never over
 * what the service costs (Ley 39/2006 art. 14.3), less similar benefits (art. 31). With no share, the most it can be.
 */
export const benefitMonth = ({ benefit, degree, on, service, cost, similar, share }: MoneyCase) => {
  const maximum = maximumOf(benefit, degree, on, service);
  const minimum = minimumOf(degree, on, service);
  const byMeans = share === null ? maximum : maxCents(minimum ?? NOTHING, basisPoints(maximum, share, 'half-up'));
  const payable = minCents(byMeans, cost ?? byMeans);
  return { maximum, minimum, month: maxCents(NOTHING, cents(payable - similar)) };
};
