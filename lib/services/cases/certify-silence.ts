import 'server-only';
import { type Actor, principalOf } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { Conflict, NotFound } from '@/lib/access/outcomes';
import { now, today } from '@/lib/adapters/clock';
import { toDay } from '@/lib/casework/dates';
import { silentSince, stopsOf } from '@/lib/casework/silence';
import { getProcedure } from '@/lib/catalogue/registry';
import { transact } from '@/lib/db/transact';
import { ownCases } from '@/lib/db/visible-to';
import { isLocale } from '@/lib/i18n/locales';
import { dayAt } from '@/lib/law/day';
import { issueDocument } from '../documents/issue-document';
import { placesOf } from '../register/places';
import { tellAct } from './parties';
import { silenceSheet } from './silence-sheet';

const dayOrNull = (value: Date | null) => value && toDay(value);

/**
 * Certifies the silence of the office at once, for its person or who represents them (Ley 39/2015 art. 24.4). Once for a
 * case and a term: a second request finds the first certificate. The case goes on (art. 21.1), and the office reads in it
 * that the certificate was asked for.
 */
export const certifySilence = async (actor: Actor, id: string): Promise<{ readonly issuedId: string }> =>
  transact(actor, async (tx, audit) => {
    await tx.$executeRaw`SELECT 1 FROM "Case" WHERE id = ${id} AND "personId" = ${principalOf(actor)} FOR UPDATE`;
    const row = await tx.case.findFirst({
      where: { AND: [ownCases(actor), { id, state: { not: 'draft' } }] },
      include: {
        person: true,
        requests: true,
        register: { where: { kind: 'application' } },
        issued: { where: { kind: 'silence_certificate', state: 'valid' } },
      },
    });
    const entry = row?.register[0];
    if (!row || !entry) throw new NotFound('case');
    assertCan(actor, 'certify:silence', row);
    const places = placesOf(row.person);
    const [dueOn, stoppedOn] = [dayOrNull(row.dueOn), row.stoppedAt && dayAt(row.stoppedAt)];
    const silentOn = silentSince({ state: row.state, dueOn, stoppedOn }, today(), places);
    if (!silentOn) throw new Conflict('no silence');
    const before = row.issued.find(({ issuedAt }) => dayAt(issuedAt) > silentOn);
    if (before) return { issuedId: before.id };
    const at = now();
    const locale = isLocale(row.locale) ? row.locale : 'es';
    const requests = row.requests.map(({ notifiedOn, answeredAt, dueOn: until }) => ({
      notifiedOn: dayOrNull(notifiedOn),
      answeredOn: answeredAt && dayAt(answeredAt),
      dueOn: dayOrNull(until),
    }));
    const sheet = silenceSheet({
      registered: getProcedure(row.procedure),
      locale,
      person: row.person,
      entry,
      stops: stopsOf(requests, silentOn),
      dueOn: silentOn,
      places,
      at,
    });
    const issued = await issueDocument(tx, {
      kind: 'silence_certificate',
      locale,
      personId: row.personId,
      caseId: id,
      sheet,
    });
    // A term that was lengthened afterwards has a silence of its own; the certificate of the former holds no longer.
    await tx.issuedDocument.updateMany({
      where: { id: { in: row.issued.map((earlier) => earlier.id) } },
      data: { state: 'replaced', replacedById: issued.id },
    });
    await tx.caseEvent.create({ data: { caseId: id, at, kind: 'silence-certified' } });
    await tellAct(tx, actor, `silence:${issued.id}`);
    audit({ action: 'case.silence-certified', object: `case:${id}`, details: { csv: issued.csv, due: silentOn } });
    return { issuedId: issued.id };
  });
