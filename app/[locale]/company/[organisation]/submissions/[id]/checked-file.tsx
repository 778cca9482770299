import { CheckboxField } from '@/components/fields/choice-fields';
import { Button, ButtonLink } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { SummaryList } from '@/components/ui/summary-list';
import { Table } from '@/components/ui/table';
import { columnLabel, sayProblem } from '@/lib/casework/batch/export-batch';
import type { LineProblem } from '@/lib/casework/batch/kind';
import { formatFileSize, formatInstantDay, formatNumber } from '@/lib/i18n/format';
import { formatCcc } from '@/lib/law/identifiers';
import type { getSubmission } from '@/lib/services/companies/submissions';
import type { CompanyPage } from '../../../company-page';

type Checked = Extract<Awaited<ReturnType<typeof getSubmission>>, { status: 'checked' }>;
type Say = (key: string, values: Readonly<Record<string, string | number>>) => string;
type PerAccount = Checked['checked']['perAccount'][number];

const MOST_SHOWN = 100;

/** What is right and wrong in a file nobody has presented yet, line by line, and the way to present it. */
export const CheckedFile = ({
  page: { locale, session, organisation, role, base, t },
  submission,
  error,
}: {
  page: CompanyPage;
  submission: Checked;
  error: string | undefined;
}) => {
  const { checked, before, id } = submission;
  const { batch, problems, total, right, wrong, perAccount } = checked;
  const isRight = batch.readable && wrong === 0;
  const again = (
    <ButtonLink href={`${base}/submissions`} look="secondary">
      {t('company.check.again')}
    </ButtonLink>
  );
  if (!batch.readable) {
    const text = batch.problem === 'no-column' ? columnLabel(submission.kind, batch.text, locale) : batch.text;
    return (
      <>
        <Notice kind="error" locale={locale} title={t('company.check.unreadable')}>
          <p>{(t as unknown as Say)(`company.batch.file.${batch.problem}`, { text })}</p>
        </Notice>
        {again}
      </>
    );
  }
  const number = (value: number) => formatNumber(value, locale, 0);
  return (
    <>
      <Notice
        kind={isRight ? 'success' : 'warning'}
        locale={locale}
        title={isRight ? t('company.check.allRight', { count: right }) : t('company.check.someWrong', { count: wrong })}
      >
        <p>
          {t('company.check.notYet')} {isRight ? '' : t('company.check.fix')}
        </p>
        {before?.registeredAt ? (
          <p>
            {t('company.check.before', {
              day: formatInstantDay(before.registeredAt, locale),
              number: before.entry?.number ?? '',
            })}
          </p>
        ) : null}
      </Notice>
      <div className="max-w-form">
        <SummaryList
          locale={locale}
          rows={[
            { key: 'file', label: t('company.check.file'), value: submission.fileName },
            {
              key: 'hash',
              label: t('company.check.hash'),
              value: <code className="font-mono text-sm break-all">{submission.sha256}</code>,
            },
            { key: 'total', label: t('company.check.total'), value: number(total) },
            { key: 'right', label: t('company.check.right'), value: number(right) },
            { key: 'wrong', label: t('company.check.wrong'), value: number(wrong) },
          ]}
        />
      </div>
      {perAccount.length > 0 ? (
        <section className="mt-10 max-w-form">
          <Table<PerAccount>
            caption={t('company.check.perAccount')}
            rows={perAccount}
            rowKey={({ ccc }) => ccc}
            columns={[
              {
                key: 'ccc',
                label: t('company.receipt.accountHead'),
                cell: ({ ccc }) => <span className="font-mono whitespace-nowrap">{formatCcc(ccc)}</span>,
              },
              { key: 'holder', label: t('company.receipt.companyHead'), cell: ({ holder }) => holder },
              {
                key: 'count',
                label: t('company.receipt.linesHead'),
                cell: ({ count }) => number(count),
                numeric: true,
              },
            ]}
          />
        </section>
      ) : null}
      {problems.length > 0 ? (
        <section className="mt-10" aria-labelledby="errors-title">
          <h2 id="errors-title" className="mb-4 text-xl">
            {t('company.check.errors')}
          </h2>
          {problems.length > MOST_SHOWN ? (
            <p className="mb-4">{t('company.check.shown', { shown: MOST_SHOWN, total: number(problems.length) })}</p>
          ) : null}
          <Table<LineProblem>
            caption={t('company.check.errors')}
            hideCaption
            rows={problems.slice(0, MOST_SHOWN)}
            rowKey={({ row, column, code }) => `${row} ${column} ${code}`}
            columns={[
              { key: 'row', label: t('company.batch.head.row'), cell: ({ row }) => number(row) },
              {
                key: 'column',
                label: t('company.batch.head.column'),
                cell: ({ column }) => columnLabel(submission.kind, column, locale),
              },
              {
                key: 'text',
                label: t('company.batch.head.text'),
                cell: ({ text }) => <span className="break-all">{text || '—'}</span>,
              },
              {
                key: 'problem',
                label: t('company.batch.head.problem'),
                cell: (problem) => sayProblem(problem, locale),
              },
            ]}
          />
          <p className="mt-4">
            <ButtonLink href={`/api/company/errors/${id}?locale=${locale}`} look="secondary" icon="download" download>
              {t('company.check.download')}
            </ButtonLink>
          </p>
        </section>
      ) : null}
      {role === 'reader' ? (
        <p className="mt-10 text-muted">{t('company.submissions.readOnly')}</p>
      ) : right > 0 ? (
        <Form
          action="/api/company/sign"
          csrf={session.csrf}
          locale={locale}
          hidden={{ organisation: organisation.id, submission: id }}
          className="mt-10 max-w-form"
        >
          {wrong > 0 ? (
            <CheckboxField
              name="leaveOut"
              label={t('company.check.leaveOut', { right, wrong })}
              locale={locale}
              error={error}
            />
          ) : null}
          <Button large>{t('company.check.sign', { count: right })}</Button>
        </Form>
      ) : null}
      <p className="mt-8">{again}</p>
      <p className="mt-4 text-sm text-muted">
        {submission.fileName} · {formatFileSize(submission.size, locale)}. {t('company.check.expires')}
      </p>
    </>
  );
};
