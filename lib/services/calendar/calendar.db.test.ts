import { beforeEach, expect, test, vi } from 'vitest';
import type { Actor } from '@/lib/access/actor';
import { now } from '@/lib/adapters/clock';
import { toDate, toDay } from '@/lib/casework/dates';
import { getProcedure } from '@/lib/catalogue/registry';
import { systemDb } from '@/lib/db/client';
import { isWorkingDay } from '@/lib/law/calendar';
import { type Day, day as dayOf } from '@/lib/law/day';
import { addCitizen, asOwner, BIRTH, codeOf, setClock, takenBy, versionOf } from '../fixtures';
import { endNotification, requestNotificationCode } from '../notifications/end-notification';
import { requestDocuments } from '../office/request-documents';
import { officePlace, placesOf } from '../register/places';
import { conflict, forbidden, gone, officeWith } from '../test-office';
import { addHoliday, addTowns, listHolidays, withdrawHoliday } from './edit-holidays';
import { applyHolidays } from './move-terms';

vi.mock('next/headers', () => import('../test-headers'));
const { ada, pilar } = officeWith({ ada: 'administrator', pilar: 'caseworker' });
const fine = { problems: [] };
const holiday = (more: Partial<Parameters<typeof addHoliday>[1]> = {}) => ({
  day: '2026-12-09',
  name: 'Fiesta local',
  where: '28',
  town: 'Alcobendas',
  source: 'BOCM de 18 de noviembre de 2026',
  ...more,
});
const codes = ({ problems }: { readonly problems: readonly { readonly field: string; readonly code: string }[] }) =>
  problems.map(({ field, code }) => `${field} ${code}`);
const idOf = async (day: string) =>
  (await systemDb().localHoliday.findFirstOrThrow({ where: { day: toDate(dayOf(day)), withdrawnAt: null } })).id;

beforeEach(async () => {
  setClock('2026-11-24T10:00:00Z');
  // Nothing entered before counts in the next story.
  for (const { id } of await systemDb().localHoliday.findMany({ where: { withdrawnAt: null } }))
    await withdrawHoliday(ada, id, 'Otra prueba');
});

/** A case of somebody with a request for documents whose ten working days run from 26 November 2026. */
const asked = async (home: { readonly province: string; readonly town: string | null }, dueOn: Day) => {
  const citizen = await addCitizen(home);
  const caseId = await takenBy(pilar, citizen);
  await systemDb().documentRequest.create({
    data: {
      caseId,
      documents: [],
      message: 'Falta una hoja.',
      madeById: pilar.id,
      madeAt: new Date(),
      notifiedOn: toDate(dayOf('2026-11-26')),
      dueOn: toDate(dueOn),
    },
  });
  return { citizen, caseId };
};
/** The job runs once every process has heard of what was entered. */
const applied = async (): Promise<number> => {
  setClock(new Date(now().getTime() + 2 * 60_000).toISOString());
  return applyHolidays();
};
const dueOf = async (caseId: string) =>
  toDay((await systemDb().documentRequest.findFirstOrThrow({ where: { caseId } })).dueOn as Date);
const acts = async (actor: Actor, action: string) =>
  systemDb().auditEvent.count({ where: { actor: actor.id, action } });

test('a local holiday does not count where its people live, however the town is written, and counts everywhere else', async () => {
  expect(await addHoliday(ada, holiday({ where: '08', town: "L'Hospitalet de Llobregat", day: '13/09/2027' }))).toEqual(
    fine,
  );
  const works = (province: string, town: string | null) =>
    isWorkingDay(dayOf('2027-09-13'), placesOf({ province, town }));
  expect(works('08', 'Hospitalet de Llobregat, L’')).toBe(false);
  expect([works('08', 'Barcelona'), works('08', null), works('43', "L'Hospitalet de Llobregat")]).toEqual([
    true,
    true,
    true,
  ]);
  // The register keeps the calendar of its seat alone (art. 31.3).
  expect(isWorkingDay(dayOf('2027-09-13'), officePlace)).toBe(true);
  expect(await addHoliday(ada, holiday({ where: '28', town: 'Madrid', day: '2027-11-09' }))).toEqual(fine);
  expect(isWorkingDay(dayOf('2027-11-09'), officePlace)).toBe(false);
  expect(isWorkingDay(dayOf('2027-11-09'), placesOf({ province: '15', town: 'Lugo' }))).toBe(false);
  expect(await addHoliday(ada, holiday({ where: 'GA', town: '', day: '2027-06-24' }))).toEqual(fine);
  expect(isWorkingDay(dayOf('2027-06-24'), placesOf({ province: '27', town: null }))).toBe(false);
  expect(isWorkingDay(dayOf('2027-06-24'), placesOf({ province: '33', town: null }))).toBe(true);
});

