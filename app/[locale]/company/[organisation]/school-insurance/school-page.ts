import 'server-only';
import { cache } from 'react';
import type { Actor } from '@/lib/access/actor';
import { courseName, type Stage } from '@/lib/casework/school/rules';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { getSettlement } from '@/lib/services/school-insurance/settlement';
import { orNotFound } from '../../../or-not-found';
import { companyPage } from '../../company-page';

export type SettlementParams = Promise<{ locale: string; organisation: string; settlement: string }>;

/** Six steps: the courses, a new settlement, its students, the amount, the payment and the list. */
export const STEPS = 6;

// Once a request, however often title and page ask.
const load = cache((actor: Actor, organisationId: string, id: string) =>
  orNotFound(() => getSettlement(actor, organisationId, id)),
);

/** 'ESO, curso 2026/27'. */
export const settlementTitle = (of: { stage: Stage; courseYear: number }, locale: Locale): string => {
  const t = translator(locale);
  return t('school.settlement.title', { stage: t(`school.stages.${of.stage}`), course: courseName(of.courseYear) });
};

/** A page of a settlement: that of its organisation, the settlement, its address, and the crumb that leads to it. */
export const settlementPage = async (params: SettlementParams, path: string) => {
  const { settlement: id } = await params;
  const page = await companyPage(params, `/school-insurance/${id}${path}`);
  const settlement = await load(page.session.actor, page.organisation.id, id);
  const href = `${page.base}/school-insurance/${id}`;
  const crumbs = [{ href, label: settlementTitle(settlement, page.locale) }];
  const hidden = { organisation: page.organisation.id, settlement: id };
  return { page, settlement, href, crumbs, hidden, mayAct: page.role !== 'reader' };
};

/** The address of a file of a settlement. */
export const fileHref = (
  { organisation, settlement }: { organisation: string; settlement: string },
  what: 'errors' | 'list' | 'document',
  more: { of?: string | undefined; locale?: Locale } = {},
): string => {
  const given = Object.entries(more).filter(([, value]) => value !== undefined) as [string, string][];
  return `/api/company/school-insurance/files/${settlement}?${new URLSearchParams([['organisation', organisation], ['what', what], ...given])}`;
};
