import { notFound } from 'next/navigation';
import { FileField } from '@/components/fields/file-field';
import { NumberField } from '@/components/fields/text-field';
import { TextareaField } from '@/components/fields/textarea-field';
import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { today } from '@/lib/adapters/clock';
import { owed } from '@/lib/casework/debts';
import { formatMoney } from '@/lib/i18n/format';
import { requestForm, requestKinds } from '@/lib/services/debts/debt-request';
import { factsOf } from '@/lib/services/debts/debtor';
import { sayKind, sayPeriod } from '@/lib/services/debts/say-debt';
import { formErrors, formState, type Search } from '../form-state';
import { orNotFound } from '../or-not-found';
import { type Place, PlaceFrame } from './place';

const LONGEST = 4000;

/** What somebody asks about a debt: a plan, an objection, or a proof that it is paid. Signed on the next page. */
export const AskView = async ({
  place,
  id,
  kind: asked,
  search,
}: {
  place: Place;
  id: string;
  kind: string;
  search: Search;
}) => {
  const { locale, t, session, debtor, hidden } = place;
  const kind = requestKinds.find((each) => each === asked) ?? notFound();
  const form = await orNotFound(() => requestForm(session.actor, debtor, id, kind));
  const { values, problems } = await formState(search);
  const labels = {
    months: t('debts.ask.months'),
    text: t(`debts.ask.text.${kind}`),
    file: t(kind === 'paid_already' ? 'debts.ask.proof' : 'debts.ask.proofOptional'),
  };
  const errors = formErrors(problems, labels, locale);
  return (
    <PlaceFrame place={place} title={t(`debts.ask.${kind}.title`)} errors={errors.list}>
      <p className="mt-4 max-w-text text-lg">{t(`debts.ask.${kind}.lead`)}</p>
      <section className="mt-6 max-w-text">
        <h2 className="mb-2 text-lg">{t(kind === 'instalments' ? 'debts.ask.debts' : 'debts.ask.debt')}</h2>
        <ul className="list">
          {form.debts.map((debt) => (
            <li key={debt.id}>
              {sayKind(debt, locale)}, {sayPeriod(debt, locale, 'short')}:{' '}
              {formatMoney(owed(factsOf(debt), today()).total, locale)}
            </li>
          ))}
        </ul>
      </section>
      <Form
        action="/api/uploads/debt-request"
        csrf={session.csrf}
        locale={locale}
        hidden={{ ...hidden, debt: id, kind }}
        upload
        className="mt-8 max-w-form"
      >
        {kind === 'instalments' ? (
          <NumberField
            name="months"
            label={labels.months}
            hint={t('debts.ask.monthsHint', { limit: form.most })}
            width={3}
            locale={locale}
            value={values.months}
            error={errors.of('months')}
          />
        ) : null}
        <TextareaField
          name="text"
          label={labels.text}
          rows={6}
          maxLength={LONGEST}
          locale={locale}
          value={values.text}
          error={errors.of('text')}
        />
        <FileField
          name="file"
          label={labels.file}
          hint={t('debts.ask.proofHint')}
          accept=".pdf,.jpg,.jpeg,.png"
          locale={locale}
          error={errors.of('file')}
        />
        <Button>{t('debts.ask.continue')}</Button>
        <p className="mt-3 text-muted">{t('debts.ask.continueHint')}</p>
      </Form>
    </PlaceFrame>
  );
};
