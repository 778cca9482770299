import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { CodeForm } from '@/components/identity/code-form';
import { Button } from '@/components/ui/button';
import { ProgressSteps } from '@/components/ui/progress-steps';
import { SummaryList } from '@/components/ui/summary-list';
import { formatNumber } from '@/lib/i18n/format';
import { settlementRows } from '@/lib/services/school-insurance/invoice-sheet';
import { listPreview } from '@/lib/services/school-insurance/present-list';
import { formErrors, formState, type Search, titleWithErrors } from '../../../../../../form-state';
import { orNotFound } from '../../../../../../or-not-found';
import { CompanyFrame } from '../../../../../company-frame';
import { type SettlementParams, STEPS, settlementPage } from '../../../school-page';

type Props = { params: SettlementParams; searchParams: Search };
const PATH = '/list/sign';

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { page } = await settlementPage(params, PATH);
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(page.t('school.sign.title'), problems, page.locale) };
};

const SignListPage = async ({ params, searchParams }: Props) => {
  const { page, settlement, href, crumbs, hidden } = await settlementPage(params, PATH);
  const { locale, session, organisation, t } = page;
  const preview = await orNotFound(() => listPreview(session.actor, organisation.id, settlement.id));
  // Presented already, or no longer what was to be signed: its page says which.
  if (!preview) redirect(`${href}/list`);
  const { problems } = await formState(searchParams);
  const errors = formErrors(problems, { code: t('identity.code.label') }, locale);
  return (
    <CompanyFrame
      page={page}
      tab="school-insurance"
      title={t('school.sign.title')}
      crumbs={crumbs}
      errors={errors.list}
    >
      <ProgressSteps step={STEPS} total={STEPS} label={t('school.steps.list')} locale={locale} />
      <div className="max-w-form space-y-8">
        <section>
          <h2 className="mb-4 text-xl">{t('school.sign.what')}</h2>
          <SummaryList
            locale={locale}
            rows={[
              ...settlementRows(settlement, locale).map(([label, value]) => ({ key: label, label, value })),
              { key: 'right', label: t('school.sign.students'), value: formatNumber(preview.right, locale, 0) },
              { key: 'wrong', label: t('school.sign.leftOut'), value: formatNumber(preview.wrong, locale, 0) },
              {
                key: 'hash',
                label: t('school.sign.hash'),
                value: <code className="font-mono text-sm break-all">{preview.sha256}</code>,
              },
            ]}
          />
          <p className="mt-4">{t('school.sign.statement')}</p>
        </section>
        <CodeForm
          action="/api/company/school-insurance/present"
          resend={{
            action: '/api/company/school-insurance/sign',
            hidden: { ...hidden, ...(preview.wrong > 0 ? { leaveOut: 'yes' } : {}) },
          }}
          hidden={hidden}
          csrf={session.csrf}
          locale={locale}
          email={preview.email}
          error={errors.of('code')}
        >
          <Button large>{t('school.sign.submit')}</Button>
        </CodeForm>
      </div>
    </CompanyFrame>
  );
};

export default SignListPage;
