import type { Metadata } from 'next';
import { Field } from '@/components/fields/field';
import { SelectField } from '@/components/fields/select-field';
import { TextField } from '@/components/fields/text-field';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Form } from '@/components/ui/form';
import { Pagination } from '@/components/ui/pagination';
import { Table } from '@/components/ui/table';
import { requireStaff } from '@/lib/auth/require';
import { formatInstant } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { listStaff, type StaffFilter, staffBodies, staffRoles } from '@/lib/services/staff/accounts';
import { formErrors, formState, type Search, titleWithErrors } from '../../form-state';
import { administrators } from '../staff-areas';
import { roleNames } from './role-names';

type Props = LocaleParams & { searchParams: Search };
type List = Awaited<ReturnType<typeof listStaff>>;

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const locale = await pageLocale(params);
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(messagesOf(locale).administration.staff.title, problems, locale) };
};

const fullName = ({ givenName, surnames }: { givenName: string; surnames: string }) => `${givenName} ${surnames}`;

const Waiting = ({ waiting, base, locale }: { waiting: List['waiting']; base: string; locale: Locale }) => {
  const { staff: words } = messagesOf(locale).administration;
  return (
    <section className="mb-10">
      <h2 className="text-xl">{words.waitingTitle}</h2>
      <p className="mt-1 mb-4 max-w-text">{words.waitingText}</p>
      <Table
        caption={words.waitingCaption}
        hideCaption
        rows={waiting}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'person',
            label: words.person,
            cell: ({ person }) => <a href={`${base}/${person.id}`}>{fullName(person)}</a>,
          },
          { key: 'roles', label: words.roles, cell: ({ roles }) => roleNames(roles, locale) },
          { key: 'asked', label: words.askedOn, cell: ({ askedAt }) => formatInstant(askedAt, locale) },
        ]}
      />
    </section>
  );
};

const Filters = ({ filter, base, locale }: { filter: StaffFilter; base: string; locale: Locale }) => {
  const { administration, office } = messagesOf(locale);
  const { staff: words } = administration;
  return (
    <form method="get" action={base} noValidate>
      <div className="grid gap-x-8 sm:grid-cols-2 lg:grid-cols-3">
        <TextField name="name" label={words.name} value={filter.name} plain autoComplete="off" locale={locale} />
        <SelectField
          name="role"
          label={words.role}
          value={filter.role}
          options={staffRoles.map((value) => ({ value, label: office.roles[value] }))}
          locale={locale}
        />
        <SelectField
          name="body"
          label={words.body}
          value={filter.body}
          options={staffBodies.map((value) => ({ value, label: value }))}
          locale={locale}
        />
      </div>
      <div className="flex flex-wrap items-center gap-x-6">
        <Button>{words.search}</Button>
        <a href={base} className="inline-flex min-h-11 items-center">
          {words.clear}
        </a>
      </div>
    </form>
  );
};

/** Who works here, and the changes that wait for a second administrator. */
const StaffPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const base = `/${locale}/office/staff`;
  const { actor, csrf } = await requireStaff(locale, base, ...administrators);
  const asked = await searchParams;
  const textOf = (name: string) => (typeof asked[name] === 'string' ? asked[name].trim().slice(0, 100) : '');
  const filter: StaffFilter = {
    name: textOf('name') || undefined,
    role: staffRoles.find((role) => role === asked.role),
    body: staffBodies.find((body) => body === asked.body),
  };
  const page = Math.min(1_000, Math.max(1, Number.parseInt(textOf('page'), 10) || 1));
  const list = await listStaff(actor, filter, page);
  const t = translator(locale);
  const { staff: words } = messagesOf(locale).administration;
  const { values, problems } = await formState(searchParams);
  const { list: errors, of } = formErrors(problems, { idNumber: words.idNumber }, locale);
  const hrefOf = (to: number) => {
    const query = new URLSearchParams({ page: String(to) });
    for (const [name, value] of Object.entries(filter)) if (value) query.set(name, value);
    return `${base}?${query}`;
  };
  return (
    <>
      <ErrorSummary errors={errors} locale={locale} />
      <h1 className="text-2xl">{words.title}</h1>
      <p className="mt-2 mb-8 max-w-text">{words.lead}</p>
      {list.waiting.length > 0 ? <Waiting waiting={list.waiting} base={base} locale={locale} /> : null}
      <section className="mb-10">
        <h2 className="mb-4 text-xl">{words.findTitle}</h2>
        <Form action="/api/office/staff/find" csrf={csrf} locale={locale} className="max-w-form">
          <Field
            widget="id-number"
            name="idNumber"
            label={words.idNumber}
            value={values.idNumber}
            error={of('idNumber')}
            autoComplete="off"
            locale={locale}
          />
          <Button look="secondary">{words.findButton}</Button>
        </Form>
      </section>
      <section>
        <h2 className="mb-4 text-xl">{words.searchTitle}</h2>
        <Filters filter={filter} base={base} locale={locale} />
        <p className="mt-6 mb-4 text-muted">{t('administration.staff.total', { count: list.total })}</p>
        {list.items.length === 0 ? (
          <EmptyState title={words.emptyTitle} level={3}>
            <p>{words.emptyText}</p>
          </EmptyState>
        ) : (
          <Table
            caption={words.caption}
            hideCaption
            rows={list.items}
            rowKey={({ person }) => person.id}
            columns={[
              {
                key: 'person',
                label: words.person,
                cell: ({ person }) => <a href={`${base}/${person.id}`}>{fullName(person)}</a>,
              },
              { key: 'roles', label: words.roles, cell: ({ roles }) => roleNames(roles, locale) },
              { key: 'body', label: words.body, cell: ({ body }) => body },
              { key: 'unit', label: words.unit, cell: ({ unit }) => unit },
            ]}
          />
        )}
        <Pagination page={page} total={list.pages} hrefOf={hrefOf} locale={locale} />
      </section>
    </>
  );
};

export default StaffPage;
