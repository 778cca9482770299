import { Field } from '@/components/fields/field';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Form } from '@/components/ui/form';
import { Inset } from '@/components/ui/inset';
import { Questions } from '@/components/wizard/questions';
import { today } from '@/lib/adapters/clock';
import { toDay } from '@/lib/casework/dates';
import { toRaw } from '@/lib/catalogue/form';
import { parseFacts } from '@/lib/catalogue/prefill';
import { sayValue } from '@/lib/catalogue/say';
import { formatDay } from '@/lib/i18n/format';
import type { Problem, RawValues } from '@/lib/services/forms/form-return';
import { sinceField } from '@/lib/services/revisions/changes';
import { factErrors } from '../../../../../fact-problems';
import { problemText } from '../../../../../form-state';
import type { revisionPage } from './revision-page';

type Page = Awaited<ReturnType<typeof revisionPage>>;
type Props = { page: Page; asked: readonly string[]; values: RawValues; problems: readonly Problem[] };

/** What may have changed, each as it stands: a plain form that only chooses the questions of the next page. */
const Choose = ({ page, chosen }: { page: Page; chosen: readonly string[] }) => {
  const { locale, t, found, base } = page;
  const { procedure, words } = found.registered;
  return (
    <>
      <p className="mb-2 text-lg text-muted">{words[locale].title}</p>
      <h1>{t('after.form.titles.change')}</h1>
      <p className="mt-4 max-w-text text-lg">{t('after.form.leads.change')}</p>
      <Inset>
        <p>{t('after.form.report')}</p>
      </Inset>
      <form method="get" action={base} noValidate className="mt-8 max-w-form">
        <Field
          widget="checkboxes"
          name="facts"
          label={t('after.form.which')}
          hint={t('after.form.whichHint')}
          locale={locale}
          value={chosen}
          options={found.changeable.flatMap((key) => {
            const [field, word] = [procedure.facts[key], words[locale].facts[key]];
            if (!field || !word) return [];
            const known = found.facts[key];
            const value =
              known === undefined ? t('after.form.notKnown') : sayValue(field, word as never, known, locale);
            return [{ value: key, label: word.name, hint: t('after.form.now', { value }) }];
          })}
        />
        <Button large>{t('after.form.chooseNext')}</Button>
      </form>
    </>
  );
};

/** A change of circumstances in two steps: what has changed, and the new data since a day. */
export const ChangeForm = ({ page, asked, values, problems }: Props) => {
  const { locale, t, found, session, hidden, base } = page;
  const { registered, draft, facts, assessment } = found;
  const words = registered.words[locale];
  const known = [...new Set(asked)].filter((key) => key in words.facts);
  const drafted = draft?.points.map((point) => point.slice('fact:'.length)) ?? [];
  if (known.length === 0) return <Choose page={page} chosen={drafted} />;
  const own = problems.filter(({ field }) => /^(since|facts|text)\b/.test(field));
  const errors = factErrors(
    problems.filter((problem) => !own.includes(problem)),
    words,
    locale,
  );
  const labels: Readonly<Record<string, string>> = { since: t('after.form.since'), text: t('after.form.more') };
  const ownErrors = own.map((problem) => ({
    name: problem.field,
    text: problemText(problem, labels[problem.field.split('.')[0] ?? ''] ?? t('after.form.which'), locale),
  }));
  const ofSince = ownErrors.find(({ name }) => name.startsWith('since'))?.text;
  const asks = Object.fromEntries(
    known.map((key) => [key, registered.procedure.facts[key]]),
  ) as typeof registered.procedure.facts;
  const now = draft?.facts ? { ...facts, ...parseFacts(registered.procedure.facts, draft.facts, today()) } : facts;
  const decimal = locale === 'es' ? ',' : '.';
  const since = draft?.effectiveFrom ? { since: toDay(draft.effectiveFrom) } : {};
  const typed =
    Object.keys(values).length > 0
      ? values
      : { ...toRaw(asks, now, decimal), ...toRaw(sinceField(assessment.on), since, decimal), text: draft?.text ?? '' };
  const sinceParts = Object.fromEntries(
    ['day', 'month', 'year'].map((part) => [part, String(typed[`since.${part}`] ?? '')]),
  );
  return (
    <>
      <ErrorSummary errors={[...ownErrors, ...errors.list]} locale={locale} />
      <p className="mb-2 text-lg text-muted">{t('after.form.about', { day: formatDay(found.notifiedOn, locale) })}</p>
      <h1 id="f-facts" tabIndex={-1}>
        {t('after.form.newData')}
      </h1>
      <Form
        action="/api/revisions/change"
        csrf={session.csrf}
        locale={locale}
        hidden={hidden}
        className="mt-8 max-w-form space-y-8"
      >
        {known.map((key) => (
          <input key={key} type="hidden" name="facts" value={key} />
        ))}
        <Field
          widget="date"
          name="since"
          label={t('after.form.since')}
          hint={t('after.form.sinceHint')}
          locale={locale}
          value={sinceParts}
          partErrors={Object.fromEntries(ownErrors.map(({ name, text }) => [name, text]))}
          {...(ofSince ? { error: ofSince } : {})}
        />
        <Questions
          asks={known}
          fields={registered.procedure.facts}
          words={words}
          title={words.title}
          caption=""
          level={2}
          locale={locale}
          values={typed}
          errors={errors.byName}
        />
        <Field
          widget="textarea"
          name="text"
          label={t('after.form.more')}
          locale={locale}
          maxLength={4000}
          value={typed.text}
        />
        <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
          <Button large>{t('after.form.continue')}</Button>
          <a href={base}>{t('after.form.changeOthers')}</a>
        </div>
      </Form>
    </>
  );
};
