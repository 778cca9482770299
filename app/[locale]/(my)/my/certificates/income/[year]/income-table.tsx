import { type Column, Table } from '@/components/ui/table';
import { exemptionOf } from '@/lib/casework/benefit-kinds';
import { formatMoney } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { citation } from '@/lib/law/legal-ref';
import { amounts, type IncomeAmounts, totalOf } from '@/lib/record/income';
import { benefitName, payerName } from '@/lib/services/certificates/certificate-parts';
import type { IncomeYear } from '@/lib/services/certificates/income';

type Row = IncomeAmounts & { readonly payer: string; readonly benefit: string; readonly isTotal?: true };

/** What each payer paid and withheld in a year, and the total, as the certificate says it. */
export const IncomeTable = ({ income: { year, lines }, locale }: { income: IncomeYear; locale: Locale }) => {
  const t = translator(locale);
  const exempt = (benefit: string) => {
    const ref = exemptionOf(benefit);
    return ref ? t('certificates.income.exempt', { source: citation(ref, locale) }) : null;
  };
  const rows: Row[] = [
    ...lines,
    { payer: t('certificates.income.total'), benefit: '', ...totalOf(lines), isTotal: true },
  ];
  const money: Column<Row>[] = amounts.map((name) => ({
    key: name,
    label: t(`certificates.income.head.${name}`),
    numeric: true,
    cell: (row) => (row.isTotal ? <strong>{formatMoney(row[name], locale)}</strong> : formatMoney(row[name], locale)),
  }));
  return (
    <Table<Row>
      caption={t('certificates.income.caption', { year })}
      rows={rows}
      rowKey={({ payer, benefit }) => `${payer} ${benefit}`}
      columns={[
        {
          key: 'payer',
          label: t('certificates.income.head.payer'),
          cell: ({ payer, isTotal }) => (isTotal ? <strong>{payer}</strong> : payerName(payer, locale)),
        },
        {
          key: 'benefit',
          label: t('certificates.income.head.benefit'),
          cell: ({ benefit, isTotal }) =>
            isTotal ? (
              '—'
            ) : (
              <>
                {benefitName(benefit, locale)}
                <span className="block text-sm text-muted">{exempt(benefit)}</span>
              </>
            ),
        },
        ...money,
      ]}
    />
  );
};
