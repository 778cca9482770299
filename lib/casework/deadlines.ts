import { remedyDue, remedyOf, remedyTerm } from '@/lib/casework/remedy';
import type { Assessment, Award } from '@/lib/catalogue/assess';
import { assess, contextOf } from '@/lib/catalogue/assess';
import { type Duty, evaluate, type Known, type Procedure } from '@/lib/catalogue/kernel';
import { getProcedure } from '@/lib/catalogue/registry';
import { addWorkingDays, type Place, type Term, termEnd } from '@/lib/law/calendar';
import { addDays, addMonths, type Day, day, dayAt, lastDay, monthOf, weekday } from '@/lib/law/day';
import { type LegalRef, lpac, powersRegister } from '@/lib/law/legal-ref';
import { notificationExpiry, requirementTerm } from '@/lib/law/parameters/procedure-terms';
import { legalClock } from './legal-clock';
import type { CaseState } from './lifecycle';
import { silenceClaimDue, silentSince } from './silence';
import { decisionDue, notificationExpires, requestDue } from './terms';

export type DeadlineKind =
  | 'open-notification'
  | 'answer-request'
  | 'object'
  | 'object-silence'
  | 'accept-power'
  | 'power-ends'
  | 'finish-draft'
  | 'claim-in-time'
  | 'duty'
  | 'decide';

/**
 * How the days were counted: a term, a stretch of the year, the days a draft is kept, or nothing but its end. A term that was stopped or lengthened
 * ends after its ordinary last day.
 */
export type Counted =
  | { readonly kind: 'term'; readonly term: Term; readonly moves: boolean; readonly isLengthened: boolean }
  | { readonly kind: 'kept' }
  | { readonly kind: 'window'; readonly from: Day; readonly to: Day }
  | { readonly kind: 'end' };

/** One day by which somebody has to act. */
export type Deadline = {
  /** The same as long as the matter is the same: calendars know it by this. */
  readonly id: string;
  readonly kind: DeadlineKind;
  readonly who: 'you' | 'us';
  readonly lastDay: Day;
  readonly counted: Counted;
  readonly ref: LegalRef | null;
  /** Slug of the procedure; none when it is about a power. */
  readonly procedure: string | null;
  /** Where to act, without the language. */
  readonly href: string;
  /** Of the procedure's duties. */
  readonly duty?: string;
  /** Months paid back at most, of a claim that may come too late. */
  readonly months?: number;
  readonly silence?: 'negative' | 'positive';
};
/** A duty that holds while the benefit is paid and begins to count when something happens. */
export type StandingDuty = {
  readonly id: string;
  readonly procedure: string;
  readonly duty: string;
  readonly ref: LegalRef;
  readonly term: Term | null;
  readonly href: string;
};

type CaseRow = {
  readonly id: string;
  readonly procedure: Procedure;
  readonly state: CaseState;
  /** The day from which its terms count. */
  readonly effectiveOn: Day;
  readonly dueOn: Day | null;
  readonly stoppedOn: Day | null;
  readonly requests: readonly { readonly id: string; readonly notifiedOn: Day | null; readonly dueOn: Day | null }[];
  readonly facts: Known;
  readonly assessment: Assessment | null;
  readonly granted: boolean;
};
export type DeadlineRows = {
  readonly cases: readonly CaseRow[];
  readonly drafts: readonly {
    readonly id: string;
    readonly procedure: Procedure;
    readonly facts: Known;
    readonly goesOn: Day;
  }[];
  readonly waiting: readonly {
    readonly id: string;
    readonly procedure: string;
    readonly availableAt: Date;
    readonly expiresAt: Date;
  }[];
  /** Decisions that can be objected to, with the day their notification ended. */
  readonly notified: readonly { readonly id: string; readonly procedure: string; readonly endedOn: Day }[];
  readonly powers: readonly {
    readonly id: string;
    readonly state: 'asked' | 'to_accept' | 'in_force';
    readonly answerBy: Day | null;
    readonly until: Day;
  }[];
};
type At = { readonly today: Day; readonly places: readonly Place[] };

