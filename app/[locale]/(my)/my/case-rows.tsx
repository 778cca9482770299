import { StatusTag } from '@/components/ui/tag';
import { toDay } from '@/lib/casework/dates';
import { publicStep, publicSteps } from '@/lib/casework/lifecycle';
import { getProcedure } from '@/lib/catalogue/registry';
import { formatDay, formatInstantDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { listMyCases } from '@/lib/services/cases/my-cases';
import { caseStatus } from './case-status';

export type CaseRow = Omit<Awaited<ReturnType<typeof listMyCases>>['items'][number], 'updatedAt'>;

/** The step in words, and the one date that matters now. */
const Sentence = ({ row, locale }: { row: CaseRow; locale: Locale }) => {
  const t = translator(locale);
  const { state, registeredAt, dueOn } = row;
  const requestDue = row.requests[0]?.dueOn;
  const ours = state === 'registered' || state === 'instruction' || state === 'proposed';
  return (
    <>
      <p>
        <strong>{t('ui.step', { step: publicStep[state], total: publicSteps.length })}</strong>:{' '}
        {t(`my.case.states.${state}`)}.
      </p>
      <p className="text-sm text-muted">
        {registeredAt ? `${t('my.case.presented', { day: formatInstantDay(registeredAt, locale, 'medium') })} ` : ''}
        {ours && dueOn ? t('my.case.due', { day: formatDay(toDay(dueOn), locale, 'medium') }) : ''}
        {state === 'awaiting_citizen' && requestDue
          ? t('my.case.requestDue', { day: formatDay(toDay(requestDue), locale) })
          : ''}
      </p>
    </>
  );
};

/** Cases one under another: procedure, status and where it stands. The whole row is the link. */
export const CaseRows = ({ rows, level, locale }: { rows: readonly CaseRow[]; level: 2 | 3; locale: Locale }) => {
  const Tag = `h${level}` as const;
  return (
    <ul className="space-y-4">
      {rows.map((row) => (
        <li
          key={row.id}
          className="relative rounded border border-line bg-surface p-5 has-[a:hover]:border-action sm:px-6"
        >
          <div className="mb-2 flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
            <Tag className="text-lg">
              <a
                href={`/${locale}/my/cases/${row.id}`}
                className="after:absolute after:inset-0 after:rounded after:content-['']"
              >
                {getProcedure(row.procedure).words[locale].title}
              </a>
            </Tag>
            <StatusTag status={caseStatus(row.state, row.decisions[0]?.outcome)} locale={locale} />
          </div>
          <Sentence row={row} locale={locale} />
        </li>
      ))}
    </ul>
  );
};
