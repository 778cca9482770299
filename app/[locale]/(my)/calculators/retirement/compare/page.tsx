import { browserSimulation } from '@/app/api/calculators/retirement/browser-plan';
import { browserId } from '@/app/api/cookies';
import { TextField } from '@/components/fields/text-field';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';

import { BackLink } from '@/components/ui/back-link';
import { Button, ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import type { Session } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { hasAccount } from '@/lib/services/retirement/plan';
import { listLinks, listScenarios, mostScenarios } from '@/lib/services/retirement/scenarios';
import { formState, problemText, type Search, titleWithErrors } from '../../../../form-state';
import { ScenarioTable } from '../../../../scenario-table';
import { ScenarioList } from './scenario-list';
import { ShareSection } from './share-section';

type Props = LocaleParams & { searchParams: Search };

export const generateMetadata = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const { problems } = await formState(searchParams);
  const { title } = messagesOf(locale).retirement.compare;
  return { title: titleWithErrors(title, problems, locale), robots: { index: false } };
};

const here = (locale: string) => `/${locale}/calculators/retirement`;
const isCitizen = (session: Session | null): session is Session => session !== null && hasAccount(session.actor);

/** What has just been done, said at the top. */
const Done = ({ what, locale }: { what: string | string[] | undefined; locale: Locale }) => {
  const { scenarios, share } = messagesOf(locale).retirement;
  const said = { kept: scenarios.saved, removed: scenarios.removed, withdrawn: share.withdrawn };
  if (typeof what !== 'string' || !Object.hasOwn(said, what)) return null;
  return <Notice kind="success" alert locale={locale} title={said[what as keyof typeof said]} id="done" />;
};

/** Up to four scenarios of an account side by side, the one in hand to keep, and links to show them to somebody. */
const ComparePage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const t = translator(locale);
  const { compare, scenarios: words, share } = messagesOf(locale).retirement;
  const { session, simulation } = await browserSimulation();
  const path = `${here(locale)}/compare`;
  const head = (
    <>
      <h1 className="text-3xl">{compare.title}</h1>
      <p className="mt-3 max-w-text text-lg text-muted">{compare.lead}</p>
    </>
  );
  const top = (
    <BackLink
      href={simulation ? `${here(locale)}/result` : here(locale)}
      locale={locale}
      {...(simulation && { label: t('retirement.question.back') })}
    />
  );
  if (!isCitizen(session)) {
    const signIn = `/${locale}/sign-in${session ? '/code' : ''}?returnTo=${encodeURIComponent(path)}`;
    return (
      <PageBody top={top}>
        {head}
        <div className="mt-8 max-w-form">
          <EmptyState
            title={words.signIn}
            action={
              <ButtonLink href={signIn} icon="arrow-right">
                {words.signInButton}
              </ButtonLink>
            }
          >
            <p>{words.signInText}</p>
          </EmptyState>
        </div>
      </PageBody>
    );
  }
  const { done, remove } = await searchParams;
  const [scenarios, links, { values, problems }] = await Promise.all([
    listScenarios(session.actor),
    session.power ? [] : listLinks(session.actor),
    formState(searchParams),
  ]);
  const own: Readonly<Record<string, string>> = {
    missing: words.nameMissing,
    'too-many': words.full,
    'too-many-links': share.tooMany,
  };
  const errors = problems.map((problem) => ({
    name: problem.field,
    text: own[problem.code] ?? problemText(problem, words.name, locale),
  }));
  const nameError = errors.find(({ name }) => name === 'name')?.text;
  const removed = scenarios.find(({ id }) => id === remove);
  const token = done === 'shared' ? await browserId('link') : '';
  return (
    <PageBody top={top}>
      <ErrorSummary errors={errors} locale={locale} />
      <Done what={done} locale={locale} />
      {removed ? (
        <Notice
          kind="warning"
          alert
          locale={locale}
          title={t('retirement.scenarios.removeTitle', { name: removed.name })}
          id="remove"
        >
          <p>{words.removeText}</p>
          <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
            <Form
              action="/api/calculators/retirement/remove"
              csrf={session.csrf}
              locale={locale}
              hidden={{ scenario: removed.id }}
            >
              <Button look="warning">{words.removeButton}</Button>
            </Form>
            <a href={path}>{words.removeCancel}</a>
          </div>
        </Notice>
      ) : null}
      {head}
      <div className="mt-8 space-y-12">
        {scenarios.length > 0 ? (
          <section aria-label={words.title}>
            <ScenarioTable scenarios={scenarios} locale={locale} />
            <ScenarioList scenarios={scenarios} csrf={session.csrf} locale={locale} />
          </section>
        ) : (
          <EmptyState title={words.empty}>
            <p>{simulation ? words.emptyText : words.noAnswer}</p>
          </EmptyState>
        )}
        {simulation ? (
          <section aria-labelledby="keep-title" className="no-print">
            <h2 id="keep-title" className="text-xl">
              {words.keep}
            </h2>
            <Form
              id="keep"
              action="/api/calculators/retirement/keep"
              csrf={session.csrf}
              locale={locale}
              className="mt-4"
            >
              <TextField
                name="name"
                label={words.name}
                hint={scenarios.length >= mostScenarios ? words.full : words.nameHint}
                value={values.name}
                locale={locale}
                width={30}
                {...(nameError && { error: nameError })}
              />
              <Button>{words.save}</Button>
            </Form>
          </section>
        ) : (
          <p>
            <ButtonLink href={here(locale)} look="secondary">
              {words.toAnswer}
            </ButtonLink>
          </p>
        )}
        {session.power === null && (scenarios.length > 0 || links.length > 0) ? (
          <ShareSection
            links={links}
            token={token}
            canShare={scenarios.length > 0}
            csrf={session.csrf}
            locale={locale}
          />
        ) : null}
      </div>
    </PageBody>
  );
};

export default ComparePage;