const term = (counted: Term, { moves = false, isLengthened = false } = {}): Counted => ({
  kind: 'term',
  term: counted,
  moves,
  isLengthened,
});

const ofCase = (row: CaseRow, { today, places }: At): readonly Deadline[] => {
  const { id, procedure, state, dueOn, stoppedOn } = row;
  const about = { procedure: procedure.slug, href: `/my/cases/${id}` };
  const requests = row.requests.flatMap(({ id: request, notifiedOn, dueOn: lastDay }): Deadline[] =>
    notifiedOn && lastDay
      ? [
          {
            ...about,
            id: `answer-request.${request}`,
            kind: 'answer-request',
            who: 'you',
            lastDay,
            counted: term(
              { workingDays: requirementTerm.on(notifiedOn) },
              { isLengthened: requestDue(notifiedOn, places) < lastDay },
            ),
            ref: lpac('68.1'),
            href: `${about.href}/documents`,
          },
        ]
      : [],
  );
  const clock = legalClock({ state, dueOn, stoppedOn }, today, places);
  if (!dueOn || clock.kind === 'over' || clock.kind === 'stopped') return requests;
  const { resolveWithin, silence } = procedure.deadlines;
  const { value, source } = resolveWithin.entryOn(row.effectiveOn);
  const decide: Deadline = {
    ...about,
    id: `decide.${id}`,
    kind: 'decide',
    who: 'us',
    lastDay: dueOn,
    counted: term(value, {
      moves: !('workingDays' in value),
      isLengthened: decisionDue(row.effectiveOn, value, places) < dueOn,
    }),
    ref: source,
    silence: silence.effect,
  };
  const silentOn = silentSince({ state, dueOn, stoppedOn }, today, places);
  const remedy = remedyOf(procedure);
  const claim = remedyTerm(remedy, 'present', today);
  const claimUntil = silentOn && silenceClaimDue(remedy, silentOn, places);
  const object: readonly Deadline[] =
    claimUntil && silence.effect === 'negative'
      ? [
          {
            ...about,
            id: `object-silence.${id}`,
            kind: 'object-silence',
            who: 'you',
            lastDay: claimUntil,
            counted: term(claim.term),
            ref: claim.source,
          },
        ]
      : [];
  return [...requests, decide, ...object];
};

/** From when and until when an award is paid; null when it is not paid over time, or is over. */
const paidFrom = (award: Award | null, today: Day): { readonly from: Day; readonly to: Day | null } | null => {
  if (!award) return null;
  const { recurring, periods, payments } = award;
  const stretches = [...periods, ...payments];
  const [from] = recurring ? [recurring.from] : stretches.map((stretch) => stretch.from).sort();
  const [to = null] = recurring
    ? [recurring.to]
    : stretches
        .map((stretch) => stretch.to)
        .sort()
        .reverse();
  if (!from) return null;
  return to !== null && to < today ? null : { from, to };
};

/** The first end of a stretch that can still be acted on, counted from the first day paid. */
const nextEnd = (from: Day, months: number, lastToAct: (end: Day) => Day, today: Day): Day => {
  for (let count = 1; ; count += 1) {
    const end = addDays(addMonths(from, months * count), -1);
    if (lastToAct(end) >= today) return end;
  }
};

type Found = { readonly dated: readonly Deadline[]; readonly standing: readonly StandingDuty[] };
const none: Found = { dated: [], standing: [] };

