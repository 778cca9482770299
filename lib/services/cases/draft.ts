import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { type Assessment, assess, brokenChecks, stepsFor, unanswered } from '@/lib/catalogue/assess';
import type { Known } from '@/lib/catalogue/kernel';
import type { FactSources } from '@/lib/catalogue/prefill';
import type { Registered } from '@/lib/catalogue/registry';
import { noteLook, reading } from '@/lib/db/transact';
import { getDraftRow } from './draft-row';
import { filledDraft } from './filled-draft';

export type StepStatus = 'done' | 'problem' | 'started' | 'not-started';
export type DraftDocument = {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly size: number;
  readonly mediaType: string;
  readonly state: 'pending' | 'safe' | 'infected' | 'error' | 'locked';
};
/** Everything the pages of a draft show, read in one query. */
export type Draft = {
  readonly id: string;
  readonly registered: Registered;
  readonly facts: Known;
  readonly sources: FactSources;
  readonly savedAt: Date;
  readonly locale: string;
  readonly steps: readonly {
    readonly id: string;
    readonly task: string;
    readonly asks: readonly string[];
    readonly status: StepStatus;
  }[];
  readonly documents: readonly DraftDocument[];
  readonly later: readonly string[];
  readonly assessment: Assessment;
  /** The company sent what these documents would say. */
  readonly received: { readonly company: string; readonly at: Date; readonly kinds: readonly string[] } | null;
  /** Required documents neither uploaded, nor sent by the company, nor put off. */
  readonly openDocuments: readonly string[];
  readonly isReady: boolean;
  /** Keyed in at the desk for a visitor. */
  readonly atDesk: boolean;
};

const statusOf = (asks: readonly string[], facts: Known, broken: ReadonlySet<string>): StepStatus => {
  if (asks.some((key) => broken.has(key))) return 'problem';
  const known = asks.filter((key) => facts[key] !== undefined).length;
  return known === asks.length ? 'done' : known > 0 ? 'started' : 'not-started';
};

/** The own draft with the answers so far, what the record supplies, the path that follows and what is missing. */
export const getDraft = async (actor: Actor, id: string): Promise<Draft> => {
  const row = await reading(actor, (tx) => getDraftRow(tx, actor, id));
  assertCan(actor, 'answer:draft', row);
  await noteLook(actor, 'case.viewed', `case:${id}`);
  const filled = filledDraft(row);
  const { registered, procedure, context, openDocuments, certificate, isReceived } = filled;
  const broken = new Set<string>(brokenChecks(procedure, filled.facts, context).map(({ field }) => field));
  return {
    id: row.id,
    registered,
    facts: filled.facts,
    sources: filled.sources,
    savedAt: row.updatedAt,
    locale: row.locale,
    steps: stepsFor(procedure, filled.facts, context).map(({ id: step, task, asks }) => ({
      id: step,
      task,
      asks,
      status: statusOf(asks, filled.facts, broken),
    })),
    documents: row.documents,
    later: row.laterDocuments,
    assessment: assess(procedure, filled.facts, filled.day),
    received: certificate && {
      company: certificate.company,
      at: new Date(certificate.receivedAt),
      kinds: procedure.documents.map((document) => document.id).filter(isReceived),
    },
    openDocuments,
    atDesk: row.atDesk,
    isReady:
      unanswered(procedure, filled.facts, context).length === 0 &&
      broken.size === 0 &&
      openDocuments.length === 0 &&
      row.documents.every(({ state }) => state !== 'infected' && state !== 'locked'),
  };
};
