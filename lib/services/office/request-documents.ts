import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { systemActor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { now, today } from '@/lib/adapters/clock';
import { toDate, toDay } from '@/lib/casework/dates';
import { nextState } from '@/lib/casework/lifecycle';
import type { Sheet } from '@/lib/casework/sheet';
import { resumedDue } from '@/lib/casework/terms';
import type { Words } from '@/lib/catalogue/registry';
import { systemDb } from '@/lib/db/client';
import { type Tx, transact } from '@/lib/db/transact';
import { isLocale, type Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { dayAt, minDay } from '@/lib/law/day';
import { issueDocument } from '../documents/issue-document';
import type { Problem } from '../forms/form-return';
import { makeAvailable } from '../notifications/make-available';
import { heldFrom, holdOutages } from '../outages/hold';
import { placesOf } from '../register/places';
import { advance, lockOfficeCase } from './office-case';

const requestSheet = (
  words: Words,
  locale: Locale,
  number: string,
  kinds: readonly string[],
  message: string,
): Sheet => {
  const t = translator(locale);
  return {
    title: t('issued.request.title'),
    lead: t('issued.request.lead'),
    sections: [
      { title: t('issued.request.case'), rows: [[words.title, number]] },
      {
        title: t('issued.request.what'),
        list: kinds.map((kind) => {
          const document = words.documents[kind];
          return document ? `${document.name}. ${document.why}` : t('issued.other');
        }),
      },
      { title: t('issued.request.message'), paragraphs: message.split(/\n+/).filter(Boolean) },
      { title: t('issued.request.how'), paragraphs: [t('issued.request.howText'), t('issued.request.stops')] },
    ],
  };
};

/**
 * Asks the person for documents (requerimiento, Ley 39/2015 art. 68): a notification with ten working days from when it
 * is opened. From then until the answer the term to decide stands still (art. 22.1.a).
 */
export const requestDocuments = async (
  actor: Actor,
  id: string,
  sent: { readonly version: number; readonly kinds: readonly string[]; readonly message: string },
): Promise<{ readonly problems: readonly Problem[] }> =>
  transact(actor, async (tx, audit) => {
    const { row, registered, procedure } = await lockOfficeCase(tx, actor, id, sent.version, 'request:documents');
    const to = advance(row.state, 'request-documents');
    const kinds = procedure.documents.map((document) => document.id).filter((kind) => sent.kinds.includes(kind));
    const message = sent.message.trim();
    if (kinds.length === 0) return { problems: [{ field: 'kinds', code: 'missing' }] };
    if (!message) return { problems: [{ field: 'message', code: 'missing' }] };
    const at = now();
    const locale = isLocale(row.locale) ? row.locale : 'es';
    const entry = await tx.registerEntry.findFirstOrThrow({
      where: { caseId: id, kind: 'application' },
      select: { number: true },
    });
    const request = await tx.documentRequest.create({
      data: { caseId: id, documents: kinds.map((kind) => ({ id: kind })), message, madeById: actor.id, madeAt: at },
    });
    const sheet = requestSheet(registered.words[locale], locale, entry.number, kinds, message);
    const issued = await issueDocument(tx, { kind: 'request', locale, personId: row.personId, caseId: id, sheet });
    await makeAvailable(tx, {
      kind: 'document_request',
      person: row.person,
      caseId: id,
      issuedId: issued.id,
      requestId: request.id,
    });
    await tx.case.update({
      where: { id },
      data: {
        state: to,
        updatedAt: at,
        version: { increment: 1 },
        events: { create: { at, kind: 'documents-requested', byOffice: true, details: {} } },
      },
    });
    audit({
      action: 'documents.requested',
      object: `case:${id}`,
      behalf: row.personId,
      details: { count: kinds.length },
    });
    return { problems: [] };
  });

/** Terms of people that are over: not those that end within an outage of the register which is not settled yet. */
const over = async (tx: Pick<Tx, 'heartbeat' | 'outage'>) => {
  const held = await heldFrom(tx, 'register');
  return { state: 'open', dueOn: { lt: toDate(minDay(today(), held ? dayAt(held) : today())) } } as const;
};

/** The job of the eleventh working day: an unanswered request lapses and the case comes back to its caseworker. */
export const lapseRequests = async (): Promise<number> => {
  const due = await systemDb().documentRequest.findMany({
    where: await over(systemDb()),
    orderBy: { dueOn: 'asc' },
    take: 200,
    select: { id: true, caseId: true, notifiedOn: true, dueOn: true },
  });
  let lapsed = 0;
  for (const request of due) {
    await transact(systemActor, async (tx, audit) => {
      assertCan(systemActor, 'expire:notification');
      await holdOutages(tx, 'to-read');
      const { count } = await tx.documentRequest.updateMany({
        where: { AND: [await over(tx), { id: request.id }] },
        data: { state: 'lapsed' },
      });
      if (count === 0) return;
      const at = now();
      const row = await tx.case.findUniqueOrThrow({
        where: { id: request.caseId },
        select: { state: true, dueOn: true, person: { select: { province: true } } },
      });
      const to = nextState(row.state, 'lapse-request');
      // The term to decide stood still for the whole term of the request (art. 22.1.a).
      const dueOn = resumedDue(
        toDay(row.dueOn as Date),
        request.notifiedOn && toDay(request.notifiedOn),
        toDay(request.dueOn as Date),
        placesOf(row.person.province),
      );
      const moved = to ? { state: to, stoppedAt: null, dueOn: toDate(dueOn) } : {};
      await tx.case.update({
        where: { id: request.caseId },
        data: {
          ...moved,
          updatedAt: at,
          version: { increment: 1 },
          events: { create: { at, kind: 'request-lapsed' } },
        },
      });
      audit({ action: 'request.lapsed', object: `case:${request.caseId}` });
      lapsed++;
    });
  }
  return lapsed;
};
