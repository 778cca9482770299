import type { Metadata } from 'next';
import { Field } from '@/components/fields/field';
import { Button } from '@/components/ui/button';
import { fieldId } from '@/components/ui/field-id';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { toDay } from '@/lib/casework/dates';
import { formatDay } from '@/lib/i18n/format';
import type { Day } from '@/lib/law/day';
import { formatCcc } from '@/lib/law/identifiers';
import { getAccounts, getAssignment } from '@/lib/services/companies/accounts';
import { formErrors, formState, type Search, titleWithErrors } from '../../../form-state';
import { CompanyFrame } from '../../company-frame';
import { type CompanyParams, companyPage } from '../../company-page';

type Props = { params: CompanyParams; searchParams: Search };
type Assignment = Awaited<ReturnType<typeof getAccounts>>['given'][number];

const acts = ['assigned', 'asked', 'accepted', 'ended'] as const;
const parts = ['day', 'month', 'year'] as const;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const DATE_PART = /\.(day|month|year)$/;

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { locale, organisation, t } = await companyPage(params, '/accounts');
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(t('company.accounts.title', { name: organisation.name }), problems, locale) };
};

const CompanyAccountsPage = async ({ params, searchParams }: Props) => {
  const page = await companyPage(params, '/accounts');
  const { locale, session, organisation, role, t } = page;
  const { own, given, held } = await getAccounts(session.actor, organisation.id);
  const { values, problems } = await formState(searchParams);
  const { done, confirm, account: chosen, until: last } = await searchParams;
  const act = acts.find((name) => name === done);
  const until = t('company.accounts.until');
  const labels = {
    account: t('company.accounts.account'),
    party: t('company.accounts.party'),
    ccc: t('company.accounts.ccc'),
    ...Object.fromEntries(['', ...parts.map((part) => `.${part}`)].map((part) => [`until${part}`, until])),
  };
  const { list, of } = formErrors(problems, labels, locale);
  const errors = list.map((error) => ({ ...error, id: fieldId(error.name.replace(DATE_PART, '')) }));
  const mayAssign = role === 'principal';
  const toConfirm =
    mayAssign && typeof confirm === 'string' && typeof chosen === 'string'
      ? await getAssignment(session.actor, organisation.id, { accountId: chosen, partyId: confirm })
      : null;
  const [, year = '', month = '', dayOfMonth = ''] = DAY.exec(String(last ?? '')) ?? [];
  const isParty = organisation.kind === 'red_party';
  const say = (row: Assignment, side: 'given' | 'held') => {
    const said = {
      ccc: formatCcc(row.account.ccc),
      party: row.party.name,
      holder: row.account.holder.name,
      from: formatDay(toDay(row.from), locale, 'medium'),
      until: row.until ? formatDay(toDay(row.until), locale, 'medium') : '',
    };
    if (!row.acceptedAt) return t(side === 'given' ? 'company.accounts.asked' : 'company.accounts.heldAsked', said);
    if (row.until) return t(side === 'given' ? 'company.accounts.liveUntil' : 'company.accounts.heldLiveUntil', said);
    return t(side === 'given' ? 'company.accounts.live' : 'company.accounts.heldLive', said);
  };
  const entry = (row: Assignment, side: 'given' | 'held') => {
    const ccc = formatCcc(row.account.ccc);
    const about =
      side === 'given'
        ? t('company.accounts.about', { party: row.party.name, ccc })
        : t('company.accounts.aboutHeld', { ccc });
    const end = side === 'held' ? 'giveUp' : row.acceptedAt ? 'withdraw' : 'refuse';
    return (
      <li key={row.id} className="rounded border border-line bg-surface p-5">
        <p>{say(row, side)}</p>
        {mayAssign ? (
          <Form
            action="/api/company/assignment"
            csrf={session.csrf}
            locale={locale}
            hidden={{ organisation: organisation.id, assignment: row.id }}
            className="mt-3 flex flex-wrap gap-4"
          >
            {side === 'given' && !row.acceptedAt ? (
              <Button name="act" value="accept">
                {t('company.accounts.accept')}
                <span className="sr-only"> {about}</span>
              </Button>
            ) : null}
            <Button name="act" value="end" look="secondary">
              {t(`company.accounts.${end}`)}
              <span className="sr-only"> {about}</span>
            </Button>
          </Form>
        ) : null}
      </li>
    );
  };
  return (
    <CompanyFrame
      page={page}
      tab="accounts"
      title={t('company.accounts.title', { name: organisation.name })}
      errors={errors}
      notice={act ? <Notice kind="success" alert locale={locale} title={t(`company.accounts.done.${act}`)} /> : null}
    >
      {own.length > 0 ? (
        <section className="mb-10">
          <p className="mb-6 max-w-text">{t('company.accounts.lead')}</p>
          <h2 className="mb-4 text-xl">{t('company.accounts.assignments')}</h2>
          {given.length > 0 ? (
            <ul className="max-w-form space-y-4">{given.map((row) => entry(row, 'given'))}</ul>
          ) : (
            <p className="text-muted">{t('company.accounts.none')}</p>
          )}
          {toConfirm ? (
            <>
              <h2 className="mt-10 mb-4 text-xl">{t('company.accounts.confirm')}</h2>
              <p className="max-w-text">
                {t(year ? 'company.accounts.confirmUntil' : 'company.accounts.confirmText', {
                  party: toConfirm.party.name,
                  nif: toConfirm.party.nif,
                  number: toConfirm.party.partyNumber ?? '',
                  ccc: formatCcc(toConfirm.account.ccc),
                  until: year ? formatDay(`${year}-${month}-${dayOfMonth}` as Day, locale) : '',
                })}
              </p>
              <Form
                action="/api/company/assign"
                csrf={session.csrf}
                locale={locale}
                hidden={{
                  organisation: organisation.id,
                  account: toConfirm.account.id,
                  party: toConfirm.party.partyNumber ?? toConfirm.party.nif,
                  confirmed: toConfirm.party.id,
                  'until.day': dayOfMonth,
                  'until.month': month,
                  'until.year': year,
                }}
                className="mt-4 flex flex-wrap items-center gap-x-6 gap-y-3"
              >
                <Button>{t('company.accounts.confirmButton')}</Button>
                <a href={`/${locale}/company/${organisation.id}/accounts`}>{t('company.accounts.confirmBack')}</a>
              </Form>
            </>
          ) : mayAssign ? (
            <>
              <h2 className="mt-10 mb-4 text-xl">{t('company.accounts.assign')}</h2>
              <Form
                action="/api/company/assign"
                csrf={session.csrf}
                locale={locale}
                hidden={{ organisation: organisation.id }}
                className="max-w-form"
              >
                <Field
                  widget="select"
                  name="account"
                  label={labels.account}
                  locale={locale}
                  value={values.account}
                  error={of('account')}
                  options={own.map(({ id, ccc, place }) => ({ value: id, label: `${formatCcc(ccc)} · ${place}` }))}
                />
                <Field
                  widget="text"
                  name="party"
                  label={labels.party}
                  locale={locale}
                  value={values.party}
                  error={of('party')}
                  width={20}
                  autoComplete="off"
                />
                <Field
                  widget="date"
                  name="until"
                  label={until}
                  hint={t('company.accounts.untilHint')}
                  optional
                  locale={locale}
                  value={Object.fromEntries(parts.map((part) => [part, String(values[`until.${part}`] ?? '')]))}
                  error={of('until')}
                  partErrors={Object.fromEntries(list.map(({ name, text }) => [name, text]))}
                />
                <Button>{t('company.accounts.assignNext')}</Button>
              </Form>
            </>
          ) : null}
        </section>
      ) : null}
      {isParty ? (
        <section>
          <p className="mb-6 max-w-text">{t('company.accounts.partyLead')}</p>
          <h2 className="mb-4 text-xl">{t('company.accounts.held')}</h2>
          {held.length > 0 ? (
            <ul className="max-w-form space-y-4">{held.map((row) => entry(row, 'held'))}</ul>
          ) : (
            <p className="text-muted">{t('company.accounts.heldNone')}</p>
          )}
          {mayAssign ? (
            <>
              <h2 className="mt-10 mb-4 text-xl">{t('company.accounts.askTitle')}</h2>
              <Form
                action="/api/company/ask"
                csrf={session.csrf}
                locale={locale}
                hidden={{ organisation: organisation.id }}
                className="max-w-form"
              >
                <Field
                  widget="text"
                  name="ccc"
                  label={labels.ccc}
                  hint={t('company.accounts.cccHint')}
                  locale={locale}
                  value={values.ccc}
                  error={of('ccc')}
                  width={20}
                  autoComplete="off"
                />
                <Button>{t('company.accounts.askButton')}</Button>
              </Form>
            </>
          ) : null}
        </section>
      ) : null}
      {own.length === 0 && !isParty ? <p className="text-muted">{t('company.home.noAccounts')}</p> : null}
      {mayAssign ? null : <p className="mt-8 text-muted">{t('company.accounts.readOnly')}</p>}
    </CompanyFrame>
  );
};

export default CompanyAccountsPage;
