import { Icon, type IconName } from '@/components/ui/icon';
import { SummaryList } from '@/components/ui/summary-list';
import { Table } from '@/components/ui/table';
import type { Assessment, AwardLine, Verdict } from '@/lib/catalogue/assess';
import type { Words } from '@/lib/catalogue/registry';
import { type Result, resultOf, sayEffects, sayLine, sayTotal, sayVerdict } from '@/lib/catalogue/say';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { boeUrl, citation } from '@/lib/law/legal-ref';

const looks = {
  met: ['circle-check', 'text-success'],
  unmet: ['circle-x', 'text-error'],
  unknown: ['circle-question-mark', 'text-muted'],
  for: ['circle-check', 'text-info'],
  against: ['circle-minus', 'text-muted'],
} as const satisfies Record<Result, readonly [IconName, string]>;

const Law = ({ of, locale }: { of: Verdict['ref']; locale: Locale }) => (
  <a href={boeUrl(of)} rel="external">
    {citation(of, locale)}
  </a>
);

const VerdictItem = ({
  verdict,
  words,
  locale,
  level,
}: {
  verdict: Verdict;
  words: Words;
  locale: Locale;
  level: 3 | 4;
}) => {
  const Heading = `h${level}` as const;
  const t = translator(locale);
  const result = resultOf(verdict);
  const [icon, tone] = looks[result];
  const text = words.requirements[verdict.id];
  return (
    <li className="flex gap-3 border-b border-line py-4">
      <Icon name={icon} className={`mt-1 size-6 shrink-0 ${tone}`} />
      <div className="min-w-0">
        <Heading className="text-base">
          {text?.title} <span className={tone}>· {t(`apply.check.${result}`)}</span>
        </Heading>
        {sayVerdict(words, verdict, locale) ? <p>{sayVerdict(words, verdict, locale)}</p> : null}
        {result === 'unmet' ? <p className="mt-1">{text?.change}</p> : null}
        <p className="text-sm text-muted">
          <Law of={verdict.ref} locale={locale} />
        </p>
      </div>
    </li>
  );
};

/** An assessment in words: each requirement with its reason and article, then the award line by line. */
export const AssessmentView = ({
  assessment,
  words,
  locale,
  level = 3,
}: {
  assessment: Assessment;
  words: Words;
  locale: Locale;
  level?: 3 | 4;
}) => {
  const t = translator(locale);
  const { award } = assessment;
  const total = award && sayTotal(award, locale);
  return (
    <>
      {assessment.verdicts.length > 0 ? (
        <ul>
          {assessment.verdicts.map((verdict) => (
            <VerdictItem key={verdict.id} verdict={verdict} words={words} locale={locale} level={level} />
          ))}
        </ul>
      ) : null}
      {award && sayEffects(words, award, locale).length > 0 ? (
        <div className="mt-4">
          <SummaryList
            locale={locale}
            rows={sayEffects(words, award, locale).map(([label, value]) => ({ key: label, label, value }))}
          />
        </div>
      ) : null}
      {award && (award.lines.length > 0 || total) ? (
        <div className="mt-8">
          <Table<AwardLine | null>
            caption={t('apply.check.amounts')}
            columns={[
              {
                key: 'line',
                label: t('apply.check.line'),
                cell: (row) => (row ? sayLine(words, row, locale).label : <strong>{t('apply.check.total')}</strong>),
              },
              {
                key: 'value',
                label: t('apply.check.value'),
                numeric: true,
                cell: (row) =>
                  row ? sayLine(words, row, locale).value : <strong className="whitespace-normal">{total}</strong>,
              },
              {
                key: 'ref',
                label: t('apply.check.ref'),
                cell: (row) => (row ? <Law of={row.ref} locale={locale} /> : null),
              },
            ]}
            rows={total ? [...award.lines, null] : [...award.lines]}
            rowKey={(row) => row?.id ?? 'total'}
          />
        </div>
      ) : null}
    </>
  );
};
