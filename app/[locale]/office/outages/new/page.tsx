import type { Metadata } from 'next';
import { Field } from '@/components/fields/field';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { BackLink } from '@/components/ui/back-link';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { fieldId } from '@/components/ui/field-id';
import { Form } from '@/components/ui/form';
import { requireStaff } from '@/lib/auth/require';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { dateLabels, fieldOfError } from '../../../date-answer';
import { formErrors, formState, type Search, titleWithErrors } from '../../../form-state';
import { supervisors } from '../../staff-areas';
import { InstantFields } from '../instant-fields';

type Props = LocaleParams & { searchParams: Search };

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const locale = await pageLocale(params);
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(messagesOf(locale).outages.office.newTitle, problems, locale) };
};

/** Writes down an outage. Nothing follows from it yet. */
const NewOutagePage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const base = `/${locale}/office/outages`;
  const { csrf } = await requireStaff(locale, `${base}/new`, ...supervisors);
  const t = translator(locale);
  const { office: words } = messagesOf(locale).outages;
  const { values, problems } = await formState(searchParams);
  const { serviceQuestion, fromTime, untilTime, causeEs, causeEn } = words;
  const labels = {
    service: serviceQuestion,
    ...dateLabels('fromDay', words.fromDay),
    ...dateLabels('untilDay', words.untilDay),
    fromTime,
    untilTime,
    causeEs,
    causeEn,
  };
  const { list, of } = formErrors(problems, labels, locale);
  return (
    <>
      <BackLink href={base} locale={locale} />
      <ErrorSummary
        errors={list.map((error) => ({ ...error, id: fieldId(fieldOfError(error.name)) }))}
        locale={locale}
      />
      <h1 className="text-2xl">{words.newTitle}</h1>
      <p className="mt-2 mb-8 max-w-text">{words.newLead}</p>
      <Form action="/api/office/outages" csrf={csrf} locale={locale} className="max-w-form">
        <Field
          widget="radios"
          name="service"
          label={serviceQuestion}
          value={values.service}
          error={of('service')}
          options={(['register', 'notifications'] as const).map((value) => ({
            value,
            label: t(`outages.services.${value}`),
          }))}
          locale={locale}
        />
        <InstantFields name="from" values={values} errors={list} words={words} locale={locale} />
        <InstantFields
          name="until"
          hint={words.optionalEnd}
          values={values}
          errors={list}
          words={words}
          locale={locale}
        />
        {(['causeEs', 'causeEn'] as const).map((name) => (
          <Field
            key={name}
            widget="textarea"
            name={name}
            label={words[name]}
            hint={words.causeHint}
            value={values[name]}
            error={of(name)}
            maxLength={500}
            locale={locale}
          />
        ))}
        <Button>{words.save}</Button>
      </Form>
    </>
  );
};

export default NewOutagePage;
