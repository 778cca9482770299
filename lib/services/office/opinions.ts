import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { can } from '@/lib/access/can';
import { Conflict, NotFound } from '@/lib/access/outcomes';
import { now, system, today } from '@/lib/adapters/clock';
import { toDate, toDay } from '@/lib/casework/dates';
import { requestDue } from '@/lib/casework/terms';
import type { Prisma } from '@/lib/db/generated/client';
import { reading, type Tx, transact } from '@/lib/db/transact';
import { reportTerm } from '@/lib/law/parameters/procedure-terms';
import type { Problem } from '../forms/form-return';
import { officePlace } from '../register/places';
import { addTask } from '../tasks/add-task';
import { caseInSight, staffNames } from './case-in-sight';

export const LONGEST_QUESTION = 4000;
const LONGEST_TERM = 60;
const openTask = (id: string) => `opinion:${id}`;

/** Units and members of staff that can be asked: everybody who works on cases or at a desk, but oneself. */
export const whoCanBeAsked = async (actor: Actor) =>
  reading(actor, async (tx) => {
    assertCan(actor, 'ask:opinion');
    const staff = await tx.staff.findMany({
      where: { roles: { hasSome: ['caseworker', 'supervisor', 'registrar'] }, personId: { not: actor.id } },
      select: { personId: true, unit: true, body: true, person: { select: { givenName: true, surnames: true } } },
      orderBy: [{ unit: 'asc' }, { personId: 'asc' }],
      take: 1000,
    });
    const units = [...new Map(staff.map(({ unit, body }) => [unit, body]))].map(([unit, body]) => ({ unit, body }));
    const people = staff.map(({ personId, unit, body, person }) => ({
      id: personId,
      name: `${person.givenName} ${person.surnames}`,
      unit,
      body,
    }));
    return { units, people };
  });

type Asked = {
  /** `unit:…` or `staff:…`, as the form offers them. */
  readonly to: string;
  readonly question: string;
  readonly documents: readonly string[];
  /** Working days; empty for those of the law. */
  readonly days: string;
};

const targetOf = async (tx: Tx, actor: Actor, to: string) => {
  const [kind, name = ''] = to.split(/:(.*)/s);
  if (kind === 'unit') {
    const row = await tx.staff.findFirst({ where: { unit: name }, select: { body: true } });
    return row && { toUnit: name, toId: null, body: row.body };
  }
  if (kind !== 'staff' || name === actor.id) return null;
  const row = await tx.staff.findUnique({ where: { personId: name }, select: { body: true } });
  return row && { toUnit: null, toId: name, body: row.body };
};

/** Asks another unit or an expert about a case, with the documents they may see for it: ten working days unless another term (art. 80.2). */
export const askOpinion = async (
  actor: Actor,
  caseId: string,
  sent: Asked,
): Promise<{ readonly problems: readonly Problem[] }> =>
  transact(actor, async (tx, audit) => {
    const { personId } = await caseInSight(tx, actor, caseId, 'ask:opinion');
    const target = await targetOf(tx, actor, sent.to);
    const question = sent.question.trim();
    const legal = reportTerm.on(today());
    const days = sent.days.trim() === '' ? legal : Number(sent.days);
    // Nobody is asked about their own case.
    const isTheirs = target?.toId === personId;
    const problems: Problem[] = [
      ...(target && !isTheirs ? [] : [{ field: 'to', code: 'missing' }]),
      ...(question ? [] : [{ field: 'question', code: 'missing' }]),
      ...(question.length > LONGEST_QUESTION
        ? [{ field: 'question', code: 'too-long', values: { limit: LONGEST_QUESTION } }]
        : []),
      ...(Number.isInteger(days) && days >= 1 ? [] : [{ field: 'days', code: 'malformed' }]),
      ...(days > LONGEST_TERM ? [{ field: 'days', code: 'too-high', values: { limit: LONGEST_TERM } }] : []),
    ];
    if (!target || problems.length > 0) return { problems };
    const known = await tx.document.findMany({
      where: { caseId, entryId: { not: null }, id: { in: [...sent.documents] } },
      select: { id: true },
    });
    const { toUnit, toId, body } = target;
    const opinion = await tx.opinion.create({
      data: {
        caseId,
        question,
        documents: known.map(({ id }) => id),
        toUnit,
        toId,
        askedById: actor.id,
        askedAt: now(),
        dueOn: toDate(requestDue(today(), [officePlace], days)),
      },
    });
    // No person and no case on the task: who is asked sees the question and what goes with it, and nothing else.
    await addTask(tx, {
      kind: 'opinion-asked',
      dedupeKey: openTask(opinion.id),
      body,
      details: { opinion: opinion.id, ...(toUnit ? { unit: toUnit } : {}) },
      ...(toId ? { takenById: toId, takenAt: system() } : {}),
    });
    audit({ action: 'opinion.asked', object: `opinion:${opinion.id}`, behalf: personId, details: { case: caseId } });
    return { problems: [] };
  });

const ended = async (tx: Tx, actor: Actor, id: string) =>
  tx.staffTask.updateMany({
    where: { dedupeKey: openTask(id), doneAt: null },
    data: { doneAt: system(), doneById: actor.id },
  });
const unitOf = async (tx: Tx, actor: Actor): Promise<string> =>
  (await tx.staff.findUnique({ where: { personId: actor.id }, select: { unit: true } }))?.unit ?? '';

