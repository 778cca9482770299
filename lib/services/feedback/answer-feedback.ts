import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { Conflict, NotFound } from '@/lib/access/outcomes';
import { now, system, today } from '@/lib/adapters/clock';
import { formatCode } from '@/lib/adapters/csv-code';
import { toDay } from '@/lib/casework/dates';
import { text } from '@/lib/catalogue/fields';
import { readAnswers } from '@/lib/catalogue/form';
import type { Feedback } from '@/lib/db/generated/client';
import { reading, standFor, type Tx, transact } from '@/lib/db/transact';
import { isLocale } from '@/lib/i18n/locales';
import type { Problem, RawValues } from '../forms/form-return';
import { queueMessage } from '../messages/queue-message';
import { communicate } from '../notifications/communicate';
import { answerSheet } from './feedback-sheet';

const fields = { answer: text({ maxLength: 4000, lines: 'many' }) };
/** Nobody answers what they, or somebody they represent, wrote (Ley 40/2015 art. 23). */
const notOwn = ({ id, represents }: Actor) => ({
  OR: [{ personId: null }, { personId: { notIn: [id, ...represents] } }],
});
const viewOf = (row: Feedback) => ({
  ...row,
  dueOn: toDay(row.dueOn),
  isLate: !row.answeredAt && toDay(row.dueOn) < today(),
});

export const feedbackViews = ['open', 'answered'] as const;
export type FeedbackView = (typeof feedbackViews)[number];

/** What waits for an answer, the nearest day first; or what was answered, newest first. */
export const listFeedback = async (actor: Actor, view: FeedbackView) => {
  assertCan(actor, 'answer:feedback');
  const rows = await reading(actor, (tx) =>
    tx.feedback.findMany({
      where: { AND: [notOwn(actor), { answeredAt: view === 'open' ? null : { not: null } }] },
      orderBy: view === 'open' ? [{ dueOn: 'asc' }, { receivedAt: 'asc' }] : [{ answeredAt: 'desc' }],
      take: 200,
    }),
  );
  return rows.map(viewOf);
};

const find = async (tx: Tx, actor: Actor, id: string) => {
  const row = await tx.feedback.findFirst({ where: { AND: [{ id }, notOwn(actor)] } });
  if (!row) throw new NotFound('feedback');
  const person = row.personId
    ? await tx.person.findUniqueOrThrow({
        where: { id: row.personId },
        select: { id: true, givenName: true, surnames: true, email: true },
      })
    : null;
  const entry = row.entryId
    ? await tx.registerEntry.findUnique({ where: { id: row.entryId }, select: { number: true } })
    : null;
  return { row, person, number: entry?.number ?? null };
};

/** One of them, with who wrote it if they said so. Each look is written down. */
export const getFeedback = async (actor: Actor, id: string) => {
  assertCan(actor, 'answer:feedback');
  const { row, person, number } = await reading(actor, (tx) => find(tx, actor, id));
  await transact(actor, async (_tx, audit) =>
    audit({ action: 'feedback.viewed', object: `feedback:${id}`, ...(person ? { behalf: person.id } : {}) }),
  );
  return { ...viewOf(row), person, number };
};

/** Answers once: to the person under "Communications", or to the address that was left. Its task is done with it. */
export const answerFeedback = async (
  actor: Actor,
  id: string,
  values: RawValues,
): Promise<{ readonly problems: readonly Problem[] }> =>
  transact(actor, async (tx, audit) => {
    assertCan(actor, 'answer:feedback');
    await tx.$executeRaw`SELECT 1 FROM "Feedback" WHERE id = ${id} FOR UPDATE`;
    const { row, person, number } = await find(tx, actor, id);
    if (row.answeredAt) throw new Conflict('feedback answered');
    const { facts, problems } = readAnswers(fields, values, today());
    if (problems.length > 0) return { problems };
    const { answer } = facts as { answer: string };
    const { reference, email, kind, text: written } = row;
    const locale = isLocale(row.locale) ? row.locale : 'es';
    // The address was left for this answer and for nothing else.
    await tx.feedback.update({
      where: { id },
      data: { answer, answeredAt: now(), answeredById: actor.id, email: null },
    });
    await tx.staffTask.updateMany({
      where: { dedupeKey: `feedback:${reference}`, doneAt: null },
      data: { doneAt: system(), doneById: actor.id, note: answer },
    });
    const dedupeKey = `feedback-answer:${reference}`;
    if (person) {
      // Of no case: the policy asks for the person themselves.
      await standFor(tx, person.id);
      await communicate(tx, {
        kind: 'feedback-answered',
        dedupeKey,
        person,
        locale,
        sheet: answerSheet({ kind, text: written, answer, number: number ?? '' }, locale),
      });
    } else if (email)
      await queueMessage(tx, {
        dedupeKey,
        personId: null,
        recipient: email,
        template: 'feedback-answer',
        locale,
        values: { reference: formatCode(reference), answer },
      });
    audit({ action: 'feedback.answered', object: `feedback:${id}`, ...(person ? { behalf: person.id } : {}) });
    return { problems: [] };
  });
