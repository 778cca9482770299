import type { Metadata } from 'next';
import { Field } from '@/components/fields/field';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { Table } from '@/components/ui/table';
import { requireStaff } from '@/lib/auth/require';
import { isLocale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { formatCcc } from '@/lib/law/identifiers';
import { listOrganisations, proofs } from '@/lib/services/companies/organisations';
import { formErrors, formState, type Search, titleWithErrors } from '../../form-state';
import { registrars } from '../staff-areas';

type Props = LocaleParams & { searchParams: Search };
type Row = Awaited<ReturnType<typeof listOrganisations>>[number];

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(translator(locale)('company.office.title'), problems, locale) };
};

const kinds = ['company', 'red_party', 'school_centre'] as const;
const regimes = ['general', 'agricultural', 'household', 'sea', 'coal', 'school_insurance'] as const;
const names = [
  'nif',
  'name',
  'kind',
  'partyNumber',
  'proof',
  'proofReference',
  'proofSeen',
  'idNumber',
  'email',
  'holderNif',
  'ccc',
  'regime',
  'place',
] as const;

const OrganisationsPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const session = await requireStaff(locale, `/${locale}/office/organisations`, ...registrars);
  const rows = await listOrganisations(session.actor);
  const t = translator(locale);
  const { values, problems } = await formState(searchParams);
  const { done } = await searchParams;
  const act = (['registered', 'account'] as const).find((name) => name === done);
  const labels = Object.fromEntries(names.map((name) => [name, t(`company.office.${name}`)]));
  const { list, of } = formErrors(problems, labels, locale);
  const field = (name: (typeof names)[number]) => ({
    name,
    label: t(`company.office.${name}`),
    locale,
    value: values[name],
    error: of(name),
    autoComplete: 'off',
  });
  return (
    <>
      <ErrorSummary errors={list} locale={locale} />
      {act ? (
        <Notice kind="success" alert locale={locale} title={t(`company.office.done.${act}`)}>
          {act === 'registered' ? <p>{t('company.office.registeredText')}</p> : null}
        </Notice>
      ) : null}
      <h1 className="text-2xl">{t('company.office.title')}</h1>
      <p className="mt-2 mb-8 max-w-text">{t('company.office.lead')}</p>
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-2">
        <section>
          <h2 className="mb-4 text-xl">{t('company.office.register')}</h2>
          <Form action="/api/office/organisations" csrf={session.csrf} locale={locale} className="max-w-form">
            <Field widget="text" {...field('nif')} width={20} />
            <Field widget="text" {...field('name')} width={30} />
            <Field
              widget="radios"
              {...field('kind')}
              options={kinds.map((value) => ({ value, label: t(`company.kinds.${value}`) }))}
            />
            <Field
              widget="text"
              {...field('partyNumber')}
              hint={t('company.office.partyNumberHint')}
              width={10}
              optional
            />
            <Field
              widget="select"
              {...field('proof')}
              options={proofs.map((value) => ({ value, label: t(`company.office.proofs.${value}`) }))}
            />
            <Field widget="text" {...field('proofReference')} width={30} />
            <Field widget="checkbox" {...field('proofSeen')} />
            <h3 className="mb-4 text-lg">{t('company.office.principal')}</h3>
            <Field widget="id-number" {...field('idNumber')} />
            <Field widget="email" {...field('email')} />
            <Button>{t('company.office.button')}</Button>
          </Form>
        </section>
        <section>
          <h2 className="mb-4 text-xl">{t('company.office.accountTitle')}</h2>
          <Form action="/api/office/accounts" csrf={session.csrf} locale={locale} className="max-w-form">
            <Field widget="text" {...field('holderNif')} width={20} />
            <Field widget="text" {...field('ccc')} width={20} />
            <Field
              widget="select"
              {...field('regime')}
              options={regimes.map((value) => ({ value, label: t(`company.regimes.${value}`) }))}
            />
            <Field widget="text" {...field('place')} width={30} />
            <Button>{t('company.office.accountButton')}</Button>
          </Form>
        </section>
      </div>
      <section className="mt-10">
        <h2 className="mb-4 text-xl">{t('company.office.list')}</h2>
        {rows.length === 0 ? (
          <p className="text-muted">{t('company.office.none')}</p>
        ) : (
          <Table<Row>
            caption={t('company.office.list')}
            hideCaption
            rows={rows}
            rowKey={({ id }) => id}
            columns={[
              { key: 'name', label: t('company.office.name'), cell: ({ name }) => name },
              { key: 'nif', label: t('company.office.nif'), cell: ({ nif }) => nif },
              {
                key: 'kind',
                label: t('company.office.kind'),
                cell: ({ kind, partyNumber }) =>
                  `${t(`company.kinds.${kind}`)}${partyNumber ? ` · ${partyNumber}` : ''}`,
              },
              {
                key: 'accounts',
                label: t('company.office.accounts'),
                cell: ({ accounts }) => accounts.map(({ ccc }) => formatCcc(ccc)).join(', ') || '—',
              },
            ]}
          />
        )}
      </section>
    </>
  );
};

export default OrganisationsPage;
