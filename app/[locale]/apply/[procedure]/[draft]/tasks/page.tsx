import type { Metadata } from 'next';
import { PageBody } from '@/components/layout/site-shell';
import { BackLink } from '@/components/ui/back-link';
import { Button } from '@/components/ui/button';
import { Details } from '@/components/ui/details';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { TaskList, type TaskStatus } from '@/components/ui/task-list';
import { findProcedure } from '@/lib/catalogue/registry';
import { formatInstant } from '@/lib/i18n/format';
import { isLocale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { Draft } from '@/lib/services/cases/draft';
import { type DraftParams, draftPage } from '../../../draft-page';

type Props = { params: DraftParams };

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale, procedure } = await params;
  const words = isLocale(locale) ? findProcedure(procedure)?.words[locale] : undefined;
  return { title: words?.title ?? '' };
};

const statusOf = (steps: Draft['steps']): TaskStatus => {
  if (steps.some(({ status }) => status === 'problem')) return 'problem';
  if (steps.every(({ status }) => status === 'done')) return 'completed';
  return steps.some(({ status }) => status !== 'not-started') ? 'in-progress' : 'not-started';
};

const verdicts = { entitled: 'success', 'not-entitled': 'warning', unknown: 'info' } as const;
const sentences = { entitled: 'entitled', 'not-entitled': 'notEntitled', unknown: 'unknown' } as const;

const TasksPage = async ({ params }: Props) => {
  const { locale, session, draft, base, words } = await draftPage(params, 'tasks');
  const t = translator(locale);
  const tasks = [...new Set(draft.steps.map(({ task }) => task))];
  const required = draft.assessment.documents.filter(({ required: needed }) => needed === true);
  const answered = draft.steps.every(({ status }) => status === 'done');
  const total = required.length + (draft.atDesk ? 1 : 0);
  const given = total - draft.openDocuments.length;
  const { outcome } = draft.assessment;
  return (
    <PageBody
      top={<BackLink href={draft.atDesk ? `/${locale}/office/desk` : `/${locale}/my/drafts`} locale={locale} />}
    >
      <h1>{words.title}</h1>
      <p className="mt-4 max-w-text text-lg">{t('apply.tasks.lead')}</p>
      <section className="mt-10 max-w-form">
        <h2 className="text-xl">{t('apply.tasks.yourAnswers')}</h2>
        <TaskList
          locale={locale}
          tasks={tasks.map((task) => {
            const steps = draft.steps.filter((step) => step.task === task);
            const next = steps.find(({ status }) => status !== 'done') ?? steps[0];
            return {
              id: `task-${task}`,
              label: words.tasks[task],
              href: `${base}/${next?.id}`,
              status: statusOf(steps),
            };
          })}
        />
        <h2 className="mt-10 text-xl">{t('apply.tasks.documents')}</h2>
        <TaskList
          locale={locale}
          tasks={[
            {
              id: 'task-documents',
              label: t('apply.documents.title'),
              hint:
                required.length > 0
                  ? t('apply.tasks.documentsHint', { given, total: required.length })
                  : t(answered ? 'apply.tasks.documentsNone' : 'apply.documents.noneYet'),
              href: `${base}/documents`,
              status:
                draft.openDocuments.length > 0
                  ? given > 0
                    ? 'in-progress'
                    : 'not-started'
                  : answered
                    ? 'completed'
                    : 'not-started',
            },
          ]}
        />
        <h2 className="mt-10 text-xl">{t('apply.tasks.send')}</h2>
        <TaskList
          locale={locale}
          tasks={[
            {
              id: 'task-check',
              label: t('apply.tasks.check'),
              ...(draft.isReady ? { href: `${base}/check` } : { hint: t('apply.tasks.checkWaits') }),
              status: draft.isReady ? 'not-started' : 'cannot-start',
            },
          ]}
        />
        <p className="mt-6 text-sm text-muted">
          {t('apply.tasks.saved', { when: formatInstant(draft.savedAt, locale) })}
        </p>
      </section>
      <div className="mt-8 max-w-form space-y-8">
        <Notice locale={locale} kind={verdicts[outcome]} title={t('apply.tasks.preview')} id="preview">
          <p>{t(`apply.tasks.${sentences[outcome]}`)}</p>
          {answered ? (
            <p>
              <a href={`${base}/check#assessment`}>{t('apply.check.assessment')}</a>
            </p>
          ) : null}
        </Notice>
        {draft.atDesk ? null : (
          <>
            <p>
              <a href={`/api/drafts/paper/${draft.id}?locale=${locale}`} download>
                {t('paper.draftLink')}
              </a>
              <span className="block text-sm text-muted">{t('paper.draftText')}</span>
            </p>
            <Details summary={t('apply.tasks.delete')}>
              <p>{t('apply.tasks.deleteText')}</p>
              <Form
                action="/api/drafts/delete"
                csrf={session.csrf}
                locale={locale}
                hidden={{ draft: draft.id }}
                className="mt-4"
              >
                <Button look="warning">{t('apply.tasks.deleteButton')}</Button>
              </Form>
            </Details>
          </>
        )}
      </div>
    </PageBody>
  );
};

export default TasksPage;
