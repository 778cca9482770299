import 'server-only';
import { type Actor, principalOf } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { today } from '@/lib/adapters/clock';
import { noteLook, reading, type Tx } from '@/lib/db/transact';
import type { Day } from '@/lib/law/day';
import { type WorkHistory, workHistory } from '@/lib/record/work-history';
import { sourcesOf, withRecord } from '../cases/sources';

/** The working life of a person as the administration holds it, on a day. */
export const workHistoryOf = async (tx: Tx, personId: string, on: Day): Promise<WorkHistory> => {
  const person = await tx.person.findUniqueOrThrow({ where: { id: personId }, ...withRecord });
  const { record } = sourcesOf(person, on);
  return workHistory(record ?? { periods: [], bases: [] }, on);
};

/** The page of a working life. */
export const getWorkHistory = async (actor: Actor): Promise<WorkHistory> => {
  const personId = principalOf(actor);
  assertCan(actor, 'read:record', { personId, procedure: 'work-history' });
  const found = await reading(actor, (tx) => workHistoryOf(tx, personId, today()));
  await noteLook(actor, 'record.viewed', 'work-history');
  return found;
};
