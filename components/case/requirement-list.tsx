import { Icon } from '@/components/ui/icon';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { type Review, ReviewTag } from './document-list';
import { FactLink, FactOrigin } from './fact-view';
import { Article, ResultTag, type VerdictView } from './verdict-table';

/** A document the law asks for because of the same facts, and whether it is there. */
export type Evidence = { id: string; name: string; href: string | null; review: Review | null };

/** The requirements in a narrow column beside a document: met or not, the facts with their source, the documents that prove them. */
export const RequirementList = ({
  verdicts,
  evidenceOf,
  hrefOf,
  locale,
}: {
  verdicts: VerdictView[];
  evidenceOf: (verdict: VerdictView) => Evidence[];
  /** Form of a fact; null when facts cannot be verified now. */
  hrefOf: ((fact: string) => string) | null;
  locale: Locale;
}) => {
  const t = translator(locale);
  return (
    <ul className="divide-y divide-line border-y border-line">
      {verdicts.map((verdict) => {
        const evidence = evidenceOf(verdict);
        return (
          <li key={verdict.id} className="py-3">
            <div className="flex flex-wrap items-start justify-between gap-x-3 gap-y-1">
              <h3 className="min-w-0 text-sm">{verdict.title}</h3>
              <ResultTag result={verdict.result} locale={locale} />
            </div>
            <Article reference={verdict.ref} locale={locale} />
            <details className="mt-1">
              <summary className="inline-flex min-h-8 items-center gap-1 text-xs text-link underline">
                <Icon name="chevron-right" className="turn size-4" />
                {t('caseDesk.documents.facts')}
                <span className="sr-only">: {verdict.title}</span>
              </summary>
              <ul className="mt-1 space-y-2 border-l-4 border-line pl-3">
                {verdict.facts.map((fact) => (
                  <li key={fact.key}>
                    <span className="block text-xs">{fact.label}</span>
                    <strong
                      className={`block break-words whitespace-pre-line ${fact.value === null ? 'text-warning' : ''}`}
                    >
                      {fact.value ?? t('office.case.missing')}
                    </strong>
                    {fact.value === null ? null : <FactOrigin fact={fact} />}
                    {hrefOf ? (
                      <FactLink href={hrefOf(fact.key)} words={t('office.case.verify')} label={fact.label} />
                    ) : null}
                  </li>
                ))}
              </ul>
            </details>
            {evidence.length > 0 ? (
              <>
                <h4 className="mt-1 text-xs font-normal text-muted">{t('caseDesk.documents.evidence')}</h4>
                <ul>
                  {evidence.map(({ id, name, href, review }) => (
                    <li key={id} className="flex flex-wrap items-center gap-x-2 text-xs">
                      {href ? <a href={href}>{name}</a> : name}
                      {review ? (
                        <ReviewTag review={review} locale={locale} />
                      ) : (
                        <span className="text-warning">{t('caseDesk.documents.notSent')}</span>
                      )}
                    </li>
                  ))}
                </ul>
              </>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
};
