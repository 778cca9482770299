import { redirect } from 'next/navigation';
import { SheetView } from '@/components/case/sheet-view';
import { Conflict } from '@/lib/access/outcomes';
import type { Session } from '@/lib/auth/session';
import type { Sheet } from '@/lib/casework/sheet';
import { isLocale, type Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { previewDecision } from '@/lib/services/office/decide';
import { orNotFound } from '../../../../or-not-found';
import type { OfficeCase } from '../case-page';

/** The decision as the person will read it; when somebody moved the case in between, the page starts over. */
export const decisionPreview = async ({ session, row, base }: { session: Session; row: OfficeCase; base: string }) => {
  try {
    return await orNotFound(() => previewDecision(session.actor, row.id, row.version));
  } catch (error) {
    if (error instanceof Conflict) redirect(`${base}/decision`);
    throw error;
  }
};

/** A decision in the language of its person, as a page within the page. */
export const DecisionSheet = ({ sheet, row, locale }: { sheet: Sheet; row: OfficeCase; locale: Locale }) => {
  const theirs = isLocale(row.locale) ? row.locale : 'es';
  return (
    <article lang={theirs} className="min-w-0 rounded border border-line bg-surface p-5 sm:p-8">
      <p lang={locale} className="no-print mb-5 text-muted">
        {translator(locale)('office.decision.readerText')}
      </p>
      <h2 className="mb-4 text-xl">{sheet.title}</h2>
      <SheetView sheet={sheet} locale={theirs} level={3} />
    </article>
  );
};
