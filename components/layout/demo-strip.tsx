import { Icon } from '@/components/ui/icon';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { pageWidth } from './page-width';

const shifts = ['+1d', '+10d', '+30d', 'reset'] as const;

/**
 * Says on every page that this is not the official e-Office, and carries the demonstration's own controls. Stamped at
 * build time, so prerendered pages have it too. It cannot be dismissed.
 */
export const DemoStrip = ({ locale }: { locale: Locale }) => {
  if (process.env.NEXT_PUBLIC_DEMO !== '1') return null;
  const t = translator(locale);
  return (
    <aside aria-label={t('site.demo.label')} className="bg-saffron text-sm text-on-saffron print:border-b-2">
      <div className="hatch h-1.5" />
      <details className={pageWidth}>
        <summary className="flex min-h-11 flex-wrap items-center justify-between gap-x-6 py-1.5">
          <strong className="font-bold">{t('site.demo.title')}</strong>
          <span className="no-print inline-flex items-center gap-1 underline underline-offset-[0.18em]">
            <Icon name="chevron-right" className="turn size-4" />
            {t('site.demo.open')}
          </span>
        </summary>
        <div className="no-print grid gap-x-10 gap-y-4 border-t border-on-saffron/40 pt-4 pb-5 md:grid-cols-2">
          <div>
            <p>{t('site.demo.text')}</p>
            <p className="mt-2">
              <a href={`/${locale}/demo`} className="font-bold text-on-saffron hover:text-on-saffron">
                {t('site.demo.people')}
              </a>
            </p>
          </div>
          <form method="post" action="/api/demo/clock">
            <input type="hidden" name="locale" value={locale} />
            <p className="mb-2">{t('site.demo.clock')}</p>
            <div className="flex flex-wrap gap-2">
              {shifts.map((shift) => (
                <button
                  key={shift}
                  type="submit"
                  name="shift"
                  value={shift}
                  className="min-h-11 cursor-pointer rounded border-2 border-on-saffron bg-transparent px-3 font-bold hover:bg-on-saffron hover:text-white focus-visible:shadow-none focus-visible:outline-on-saffron"
                >
                  {t(`site.demo.shift.${shift}`)}
                </button>
              ))}
            </div>
          </form>
        </div>
      </details>
    </aside>
  );
};
