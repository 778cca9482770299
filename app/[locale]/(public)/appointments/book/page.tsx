import { Field } from '@/components/fields/field';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { Button, ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Form } from '@/components/ui/form';
import { SummaryList } from '@/components/ui/summary-list';
import { currentSession } from '@/lib/auth/session';
import type { AppointmentSubject } from '@/lib/db/generated/client';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { instantOf } from '@/lib/services/appointments/book';
import { findPlace } from '@/lib/services/appointments/free-places';
import { isSubject, officeOf } from '@/lib/services/appointments/offices';
import { getOwn } from '@/lib/services/appointments/own-appointment';
import type { RawValues } from '@/lib/services/forms/form-return';
import type { Office } from '@/lib/services/offices/offices';
import { appointmentRows } from '../../../appointment-words';
import { formErrors, formState, type Search, titleWithErrors } from '../../../form-state';
import { orNotFound } from '../../../or-not-found';

export const dynamic = 'force-dynamic';

type Props = LocaleParams & { searchParams: Search };
type Chosen = { readonly office: Office; readonly subject: AppointmentSubject; readonly startsAt: Date };

/** An appointment that exists already is being changed: its reference and document came along. */
const isMove = (values: RawValues): boolean => typeof values.reference === 'string';

export const generateMetadata = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const { values, problems } = await formState(searchParams);
  const { title, moveTitle } = messagesOf(locale).appointments.book;
  return {
    title: titleWithErrors(isMove(values) ? moveTitle : title, problems, locale),
    robots: { index: false },
  };
};

const hidden = ({ office, subject, startsAt }: Chosen) => ({
  office: office.id,
  subject,
  at: startsAt.toISOString(),
});

const Move = ({ chosen, values, locale }: { chosen: Chosen; values: RawValues; locale: Locale }) => {
  const { book: words } = messagesOf(locale).appointments;
  const keys = { reference: String(values.reference), idNumber: String(values.idNumber ?? '') };
  return (
    <Form action="/api/appointments/move" csrf="" locale={locale} hidden={{ ...hidden(chosen), ...keys }}>
      <p className="my-6 max-w-text">{words.moveText}</p>
      <Button>{words.move}</Button>
    </Form>
  );
};

const Visitor = ({
  chosen,
  values,
  errorOf,
  locale,
}: {
  chosen: Chosen;
  values: RawValues;
  errorOf: (name: string) => string | undefined;
  locale: Locale;
}) => {
  const { book: words } = messagesOf(locale).appointments;
  const field = (name: 'name' | 'idNumber' | 'email' | 'phone') => ({
    name,
    label: words[name],
    value: values[name],
    error: errorOf(name),
    locale,
  });
  return (
    <Form action="/api/appointments" csrf="" locale={locale} hidden={hidden(chosen)} className="mt-8">
      <Field widget="text" {...field('name')} width={30} maxLength={100} autoComplete="name" />
      <Field widget="id-number" {...field('idNumber')} hint={words.idNumberHint} />
      <Field widget="email" {...field('email')} hint={words.emailHint} autoComplete="email" optional />
      <Field widget="tel" {...field('phone')} autoComplete="tel" optional />
      <Button>{words.button}</Button>
    </Form>
  );
};

/* The data of the account, until the person writes others. */
const filledIn = async (values: RawValues): Promise<RawValues> => {
  const session = await currentSession();
  if (Object.keys(values).length > 0 || session?.actor.level !== 'substantial') return values;
  return (await getOwn(session.actor)).filled;
};

/** The last step: who comes and how to tell them; or, of an appointment that exists, its new day and hour. */
const BookPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const { subject, office: id, at } = await searchParams;
  const { values, problems } = await formState(searchParams);
  const { appointments } = messagesOf(locale);
  const { book: words, places } = appointments;
  const office = await orNotFound(async () => officeOf(typeof id === 'string' ? id : ''));
  const startsAt = instantOf(typeof at === 'string' ? at : '');
  const place = startsAt ? await findPlace(office, startsAt) : null;
  const known = isSubject(subject) ? subject : null;
  const { list, of } = formErrors(
    problems,
    { name: words.name, idNumber: words.idNumber, email: words.email, phone: words.phone, at: words.place },
    locale,
  );
  const title = isMove(values) ? words.moveTitle : words.title;
  const { form } = await searchParams;
  const again = `/${locale}/appointments/places?${new URLSearchParams({
    ...(known ? { subject: known } : {}),
    office: office.id,
    ...(isMove(values) && typeof form === 'string' ? { form } : {}),
  })}`;
  const crumbs = [
    { href: `/${locale}/appointments`, label: appointments.title },
    { href: again, label: places.title },
  ];
  const chosen = place && known ? { office, subject: known, startsAt: place.startsAt } : null;
  return (
    <PageBody top={<Breadcrumb locale={locale} crumbs={crumbs} current={title} />}>
      {chosen ? (
        <div className="max-w-form">
          <ErrorSummary errors={list} locale={locale} />
          <h1 className="mb-6 text-3xl">{title}</h1>
          {isMove(values) ? null : <p className="mb-6 max-w-text">{words.lead}</p>}
          <SummaryList rows={appointmentRows(chosen, locale)} locale={locale} />
          {isMove(values) ? (
            <Move chosen={chosen} values={values} locale={locale} />
          ) : (
            <Visitor chosen={chosen} values={await filledIn(values)} errorOf={of} locale={locale} />
          )}
          <p className="mt-8">
            <a href={again}>{words.again}</a>
          </p>
        </div>
      ) : (
        <>
          <h1 className="mb-6 text-3xl">{title}</h1>
          <EmptyState
            title={startsAt ? words.gone : places.day}
            action={<ButtonLink href={again}>{words.again}</ButtonLink>}
          >
            {startsAt ? <p>{words.goneText}</p> : null}
          </EmptyState>
        </>
      )}
    </PageBody>
  );
};

export default BookPage;
