import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { id as idSchema } from '@/app/api/mutation';
import { TextareaField } from '@/components/fields/textarea-field';
import { pageLocale } from '@/components/layout/page-locale';
import { BackLink } from '@/components/ui/back-link';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Form } from '@/components/ui/form';
import { SummaryList } from '@/components/ui/summary-list';
import { requireStaff } from '@/lib/auth/require';
import { formatDay } from '@/lib/i18n/format';
import { messagesOf } from '@/lib/i18n/messages';
import { getHoliday, LONGEST_REASON } from '@/lib/services/calendar/edit-holidays';
import { formErrors, formState, type Search, titleWithErrors } from '../../../form-state';
import { orNotFound } from '../../../or-not-found';
import { administrators } from '../../staff-areas';
import { sayPlace } from '../say-place';

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Search };

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const locale = await pageLocale(params);
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(messagesOf(locale).officeCalendar.withdrawTitle, problems, locale) };
};

/** Takes a holiday back that was entered by mistake, and says why. */
const WithdrawHolidayPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const { id } = await params;
  if (!idSchema.safeParse(id).success) notFound();
  const base = `/${locale}/office/calendar`;
  const { actor, csrf } = await requireStaff(locale, `${base}/${id}`, ...administrators);
  const holiday = await orNotFound(() => getHoliday(actor, id));
  const { values, problems } = await formState(searchParams);
  const words = messagesOf(locale).officeCalendar;
  const { list, of } = formErrors(problems, { reason: words.reason }, locale);
  return (
    <>
      <BackLink href={base} label={words.title} locale={locale} />
      <ErrorSummary errors={list} locale={locale} />
      <h1 className="mb-6 text-2xl">{words.withdrawTitle}</h1>
      <SummaryList
        rows={[
          { key: 'day', label: words.day, value: formatDay(holiday.day, locale) },
          { key: 'name', label: words.name, value: holiday.name },
          { key: 'where', label: words.where, value: sayPlace(holiday, locale) },
          { key: 'source', label: words.source, value: holiday.source },
        ]}
        locale={locale}
      />
      <p className="my-6 max-w-text">{words.withdrawText}</p>
      <Form
        action="/api/office/calendar/withdraw"
        csrf={csrf}
        locale={locale}
        hidden={{ holiday: id }}
        className="max-w-form"
      >
        <TextareaField
          name="reason"
          label={words.reason}
          value={values.reason}
          error={of('reason')}
          rows={3}
          maxLength={LONGEST_REASON}
          locale={locale}
        />
        <Button>{words.withdrawButton}</Button>
      </Form>
    </>
  );
};

export default WithdrawHolidayPage;
