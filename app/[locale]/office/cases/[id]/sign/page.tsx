import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { CaseHeader } from '@/components/case/case-header';
import { CodeForm } from '@/components/identity/code-form';
import { BackLink } from '@/components/ui/back-link';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { SummaryList } from '@/components/ui/summary-list';
import { sayTotal } from '@/lib/catalogue/say';
import { listSessions } from '@/lib/services/identity/sessions';
import { isUpheld } from '@/lib/services/revisions/answer';
import { formErrors, formState, type Search, titleWithErrors } from '../../../../form-state';
import { openRevisionOf } from '../asked-revision';
import { actsOf } from '../case-acts';
import { caseHead } from '../case-head';
import { type CaseParams, casePage } from '../case-page';

type Props = { params: CaseParams; searchParams: Search };

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { t, number, locale } = await casePage(params, '/sign');
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(`${t('office.sign.title')} · ${number}`, problems, locale) };
};

const SignPage = async ({ params, searchParams }: Props) => {
  const { locale, t, session, row, words, base, number } = await casePage(params, '/sign');
  if (!actsOf(session.actor, row).sign) redirect(`${base}/decision`);
  const { problems } = await formState(searchParams);
  const errors = formErrors(problems, { code: t('identity.code.label') }, locale);
  const proposal = row.decisions.find(({ state }) => state === 'proposed');
  const outcome = proposal?.outcome ?? 'refused';
  const asked = openRevisionOf(row);
  const { result } = proposal ?? {};
  const pays = (outcome === 'granted' || outcome === 'granted_in_part') && (!result || isUpheld(result));
  const { award } = row.assessment;
  const { email } = await listSessions(session.actor);
  const hidden = { case: row.id, version: String(row.version) };
  return (
    <>
      <BackLink href={`${base}/decision`} locale={locale} />
      <CaseHeader head={caseHead(row, number, locale)} locale={locale} />
      <ErrorSummary errors={errors.list} locale={locale} />
      <h1 className="mb-4 text-2xl">{t('office.sign.title')}</h1>
      <div className="max-w-form space-y-8">
        <section aria-labelledby="what">
          <h2 id="what" className="mb-2 text-lg">
            {t('office.sign.what')}
          </h2>
          <SummaryList
            locale={locale}
            rows={[
              {
                key: 'decision',
                label: t('office.sign.of', { person: `${row.person.givenName} ${row.person.surnames}` }),
                value:
                  asked && result
                    ? t(`after.office.results.${asked.kind}.${result}`)
                    : t(`office.decision.${outcome}`, { act: words.act }),
              },
              ...(pays && award
                ? [
                    {
                      key: 'total',
                      label: t('office.decision.total'),
                      value: sayTotal(award, locale) ?? t('office.case.noMoney'),
                    },
                  ]
                : []),
            ]}
          />
          <p className="mt-4">{t('office.sign.statement')}</p>
        </section>
        <CodeForm
          action="/api/office/sign"
          resend={{ action: '/api/office/sign-code', hidden }}
          hidden={hidden}
          csrf={session.csrf}
          locale={locale}
          email={email}
          error={errors.of('code')}
        >
          <Button icon="gavel">{t('office.sign.sign')}</Button>
        </CodeForm>
      </div>
    </>
  );
};

export default SignPage;
