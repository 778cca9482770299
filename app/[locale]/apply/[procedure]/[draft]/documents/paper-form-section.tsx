import { DocumentRow } from '@/components/case/document-row';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { Draft } from '@/lib/services/cases/draft';
import { PAPER_FORM } from '@/lib/services/cases/filled-draft';

/** At the desk the signed form on paper goes with what was keyed in from it. */
export const PaperFormSection = ({
  draft,
  page,
  csrf,
  errorOf,
  locale,
}: {
  draft: Pick<Draft, 'id' | 'documents'>;
  page: string;
  csrf: string;
  errorOf: (name: string) => string | undefined;
  locale: Locale;
}) => {
  const t = translator(locale);
  return (
    <section
      id={PAPER_FORM}
      aria-labelledby={`${PAPER_FORM}-name`}
      className="scroll-mt-8 border-t-4 border-violet pt-6"
    >
      <h2 id={`${PAPER_FORM}-name`} className="text-xl">
        {t('desk.paperForm.name')}
      </h2>
      <p className="mt-2">{t('desk.paperForm.why')}</p>
      <DocumentRow
        caseId={draft.id}
        kind={PAPER_FORM}
        name={t('desk.paperForm.name')}
        page={page}
        files={draft.documents.filter(({ kind }) => kind === PAPER_FORM)}
        csrf={csrf}
        locale={locale}
        errorOf={errorOf}
        isActing
      />
    </section>
  );
};
