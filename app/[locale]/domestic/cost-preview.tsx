import { Figure } from '@/components/ui/figure';
import { Table } from '@/components/ui/table';
import type { Actor } from '@/lib/access/actor';
import type { Known } from '@/lib/catalogue/kernel';
import { formatDay, formatMoney } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { DomesticCost } from '@/lib/law/domestic-contributions';
import { getCostPreview } from '@/lib/services/domestic/employments';
import { CostBars } from './cost-bars';

const figures = ['pay', 'base', 'employer', 'reductions', 'worker', 'total', 'net'] as const;
const amountOf = (cost: DomesticCost, figure: (typeof figures)[number]): number =>
  figure === 'reductions' ? cost.reductions.common + cost.reductions.joint : cost[figure];

/** What a declared change costs each side, beside what is paid now: bars with their table. */
export const DomesticCostPreview = async ({ actor, facts, locale }: { actor: Actor; facts: Known; locale: Locale }) => {
  const preview = await getCostPreview(actor, facts);
  if (!preview) return null;
  const t = translator(locale);
  const { before, after, on } = preview;
  const money = (amount: number) => formatMoney(amount, locale);
  const sides = [
    ...(before ? [{ label: t('domestic.cost.before'), cost: before }] : []),
    { label: t('domestic.cost.after'), cost: after },
  ];
  const labels = {
    pay: t('domestic.cost.pay'),
    base: t('domestic.cost.base'),
    employer: t('domestic.cost.parts.employer'),
    reductions: t('domestic.cost.reductionsDone'),
    worker: t('domestic.cost.parts.worker'),
    total: t('domestic.cost.total'),
    net: t('domestic.cost.net'),
  };
  return (
    <section id="cost">
      <h2 className="text-xl">{t('domestic.cost.previewTitle')}</h2>
      <p className="mt-2">{t('domestic.cost.lead', { day: formatDay(on, locale) })}</p>
      <Figure
        locale={locale}
        title={t('domestic.cost.title')}
        finding={
          before
            ? t('domestic.cost.findingMore', { before: money(before.total), after: money(after.total) })
            : t('domestic.cost.finding', { total: money(after.total), net: money(after.net) })
        }
        chart={<CostBars bars={sides} locale={locale} />}
        table={
          <Table
            caption={t('domestic.cost.previewTitle')}
            rows={[...figures]}
            rowKey={(figure) => figure}
            columns={[
              { key: 'what', label: t('domestic.cost.what'), cell: (figure) => labels[figure] },
              ...sides.map(({ label, cost }) => ({
                key: label,
                label,
                numeric: true,
                cell: (figure: (typeof figures)[number]) => money(amountOf(cost, figure)),
              })),
            ]}
          />
        }
      />
    </section>
  );
};
