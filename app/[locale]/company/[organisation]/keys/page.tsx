import type { Metadata } from 'next';
import { browserId } from '@/app/api/cookies';
import { Field } from '@/components/fields/field';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { toDay } from '@/lib/casework/dates';
import { formatDay, formatInstantDay } from '@/lib/i18n/format';
import { isApiKey, listKeys } from '@/lib/services/companies/api-keys';
import { formErrors, formState, type Search, titleWithErrors } from '../../../form-state';
import { orNotFound } from '../../../or-not-found';
import { CompanyFrame } from '../../company-frame';
import { type CompanyPage, type CompanyParams, companyPage } from '../../company-page';

type Props = { params: CompanyParams; searchParams: Search };
type Key = Awaited<ReturnType<typeof listKeys>>[number];

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { locale, organisation, t } = await companyPage(params, '/keys');
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(t('developers.keys.title', { name: organisation.name }), problems, locale) };
};

const KeyItem = ({ of: key, page }: { of: Key; page: CompanyPage }) => {
  const { locale, session, organisation, t } = page;
  return (
    <li className="rounded border border-line bg-surface p-5">
      <h3 className="text-lg">{key.name}</h3>
      <p className="mt-1 text-muted">
        <span className="font-mono">{key.start}…</span> ·{' '}
        {t('developers.keys.made', { day: formatInstantDay(key.createdAt, locale, 'medium') })} ·{' '}
        {key.lastUsedOn
          ? t('developers.keys.used', { day: formatDay(toDay(key.lastUsedOn), locale, 'medium') })
          : t('developers.keys.unused')}
      </p>
      <Form
        action="/api/company/key/revoke"
        csrf={session.csrf}
        locale={locale}
        hidden={{ organisation: organisation.id, key: key.id }}
        className="mt-3"
      >
        <Button look="secondary">
          {t('developers.keys.revoke')}
          <span className="sr-only">: {key.name}</span>
        </Button>
      </Form>
    </li>
  );
};

/** Keys with which the programs of an organisation call the public interface: made, told once, and taken back. */
const CompanyKeysPage = async ({ params, searchParams }: Props) => {
  const page = await companyPage(params, '/keys');
  const { locale, session, organisation, t } = page;
  const keys = await orNotFound(() => listKeys(session.actor, organisation.id));
  const { values, problems } = await formState(searchParams);
  const { list, of } = formErrors(problems, { name: t('developers.keys.name') }, locale);
  const { done } = await searchParams;
  const [owner, about, made = ''] = (await browserId('api-key')).split('.');
  const isShown = owner === session.publicId && about === organisation.id && isApiKey(made);
  return (
    <CompanyFrame
      page={page}
      tab="keys"
      title={t('developers.keys.title', { name: organisation.name })}
      errors={list}
      notice={
        done === 'revoked' ? (
          <Notice kind="success" alert locale={locale} title={t('developers.keys.revoked')}>
            <p>{t('developers.keys.revokedText')}</p>
          </Notice>
        ) : null
      }
    >
      {isShown ? (
        <Notice kind="success" alert={done === 'made'} locale={locale} title={t('developers.keys.new')}>
          <p>{t('developers.keys.newText')}</p>
          <p>
            <code className="font-mono font-bold break-all select-all">{made}</code>
          </p>
        </Notice>
      ) : null}
      <p className="mb-2 max-w-text">{t('developers.keys.lead')}</p>
      <p className="mb-8">
        <a href={`/${locale}/developers`}>{t('developers.title')}</a>
      </p>
      <section className="max-w-form">
        <h2 className="mb-4 text-xl">{t('developers.keys.list')}</h2>
        {keys.length > 0 ? (
          <ul className="space-y-4">
            {keys.map((key) => (
              <KeyItem key={key.id} of={key} page={page} />
            ))}
          </ul>
        ) : (
          <EmptyState title={t('developers.keys.none')} level={3}>
            <p>{t('developers.keys.noneText')}</p>
          </EmptyState>
        )}
      </section>
      <section className="mt-10 max-w-form">
        <h2 className="mb-4 text-xl">{t('developers.keys.make')}</h2>
        <Form action="/api/company/key" csrf={session.csrf} locale={locale} hidden={{ organisation: organisation.id }}>
          <Field
            widget="text"
            name="name"
            label={t('developers.keys.name')}
            hint={t('developers.keys.nameHint')}
            value={values.name}
            error={of('name')}
            autoComplete="off"
            locale={locale}
          />
          <Button>{t('developers.keys.button')}</Button>
        </Form>
      </section>
    </CompanyFrame>
  );
};

export default CompanyKeysPage;