test('a holiday entered while a term runs lengthens it by one working day for those whose place keeps it, once', async () => {
  const here = await asked({ province: '28', town: 'ALCOBENDAS' }, dayOf('2026-12-14'));
  const there = await asked({ province: '28', town: 'Getafe' }, dayOf('2026-12-14'));
  // Wednesday 9 December lies in the middle: the last day goes from Monday 14 to Tuesday 15.
  expect(await addHoliday(ada, holiday())).toEqual(fine);
  await applied();
  expect([await dueOf(here.caseId), await dueOf(there.caseId)]).toEqual(['2026-12-15', '2026-12-14']);
  await applied();
  expect(await dueOf(here.caseId)).toBe('2026-12-15');
  const events = await systemDb().caseEvent.findMany({ where: { caseId: here.caseId, kind: 'request-moved' } });
  expect(events.map(({ details }) => details)).toMatchObject([{ dueOn: '2026-12-15', holiday: '2026-12-09' }]);
  expect(
    await systemDb().auditEvent.count({ where: { object: `case:${here.caseId}`, action: 'request.lengthened' } }),
  ).toBe(1);
  // Withdrawn: what they were given stays, and new terms count the day again.
  await withdrawHoliday(ada, await idOf('2026-12-09'), 'Era del año que viene');
  await applied();
  expect(await dueOf(here.caseId)).toBe('2026-12-15');
  expect(isWorkingDay(dayOf('2026-12-09'), placesOf({ province: '28', town: 'Alcobendas' }))).toBe(true);
});

test('cut off after some terms were moved, the next run moves the rest and none of them twice', async () => {
  const first = await asked({ province: '28', town: 'Alcobendas' }, dayOf('2026-12-14'));
  await addHoliday(ada, holiday());
  await applied();
  const second = await asked({ province: '28', town: 'Alcobendas' }, dayOf('2026-12-14'));
  await asOwner(async (client) => {
    await client.query('ALTER TABLE "LocalHoliday" DISABLE TRIGGER local_holiday_stays');
    await client.query('UPDATE "LocalHoliday" SET "appliedAt" = NULL WHERE "withdrawnAt" IS NULL');
    await client.query('ALTER TABLE "LocalHoliday" ENABLE TRIGGER local_holiday_stays');
  });
  expect(await applied()).toBe(1);
  expect([await dueOf(first.caseId), await dueOf(second.caseId)]).toEqual(['2026-12-15', '2026-12-15']);
});

test('nothing is moved before every process knows of it, nor what was opened when they did and counts with it already', async () => {
  const { caseId } = await asked({ province: '28', town: 'Alcobendas' }, dayOf('2026-12-14'));
  const citizen = await addCitizen({ province: '28', town: 'Alcobendas' });
  const later = await takenBy(pilar, citizen);
  const [document] = getProcedure(BIRTH).procedure.documents;
  const sent = { version: await versionOf(later), kinds: [document?.id ?? ''], message: 'Falta una hoja.' };
  expect(await requestDocuments(pilar, later, sent)).toEqual(fine);
  await addHoliday(ada, holiday({ day: '2026-12-03' }));
  expect(await applyHolidays()).toBe(0);
  expect(await dueOf(caseId)).toBe('2026-12-14');
  setClock('2026-11-24T10:01:30Z');
  const { id } = await systemDb().notification.findFirstOrThrow({ where: { caseId: later } });
  const { codeId } = await requestNotificationCode(citizen, id);
  await endNotification(citizen, id, 'open', { codeId, code: await codeOf(codeId) });
  // Ten working days from the 24th without 3, 7 and 8 December.
  expect(await dueOf(later)).toBe('2026-12-11');
  await applied();
  expect([await dueOf(caseId), await dueOf(later)]).toEqual(['2026-12-15', '2026-12-11']);
});

test('two holidays of the same week lengthen by two days; one on a Saturday, before the term or after its end by none', async () => {
  const { caseId } = await asked({ province: '28', town: 'Alcobendas' }, dayOf('2026-12-14'));
  for (const day of ['2026-12-09', '2026-12-10', '2026-12-12', '2026-11-26', '2026-12-21'])
    expect(await addHoliday(ada, holiday({ day }))).toEqual(fine);
  await applied();
  expect(await dueOf(caseId)).toBe('2026-12-16');
});

