import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { browserId } from '@/app/api/cookies';
import { PageBody } from '@/components/layout/site-shell';
import { BackLink } from '@/components/ui/back-link';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { fieldId } from '@/components/ui/field-id';
import { Form } from '@/components/ui/form';
import { requireSelf } from '@/lib/auth/require';
import { actsOf } from '@/lib/casework/power';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { RawValues } from '@/lib/services/forms/form-return';
import { type FormStep, formSteps, type PowerForm, startValues, stepsOf } from '@/lib/services/powers/form-steps';
import { getPower } from '@/lib/services/powers/get-power';
import { nameOf } from '@/lib/services/powers/power-row';
import { readTerms, termsOf } from '@/lib/services/powers/read-terms';
import { formErrors, formState, type Search, titleWithErrors } from '../../../form-state';
import { orNotFound } from '../../../or-not-found';
import { CheckPower } from './check-power';
import { FormFields } from './form-fields';
import { SignPower } from './sign-power';

type Asked = { form: PowerForm; powerId: string | null; step: string; search: Search; locale: Locale };

const DATE_PART = /\.(day|month|year)$/;
const textOf = (values: RawValues, name: string): string => {
  const value = values[name];
  return typeof value === 'string' ? value : '';
};

const labelsOf = (locale: Locale): Record<string, string> => {
  const t = translator(locale);
  const until = t('representation.steps.until');
  return {
    idNumber: t('representation.steps.idNumber'),
    surnames: t('representation.steps.surnames'),
    kind: t('representation.steps.kind'),
    topics: t('representation.steps.topics'),
    procedures: t('representation.steps.procedures'),
    notifications: t('representation.steps.notifications'),
    code: t('identity.code.label'),
    ...Object.fromEntries(['', '.day', '.month', '.year'].map((part) => [`until${part}`, until])),
  };
};

const titleOf = (form: PowerForm, step: string, values: RawValues, locale: Locale): string => {
  const t = translator(locale);
  const titles: Record<string, string> = {
    who: t(`representation.steps.who.${form === 'ask' ? 'ask' : 'give'}`),
    kind: t('representation.steps.kind'),
    scope: t(values.kind === 'procedure' ? 'representation.steps.procedures' : 'representation.steps.topics'),
    terms: t('representation.steps.terms'),
    check: t(form === 'ask' ? 'representation.steps.checkAsk' : 'representation.steps.check'),
    sign: t('representation.steps.sign'),
  };
  return `${titles[step] ?? ''} · ${t(`representation.forms.${form}.title`)}`;
};

export const powerFormMetadata = async ({ form, step, search, locale }: Asked): Promise<Metadata> => {
  const { values, problems } = await formState(search);
  return { title: titleWithErrors(titleOf(form, step, values, locale), problems, locale) };
};

/** The power a form answers, changes or extends, if its reader may. */
const loadBefore = async (actor: Parameters<typeof getPower>[0], { form, powerId }: Asked) => {
  if (powerId === null) return null;
  const { power, side, inForce } = await getPower(actor, powerId);
  const may = actsOf(power, side).includes(form === 'grant' ? 'give' : 'replace');
  if (!may || (form !== 'grant' && !inForce)) notFound();
  return power;
};

/**
 * One page of giving, asking for, answering, changing or extending a power. Answers travel under a random name of this
 * session: no document number is ever in an address, and nothing is stored of a power that is not signed.
 */
export const PowerFormPage = async (asked: Asked) => {
  const { form, powerId, search, locale } = asked;
  const step = formSteps.find((known) => known === asked.step);
  if (!step) notFound();
  const base = `/${locale}/my/representation/${powerId ? `powers/${powerId}/` : ''}${form}`;
  const session = await requireSelf(locale, `${base}/${step}`);
  const { actor, csrf } = session;
  const before = await orNotFound(() => loadBefore(actor, asked));
  const { form: kept, sent } = await search;
  const state = await formState(search);
  const begun = Object.keys(state.values).length > 0;
  const values = begun ? state.values : await startValues(actor, powerId);
  const steps = stepsOf(form, values);
  const at = steps.indexOf(step);
  const read = readTerms(values);
  const isReady = 'terms' in read && (powerId !== null || textOf(values, 'idNumber') !== '');
  // Answers are kept for an hour; without them a later page has nothing to stand on.
  if (at < 0 || ((step === 'check' || step === 'sign') && !isReady) || (at > 0 && !begun))
    redirect(`${base}/${steps[0]}`);
  if (step === 'sign' && !(await browserId('code'))) redirect(`${base}/check?form=${kept}`);
  const draft = typeof kept === 'string' ? kept : '';
  const hidden: Record<string, string> = {
    form,
    ...(powerId ? { power: powerId } : {}),
    ...(draft ? { draft } : {}),
  };
  const hrefOf = (to: FormStep) => `${base}/${to}${draft ? `?form=${draft}` : ''}`;
  const previous = steps[at - 1];
  const back = previous ? hrefOf(previous) : `/${locale}/my/representation${powerId ? `/powers/${powerId}` : ''}`;
  const { list, of } = formErrors(state.problems, labelsOf(locale), locale);
  const errors = list.map((error) => ({ ...error, id: fieldId(error.name.replace(DATE_PART, '')) }));
  const other = before
    ? { name: nameOf(before.agent), idNumber: before.agent.idNumber }
    : { name: textOf(values, 'surnames'), idNumber: textOf(values, 'idNumber') };
  return (
    <PageBody top={<BackLink href={back} locale={locale} />}>
      <ErrorSummary errors={errors} locale={locale} />
      {step === 'check' && 'terms' in read ? (
        <CheckPower
          form={form}
          terms={read.terms}
          before={before && form !== 'grant' ? termsOf(before) : undefined}
          other={other}
          hidden={hidden}
          hrefOf={hrefOf}
          same={state.problems.find(({ code }) => code === 'same-power')}
          csrf={csrf}
          locale={locale}
        />
      ) : step === 'sign' ? (
        <SignPower
          form={form}
          actor={actor}
          hidden={hidden}
          back={hrefOf('check')}
          resent={sent === '1' && state.problems.length === 0}
          error={of('code')}
          csrf={csrf}
          locale={locale}
        />
      ) : (
        <Form action="/api/powers/step" csrf={csrf} locale={locale} hidden={{ ...hidden, step }}>
          <FormFields form={form} step={step} values={values} errorOf={of} locale={locale} />
          <Button>{translator(locale)('ui.actions.continue')}</Button>
        </Form>
      )}
    </PageBody>
  );
};
