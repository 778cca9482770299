import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { Inset } from '@/components/ui/inset';
import { today } from '@/lib/adapters/clock';
import { extendedDue, moreTime } from '@/lib/casework/terms';
import { formatDay } from '@/lib/i18n/format';
import { workingDaysBetween } from '@/lib/law/calendar';
import { placesOf } from '@/lib/services/register/places';
import type { LoadedRequest } from '../../load-request';

/** The last day with its weekday, how many working days are left, what is counted, and what follows from silence. */
export const Deadline = ({ found, request, locale, t }: LoadedRequest) => {
  const places = placesOf(found.person);
  return (
    <Inset>
      <h2 className="text-lg">{t('requests.page.untilTitle')}</h2>
      <p className="text-lg">
        <strong>{t('requests.page.until', { day: formatDay(request.dueOn, locale) })}</strong>{' '}
        {t('requests.page.left', { count: workingDaysBetween(today(), request.dueOn, places) })}
      </p>
      <p>
        {t('requests.page.counted', { days: request.workingDays })}
        {request.extendedAt ? ` ${t('requests.page.countedMore')}` : ''}
      </p>
      <p>{t(`requests.page.ifNot.${request.kind}`)}</p>
    </Inset>
  );
};

/** Asks for more time, once, while the term runs. */
export const MoreTime = ({ found, request, session, locale, t }: LoadedRequest) => {
  const days = moreTime(today(), request.workingDays);
  const day = extendedDue(request.dueOn, today(), request.workingDays, placesOf(found.person));
  if (request.extendedAt || days === 0) return null;
  return (
    <section className="mt-12 max-w-form border-t border-line pt-6">
      <h2 className="text-xl">{t('requests.more.title')}</h2>
      <p className="mt-3 max-w-text">
        {t('requests.more.text', { days })} {t('requests.more.newDay', { day: formatDay(day, locale) })}
      </p>
      <Form
        action="/api/cases/more-time"
        csrf={session.csrf}
        locale={locale}
        hidden={{ case: found.id, request: request.id }}
        className="mt-4"
      >
        <Button look="secondary">{t('requests.more.button')}</Button>
      </Form>
    </section>
  );
};
