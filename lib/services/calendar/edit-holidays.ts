import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { Conflict, NotFound } from '@/lib/access/outcomes';
import { now, today } from '@/lib/adapters/clock';
import { toDate, toDay } from '@/lib/casework/dates';
import { townKey } from '@/lib/casework/town';
import { isRegion } from '@/lib/casework/year-calendar';
import { reading, type Tx, transact } from '@/lib/db/transact';
import { regionOfProvince } from '@/lib/law/calendar';
import { type Day, dayOf, partsOf } from '@/lib/law/day';
import type { Problem } from '../forms/form-return';
import { staffNames } from '../office/case-in-sight';
import { loadHolidays } from '../register/local-holidays';
import { readDay } from '../register/read-filter';

export const LONGEST_NAME = 100;
export const LONGEST_SOURCE = 150;
export const LONGEST_LIST = 40_000;
export const LONGEST_REASON = 300;
const MOST_LINES = 1000;

type Row = {
  readonly day: Day;
  readonly name: string;
  readonly region: string;
  readonly province: string | null;
  readonly town: string | null;
};
type Problems = { readonly problems: readonly Problem[] };

/** The years whose holidays can be entered: last one, this one and the next. */
export const calendarYears = (): readonly number[] => {
  const { year } = partsOf(today());
  return [year - 1, year, year + 1];
};

const dayProblem = (day: Day | undefined): { readonly code: string; readonly limit?: Day } | null => {
  const years = calendarYears();
  const [first, last] = [dayOf(years[0] as number, 1, 1), dayOf(years[2] as number, 12, 31)];
  if (!day) return { code: 'malformed' };
  if (day < first) return { code: 'too-early', limit: first };
  return day > last ? { code: 'too-late', limit: last } : null;
};

const textProblem = (field: string, text: string, limit: number): readonly Problem[] => {
  if (!text) return [{ field, code: 'missing' }];
  return text.length > limit ? [{ field, code: 'too-long', values: { limit } }] : [];
};

/* Those of the list that stand already, of the same day and place. */
const standing = async (tx: Tx, rows: readonly Row[]): Promise<ReadonlySet<string>> => {
  const found = await tx.localHoliday.findMany({
    where: { withdrawnAt: null, day: { in: [...new Set(rows.map(({ day }) => day))].map(toDate) } },
    select: { day: true, region: true, province: true, town: true },
  });
  return new Set(found.map((row) => placeMark({ ...row, day: toDay(row.day) })));
};
const placeMark = ({ day, region, province, town }: Omit<Row, 'name'>): string =>
  [day, region, province ?? '', town ? townKey(town) : ''].join(' ');

const write = async (tx: Tx, actor: Actor, rows: readonly Row[], source: string): Promise<void> => {
  await tx.localHoliday.createMany({
    data: rows.map((row) => ({
      ...row,
      day: toDate(row.day),
      townKey: row.town && townKey(row.town),
      source,
      enteredById: actor.id,
      enteredAt: now(),
    })),
  });
};
/* One at a time: of two who enter the same day at once the second is told that it stands. */
const holdCalendar = (tx: Tx) => tx.$executeRaw`SELECT pg_advisory_xact_lock(7240941)`;

/** Enters a holiday of a whole community, or of one town of a province. Terms that run over it are moved within a minute. */
export const addHoliday = async (
  actor: Actor,
  sent: {
    readonly day: string;
    readonly name: string;
    /** A community ('AN'), or a province by its INE code ('28') and then its town. */
    readonly where: string;
    readonly town: string;
    readonly source: string;
  },
): Promise<Problems> => {
  const { problems } = await transact(actor, async (tx, audit) => {
    assertCan(actor, 'edit:calendar');
    const day = readDay(sent.day.trim());
    const wrong = dayProblem(day);
    const [name, town, source] = [sent.name.trim(), sent.town.trim(), sent.source.trim()];
    const isWhole = isRegion(sent.where);
    const region = isWhole ? sent.where : regionOfProvince(sent.where);
    const problems: Problem[] = [
      ...(wrong
        ? [{ field: 'day', code: wrong.code, ...(wrong.limit ? { values: { limit: wrong.limit } } : {}) }]
        : []),
      ...textProblem('name', name, LONGEST_NAME),
      ...(region ? [] : [{ field: 'where', code: 'missing' }]),
      ...(isWhole && town ? [{ field: 'town', code: 'town-of-a-community' }] : []),
      ...(region && !isWhole ? textProblem('town', townKey(town) && town, LONGEST_NAME) : []),
      ...textProblem('source', source, LONGEST_SOURCE),
    ];
    if (problems.length > 0 || !day || !region) return { problems };
    await holdCalendar(tx);
    const row: Row = { day, name, region, province: isWhole ? null : sent.where, town: isWhole ? null : town };
    if ((await standing(tx, [row])).has(placeMark(row)))
      return { problems: [{ field: 'day', code: 'holiday-stands' }] };
    await write(tx, actor, [row], source);
    audit({
      action: 'holiday.entered',
      object: `holiday:${placeMark(row)}`,
      details: { day, name, region, town: row.town, source },
    });
    return { problems: [] };
  });
  if (problems.length === 0) await loadHolidays();
  return { problems };
};

type Line = {
  readonly number: number;
  readonly code: string | null;
  readonly rows: readonly Pick<Row, 'day' | 'town'>[];
};

