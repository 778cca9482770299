import { SummaryList } from '@/components/ui/summary-list';
import { Table } from '@/components/ui/table';
import { formatMoney } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import type { DomesticCost } from '@/lib/law/domestic-contributions';
import { costFigures, costRows } from '@/lib/services/domestic/cost-rows';

/** The account of a month: pay, base and totals, and every concept for each side. */
export const CostTable = ({ cost, caption, locale }: { cost: DomesticCost; caption: string; locale: Locale }) => {
  const words = messagesOf(locale).domestic.cost;
  const money = (amount: number | null) => (amount === null ? '—' : formatMoney(amount, locale));
  return (
    <>
      <SummaryList
        locale={locale}
        rows={costFigures(cost, locale).map(([label, value]) => ({ key: label, label, value }))}
      />
      <div className="mt-6">
        <Table
          caption={caption}
          rows={[...costRows(cost, locale)]}
          rowKey={({ label }) => label}
          columns={[
            { key: 'concept', label: words.concept, cell: ({ label }) => label },
            { key: 'employer', label: words.employer, numeric: true, cell: ({ employer }) => money(employer) },
            { key: 'worker', label: words.worker, numeric: true, cell: ({ worker }) => money(worker) },
          ]}
        />
      </div>
    </>
  );
};
