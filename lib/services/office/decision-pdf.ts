import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { now } from '@/lib/adapters/clock';
import type { Sheet } from '@/lib/casework/sheet';
import { reading } from '@/lib/db/transact';
import { officeCases } from '@/lib/db/visible-to';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { sheetPdf } from '../documents/sheet-pdf';
import type { Problem } from '../forms/form-return';
import { type DecisionChoice, previewChoice, previewDecision } from './decide';

/** A draft says so before anything else; every other word is that of the decision. */
const asDraft = (sheet: Sheet, locale: Locale): Sheet => {
  const t = translator(locale);
  return {
    ...sheet,
    sections: [
      { title: t('decisionDesk.preview.draft'), paragraphs: [t('decisionDesk.preview.draftText')] },
      ...sheet.sections,
    ],
  };
};

/** The decision as a PDF that has no code, no seal and no effect: of what is proposed, or of what a choice would make. */
export const decisionPdf = async (
  actor: Actor,
  id: string,
  sent: { readonly version: number; readonly reasons: string; readonly choice?: DecisionChoice | undefined },
): Promise<{ readonly problems: readonly Problem[]; readonly pdf?: Buffer }> => {
  const row = await reading(actor, (tx) =>
    tx.case.findFirst({
      where: { AND: [{ id }, officeCases(actor)] },
      select: { locale: true, decisions: { where: { state: { in: ['proposed', 'held'] } }, select: { id: true } } },
    }),
  );
  const locale: Locale = row?.locale === 'en' ? 'en' : 'es';
  const { problems, sheet } = row?.decisions.length
    ? { problems: [], sheet: await previewDecision(actor, id, sent.version) }
    : await previewChoice(actor, id, sent);
  if (!sheet) return { problems };
  return { problems, pdf: await sheetPdf(asDraft(sheet, locale), { csv: null, issuedAt: now(), locale }) };
};
