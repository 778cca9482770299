import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { formatInstant, formatPercent } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import type { getRun } from '@/lib/services/runs/runs';
import { RunWatch } from './run-watch';

type Run = Awaited<ReturnType<typeof getRun>>;
const WHOLE = 10_000;

/** How far long work is, and what can be done with it. Goes on by itself when the page is closed. */
export const RunProgress = ({
  run,
  here,
  csrf,
  locale,
}: {
  run: Run;
  /** Address of the page it stands on. */
  here: string;
  csrf: string;
  locale: Locale;
}) => {
  const t = translator(locale);
  const words = messagesOf(locale).supervision.run;
  const percent = formatPercent(Math.round((run.done * WHOLE) / run.total), locale);
  const act = run.state === 'running' ? 'stop' : run.state === 'done' ? null : 'resume';
  return (
    <section aria-labelledby="progress" className="my-8 max-w-form">
      <h2 id="progress" className="text-lg">
        {words.progress}
      </h2>
      {run.state === 'failed' ? (
        <Notice kind="warning" locale={locale} title={words.states.failed}>
          <p>{t('supervision.run.failed', { problem: run.problem ?? '' })}</p>
        </Notice>
      ) : null}
      <progress aria-labelledby="progress" value={run.done} max={run.total} className="mt-3 block h-4 w-full" />
      <p className="mt-2">
        <strong>{words.states[run.state]}</strong>
        {' · '}
        {t('supervision.run.of', { done: run.done, total: run.total, percent })}
        {' · '}
        {words.startedAt} {formatInstant(run.startedAt, locale, { style: 'medium' })}
      </p>
      {run.state === 'running' ? <p className="text-muted">{words.survives}</p> : null}
      {act ? (
        <div className="mt-4 flex flex-wrap items-center gap-4">
          <Form
            action="/api/office/rules/run"
            csrf={csrf}
            locale={locale}
            hidden={{ run: run.id, act, kind: run.kind }}
          >
            <Button look="secondary">{words[act]}</Button>
          </Form>
          <a href={here}>{words.reload}</a>
          {run.state === 'running' ? <RunWatch /> : null}
        </div>
      ) : null}
    </section>
  );
};
