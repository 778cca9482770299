import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { day } from '@/lib/law/day';
import { type CalendarEvent, calendarFile, visitFile } from './calendar-file';

const event = (last: string, more: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: `${last}@oficina.example`,
  day: day(last),
  title: 'Plazo: Abrir una notificación',
  text: 'Lo verás en la e-Oficina, en «Tus plazos».',
  sequence: 0,
  isCancelled: false,
  ...more,
});
const at = new Date('2026-11-24T10:00:00Z');
const textOf = (...events: CalendarEvent[]) => calendarFile({ name: 'Mis plazos', locale: 'es', at, events });
const parsed = (text: string) => {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return {
    calendar,
    events: calendar
      .getAllSubcomponents('vevent')
      .map((each: InstanceType<typeof ICAL.Component>) => new ICAL.Event(each)),
  };
};

test('another reader finds whole days, also on the days the clocks change, on 29 February and on New Year’s Eve', () => {
  const days = ['2026-10-25', '2027-03-28', '2028-02-29', '2026-12-31'];
  const { events } = parsed(textOf(...days.map((last) => event(last))));
  expect(events.map(({ startDate }) => [startDate.toString(), startDate.isDate])).toEqual(
    days.map((last) => [last, true]),
  );
  expect(events.map(({ endDate }) => endDate.toString())).toEqual([
    '2026-10-26',
    '2027-03-29',
    '2028-03-01',
    '2027-01-01',
  ]);
  expect(events.map(({ duration }) => duration.toSeconds())).toEqual(days.map(() => 24 * 3600));
});

test('each has two reminders, at nine two days before and at nine of the day, and does not fill the day', () => {
  const [found] = parsed(textOf(event('2026-12-14'))).events;
  const alarms = found?.component.getAllSubcomponents('valarm') ?? [];
  const triggers = alarms.map((alarm: InstanceType<typeof ICAL.Component>) =>
    alarm.getFirstPropertyValue('trigger')?.toString(),
  );
  expect(triggers).toEqual(['-P1DT15H', 'PT9H']);
  for (const alarm of alarms) expect(alarm.getFirstPropertyValue('action')).toBe('DISPLAY');
  expect(found?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
});

test('what is gone is cancelled with a higher number and reminds of nothing', () => {
  const [found] = parsed(textOf(event('2026-12-14', { isCancelled: true, sequence: 3 }))).events;
  expect(found?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
  expect(found?.sequence).toBe(3);
  expect(found?.component.getAllSubcomponents('valarm')).toEqual([]);
});

test('lines are ended and folded as the standard says, and words come back whole', () => {
  const title = `Plazo: ${'Pensión no contributiva de jubilación; niños, años\\vidas · '.repeat(6)}`.trim();
  const text = 'Primera línea.\nSegunda, con «comillas», ñ y €: '.repeat(8).trim();
  const file = textOf(event('2026-12-14', { title, text }));
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of file.split('\r\n')) expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
  const [found] = parsed(file).events;
  expect([found?.summary, found?.description]).toEqual([title, text]);
});

test('an empty calendar is a calendar, and each file says its version, its maker and that it only tells', () => {
  const { calendar, events } = parsed(textOf());
  expect(events).toEqual([]);
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
  expect(calendar.getFirstPropertyValue('prodid')).toContain('e-office');
  expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
});

test('a visit has its hour, whatever the zone of the calendar, its place and one reminder a day before', () => {
  const text = 'Referencia: ABCD-EFGH-JKMN';
  const [startsAt, endsAt] = [new Date('2026-11-25T08:00:00Z'), new Date('2026-11-25T08:20:00Z')];
  const file = visitFile({
    uid: 'x@oficina.example',
    locale: 'es',
    at,
    startsAt,
    endsAt,
    title: 'Cita',
    text,
    where: 'Calle 1',
  });
  const [found] = parsed(file).events;
  expect([found?.startDate.isDate, found?.startDate.toJSDate(), found?.endDate.toJSDate()]).toEqual([
    false,
    startsAt,
    endsAt,
  ]);
  expect([found?.uid, found?.summary, found?.description, found?.location]).toEqual([
    'x@oficina.example',
    'Cita',
    text,
    'Calle 1',
  ]);
  const alarms = found?.component.getAllSubcomponents('valarm') ?? [];
  expect(
    alarms.map((alarm: InstanceType<typeof ICAL.Component>) => String(alarm.getFirstPropertyValue('trigger'))),
  ).toEqual(['-P1D']);
});
