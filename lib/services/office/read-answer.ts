import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { NotFound } from '@/lib/access/outcomes';
import { now } from '@/lib/adapters/clock';
import { transact } from '@/lib/db/transact';
import { lockOfficeCase } from './office-case';

/** Takes the mark "new answer" off a case: somebody of the office has read what the person answered. */
export const readAnswers = async (actor: Actor, id: string, version: number): Promise<void> =>
  transact(actor, async (tx, audit) => {
    const { row } = await lockOfficeCase(tx, actor, id, version, 'review:document');
    const { count } = await tx.documentRequest.updateMany({
      where: { caseId: id, state: 'answered', readAt: null },
      data: { readAt: now(), readById: actor.id },
    });
    if (count === 0) throw new NotFound('answer');
    await tx.case.update({ where: { id }, data: { version: { increment: 1 } } });
    audit({ action: 'request.answer-read', object: `case:${id}`, behalf: row.personId });
  });
