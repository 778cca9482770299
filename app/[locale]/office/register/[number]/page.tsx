import type { Metadata } from 'next';
import { TextareaField } from '@/components/fields/textarea-field';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { BackLink } from '@/components/ui/back-link';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { can } from '@/lib/access/can';
import { requireStaff } from '@/lib/auth/require';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { getEntry } from '@/lib/services/register/book';
import { formErrors, formState, type Search, titleWithErrors } from '../../../form-state';
import { orNotFound } from '../../../or-not-found';
import { bookReaders } from '../../staff-areas';
import { EntryView } from './entry-view';

type Props = { params: Promise<{ locale: string; number: string }>; searchParams: Search };

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const locale = await pageLocale(params as LocaleParams['params']);
  const { problems } = await formState(searchParams);
  const title = translator(locale)('register.book.entry.title', { number: (await params).number });
  return { title: titleWithErrors(title, problems, locale) };
};

const Revoke = ({
  number,
  csrf,
  value,
  error,
  locale,
}: {
  number: string;
  csrf: string;
  value: string | readonly string[] | undefined;
  error: string | undefined;
  locale: Locale;
}) => {
  const words = messagesOf(locale).register.book.entry;
  return (
    <details open={error !== undefined} className="no-print mt-10 max-w-form">
      <summary className="inline-flex min-h-11 items-center text-link underline underline-offset-[0.18em]">
        {words.revokeTitle}
      </summary>
      <p className="my-3">{words.revokeText}</p>
      <Form action="/api/office/register-book/revoke" csrf={csrf} locale={locale} hidden={{ number }}>
        <TextareaField
          name="reason"
          label={words.revokeReason}
          value={value}
          error={error}
          rows={3}
          maxLength={500}
          locale={locale}
        />
        <Button look="warning">{words.revoke}</Button>
      </Form>
    </details>
  );
};

/** One entry of the register with everything that is in it. */
const EntryPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params as LocaleParams['params']);
  const number = decodeURIComponent((await params).number);
  const base = `/${locale}/office/register`;
  const { actor, csrf } = await requireStaff(locale, `${base}/${number}`, ...bookReaders);
  const found = await orNotFound(() => getEntry(actor, number));
  const words = messagesOf(locale).register.book.entry;
  const { values, problems } = await formState(searchParams);
  const { list, of } = formErrors(problems, { reason: words.revokeReason }, locale);
  const mayRevoke = can(actor, 'revoke:document') && found.entry.receipt?.state === 'valid';
  return (
    <>
      <BackLink href={`${base}?day=${found.day}`} locale={locale} />
      <ErrorSummary errors={list} locale={locale} />
      {(await searchParams).done === 'revoked' ? (
        <Notice kind="success" alert locale={locale} title={words.revoked} />
      ) : null}
      <h1 className="mb-6 text-2xl">{translator(locale)('register.book.entry.title', { number })}</h1>
      <EntryView found={found} mayOpenCase={can(actor, 'review:case')} locale={locale} />
      {mayRevoke ? (
        <Revoke number={number} csrf={csrf} value={values.reason} error={of('reason')} locale={locale} />
      ) : null}
    </>
  );
};

export default EntryPage;
