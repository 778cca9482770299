import 'server-only';
import { z } from 'zod/v4';
import type { Actor } from '@/lib/access/actor';
import type { Session } from '@/lib/auth/session';
import { findFormReturn, type RawValues } from '@/lib/services/forms/form-return';
import { type PowerForm, powerForms, startValues } from '@/lib/services/powers/form-steps';
import { id } from '../mutation';

/** What every form about a power posts: which form, the power it speaks of, and where its answers so far are kept. */
export const draftFields = {
  form: z.enum(powerForms),
  power: id.optional(),
  draft: z.string().max(43).optional(),
};

/** Where the pages of a form are. */
export const formPath = (locale: string, form: PowerForm, power: string | null): string =>
  `/${locale}/my/representation/${power ? `powers/${power}/` : ''}${form}`;

/** The answers of the pages before, kept for an hour in this session; a form without any begins with its power. */
export const keptValues = async (
  actor: Actor,
  session: Session,
  draft: string | undefined,
  power: string | null,
): Promise<RawValues> => (await findFormReturn(draft, session.idHash))?.values ?? (await startValues(actor, power));
