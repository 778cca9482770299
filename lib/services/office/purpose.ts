import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { now } from '@/lib/adapters/clock';
import { type Tx, transact } from '@/lib/db/transact';
import type { Problem } from '../forms/form-return';
import { caseInSight } from './case-in-sight';

/** Why somebody opens a case that a colleague has in hand. `signature` and `quality` are noted by themselves. */
export const purposes = ['absence', 'query', 'supervision', 'coordination', 'error', 'other'] as const;
const HOURS = 8;
const LONGEST = 1000;

/* The work itself says why: a decision of a sample that waits for the actor, or a proposal that they may sign. */
const knownPurpose = async (tx: Tx, actor: Actor, row: { readonly id: string; readonly state: string }) => {
  const review = { caseId: row.id, reviewerId: actor.id, state: 'waiting' } as const;
  if (await tx.qualityReview.findFirst({ where: review, select: { id: true } })) return 'quality';
  return row.state === 'proposed' ? 'signature' : null;
};

const remember = async (tx: Tx, actor: Actor, caseId: string, reason: string, text: string) => {
  const at = now();
  const told = { reason, text, at, until: new Date(at.getTime() + HOURS * 3_600_000) };
  await tx.casePurpose.upsert({
    where: { caseId_staffId: { caseId, staffId: actor.id } },
    create: { caseId, staffId: actor.id, ...told },
    update: told,
  });
};

/**
 * Whether somebody has to say why before they open a case: when a colleague has it in hand. Not for one that nobody has
 * taken, nor for auditors, whose reading is their work and is noted anyway. A proposal that waits for a second person is
 * opened by whoever may sign it, and a decided case by whom it was given to look at again: those reasons are noted by
 * themselves. What was said holds for eight hours.
 */
export const needsPurpose = async (actor: Actor, caseId: string): Promise<boolean> =>
  transact(actor, async (tx, audit) => {
    const row = await caseInSight(tx, actor, caseId, 'review:case');
    const isTheirs = row.assignedToId === null || row.assignedToId === actor.id;
    const onlyAudits = actor.roles.every((role) => role !== 'caseworker' && role !== 'supervisor');
    if (isTheirs || onlyAudits) return false;
    const told = await tx.casePurpose.findFirst({ where: { caseId, staffId: actor.id, until: { gt: now() } } });
    if (told) return false;
    const reason = await knownPurpose(tx, actor, row);
    if (!reason) return true;
    await remember(tx, actor, caseId, reason, '');
    audit({ action: 'case.purpose', object: `case:${caseId}`, behalf: row.personId, details: { reason } });
    return false;
  });

/** Says why a case is opened: written down with it, and asked again after eight hours. */
export const tellPurpose = async (
  actor: Actor,
  caseId: string,
  sent: { readonly reason: string; readonly text: string },
): Promise<{ readonly problems: readonly Problem[] }> =>
  transact(actor, async (tx, audit) => {
    const { personId } = await caseInSight(tx, actor, caseId, 'review:case');
    const reason = purposes.find((each) => each === sent.reason);
    const text = sent.text.trim();
    const problems: Problem[] = [
      ...(reason ? [] : [{ field: 'reason', code: 'missing' }]),
      ...(reason === 'other' && !text ? [{ field: 'text', code: 'missing' }] : []),
      ...(text.length > LONGEST ? [{ field: 'text', code: 'too-long', values: { limit: LONGEST } }] : []),
    ];
    if (!reason || problems.length > 0) return { problems };
    await remember(tx, actor, caseId, reason, text);
    audit({ action: 'case.purpose', object: `case:${caseId}`, behalf: personId, details: { reason } });
    return { problems: [] };
  });
