import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { Conflict } from '@/lib/access/outcomes';
import { now } from '@/lib/adapters/clock';
import { toDate } from '@/lib/casework/dates';
import { decisionDue, effectiveDay } from '@/lib/casework/terms';
import { transact } from '@/lib/db/transact';
import { dayAt } from '@/lib/law/day';
import { knownDecision } from '../cases/known-decisions';
import type { Problem } from '../forms/form-return';
import { advance, lockOfficeCase } from '../office/office-case';
import { officePlace, placesOf } from '../register/places';

/** The office corrects an error of its own decision, whenever it finds it (Ley 39/2015 art. 109.2). The reason stays. */
export const startCorrection = async (
  actor: Actor,
  id: string,
  sent: { readonly version: number; readonly reason: string },
): Promise<{ readonly problems: readonly Problem[] }> =>
  transact(actor, async (tx, audit) => {
    const { row, procedure } = await lockOfficeCase(tx, actor, id, sent.version, 'start:correction');
    const to = advance(row.state, 'start-correction');
    const reason = sent.reason.trim();
    if (!reason) return { problems: [{ field: 'reason', code: 'missing' }] };
    const decision = await tx.decision.findFirst({
      where: { caseId: id, ...knownDecision },
      orderBy: { signedAt: 'desc' },
      select: { id: true },
    });
    if (!decision) throw new Conflict('no decision to correct');
    const at = now();
    const from = effectiveDay(at, officePlace);
    const term = procedure.deadlines.resolveWithin.entryOn(dayAt(at)).value;
    await tx.revision.create({
      data: {
        caseId: id,
        kind: 'correction',
        state: 'open',
        decisionId: decision.id,
        points: [],
        text: reason,
        before: { facts: row.facts, sources: row.sources } as never,
        madeById: actor.id,
        madeAt: at,
      },
    });
    await tx.case.update({
      where: { id },
      data: {
        state: to,
        assignedToId: actor.id,
        stoppedAt: null,
        dueOn: toDate(decisionDue(from, term, placesOf(row.person))),
        updatedAt: at,
        version: { increment: 1 },
        events: { create: { at, kind: 'correction-started', byOffice: true, details: { reason } } },
      },
    });
    audit({ action: 'revision.started', object: `case:${id}`, behalf: row.personId });
    return { problems: [] };
  });
