import { Table } from '@/components/ui/table';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { FactLink, FactOrigin, type FactView } from './fact-view';

/** Facts that no requirement reads: the calculation and the list of documents do. */
export const FactsTable = ({
  facts,
  caption,
  hrefOf,
  locale,
}: {
  facts: FactView[];
  caption: string;
  hrefOf: ((fact: string) => string) | null;
  locale: Locale;
}) => {
  const t = translator(locale);
  return (
    <Table<FactView>
      caption={caption}
      hideCaption
      rows={facts}
      rowKey={(fact) => fact.key}
      columns={[
        {
          key: 'fact',
          label: t('office.case.fact'),
          cell: (fact) => <span className="font-normal">{fact.label}</span>,
        },
        {
          key: 'value',
          label: t('office.case.value'),
          cell: (fact) => (
            <strong className={`whitespace-pre-line ${fact.value === null ? 'text-warning' : ''}`}>
              {fact.value ?? t('office.case.missing')}
            </strong>
          ),
        },
        {
          key: 'source',
          label: t('office.case.source'),
          cell: (fact) => (fact.value === null ? '—' : <FactOrigin fact={fact} />),
        },
        ...(hrefOf
          ? [
              {
                key: 'verify',
                label: t('office.case.factAction'),
                cell: (fact: FactView) => (
                  <FactLink href={hrefOf(fact.key)} words={t('office.case.verify')} label={fact.label} />
                ),
              },
            ]
          : []),
      ]}
    />
  );
};
