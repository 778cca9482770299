import 'server-only';
import { now, system } from '@/lib/adapters/clock';
import { draftDays } from '@/lib/casework/draft-life';
import { systemDb } from '@/lib/db/client';
import { purgeDrafts, waitingDrafts } from '../cases/purge-drafts';
import { forgetMisses, MISSES_KEPT_DAYS, oldMisses } from '../search/misses';
import { documentsNotHeld, notHeld } from './holds';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const APPOINTMENT_DAYS = 180;
const before = (ms: number): Date => new Date(system().getTime() - ms);

/** What is deleted by time: after how long, how many are due, and the deletion itself. */
export type RetentionRule = {
  /** After how long, in the words of the page; none = when it ends by itself. */
  readonly keeps: { readonly unit: 'hours' | 'days'; readonly count: number } | null;
  /** Whether a hold of a person or a case spares it. */
  readonly canBeHeld: boolean;
  readonly due: () => Promise<number>;
  readonly remove: () => Promise<number>;
};

/** A rule whose rows are one table and one question. */
const rows = <W>(
  keeps: RetentionRule['keeps'],
  table: {
    readonly count: (of: { where: W }) => Promise<number>;
    readonly deleteMany: (of: { where: W }) => Promise<{ count: number }>;
  },
  where: () => W | Promise<W>,
  canBeHeld = false,
): RetentionRule => ({
  keeps,
  canBeHeld,
  due: async () => table.count({ where: await where() }),
  remove: async () => (await table.deleteMany({ where: await where() })).count,
});
const days = (count: number) => ({ unit: 'days', count }) as const;

/**
 * Everything that is deleted by time, in the order in which it is. What is not here is kept: cases, entries of the register,
 * issued documents and the audit are archive, which nobody deletes without the ruling of its commission (Ley 16/1985
 * art. 55, RD 1164/2002).
 */
export const retentionRules = () => {
  const db = systemDb();
  return {
    'form-answers': rows(null, db.formReturn, () => ({ expiresAt: { lt: system() } })),
    screenings: rows(null, db.screening, () => ({ expiresAt: { lt: system() } })),
    // Checked and never presented.
    'company-files': rows(days(7), db.submission, () => ({
      registeredAt: null,
      createdAt: { lt: before(7 * DAY_MS) },
    })),
    // A list is written over the weeks of an enrolment.
    'school-lists': rows(days(365), db.schoolList, () => ({
      presentedAt: null,
      createdAt: { lt: before(365 * DAY_MS) },
    })),
    'scenario-links': rows(null, db.scenarioLink, () => ({ expiresAt: { lt: system() } })),
    'phone-addresses': rows(days(1), db.handOff, () => ({ expiresAt: { lt: before(DAY_MS) } })),
    codes: rows(
      days(30),
      db.oneTimeCode,
      async () => ({ expiresAt: { lt: before(30 * DAY_MS) }, ...(await notHeld()) }),
      true,
    ),
    'certificates-brought': rows(null, db.certificateProof, () => ({ expiresAt: { lt: system() } })),
    // Requests that led to no letter.
    'letter-requests': rows(days(30), db.letterRequest, () => ({
      personId: null,
      requestedAt: { lt: before(30 * DAY_MS) },
    })),
    // The security page tells the sign-ins of ninety days, and an alert a device not seen in them.
    sessions: rows(
      days(90),
      db.session,
      async () => ({ expiresAt: { lt: before(90 * DAY_MS) }, ...(await notHeld()) }),
      true,
    ),
    'unfinished-methods': rows({ unit: 'hours', count: 1 }, db.method, () => ({
      confirmedAt: null,
      createdAt: { lt: before(HOUR_MS) },
    })),
    drafts: {
      keeps: days(draftDays),
      canBeHeld: true,
      due: async () => (await waitingDrafts()).length,
      remove: purgeDrafts,
    },
    'search-misses': { keeps: days(MISSES_KEPT_DAYS), canBeHeld: false, due: oldMisses, remove: forgetMisses },
    // What it takes to undo an act on many cases; that it was done stays in the audit.
    'queue-acts': rows(days(90), db.queueAct, () => ({ at: { lt: new Date(now().getTime() - 90 * DAY_MS) } })),
    // With what was answered. Five years, as long as what was decided may still be asked for again (LGSS art. 53.1).
    'quality-samples': rows(days(1826), db.qualitySample, () => ({
      drawnAt: { lt: new Date(now().getTime() - 1826 * DAY_MS) },
    })),
    // Who came to an office, and when: half a year, for a claim about it.
    appointments: rows(
      days(APPOINTMENT_DAYS),
      db.appointment,
      async () => ({
        startsAt: { lt: new Date(now().getTime() - APPOINTMENT_DAYS * DAY_MS) },
        ...(await documentsNotHeld()),
      }),
      true,
    ),
    // The status page tells twelve months.
    heartbeats: rows(days(400), db.heartbeat, () => ({ at: { lt: before(400 * DAY_MS) } })),
    counters: rows(null, db.rateLimit, () => ({ expire: { lt: system().getTime() } })),
    passes: rows(days(400), db.retentionPass, () => ({ at: { lt: new Date(now().getTime() - 400 * DAY_MS) } })),
  } as const satisfies Record<string, RetentionRule>;
};

export type RetentionKey = keyof ReturnType<typeof retentionRules>;
