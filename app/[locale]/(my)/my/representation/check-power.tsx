import { Button, ButtonGroup } from '@/components/ui/button';
import { fieldId } from '@/components/ui/field-id';
import { Form } from '@/components/ui/form';
import { Inset } from '@/components/ui/inset';
import { SummaryList } from '@/components/ui/summary-list';
import { needsAcceptance } from '@/lib/casework/power';
import { sayScope } from '@/lib/casework/say-power';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { maskId } from '@/lib/law/identifiers';
import type { Problem } from '@/lib/services/forms/form-return';
import type { PowerForm } from '@/lib/services/powers/form-steps';
import type { Terms } from '@/lib/services/powers/read-terms';

/** Everything that is about to be signed or asked for, with a way back to each answer. */
export const CheckPower = ({
  form,
  terms,
  before,
  other,
  hidden,
  hrefOf,
  same,
  csrf,
  locale,
}: {
  form: PowerForm;
  terms: Terms;
  /** The terms of the power that is changed or extended. */
  before: Terms | undefined;
  other: { name: string; idNumber: string };
  hidden: Record<string, string>;
  hrefOf: (step: 'who' | 'kind' | 'scope' | 'terms') => string;
  /** A power that already says the same. */
  same: Problem | undefined;
  csrf: string;
  locale: Locale;
}) => {
  const t = translator(locale);
  const asks = form === 'ask';
  const fresh = form === 'give' || asks;
  const open = form !== 'extend';
  const named = terms.scope.kind !== 'general' && open;
  const rows = [
    {
      key: 'other',
      label: t(`representation.steps.other.${asks ? 'ask' : 'give'}`),
      value: `${other.name}, ${maskId(other.idNumber)}`,
      ...(fresh ? { changeHref: hrefOf('who') } : {}),
    },
    {
      key: 'kind',
      label: t('representation.kind'),
      value: t(`representation.kinds.${terms.scope.kind}.name`),
      ...(open ? { changeHref: hrefOf('kind') } : {}),
    },
    {
      key: 'what',
      label: t('representation.what'),
      value: (
        <ul>
          {sayScope(terms.scope, locale).map((title) => (
            <li key={title}>{title}</li>
          ))}
        </ul>
      ),
      ...(named ? { changeHref: hrefOf('scope') } : {}),
    },
    {
      key: 'notifications',
      label: t('representation.notifications'),
      value: t(terms.notifications ? 'representation.withNotifications' : 'representation.withoutNotifications'),
      ...(open ? { changeHref: hrefOf('terms') } : {}),
    },
    {
      key: 'until',
      label: t('representation.until'),
      value: formatDay(terms.until, locale),
      changeHref: hrefOf('terms'),
    },
  ];
  return (
    <>
      <h1 className="mb-4 max-w-text text-3xl">
        <span className="mb-2 block text-lg font-normal tracking-normal text-muted">
          {t(`representation.forms.${form}.title`)}
        </span>
        {t(asks ? 'representation.steps.checkAsk' : 'representation.steps.check')}
      </h1>
      {same ? (
        <div id={fieldId('same')} tabIndex={-1}>
          <Inset>
            <p>{t('errors.same-power')}.</p>
            <p>
              <a href={`/${locale}/my/representation/powers/${same.values?.power ?? ''}`}>
                {t('representation.steps.seeSame')}
              </a>
            </p>
          </Inset>
        </div>
      ) : null}
      <p className="mb-6 max-w-text text-lg">{t(`representation.steps.checkText.${form}`)}</p>
      <div className="max-w-form">
        <SummaryList rows={rows} locale={locale} />
      </div>
      {asks ? null : (
        <p className="mt-6 max-w-text">
          {t(needsAcceptance(terms, before) ? 'representation.steps.nextAccept' : 'representation.steps.nextNow')}
        </p>
      )}
      <Form action={asks ? '/api/powers/ask' : '/api/powers/code'} csrf={csrf} locale={locale} hidden={hidden}>
        <ButtonGroup>
          <Button>{t(asks ? 'representation.steps.sendAsk' : 'representation.steps.toSign')}</Button>
          <a href={`/${locale}/my/representation`} className="inline-flex min-h-11 items-center">
            {t('ui.actions.cancel')}
          </a>
        </ButtonGroup>
      </Form>
    </>
  );
};
