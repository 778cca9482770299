import type { Metadata } from 'next';
import { Field } from '@/components/fields/field';
import { textOf } from '@/components/fields/field-props';
import { BackLink } from '@/components/ui/back-link';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { fieldId } from '@/components/ui/field-id';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { formatDay } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/translator';
import { type Candidate, findCandidates } from '@/lib/services/deaths/find-candidates';
import { NOBODY } from '@/lib/services/deaths/settle-death';
import { dateAnswer, dateLabels, fieldOfError } from '../../../../date-answer';
import { formErrors, formState, type Search, titleWithErrors } from '../../../../form-state';
import { orNotFound } from '../../../../or-not-found';
import { type CaseParams, casePage } from '../case-page';
import { CandidateTable } from './candidate-table';
import { Settled } from './settled';

type Props = { params: CaseParams; searchParams: Search };

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { t, number, locale } = await casePage(params, '/death');
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(`${t('deaths.office.title')} · ${number}`, problems, locale) };
};

const choiceOf = ({ id, name, idNumber, birthDate }: Candidate, locale: 'es' | 'en') => ({
  value: id,
  label: `${name}, ${idNumber}`,
  ...(birthDate ? { hint: formatDay(birthDate, locale, 'medium') } : {}),
});

/** Who has died: the people of our data who match, the evidence, and what it brings about. */
const DeathPage = async ({ params, searchParams }: Props) => {
  const { locale, session, row, base } = await casePage(params, '/death');
  const t = translator(locale);
  const { said, candidates, settled } = await orNotFound(() => findCandidates(session.actor, row.id));
  const { done } = await searchParams;
  const { values, problems } = await formState(searchParams);
  const [chooseLabel, dayLabel] = [t('deaths.office.choose'), t('deaths.office.diedOn')];
  const labels = { person: chooseLabel, evidence: t('deaths.office.evidence'), ...dateLabels('diedOn', dayLabel) };
  const { list, of } = formErrors(problems, labels, locale);
  const typed = dateAnswer(values, 'diedOn');
  const [year, month, day] = said.deathDate.split('-');
  return (
    <>
      <BackLink href={base} locale={locale} label={t('office.backToCase')} />
      <ErrorSummary
        errors={list.map((error) => ({ ...error, id: fieldId(fieldOfError(error.name)) }))}
        locale={locale}
      />
      {done === 'settled' && settled ? (
        <Notice kind="info" locale={locale} title={t('deaths.office.done')} alert>
          <p>{t('deaths.office.tell')}</p>
        </Notice>
      ) : null}
      <h1 className="text-2xl">{t('deaths.office.title')}</h1>
      <p className="mt-2 mb-8 max-w-text">{t('deaths.office.lead')}</p>
      <CandidateTable said={said} candidates={candidates} locale={locale} />
      {settled ? (
        <Settled report={settled} locale={locale} />
      ) : (
        <Form
          action="/api/office/settle-death"
          csrf={session.csrf}
          locale={locale}
          hidden={{ case: row.id, version: String(row.version) }}
          className="mt-10 max-w-form"
        >
          <Field
            widget="radios"
            name="person"
            label={chooseLabel}
            value={textOf(values.person)}
            error={of('person')}
            options={[
              ...candidates.map((each) => choiceOf(each, locale)),
              { value: NOBODY, label: t('deaths.office.nobody') },
            ]}
            locale={locale}
          />
          <Field
            widget="date"
            name="diedOn"
            label={dayLabel}
            value={
              Object.values(typed).some(Boolean)
                ? typed
                : { day: String(Number(day)), month: String(Number(month)), year: year ?? '' }
            }
            error={of('diedOn')}
            partErrors={Object.fromEntries(list.map(({ name, text }) => [name, text]))}
            locale={locale}
          />
          <Field
            widget="textarea"
            name="evidence"
            label={t('deaths.office.evidence')}
            hint={t('deaths.office.evidenceHint')}
            maxLength={2000}
            value={textOf(values.evidence)}
            error={of('evidence')}
            locale={locale}
          />
          <Button look="warning">{t('deaths.office.submit')}</Button>
        </Form>
      )}
    </>
  );
};

export default DeathPage;