const ofDuty = (row: CaseRow, duty: Duty<string, string>, paid: { from: Day; to: Day | null }, at: At): Found => {
  const { today, places } = at;
  const { id, ref, time } = duty;
  const about = { procedure: row.procedure.slug, href: `/my/cases/${row.id}`, ref, duty: id };
  const dated = (lastDay: Day, counted: Counted, part: string): Found => ({
    ...none,
    dated: [{ ...about, id: `duty.${row.id}-${id}-${part}`, kind: 'duty', who: 'you', lastDay, counted }],
  });
  const standing = (value: Term | null): Found => ({
    ...none,
    standing: [{ ...about, id: `${row.id}-${id}`, term: value }],
  });
  if (time.kind === 'change') return standing(time.term.entryOn(today).value);
  if (time.kind === 'yearly') {
    if (!time.until) return standing(null);
    // The first year to tell of is the one in which it began to be paid.
    const until = (year: number) => day(`${year}-${time.until?.entryOn(today).value}`);
    const firstYear = Number(paid.from.slice(0, 4)) + 1;
    const thisYear = Math.max(firstYear, Number(today.slice(0, 4)));
    const year = until(thisYear) < today ? thisYear + 1 : thisYear;
    if (paid.to && paid.to < day(`${year}-01-01`)) return none;
    return dated(until(year), { kind: 'window', from: day(`${year}-01-01`), to: until(year) }, String(year));
  }
  if (time.kind === 'extension') {
    const within = time.within?.entryOn(today).value;
    const lastToAct = (end: Day) => (within ? termEnd(end, within, places) : end);
    const every = time.every?.entryOn(today).value;
    const end = every && 'months' in every ? nextEnd(paid.from, every.months, lastToAct, today) : paid.to;
    // With its last stretch the benefit is over: there is nothing to extend.
    if (!end || (every && paid.to && end >= paid.to)) return none;
    return dated(lastToAct(end), within ? term(within) : { kind: 'end' }, end);
  }
  return none;
};

const dutiesOf = (row: CaseRow, at: At): Found => {
  const paid = row.granted && row.state === 'notified' ? paidFrom(row.assessment?.award ?? null, at.today) : null;
  if (!paid) return none;
  const context = contextOf(row.procedure, row.facts, at.today);
  const found = (row.procedure.duties ?? [])
    .filter(({ appliesIf }) => !appliesIf || evaluate(appliesIf, row.facts, context) === true)
    .map((duty) => ofDuty(row, duty, paid, at));
  return { dated: found.flatMap(({ dated }) => dated), standing: found.flatMap(({ standing }) => standing) };
};

const ofDraft = (draft: DeadlineRows['drafts'][number], { today, places }: At): readonly Deadline[] => {
  const { id, procedure, facts, goesOn } = draft;
  const about = { procedure: procedure.slug, href: `/apply/${procedure.slug}/${id}/tasks`, who: 'you' as const };
  const context = contextOf(procedure, facts, today);
  const claims = (procedure.duties ?? []).flatMap((duty): Deadline[] => {
    if (duty.time.kind !== 'claim') return [];
    const since = evaluate(duty.time.since, facts, context);
    if (!since) return [];
    const workingDays = duty.time.workingDays.entryOn(today).value;
    const lastDay = addWorkingDays(since, workingDays, places);
    const counted = term({ workingDays });
    return [{ ...about, id: `duty.${id}-${duty.id}`, kind: 'duty', duty: duty.id, lastDay, counted, ref: duty.ref }];
  });
  const event = facts[procedure.eventDate] as Day | undefined;
  const back = procedure.deadlines.arrears;
  // Only what is paid over time loses by waiting: a single payment is the same whenever it is asked for.
  const { award } = event && back && back.months > 0 ? assess(procedure, facts, today) : { award: null };
  const isPaidOverTime = award !== null && (award.recurring !== null || award.periods.length > 0);
  const arrears: readonly Deadline[] =
    event && back && isPaidOverTime
      ? [
          {
            ...about,
            id: `claim-in-time.${id}`,
            kind: 'claim-in-time',
            lastDay: addMonths(event, back.months),
            counted: term({ months: back.months }),
            ref: back.ref,
            months: back.months,
          },
        ]
      : [];
  const goes: Deadline = {
    ...about,
    id: `finish-draft.${id}`,
    kind: 'finish-draft',
    lastDay: goesOn,
    counted: { kind: 'kept' },
    ref: null,
  };
  return [...claims, ...arrears, goes];
};

