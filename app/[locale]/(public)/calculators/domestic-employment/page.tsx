import type { Metadata } from 'next';
import { Field } from '@/components/fields/field';
import { type LocaleParams, pageLocale, pageMetadata } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { today } from '@/lib/adapters/clock';
import { readAnswers, toRaw } from '@/lib/catalogue/form';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { contractKinds, payKinds, reductionKinds } from '@/lib/law/domestic-contributions';
import { formErrors, type Search } from '../../../form-state';
import { type Asked, calculatorFields, startOf } from './calculator-fields';
import { CalculatorResult } from './calculator-result';

type Props = LocaleParams & { searchParams: Search };

export const generateMetadata = async ({ params }: LocaleParams): Promise<Metadata> => {
  const locale = await pageLocale(params);
  const { title, lead } = messagesOf(locale).domestic.calculator;
  return pageMetadata(locale, { title, description: lead, path: '/calculators/domestic-employment' });
};

/** What a domestic employee costs a month: figures in the address, nothing kept. */
const DomesticCalculatorPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const t = translator(locale);
  const words = messagesOf(locale).domestic;
  const search = await searchParams;
  const now = today();
  const asked = Object.keys(search).some((key) => (key.split('.')[0] as string) in calculatorFields);
  const raw = asked ? (search as Record<string, string>) : toRaw(calculatorFields, startOf(now));
  const { facts, problems } = readAnswers(calculatorFields, raw, now);
  const labels = {
    pay: words.calculator.pay,
    payKind: words.calculator.payKind,
    hours: words.calculator.hours,
    contract: words.calculator.contract,
    reduction: words.calculator.reduction,
    on: words.calculator.on,
  };
  const errors = formErrors(problems, labels, locale);
  const errorOf = (name: string) => errors.list.find((item) => item.name?.split('.')[0] === name)?.text;
  const fieldOf = (name: keyof typeof labels) => {
    const error = errorOf(name);
    return { name, label: labels[name], locale, ...(error ? { error } : {}) };
  };
  const typedIn = (name: string): string => String(raw[name] ?? '');
  return (
    <PageBody
      top={
        <Breadcrumb
          locale={locale}
          crumbs={[{ href: `/${locale}/calculators`, label: messagesOf(locale).retirement.index.title }]}
          current={words.calculator.title}
        />
      }
    >
      <ErrorSummary errors={errors.list} locale={locale} />
      <h1>{words.calculator.title}</h1>
      <p className="mt-4 max-w-text text-lg text-muted">{words.calculator.lead}</p>
      <form method="get" noValidate className="no-print mt-8 max-w-form">
        <Field
          widget="radios"
          {...fieldOf('payKind')}
          value={typedIn('payKind')}
          options={payKinds.map((value) => ({ value, label: words.calculator.payKinds[value] }))}
        />
        <Field widget="money" {...fieldOf('pay')} hint={words.calculator.payHint} value={typedIn('pay')} width={10} />
        <Field widget="number" {...fieldOf('hours')} value={typedIn('hours')} width={3} />
        <Field
          widget="select"
          {...fieldOf('contract')}
          value={typedIn('contract')}
          options={contractKinds.map((value) => ({ value, label: words.contracts[value] }))}
        />
        <Field
          widget="select"
          {...fieldOf('reduction')}
          value={typedIn('reduction')}
          options={reductionKinds.map((value) => ({ value, label: words.reductions[value] }))}
        />
        <Field
          widget="date"
          {...fieldOf('on')}
          hint={words.calculator.onHint}
          value={Object.fromEntries(['day', 'month', 'year'].map((part) => [part, typedIn(`on.${part}`)]))}
        />
        <Button>{t('domestic.calculator.button')}</Button>
      </form>
      {problems.length === 0 ? <CalculatorResult asked={facts as Asked} locale={locale} /> : null}
    </PageBody>
  );
};

export default DomesticCalculatorPage;
