import { z } from 'zod/v4';
import { type Actor, inOwnName } from '@/lib/access/actor';
import type { Locale } from '@/lib/i18n/locales';
import { type Debtor, debtorOf } from '@/lib/services/debts/debtor';
import { id } from '../mutation';

/** Of a company, when the form says so; otherwise one's own, or of whom somebody acts for. */
export const whose = { organisation: id.optional() };

/** Who acts on whose debts, and where those are shown. A company is never acted for in the name of a person represented. */
export const debtsOf = (
  { organisation }: { readonly organisation?: string | undefined },
  actor: Actor,
  locale: Locale,
): { readonly actor: Actor; readonly debtor: Debtor; readonly base: string } =>
  organisation === undefined
    ? { actor, debtor: debtorOf(actor), base: `/${locale}/my/settlements` }
    : {
        actor: inOwnName(actor),
        debtor: { organisationId: organisation },
        base: `/${locale}/company/${organisation}/settlements`,
      };

/** Debts that were ticked: one field or many of the same name. */
export const debts = z.preprocess(
  (value) => (typeof value === 'string' ? [value] : (value ?? [])),
  z.array(id).max(60),
);
