import type { Metadata } from 'next';
import { Field } from '@/components/fields/field';
import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { SummaryList } from '@/components/ui/summary-list';
import { today } from '@/lib/adapters/clock';
import { money } from '@/lib/catalogue/fields';
import { toRaw } from '@/lib/catalogue/form';
import { formatDay } from '@/lib/i18n/format';
import { messagesOf } from '@/lib/i18n/messages';
import { contractKinds, payKinds } from '@/lib/law/domestic-contributions';
import { formatCcc } from '@/lib/law/identifiers';
import { getCompanyEmployment } from '@/lib/services/domestic/company-employments';
import { heldOn } from '@/lib/services/domestic/employments';
import { orNotFound } from '../../../../or-not-found';
import { CompanyFrame } from '../../../company-frame';
import { companyPage } from '../../../company-page';

type Props = { params: Promise<{ locale: string; organisation: string; id: string }> };

const load = async (params: Props['params']) => {
  const { id } = await params;
  const page = await companyPage(params, `/domestic-employment/${id}`);
  const employment = await orNotFound(() => getCompanyEmployment(page.session.actor, page.organisation.id, id));
  return { page, employment };
};

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { page, employment } = await load(params);
  return { title: page.t('domestic.company.oneTitle', { name: employment.otherName }) };
};

/** The new conditions of one worker, as a file of one line: what stands is written in already. */
const CompanyDomesticChangePage = async ({ params }: Props) => {
  const { page, employment } = await load(params);
  const { locale, session, organisation, role, t } = page;
  const words = messagesOf(locale).domestic;
  const { columns } = messagesOf(locale).company.batch.kinds['domestic-change'];
  const conditions = heldOn(employment, today());
  const about = (name: 'hours' | 'pay' | 'schedule' | 'place' | 'contract' | 'payKind') => ({
    name,
    label: columns[name].label,
    locale,
  });
  return (
    <CompanyFrame
      page={page}
      tab="domestic-employment"
      title={t('domestic.company.oneTitle', { name: employment.otherName })}
    >
      <div className="max-w-form">
        <SummaryList
          locale={locale}
          rows={[
            { key: 'id', label: columns.idNumber.label, value: employment.other },
            { key: 'ccc', label: columns.ccc.label, value: `${formatCcc(employment.ccc)} · ${employment.holder}` },
            { key: 'since', label: t('domestic.one.since'), value: formatDay(employment.since, locale) },
          ]}
        />
        {role === 'reader' ? (
          <p className="mt-8 text-muted">{t('domestic.company.readOnly')}</p>
        ) : (
          <>
            <p className="mt-8 mb-6">{t('domestic.company.oneLead')}</p>
            <Form
              action="/api/company/domestic"
              csrf={session.csrf}
              locale={locale}
              hidden={{ organisation: organisation.id, employment: employment.id }}
            >
              <Field
                widget="radios"
                name="act"
                label={t('domestic.company.actLabel')}
                locale={locale}
                value="change"
                options={[
                  { value: 'change', label: t('domestic.company.act_change') },
                  { value: 'correction', label: t('domestic.company.act_correction') },
                ]}
              />
              <Field widget="date" name="from" label={columns.from.label} hint={columns.from.hint} locale={locale} />
              <Field
                widget="select"
                {...about('contract')}
                value={conditions?.contract}
                options={contractKinds.map((value) => ({ value, label: words.contracts[value] }))}
              />
              <Field widget="number" {...about('hours')} value={String(conditions?.hours ?? '')} width={3} />
              <Field
                widget="select"
                {...about('payKind')}
                value={conditions?.payKind}
                options={payKinds.map((value) => ({ value, label: words.calculator.payKinds[value] }))}
              />
              <Field
                widget="money"
                {...about('pay')}
                value={toRaw({ pay: money() }, conditions ? { pay: conditions.pay } : {}).pay}
                width={10}
              />
              <Field widget="text" {...about('schedule')} value={conditions?.schedule} maxLength={200} />
              <Field widget="text" {...about('place')} value={conditions?.place} maxLength={200} />
              <Button>{t('domestic.company.next')}</Button>
            </Form>
          </>
        )}
      </div>
    </CompanyFrame>
  );
};

export default CompanyDomesticChangePage;
