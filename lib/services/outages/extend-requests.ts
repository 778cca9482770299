import 'server-only';
import { systemActor } from '@/lib/access/actor';
import { now } from '@/lib/adapters/clock';
import { toDate, toDay } from '@/lib/casework/dates';
import { daysOf, dueAfterOutage } from '@/lib/casework/outages';
import { getProcedure } from '@/lib/catalogue/registry';
import { systemDb } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { transact } from '@/lib/db/transact';
import { isLocale } from '@/lib/i18n/locales';
import { communicate } from '../notifications/communicate';
import { placesOf } from '../register/places';
import type { EndedOutage, Moved } from './apply-outages';
import { extensionSheet } from './outage-sheets';

/** Requests to a person that wait for an answer and whose term ends on a day of the outage. */
export const endingIn = (outage: Pick<EndedOutage, 'from' | 'until'>) =>
  ({
    state: 'open',
    dueOn: { in: daysOf(outage).map(toDate) },
  }) as const satisfies Prisma.DocumentRequestWhereInput;

const extend = async (outage: EndedOutage, id: string, caseId: string): Promise<number> =>
  transact(systemActor, async (tx, audit) => {
    await tx.$executeRaw`SELECT 1 FROM "Case" WHERE id = ${caseId} FOR UPDATE`;
    const request = await tx.documentRequest.findFirst({
      where: { AND: [endingIn(outage), { id }] },
      include: { case: { include: { person: true } } },
    });
    if (!request?.dueOn) return 0;
    const { person, procedure } = request.case;
    const before = toDay(request.dueOn);
    const extendedTo = outage.extendedTo && toDay(outage.extendedTo);
    const dueOn = dueAfterOutage(before, { ...outage, extendedTo }, placesOf(person));
    if (dueOn === before) return 0;
    const at = now();
    await tx.documentRequest.update({ where: { id }, data: { dueOn: toDate(dueOn) } });
    await tx.case.update({
      where: { id: caseId },
      data: {
        version: { increment: 1 },
        updatedAt: at,
        events: { create: { at, kind: 'request-extended', details: { dueOn, outage: outage.id } } },
      },
    });
    const locale = isLocale(person.locale) ? person.locale : 'es';
    await communicate(tx, {
      kind: 'term-extended',
      dedupeKey: `extended:${id}:${outage.id}`,
      person,
      caseId,
      locale,
      sheet: extensionSheet({ outage, title: getProcedure(procedure).words[locale].title, before, dueOn }, locale),
    });
    const details = { outage: outage.id, dueOn };
    audit({ action: 'request.moved', object: `case:${caseId}`, behalf: person.id, details });
    return 1;
  });

/**
 * Moves the terms of people that end within an outage of the register to the day published (Ley 39/2015 art. 32.4). The
 * term to decide is the office's own and stays. A term that is over is never moved (art. 32.3).
 */
export const extendRequests = async (outage: EndedOutage, isLate: () => boolean): Promise<Moved> => {
  if (!outage.extendedTo) return { moved: 0, isDone: true };
  const found = await systemDb().documentRequest.findMany({
    where: endingIn(outage),
    select: { id: true, caseId: true },
  });
  let moved = 0;
  for (const { id, caseId } of found) {
    if (isLate()) return { moved, isDone: false };
    moved += await extend(outage, id, caseId);
  }
  return { moved, isDone: true };
};
