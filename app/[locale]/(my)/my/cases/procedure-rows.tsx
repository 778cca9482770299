import { StatusTag } from '@/components/ui/tag';
import type { CaseNeed } from '@/lib/casework/case-needs';
import { publicStep, publicSteps } from '@/lib/casework/lifecycle';
import { getProcedure } from '@/lib/catalogue/registry';
import { formatDay, formatInstant, formatInstantDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { ProcedureRow } from '@/lib/services/cases/list-procedures';
import { caseStatus } from '../case-status';

const needWords = (need: CaseNeed, locale: Locale): string => {
  const t = translator(locale);
  const { count } = need;
  switch (need.kind) {
    case 'notification':
      return t('myCases.needs.notification', { count, until: formatInstant(need.until, locale) });
    case 'request':
      return t('myCases.needs.request', { count, until: formatDay(need.until, locale) });
    default:
      return t(`myCases.needs.${need.kind}`, { count });
  }
};

const Documents = ({ row, locale }: { row: ProcedureRow; locale: Locale }) => {
  const t = translator(locale);
  const { needed, given, accepted, returned } = row.documents;
  if (needed + given + returned === 0) return null;
  const parts = [
    t('myCases.documents.needed', { count: needed }),
    t('myCases.documents.given', { count: given }),
    t('myCases.documents.accepted', { count: accepted }),
    ...(returned > 0 ? [t('myCases.documents.returned', { count: returned })] : []),
  ];
  return (
    <p className="text-sm text-muted">
      {t('myCases.documents.label')}: {parts.join(' · ')}
    </p>
  );
};

const Row = ({ row, locale }: { row: ProcedureRow; locale: Locale }) => {
  const t = translator(locale);
  const { state, needs, registeredAt, dueOn, number } = row;
  return (
    <li className="relative rounded border border-line bg-surface p-5 has-[a:hover]:border-action sm:px-6">
      <div className="mb-2 flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <h2 className="text-lg">
          <a
            href={`/${locale}/my/cases/${row.id}`}
            className="after:absolute after:inset-0 after:rounded after:content-['']"
          >
            {getProcedure(row.procedure).words[locale].title}
          </a>
        </h2>
        <StatusTag status={caseStatus(state, row.outcome)} locale={locale} />
      </div>
      <p>
        <strong>{t('ui.step', { step: publicStep[state], total: publicSteps.length })}</strong>:{' '}
        {t(`my.case.states.${state}`)}.
      </p>
      {needs.length > 0 ? (
        <div className="my-3 border-l-4 border-warning bg-warning-soft px-4 py-3">
          <p className="font-bold">{t('myCases.needs.title')}</p>
          <ul className="list">
            {needs.map((need) => (
              <li key={need.kind}>{needWords(need, locale)}</li>
            ))}
          </ul>
        </div>
      ) : null}
      <Documents row={row} locale={locale} />
      <p className="text-sm text-muted">
        {registeredAt ? `${t('my.case.presented', { day: formatInstantDay(registeredAt, locale, 'medium') })} ` : ''}
        {dueOn ? t('my.case.due', { day: formatDay(dueOn, locale) }) : ''} {t('myCases.number')}{' '}
        <span className="font-mono whitespace-nowrap">{number}</span>
      </p>
    </li>
  );
};

/** Cases one under another: where each stands, what it waits for, and its next date. The whole row is the link. */
export const ProcedureRows = ({ rows, locale }: { rows: readonly ProcedureRow[]; locale: Locale }) => (
  <ul className="space-y-4">
    {rows.map((row) => (
      <Row key={row.id} row={row} locale={locale} />
    ))}
  </ul>
);
