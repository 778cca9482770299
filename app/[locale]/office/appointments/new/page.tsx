import type { Metadata } from 'next';
import { PlaceChoices } from '@/components/appointments/place-choices';
import { Field } from '@/components/fields/field';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { BackLink } from '@/components/ui/back-link';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Form } from '@/components/ui/form';
import { Pagination } from '@/components/ui/pagination';
import { requireStaff } from '@/lib/auth/require';
import { messagesOf } from '@/lib/i18n/messages';
import { getOfficePlaces } from '@/lib/services/appointments/day';
import { dayChoices, officeName, subjectOptions } from '../../../appointment-words';
import { formErrors, formState, type Search, titleWithErrors } from '../../../form-state';
import { orNotFound } from '../../../or-not-found';
import { registrars } from '../../staff-areas';

type Props = LocaleParams & { searchParams: Search };

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const locale = await pageLocale(params);
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(messagesOf(locale).appointments.office.new, problems, locale) };
};

/** An appointment for somebody at the office or on the telephone. */
const NewAppointmentPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const search = await searchParams;
  const { actor, csrf } = await requireStaff(locale, `/${locale}/office/appointments/new`, ...registrars);
  const { appointments } = messagesOf(locale);
  const { office: words, book, places } = appointments;
  const asked = typeof search.office === 'string' ? search.office : undefined;
  const at = typeof search.page === 'string' && /^\d{1,2}$/.test(search.page) ? Number(search.page) : 1;
  const found = await orNotFound(() => getOfficePlaces(actor, asked, at));
  const { office, page, total, days, first } = found;
  const { values, problems } = await formState(searchParams);
  const labels = {
    subject: words.subject,
    at: places.day,
    name: book.name,
    idNumber: book.idNumber,
    email: book.email,
    phone: book.phone,
  };
  const { list, of } = formErrors(problems, labels, locale);
  const field = (name: 'name' | 'idNumber' | 'email' | 'phone') => ({
    name,
    label: labels[name],
    value: values[name],
    error: of(name),
    autoComplete: 'off',
    locale,
  });
  const base = `/${locale}/office/appointments`;
  const back = `${base}?${new URLSearchParams({ office: office.id })}`;
  return (
    <>
      <BackLink href={back} locale={locale} label={words.title} />
      <ErrorSummary errors={list} locale={locale} />
      <h1 className="text-2xl">{words.new}</h1>
      <p className="mt-2 mb-8 max-w-text">
        {words.newLead} {officeName(office, locale)}.
      </p>
      {first ? (
        <>
          <Form
            action="/api/office/appointments/book"
            csrf={csrf}
            locale={locale}
            hidden={{ office: office.id, page: String(page) }}
            className="max-w-form"
          >
            <Field
              widget="radios"
              name="subject"
              label={words.subject}
              value={values.subject}
              error={of('subject')}
              options={subjectOptions(locale)}
              locale={locale}
            />
            <h2 className="text-lg">{places.day}</h2>
            {of('at') ? <p className="mt-2 font-bold text-error">{of('at')}</p> : null}
            {days.length > 0 ? (
              <PlaceChoices
                name="at"
                days={dayChoices(office, days, locale)}
                chosen={typeof values.at === 'string' ? values.at : undefined}
              />
            ) : (
              <p className="my-6">{places.nonePage}</p>
            )}
            <Field widget="text" {...field('name')} width={30} maxLength={100} />
            <Field widget="id-number" {...field('idNumber')} />
            <Field widget="email" {...field('email')} hint={words.contactHint} optional />
            <Field widget="tel" {...field('phone')} optional />
            <Button>{book.button}</Button>
          </Form>
          <Pagination
            page={page}
            total={total}
            hrefOf={(to) => `${base}/new?${new URLSearchParams({ office: office.id, page: String(to) })}`}
            locale={locale}
          />
        </>
      ) : (
        <EmptyState title={places.officeNone} />
      )}
    </>
  );
};

export default NewAppointmentPage;
