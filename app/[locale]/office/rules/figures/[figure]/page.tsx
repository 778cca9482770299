import type { Metadata } from 'next';
import { Field } from '@/components/fields/field';
import { pageLocale } from '@/components/layout/page-locale';
import { BackLink } from '@/components/ui/back-link';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Form } from '@/components/ui/form';
import { today } from '@/lib/adapters/clock';
import { requireStaff } from '@/lib/auth/require';
import { numbersOf, placeOf, proposalScopes } from '@/lib/catalogue/proposal';
import { inForce, unitOf } from '@/lib/catalogue/rule-book';
import { figureName, pathName, sayLeaf } from '@/lib/catalogue/say-figure';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { proposableFigure } from '@/lib/services/rule-desk/ask';
import { dateAnswer } from '../../../../date-answer';
import { formState, type Search, titleWithErrors } from '../../../../form-state';
import { orNotFound } from '../../../../or-not-found';
import { supervisors } from '../../../staff-areas';

type Props = { params: Promise<{ locale: string; figure: string }>; searchParams: Search };

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const locale = await pageLocale(params);
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(messagesOf(locale).supervision.rules.propose, problems, locale) };
};

/** Proposes other numbers for one figure of the law. */
const ProposePage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const { figure: id } = await params;
  const base = `/${locale}/office/rules`;
  const { csrf } = await requireStaff(locale, `${base}/figures/${id}`, ...supervisors);
  const figure = await orNotFound(async () => proposableFigure(decodeURIComponent(id)));
  const { values, problems } = await formState(searchParams);
  const t = translator(locale);
  const words = messagesOf(locale).supervision.rules;
  const latest = inForce(figure, today()) ?? figure.entries[0];
  const leaves = latest ? numbersOf(figure, latest.from) : [];
  const name = figureName(figure, locale);
  const labels = new Map(leaves.map((leaf) => [`n:${placeOf(leaf)}`, pathName(figure, leaf, locale) || name]));
  const [first] = labels.keys();
  const errors = problems.map(({ field, code }) => ({
    // What concerns all the numbers is told at the first.
    name: field === 'changes' ? (first ?? 'from') : field,
    text:
      code in words.problems
        ? t(`supervision.rules.problems.${code as keyof typeof words.problems}`, { label: labels.get(field) ?? '' })
        : code,
  }));
  const errorOf = (field: string) => errors.find((error) => error.name === field)?.text;
  const from = problems.length > 0 ? dateAnswer(values, 'from') : (latest?.from ?? '');
  return (
    <>
      <BackLink href={base} label={words.title} locale={locale} />
      <ErrorSummary errors={errors} locale={locale} />
      <h1 className="text-2xl">{name}</h1>
      <p className="mt-2 mb-6 max-w-text">{words.proposeLead}</p>
      <Form
        action="/api/office/rules"
        csrf={csrf}
        locale={locale}
        hidden={{ figure: figure.id }}
        className="max-w-form"
      >
        {leaves.map((leaf) => {
          const field = `n:${placeOf(leaf)}`;
          const unit = unitOf(figure, leaf);
          const error = errorOf(field);
          return (
            <Field
              key={field}
              widget="text"
              name={field}
              label={labels.get(field)}
              hint={`${words.today}: ${sayLeaf(figure, leaf, locale)}`}
              value={values[field]}
              optional
              width={10}
              maxLength={20}
              {...(unit in words.units ? { unit: words.units[unit as keyof typeof words.units] } : {})}
              {...(error ? { error } : {})}
              locale={locale}
            />
          );
        })}
        <Field
          widget="date"
          name="from"
          label={words.from}
          hint={words.fromHint}
          value={from}
          {...(errorOf('from') ? { error: errorOf('from') as string } : {})}
          locale={locale}
        />
        <Field
          widget="radios"
          name="scope"
          label={words.scope}
          value={values.scope ?? 'later'}
          options={proposalScopes.map((value) => ({ value, label: words.scopes[value] }))}
          locale={locale}
        />
        <Button>{words.ask}</Button>
      </Form>
    </>
  );
};

export default ProposePage;
