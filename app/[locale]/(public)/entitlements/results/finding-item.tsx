import { AssessmentView } from '@/components/case/assessment-view';
import { type Assessment, isWeighed } from '@/lib/catalogue/assess';
import { sayTotal, sayVerdict } from '@/lib/catalogue/say';
import type { Finding } from '@/lib/catalogue/screener';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';

/** One benefit in the results: how much, or what is missing, or why not; every reason underneath; a box to apply. */
export const FindingItem = ({
  finding,
  assessment,
  locale,
}: {
  finding: Finding;
  assessment: Assessment;
  locale: Locale;
}) => {
  const t = translator(locale);
  const { procedure, words: all } = finding.registered;
  const words = all[locale];
  const { slug, topic } = procedure;
  const total = assessment.award && sayTotal(assessment.award, locale);
  const missing = finding.open.map((key) => words.facts[key]?.name ?? key);
  const unmet = assessment.verdicts.filter(({ outcome, factor }) => outcome === 'unmet' && !factor);
  return (
    <li className="border-b border-line py-5">
      <h3 className="text-lg">
        <a href={`/${locale}/services/${topic}/${slug}`}>{words.title}</a>
      </h3>
      {total ? <p className="mt-1 text-lg font-bold">{total}</p> : null}
      {missing.length > 0 ? (
        <p className="mt-1">
          {t(finding.found === 'entitled' ? 'entitlements.results.missingAmount' : 'entitlements.results.missing', {
            facts: missing.slice(0, 4).join(' · '),
          })}{' '}
          <a href={`/${locale}/check/${slug}`}>
            {t('entitlements.results.finish')}
            <span className="sr-only">: {words.title}</span>
          </a>
        </p>
      ) : null}
      {isWeighed(assessment) ? <p className="mt-1">{t('entitlements.results.weighed')}</p> : null}
      {unmet.map((verdict) => (
        <p key={verdict.id} className="mt-1">
          {sayVerdict(words, verdict, locale)}{' '}
          <span className="text-muted">{words.requirements[verdict.id]?.change}</span>
        </p>
      ))}
      <details className="mt-2">
        <summary className="inline-flex min-h-11 items-center text-link underline">
          {t('entitlements.results.reasons')}
          <span className="sr-only">: {words.title}</span>
        </summary>
        <AssessmentView assessment={assessment} words={words} locale={locale} level={4} />
      </details>
      {finding.found === 'not' ? (
        <p className="mt-1 text-sm text-muted">{t('entitlements.results.anyway')}</p>
      ) : (
        <label className="choice mt-3 no-print" htmlFor={`apply-${slug}`}>
          <input
            id={`apply-${slug}`}
            type="checkbox"
            name="p"
            value={slug}
            defaultChecked={finding.found === 'entitled'}
          />
          <span>{t('entitlements.results.choose', { act: words.act })}</span>
        </label>
      )}
    </li>
  );
};
