import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { NotFound } from '@/lib/access/outcomes';
import { liveStates } from '@/lib/casework/power';
import { transact } from '@/lib/db/transact';

/** Whether the person represented wants a message at each act of the representative. */
export const setNoticeOfActs = async (actor: Actor, id: string, wanted: boolean): Promise<void> =>
  transact(actor, async (tx, audit) => {
    assertCan(actor, 'manage:powers', { personId: actor.id });
    const { count } = await tx.power.updateMany({
      where: { id, granterId: actor.id, state: { in: [...liveStates] } },
      data: { noticeOfActs: wanted },
    });
    if (count === 0) throw new NotFound('power');
    audit({ action: wanted ? 'power.notice-on' : 'power.notice-off', object: `power:${id}` });
  });
