import { ButtonLink } from '@/components/ui/button';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { Task } from '@/lib/services/tasks/list-tasks';

/** From a task to the debt or the bank statement it is about. */
export const TaskDebtLinks = ({ task: { details }, locale }: { task: Task; locale: Locale }) => {
  const t = translator(locale);
  const { debt, statement } = details;
  const links = [
    ...(debt ? [[`/${locale}/office/debts/${debt}`, t('debts.office.toDebt')] as const] : []),
    ...(statement
      ? [[`/${locale}/office/payments-received/${statement}`, t('debts.office.toStatement')] as const]
      : []),
  ];
  return links.map(([href, label]) => (
    <p key={href} className="mt-6">
      <ButtonLink look="secondary" href={href}>
        {label}
      </ButtonLink>
    </p>
  ));
};
