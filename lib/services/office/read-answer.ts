import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { NotFound } from '@/lib/access/outcomes';
import { now } from '@/lib/adapters/clock';
import { transact } from '@/lib/db/transact';
import { lockOfficeCase } from './office-case';

/** Takes the mark "new answer" off a request: somebody of the office has read it. */
export const readAnswer = async (
  actor: Actor,
  id: string,
  sent: { readonly version: number; readonly request: string },
): Promise<void> =>
  transact(actor, async (tx, audit) => {
    const { row } = await lockOfficeCase(tx, actor, id, sent.version, 'review:document');
    const { count } = await tx.documentRequest.updateMany({
      where: { id: sent.request, caseId: id, state: 'answered', readAt: null },
      data: { readAt: now(), readById: actor.id },
    });
    if (count === 0) throw new NotFound('answer');
    await tx.case.update({ where: { id }, data: { version: { increment: 1 } } });
    audit({ action: 'request.answer-read', object: `case:${id}`, behalf: row.personId });
  });
