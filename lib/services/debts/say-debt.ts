import { toDay } from '@/lib/casework/dates';
import { type DebtFacts, nextSteps, owed as owedOf } from '@/lib/casework/debts';
import type { Debt } from '@/lib/db/generated/client';
import { type DayStyle, formatDay, formatMoney, formatNumber } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { enforcementEnd, type InterestLine, interestBasis, type Owed } from '@/lib/law/late-payment';
import { citation, lgss } from '@/lib/law/legal-ref';
import { interestYear } from '@/lib/law/parameters/late-payment';

const PERCENT_DIGITS = 4;
const money = formatMoney;
/** A rate in millionths: '4,0625 %'. */
const sayRate = (millionths: number, locale: Locale): string => {
  const digits = millionths % 10_000 === 0 ? 0 : PERCENT_DIGITS;
  return `${formatNumber(millionths / 10_000, locale, digits)}${locale === 'es' ? ' ' : ''}%`;
};
const sayPoints = (points: number, locale: Locale): string => sayRate(points * 100, locale);

/** 'Cuota de autónomos'. */
export const sayKind = ({ kind }: Pick<Debt, 'kind'>, locale: Locale): string =>
  translator(locale)(`debts.kinds.${kind}`);
/** 'del 1 oct 2026 al 31 oct 2026'. */
export const sayPeriod = (
  { from, to }: Pick<Debt, 'from' | 'to'>,
  locale: Locale,
  style: DayStyle = 'medium',
): string =>
  translator(locale)('debts.detail.period', {
    from: formatDay(toDay(from), locale, style),
    to: formatDay(toDay(to), locale, style),
  });

export type SaidLine = {
  readonly key: string;
  readonly name: string;
  readonly how: string;
  readonly amount: string;
  readonly law: string;
};

const interestLine = (line: InterestLine, index: number, locale: Locale): SaidLine => {
  const t = translator(locale);
  return {
    key: `interest-${index}`,
    name: t(`debts.detail.interestOn.${line.on}`),
    how: t('debts.detail.interestHow', {
      base: money(line.base, locale),
      rate: sayRate(line.rate, locale),
      days: line.days,
      year: String(interestYear.on(line.from)),
      from: formatDay(line.from, locale, 'medium'),
      to: formatDay(line.to, locale, 'medium'),
    }),
    amount: money(line.amount, locale),
    law: interestBasis.map((ref) => citation(ref, locale)).join(', '),
  };
};

/** How an amount was reached, line by line, with the articles. */
export const sayOwed = (debt: DebtFacts, owed: Owed, locale: Locale): readonly SaidLine[] => {
  const t = translator(locale);
  const due = formatDay(debt.dueOn, locale);
  return [
    {
      key: 'principal',
      name: t('debts.columns.principal'),
      how:
        debt.paid > 0
          ? t('debts.detail.paidHow', { principal: money(debt.principal, locale) })
          : t('debts.detail.principalHow', { due }),
      amount: money(owed.principal, locale),
      law: citation(lgss(debt.kind === 'undue_benefit' ? '55.1' : debt.kind === 'instalment' ? '23' : '22'), locale),
    },
    {
      key: 'surcharge',
      name: t('debts.columns.surcharge'),
      how: t(`debts.detail.reasons.${owed.reason}`, {
        rate: sayPoints(owed.surchargePoints, locale),
        base: money(owed.principal, locale),
        due,
      }),
      amount: money(owed.surcharge, locale),
      law: citation(owed.basis, locale),
    },
    ...owed.interestLines.map((line, index) => interestLine(line, index, locale)),
  ];
};

/** What comes next if a debt is not paid: sentences with their days. */
export const sayNext = (debt: DebtFacts, today: Parameters<typeof nextSteps>[1], locale: Locale): readonly string[] => {
  const t = translator(locale);
  const steps = nextSteps(debt, today).map(({ on, owed }) => {
    const why = [
      t(`debts.detail.nextWhy.${owed.reason}`, { rate: sayPoints(owed.surchargePoints, locale) }),
      ...(owed.interest > 0 ? [t('debts.detail.nextInterest')] : []),
    ].join(', ');
    return `${t('debts.detail.nextLine', { day: formatDay(on, locale), total: money(owed.total, locale) })}: ${why}.`;
  });
  if (debt.kind === 'instalment') return [...steps, t('debts.detail.nextPlan')];
  const runs = owedOf(debt, today).interest > 0;
  return [
    ...(runs ? [t('debts.detail.nextDaily')] : steps.length === 0 ? [t('debts.detail.nextNothing')] : []),
    ...steps,
    debt.enforcedOn
      ? t('debts.detail.nextSeizure', {
          day: formatDay(debt.enforcedOn, locale),
          end: formatDay(enforcementEnd(debt.enforcedOn), locale),
        })
      : t('debts.detail.nextEnforcement'),
  ];
};
