import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CheckboxesField, CheckboxField } from '@/components/fields/choice-fields';
import { SelectField } from '@/components/fields/select-field';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { BackLink } from '@/components/ui/back-link';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Form } from '@/components/ui/form';
import { requireStaff } from '@/lib/auth/require';
import { getProcedure } from '@/lib/catalogue/registry';
import { locales } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { getAssignment, proceduresOf } from '@/lib/services/assignment/rules';
import { provinces } from '@/lib/services/offices/offices';
import { formErrors, formState, type Search, titleWithErrors } from '../../../form-state';
import { orNotFound } from '../../../or-not-found';
import { supervisors } from '../../staff-areas';

type Props = LocaleParams & { searchParams: Search };

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const locale = await pageLocale(params);
  const { newTitle, changeTitle } = messagesOf(locale).queue.assignment.form;
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors((await searchParams).rule ? changeTitle : newTitle, problems, locale) };
};

/** A rule of who gets which cases: a new one, or one that is changed. */
const RulePage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const asked = await searchParams;
  const base = `/${locale}/office/assignment`;
  const { actor, csrf } = await requireStaff(locale, base, ...supervisors);
  const { rules, colleagues } = await orNotFound(() => getAssignment(actor));
  const rule = asked.rule === undefined ? null : (rules.find(({ id }) => id === asked.rule) ?? notFound());
  const t = translator(locale);
  const words = messagesOf(locale).queue.assignment.form;
  const { values, problems } = await formState(searchParams);
  const { list, of } = formErrors(problems, words, locale);
  const isSent = problems.length > 0;
  const first = {
    procedure: rule?.procedure ?? '',
    province: rule?.province ?? '',
    language: rule?.locale ?? '',
    staff: rule?.staff.map(({ id }) => id) ?? [],
    automatic: rule && !rule.isAutomatic ? '' : 'yes',
  };
  const shown = (name: keyof typeof first) => (isSent ? values[name] : first[name]);
  const field = (name: 'procedure' | 'province' | 'language') =>
    ({ name, label: words[name], hint: words.blank, value: shown(name), error: of(name), locale }) as const;
  return (
    <>
      <BackLink href={base} locale={locale} />
      <ErrorSummary errors={list} locale={locale} />
      <h1 className="mt-2 mb-6 text-2xl">{rule ? words.changeTitle : words.newTitle}</h1>
      <Form
        action="/api/office/assignment/rules"
        csrf={csrf}
        locale={locale}
        hidden={rule ? { rule: rule.id, version: String(rule.version) } : {}}
        className="max-w-form"
      >
        <SelectField
          {...field('procedure')}
          options={proceduresOf(actor.body)
            .map((slug) => ({ value: slug, label: getProcedure(slug).words[locale].title }))
            .toSorted((a, b) => a.label.localeCompare(b.label, locale))}
        />
        <SelectField
          {...field('province')}
          options={Object.entries(provinces)
            .map(([value, { name }]) => ({ value, label: name }))
            .toSorted((a, b) => a.label.localeCompare(b.label, locale))}
        />
        <SelectField
          {...field('language')}
          options={locales.map((each) => ({ value: each, label: t(`queue.languages.${each}`) }))}
        />
        <CheckboxesField
          name="staff"
          label={words.staff}
          value={shown('staff')}
          error={of('staff')}
          options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
          locale={locale}
        />
        <CheckboxField name="automatic" label={words.automatic} value={shown('automatic')} locale={locale} />
        <Button>{words.save}</Button>
      </Form>
    </>
  );
};

export default RulePage;
