import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { Conflict, NotFound } from '@/lib/access/outcomes';
import { now } from '@/lib/adapters/clock';
import type { Sheet } from '@/lib/casework/sheet';
import type { Words } from '@/lib/catalogue/registry';
import { transact } from '@/lib/db/transact';
import { isLocale, type Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { Problem } from '../forms/form-return';
import { communicate } from '../notifications/communicate';
import { lockOfficeCase } from './office-case';

const refusedSheet = (words: Words, locale: Locale, kind: string, note: string): Sheet => {
  const t = translator(locale);
  return {
    title: t('requests.notFound.title'),
    lead: t('requests.notFound.lead'),
    sections: [
      {
        title: t('requests.notFound.document'),
        rows: [[words.title, words.documents[kind]?.name ?? t('issued.other')]],
      },
      { title: t('requests.notFound.why'), paragraphs: note.split(/\n+/).filter(Boolean) },
      { title: t('requests.notFound.how'), paragraphs: [t('requests.notFound.howText')] },
    ],
  };
};

/**
 * Says what became of a statement about a document: the office has it, or could not get it or do without. The second takes
 * a reason, and the person is told; only a request can then ask for it again (Ley 39/2015 art. 28.3).
 */
export const settleStatement = async (
  actor: Actor,
  id: string,
  sent: {
    readonly version: number;
    readonly statement: string;
    readonly verdict: 'fetched' | 'refused';
    readonly note: string;
  },
): Promise<{ readonly problems: readonly Problem[] }> =>
  transact(actor, async (tx, audit) => {
    const { row, registered } = await lockOfficeCase(tx, actor, id, sent.version, 'review:document');
    if (row.state !== 'instruction') throw new Conflict('case is not in instruction');
    const { verdict } = sent;
    const note = sent.note.trim();
    if (verdict === 'refused' && !note) return { problems: [{ field: 'note', code: 'missing' }] };
    const where = { id: sent.statement, caseId: id, entryId: { not: null } };
    const found = await tx.documentStatement.findFirst({ where });
    if (!found) throw new NotFound('statement');
    if (found.state !== 'open') throw new Conflict('statement is settled');
    const at = now();
    await tx.documentStatement.update({
      where: { id: found.id },
      data: { state: verdict, note: note || null, settledById: actor.id, settledAt: at },
    });
    const event = { at, kind: `statement-${verdict}`, byOffice: true, details: { reason: note } };
    await tx.case.update({
      where: { id },
      data: { updatedAt: at, version: { increment: 1 }, events: { create: event } },
    });
    if (verdict === 'refused') {
      const locale = isLocale(row.locale) ? row.locale : 'es';
      await communicate(tx, {
        kind: 'statement-refused',
        dedupeKey: `statement-refused:${found.id}`,
        person: row.person,
        caseId: id,
        locale,
        sheet: refusedSheet(registered.words[locale], locale, found.kind, note),
      });
    }
    audit({ action: `statement.${verdict}`, object: `statement:${found.id}`, behalf: row.personId });
    return { problems: [] };
  });
