import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { now, today } from '@/lib/adapters/clock';
import type { RequestKind } from '@/lib/db/generated/client';
import type { Audit, Tx } from '@/lib/db/transact';
import { isLocale } from '@/lib/i18n/locales';
import { issueDocument } from '../documents/issue-document';
import { makeAvailable } from '../notifications/make-available';
import { advance, type lockOfficeCase } from './office-case';
import { hearingSheet, requestSheet } from './request-sheet';

type Locked = Awaited<ReturnType<typeof lockOfficeCase>>;
const acts = {
  documents: { act: 'request-documents', notification: 'document_request', event: 'documents-requested' },
  hearing: { act: 'open-hearing', notification: 'hearing', event: 'hearing-opened' },
} as const;

/** Puts a request at the person's disposal as a notification; its term begins when that ends (art. 73.1). */
export const askPerson = async (
  tx: Tx,
  audit: Audit,
  actor: Actor,
  { row, registered }: Locked,
  ask: {
    readonly kind: RequestKind;
    readonly kinds: readonly string[];
    readonly message: string;
    readonly workingDays: number;
  },
): Promise<void> => {
  const { kind, kinds, message, workingDays } = ask;
  const { act, notification, event } = acts[kind];
  const to = advance(row.state, act);
  const at = now();
  const locale = isLocale(row.locale) ? row.locale : 'es';
  const { number } = await tx.registerEntry.findFirstOrThrow({
    where: { caseId: row.id, kind: 'application' },
    select: { number: true },
  });
  const request = await tx.documentRequest.create({
    data: {
      caseId: row.id,
      kind,
      documents: kinds.map((id) => ({ id })),
      message,
      workingDays,
      madeById: actor.id,
      madeAt: at,
    },
  });
  const asked = { words: registered.words[locale], locale, number, kinds, message, workingDays, on: today() };
  const sheet = kind === 'hearing' ? hearingSheet(asked) : requestSheet(asked);
  const issued = await issueDocument(tx, { kind: 'request', locale, personId: row.personId, caseId: row.id, sheet });
  await makeAvailable(tx, {
    kind: notification,
    person: row.person,
    caseId: row.id,
    issuedId: issued.id,
    requestId: request.id,
  });
  await tx.case.update({
    where: { id: row.id },
    data: {
      state: to,
      updatedAt: at,
      version: { increment: 1 },
      events: { create: { at, kind: event, byOffice: true, details: {} } },
    },
  });
  audit({
    action: kind === 'hearing' ? 'hearing.opened' : 'documents.requested',
    object: `case:${row.id}`,
    behalf: row.personId,
    details: { count: kinds.length, workingDays },
  });
};
