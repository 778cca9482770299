import type { ReactNode } from 'react';
import { FeePreview } from '@/components/self-employed/fee-preview';
import type { Actor } from '@/lib/access/actor';
import type { Locale } from '@/lib/i18n/locales';
import type { Draft } from '@/lib/services/cases/draft';
import { getFeePreview } from '@/lib/services/self-employed/fee-preview';
import { DomesticCostPreview } from '../../../../domestic/cost-preview';

type Of = { readonly slug: string; readonly facts: Draft['facts']; readonly actor: Actor; readonly locale: Locale };

const ofFee = async ({ slug, facts, actor, locale }: Of): Promise<ReactNode> => (
  <FeePreview preview={await getFeePreview(actor, slug, facts)} locale={locale} />
);
const ofHousehold = async ({ facts, actor, locale }: Of): Promise<ReactNode> => (
  <DomesticCostPreview actor={actor} facts={facts} locale={locale} />
);
/** The procedures that change what somebody pays each month. */
const costs: Readonly<Record<string, (of: Of) => Promise<ReactNode>>> = {
  'self-employed-base': ofFee,
  'self-employed-cover': ofFee,
  'domestic-change': ofHousehold,
};

/** What a change would cost, before and after; nothing where it costs nothing. */
export const CostOfChange = async ({ draft, actor, locale }: { draft: Draft; actor: Actor; locale: Locale }) => {
  const { slug } = draft.registered.procedure;
  const cost = Object.hasOwn(costs, slug) ? costs[slug] : undefined;
  return cost ? cost({ slug, facts: draft.facts, actor, locale }) : null;
};
