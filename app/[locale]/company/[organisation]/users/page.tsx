import type { Metadata } from 'next';
import { Field } from '@/components/fields/field';
import { Button } from '@/components/ui/button';
import { fieldId } from '@/components/ui/field-id';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { Tag } from '@/components/ui/tag';
import { formatInstantDay } from '@/lib/i18n/format';
import { listUsers } from '@/lib/services/companies/users';
import { formErrors, formState, type Search, titleWithErrors } from '../../../form-state';
import { CompanyFrame } from '../../company-frame';
import { type CompanyParams, companyPage } from '../../company-page';

type Props = { params: CompanyParams; searchParams: Search };

const roles = ['principal', 'secondary', 'reader'] as const;

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { locale, organisation, t } = await companyPage(params, '/users');
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(t('company.users.title', { name: organisation.name }), problems, locale) };
};

const CompanyUsersPage = async ({ params, searchParams }: Props) => {
  const page = await companyPage(params, '/users');
  const { locale, session, organisation, role: own, t } = page;
  const users = await listUsers(session.actor, organisation.id);
  const { values, problems } = await formState(searchParams);
  const { done } = await searchParams;
  const act = (['invited', 'changed', 'removed'] as const).find((name) => name === done);
  const labels = {
    idNumber: t('company.users.idNumber'),
    email: t('company.users.email'),
    role: t('company.users.inviteRole'),
  };
  const { list, of } = formErrors(problems, labels, locale);
  const mayManage = own === 'principal';
  const options = roles.map((value) => ({
    value,
    label: t(`company.roles.${value}`),
    hint: t(`company.roleHints.${value}`),
  }));
  return (
    <CompanyFrame
      page={page}
      tab="users"
      title={t('company.users.title', { name: organisation.name })}
      errors={list}
      notice={
        act ? (
          <Notice kind="success" alert locale={locale} title={t(`company.users.${act}`)}>
            {act === 'changed' ? null : <p>{t(`company.users.${act}Text`)}</p>}
          </Notice>
        ) : null
      }
    >
      <p className="mb-6 max-w-text">{t('company.users.lead')}</p>
      <ul className="max-w-form space-y-5">
        {users.map(({ id, name, role, acceptedAt, personId }) => (
          <li key={id} className="rounded border border-line bg-surface p-5">
            <h2 className="text-lg">
              {name}{' '}
              {personId === session.actor.id ? <span className="font-normal">({t('company.users.you')})</span> : null}
            </h2>
            <p className="mt-1 mb-3 flex flex-wrap items-center gap-x-4 gap-y-1">
              <Tag tone="teal">{t(`company.roles.${role}`)}</Tag>
              <span className="text-muted">
                {acceptedAt
                  ? t('company.users.since', { day: formatInstantDay(acceptedAt, locale, 'medium') })
                  : t('company.users.waiting')}
              </span>
            </p>
            {mayManage ? (
              <Form
                action="/api/company/user"
                csrf={session.csrf}
                locale={locale}
                hidden={{ organisation: organisation.id, user: id }}
              >
                {of(`role-${id}`) ? (
                  <p id={fieldId(`role-${id}`)} tabIndex={-1} className="mb-3 font-bold text-error">
                    {of(`role-${id}`)}
                  </p>
                ) : null}
                <div className="flex flex-wrap items-end gap-4">
                  <label className="grid gap-1 text-sm font-bold">
                    {t('company.users.roleOf', { name })}
                    <select name="role" defaultValue={role} className="input max-w-[24ch] font-normal">
                      {options.map(({ value, label }) => (
                        <option key={value} value={value}>
                          {label}
                        </option>
                      ))}
                    </select>
                  </label>
                  <Button name="act" value="change" look="secondary">
                    {t('company.users.changeRole')}
                    <span className="sr-only"> {t('company.users.about', { name })}</span>
                  </Button>
                  <Button name="act" value="remove" look="plain">
                    {t('company.users.remove')}
                    <span className="sr-only"> {t('company.users.about', { name })}</span>
                  </Button>
                </div>
              </Form>
            ) : null}
          </li>
        ))}
      </ul>
      {mayManage ? (
        <section className="mt-10 max-w-form">
          <h2 className="mb-4 text-xl">{t('company.users.invite')}</h2>
          <Form
            action="/api/company/invite"
            csrf={session.csrf}
            locale={locale}
            hidden={{ organisation: organisation.id }}
          >
            <Field
              widget="id-number"
              name="idNumber"
              label={labels.idNumber}
              locale={locale}
              value={values.idNumber}
              error={of('idNumber')}
              autoComplete="off"
            />
            <Field
              widget="email"
              name="email"
              label={labels.email}
              hint={t('company.users.emailHint')}
              locale={locale}
              value={values.email}
              error={of('email')}
              autoComplete="off"
            />
            <Field
              widget="radios"
              name="role"
              label={labels.role}
              locale={locale}
              value={values.role}
              error={of('role')}
              options={options}
            />
            <Button>{t('company.users.inviteButton')}</Button>
          </Form>
        </section>
      ) : (
        <p className="mt-8 text-muted">{t('company.users.readOnly')}</p>
      )}
    </CompanyFrame>
  );
};

export default CompanyUsersPage;
