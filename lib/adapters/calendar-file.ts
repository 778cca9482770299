import 'server-only';
import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { addDays, type Day } from '@/lib/law/day';

export type CalendarEvent = {
  readonly uid: string;
  readonly day: Day;
  readonly title: string;
  readonly text: string;
  readonly sequence: number;
  readonly isCancelled: boolean;
};

const midnight = (day: Day): Date => new Date(`${day}T00:00:00Z`);
const HOUR = 3600;
/** Reminders from the first minute of the day: two days before at nine, and at nine of the day itself. */
const ALARMS = [-39 * HOUR, 9 * HOUR];

/** A calendar file (RFC 5545) of whole days. They have no hour and no zone, so no change of clocks moves them. */
export const calendarFile = (calendar: {
  readonly name: string;
  readonly locale: string;
  readonly at: Date;
  /** Two reminders for each event, unless it is false. */
  readonly reminds?: boolean;
  readonly events: readonly CalendarEvent[];
}): string => {
  const { name, locale, at, events, reminds = true } = calendar;
  const file = ical({
    name,
    prodId: { company: 'e-office', product: 'deadlines', language: locale.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 6 * HOUR,
  });
  for (const { uid, day, title, text, sequence, isCancelled } of events) {
    const event = file.createEvent({
      id: uid,
      sequence,
      stamp: at,
      start: midnight(day),
      end: midnight(addDays(day, 1)),
      allDay: true,
      summary: title,
      description: text,
      transparency: ICalEventTransparency.TRANSPARENT,
      status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
    for (const from of isCancelled || !reminds ? [] : ALARMS)
      event.createAlarm({
        type: ICalAlarmType.display,
        description: title,
        ...(from < 0 ? { triggerBefore: -from } : { triggerAfter: from }),
      });
  }
  return file.toString();
};

/** A calendar file of one visit at an hour, which calendars show in their own zone, with a reminder a day before. */
export const visitFile = (visit: {
  readonly uid: string;
  readonly locale: string;
  readonly at: Date;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly title: string;
  readonly text: string;
  readonly where: string;
}): string => {
  const { uid, locale, at, startsAt, endsAt, title, text, where } = visit;
  const file = ical({
    prodId: { company: 'e-office', product: 'appointments', language: locale.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
  });
  file
    .createEvent({
      id: uid,
      stamp: at,
      start: startsAt,
      end: endsAt,
      summary: title,
      description: text,
      location: where,
      status: ICalEventStatus.CONFIRMED,
    })
    .createAlarm({ type: ICalAlarmType.display, description: title, triggerBefore: 24 * HOUR });
  return file.toString();
};
