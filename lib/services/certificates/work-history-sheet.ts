import type { Sheet, SheetSection } from '@/lib/casework/sheet';
import { formatDay, formatMoney, formatMonth, formatNumber, formatPercent } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { daysBetween } from '@/lib/law/day';
import type { WorkHistory, YearOfBases } from '@/lib/record/work-history';
import { sealSection } from '../register/receipt-sheet';
import { type CertifiedPerson, fullName, personSection } from './certificate-parts';

const summarySection = ({ days, daysOfPeriods }: WorkHistory, locale: Locale): SheetSection => {
  const t = translator(locale);
  const number = (value: number) => formatNumber(value, locale, 0);
  return {
    title: t('certificates.sheet.summary'),
    rows: [
      [t('certificates.sheet.days'), number(days)],
      [t('certificates.sheet.daysOfPeriods'), number(daysOfPeriods)],
      [t('certificates.sheet.overlap'), number(daysOfPeriods - days)],
    ],
    paragraphs: [t('certificates.sheet.daysNote')],
  };
};

const periodsSection = ({ periods }: WorkHistory, locale: Locale): SheetSection => {
  const t = translator(locale);
  const title = t('certificates.sheet.periods');
  if (periods.length === 0) return { title, paragraphs: [t('certificates.sheet.noPeriods')] };
  const head = (['regime', 'employer', 'from', 'to', 'workTime', 'days'] as const).map((name) =>
    t(`certificates.sheet.periodHead.${name}`),
  );
  return {
    title,
    table: {
      head,
      rows: periods.map(({ regime, employer, from, to, workTime, days }) => [
        t(`retirement.record.regimes.${regime}`),
        employer ?? '—',
        formatDay(from, locale, 'medium'),
        to ? formatDay(to, locale, 'medium') : t('certificates.sheet.goesOn'),
        formatPercent(workTime, locale),
        formatNumber(days, locale, 0),
      ]),
    },
  };
};

/** Sentences of the times without any period, both days included. */
export const sayGaps = ({ gaps }: WorkHistory, locale: Locale): string[] => {
  const t = translator(locale);
  return gaps.map(({ from, to }) =>
    t('certificates.sheet.gap', {
      from: formatDay(from, locale),
      to: formatDay(to, locale),
      days: daysBetween(from, to) + 1,
    }),
  );
};

/** The report of a working life (informe de vida laboral). */
export const workHistorySheet = (person: CertifiedPerson, history: WorkHistory, locale: Locale): Sheet => {
  const t = translator(locale);
  const { on, gaps } = history;
  return {
    title: t('certificates.sheet.historyTitle'),
    lead: t('certificates.sheet.historyLead', { name: fullName(person), day: formatDay(on, locale) }),
    sections: [
      personSection(person, on, locale),
      summarySection(history, locale),
      periodsSection(history, locale),
      ...(gaps.length > 0 ? [{ title: t('certificates.sheet.gaps'), list: sayGaps(history, locale) }] : []),
      sealSection(locale),
    ],
  };
};

const yearSection = ({ year, months, total }: YearOfBases, locale: Locale): SheetSection => {
  const t = translator(locale);
  return {
    title: t('certificates.sheet.basesYear', { year }),
    table: {
      head: (['month', 'base', 'monthDays'] as const).map((name) => t(`certificates.sheet.${name}`)),
      rows: [
        ...months.map(({ month, base, days }) => [
          formatMonth(month, locale),
          base === null ? t('certificates.sheet.missing') : formatMoney(base, locale),
          base === null ? '—' : formatNumber(days, locale, 0),
        ]),
        [t('certificates.sheet.total'), formatMoney(total, locale), ''],
      ],
    },
  };
};

/** The report of contribution bases, a table a year, the newest first. */
export const basesSheet = (person: CertifiedPerson, { on, years }: WorkHistory, locale: Locale): Sheet => {
  const t = translator(locale);
  const none = { title: t('certificates.sheet.base'), paragraphs: [t('certificates.sheet.noBases')] };
  return {
    title: t('certificates.sheet.basesTitle'),
    lead: t('certificates.sheet.basesLead', { name: fullName(person), day: formatDay(on, locale) }),
    sections: [
      personSection(person, on, locale),
      ...(years.length > 0 ? years.map((year) => yearSection(year, locale)) : [none]),
      sealSection(locale),
    ],
  };
};
