import { SheetView } from '@/components/case/sheet-view';
import { Notice } from '@/components/ui/notice';
import { today } from '@/lib/adapters/clock';
import { sayRevisionKind } from '@/lib/casework/say-remedy';
import type { Assessment } from '@/lib/catalogue/assess';
import { parseFacts } from '@/lib/catalogue/prefill';
import { formatInstant } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { askedSections } from '@/lib/services/revisions/revision-receipt';
import type { OfficeCase } from './case-page';

/** The revision a case is in the office for, if any. */
export const openRevisionOf = (row: OfficeCase) =>
  row.revisions.find(({ state }) => state === 'open' || state === 'silent');

/** What is asked about the decision, point by point with what it said, beside the requirements of today. */
export const AskedRevision = ({ row, locale }: { row: OfficeCase; locale: Locale }) => {
  const t = translator(locale);
  const revision = openRevisionOf(row);
  if (!revision) return null;
  const { procedure } = row.registered;
  const about = {
    registered: row.registered,
    assessment: revision.decision.assessment as unknown as Assessment,
    facts: parseFacts(procedure.facts, revision.decision.facts, today()),
  };
  const when = formatInstant(revision.madeAt, locale, { style: 'medium' });
  const isSilent = revision.state === 'silent';
  return (
    <section
      id="asked"
      aria-labelledby="asked-title"
      className="space-y-4 border-l-4 border-action bg-sunken px-5 py-4"
    >
      <h2 id="asked-title" className="text-xl">
        {sayRevisionKind(revision.kind, row.registered.procedure, locale)}
      </h2>
      <p className="text-muted">
        {revision.entry
          ? t('after.office.askedBy', { when, number: revision.entry.number })
          : t('after.office.byOffice', { when })}{' '}
        {t('after.office.contested', { title: t(`office.case.decisionOutcomes.${revision.decision.outcome}`) })}
      </p>
      {revision.late || isSilent ? (
        <Notice kind="warning" locale={locale} id="asked-late">
          <p>{t(isSilent ? 'after.office.silent' : 'after.office.late')}</p>
        </Notice>
      ) : null}
      <SheetView
        sheet={{ title: '', lead: '', sections: askedSections(about, revision, locale) }}
        locale={locale}
        level={3}
      />
      {revision.kind === 'prior_claim' ? <p>{t('after.office.otherHand')}</p> : null}
    </section>
  );
};