test('the term to decide passes to the next working day when its last one becomes a holiday', async () => {
  const citizen = await addCitizen({ province: '28', town: 'Alcobendas' });
  const caseId = await takenBy(pilar, citizen);
  const dueOn = async () => (await systemDb().case.findUniqueOrThrow({ where: { id: caseId } })).dueOn;
  await systemDb().case.update({ where: { id: caseId }, data: { dueOn: toDate(dayOf('2027-01-22')) } });
  await addHoliday(ada, holiday({ day: '2027-01-21' }));
  await applied();
  expect(await dueOn()).toEqual(toDate(dayOf('2027-01-22')));
  // A Friday: it goes to Monday.
  await addHoliday(ada, holiday({ day: '2027-01-22' }));
  await applied();
  expect(await dueOn()).toEqual(toDate(dayOf('2027-01-25')));
});

test('the list of a bulletin is entered whole or not at all, and says which line is wrong', async () => {
  const sent = (list: string) => ({ province: '28', list, source: 'BOCM de 18 de noviembre de 2026' });
  const wrong = async (list: string) => (await addTowns(ada, sent(list))).problems;
  expect(await wrong('Getafe; 03/06/2027\n; 01/02/2027')).toMatchObject([{ code: 'list-town', values: { line: 2 } }]);
  expect(await wrong('Getafe\nParla; 13/06/2027')).toMatchObject([{ code: 'list-no-day', values: { line: 1 } }]);
  expect(await wrong('Getafe; 03/06/2027\n\nParla; 31/06/2027')).toMatchObject([
    { code: 'list-day', values: { line: 3 } },
  ]);
  expect(await wrong('Getafe; 03/06/2031')).toMatchObject([{ code: 'list-day', values: { line: 1 } }]);
  expect(await systemDb().localHoliday.count({ where: { townKey: 'getafe' } })).toBe(0);
  expect(await addTowns(ada, sent('Getafe; 03/06/2027; 24/05/2027\r\nParla\t14/06/2027\ngetafe; 3/6/2027'))).toEqual({
    problems: [],
    entered: 3,
  });
  // Pasted again with one town more: the rest stands already.
  expect(await addTowns(ada, sent('Getafe; 03/06/2027; 24/05/2027\nPinto; 24/05/2027'))).toMatchObject({ entered: 1 });
  const { rows, total } = await listHolidays(ada, { year: 2027, town: 'GET', page: 1 });
  expect([total, rows.map(({ day, town }) => `${day} ${town}`)]).toEqual([
    2,
    ['2027-05-24 Getafe', '2027-06-03 Getafe'],
  ]);
});

test('what is missing or cannot be is told at its field', async () => {
  expect(codes(await addHoliday(ada, holiday({ day: '', name: '', where: '', town: '', source: '' })))).toEqual([
    'day malformed',
    'name missing',
    'where missing',
    'source missing',
  ]);
  expect(codes(await addHoliday(ada, holiday({ day: '2029-01-02' })))).toEqual(['day too-late']);
  expect(codes(await addHoliday(ada, holiday({ day: '2024-12-31' })))).toEqual(['day too-early']);
  expect(codes(await addHoliday(ada, holiday({ town: ' . ' })))).toEqual(['town missing']);
  expect(codes(await addHoliday(ada, holiday({ where: 'MD' })))).toEqual(['town town-of-a-community']);
  expect(codes(await addHoliday(ada, holiday({ name: 'x'.repeat(101) })))).toEqual(['name too-long']);
  expect(await addHoliday(ada, holiday())).toEqual(fine);
  expect(codes(await addHoliday(ada, holiday({ town: 'alcobendas' })))).toEqual(['day holiday-stands']);
  expect(codes(await withdrawHoliday(ada, await idOf('2026-12-09'), ' '))).toEqual(['reason missing']);
});

test('only administrators keep it, two who enter the same day at once enter it once, and nothing entered is rewritten', async () => {
  await expect(addHoliday(pilar, holiday())).rejects.toMatchObject(forbidden);
  await expect(listHolidays(pilar, { year: 2026, town: '', page: 1 })).rejects.toMatchObject(forbidden);
  const before = await acts(ada, 'holiday.entered');
  const both = await Promise.all([addHoliday(ada, holiday()), addHoliday(ada, holiday())]);
  expect(both.map(codes).sort()).toEqual([[], ['day holiday-stands']]);
  expect(await acts(ada, 'holiday.entered')).toBe(before + 1);
  const id = await idOf('2026-12-09');
  await expect(systemDb().localHoliday.update({ where: { id }, data: { name: 'Otra' } })).rejects.toThrow();
  await expect(systemDb().localHoliday.delete({ where: { id } })).rejects.toThrow();
  await withdrawHoliday(ada, id, 'Repetida');
  await expect(withdrawHoliday(ada, id, 'Repetida')).rejects.toMatchObject(conflict);
  await expect(withdrawHoliday(ada, 'a'.repeat(24), 'Ninguna')).rejects.toMatchObject(gone);
});
