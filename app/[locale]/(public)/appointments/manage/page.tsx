import { Field } from '@/components/fields/field';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { Button, ButtonLink } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { SummaryList } from '@/components/ui/summary-list';
import { anonymousActor, currentSession } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { findOpen, type ShownAppointment } from '@/lib/services/appointments/own-appointment';
import type { Problem, RawValues } from '@/lib/services/forms/form-return';
import { appointmentRows } from '../../../appointment-words';
import { formErrors, formState, type Search, titleWithErrors } from '../../../form-state';

export const dynamic = 'force-dynamic';

type Props = LocaleParams & { searchParams: Search };

export const generateMetadata = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const { problems } = await formState(searchParams);
  return {
    title: titleWithErrors(messagesOf(locale).appointments.manage.title, problems, locale),
    robots: { index: false },
  };
};

const Keys = ({
  values,
  errorOf,
  locale,
}: {
  values: RawValues;
  errorOf: (name: string) => string | undefined;
  locale: Locale;
}) => {
  const { manage: words, book } = messagesOf(locale).appointments;
  return (
    <Form action="/api/appointments/find" csrf="" locale={locale} className="max-w-form">
      <p className="mt-4 mb-8 max-w-text">{words.lead}</p>
      <Field
        widget="text"
        name="reference"
        label={words.reference}
        hint={words.referenceHint}
        value={values.reference}
        error={errorOf('reference')}
        width={20}
        maxLength={40}
        autoComplete="off"
        locale={locale}
      />
      <Field
        widget="id-number"
        name="idNumber"
        label={book.idNumber}
        value={values.idNumber}
        error={errorOf('idNumber')}
        locale={locale}
      />
      <Button>{words.find}</Button>
    </Form>
  );
};

const Found = ({
  shown,
  values,
  form,
  locale,
}: {
  shown: ShownAppointment;
  values: RawValues;
  form: string;
  locale: Locale;
}) => {
  const { manage: words } = messagesOf(locale).appointments;
  const { subject, office } = shown;
  const change = new URLSearchParams({ subject, office: office.id, form });
  const keys = { reference: String(values.reference), idNumber: String(values.idNumber) };
  return (
    <div className="mt-6 max-w-form">
      <h2 className="mb-4 text-xl">{words.found}</h2>
      <SummaryList rows={appointmentRows(shown, locale)} locale={locale} />
      <p className="mt-8">
        <ButtonLink href={`/${locale}/appointments/places?${change}`}>{words.change}</ButtonLink>
      </p>
      <Form action="/api/appointments/cancel" csrf="" locale={locale} hidden={keys} className="mt-8">
        <p className="mb-4 max-w-text">{words.cancelText}</p>
        <Button look="warning">{words.cancel}</Button>
      </Form>
    </div>
  );
};

/** Changes or cancels an appointment with its reference and the document number, without signing in. */
const ManagePage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const { done, form } = await searchParams;
  const { values, problems } = await formState(searchParams);
  const { appointments } = messagesOf(locale);
  const { manage: words, book } = appointments;
  const actor = (await currentSession())?.actor ?? (await anonymousActor());
  const isAsked = problems.length === 0 && typeof values.reference === 'string';
  const found = isAsked ? await findOpen(actor, values) : null;
  const shown = found && !('problems' in found) ? found : null;
  const wrong: readonly Problem[] = found && 'problems' in found ? found.problems : problems;
  const { list, of } = formErrors(wrong, { reference: words.reference, idNumber: book.idNumber }, locale);
  const crumbs = [{ href: `/${locale}/appointments`, label: appointments.title }];
  return (
    <PageBody top={<Breadcrumb locale={locale} crumbs={crumbs} current={words.title} />}>
      {done === 'cancelled' ? (
        <Notice kind="success" locale={locale} title={words.cancelled} alert>
          <p>{words.cancelledText}</p>
        </Notice>
      ) : null}
      <ErrorSummary errors={list} locale={locale} />
      <h1 className="text-3xl">{words.title}</h1>
      {shown ? (
        <Found shown={shown} values={values} form={typeof form === 'string' ? form : ''} locale={locale} />
      ) : (
        <Keys values={values} errorOf={of} locale={locale} />
      )}
    </PageBody>
  );
};

export default ManagePage;
