import type { Sheet, SheetSection } from '@/lib/casework/sheet';
import { formatDay, formatMoney, formatPercent } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { cents, sumCents } from '@/lib/law/cents';
import type { Day } from '@/lib/law/day';
import { citation } from '@/lib/law/legal-ref';
import { revaluation } from '@/lib/law/parameters/maximum-pension';
import { sealSection } from '../register/receipt-sheet';
import type { BenefitInPayment, Benefits } from './benefits';
import { benefitName, type CertifiedPerson, fullName, personSection } from './certificate-parts';

/** The increase of the year with its source, where the benefit had one. */
export const sayRise = ({ year }: BenefitInPayment, locale: Locale): { rate: string; source: string } | null =>
  year.before !== null && year.revaluation !== null
    ? {
        rate: formatPercent(year.revaluation, locale),
        source: citation(revaluation.entryOn(`${year.year}-01-01` as Day).source, locale),
      }
    : null;

const benefitSection = (each: BenefitInPayment, locale: Locale): SheetSection => {
  const t = translator(locale);
  const { year } = each;
  const money = (value: number) => formatMoney(value, locale);
  const rise = sayRise(each, locale);
  return {
    title: benefitName(each.benefit, locale),
    rows: [
      [t('certificates.sheet.since'), formatDay(each.since, locale)],
      [t('certificates.sheet.monthly'), money(year.monthly)],
      [t('certificates.sheet.pays'), String(each.pays)],
      [t('certificates.sheet.yearly'), money(year.yearly)],
      [t('certificates.sheet.withheldMonth'), money(year.withheld)],
      [t('certificates.sheet.net'), money(year.net)],
      ...(year.before === null ? [] : [[t('certificates.sheet.before'), money(year.before)] as const]),
      ...(rise ? [[t('certificates.sheet.revaluation'), t('certificates.sheet.revaluationValue', rise)] as const] : []),
    ],
  };
};

/* Benefits that are no monthly right, such as those of a birth: what was paid in the year, by benefit. */
const onceSection = ({ payments, on }: Benefits, locale: Locale): SheetSection => {
  const t = translator(locale);
  const year = on.slice(0, 4);
  const paid = payments.filter((payment) => payment.state === 'paid' && payment.on.startsWith(year));
  const names = [...new Set(paid.map(({ benefit }) => benefit))];
  const title = t('certificates.sheet.once', { year });
  if (names.length === 0) return { title, paragraphs: [t('certificates.sheet.noOnce', { year })] };
  return {
    title,
    rows: names.map((name) => [
      benefitName(name, locale),
      formatMoney(sumCents(paid.filter(({ benefit }) => benefit === name).map(({ value }) => cents(value))), locale),
    ]),
  };
};

/** What somebody receives on a day, with the increase of the year of each pension. */
export const benefitsSheet = (person: CertifiedPerson, benefits: Benefits, locale: Locale): Sheet => {
  const t = translator(locale);
  const { inPayment, payments, on } = benefits;
  const isNone = inPayment.length === 0 && payments.length === 0;
  const values = { name: fullName(person), day: formatDay(on, locale) };
  return {
    title: t('certificates.kinds.benefits'),
    lead: t(isNone ? 'certificates.sheet.benefitsNone' : 'certificates.sheet.benefitsLead', values),
    sections: [
      personSection(person, on, locale),
      ...inPayment.map((each) => benefitSection(each, locale)),
      ...(isNone ? [] : [onceSection(benefits, locale)]),
      sealSection(locale),
    ],
  };
};

/** That somebody receives no pension on a day. */
export const noPensionSheet = (person: CertifiedPerson, on: Day, locale: Locale): Sheet => {
  const t = translator(locale);
  return {
    title: t('certificates.kinds.no-pension'),
    lead: t('certificates.sheet.noPensionLead', { name: fullName(person), day: formatDay(on, locale) }),
    sections: [
      personSection(person, on, locale),
      { title: t('certificates.sheet.about'), paragraphs: [t('certificates.sheet.noPensionScope')] },
      sealSection(locale),
    ],
  };
};
