import { ResultTag } from '@/components/case/verdict-table';
import { Table } from '@/components/ui/table';
import type { Appreciations, Verdict } from '@/lib/catalogue/assess';
import { resultOf, sayVerdict } from '@/lib/catalogue/say';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { OfficeCase } from '../case-page';

/** Every requirement with the answer of the data, the appreciation that counts instead, and the way to appreciate it. */
export const RequirementAnswers = ({ row, base, locale }: { row: OfficeCase; base: string; locale: Locale }) => {
  const t = translator(locale);
  const words = row.registered.words[locale];
  const { verdicts } = row.assessment;
  if (verdicts.length === 0) return null;
  const made = row.appreciations as Appreciations;
  const titleOf = ({ id }: Verdict) => words.requirements[id]?.title ?? id;
  return (
    <section id="requirements" aria-labelledby="requirements-title" className="mb-8 space-y-3">
      <h2 id="requirements-title" className="text-lg">
        {t('decisionDesk.appreciation.heading')}
      </h2>
      <p className="max-w-text text-muted">{t('decisionDesk.appreciation.hint')}</p>
      <Table<Verdict>
        caption={t('decisionDesk.appreciation.heading')}
        hideCaption
        rows={[...verdicts]}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'requirement',
            label: t('decisionDesk.appreciation.requirement'),
            cell: (verdict) => (
              <>
                {titleOf(verdict)}
                <span className="mt-1 block max-w-text font-normal">{sayVerdict(words, verdict, locale)}</span>
              </>
            ),
          },
          {
            key: 'result',
            label: t('decisionDesk.appreciation.result'),
            cell: (verdict) => (
              <>
                <ResultTag result={resultOf(verdict)} locale={locale} />
                {verdict.appreciated ? (
                  <span className="mt-1 block text-xs">
                    {t('decisionDesk.appreciation.instead', {
                      rules: t(`decisionDesk.appreciation.rules.${verdict.outcome}`),
                    })}
                  </span>
                ) : null}
              </>
            ),
          },
          {
            key: 'act',
            label: t('decisionDesk.appreciation.act'),
            cell: (verdict) => (
              <>
                <a href={`${base}/decision/${verdict.id}`}>
                  {t(verdict.appreciated ? 'decisionDesk.appreciation.again' : 'decisionDesk.appreciation.change')}
                  <span className="sr-only">: {titleOf(verdict)}</span>
                </a>
                {made[verdict.id] && !verdict.appreciated ? (
                  <span className="mt-1 block text-xs text-warning">{t('decisionDesk.appreciation.stale')}</span>
                ) : null}
              </>
            ),
          },
        ]}
      />
    </section>
  );
};
