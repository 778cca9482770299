import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { Conflict, NotFound } from '@/lib/access/outcomes';
import { now, today } from '@/lib/adapters/clock';
import { type Appreciated, type Appreciations, assess, groundsOf } from '@/lib/catalogue/assess';
import { transact } from '@/lib/db/transact';
import type { Problem } from '../forms/form-return';
import { lockOfficeCase } from './office-case';

export const appreciations = ['assessed', 'met', 'unmet'] as const;

/**
 * Appreciates a requirement otherwise than the rules read the facts, with reasons of the caseworker's own, or takes that
 * back. It counts while the facts it rests on stay as they are, and a decision with one is signed by a second person.
 */
export const appreciateRequirement = async (
  actor: Actor,
  id: string,
  sent: {
    readonly version: number;
    readonly requirement: string;
    readonly outcome?: Appreciated | 'assessed' | undefined;
    readonly reason: string;
  },
): Promise<{ readonly problems: readonly Problem[] }> =>
  transact(actor, async (tx, audit) => {
    const { row, procedure, facts } = await lockOfficeCase(tx, actor, id, sent.version, 'appreciate:requirement');
    if (row.state !== 'instruction') throw new Conflict('case is not in instruction');
    const verdict = assess(procedure, facts, today()).verdicts.find((each) => each.id === sent.requirement);
    if (!verdict) throw new NotFound('requirement');
    const { outcome } = sent;
    const departs = outcome !== undefined && outcome !== 'assessed' && outcome !== verdict.outcome;
    const reason = sent.reason.trim();
    const problems = [
      ...(outcome ? [] : [{ field: 'outcome', code: 'missing' }]),
      ...(departs && !reason ? [{ field: 'reason', code: 'missing' }] : []),
    ];
    if (problems.length > 0) return { problems };
    const at = now();
    const { [verdict.id]: _before, ...others } = row.appreciations as Appreciations;
    const made: Appreciations = departs
      ? {
          ...others,
          [verdict.id]: {
            outcome,
            was: verdict.outcome,
            grounds: groundsOf(verdict, facts),
            reason,
            by: actor.id,
            at: at.toISOString(),
          },
        }
      : others;
    await tx.case.update({
      where: { id },
      data: {
        appreciations: made,
        assessment: assess(procedure, facts, today(), made) as never,
        updatedAt: at,
        version: { increment: 1 },
      },
    });
    audit({
      action: 'requirement.appreciated',
      object: `case:${id}`,
      behalf: row.personId,
      details: { requirement: verdict.id, rules: verdict.outcome, as: departs ? outcome : 'assessed' },
    });
    return { problems: [] };
  });
