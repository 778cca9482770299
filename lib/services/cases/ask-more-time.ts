import 'server-only';
import { type Actor, principalOf } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { NotFound } from '@/lib/access/outcomes';
import { now, today } from '@/lib/adapters/clock';
import { sha256Hex } from '@/lib/adapters/tokens';
import { toDate, toDay } from '@/lib/casework/dates';
import { extendedDue } from '@/lib/casework/terms';
import { getProcedure } from '@/lib/catalogue/registry';
import { transact } from '@/lib/db/transact';
import { ownCases } from '@/lib/db/visible-to';
import { formatDay } from '@/lib/i18n/format';
import { isLocale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { dayAt } from '@/lib/law/day';
import { issueDocument } from '../documents/issue-document';
import { placesOf } from '../register/places';
import { actReceiptSheet } from '../register/receipt-sheet';
import { register } from '../register/register';
import { partiesOf, tellRegistered } from './parties';

export type MoreTime = { readonly status: 'given'; readonly entryId: string } | { readonly status: 'too-late' };

/**
 * Lengthens the term of a request, once, at the word of the person (Ley 39/2015 arts. 32.1 and 68.2). Asked for and given
 * before it ends (art. 32.3); its receipt, with the new last day, is the notice of it. A second click finds the first.
 */
export const askMoreTime = async (actor: Actor, caseId: string, requestId: string): Promise<MoreTime> =>
  transact(actor, async (tx, audit): Promise<MoreTime> => {
    const personId = principalOf(actor);
    await tx.$executeRaw`SELECT 1 FROM "Case" WHERE id = ${caseId} AND "personId" = ${personId} FOR UPDATE`;
    const row = await tx.case.findFirst({
      where: { AND: [ownCases(actor), { id: caseId, state: { not: 'draft' } }] },
      include: { person: true, requests: { where: { id: requestId } } },
    });
    const request = row?.requests[0];
    if (!row || !request?.notifiedOn || !request.dueOn) throw new NotFound('request');
    assertCan(actor, 'add:documents', row);
    const submissionKey = `more-time:${requestId}`;
    const before = await tx.registerEntry.findFirst({ where: { submissionKey, personId }, select: { id: true } });
    if (before) return { status: 'given', entryId: before.id };
    if (request.state !== 'open' || toDay(request.dueOn) < today()) return { status: 'too-late' };
    const registered = getProcedure(row.procedure);
    const locale = isLocale(row.locale) ? row.locale : 'es';
    const t = translator(locale);
    const at = now();
    const from = toDay(request.dueOn);
    const dueOn = extendedDue(from, dayAt(at), request.workingDays, placesOf(row.person));
    const content = { request: requestId, from, dueOn };
    const hash = sha256Hex(JSON.stringify(content));
    const parties = await partiesOf(tx, actor);
    const { entry, effectiveOn } = await register(tx, actor, {
      kind: 'more_time',
      submissionKey,
      of: { caseId, personId },
      heading: registered.words[locale].title,
      body: registered.procedure.body,
      content,
      contentHash: hash,
    });
    await tx.documentRequest.update({ where: { id: requestId }, data: { dueOn: toDate(dueOn), extendedAt: at } });
    await tx.case.update({
      where: { id: caseId },
      data: {
        updatedAt: at,
        version: { increment: 1 },
        events: { create: { at, kind: 'more-time', details: { number: entry.number } } },
      },
    });
    const { person, representative } = parties;
    const law = t(`requests.moreTime.law.${request.kind}`);
    const sheet = actReceiptSheet(
      { registered, locale, entry, effectiveOn, person, representative },
      {
        title: t('requests.moreTime.receipt'),
        sections: [
          {
            title: t('requests.moreTime.section'),
            rows: [
              [t('requests.moreTime.before'), formatDay(from, locale)],
              [t('requests.moreTime.now'), formatDay(dueOn, locale)],
              [t('requests.moreTime.lawLabel'), law],
            ],
          },
        ],
      },
    );
    await issueDocument(tx, { kind: 'receipt', locale, personId, caseId, entryId: entry.id, sheet });
    await tellRegistered(tx, parties, entry.id, locale);
    audit({ action: 'request.extended', object: `case:${caseId}`, details: { from, dueOn } });
    return { status: 'given', entryId: entry.id };
  });
