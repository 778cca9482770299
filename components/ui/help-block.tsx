import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { Icon } from './icon';

/** The same three ways to ask, in the same order, on every page (WCAG 2.2, 3.2.6). */
export const HelpBlock = ({ locale }: { locale: Locale }) => {
  const t = translator(locale);
  return (
    <section aria-labelledby="help-block" className="no-print mt-16 border-t border-line bg-sunken">
      <div className="mx-auto max-w-page px-4 py-10 sm:px-6 lg:px-8">
        <h2 id="help-block" className="text-xl">
          {t('ui.help.title')}
        </h2>
        <ul className="mt-5 grid gap-x-10 gap-y-6 md:grid-cols-3">
          <li className="flex gap-4">
            <Icon name="phone" className="mt-0.5 size-6 text-link" />
            <div>
              <h3 className="text-base">{t('ui.help.phone')}</h3>
              <p className="mt-1 text-sm text-muted">{t('ui.help.phoneText')}</p>
            </div>
          </li>
          <li className="flex gap-4">
            <Icon name="message-square" className="mt-0.5 size-6 text-link" />
            <div>
              <h3 className="text-base">{t('ui.help.message')}</h3>
              <p className="mt-1 text-sm text-muted">{t('ui.help.messageText')}</p>
              <a href={`/${locale}/feedback`} className="mt-1 inline-flex min-h-8 items-center text-sm">
                {t('ui.help.messageLink')}
              </a>
            </div>
          </li>
          <li className="flex gap-4">
            <Icon name="map-pin" className="mt-0.5 size-6 text-link" />
            <div>
              <h3 className="text-base">{t('ui.help.office')}</h3>
              <p className="mt-1 text-sm text-muted">{t('ui.help.officeText')}</p>
              <p className="mt-1 flex flex-wrap gap-x-5 text-sm">
                <a href={`/${locale}/help/offices`} className="inline-flex min-h-8 items-center">
                  {t('ui.help.officeLink')}
                </a>
                <a href={`/${locale}/appointments`} className="inline-flex min-h-8 items-center">
                  {t('ui.help.appointmentLink')}
                </a>
              </p>
            </div>
          </li>
        </ul>
      </div>
    </section>
  );
};
