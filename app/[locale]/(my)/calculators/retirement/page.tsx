import { browserPlan } from '@/app/api/calculators/retirement/browser-plan';
import { type LocaleParams, pageLocale, pageMetadata } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { Button, ButtonGroup, ButtonLink } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { firstSteps, planFacts } from '@/lib/calculators/retirement/plan';
import { retirementWords } from '@/lib/calculators/retirement/say';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { asksOf } from '@/lib/services/retirement/plan';
import type { Search } from '../../../form-state';
import { QuestionForm } from '../../../question-form';

export const generateMetadata = async ({ params }: LocaleParams) => {
  const locale = await pageLocale(params);
  const { title, lead } = messagesOf(locale).retirement.start;
  return pageMetadata(locale, { title, description: lead, path: '/calculators/retirement' });
};

const Intro = ({ locale, hasRecord }: { locale: Locale; hasRecord: boolean }) => {
  const { start, question, record } = messagesOf(locale).retirement;
  return (
    <div className="mb-10">
      <h1 className="max-w-[24ch] text-3xl">{start.title}</h1>
      <p className="mt-4 max-w-text text-lg text-muted">{start.lead}</p>
      {hasRecord ? (
        <div className="mt-6">
          <Notice kind="success" locale={locale} title={start.mineTitle} id="mine">
            <p>{question.withRecord}</p>
            <p>
              <a href={`/${locale}/calculators/retirement/bases`}>{record.title}</a>
            </p>
          </Notice>
        </div>
      ) : (
        <ul className="list mt-4 max-w-text">
          {start.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      )}
    </div>
  );
};

/** What helps beside the questions: papers at hand, and the ways not to type. */
const Beside = ({ locale, hasRecord }: { locale: Locale; hasRecord: boolean }) => {
  const { start } = messagesOf(locale).retirement;
  const here = `/${locale}/calculators/retirement`;
  return (
    <aside
      aria-label={start.have}
      className="h-fit space-y-8 rounded border-t-8 border-saffron bg-surface p-6 text-sm lg:mt-4"
    >
      {hasRecord ? null : (
        <>
          <section>
            <h2 className="text-lg">{start.have}</h2>
            <ul className="list mt-2">
              {start.haveItems.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          </section>
          <section>
            <h2 className="text-lg">{start.mineTitle}</h2>
            <p className="mt-1">{start.mineText}</p>
            <p className="mt-2">
              <a href={`/${locale}/sign-in?returnTo=${here}`}>{start.mineSignIn}</a>
            </p>
          </section>
        </>
      )}
      <section>
        <h2 className="text-lg">{start.importTitle}</h2>
        <p className="mt-1">{start.importText}</p>
        <p className="mt-2">
          <a href={`${here}/bases`}>{start.importLink}</a>
        </p>
      </section>
      <section>
        <h2 className="text-lg">{start.apiTitle}</h2>
        <p className="mt-1">{start.apiText}</p>
        <p className="mt-2">
          <a href="/api/v1/openapi.json">{start.apiLink}</a>
        </p>
      </section>
    </aside>
  );
};

/** The retirement calculator begins with its first open question; whoever has answered before goes on from there. */
const RetirementStartPage = async ({ params, searchParams }: LocaleParams & { searchParams: Search }) => {
  const locale = await pageLocale(params);
  const { start, index, question, result } = messagesOf(locale).retirement;
  const { known, held, onRecord, next } = await browserPlan();
  const here = `/${locale}/calculators/retirement`;
  const step = firstSteps.find(({ id }) => id === next);
  const intro = <Intro locale={locale} hasRecord={onRecord !== null} />;
  return (
    <PageBody
      top={
        <Breadcrumb
          locale={locale}
          crumbs={[{ href: `/${locale}/calculators`, label: index.title }]}
          current={start.title}
        />
      }
    >
      <div className="grid gap-x-14 gap-y-12 lg:grid-cols-[1fr_21rem]">
        <div>
          {step ? (
            <QuestionForm
              fields={planFacts}
              words={retirementWords[locale]}
              step={{ id: step.id, asks: asksOf(step, held) }}
              facts={known}
              caption={question.caption}
              action="/api/calculators/retirement/answer"
              hidden={{}}
              button={question.continue}
              locale={locale}
              searchParams={searchParams}
              intro={intro}
            >
              <p className="mt-4 max-w-text text-sm text-muted">{start.keptText}</p>
            </QuestionForm>
          ) : (
            <>
              {intro}
              <ButtonGroup>
                <ButtonLink href={`${here}/result`} large icon="arrow-right">
                  {start.goOn}
                </ButtonLink>
                <Form id="forget" action="/api/calculators/retirement/forget" csrf="" locale={locale}>
                  <Button look="plain">{result.next.restart}</Button>
                </Form>
              </ButtonGroup>
              <p className="mt-4 max-w-text text-sm text-muted">{start.keptText}</p>
            </>
          )}
        </div>
        <Beside locale={locale} hasRecord={onRecord !== null} />
      </div>
    </PageBody>
  );
};

export default RetirementStartPage;
