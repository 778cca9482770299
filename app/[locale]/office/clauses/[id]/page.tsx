import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Field } from '@/components/fields/field';
import { pageLocale } from '@/components/layout/page-locale';
import { BackLink } from '@/components/ui/back-link';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Form } from '@/components/ui/form';
import { requireStaff } from '@/lib/auth/require';
import { clauseOutcomes, placeholders } from '@/lib/catalogue/clauses/clauses';
import { registry } from '@/lib/catalogue/registry';
import { translator } from '@/lib/i18n/translator';
import type { RawValues } from '@/lib/services/forms/form-return';
import { listClauses } from '@/lib/services/office/clauses';
import { formErrors, formState, type Search, titleWithErrors } from '../../../form-state';
import { supervisors } from '../../staff-areas';

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Search };

const load = async (params: Props['params']) => {
  const locale = await pageLocale(params);
  const { id } = await params;
  if (id !== 'new' && !/^[a-z0-9]{20,32}$/.test(id)) notFound();
  const session = await requireStaff(locale, `/${locale}/office/clauses/${id}`, ...supervisors);
  const clause = id === 'new' ? null : (await listClauses(session.actor)).find((each) => each.own && each.id === id);
  if (clause === undefined) notFound();
  const t = translator(locale);
  return { locale, t, session, clause, title: t(`decisionDesk.clauses.${clause ? 'editTitle' : 'newTitle'}`) };
};

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { title, locale } = await load(params);
  return { title: titleWithErrors(title, (await formState(searchParams)).problems, locale) };
};

/** Writes a clause, or the next version of one. */
const ClausePage = async ({ params, searchParams }: Props) => {
  const { locale, t, session, clause, title } = await load(params);
  const { values, problems } = await formState(searchParams);
  const base = `/${locale}/office/clauses`;
  const labels = {
    titleEs: t('decisionDesk.clauses.titleEs'),
    textEs: t('decisionDesk.clauses.textEs'),
    titleEn: t('decisionDesk.clauses.titleEn'),
    textEn: t('decisionDesk.clauses.textEn'),
    law: t('decisionDesk.clauses.lawField'),
    procedure: t('decisionDesk.clauses.procedure'),
    outcomes: t('decisionDesk.clauses.outcomes'),
  };
  const { list, of } = formErrors(problems, labels, locale);
  const before: RawValues = clause
    ? {
        titleEs: clause.words.es.title,
        textEs: clause.words.es.text,
        titleEn: clause.words.en.title,
        textEn: clause.words.en.text,
        law: clause.law[locale],
        procedure: clause.procedure ?? '',
        outcomes: [...clause.outcomes],
      }
    : {};
  const shown = problems.length > 0 ? values : before;
  const common = (name: keyof typeof labels) => ({
    name,
    label: labels[name],
    locale,
    value: shown[name],
    error: of(name),
  });
  const holes = placeholders.map((each) => `{${each}}`).join(', ');
  return (
    <>
      <BackLink href={base} locale={locale} />
      <ErrorSummary errors={list} locale={locale} />
      <h1 className="mb-6 text-2xl">{title}</h1>
      <Form
        action="/api/office/clauses"
        csrf={session.csrf}
        locale={locale}
        hidden={clause ? { clause: clause.id, version: String(clause.version) } : {}}
        className="max-w-form"
      >
        <Field widget="text" {...common('titleEs')} maxLength={140} />
        <Field
          widget="textarea"
          {...common('textEs')}
          hint={t('decisionDesk.clauses.textHint', { holes })}
          maxLength={2000}
        />
        <Field widget="text" {...common('titleEn')} maxLength={140} />
        <Field
          widget="textarea"
          {...common('textEn')}
          hint={t('decisionDesk.clauses.textHint', { holes })}
          maxLength={2000}
        />
        <Field widget="text" {...common('law')} hint={t('decisionDesk.clauses.lawHint')} maxLength={200} />
        <Field
          widget="checkboxes"
          {...common('outcomes')}
          options={clauseOutcomes.map((value) => ({ value, label: t(`decisionDesk.clauses.outcomeNames.${value}`) }))}
        />
        <Field
          widget="select"
          {...common('procedure')}
          hint={t('decisionDesk.clauses.procedureHint')}
          optional
          options={registry.map(({ procedure, words }) => ({ value: procedure.slug, label: words[locale].title }))}
        />
        <Button>{t('decisionDesk.clauses.save')}</Button>
      </Form>
    </>
  );
};

export default ClausePage;
