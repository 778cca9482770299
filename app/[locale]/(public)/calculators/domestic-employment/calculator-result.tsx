import { Figure } from '@/components/ui/figure';
import { Notice } from '@/components/ui/notice';
import { formatDay, formatMoney } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { domesticCost, leastPay, payToCompare } from '@/lib/law/domestic-contributions';
import { boeUrl, citation } from '@/lib/law/legal-ref';
import { domesticBands, domesticFullTime, domesticReductions } from '@/lib/law/parameters/domestic-employment';
import { minimumWageMonth } from '@/lib/law/parameters/minimum-wage';
import { CostBars } from '../../../domestic/cost-bars';
import { CostTable } from '../../../domestic/cost-table';
import type { Asked } from './calculator-fields';

/** The cost of what was asked, and why it could not be agreed if it is against the law. */
export const CalculatorResult = ({ asked, locale }: { asked: Asked; locale: Locale }) => {
  const t = translator(locale);
  const money = (amount: number) => formatMoney(amount, locale);
  const { on, hours, payKind } = asked;
  const { week } = domesticFullTime.on(on);
  const cost = domesticCost(asked, on);
  const [have, need] = [payToCompare(asked), leastPay(asked, on)];
  const sources = [domesticBands, domesticReductions, minimumWageMonth].map((figure) => figure.entryOn(on).source);
  return (
    <section className="mt-12 max-w-form" aria-labelledby="result">
      <h2 id="result" className="mb-4 text-2xl">
        {t('domestic.calculator.result')}
      </h2>
      {hours > week ? (
        <Notice locale={locale} kind="warning" title={t('domestic.calculator.overTitle')} id="over">
          <p>{t('domestic.calculator.overText', { need: week })}</p>
        </Notice>
      ) : null}
      {have < need ? (
        <Notice locale={locale} kind="warning" title={t('domestic.calculator.belowTitle')} id="below">
          <p>
            {t(payKind === 'hour' ? 'domestic.calculator.belowHour' : 'domestic.calculator.belowYear', {
              have: money(have),
              need: money(need),
            })}
          </p>
        </Notice>
      ) : null}
      <p>{t('domestic.cost.lead', { day: formatDay(on, locale) })}</p>
      <Figure
        locale={locale}
        title={t('domestic.cost.title')}
        finding={t('domestic.cost.finding', { total: money(cost.total), net: money(cost.net) })}
        chart={<CostBars bars={[{ label: t('domestic.cost.month'), cost }]} locale={locale} />}
        table={<CostTable cost={cost} caption={t('domestic.cost.shares')} locale={locale} />}
      />
      <p className="text-muted">{t('domestic.calculator.estimate')}</p>
      <h3 className="mt-8 text-lg">{t('domestic.calculator.sources')}</h3>
      <ul className="list mt-3">
        {sources.map((ref) => (
          <li key={citation(ref, locale)}>
            <a href={boeUrl(ref)} rel="external">
              {citation(ref, locale)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
};
