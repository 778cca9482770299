import type { Metadata } from 'next';
import { NumberField } from '@/components/fields/text-field';
import { Button } from '@/components/ui/button';
import { Details } from '@/components/ui/details';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { ProgressSteps } from '@/components/ui/progress-steps';
import { SummaryList } from '@/components/ui/summary-list';
import { today } from '@/lib/adapters/clock';
import { amountHoldsUntil } from '@/lib/casework/school/rules';
import { figureName, sayNote } from '@/lib/catalogue/say-figure';
import { formatDay } from '@/lib/i18n/format';
import { citation } from '@/lib/law/legal-ref';
import { schoolDueMonths, schoolFee, schoolPremium, schoolSurcharge } from '@/lib/law/parameters/school-insurance';
import { getAmount } from '@/lib/services/school-insurance/invoice';
import { amountRows } from '@/lib/services/school-insurance/invoice-sheet';
import { openInvoice } from '@/lib/services/school-insurance/settlement';
import { formErrors, formState, type Search, titleWithErrors } from '../../../../../form-state';
import { CompanyFrame } from '../../../../company-frame';
import { type SettlementParams, STEPS, settlementPage } from '../../school-page';

type Props = { params: SettlementParams; searchParams: Search };
const PATH = '/amount';
const figures = [schoolFee, schoolPremium, schoolDueMonths, schoolSurcharge] as const;

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { page } = await settlementPage(params, PATH);
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(page.t('school.amount.title'), problems, page.locale) };
};

/** How much is paid and why, and the button that makes the payment document. */
const AmountPage = async ({ params, searchParams }: Props) => {
  const { page, settlement, crumbs, hidden, mayAct } = await settlementPage(params, PATH);
  const { locale, session, organisation, t } = page;
  const { students, paid, amount } = await getAmount(session.actor, organisation.id, settlement.id);
  const { values, problems } = await formState(searchParams);
  const { list, of } = formErrors(problems, { students: t('school.amount.students') }, locale);
  const until = formatDay(amountHoldsUntil(settlement.dueOn, today()), locale);
  const waiting = openInvoice(settlement.invoices);
  const error = of('students');
  return (
    <CompanyFrame page={page} tab="school-insurance" title={t('school.amount.title')} crumbs={crumbs} errors={list}>
      <ProgressSteps step={4} total={STEPS} label={t('school.steps.amount')} locale={locale} />
      {paid > 0 ? <p className="mb-4 max-w-text">{t('school.amount.paidFor', { count: paid })}</p> : null}
      {amount ? (
        <section className="mb-8 max-w-form" aria-labelledby="formula-title">
          <h2 id="formula-title" className="mb-4 text-xl">
            {t('school.amount.formulaTitle')}
          </h2>
          <SummaryList
            locale={locale}
            wideKeys
            rows={amountRows(amount, locale).map(([label, value], index, all) => ({
              key: label,
              label,
              value: index === all.length - 1 ? <strong className="text-xl">{value}</strong> : value,
            }))}
          />
          <p className="mt-4">
            {settlement.dueOn < today()
              ? t('school.amount.late', { day: formatDay(settlement.dueOn, locale), until })
              : t('school.amount.inTime', { until })}
          </p>
          <p className="mt-2 text-muted">{t('school.amount.ministry')}</p>
        </section>
      ) : null}
      {!amount && students > 0 ? <p className="mb-8 max-w-text">{t('school.amount.allPaid')}</p> : null}
      {mayAct ? (
        <Form
          action="/api/company/school-insurance/invoice"
          csrf={session.csrf}
          locale={locale}
          hidden={hidden}
          className="max-w-form"
        >
          <NumberField
            name="students"
            label={t('school.amount.students')}
            hint={t('school.amount.studentsHint')}
            locale={locale}
            value={values.students ?? (students > 0 ? String(students) : '')}
            {...(error ? { error } : {})}
          />
          {waiting ? <Notice locale={locale} title={t('school.amount.replaces')} id="replaces" /> : null}
          <Button>{t(waiting ? 'school.amount.again' : 'school.amount.button')}</Button>
        </Form>
      ) : null}
      <Details summary={t('school.amount.sources')}>
        <ul className="list">
          {figures.map((figure) => {
            const { source, note } = figure.entryOn(today());
            return (
              <li key={figure.id}>
                {figureName(figure, locale)}: {citation(source, locale)}. {note ? sayNote(note, locale) : ''}
              </li>
            );
          })}
        </ul>
      </Details>
    </CompanyFrame>
  );
};

export default AmountPage;
