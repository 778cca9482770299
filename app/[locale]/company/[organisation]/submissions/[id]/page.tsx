import type { Metadata } from 'next';
import { cache } from 'react';
import type { Actor } from '@/lib/access/actor';
import { getSubmission } from '@/lib/services/companies/submissions';
import { formErrors, formState, type Search, titleWithErrors } from '../../../../form-state';
import { orNotFound } from '../../../../or-not-found';
import { CompanyFrame } from '../../../company-frame';
import { companyPage } from '../../../company-page';
import { kindName } from '../../../submission-table';
import { CheckedFile } from './checked-file';
import { RegisteredFile } from './registered-file';

export type SubmissionParams = Promise<{ locale: string; organisation: string; id: string }>;
type Props = { params: SubmissionParams; searchParams: Search };

// Title and page read the same file, which is checked once.
const load = cache((actor: Actor, organisationId: string, id: string) =>
  orNotFound(() => getSubmission(actor, organisationId, id)),
);
const submissionPage = async (params: SubmissionParams) => {
  const { id } = await params;
  const page = await companyPage(params, `/submissions/${id}`);
  const submission = await load(page.session.actor, page.organisation.id, id);
  const title =
    submission.status === 'registered' ? kindName(submission.kind, page.locale) : page.t('company.check.title');
  return { page, submission, title };
};

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { page, title } = await submissionPage(params);
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(title, problems, page.locale) };
};

const SubmissionPage = async ({ params, searchParams }: Props) => {
  const { page, submission, title } = await submissionPage(params);
  const { problems } = await formState(searchParams);
  const { list, of } = formErrors(problems, {}, page.locale);
  return (
    <CompanyFrame page={page} tab="submissions" title={title} errors={list}>
      {submission.status === 'registered' ? (
        <RegisteredFile submission={submission} locale={page.locale} />
      ) : (
        <CheckedFile page={page} submission={submission} error={of('leaveOut')} />
      )}
    </CompanyFrame>
  );
};

export default SubmissionPage;
