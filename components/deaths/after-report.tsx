import { formatMoney } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { Day } from '@/lib/law/day';
import { deathGrant } from '@/lib/law/parameters/survivors';

/** What follows a report, the same for whoever it is about: nothing of the person who has died shows through. */
export const AfterReport = ({ deathDate, locale }: { deathDate: Day; locale: Locale }) => {
  const t = translator(locale);
  const amount = formatMoney(deathGrant.on(deathDate), locale);
  return (
    <section aria-labelledby="after-report" className="mt-10 max-w-form">
      <h2 id="after-report" className="text-xl">
        {t('deaths.next.title')}
      </h2>
      <ul className="list mt-3">
        <li>{t('deaths.next.check')}</li>
        <li>{t('deaths.next.month')}</li>
        <li>{t('deaths.next.over')}</li>
        <li>{t('deaths.next.heirs')}</li>
        <li>{t('deaths.next.grant', { amount })}</li>
        <li>{t('deaths.next.private')}</li>
      </ul>
    </section>
  );
};
