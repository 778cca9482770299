import type { ReactNode } from 'react';
import { Field } from '@/components/fields/field';
import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { WarningText } from '@/components/ui/warning-text';
import type { Session } from '@/lib/auth/session';
import { sayTotal } from '@/lib/catalogue/say';
import { isLocale, type Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { clausesFor } from '@/lib/services/office/clauses';
import { choicesFor } from '@/lib/services/office/decide';
import { lapsedOf } from '@/lib/services/office/enact-decision';
import type { OfficeCase } from '../case-page';
import { verdictViews } from '../case-views';
import { ClausePicker } from './clause-picker';

type Props = {
  session: Session;
  row: OfficeCase;
  locale: Locale;
  base: string;
  reasons: string;
  error: string | undefined;
  choice: string;
  choiceError: string | undefined;
  /** Shown under the form, when it was asked for. */
  children?: ReactNode;
};

/** Facts still missing, each with the way to its form: without them nothing can be proposed. */
const Unknown = ({ row, locale, base }: Pick<Props, 'row' | 'locale' | 'base'>) => {
  const t = translator(locale);
  return (
    <section id="decision" className="max-w-form space-y-3">
      <h2 className="text-lg">{t('office.decision.unknown')}</h2>
      <p>{t('office.decision.unknownText')}</p>
      <ul className="list">
        {row.assessment.missing.map((key) => (
          <li key={key}>
            <a href={`${base}/facts/${key}`}>{row.registered.words[locale].facts[key]?.name ?? key}</a>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** What the assessment decides, in one sentence, and the form that proposes it. */
export const Propose = async ({ session, row, locale, base, reasons, error, choice, choiceError, children }: Props) => {
  const t = translator(locale);
  const { assessment, registered } = row;
  const lapsed = lapsedOf(row.requests) !== undefined;
  const choices = choicesFor(assessment, lapsed);
  if (choices.length === 0) return <Unknown row={row} locale={locale} base={base} />;
  const onlyWithdrawn = choices.every((each) => each === 'withdraw');
  const isGranted = assessment.outcome === 'entitled';
  const isWeighed = assessment.outcome === 'unknown';
  const { act } = registered.words[locale];
  const unmet = verdictViews(row, session, locale).filter(({ result }) => result === 'unmet' || result === 'against');
  const unread = row.documents.filter(({ review }) => review === 'received');
  const offered = await clausesFor(session.actor, row, choices);
  return (
    <div className="max-w-form">
      {unread[0] ? (
        <WarningText locale={locale}>
          {t('office.decision.toReview', { count: unread.length })}{' '}
          <a href={`${base}/documents/${unread[0].id}`}>{t('office.decision.toReviewLink')}</a>
        </WarningText>
      ) : null}
      {onlyWithdrawn ? (
        <div className="mb-8">
          <Unknown row={row} locale={locale} base={base} />
        </div>
      ) : null}
      <section
        id={onlyWithdrawn ? undefined : 'decision'}
        className="mb-8 space-y-3 border-l-4 border-action bg-sunken px-5 py-4"
      >
        <h2 className="text-lg">{t('office.decision.will')}</h2>
        <p className="text-base font-bold">
          {onlyWithdrawn
            ? t('requests.office.withdrawnWill')
            : isWeighed
              ? t('office.decision.weigh')
              : t(isGranted ? 'office.decision.granted' : 'office.decision.refused', { act })}
        </p>
        {isGranted && assessment.award ? (
          <p>
            {t('office.decision.total')}:{' '}
            <strong>{sayTotal(assessment.award, locale) ?? t('office.case.noMoney')}</strong>
          </p>
        ) : unmet.length === 0 ? null : (
          <>
            <h3>{t('office.decision.because')}</h3>
            <ul className="list">
              {unmet.map(({ id, title, sentence }) => (
                <li key={id}>
                  <strong>{title}.</strong> {sentence}
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      <Form
        action="/api/office/propose"
        csrf={session.csrf}
        locale={locale}
        hidden={{ case: row.id, version: String(row.version) }}
      >
        <Field
          widget="radios"
          name="choice"
          label={t('office.decision.choice')}
          locale={locale}
          value={choice || (isWeighed && !onlyWithdrawn ? undefined : choices[0])}
          options={choices.map((value) => ({
            value,
            label: t(`office.decision.choices.${value}`, { act }),
            ...(value === 'inadmissible' && { hint: t('office.decision.inadmissibleHint') }),
            ...(value === 'withdraw' && { hint: t('requests.office.withdrawHint') }),
          }))}
          {...(choiceError ? { error: choiceError } : {})}
        />
        <ClausePicker offered={offered} theirs={isLocale(row.locale) ? row.locale : 'es'} locale={locale} />
        <Field
          widget="textarea"
          name="reasons"
          label={t('office.decision.reasons')}
          hint={t(isGranted ? 'office.decision.reasonsOptional' : 'office.decision.reasonsRequired')}
          locale={locale}
          maxLength={4000}
          value={reasons}
          error={error}
        />
        <div className="flex flex-wrap gap-4">
          <Button describedBy="propose-hint">{t('office.decision.propose')}</Button>
          <Button look="secondary" name="act" value="preview">
            {t('decisionDesk.preview.show')}
          </Button>
          <Button look="secondary" formAction="/api/office/decision-pdf">
            {t('decisionDesk.preview.pdf')}
          </Button>
        </div>
        <p id="propose-hint" className="mt-3 text-muted">
          {t('office.decision.proposeHint')}
        </p>
      </Form>
      {children}
    </div>
  );
};
