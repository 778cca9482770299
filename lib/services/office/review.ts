import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { Conflict, NotFound } from '@/lib/access/outcomes';
import { now, today } from '@/lib/adapters/clock';
import { toDate } from '@/lib/casework/dates';
import type { Sheet } from '@/lib/casework/sheet';
import { type Appreciations, assess } from '@/lib/catalogue/assess';
import { toJson } from '@/lib/catalogue/fields';
import { readAnswers } from '@/lib/catalogue/form';
import { type FactSources, factsToJson, prefill } from '@/lib/catalogue/prefill';
import type { Words } from '@/lib/catalogue/registry';
import { type Tx, transact } from '@/lib/db/transact';
import { isLocale, type Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { type Day, dayAt } from '@/lib/law/day';
import { sourcesOf, withRecord } from '../cases/sources';
import type { Problem, RawValues } from '../forms/form-return';
import { communicate } from '../notifications/communicate';
import { lockOfficeCase } from './office-case';

/** Verifies a fact as it stands, or corrects it, with the reason. The assessment follows at once. */
export const verifyFact = async (
  actor: Actor,
  id: string,
  sent: { readonly version: number; readonly fact: string; readonly reason: string; readonly values: RawValues },
): Promise<{ readonly problems: readonly Problem[] }> =>
  transact(actor, async (tx, audit) => {
    const { row, procedure, facts } = await lockOfficeCase(tx, actor, id, sent.version, 'verify:fact');
    if (row.state !== 'instruction') throw new Conflict('case is not in instruction');
    const field = Object.hasOwn(procedure.facts, sent.fact) ? procedure.facts[sent.fact] : undefined;
    if (!field) throw new NotFound('fact');
    const read = readAnswers({ [sent.fact]: field }, sent.values, today());
    const noReason = sent.reason.trim() ? [] : [{ field: 'reason', code: 'missing' }];
    if (read.problems.length + noReason.length > 0) return { problems: [...read.problems, ...noReason] };
    const corrected = { ...facts, ...read.facts };
    const before = toJson(field, facts[sent.fact]) ?? null;
    const after = toJson(field, corrected[sent.fact]) ?? null;
    const changed = JSON.stringify(before) !== JSON.stringify(after);
    const stored = row.sources as FactSources;
    // Verifying a corrected fact once more does not undo that it was corrected: a second person still has to sign.
    const was = stored[sent.fact]?.was === undefined ? (changed ? before : undefined) : stored[sent.fact]?.was;
    const at = now();
    const verified: FactSources = {
      ...stored,
      [sent.fact]: {
        source: 'verified',
        at: at.toISOString(),
        by: actor.id,
        reason: sent.reason.trim(),
        ...(was !== undefined && JSON.stringify(was) !== JSON.stringify(after) ? { was } : {}),
      },
    };
    // What follows from the corrected fact follows it: another event date has other days and another base.
    const person = await tx.person.findUniqueOrThrow({ where: { id: row.personId }, ...withRecord });
    // What depends on when it was asked for does not move while the office looks at it.
    const asked = row.registeredAt ? dayAt(row.registeredAt) : today();
    const filled = prefill(procedure, corrected, verified, sourcesOf(person, asked), at.toISOString());
    const event = filled.facts[procedure.eventDate] as Day | undefined;
    await tx.case.update({
      where: { id },
      data: {
        facts: factsToJson(procedure.facts, filled.facts) as never,
        sources: filled.sources as never,
        assessment: assess(procedure, filled.facts, today(), row.appreciations as Appreciations) as never,
        ...(event ? { eventDate: toDate(event) } : {}),
        updatedAt: at,
        version: { increment: 1 },
      },
    });
    audit({
      action: changed ? 'fact.corrected' : 'fact.verified',
      object: `case:${id}`,
      behalf: row.personId,
      details: { fact: sent.fact },
    });
    return { problems: [] };
  });

const returnedSheet = (words: Words, locale: Locale, kind: string, name: string, reason: string): Sheet => {
  const t = translator(locale);
  return {
    title: t('issued.documentReturned.title'),
    lead: t('issued.documentReturned.lead'),
    sections: [
      {
        title: t('issued.documentReturned.document'),
        rows: [
          [words.title, words.documents[kind]?.name ?? t('issued.other')],
          [t('issued.documentReturned.document'), name],
        ],
      },
      { title: t('issued.documentReturned.why'), paragraphs: reason.split(/\n+/).filter(Boolean) },
      { title: t('issued.documentReturned.how'), paragraphs: [t('issued.documentReturned.howText')] },
    ],
  };
};

/** The next document of a case that nobody has reviewed, after one in the order in which they came; then from the first. */
const nextToReview = async (tx: Tx, caseId: string, after: string): Promise<string | null> => {
  const rows = await tx.document.findMany({
    where: { caseId, entryId: { not: null } },
    orderBy: [{ uploadedAt: 'asc' }, { id: 'asc' }],
    select: { id: true, review: true },
  });
  const place = rows.findIndex(({ id }) => id === after) + 1;
  return [...rows.slice(place), ...rows.slice(0, place)].find(({ review }) => review === 'received')?.id ?? null;
};

/** Accepts a document, or returns it with a reason the citizen reads; tells which one is to be reviewed next. */
export const reviewDocument = async (
  actor: Actor,
  id: string,
  sent: {
    readonly version: number;
    readonly documentId: string;
    readonly verdict: 'accepted' | 'returned';
    readonly reason: string;
  },
): Promise<{ readonly problems: readonly Problem[]; readonly next?: string | null }> =>
  transact(actor, async (tx, audit) => {
    const { row, registered } = await lockOfficeCase(tx, actor, id, sent.version, 'review:document');
    if (row.state !== 'instruction') throw new Conflict('case is not in instruction');
    const reason = sent.reason.trim();
    if (sent.verdict === 'returned' && !reason) return { problems: [{ field: 'reason', code: 'missing' }] };
    const { count } = await tx.document.updateMany({
      where: { id: sent.documentId, caseId: id, entryId: { not: null } },
      data: { review: sent.verdict, reviewReason: sent.verdict === 'returned' ? reason : null },
    });
    if (count === 0) throw new NotFound('document');
    const at = now();
    await tx.case.update({
      where: { id },
      data: {
        updatedAt: at,
        version: { increment: 1 },
        events: {
          create: {
            at,
            kind: `document-${sent.verdict}`,
            byOffice: true,
            details: { documentId: sent.documentId, reason },
          },
        },
      },
    });
    if (sent.verdict === 'returned') {
      const { kind, name } = await tx.document.findUniqueOrThrow({ where: { id: sent.documentId } });
      const locale = isLocale(row.locale) ? row.locale : 'es';
      await communicate(tx, {
        kind: 'document-returned',
        dedupeKey: `document-returned:${sent.documentId}:${row.version}`,
        person: row.person,
        caseId: id,
        locale,
        sheet: returnedSheet(registered.words[locale], locale, kind, name, reason),
      });
    }
    audit({ action: `document.${sent.verdict}`, object: `document:${sent.documentId}`, behalf: row.personId });
    return { problems: [], next: await nextToReview(tx, id, sent.documentId) };
  });
