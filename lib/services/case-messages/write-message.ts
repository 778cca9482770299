import 'server-only';
import { type Actor, principalOf } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { NotFound } from '@/lib/access/outcomes';
import { now, today } from '@/lib/adapters/clock';
import { getProcedure } from '@/lib/catalogue/registry';
import { type Audit, type Tx, transact } from '@/lib/db/transact';
import { officeCases, ownCases } from '@/lib/db/visible-to';
import { startOf } from '@/lib/law/day';
import { tellAct } from '../cases/parties';
import type { Problem } from '../forms/form-return';
import { queueMessage } from '../messages/queue-message';
import { notifiedAgents } from '../powers/notified-agents';

export const LONGEST_MESSAGE = 4000;
/** Messages a person may write a day in one name: enough to talk, too few to flood an office. */
export const MOST_A_DAY = 20;

export type Written = { readonly id: string } | { readonly problems: readonly Problem[] };
type Sent = { readonly text: string; readonly answers?: string | undefined };

/** Text as typed: line breaks stay; no other control character is text. */
export const readText = (sent: string) =>
  sent
    .toWellFormed()
    .replaceAll('\r\n', '\n')
    .replaceAll(/[^\P{Cc}\n\t]/gu, '')
    .trim();

const problemsOf = (text: string): Problem[] => {
  if (!text) return [{ field: 'text', code: 'missing' }];
  return text.length > LONGEST_MESSAGE ? [{ field: 'text', code: 'too-long', values: { limit: LONGEST_MESSAGE } }] : [];
};

const write = async (
  tx: Tx,
  audit: Audit,
  actor: Actor,
  row: { readonly id: string; readonly personId: string },
  { text, answers, byOffice }: { text: string; answers: string | undefined; byOffice: boolean },
) => {
  const answered = answers
    ? await tx.caseMessage.findFirst({ where: { id: answers, caseId: row.id, byOffice: !byOffice } })
    : null;
  const at = now();
  const { id } = await tx.caseMessage.create({
    data: { caseId: row.id, fromId: actor.id, byOffice, answersId: answered?.id ?? null, text, at },
  });
  await tx.caseEvent.create({ data: { caseId: row.id, at, kind: 'message-written', byOffice, details: {} } });
  audit({ action: 'message.written', object: `case:${row.id}`, ...(byOffice ? { behalf: row.personId } : {}) });
  return id;
};

/** A message of the person, or of who represents them, to the office that has the case. No legal act. */
export const writeMessage = async (actor: Actor, caseId: string, sent: Sent): Promise<Written> =>
  transact(actor, async (tx, audit): Promise<Written> => {
    await tx.$executeRaw`SELECT 1 FROM "Case" WHERE id = ${caseId} AND "personId" = ${principalOf(actor)} FOR UPDATE`;
    const row = await tx.case.findFirst({
      where: { AND: [ownCases(actor), { id: caseId, state: { not: 'draft' } }] },
      select: { id: true, personId: true, procedure: true },
    });
    if (!row) throw new NotFound('case');
    assertCan(actor, 'write:message', row);
    const text = readText(sent.text);
    const problems = problemsOf(text);
    if (problems.length > 0) return { problems };
    // One at a time a writer: many posts at once do not pass the limit together.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`case-message:${actor.id}`}, 0))`;
    const written = await tx.caseMessage.count({
      where: { fromId: actor.id, byOffice: false, at: { gte: startOf(today()) } },
    });
    if (written >= MOST_A_DAY)
      return { problems: [{ field: 'text', code: 'too-many-messages', values: { limit: MOST_A_DAY } }] };
    const id = await write(tx, audit, actor, row, { text, answers: sent.answers, byOffice: false });
    await tellAct(tx, actor, `message:${id}`);
    return { id };
  });

/** Tells the person, and who receives their communications, that there is a message; never what it says. */
const tellWritten = async (
  tx: Tx,
  id: string,
  person: { readonly id: string; readonly email: string | null; readonly locale: string },
  procedure: string,
) => {
  for (const reader of [person, ...(await notifiedAgents(tx, person.id, procedure))])
    if (reader.email)
      await queueMessage(tx, {
        dedupeKey: `case-message:${id}:${reader.id}`,
        personId: reader.id,
        recipient: reader.email,
        template: 'case-message',
        locale: reader.locale,
      });
};

/** A message of the office to the person, without legal effect. */
export const writeOfficeMessage = async (actor: Actor, caseId: string, sent: Sent): Promise<Written> =>
  transact(actor, async (tx, audit): Promise<Written> => {
    await tx.$executeRaw`SELECT 1 FROM "Case" WHERE id = ${caseId} FOR UPDATE`;
    const row = await tx.case.findFirst({
      where: { id: caseId, ...officeCases(actor) },
      select: {
        id: true,
        personId: true,
        procedure: true,
        person: { select: { id: true, email: true, locale: true } },
      },
    });
    if (!row) throw new NotFound('case');
    const { body } = getProcedure(row.procedure).procedure;
    assertCan(actor, 'answer:message', { personId: row.personId, body });
    const text = readText(sent.text);
    const problems = problemsOf(text);
    if (problems.length > 0) return { problems };
    const id = await write(tx, audit, actor, row, { text, answers: sent.answers, byOffice: true });
    await tellWritten(tx, id, row.person, row.procedure);
    return { id };
  });
