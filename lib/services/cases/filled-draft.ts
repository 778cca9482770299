import 'server-only';
import { now, today } from '@/lib/adapters/clock';
import { contextOf, documentsFor } from '@/lib/catalogue/assess';
import { type FactSources, parseFacts, prefill } from '@/lib/catalogue/prefill';
import { getProcedure } from '@/lib/catalogue/registry';
import type { Day } from '@/lib/law/day';
import type { ReceivedCertificate } from './draft-row';
import { certificateFor } from './received-certificate';
import { type PersonWithRecord, sourcesOf } from './sources';

type Row = {
  readonly procedure: string;
  readonly facts: unknown;
  readonly sources: unknown;
  readonly person: PersonWithRecord;
  readonly laterDocuments: readonly string[];
  readonly documents: readonly { readonly kind: string; readonly state: string }[];
  readonly certificates: readonly ReceivedCertificate[];
  /** Keyed in at the desk: the form on paper goes with it. */
  readonly atDesk?: boolean;
};

/** The form on paper that a desk keyed in (Ley 39/2015 art. 16.5). */
export const PAPER_FORM = 'paper-form';

/** A draft as it stands now: its answers, what the record supplies, and the required documents still open. */
export const filledDraft = (row: Row) => {
  const registered = getProcedure(row.procedure);
  const { procedure } = registered;
  const day = today();
  const held = sourcesOf(row.person, day);
  const stored = parseFacts(procedure.facts, row.facts, day);
  const { facts, sources } = prefill(procedure, stored, row.sources as FactSources, held, now().toISOString());
  const context = contextOf(procedure, facts, day);
  // One whose password is missing cannot be read by anybody yet.
  const given = new Set(row.documents.filter(({ state }) => state !== 'locked').map(({ kind }) => kind));
  const certificate = certificateFor(row.certificates, facts[procedure.eventDate] as Day | undefined) ?? null;
  const isReceived = (kind: string) =>
    certificate !== null && procedure.documents.some(({ id, sentBy }) => id === kind && sentBy === 'company');
  const openPaper = row.atDesk && !given.has(PAPER_FORM) ? [PAPER_FORM] : [];
  const openRequired = documentsFor(procedure, facts, context)
    .filter(({ id, required }) => required === true && !given.has(id) && !row.laterDocuments.includes(id))
    .filter(({ id }) => !isReceived(id))
    .map(({ id }) => id);
  const openDocuments = [...openPaper, ...openRequired];
  return { registered, procedure, facts, sources, context, day, held, openDocuments, certificate, isReceived };
};
