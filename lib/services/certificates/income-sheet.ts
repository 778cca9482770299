import { exemptionOf } from '@/lib/casework/benefit-kinds';
import type { Sheet, SheetSection } from '@/lib/casework/sheet';
import { formatDay, formatMoney } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { Day } from '@/lib/law/day';
import { citation } from '@/lib/law/legal-ref';
import { amounts, type IncomeLine, totalOf } from '@/lib/record/income';
import { sealSection } from '../register/receipt-sheet';
import { benefitName, type CertifiedPerson, fullName, payerName, personSection } from './certificate-parts';
import type { IncomeYear } from './income';

const tableSection = ({ year, lines }: IncomeYear, locale: Locale): SheetSection => {
  const t = translator(locale);
  const figures = (line: Pick<IncomeLine, (typeof amounts)[number]>) =>
    amounts.map((name) => formatMoney(line[name], locale));
  return {
    title: t('certificates.income.caption', { year }),
    table: {
      head: (['payer', 'benefit', ...amounts] as const).map((name) => t(`certificates.income.head.${name}`)),
      rows: [
        ...lines.map((line) => [payerName(line.payer, locale), benefitName(line.benefit, locale), ...figures(line)]),
        [t('certificates.income.total'), '', ...figures(totalOf(lines))],
      ],
    },
  };
};

const exemptSection = ({ lines }: IncomeYear, locale: Locale): SheetSection[] => {
  const t = translator(locale);
  const items = [...new Set(lines.map(({ benefit }) => benefit))].flatMap((benefit) => {
    const ref = exemptionOf(benefit);
    return ref
      ? [
          t('certificates.sheet.exemptItem', {
            benefit: benefitName(benefit, locale),
            source: citation(ref, locale),
          }),
        ]
      : [];
  });
  return items.length > 0 ? [{ title: t('certificates.sheet.exempt'), list: items }] : [];
};

/** The certificate of what was paid and withheld in a year (RD 439/2007 art. 108.3), also when that was nothing. */
export const incomeSheet = (person: CertifiedPerson, income: IncomeYear, on: Day, locale: Locale): Sheet => {
  const t = translator(locale);
  const { year, lines, correctedOn } = income;
  const values = { year, name: fullName(person) };
  return {
    title: t('certificates.kinds.income', { year }),
    lead: t(lines.length > 0 ? 'certificates.sheet.incomeLead' : 'certificates.sheet.incomeNone', values),
    sections: [
      personSection(person, on, locale),
      ...(lines.length > 0 ? [tableSection(income, locale), ...exemptSection(income, locale)] : []),
      {
        title: t('certificates.sheet.about'),
        paragraphs: [
          t('certificates.sheet.law'),
          ...(correctedOn ? [t('certificates.sheet.corrected', { day: formatDay(correctedOn, locale) })] : []),
        ],
      },
      sealSection(locale),
    ],
  };
};
