import 'server-only';
import type { Award } from '@/lib/catalogue/assess';
import type { Known } from '@/lib/catalogue/kernel';
import type { Person } from '@/lib/db/generated/client';
import type { Audit, Tx } from '@/lib/db/transact';
import type { Locale } from '@/lib/i18n/locales';
import { domesticChangeEffect } from '../domestic/domestic-change-effect';
import { domesticRegistrationEffect } from '../domestic/domestic-registration-effect';
import { isCovered } from '../european-card/is-covered';
import { issueCertificates, orderCards } from '../european-card/issue-certificates';
import { recordActivities, recordBase, recordCover } from './self-employed';

/** What was granted, to whom. `facts` are those of the decision. */
export type Granted = {
  readonly caseId: string;
  readonly decisionId: string;
  readonly person: Person;
  readonly facts: Known;
  readonly award: Award;
  readonly locale: Locale;
  readonly at: Date;
};
/**
 * What a decision that grants writes beside itself (a changed activity, a certificate issued at once), in the act that
 * signs it. Runs again when an objection or a correction changes the decision: it must replace what it wrote before.
 */
export type Effect = (tx: Tx, audit: Audit, granted: Granted) => Promise<void>;

const effects: Readonly<Record<string, Effect>> = {
  'ehic-cps': issueCertificates,
  'ehic-card': orderCards,
  'domestic-change': domesticChangeEffect,
  'self-employed-activity': recordActivities,
  'self-employed-cover': recordCover,
  'self-employed-base': recordBase,
  'domestic-registration': domesticRegistrationEffect,
};

export const effectOf = (slug: string): Effect | undefined =>
  Object.hasOwn(effects, slug) ? effects[slug] : undefined;

/** Whether what the office holds bears out what was declared, before anything is granted without a person. */
type Proof = (tx: Tx, personId: string, facts: Known) => Promise<boolean>;
const proofs: Readonly<Record<string, Proof>> = { 'ehic-cps': isCovered, 'ehic-card': isCovered };

export const proofOf = (slug: string): Proof | undefined => (Object.hasOwn(proofs, slug) ? proofs[slug] : undefined);
