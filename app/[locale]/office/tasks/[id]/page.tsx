import type { Metadata } from 'next';
import { TextareaField } from '@/components/fields/textarea-field';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { BackLink } from '@/components/ui/back-link';
import { Button, ButtonLink } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Form } from '@/components/ui/form';
import { SummaryList } from '@/components/ui/summary-list';
import { requireStaff } from '@/lib/auth/require';
import { formatInstant } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { getTask, type Task } from '@/lib/services/tasks/list-tasks';
import { taskKinds } from '@/lib/services/tasks/task-kinds';
import { formErrors, formState, type Search, titleWithErrors } from '../../../form-state';
import { orNotFound } from '../../../or-not-found';
import { taskDoers } from '../../staff-areas';
import { TaskDebtLinks } from '../task-debt-links';
import { nameOf, taskFacts, taskMessage, taskPerson } from '../task-words';

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Search };

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const locale = await pageLocale(params as LocaleParams['params']);
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(messagesOf(locale).tasks.title, problems, locale) };
};

const Facts = ({ task, locale }: { task: Task; locale: Locale }) => {
  const t = translator(locale);
  const words = messagesOf(locale).tasks;
  const rows = [
    { key: 'since', label: words.sinceHead, value: formatInstant(task.createdAt, locale) },
    ...(task.person ? [{ key: 'about', label: words.about, value: taskPerson(task) }] : []),
    ...(task.message ? [{ key: 'message', label: words.message, value: taskMessage(task, locale) }] : []),
    ...taskFacts(task, locale).map((text, index) => ({ key: `fact-${index}`, label: words.details, value: text })),
    ...(task.takenBy && !task.doneAt
      ? [{ key: 'who', label: words.who, value: task.isMine ? words.mine : nameOf(task.takenBy) }]
      : []),
    ...(task.doneAt && task.doneBy
      ? [
          {
            key: 'done',
            label: words.views.done,
            value: t('tasks.doneBy', { name: nameOf(task.doneBy), when: formatInstant(task.doneAt, locale) }),
          },
          { key: 'note', label: words.note, value: task.note ?? words.sentAgain },
        ]
      : []),
  ];
  return <SummaryList rows={rows} locale={locale} />;
};

/** One task: what happened, and what can be done about it. */
const TaskPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params as LocaleParams['params']);
  const { id } = await params;
  const path = `/${locale}/office/tasks`;
  const { actor, csrf } = await requireStaff(locale, `${path}/${id}`, ...taskDoers);
  const task = await orNotFound(() => getTask(actor, id));
  const t = translator(locale);
  const words = messagesOf(locale).tasks;
  const { values, problems } = await formState(searchParams);
  const { list, of } = formErrors(problems, { note: words.note }, locale);
  const { title, text } = taskKinds[task.kind][locale];
  const hidden = { task: id };
  const isOpen = task.doneAt === null;
  return (
    <>
      <BackLink href={path} locale={locale} />
      <ErrorSummary errors={list} locale={locale} />
      <h1 className="text-2xl">{title}</h1>
      <p className="mt-2 mb-6 max-w-text">{text}</p>
      <div className="max-w-form">
        <Facts task={task} locale={locale} />
      </div>
      {task.caseId ? (
        <p className="mt-6">
          <ButtonLink look="secondary" href={`/${locale}/office/cases/${task.caseId}`}>
            {words.case}
          </ButtonLink>
        </p>
      ) : null}
      {task.kind === 'feedback' && isOpen ? (
        <p className="mt-6">
          <ButtonLink href={`/${locale}/office/feedback`}>{messagesOf(locale).feedback.office.task}</ButtonLink>
        </p>
      ) : null}
      {task.details.report ? (
        <p className="mt-6">
          <ButtonLink href={`/${locale}/office/record-reports/${task.details.report}`}>{words.report}</ButtonLink>
        </p>
      ) : null}
      {task.details.opinion ? (
        <p className="mt-6">
          <ButtonLink href={`/${locale}/office/opinions/${task.details.opinion}`}>
            {t('caseDesk.opinions.page.task')}
          </ButtonLink>
        </p>
      ) : null}
      {task.details.review ? (
        <p className="mt-6">
          <ButtonLink href={`/${locale}/office/quality/reviews/${task.details.review}`}>
            {t(task.kind === 'quality-error' ? 'quality.review.taskError' : 'quality.review.task')}
          </ButtonLink>
        </p>
      ) : null}
      <TaskDebtLinks task={task} locale={locale} />
      {isOpen ? (
        <section className="mt-10 max-w-form">
          <h2 className="mb-4 text-xl">{words.act}</h2>
          <div className="flex flex-wrap gap-4">
            {task.mayRetry ? (
              <Form action="/api/office/tasks/retry" csrf={csrf} locale={locale} hidden={hidden}>
                <Button>{words.retry}</Button>
              </Form>
            ) : null}
            {task.takenBy ? null : (
              <Form action="/api/office/tasks/take" csrf={csrf} locale={locale} hidden={hidden}>
                <Button look="secondary">{words.take}</Button>
              </Form>
            )}
          </div>
          <Form action="/api/office/tasks/close" csrf={csrf} locale={locale} hidden={hidden} className="mt-8">
            <TextareaField
              name="note"
              label={words.note}
              hint={words.noteHint}
              value={values.note}
              error={of('note')}
              rows={3}
              maxLength={1000}
              locale={locale}
            />
            <Button look="secondary">{words.close}</Button>
          </Form>
        </section>
      ) : null}
    </>
  );
};

export default TaskPage;
