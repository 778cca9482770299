import { Field } from '@/components/fields/field';
import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import type { Session } from '@/lib/auth/session';
import { formatInstant } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { openRevisionOf } from '../asked-revision';
import type { Acts } from '../case-acts';
import type { OfficeCase } from '../case-page';
import { factView, staffName } from '../fact-view';
import { DecisionSheet, decisionPreview } from './decision-preview';

type Props = {
  session: Session;
  row: OfficeCase;
  locale: Locale;
  base: string;
  may: Acts;
  reason: string;
  error: string | undefined;
};

const whoSigns = ({ session, row, locale }: Props): string => {
  const t = translator(locale);
  if (openRevisionOf(row)?.kind === 'prior_claim') return t('after.office.otherHand');
  if (!row.decisions.find(({ state }) => state === 'proposed')?.needsSecond) return t('office.decision.anyone');
  const appreciated = row.assessment.verdicts.filter((verdict) => verdict.appreciated);
  if (appreciated.length > 0) {
    const words = row.registered.words[locale];
    const requirements = appreciated.map(({ id }) => `«${words.requirements[id]?.title ?? id}»`).join(', ');
    return t('decisionDesk.appreciation.second', { requirements });
  }
  const corrected = Object.entries(row.factSources).filter(([, { was }]) => was !== undefined);
  if (corrected.length === 0) return t('office.decision.byAmount');
  const facts = corrected.map(([key]) => `«${factView(row, key, session, locale).label}»`).join(', ');
  return t('office.decision.corrected', { facts });
};

/** A proposal as the person will read it, who has to sign it and why, and the two ways on: sign or return. */
export const Proposal = async (props: Props) => {
  const { session, row, locale, may, reason, error } = props;
  const t = translator(locale);
  const sheet = await decisionPreview(props);
  const decision = row.decisions.find(({ state }) => state === 'proposed');
  const hidden = { case: row.id, version: String(row.version) };
  return (
    <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
      <DecisionSheet sheet={sheet} row={row} locale={locale} />
      <div className="no-print space-y-6">
        {decision ? (
          <p>
            {t('office.decision.proposedBy', {
              by: staffName(decision.proposedById, row, session, locale),
              when: formatInstant(decision.proposedAt, locale, { style: 'medium' }),
            })}
          </p>
        ) : null}
        {decision?.returnReason ? <p>{t('decisionDesk.held.wasUndone', { reason: decision.returnReason })}</p> : null}
        <p>{whoSigns(props)}</p>
        <Form action="/api/office/decision-pdf" csrf={session.csrf} locale={locale} hidden={hidden}>
          <Button look="secondary">{t('decisionDesk.preview.pdf')}</Button>
        </Form>
        {may.sign ? (
          <Form action="/api/office/sign-code" csrf={session.csrf} locale={locale} hidden={hidden}>
            <Button icon="gavel" describedBy="sign-hint">
              {t('office.decision.sign')}
            </Button>
            <p id="sign-hint" className="mt-2 text-muted">
              {t('office.decision.signHint')}
            </p>
          </Form>
        ) : may.giveBack ? (
          <p className="font-bold">{t('office.decision.cannotSign')}</p>
        ) : null}
        {may.giveBack ? (
          <Form
            action="/api/office/return"
            csrf={session.csrf}
            locale={locale}
            hidden={hidden}
            className="border-t border-line pt-6"
          >
            <Field
              widget="textarea"
              name="reason"
              label={t('office.decision.returnReason')}
              hint={t('office.decision.returnHint')}
              locale={locale}
              value={reason}
              error={error}
            />
            <Button look="secondary">{t('office.decision.return')}</Button>
          </Form>
        ) : null}
      </div>
    </div>
  );
};
