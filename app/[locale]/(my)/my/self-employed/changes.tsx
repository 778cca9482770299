import { Card } from '@/components/ui/card';
import { Icon } from '@/components/ui/icon';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { activityChangeTerm } from '@/lib/law/parameters/self-employed-windows';
import type { SelfEmploymentPage } from '@/lib/services/self-employed/get-self-employment';

/** What can be changed, until when and from when it counts. */
export const Changes = ({ page, locale }: { page: SelfEmploymentPage; locale: Locale }) => {
  const t = translator(locale);
  const day = (value: Parameters<typeof formatDay>[0]) => formatDay(value, locale, 'medium');
  const { on, windows } = page;
  const activity = t('selfEmployed.change.activityText', { days: activityChangeTerm.on(on) });
  return (
    <section aria-labelledby="changes" className="mt-12">
      <h2 id="changes" className="text-2xl">
        {t('selfEmployed.change.title')}
      </h2>
      <ul className="mt-5 grid gap-5 md:grid-cols-3">
        <li>
          <Card title={t('selfEmployed.change.activity')} href={`/${locale}/apply/self-employed-activity/start`}>
            <p>{activity}</p>
          </Card>
        </li>
        {(['base', 'cover'] as const).map((what) => (
          <li key={what}>
            <Card title={t(`selfEmployed.change.${what}`)} href={`/${locale}/apply/self-employed-${what}/start`}>
              <p>
                {t(`selfEmployed.change.${what}Text`, {
                  to: day(windows[what].to),
                  effect: day(windows[what].effectOn),
                })}
              </p>
            </Card>
          </li>
        ))}
      </ul>
      <ul className="mt-3">
        {(['base', 'cover'] as const).map((what) => (
          <li key={what}>
            <a
              href={`/api/self-employed/window?of=${what}&locale=${locale}`}
              download
              className="no-print inline-flex min-h-11 items-center gap-2"
            >
              <Icon name="calendar-days" className="size-5 shrink-0" />
              <span>
                {t('selfEmployed.change.calendar', {
                  what: t(`selfEmployed.change.${what}`),
                  day: day(windows[what].to),
                })}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
};