/* What the actor is asked by name or through their unit, never about themselves or whom they represent. */
const askedOf = async (tx: Tx, actor: Actor, id: string) => {
  const where: Prisma.OpinionWhereInput = { id, OR: [{ toId: actor.id }, { toUnit: await unitOf(tx, actor) }] };
  const opinion = await tx.opinion.findFirst({ where });
  if (!opinion) throw new NotFound('opinion');
  // Of any body; a case that is kept from the actor keeps its questions too.
  const row = await tx.case.findUnique({ where: { id: opinion.caseId }, select: { personId: true } });
  if (!row) throw new NotFound('opinion');
  assertCan(actor, 'answer:opinion', row);
  return { opinion, personId: row.personId };
};

/** The case of a document that goes with a question the actor is asked and has not answered; null for every other. */
export const askedDocument = async (tx: Tx, actor: Actor, documentId: string) => {
  if (!can(actor, 'answer:opinion')) return null;
  const opinion = await tx.opinion.findFirst({
    where: {
      state: 'open',
      documents: { has: documentId },
      OR: [{ toId: actor.id }, { toUnit: await unitOf(tx, actor) }],
    },
    select: { caseId: true },
  });
  return opinion?.caseId ?? null;
};

/** What somebody is asked: the question and the documents that go with it, and nothing else of the case. */
export const getOpinion = async (actor: Actor, id: string) => {
  const { opinion, personId, documents, names } = await reading(actor, async (tx) => {
    const found = await askedOf(tx, actor, id);
    return {
      ...found,
      names: await staffNames(tx, [found.opinion.askedById]),
      documents: await tx.document.findMany({
        where: { id: { in: found.opinion.documents }, caseId: found.opinion.caseId, entryId: { not: null } },
        orderBy: [{ uploadedAt: 'asc' }, { id: 'asc' }],
        select: { id: true, name: true, mediaType: true, size: true, state: true },
      }),
    };
  });
  await transact(actor, async (_tx, audit) =>
    audit({ action: 'opinion.read', object: `opinion:${id}`, behalf: personId }),
  );
  const { question, state, answer, askedAt, dueOn } = opinion;
  const askedBy = names.get(opinion.askedById) ?? null;
  return { id, question, state, answer, askedAt, dueOn: toDay(dueOn), askedBy, documents };
};

/** Answers what was asked; the answer is in the case at once. */
export const answerOpinion = async (
  actor: Actor,
  id: string,
  typed: string,
): Promise<{ readonly problems: readonly Problem[] }> =>
  transact(actor, async (tx, audit) => {
    await tx.$executeRaw`SELECT 1 FROM "Opinion" WHERE id = ${id} FOR UPDATE`;
    const { opinion, personId } = await askedOf(tx, actor, id);
    if (opinion.state !== 'open') throw new Conflict('opinion');
    const answer = typed.trim();
    if (!answer) return { problems: [{ field: 'answer', code: 'missing' }] };
    await tx.opinion.update({
      where: { id },
      data: { state: 'answered', answer, endedById: actor.id, endedAt: now() },
    });
    await ended(tx, actor, id);
    audit({ action: 'opinion.answered', object: `opinion:${id}`, behalf: personId });
    return { problems: [] };
  });

/** Takes back what was asked and not answered yet. */
export const withdrawOpinion = async (actor: Actor, caseId: string, id: string): Promise<void> =>
  transact(actor, async (tx, audit) => {
    const { personId } = await caseInSight(tx, actor, caseId, 'ask:opinion');
    await tx.$executeRaw`SELECT 1 FROM "Opinion" WHERE id = ${id} FOR UPDATE`;
    const opinion = await tx.opinion.findFirst({ where: { id, caseId } });
    if (!opinion) throw new NotFound('opinion');
    if (opinion.state !== 'open') throw new Conflict('opinion');
    await tx.opinion.update({ where: { id }, data: { state: 'withdrawn', endedById: actor.id, endedAt: now() } });
    await ended(tx, actor, id);
    audit({ action: 'opinion.withdrawn', object: `opinion:${id}`, behalf: personId });
  });

/** What was asked about a case, newest first, with its answers; the overdue ones marked. */
export const listOpinions = async (actor: Actor, caseId: string) =>
  reading(actor, async (tx) => {
    const { personId, body } = await caseInSight(tx, actor, caseId, 'review:case');
    const rows = await tx.opinion.findMany({
      where: { caseId },
      orderBy: [{ askedAt: 'desc' }, { id: 'asc' }],
      take: 100,
    });
    const names = await staffNames(
      tx,
      rows.flatMap(({ askedById, toId, endedById }) => [askedById, toId, endedById].filter((id) => id !== null)),
    );
    return {
      mayAsk: can(actor, 'ask:opinion', { personId, body }),
      opinions: rows.map(
        ({ id, state, question, answer, toUnit, toId, askedById, askedAt, dueOn, endedById, endedAt }) => ({
          id,
          state,
          question,
          answer,
          to: toUnit ?? names.get(toId ?? '') ?? null,
          askedBy: names.get(askedById) ?? null,
          askedAt,
          dueOn: toDay(dueOn),
          isLate: state === 'open' && toDay(dueOn) < today(),
          endedBy: names.get(endedById ?? '') ?? null,
          endedAt,
        }),
      ),
    };
  });
export type Opinions = Awaited<ReturnType<typeof listOpinions>>['opinions'];
