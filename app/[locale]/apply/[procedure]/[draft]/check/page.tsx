import type { Metadata } from 'next';
import { AssessmentView } from '@/components/case/assessment-view';
import { PageBody } from '@/components/layout/site-shell';
import { BackLink } from '@/components/ui/back-link';
import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { SummaryCard, SummaryList } from '@/components/ui/summary-list';
import { PlanFigure } from '@/components/wizard/plan-figure';
import { planOf } from '@/lib/catalogue/assess';
import { getProcedure } from '@/lib/catalogue/registry';
import { sayValue } from '@/lib/catalogue/say';
import { isLocale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { Search } from '../../../../form-state';
import { type DraftParams, draftPage } from '../../../draft-page';
import { CostOfChange } from './cost-of-change';
import { EarlierReport } from './earlier-report';

type Props = { params: DraftParams; searchParams: Search };

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale } = await params;
  return isLocale(locale) ? { title: translator(locale)('apply.check.title') } : {};
};

const CheckPage = async ({ params, searchParams }: Props) => {
  const { locale, session, draft, base, words, procedure } = await draftPage(params, 'check');
  const t = translator(locale);
  const { incomplete, changed } = await searchParams;
  const tasks = [...new Set(draft.steps.map(({ task }) => task))];
  const plan = planOf(procedure, draft.facts);
  const other = draft.assessment.otherwise ? getProcedure(draft.assessment.otherwise).words[locale] : null;
  const names = (kinds: readonly string[]) => kinds.map((kind) => words.documents[kind]?.name ?? kind);
  return (
    <PageBody top={<BackLink href={`${base}/tasks`} locale={locale} />}>
      {incomplete || (!draft.isReady && !changed) ? (
        <Notice
          locale={locale}
          kind="warning"
          alert={Boolean(incomplete)}
          title={t('apply.check.incomplete')}
          id="incomplete"
        >
          <p>{t('apply.check.incompleteText')}</p>
          <p>
            <a href={`${base}/tasks`}>{t('apply.step.toTasks')}</a>
          </p>
        </Notice>
      ) : null}
      {changed ? (
        <Notice locale={locale} kind="warning" alert title={t('apply.check.changed')} id="changed">
          <p>{t('apply.check.changedText')}</p>
        </Notice>
      ) : null}
      <EarlierReport draft={draft} actor={session.actor} locale={locale} />
      <h1 className="mt-4">{t('apply.check.title')}</h1>
      <p className="mt-4 max-w-text text-lg">{t('apply.check.lead')}</p>
      <div className="mt-8 max-w-form space-y-8">
        {tasks.map((task) => (
          <SummaryCard key={task} title={words.tasks[task]}>
            <SummaryList
              locale={locale}
              rows={draft.steps
                .filter((step) => step.task === task)
                .flatMap((step) =>
                  step.asks.map((key) => {
                    const field = procedure.facts[key];
                    const word = words.facts[key];
                    const known = draft.facts[key] !== undefined;
                    return {
                      key,
                      label: word?.label ?? key,
                      value:
                        field && known ? (
                          <span className="whitespace-pre-line">
                            {sayValue(field, word as never, draft.facts[key], locale)}
                          </span>
                        ) : null,
                      ...(draft.sources[key]?.source === 'record' ? { source: t('apply.case.factSource.record') } : {}),
                      changeHref: `${base}/${step.id}?from=check`,
                      changeLabel: word?.label ?? key,
                    };
                  }),
                )}
            />
          </SummaryCard>
        ))}
        <SummaryCard title={t('apply.check.documents')}>
          <SummaryList
            locale={locale}
            rows={[
              {
                key: 'given',
                label: t('apply.check.given'),
                value: draft.documents.length > 0 ? draft.documents.map(({ name }) => name).join('\n') : null,
                changeHref: `${base}/documents`,
                changeLabel: t('apply.check.documents'),
              },
              ...(draft.later.length > 0
                ? [{ key: 'later', label: t('apply.check.later'), value: names(draft.later).join(', ') }]
                : []),
            ]}
          />
        </SummaryCard>
        {plan ? <PlanFigure plan={plan} words={words} title={t('apply.step.plan')} locale={locale} /> : null}
        <CostOfChange draft={draft} actor={session.actor} locale={locale} />
        {procedure.requirements.length > 0 ? (
          <section id="assessment" className="scroll-mt-8">
            <h2 className="text-xl">{t('apply.check.assessment')}</h2>
            <p className="mt-2">{t('apply.check.assessmentNote')}</p>
            <AssessmentView assessment={draft.assessment} words={words} locale={locale} />
          </section>
        ) : null}
        {other && draft.assessment.otherwise ? (
          <Notice locale={locale} title={t('apply.check.otherwise', { act: other.act })} id="otherwise">
            <p>{t('apply.check.otherwiseText')}</p>
            <Form
              action="/api/drafts/start"
              csrf={session.csrf}
              locale={locale}
              hidden={{ procedure: draft.assessment.otherwise, fromCase: draft.id }}
              className="mt-4"
            >
              <Button look="secondary">{t('apply.check.otherwiseButton')}</Button>
            </Form>
          </Notice>
        ) : null}
        <section>
          <h2 className="text-xl">{t('apply.check.who')}</h2>
          <p className="mt-2">{t('apply.check.whoText')}</p>
        </section>
        {draft.isReady ? (
          <Form
            action="/api/drafts/sign"
            csrf={session.csrf}
            locale={locale}
            hidden={{ draft: draft.id, procedure: procedure.slug }}
          >
            <p className="mb-4">{t('apply.check.submitText')}</p>
            <Button large>{t('apply.check.submit')}</Button>
          </Form>
        ) : null}
      </div>
    </PageBody>
  );
};

export default CheckPage;
