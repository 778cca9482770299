import { SummaryList } from '@/components/ui/summary-list';
import { Table } from '@/components/ui/table';
import { formatDay, formatMoney } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { Day } from '@/lib/law/day';
import { choiceOf } from '@/lib/law/self-employed';
import { sayActivity } from '@/lib/record/economic-activity';
import type { SelfEmploymentRow, Situation } from '@/lib/record/self-employment';
import { sayCover, sayRow } from './say-self-employed';

type Registration = { readonly from: Day; readonly to: Day | null } | null;

/** Official names are Spanish on every page. */
const Activities = ({ codes }: { codes: readonly string[] }) => (
  <span lang="es">
    {codes.map((code) => (
      <span key={code} className="block">
        {sayActivity(code)}
      </span>
    ))}
  </span>
);

/** Registration, activities, cover, society, income and base as they are today. */
export const SituationList = ({
  registration,
  now: { activities, cover, base },
  on,
  locale,
}: {
  registration: Registration;
  now: Situation;
  on: Day;
  locale: Locale;
}) => {
  const t = translator(locale);
  const [main, ...others] = activities?.activities ?? [];
  const unknown = t('selfEmployed.now.unknown');
  const choice = base && choiceOf(base.income, on);
  return (
    <SummaryList
      locale={locale}
      rows={[
        {
          key: 'since',
          label: t('selfEmployed.now.since'),
          value: registration ? formatDay(registration.from, locale) : unknown,
        },
        ...(registration?.to
          ? [{ key: 'ended', label: t('selfEmployed.now.ended'), value: formatDay(registration.to, locale) }]
          : []),
        {
          key: 'main',
          label: t('selfEmployed.now.main'),
          value: main ? <Activities codes={[main]} /> : unknown,
          ...(activities && { source: t('selfEmployed.coming.from', { day: formatDay(activities.from, locale) }) }),
        },
        ...(others.length > 0
          ? [{ key: 'others', label: t('selfEmployed.now.others'), value: <Activities codes={others} /> }]
          : []),
        { key: 'mutual', label: t('selfEmployed.now.mutual'), value: cover?.mutual ?? unknown },
        { key: 'cover', label: t('selfEmployed.now.cover'), value: cover ? sayCover(cover, locale) : unknown },
        {
          key: 'income',
          label: t('selfEmployed.now.income'),
          value: base ? formatMoney(base.income, locale) : unknown,
          ...(choice && {
            source: t('selfEmployed.now.bandText', {
              least: formatMoney(choice.minimumBase, locale),
              most: formatMoney(choice.maximumBase, locale),
            }),
          }),
        },
        { key: 'base', label: t('selfEmployed.now.base'), value: base ? formatMoney(base.base, locale) : unknown },
      ]}
    />
  );
};

/** What has been on record, the latest first, and where each comes from. */
export const SelfEmploymentHistory = ({
  rows,
  caseHref,
  locale,
}: {
  rows: readonly SelfEmploymentRow[];
  /** Where a case is read; none for who may not open it here. */
  caseHref?: (id: string) => string;
  locale: Locale;
}) => {
  const t = translator(locale);
  return (
    <Table<SelfEmploymentRow>
      caption={t('selfEmployed.history.caption')}
      rows={[...rows]}
      rowKey={(row) => `${row.kind}${row.from}${row.recordedAt.getTime()}`}
      columns={[
        { key: 'from', label: t('selfEmployed.history.from'), cell: (row) => formatDay(row.from, locale, 'medium') },
        {
          key: 'what',
          label: t('selfEmployed.history.what'),
          cell: (row) => (
            <span className="font-normal" {...(row.kind === 'activities' ? { lang: 'es' } : {})}>
              {sayRow(row, row.kind === 'activities' ? 'es' : locale)}
            </span>
          ),
        },
        {
          key: 'how',
          label: t('selfEmployed.history.how'),
          cell: (row) =>
            row.decidedIn && caseHref ? (
              <a href={caseHref(row.decidedIn)} className="inline-flex min-h-11 items-center">
                {t('selfEmployed.history.case')}
              </a>
            ) : (
              t(row.decidedIn ? 'selfEmployed.history.case' : 'selfEmployed.history.file')
            ),
        },
      ]}
    />
  );
};
