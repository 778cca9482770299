import type { Metadata } from 'next';
import { Field } from '@/components/fields/field';
import { type LocaleParams, pageLocale, pageMetadata } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { FeeFigure } from '@/components/self-employed/fee-figure';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { SummaryList } from '@/components/ui/summary-list';
import { today } from '@/lib/adapters/clock';
import { type FeeAnswer, type FeeProblem, feeYears, workOutFee } from '@/lib/calculators/self-employed';
import { formatMoney } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { selfEmployedBands } from '@/lib/law/parameters/self-employed-bands';
import { formErrors, type Search, titleWithErrors } from '../../../form-state';

export const dynamic = 'force-dynamic';

type Props = LocaleParams & { searchParams: Search };
const names = ['income', 'company', 'year', 'base'] as const;

/** What the address says; nothing was asked yet while no field of the form is in it. */
const asked = async (searchParams: Search) => {
  const search = await searchParams;
  const typed = Object.fromEntries(names.map((name) => [name, [search[name] ?? ''].flat()[0] ?? '']));
  const isAsked = names.some((name) => search[name] !== undefined);
  return { typed, ...(isAsked ? workOutFee(typed, today()) : { answer: null, problems: [] }) };
};

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const locale = await pageLocale(params);
  const { title, lead } = messagesOf(locale).selfEmployed.calculator;
  const { problems } = await asked(searchParams);
  return {
    ...pageMetadata(locale, { title, description: lead, path: '/calculators/self-employed' }),
    title: titleWithErrors(title, problems, locale),
  };
};

const Result = ({ answer: { on, choice, base, fee }, locale }: { answer: FeeAnswer; locale: Locale }) => {
  const t = translator(locale);
  const money = (value: number) => formatMoney(value as typeof base, locale);
  return (
    <section aria-labelledby="result" className="mt-12 max-w-form">
      <h2 id="result" className="mb-4 text-2xl">
        {t('selfEmployed.calculator.result')}
      </h2>
      <SummaryList
        locale={locale}
        rows={[
          {
            key: 'band',
            label: t('selfEmployed.calculator.bandTitle'),
            value: t(`selfEmployed.calculator.table.${choice.table}`, { band: choice.band }),
          },
          {
            key: 'bases',
            label: t('selfEmployed.calculator.bases'),
            value: t('selfEmployed.calculator.basesText', {
              least: money(choice.minimumBase),
              most: money(choice.maximumBase),
            }),
          },
          { key: 'used', label: t('selfEmployed.calculator.used'), value: money(base) },
        ]}
      />
      <FeeFigure before={null} after={fee} on={null} locale={locale} />
      <p>{t('selfEmployed.calculator.estimate')}</p>
      <p className="mt-2">
        <a href={`/${locale}/my/self-employed`} className="inline-flex min-h-11 items-center">
          {t('selfEmployed.calculator.own')}
        </a>
      </p>
      <p className="mt-2">
        <a
          href={`/${locale}/rule-book/self-employed?day=${selfEmployedBands.entryOn(on).from}`}
          className="inline-flex min-h-11 items-center"
        >
          {t('selfEmployed.calculator.law')}
        </a>
      </p>
    </section>
  );
};

const sayProblems = (problems: readonly FeeProblem[], locale: Locale) => {
  const t = translator(locale);
  const { calculator } = messagesOf(locale).selfEmployed;
  const outside = problems.find(({ choice }) => choice)?.choice;
  const errors = formErrors(
    problems.filter(({ code }) => code !== 'outside'),
    { income: calculator.income, company: calculator.company, year: calculator.year, base: calculator.base },
    locale,
  );
  if (!outside) return { list: errors.list, of: errors.of };
  const text = t('selfEmployed.calculator.outside', {
    least: formatMoney(outside.minimumBase, locale),
    most: formatMoney(outside.maximumBase, locale),
  });
  return {
    list: [...errors.list, { name: 'base', text }],
    of: (name: string) => (name === 'base' ? text : errors.of(name)),
  };
};

/** Income, base and year in; band, bases and fee by concept out. A GET form: the answer is an address that can be kept. */
const FeeCalculatorPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const { typed, answer, problems } = await asked(searchParams);
  const t = translator(locale);
  const said = messagesOf(locale).selfEmployed.calculator;
  const errors = sayProblems(problems, locale);
  const field = (name: (typeof names)[number]) => ({
    name,
    locale,
    value: typed[name] ?? '',
    ...(errors.of(name) ? { error: errors.of(name) as string } : {}),
  });
  return (
    <PageBody
      top={
        <Breadcrumb
          locale={locale}
          crumbs={[{ href: `/${locale}/calculators`, label: messagesOf(locale).retirement.index.title }]}
          current={said.title}
        />
      }
    >
      <ErrorSummary errors={errors.list} locale={locale} />
      <h1 className="text-3xl">{said.title}</h1>
      <p className="mt-4 mb-8 max-w-text text-lg text-muted">{said.lead}</p>
      <form method="get" action={`/${locale}/calculators/self-employed`} noValidate className="max-w-form">
        <Field widget="money" {...field('income')} label={said.income} hint={said.incomeHint} />
        <Field widget="yes-no" {...field('company')} label={said.company} />
        <Field widget="money" {...field('base')} label={said.base} hint={said.baseHint} optional />
        <Field
          widget="select"
          {...field('year')}
          value={typed.year || (feeYears.at(-1) ?? '')}
          label={said.year}
          options={feeYears.map((value) => ({ value, label: value }))}
        />
        <Button>{t('selfEmployed.calculator.button')}</Button>
      </form>
      {answer ? <Result answer={answer} locale={locale} /> : null}
    </PageBody>
  );
};

export default FeeCalculatorPage;
