import { Notice } from '@/components/ui/notice';
import { formatDay, formatInstant } from '@/lib/i18n/format';
import type { LoadedRequest } from '../../load-request';

/** How a request stands that is not simply open: more time given, answered, late or without effect. */
export const Standing = ({
  request,
  isLate,
  mayAnswer,
  locale,
  t,
  done,
}: LoadedRequest & { done: string | string[] | undefined }) => {
  const day = formatDay(request.dueOn, locale);
  if (request.state === 'answered')
    return (
      <Notice kind="success" locale={locale} title={t('requests.page.answered.title')}>
        <p>
          {t('requests.page.answered.text', {
            when: request.answeredAt ? formatInstant(request.answeredAt, locale) : '',
          })}
        </p>
      </Notice>
    );
  if (request.state === 'cancelled')
    return (
      <Notice locale={locale} title={t('requests.page.cancelled.title')}>
        <p>{t('requests.page.cancelled.text')}</p>
      </Notice>
    );
  if (isLate) {
    const said = mayAnswer ? 'lapsed' : 'lapsedOver';
    return (
      <Notice kind="warning" locale={locale} title={t(`requests.page.${said}.title`, { day })}>
        <p>{t(`requests.page.${said}.text`)}</p>
      </Notice>
    );
  }
  if (done !== 'more-time') return null;
  return (
    <Notice kind="success" alert locale={locale} title={t('requests.more.done')}>
      <p>{t('requests.more.doneText', { day })}</p>
    </Notice>
  );
};
