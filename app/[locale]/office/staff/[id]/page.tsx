import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { id as idSchema } from '@/app/api/mutation';
import { pageLocale } from '@/components/layout/page-locale';
import { BackLink } from '@/components/ui/back-link';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { requireStaff } from '@/lib/auth/require';
import { formatDay } from '@/lib/i18n/format';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { dayAt } from '@/lib/law/day';
import { maskId } from '@/lib/law/identifiers';
import { getStaff } from '@/lib/services/staff/accounts';
import { formErrors, formState, type Search, titleWithErrors } from '../../../form-state';
import { orNotFound } from '../../../or-not-found';
import { administrators } from '../../staff-areas';
import { AccountForm } from './account-form';
import { Changes, WaitingChange } from './changes';

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Search };
export type Member = Awaited<ReturnType<typeof getStaff>>;

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const locale = await pageLocale(params);
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(messagesOf(locale).administration.staff.title, problems, locale) };
};

/** One person as staff: what they may do, and what somebody else has to confirm. */
const MemberPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const { id } = await params;
  if (!idSchema.safeParse(id).success) notFound();
  const base = `/${locale}/office/staff`;
  const { actor, csrf } = await requireStaff(locale, `${base}/${id}`, ...administrators);
  const member = await orNotFound(() => getStaff(actor, id));
  const { person, account, isSelf, linkedAt } = member;
  const t = translator(locale);
  const { staff: words } = messagesOf(locale).administration;
  const { values, problems } = await formState(searchParams);
  const labels = { roles: words.roles, body: words.body, unit: words.unit, province: words.province };
  const { list, of } = formErrors(problems, labels, locale);
  const { done } = await searchParams;
  const waiting = member.changes.find(({ state }) => state === 'waiting');
  return (
    <>
      <BackLink href={base} label={words.title} locale={locale} />
      <ErrorSummary errors={list} locale={locale} />
      {typeof done === 'string' && Object.hasOwn(words.done, done) && problems.length === 0 ? (
        <Notice kind="success" alert locale={locale} title={words.done[done as keyof typeof words.done]} />
      ) : null}
      <h1 className="text-2xl">{`${person.givenName} ${person.surnames}`}</h1>
      <p className="mt-1 mb-8 text-muted">{maskId(person.idNumber)}</p>
      {account ? null : <p className="mb-6 max-w-text">{words.newLead}</p>}
      {waiting ? <WaitingChange change={waiting} isSelf={isSelf} csrf={csrf} locale={locale} /> : null}
      {isSelf ? (
        <p className="mb-8 max-w-text">{words.self}</p>
      ) : (
        <AccountForm member={member} values={values} errorOf={of} csrf={csrf} locale={locale} />
      )}
      {linkedAt && !isSelf ? (
        <section className="mt-10 max-w-form">
          <h2 className="text-xl">{words.providerTitle}</h2>
          <p className="mt-1">{t('administration.staff.linked', { day: formatDay(dayAt(linkedAt), locale) })}</p>
          <p className="mt-1 mb-5">{words.unlinkText}</p>
          <Form action="/api/office/staff/unlink" csrf={csrf} locale={locale} hidden={{ person: id }}>
            <Button look="secondary">{words.unlink}</Button>
          </Form>
        </section>
      ) : null}
      {account && !isSelf ? (
        <section className="mt-10 max-w-form">
          <h2 className="text-xl">{words.endTitle}</h2>
          <p className="mt-1 mb-5">{words.endText}</p>
          <Form
            action="/api/office/staff/end"
            csrf={csrf}
            locale={locale}
            hidden={{ person: id, version: String(account.version) }}
          >
            <Button look="warning">{words.end}</Button>
          </Form>
        </section>
      ) : null}
      {member.changes.length > 0 ? <Changes changes={member.changes} locale={locale} /> : null}
    </>
  );
};

export default MemberPage;
