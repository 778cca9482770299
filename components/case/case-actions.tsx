import { ButtonLink } from '@/components/ui/button';
import type { CaseState } from '@/lib/casework/lifecycle';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';

type May = { take: boolean; request: boolean; hear: boolean; propose: boolean; sign: boolean; onlyReads: boolean };

const hint = (state: CaseState, may: May) => {
  if (may.onlyReads) return 'office.case.actionsAuditor';
  if (state === 'registered') return 'office.case.actionsTake';
  if (state === 'awaiting_citizen') return 'office.case.actionsWaiting';
  return 'office.case.actionsNone';
};

/** The next acts of a case that this person may do, or why there are none. */
export const CaseActions = ({
  state,
  may,
  base,
  locale,
}: {
  state: CaseState;
  may: May;
  base: string;
  locale: Locale;
}) => {
  const t = translator(locale);
  const isProposed = state === 'proposed';
  return (
    <section aria-labelledby="actions" className="no-print rounded border border-line bg-surface p-5">
      <h2 id="actions" className="mb-3 text-lg">
        {t('office.case.actions')}
      </h2>
      <div className="flex flex-col items-stretch gap-3">
        {may.propose ? (
          <ButtonLink href={`${base}/decision`} shortcut="d">
            {t('office.case.propose')}
          </ButtonLink>
        ) : null}
        {isProposed ? (
          <ButtonLink href={`${base}/decision`} look={may.sign ? 'primary' : 'secondary'} shortcut="d">
            {t(may.sign ? 'office.case.goToDecision' : 'office.case.seeProposal')}
          </ButtonLink>
        ) : null}
        {may.request ? (
          <ButtonLink look="secondary" href={`${base}/request`}>
            {t('office.case.requestDocuments')}
          </ButtonLink>
        ) : null}
        {may.hear ? (
          <ButtonLink look="secondary" href={`${base}/hearing`}>
            {t('requests.office.hearing.open')}
          </ButtonLink>
        ) : null}
        <a href={`${base}/file`}>{t('decisionDesk.file.menu')}</a>
        {may.propose || may.request || (isProposed && !may.onlyReads) ? null : (
          <p className="text-muted">{t(hint(state, may))}</p>
        )}
      </div>
    </section>
  );
};
