import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { can } from '@/lib/access/can';
import { NotFound } from '@/lib/access/outcomes';
import { now } from '@/lib/adapters/clock';
import { attendingBody } from '@/lib/casework/attending-body';
import { getProcedure } from '@/lib/catalogue/registry';
import type { Prisma } from '@/lib/db/generated/client';
import { noteLook, reading, type Tx, transact } from '@/lib/db/transact';
import { officeCases, ownCases } from '@/lib/db/visible-to';

/** The last messages of a case that a page shows. */
const SHOWN = 200;

/** Who wrote or read: the person, who represents them, or the office: for the person by unit, for colleagues by name. */
export type Party =
  | { readonly kind: 'you' | 'person' }
  | { readonly kind: 'agent'; readonly name: string }
  | { readonly kind: 'office'; readonly unit: string | null; readonly name: string | null };
export type ThreadMessage = {
  readonly id: string;
  readonly at: Date;
  readonly text: string;
  readonly mine: boolean;
  readonly from: Party;
  readonly answers: { readonly at: Date; readonly text: string } | null;
  /** Written by the other side and never looked at before this view. */
  readonly isNew: boolean;
  readonly read: { readonly at: Date; readonly by: Party } | null;
};

const load = async (tx: Tx, where: Prisma.CaseWhereInput) => {
  const row = await tx.case.findFirst({
    where: { AND: [where, { state: { not: 'draft' } }] },
    select: {
      id: true,
      personId: true,
      procedure: true,
      addressedBody: true,
      state: true,
      person: { select: { givenName: true, surnames: true } },
      register: { where: { kind: 'application' }, take: 1, select: { number: true } },
      messages: { orderBy: { at: 'desc' }, take: SHOWN },
    },
  });
  if (!row) throw new NotFound('case');
  const ids = [...new Set(row.messages.flatMap(({ fromId, readById }) => [fromId, ...(readById ? [readById] : [])]))];
  const people = await tx.person.findMany({
    where: { id: { in: ids } },
    select: { id: true, givenName: true, surnames: true, staff: { select: { unit: true } } },
  });
  return { row, people: new Map(people.map((person) => [person.id, person])) };
};
type Loaded = Awaited<ReturnType<typeof load>>;

const threadOf = (actor: Actor, { row, people }: Loaded, asOffice: boolean): ThreadMessage[] => {
  const partyOf = (id: string, byOffice: boolean): Party => {
    if (id === actor.id) return { kind: 'you' };
    const known = people.get(id);
    const name = known ? `${known.givenName} ${known.surnames}` : '';
    if (!byOffice) return id === row.personId ? { kind: 'person' } : { kind: 'agent', name };
    // A person learns the unit that answers, never who of it.
    return { kind: 'office', unit: known?.staff?.unit ?? null, name: asOffice ? name : null };
  };
  const byId = new Map(row.messages.map((message) => [message.id, message]));
  return row.messages.toReversed().map(({ id, at, text, fromId, byOffice, answersId, readAt, readById }) => {
    const answered = answersId ? byId.get(answersId) : undefined;
    return {
      id,
      at,
      text,
      mine: byOffice === asOffice,
      from: partyOf(fromId, byOffice),
      answers: answered ? { at: answered.at, text: answered.text } : null,
      isNew: byOffice !== asOffice && readAt === null,
      read: readAt && readById ? { at: readAt, by: partyOf(readById, !byOffice) } : null,
    };
  });
};

/** Notes the first look at each message just shown: who and when. Of two at the same time the first counts. */
const markRead = async (actor: Actor, { row }: Loaded, messages: readonly ThreadMessage[], asOffice: boolean) => {
  const shown = messages.filter(({ isNew }) => isNew).map(({ id }) => id);
  if (shown.length === 0) return;
  await transact(actor, async (tx, audit) => {
    const { count } = await tx.caseMessage.updateMany({
      where: { id: { in: shown }, readAt: null },
      data: { readAt: now(), readById: actor.id },
    });
    if (count === 0) return;
    const behalf = asOffice ? { behalf: row.personId } : {};
    audit({ action: 'message.read', object: `case:${row.id}`, ...behalf, details: { count } });
  });
};

const shownOf = ({ row }: Loaded, messages: readonly ThreadMessage[]) => ({
  id: row.id,
  registered: getProcedure(row.procedure),
  number: row.register[0]?.number ?? '',
  person: `${row.person.givenName} ${row.person.surnames}`,
  messages,
});

/** The messages of an own case. What the office wrote counts as read from now on. */
export const readThread = async (actor: Actor, caseId: string) => {
  const loaded = await reading(actor, (tx) => load(tx, { AND: [ownCases(actor), { id: caseId }] }));
  assertCan(actor, 'write:message', loaded.row);
  await noteLook(actor, 'case.viewed', `case:${caseId}`);
  const messages = threadOf(actor, loaded, false);
  await markRead(actor, loaded, messages, false);
  return shownOf(loaded, messages);
};

/** The same for the office. An auditor reads without leaving a proof of reading: nobody is answered by their look. */
export const readOfficeThread = async (actor: Actor, caseId: string) => {
  const loaded = await reading(actor, (tx) => load(tx, { AND: [officeCases(actor), { id: caseId }] }));
  const subject = { personId: loaded.row.personId, body: attendingBody(loaded.row) };
  assertCan(actor, 'review:case', subject);
  const messages = threadOf(actor, loaded, true);
  const mayAnswer = can(actor, 'answer:message', subject);
  if (mayAnswer) await markRead(actor, loaded, messages, true);
  await transact(actor, async (_tx, audit) =>
    audit({ action: 'case.viewed', object: `case:${caseId}`, behalf: loaded.row.personId }),
  );
  return { ...shownOf(loaded, messages), mayAnswer };
};
