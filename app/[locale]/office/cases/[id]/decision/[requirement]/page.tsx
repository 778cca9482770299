import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CaseHeader } from '@/components/case/case-header';
import { VerdictTable } from '@/components/case/verdict-table';
import { Field } from '@/components/fields/field';
import { textOf } from '@/components/fields/field-props';
import { BackLink } from '@/components/ui/back-link';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Form } from '@/components/ui/form';
import { WarningText } from '@/components/ui/warning-text';
import { formErrors, formState, type Search, titleWithErrors } from '../../../../../form-state';
import { actsOf } from '../../case-acts';
import { caseHead } from '../../case-head';
import { type CaseParams, casePage } from '../../case-page';
import { verdictViews } from '../../case-views';

type Props = { params: CaseParams<{ requirement: string }>; searchParams: Search };

const load = async (params: Props['params']) => {
  const { requirement } = await params;
  if (!/^[a-z0-9-]{1,60}$/i.test(requirement)) notFound();
  const page = await casePage(params, `/decision/${requirement}`);
  const verdict = page.row.assessment.verdicts.find(({ id }) => id === requirement);
  if (!verdict) notFound();
  return { ...page, verdict, title: page.words.requirements[requirement]?.title ?? requirement };
};

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { t, title, number, locale } = await load(params);
  const { problems } = await formState(searchParams);
  const act = t('decisionDesk.appreciation.title');
  return { title: titleWithErrors(`${act}: ${title} · ${number}`, problems, locale) };
};

const AppreciatePage = async ({ params, searchParams }: Props) => {
  const { locale, t, session, row, base, number, verdict, title } = await load(params);
  const { values, problems } = await formState(searchParams);
  const names = {
    outcome: t('decisionDesk.appreciation.names.outcome'),
    reason: t('decisionDesk.appreciation.names.reason'),
  };
  const { list, of } = formErrors(problems, names, locale);
  const rules = t(`decisionDesk.appreciation.rules.${verdict.outcome}`);
  const others = (['met', 'unmet'] as const).filter((outcome) => outcome !== verdict.outcome);
  return (
    <>
      <BackLink href={`${base}/decision#requirements`} locale={locale} />
      <CaseHeader head={caseHead(row, number, locale)} locale={locale} />
      <ErrorSummary errors={list} locale={locale} />
      <h1 className="mb-6 text-2xl">
        <span className="mb-1 block text-lg font-normal text-muted">{t('decisionDesk.appreciation.title')}</span>
        {title}
      </h1>
      <div className="space-y-8">
        <VerdictTable
          verdicts={verdictViews(row, session, locale).filter(({ id }) => id === verdict.id)}
          caption={title}
          hrefOf={actsOf(session.actor, row).verify ? (fact) => `${base}/facts/${fact}` : null}
          locale={locale}
        />
        {actsOf(session.actor, row).appreciate ? (
          <div className="max-w-form">
            <WarningText locale={locale}>{t('decisionDesk.appreciation.warning')}</WarningText>
            <Form
              action="/api/office/appreciate"
              csrf={session.csrf}
              locale={locale}
              hidden={{ case: row.id, version: String(row.version), requirement: verdict.id }}
            >
              <Field
                widget="radios"
                name="outcome"
                label={t('decisionDesk.appreciation.question')}
                locale={locale}
                value={textOf(values.outcome) || (verdict.appreciated?.outcome ?? 'assessed')}
                options={(['assessed', ...others] as const).map((value) => ({
                  value,
                  label: t(`decisionDesk.appreciation.options.${value}`, { rules }),
                }))}
                error={of('outcome')}
              />
              <Field
                widget="textarea"
                name="reason"
                label={t('decisionDesk.appreciation.reason')}
                hint={t('decisionDesk.appreciation.reasonHint')}
                locale={locale}
                maxLength={2000}
                value={textOf(values.reason) || verdict.appreciated?.reason}
                error={of('reason')}
              />
              <Button>{t('decisionDesk.appreciation.save')}</Button>
            </Form>
          </div>
        ) : (
          <p className="text-muted">{t('decisionDesk.appreciation.closed')}</p>
        )}
      </div>
    </>
  );
};

export default AppreciatePage;
