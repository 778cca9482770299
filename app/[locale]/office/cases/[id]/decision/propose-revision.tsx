import { Field } from '@/components/fields/field';
import { textOf } from '@/components/fields/field-props';
import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { SummaryList } from '@/components/ui/summary-list';
import type { Session } from '@/lib/auth/session';
import { toDay } from '@/lib/casework/dates';
import type { Assessment } from '@/lib/catalogue/assess';
import { toRaw } from '@/lib/catalogue/form';
import { sayTotal } from '@/lib/catalogue/say';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { RawValues } from '@/lib/services/forms/form-return';
import { effectiveFrom, sinceField } from '@/lib/services/revisions/changes';
import { resultsFor } from '@/lib/services/revisions/propose-revision';
import { AskedRevision, openRevisionOf } from '../asked-revision';
import type { OfficeCase } from '../case-page';

type Props = {
  session: Session;
  row: OfficeCase;
  locale: Locale;
  values: RawValues;
  errorOf: (name: string) => string | undefined;
};

const dateParts = (values: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(['day', 'month', 'year'].map((part) => [part, String(values[`since.${part}`] ?? '')]));

/** What was asked, what the decision said and what comes out today; and the answer that is proposed, with its reasons. */
export const ProposeRevision = ({ session, row, locale, values, errorOf }: Props) => {
  const t = translator(locale);
  const revision = openRevisionOf(row);
  if (!revision) return null;
  const before = {
    outcome: revision.decision.outcome,
    assessment: revision.decision.assessment as unknown as Assessment,
  };
  const results = resultsFor(revision.kind, row.assessment, before);
  const isReturn = Object.keys(values).length > 0;
  const { award } = row.assessment;
  const said = (outcome: string, of: Assessment['award']) =>
    outcome.startsWith('granted') && of
      ? (sayTotal(of, locale) ?? t('office.case.noMoney'))
      : t('after.answer.nothing');
  const on = before.assessment.on;
  const proposed = revision.effectiveFrom && effectiveFrom(row.registered.procedure, toDay(revision.effectiveFrom));
  const since = isReturn ? values : toRaw(sinceField(on), proposed ? { since: proposed } : {});
  const error = (name: string) => {
    const text = errorOf(name);
    return text ? { error: text } : {};
  };
  return (
    <div className="max-w-form space-y-8">
      <AskedRevision row={row} locale={locale} />
      <SummaryList
        locale={locale}
        rows={[
          { key: 'was', label: t('after.office.was'), value: said(before.outcome, before.assessment.award) },
          {
            key: 'now',
            label: t('after.office.now'),
            value: said(row.assessment.outcome === 'not-entitled' ? 'refused' : 'granted', award),
          },
        ]}
      />
      <Form
        action="/api/office/propose-revision"
        csrf={session.csrf}
        locale={locale}
        hidden={{ case: row.id, version: String(row.version) }}
      >
        <Field
          widget="radios"
          name="result"
          label={t('after.office.result')}
          {...(results.includes('upheld') ? {} : { hint: t('after.office.onlyBetter') })}
          locale={locale}
          value={textOf(values.result)}
          options={results.map((value) => ({ value, label: t(`after.office.results.${revision.kind}.${value}`) }))}
          {...error('result')}
        />
        {revision.kind === 'change' ? (
          <Field
            widget="date"
            name="since"
            label={t('after.office.since')}
            hint={t('after.office.sinceHint')}
            locale={locale}
            value={dateParts(since)}
            {...error('since')}
          />
        ) : null}
        <Field
          widget="textarea"
          name="reasons"
          label={t('after.office.reasons')}
          hint={t('after.office.reasonsHint')}
          locale={locale}
          maxLength={4000}
          value={textOf(values.reasons)}
          {...error('reasons')}
        />
        <Button>{t('after.office.propose')}</Button>
      </Form>
    </div>
  );
};