const readLine = (text: string, index: number): Line => {
  const [town = '', ...cells] = text.split(/[;\t]/).map((cell) => cell.trim());
  const days = cells.filter(Boolean).map((cell) => readDay(cell));
  const isNamed = townKey(town) !== '' && town.length <= LONGEST_NAME;
  const code = !isNamed
    ? 'list-town'
    : days.length === 0
      ? 'list-no-day'
      : days.some((day) => dayProblem(day))
        ? 'list-day'
        : null;
  return { number: index + 1, code, rows: days.flatMap((day) => (day ? [{ day, town }] : [])) };
};
const linesOf = (list: string): readonly Line[] =>
  list.split(/\r?\n/).flatMap((text, index) => (text.trim() ? [readLine(text, index)] : []));

/**
 * Enters the local holidays of the towns of a province as its bulletin lists them: one town a line with its days, apart by
 * semicolons. All or none; days that stand already are left as they are. Answers how many were entered.
 */
export const addTowns = async (
  actor: Actor,
  sent: { readonly province: string; readonly list: string; readonly source: string },
): Promise<Problems & { readonly entered: number }> => {
  const result = await transact(actor, async (tx, audit) => {
    assertCan(actor, 'edit:calendar');
    const { province } = sent;
    const region = regionOfProvince(province);
    const source = sent.source.trim();
    const lines = linesOf(sent.list);
    const bad = lines.find(({ code }) => code !== null);
    const problems: Problem[] = [
      ...(region ? [] : [{ field: 'province', code: 'missing' }]),
      ...textProblem('list', sent.list.trim(), LONGEST_LIST),
      ...(lines.length > MOST_LINES ? [{ field: 'list', code: 'list-too-long', values: { most: MOST_LINES } }] : []),
      ...(bad?.code ? [{ field: 'list', code: bad.code, values: { line: bad.number } }] : []),
      ...textProblem('listSource', source, LONGEST_SOURCE),
    ];
    if (problems.length > 0 || !region) return { problems, entered: 0 };
    await holdCalendar(tx);
    const rows = lines.flatMap((line) =>
      line.rows.map((row): Row => ({ ...row, name: 'Fiesta local', region, province })),
    );
    const seen = new Set(await standing(tx, rows));
    const fresh = rows.filter((row) => !seen.has(placeMark(row)) && seen.add(placeMark(row)));
    await write(tx, actor, fresh, source);
    audit({
      action: 'holiday.list-entered',
      object: `province:${province}`,
      details: { entered: fresh.length, stood: rows.length - fresh.length, source },
    });
    return { problems: [], entered: fresh.length };
  });
  if (result.entered > 0) await loadHolidays();
  return result;
};

/** It counts no longer from now on. What was moved for it stays: nobody loses days they were told they had. */
export const withdrawHoliday = async (actor: Actor, id: string, reason: string): Promise<Problems> => {
  const result = await transact(actor, async (tx, audit) => {
    assertCan(actor, 'edit:calendar');
    await tx.$executeRaw`SELECT 1 FROM "LocalHoliday" WHERE id = ${id} FOR UPDATE`;
    const row = await tx.localHoliday.findUnique({ where: { id } });
    if (!row) throw new NotFound('holiday');
    if (row.withdrawnAt) throw new Conflict('holiday');
    const withdrawnReason = reason.trim();
    const problems = textProblem('reason', withdrawnReason, LONGEST_REASON);
    if (problems.length > 0) return { problems };
    await tx.localHoliday.update({
      where: { id },
      data: { withdrawnById: actor.id, withdrawnAt: now(), withdrawnReason },
    });
    audit({
      action: 'holiday.withdrawn',
      object: `holiday:${id}`,
      details: { day: toDay(row.day), region: row.region, town: row.town, reason: withdrawnReason },
    });
    return { problems: [] };
  });
  if (result.problems.length === 0) await loadHolidays();
  return result;
};

const A_PAGE = 100;

/** The holidays entered for a year, by day, and whose town's name begins as asked; with who entered and withdrew each. */
export const listHolidays = async (
  actor: Actor,
  asked: { readonly year: number; readonly town: string; readonly page: number },
) => {
  assertCan(actor, 'edit:calendar');
  return reading(actor, async (tx) => {
    const where = {
      day: { gte: toDate(dayOf(asked.year, 1, 1)), lte: toDate(dayOf(asked.year, 12, 31)) },
      ...(asked.town ? { townKey: { startsWith: townKey(asked.town) } } : {}),
    };
    const total = await tx.localHoliday.count({ where });
    const pages = Math.max(1, Math.ceil(total / A_PAGE));
    const page = Math.min(asked.page, pages);
    const rows = await tx.localHoliday.findMany({
      where,
      orderBy: [{ day: 'asc' }, { region: 'asc' }, { townKey: { sort: 'asc', nulls: 'first' } }, { id: 'asc' }],
      skip: (page - 1) * A_PAGE,
      take: A_PAGE,
    });
    const names = await staffNames(
      tx,
      rows.flatMap((row) => [row.enteredById, row.withdrawnById ?? '']),
    );
    return {
      total,
      page,
      pages,
      rows: rows.map((row) => ({
        ...row,
        day: toDay(row.day),
        enteredBy: names.get(row.enteredById) ?? null,
        withdrawnBy: names.get(row.withdrawnById ?? '') ?? null,
      })),
    };
  });
};

/** One of them that stands, for who is about to withdraw it. */
export const getHoliday = async (actor: Actor, id: string) => {
  assertCan(actor, 'edit:calendar');
  const row = await reading(actor, (tx) => tx.localHoliday.findFirst({ where: { id, withdrawnAt: null } }));
  if (!row) throw new NotFound('holiday');
  return { ...row, day: toDay(row.day) };
};
