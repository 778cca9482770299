import 'server-only';
import { type Actor, principalOf, systemActor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { NotFound } from '@/lib/access/outcomes';
import { now } from '@/lib/adapters/clock';
import { log } from '@/lib/adapters/log';
import { systemDb } from '@/lib/db/client';
import { reading, type Tx, transact } from '@/lib/db/transact';
import { ownNotifications } from '@/lib/db/visible-to';
import { partiesOf, tellEnded } from '../cases/parties';
import { ensurePdf } from '../documents/issue-document';
import { sendOneTimeCode } from '../identity/one-time-codes';
import { heldFrom, holdOutages } from '../outages/hold';
import { type End, endOf, follow } from './follow-end';
import { type EndAct, type EndProof, signEnd } from './sign-end';
import { lapsedBy } from './waiting';

export type EndResult =
  | { readonly status: 'done'; readonly end: End }
  | { readonly status: 'wrong-code'; readonly left: number }
  | { readonly status: 'wrong-certificate' }
  /** Past its days, and an outage that may have lengthened them is not settled yet. */
  | { readonly status: 'held' };

const subjectOf = (notification: { personId: string; case: { procedure: string } }) => ({
  personId: notification.personId,
  procedure: notification.case.procedure,
});

const findOwn = async (tx: Tx, actor: Actor, id: string) => {
  const notification = await tx.notification.findFirst({
    where: { AND: [ownNotifications(actor), { id }] },
    include: { case: { select: { procedure: true } } },
  });
  if (!notification) throw new NotFound('notification');
  return notification;
};

/** The receipt carries the hash of the document. One that cannot be made now must not stop anybody. */
const makePdf = (issuedId: string): Promise<unknown> =>
  ensurePdf(issuedId).catch((error: unknown) => log.warn({ err: error, issued: issuedId }, 'pdf.failed'));

/** Sends the code that signs the opening or the refusal. */
export const requestNotificationCode = async (actor: Actor, id: string): Promise<{ readonly codeId: string }> =>
  transact(actor, async (tx, audit) => {
    const notification = await findOwn(tx, actor, id);
    assertCan(actor, 'open:notification', subjectOf(notification));
    const { signer: person } = await partiesOf(tx, actor);
    const { id: codeId } = await sendOneTimeCode(tx, { purpose: 'sign_notification', person, subject: id });
    audit({ action: 'notification.code-requested', object: `notification:${id}` });
    return { codeId };
  });

/**
 * Opens or refuses a notification, signed. The first end counts, whoever comes at the same instant: one conditional
 * update decides, and after the tenth day it finds nothing to end.
 */
export const endNotification = async (actor: Actor, id: string, act: EndAct, proof: EndProof): Promise<EndResult> => {
  const { issuedId } = await reading(actor, (tx) => findOwn(tx, actor, id));
  await makePdf(issuedId);
  return transact(actor, async (tx, audit): Promise<EndResult> => {
    // A second click waits here for the first and finds how it ended.
    await tx.$executeRaw`SELECT 1 FROM "Notification" WHERE id = ${id} AND "personId" = ${principalOf(actor)} FOR UPDATE`;
    const before = await findOwn(tx, actor, id);
    assertCan(actor, act === 'open' ? 'open:notification' : 'refuse:notification', subjectOf(before));
    const ended = endOf(before);
    if (ended) return { status: 'done', end: ended };
    const signed = await signEnd(tx, actor, id, act, proof);
    if (!signed.ok) {
      const object = `notification:${id}`;
      audit({ action: `notification.${signed.with}-refused`, object, result: 'refused' });
      return signed.with === 'code' ? { status: 'wrong-code', left: signed.left } : { status: 'wrong-certificate' };
    }
    const at = now();
    const signature = { ...signed.signature, at: at.toISOString() };
    const { count } = await tx.notification.updateMany({
      where: { id, openedAt: null, refusedAt: null, rejectedAt: null, expiresAt: { gte: at } },
      data: act === 'open' ? { openedAt: at, openedById: actor.id, signature } : { refusedAt: at, signature },
    });
    if (count === 0) {
      const held = await heldFrom(tx, 'notifications');
      return held && before.expiresAt >= held ? { status: 'held' } : { status: 'done', end: 'lapsed' };
    }
    const end = act === 'open' ? 'opened' : 'refused';
    await follow(tx, before, end, at);
    await tellEnded(tx, actor, id);
    audit({ action: `notification.${end}`, object: `notification:${id}` });
    return { status: 'done', end };
  });
};

const lapse = async (id: string): Promise<number> =>
  transact(systemActor, async (tx, audit) => {
    await holdOutages(tx, 'to-read');
    const waits = lapsedBy(await heldFrom(tx, 'notifications'), now());
    await tx.$executeRaw`SELECT 1 FROM "Notification" WHERE id = ${id} FOR UPDATE`;
    const notification = await tx.notification.findFirst({ where: { AND: [waits, { id }] } });
    if (!notification) return 0;
    const { personId, expiresAt } = notification;
    assertCan(systemActor, 'expire:notification', { personId });
    await tx.notification.update({ where: { id }, data: { rejectedAt: expiresAt } });
    await follow(tx, notification, 'lapsed', expiresAt);
    audit({ action: 'notification.lapsed', object: `notification:${id}`, behalf: personId });
    return 1;
  });

/** Looked for at a time: all that is due goes in one run. */
const PAGE = 200;

/**
 * The job of the tenth day: what nobody opened in time counts as refused, at the instant the law says. Once each. While an
 * outage that may have lengthened the days is not settled, nothing lapses.
 */
export const lapseNotifications = async (): Promise<number> => {
  let lapsed = 0;
  for (;;) {
    const due = await systemDb().notification.findMany({
      where: lapsedBy(await heldFrom(systemDb(), 'notifications'), now()),
      orderBy: { expiresAt: 'asc' },
      take: PAGE,
      select: { id: true },
    });
    const before = lapsed;
    for (const { id } of due) lapsed += await lapse(id);
    // A page of which nothing lapsed would come again and again.
    if (due.length < PAGE || lapsed === before) return lapsed;
  }
};
