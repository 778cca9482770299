import 'server-only';
import { type Actor, principalOf } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { NotFound } from '@/lib/access/outcomes';
import { now, today } from '@/lib/adapters/clock';
import { factsToJson, parseFacts, withoutHeld } from '@/lib/catalogue/prefill';
import { findProcedure } from '@/lib/catalogue/registry';
import { reading, transact } from '@/lib/db/transact';
import { ownCases } from '@/lib/db/visible-to';
import { findScreening } from '../screening/screening';
import { lockDraft } from './answer-step';
import { tellAct } from './parties';
import { sourcesOf, withRecord } from './sources';

/** The person's live cases of a procedure: a draft to go on with, or an application already made. */
export const findOpenCases = async (actor: Actor, slug: string) =>
  reading(actor, (tx) =>
    tx.case.findMany({
      where: { AND: [ownCases(actor), { procedure: slug, state: { notIn: ['notified', 'withdrawn'] } }] },
      orderBy: { updatedAt: 'desc' },
      take: 20,
      select: { id: true, state: true, updatedAt: true, registeredAt: true },
    }),
  );

/**
 * Begins a draft and answers its id; a draft of the same procedure is gone on with instead. Answers of the check without
 * sign-in, or of another own case, are carried over by the names of their facts; what the record holds is not.
 */
export const startCase = async (
  actor: Actor,
  slug: string,
  locale: string,
  carry: {
    readonly screening?: string | undefined;
    readonly fromCase?: string | undefined;
    /** What somebody was looking for when no other service would do: the subject of what they write. */
    readonly subject?: string | undefined;
    /** Answers that follow from where it is begun, as JSON; a draft that says otherwise begins anew with them. */
    readonly answers?: Readonly<Record<string, unknown>>;
  },
): Promise<{ readonly id: string }> => {
  const personId = principalOf(actor);
  const registered = findProcedure(slug);
  if (!registered) throw new NotFound('procedure');
  assertCan(actor, 'start:case', { personId, procedure: slug });
  const { procedure } = registered;
  const screened = carry.screening ? await findScreening(carry.screening) : null;
  return transact(actor, async (tx, audit) => {
    // One lock a person: two clicks on "start" make one draft.
    await tx.$executeRaw`SELECT 1 FROM "Person" WHERE id = ${personId} FOR UPDATE`;
    const existing = await tx.case.findFirst({
      where: { personId, procedure: slug, state: 'draft' },
      select: { id: true, facts: true },
    });
    const at = now();
    const declared = { source: 'declared', at: at.toISOString() };
    const sourcesOfAnswers = (answers: object) =>
      Object.fromEntries(Object.keys(answers).map((key) => [key, declared]));
    if (existing) {
      const { id, facts } = existing;
      const known = facts as Readonly<Record<string, unknown>>;
      const isOther = Object.entries(carry.answers ?? {}).some(([key, answer]) => known[key] !== answer);
      // Begun about something else: what was answered of the first does not count for it.
      if (carry.answers && isOther)
        await tx.case.update({
          where: { id },
          data: {
            facts: carry.answers as never,
            sources: sourcesOfAnswers(carry.answers),
            updatedAt: at,
            version: { increment: 1 },
          },
          select: { id: true },
        });
      return { id };
    }
    const other = carry.fromCase
      ? await tx.case.findFirst({
          where: { AND: [ownCases(actor), { id: carry.fromCase }] },
          select: { facts: true },
        })
      : null;
    const person = await tx.person.findUniqueOrThrow({ where: { id: personId }, ...withRecord });
    const written = carry.subject ? { writtenSubject: carry.subject } : {};
    const answered = { ...(screened?.facts as object), ...(other?.facts as object), ...written, ...carry.answers };
    const day = today();
    const facts = withoutHeld(procedure, parseFacts(procedure.facts, answered, day), sourcesOf(person, day));
    const created = await tx.case.create({
      data: {
        procedure: slug,
        procedureVersion: procedure.version,
        personId,
        locale,
        facts: factsToJson(procedure.facts, facts) as never,
        sources: sourcesOfAnswers(facts),
        createdAt: at,
        updatedAt: at,
      },
      select: { id: true },
    });
    audit({ action: 'case.started', object: `case:${created.id}`, details: { procedure: slug } });
    return created;
  });
};

/** Deletes an own draft and forgets its answers; files are swept by the nightly job. */
export const deleteDraft = async (actor: Actor, id: string): Promise<void> =>
  transact(actor, async (tx, audit) => {
    const { personId, procedure } = await lockDraft(tx, actor, id);
    assertCan(actor, 'delete:draft', { personId, procedure });
    await tx.document.deleteMany({ where: { caseId: id } });
    await tx.case.delete({ where: { id } });
    await tellAct(tx, actor, `deleted:${id}`);
    audit({ action: 'case.draft-deleted', object: `case:${id}` });
  });
