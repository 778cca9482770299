import type { IconName } from '@/components/ui/icon';
import { Table } from '@/components/ui/table';
import { Tag, type TagTone } from '@/components/ui/tag';
import type { Result } from '@/lib/catalogue/say';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { boeUrl, citation, type LegalRef } from '@/lib/law/legal-ref';
import { FactLink, FactOrigin, type FactView } from './fact-view';

export type VerdictView = {
  id: string;
  title: string;
  result: Result;
  /** As the person will read it; none while a fact is missing. */
  sentence: string | null;
  ref: LegalRef;
  facts: FactView[];
};

const looks = {
  met: ['green', 'circle-check'],
  unmet: ['red', 'circle-x'],
  unknown: ['amber', 'circle-question-mark'],
  for: ['blue', 'circle-check'],
  against: ['grey', 'circle-minus'],
} as const satisfies Record<Result, readonly [TagTone, IconName]>;

/** The article, linked to the official text. */
export const Article = ({ reference, locale }: { reference: LegalRef; locale: Locale }) => (
  <a href={boeUrl(reference)} rel="noreferrer" className="text-xs font-normal">
    {citation(reference, locale)}
  </a>
);

/** How a requirement stands, in a word. */
export const ResultTag = ({ result, locale }: { result: Result; locale: Locale }) => (
  <span className="whitespace-nowrap">
    <Tag tone={looks[result][0]} icon={looks[result][1]}>
      {translator(locale)(`office.case.results.${result}`)}
    </Tag>
  </span>
);

/** Requirement by requirement: what the law asks, how it stands, and every fact it reads with its source. */
export const VerdictTable = ({
  verdicts,
  caption,
  hrefOf,
  locale,
}: {
  verdicts: VerdictView[];
  caption: string;
  /** Form of a fact; null when facts cannot be verified now. */
  hrefOf: ((fact: string) => string) | null;
  locale: Locale;
}) => {
  const t = translator(locale);
  return (
    <Table<VerdictView>
      caption={caption}
      hideCaption
      rows={verdicts}
      rowKey={(verdict) => verdict.id}
      columns={[
        {
          key: 'requirement',
          label: t('office.case.requirement'),
          cell: (verdict) => (
            <>
              {verdict.title}
              {verdict.sentence ? <span className="mt-1 block max-w-text font-normal">{verdict.sentence}</span> : null}
              <span className="mt-1 block">
                <Article reference={verdict.ref} locale={locale} />
              </span>
            </>
          ),
        },
        {
          key: 'result',
          label: t('office.case.result'),
          cell: ({ result }) => <ResultTag result={result} locale={locale} />,
        },
        {
          key: 'facts',
          label: t('office.case.read'),
          cell: ({ facts }) => (
            <ul className="space-y-3">
              {facts.map((fact) => (
                <li key={fact.key} className="flex items-start justify-between gap-x-3">
                  <span className="min-w-0 flex-1">
                    <span className="block text-xs">{fact.label}</span>
                    <strong className={`block whitespace-pre-line ${fact.value === null ? 'text-warning' : ''}`}>
                      {fact.value ?? t('office.case.missing')}
                    </strong>
                    {fact.value === null ? null : <FactOrigin fact={fact} />}
                  </span>
                  {hrefOf ? (
                    <FactLink href={hrefOf(fact.key)} words={t('office.case.verify')} label={fact.label} />
                  ) : null}
                </li>
              ))}
            </ul>
          ),
        },
      ]}
    />
  );
};
