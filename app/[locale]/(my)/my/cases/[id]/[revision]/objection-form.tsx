import type { ReactNode } from 'react';
import { Field } from '@/components/fields/field';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Form } from '@/components/ui/form';
import { sayRevisionKind } from '@/lib/casework/say-remedy';
import { formatDay } from '@/lib/i18n/format';
import type { Problem, RawValues } from '@/lib/services/forms/form-return';
import { pointsOf, sayPoints } from '@/lib/services/revisions/say-points';
import { formErrors } from '../../../../../form-state';
import type { revisionPage } from './revision-page';

type Props = {
  page: Awaited<ReturnType<typeof revisionPage>>;
  kind: 'prior_claim' | 'correction';
  values: RawValues;
  problems: readonly Problem[];
  children: ReactNode;
};

/** The decision's own lines to point at, each with what it said and why; then the person's words. */
export const ObjectionForm = ({ page, kind, values, problems, children }: Props) => {
  const { locale, t, found, session, hidden } = page;
  const { draft } = found;
  const isReturn = problems.length > 0;
  const errors = formErrors(problems, { text: t('after.form.text'), petition: t('after.form.petition') }, locale);
  const about = { registered: found.registered, assessment: found.assessment, facts: found.facts };
  const points = pointsOf(about);
  const groups = (['requirements', 'lines', 'facts'] as const).filter((group) => points[group].length > 0);
  return (
    <>
      <ErrorSummary errors={errors.list} locale={locale} />
      <p className="mb-2 text-lg text-muted">{found.registered.words[locale].title}</p>
      <h1>{sayRevisionKind(kind, found.procedure, locale)}</h1>
      <p className="mt-4 max-w-text text-lg">{t(`after.form.leads.${kind}`)}</p>
      <p className="mt-3">{t('after.form.about', { day: formatDay(found.notifiedOn, locale) })}</p>
      {children}
      <Form
        action="/api/revisions/save"
        csrf={session.csrf}
        locale={locale}
        hidden={hidden}
        className="mt-8 max-w-form"
      >
        {groups.map((group) => (
          <Field
            key={group}
            widget="checkboxes"
            name={group}
            label={t(`after.form.${group}`)}
            hint={t('after.form.optional')}
            locale={locale}
            value={isReturn ? values[group] : draft?.points}
            options={sayPoints(points[group], about, locale).map(({ point, label, said }) => ({
              value: point,
              label,
              hint: said,
            }))}
          />
        ))}
        {kind === 'prior_claim' ? (
          <Field
            widget="checkboxes"
            name="notice"
            label={t('after.form.notice')}
            locale={locale}
            value={isReturn ? values.notice : draft?.points}
            options={[{ value: 'notice', label: t('after.form.noticeChoice') }]}
          />
        ) : null}
        {(['text', 'petition'] as const).map((name) => (
          <Field
            key={name}
            widget="textarea"
            name={name}
            label={t(`after.form.${name}`)}
            hint={t(`after.form.${name}Hint.${kind}`)}
            locale={locale}
            maxLength={4000}
            value={isReturn ? values[name] : draft?.[name]}
            {...(errors.of(name) ? { error: errors.of(name) as string } : {})}
          />
        ))}
        <Button large>{t('after.form.continue')}</Button>
      </Form>
    </>
  );
};
