import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { CodeForm } from '@/components/identity/code-form';
import { Button } from '@/components/ui/button';
import { SummaryList } from '@/components/ui/summary-list';
import { formatNumber } from '@/lib/i18n/format';
import { submissionPreview } from '@/lib/services/companies/submit-submission';
import { formErrors, formState, type Search, titleWithErrors } from '../../../../../form-state';
import { orNotFound } from '../../../../../or-not-found';
import { CompanyFrame } from '../../../../company-frame';
import { companyPage } from '../../../../company-page';
import { kindName } from '../../../../submission-table';
import type { SubmissionParams } from '../page';

type Props = { params: SubmissionParams; searchParams: Search };

const signPage = async (params: SubmissionParams) => companyPage(params, `/submissions/${(await params).id}/sign`);

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { locale, t } = await signPage(params);
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(t('company.sign.title'), problems, locale) };
};

const SignSubmissionPage = async ({ params, searchParams }: Props) => {
  const { id } = await params;
  const page = await signPage(params);
  const { locale, session, organisation, base, t } = page;
  const preview = await orNotFound(() => submissionPreview(session.actor, organisation.id, id));
  // Registered already, or no longer what was to be signed: its page says which.
  if (preview.status !== 'ready') redirect(`${base}/submissions/${id}`);
  const { problems } = await formState(searchParams);
  const errors = formErrors(problems, { code: t('identity.code.label') }, locale);
  const hidden = { organisation: organisation.id, submission: id };
  const leftOut = preview.leavesOut ? preview.wrong : 0;
  return (
    <CompanyFrame page={page} tab="submissions" title={t('company.sign.title')} errors={errors.list}>
      <div className="max-w-form space-y-8">
        <section>
          <h2 className="mb-4 text-xl">{t('company.sign.what')}</h2>
          <SummaryList
            locale={locale}
            rows={[
              {
                key: 'organisation',
                label: t('company.sign.organisation'),
                value: `${organisation.name}, ${organisation.nif}`,
              },
              { key: 'kind', label: t('company.submissions.kind'), value: kindName(preview.kindId, locale) },
              { key: 'file', label: t('company.check.file'), value: preview.fileName },
              {
                key: 'hash',
                label: t('company.check.hash'),
                value: <code className="font-mono text-sm break-all">{preview.sha256}</code>,
              },
              { key: 'lines', label: t('company.sign.lines'), value: formatNumber(preview.right, locale, 0) },
              { key: 'leftOut', label: t('company.sign.leftOut'), value: formatNumber(leftOut, locale, 0) },
            ]}
          />
          <p className="mt-4">{t('company.sign.statement')}</p>
        </section>
        <CodeForm
          action="/api/company/submit"
          resend={{
            action: '/api/company/sign',
            hidden: { ...hidden, ...(preview.leavesOut ? { leaveOut: 'yes' } : {}) },
          }}
          hidden={hidden}
          csrf={session.csrf}
          locale={locale}
          email={preview.email}
          error={errors.of('code')}
        >
          <Button large>{t('company.sign.submit')}</Button>
        </CodeForm>
      </div>
    </CompanyFrame>
  );
};

export default SignSubmissionPage;
