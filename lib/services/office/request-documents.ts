import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { systemActor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { now, today } from '@/lib/adapters/clock';
import { toDate, toDay } from '@/lib/casework/dates';
import { nextState } from '@/lib/casework/lifecycle';
import { resumedDue } from '@/lib/casework/terms';
import { integer } from '@/lib/catalogue/fields';
import { readAnswers } from '@/lib/catalogue/form';
import { systemDb } from '@/lib/db/client';
import { type Tx, transact } from '@/lib/db/transact';
import { formatDay } from '@/lib/i18n/format';
import { isLocale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { type Day, dayAt, minDay } from '@/lib/law/day';
import { hearingTerm, requirementTerm } from '@/lib/law/parameters/procedure-terms';
import type { Problem } from '../forms/form-return';
import { communicate } from '../notifications/communicate';
import { heldFrom, holdOutages } from '../outages/hold';
import { placesOf } from '../register/places';
import { askPerson } from './ask-person';
import { advance, lockOfficeCase } from './office-case';

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
    const locked = await lockOfficeCase(tx, actor, id, sent.version, 'request:documents');
    advance(locked.row.state, 'request-documents');
    const kinds = locked.procedure.documents.map((document) => document.id).filter((kind) => sent.kinds.includes(kind));
    const message = sent.message.trim();
    if (kinds.length === 0) return { problems: [{ field: 'kinds', code: 'missing' }] };
    if (!message) return { problems: [{ field: 'message', code: 'missing' }] };
    const workingDays = requirementTerm.on(today());
    await askPerson(tx, audit, actor, locked, { kind: 'documents', kinds, message, workingDays });
    return { problems: [] };
  });

/**
 * Opens a hearing before the decision (trámite de audiencia, art. 82): what the office intends, and ten to fifteen working
 * days to speak. Unlike a request for documents it does not stop the term to decide.
 */
export const openHearing = async (
  actor: Actor,
  id: string,
  sent: { readonly version: number; readonly message: string; readonly workingDays: string },
): Promise<{ readonly problems: readonly Problem[] }> =>
  transact(actor, async (tx, audit) => {
    const locked = await lockOfficeCase(tx, actor, id, sent.version, 'request:documents');
    advance(locked.row.state, 'open-hearing');
    const { least: min, most: max } = hearingTerm.on(today());
    const message = sent.message.trim();
    const { facts, problems } = readAnswers(
      { workingDays: integer({ unit: 'days', min, max }) },
      { workingDays: sent.workingDays },
      today(),
    );
    const unsaid = message ? [] : [{ field: 'message', code: 'missing' }];
    if (problems.length + unsaid.length > 0) return { problems: [...unsaid, ...problems] };
    const workingDays = facts.workingDays as number;
    await askPerson(tx, audit, actor, locked, { kind: 'hearing', kinds: [], message, workingDays });
    return { problems: [] };
  });

/** Terms of people that are over: not those that end within an outage of the register which is not settled yet. */
const over = async (tx: Pick<Tx, 'heartbeat' | 'outage'>) => {
  const held = await heldFrom(tx, 'register');
  return { state: 'open', dueOn: { lt: toDate(minDay(today(), held ? dayAt(held) : today())) } } as const;
};

/* Late is not lost: what comes before the decision about it is notified still counts (art. 73.3). */
const tellLapsed = async (
  tx: Tx,
  request: { readonly id: string; readonly caseId: string },
  row: { readonly locale: string; readonly person: { readonly id: string; readonly email: string | null } },
  lastDay: Day,
) => {
  const locale = isLocale(row.locale) ? row.locale : 'es';
  const t = translator(locale);
  const next = {
    title: t('requests.late.next'),
    paragraphs: [t('requests.lapsed.stillText'), t('requests.lapsed.how')],
  };
  await communicate(tx, {
    kind: 'request-lapsed',
    dedupeKey: `request-lapsed:${request.id}`,
    person: row.person,
    caseId: request.caseId,
    locale,
    sheet: {
      title: t('requests.lapsed.title'),
      lead: t('requests.lapsed.lead', { day: formatDay(lastDay, locale) }),
      sections: [next],
    },
  });
};

/** The job of the day after the last: an unanswered request lapses and the case comes back to its caseworker. */
export const lapseRequests = async (): Promise<number> => {
  const due = await systemDb().documentRequest.findMany({
    where: await over(systemDb()),
    orderBy: { dueOn: 'asc' },
    take: 200,
    select: { id: true, caseId: true, kind: true, notifiedOn: true, dueOn: true },
  });
  let lapsed = 0;
  for (const request of due) {
    await transact(systemActor, async (tx, audit) => {
      assertCan(systemActor, 'expire:notification');
      await holdOutages(tx, 'to-read');
      // An answer or more time that came first holds this lock, and the term is looked at again after it.
      await tx.$executeRaw`SELECT 1 FROM "Case" WHERE id = ${request.caseId} FOR UPDATE`;
      const { count } = await tx.documentRequest.updateMany({
        where: { AND: [await over(tx), { id: request.id }] },
        data: { state: 'lapsed' },
      });
      if (count === 0) return;
      const at = now();
      const row = await tx.case.findUniqueOrThrow({
        where: { id: request.caseId },
        select: { state: true, dueOn: true, locale: true, person: true },
      });
      const to = nextState(row.state, 'lapse-request');
      // The term to decide stood still for the whole term of a request for documents (art. 22.1.a).
      const stoodSince = request.kind === 'documents' && request.notifiedOn ? toDay(request.notifiedOn) : null;
      const lastDay = toDay(request.dueOn as Date);
      const dueOn = resumedDue(toDay(row.dueOn as Date), stoodSince, lastDay, placesOf(row.person));
      const moved = to ? { state: to, stoppedAt: null, dueOn: toDate(dueOn) } : {};
      await tx.case.update({
        where: { id: request.caseId },
        data: {
          ...moved,
          updatedAt: at,
          version: { increment: 1 },
          events: { create: { at, kind: request.kind === 'hearing' ? 'hearing-lapsed' : 'request-lapsed' } },
        },
      });
      if (request.kind === 'documents') await tellLapsed(tx, request, row, lastDay);
      audit({ action: 'request.lapsed', object: `case:${request.caseId}` });
      lapsed++;
    });
  }
  return lapsed;
};
