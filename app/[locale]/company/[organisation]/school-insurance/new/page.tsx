import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { Field } from '@/components/fields/field';
import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { ProgressSteps } from '@/components/ui/progress-steps';
import { type Stage, stages } from '@/lib/casework/school/rules';
import { formatCcc } from '@/lib/law/identifiers';
import { listSettlements } from '@/lib/services/school-insurance/settlement';
import { dateAnswer, dateLabels } from '../../../../date-answer';
import { formErrors, formState, type Search, titleWithErrors } from '../../../../form-state';
import { CompanyFrame } from '../../../company-frame';
import { type CompanyParams, companyPage } from '../../../company-page';
import { STEPS } from '../school-page';

type Props = { params: CompanyParams; searchParams: Search };
const PATH = '/school-insurance/new';

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { locale, t } = await companyPage(params, PATH);
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(t('school.new.title'), problems, locale) };
};

const NewSettlementPage = async ({ params, searchParams }: Props) => {
  const page = await companyPage(params, PATH);
  const { locale, session, organisation, role, base, t } = page;
  const centres = await listSettlements(session.actor, organisation.id);
  if (centres.length === 0 || role === 'reader') redirect(`${base}/school-insurance`);
  const { values, problems } = await formState(searchParams);
  const labels = {
    account: t('school.new.centre'),
    stage: t('school.new.stage'),
    ...dateLabels('enrolmentEnd', t('school.new.enrolmentEnd')),
  };
  const { list, of } = formErrors(problems, labels, locale);
  const partErrors = Object.fromEntries(list.map(({ name, text }) => [name, text]));
  const [only] = centres.length === 1 ? centres : [];
  return (
    <CompanyFrame page={page} tab="school-insurance" title={t('school.new.title')} crumbs={[]} errors={list}>
      <ProgressSteps step={2} total={STEPS} label={t('school.steps.new')} locale={locale} />
      <Form
        action="/api/company/school-insurance/open"
        csrf={session.csrf}
        locale={locale}
        hidden={{ organisation: organisation.id, ...(only ? { account: only.id } : {}) }}
        className="max-w-form"
      >
        {only ? (
          <p className="mb-6">
            <strong>{t('school.new.centre')}:</strong> {only.place}, {formatCcc(only.ccc)}
          </p>
        ) : (
          <Field
            widget="radios"
            name="account"
            label={labels.account}
            locale={locale}
            value={values.account}
            error={of('account')}
            options={centres.map(({ id, place, ccc, holder }) => ({
              value: id,
              label: place,
              hint: `${formatCcc(ccc)}, ${holder}`,
            }))}
          />
        )}
        <Field
          widget="radios"
          name="stage"
          label={labels.stage}
          locale={locale}
          value={values.stage}
          error={of('stage')}
          options={(Object.keys(stages) as Stage[]).map((stage) => ({
            value: stage,
            label: t(`school.stages.${stage}`),
            hint: t(`school.stageHints.${stage}`),
          }))}
        />
        <Field
          widget="date"
          name="enrolmentEnd"
          label={t('school.new.enrolmentEnd')}
          hint={t('school.new.enrolmentEndHint')}
          locale={locale}
          value={dateAnswer(values, 'enrolmentEnd')}
          error={of('enrolmentEnd')}
          partErrors={partErrors}
        />
        <Button>{t('school.new.button')}</Button>
      </Form>
    </CompanyFrame>
  );
};

export default NewSettlementPage;
