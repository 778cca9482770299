import type { Metadata } from 'next';
import { FileField } from '@/components/fields/file-field';
import { TextareaField } from '@/components/fields/textarea-field';
import { Button, ButtonLink } from '@/components/ui/button';
import { Details } from '@/components/ui/details';
import { Form } from '@/components/ui/form';
import { LinkTabs } from '@/components/ui/link-tabs';
import { SummaryList } from '@/components/ui/summary-list';
import { messagesOf } from '@/lib/i18n/messages';
import { batchLanes } from '@/lib/services/companies/batch-kinds';
import { listSubmissions } from '@/lib/services/companies/submissions';
import { formErrors, formState, type Search, titleWithErrors } from '../../../form-state';
import { CompanyFrame } from '../../company-frame';
import { type CompanyParams, companyPage } from '../../company-page';
import { SubmissionTable } from '../../submission-table';

type Props = { params: CompanyParams; searchParams: Search };
const ROWS = 6;

/** Kinds of file that can be presented for some of these accounts. */
const kindsFor = (accounts: readonly { readonly regime: string }[]) =>
  (Object.keys(batchLanes) as (keyof typeof batchLanes)[]).filter((kind) =>
    accounts.some(({ regime }) => batchLanes[kind].kind.regimes.includes(regime)),
  );

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { locale, organisation, t } = await companyPage(params, '/submissions');
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(t('company.submissions.title', { name: organisation.name }), problems, locale) };
};

const SubmissionsPage = async ({ params, searchParams }: Props) => {
  const page = await companyPage(params, '/submissions');
  const { locale, session, organisation, role, base, t } = page;
  const rows = await listSubmissions(session.actor, organisation.id);
  const { problems } = await formState(searchParams);
  const { list, of } = formErrors(problems, {}, locale);
  const { kinds } = messagesOf(locale).company.batch;
  const offered = kindsFor(organisation.accounts);
  const { kind: asked } = await searchParams;
  const kind = offered.find((each) => each === asked) ?? offered[0] ?? 'company-certificate';
  return (
    <CompanyFrame
      page={page}
      tab="submissions"
      title={t('company.submissions.title', { name: organisation.name })}
      errors={list}
    >
      <p className="mb-8 max-w-text">{t('company.submissions.lead')}</p>
      {role === 'reader' ? (
        <p className="mb-8 text-muted">{t('company.submissions.readOnly')}</p>
      ) : organisation.accounts.length === 0 ? (
        <p className="mb-8 text-muted">{t('company.submissions.noAccounts')}</p>
      ) : (
        <>
          {offered.length > 1 ? (
            <LinkTabs
              label={t('company.submissions.kinds')}
              tabs={offered.map((each) => ({
                href: `${base}/submissions?kind=${each}`,
                label: kinds[each].name,
                current: each === kind,
              }))}
            />
          ) : null}
          <section aria-labelledby={`${kind}-title`} className="mb-12 max-w-form">
            <h2 id={`${kind}-title`} className="text-xl">
              {kinds[kind].name}
            </h2>
            <p className="mt-2 mb-4">{kinds[kind].lead}</p>
            <p>
              <ButtonLink
                href={`/api/company/template?kind=${kind}&locale=${locale}`}
                look="secondary"
                icon="download"
                download
              >
                {t('company.submissions.template')}
              </ButtonLink>
            </p>
            <Details summary={t('company.submissions.columns')}>
              <SummaryList
                locale={locale}
                rows={Object.entries(kinds[kind].columns).map(([key, { label, hint }]) => ({
                  key,
                  label,
                  value: hint,
                }))}
              />
            </Details>
            <Form
              action="/api/uploads/batch"
              csrf={session.csrf}
              locale={locale}
              hidden={{ organisation: organisation.id, kind }}
              upload
            >
              <FileField
                name="file"
                label={t('company.submissions.file')}
                hint={t('company.submissions.fileHint')}
                accept=".csv,.txt,text/csv,text/plain"
                locale={locale}
                error={of('file')}
              />
              <TextareaField
                name="text"
                label={t('company.submissions.text')}
                hint={t('company.submissions.textHint')}
                rows={ROWS}
                locale={locale}
              />
              <Button>{t('company.submissions.check')}</Button>
              <p className="mt-3 text-sm text-muted">{t('company.submissions.checkHint')}</p>
            </Form>
          </section>
        </>
      )}
      <section>
        <h2 className="mb-4 text-xl">{t('company.submissions.list')}</h2>
        <SubmissionTable rows={rows} caption={t('company.submissions.list')} base={base} locale={locale} />
      </section>
    </CompanyFrame>
  );
};

export default SubmissionsPage;
