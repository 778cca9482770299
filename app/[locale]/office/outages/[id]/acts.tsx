import { Field } from '@/components/fields/field';
import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import type { Day } from '@/lib/law/day';
import type { RawValues } from '@/lib/services/forms/form-return';
import type { OutageView } from '@/lib/services/outages/outage';
import { InstantFields } from '../instant-fields';

type Props = {
  outage: OutageView;
  extendedTo: Day;
  values: RawValues;
  errors: readonly { readonly name: string; readonly text: string }[];
  csrf: string;
  locale: Locale;
};

/** The box that extends the terms of the register. Ticked from the start: it is what the law is for. */
const Extend = ({ label, locale }: { label: string; locale: Locale }) => (
  <Field
    widget="checkbox"
    name="extend"
    label={label}
    hint={messagesOf(locale).outages.office.extendHint}
    value="yes"
    locale={locale}
  />
);

const End = ({ outage, values, errors, csrf, locale }: Props) => {
  const { office: words } = messagesOf(locale).outages;
  return (
    <section className="mt-10">
      <h2 className="text-xl">{words.endTitle}</h2>
      <p className="mt-1 mb-6 max-w-text">{outage.isPublished ? words.endLead : words.endLeadDraft}</p>
      <Form
        action="/api/office/outages/end"
        csrf={csrf}
        locale={locale}
        hidden={{ outage: outage.id }}
        className="max-w-form"
      >
        <InstantFields name="until" values={values} errors={errors} words={words} locale={locale} />
        {outage.service === 'register' ? <Extend label={words.extendOpen} locale={locale} /> : null}
        <Button look={outage.isPublished ? 'primary' : 'secondary'}>{words.end}</Button>
      </Form>
    </section>
  );
};

/** Publish and discard while it is a draft; its end while it goes on. Nothing once it has had its effects. */
export const OutageActs = (props: Props) => {
  const { outage, extendedTo, csrf, locale } = props;
  const t = translator(locale);
  const { office: words } = messagesOf(locale).outages;
  const hidden = { outage: outage.id };
  return (
    <>
      {outage.isPublished ? null : (
        <div className="mt-8 max-w-form">
          <Form action="/api/office/outages/publish" csrf={csrf} locale={locale} hidden={hidden}>
            {outage.service === 'register' && outage.until ? (
              <Extend label={t('outages.office.extend', { day: formatDay(extendedTo, locale) })} locale={locale} />
            ) : null}
            <Button>{words.publish}</Button>
          </Form>
          <Form action="/api/office/outages/discard" csrf={csrf} locale={locale} hidden={hidden} className="mt-4">
            <Button look="secondary">{words.discard}</Button>
          </Form>
        </div>
      )}
      {outage.isSettled || outage.phase === 'over' ? null : <End {...props} />}
    </>
  );
};
