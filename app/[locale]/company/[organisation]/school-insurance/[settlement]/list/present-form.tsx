import { CheckboxField } from '@/components/fields/choice-fields';
import { Button, ButtonLink } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { SummaryList } from '@/components/ui/summary-list';
import { formatNumber } from '@/lib/i18n/format';
import { settlementRows } from '@/lib/services/school-insurance/invoice-sheet';
import { listInForce, paidStudents } from '@/lib/services/school-insurance/settlement';
import type { settlementPage } from '../../school-page';
import type { StudentList } from '../students/check-report';

/** What will be presented, what stays out, and the button that asks for the code. */
export const PresentForm = ({
  loaded: { page, settlement, href, hidden },
  list,
  error,
}: {
  loaded: Awaited<ReturnType<typeof settlementPage>>;
  list: StudentList;
  error: string | undefined;
}) => {
  const { locale, session, t } = page;
  const { right, wrong, version } = list;
  const number = (value: number) => formatNumber(value, locale, 0);
  const paid = paidStudents(settlement);
  const before = listInForce(settlement.lists)?.entry?.number;
  return (
    <div className="max-w-form">
      {paid === 0 ? (
        <Notice locale={locale} title={t('school.list.unpaid')}>
          <p>{t('school.list.unpaidText')}</p>
        </Notice>
      ) : null}
      {paid > 0 && right > paid ? (
        <Notice
          kind="warning"
          locale={locale}
          title={t('school.list.more', { paid: number(paid), right: number(right) })}
        >
          <p>{t('school.list.moreText')}</p>
        </Notice>
      ) : null}
      <h2 className="mb-4 text-xl">{t('school.list.check')}</h2>
      <SummaryList
        locale={locale}
        rows={[
          ...settlementRows(settlement, locale).map(([label, value]) => ({ key: label, label, value })),
          { key: 'version', label: t('school.receipt.version'), value: number(version) },
          { key: 'right', label: t('school.receipt.accepted'), value: number(right) },
          { key: 'wrong', label: t('school.students.wrong'), value: number(wrong) },
        ]}
      />
      {before ? <p className="mt-4">{t('school.list.replaces', { number: before })}</p> : null}
      {wrong > 0 ? (
        <p className="mt-4">
          <ButtonLink href={`${href}/students`} look="secondary">
            {t('school.list.fix')}
          </ButtonLink>
        </p>
      ) : null}
      {right > 0 ? (
        <Form
          action="/api/company/school-insurance/sign"
          csrf={session.csrf}
          locale={locale}
          hidden={hidden}
          className="mt-8"
        >
          {wrong > 0 ? (
            <CheckboxField
              name="leaveOut"
              label={t('school.list.leaveOut', { right, wrong })}
              locale={locale}
              {...(error ? { error } : {})}
            />
          ) : null}
          <Button large>{t('school.list.sign', { count: right })}</Button>
        </Form>
      ) : null}
    </div>
  );
};