const ofPower = ({ id, state, answerBy, until }: DeadlineRows['powers'][number]): readonly Deadline[] => {
  const about = { who: 'you' as const, procedure: null, href: `/my/representation/powers/${id}` };
  if (state === 'in_force')
    return [
      {
        ...about,
        id: `power-ends.${id}`,
        kind: 'power-ends',
        lastDay: until,
        counted: { kind: 'end' },
        ref: powersRegister('8'),
      },
    ];
  return answerBy
    ? [
        {
          ...about,
          id: `accept-power.${id}`,
          kind: 'accept-power',
          lastDay: answerBy,
          counted: term({ months: 1 }),
          ref: powersRegister('9.2'),
        },
      ]
    : [];
};

/* Until when a decision can be objected to, by the remedy of its procedure. */
const objection = (slug: string, endedOn: Day, { places }: At): Pick<Deadline, 'lastDay' | 'counted' | 'ref'> => {
  const remedy = remedyOf(getProcedure(slug).procedure);
  const { term: counted, source } = remedyTerm(remedy, 'present', endedOn);
  return { lastDay: remedyDue(remedy, 'present', endedOn, places), counted: term(counted), ref: source };
};

/**
 * Every deadline of a person, the nearest first: what they have to do, as long as there is still time, and what the office
 * owes them, also when it is late. With them the duties that have no day until something changes.
 */
export const deadlinesOf = (
  rows: DeadlineRows,
  at: At,
): { readonly deadlines: readonly Deadline[]; readonly standing: readonly StandingDuty[] } => {
  const { today } = at;
  const duties = rows.cases.map((row) => dutiesOf(row, at));
  const found: readonly Deadline[] = [
    ...rows.waiting.map(
      ({ id, procedure, availableAt, expiresAt }): Deadline => ({
        id: `open-notification.${id}`,
        kind: 'open-notification',
        who: 'you',
        lastDay: dayAt(expiresAt),
        counted: term(
          { days: notificationExpiry.on(dayAt(availableAt)) },
          { isLengthened: notificationExpires(availableAt) < expiresAt },
        ),
        ref: lpac('43.2'),
        procedure,
        href: `/notifications/${id}`,
      }),
    ),
    ...rows.notified.map(
      ({ id, procedure, endedOn }): Deadline => ({
        id: `object.${id}`,
        kind: 'object',
        who: 'you',
        ...objection(procedure, endedOn, at),
        procedure,
        href: `/notifications/${id}`,
      }),
    ),
    ...rows.cases.flatMap((row) => ofCase(row, at)),
    ...duties.flatMap(({ dated }) => dated),
    ...rows.drafts.flatMap((draft) => ofDraft(draft, at)),
    ...rows.powers.flatMap(ofPower),
  ];
  return {
    deadlines: found
      .filter(({ who, lastDay }) => who === 'us' || lastDay >= today)
      .toSorted((a, b) => (a.lastDay === b.lastDay ? (a.id < b.id ? -1 : 1) : a.lastDay < b.lastDay ? -1 : 1)),
    standing: duties.flatMap(({ standing }) => standing),
  };
};

export const deadlineGroups = ['today', 'week', 'month', 'later'] as const;
export type DeadlineGroup = (typeof deadlineGroups)[number];

/** Under which heading a last day stands: today, until Sunday, until the end of the month, or later. */
export const groupOf = (last: Day, today: Day): DeadlineGroup => {
  if (last <= today) return 'today';
  if (last <= addDays(today, 7 - weekday(today))) return 'week';
  return last <= lastDay(monthOf(today)) ? 'month' : 'later';
};
