import { Icon } from '@/components/ui/icon';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { pageWidth } from './page-width';

/** Who is signed in and the way out; directly under the header of signed-in areas. */
export const AccountBar = ({
  name,
  unread = 0,
  csrf,
  holdsPowers = false,
  locale,
}: {
  name: string;
  unread?: number;
  csrf: string;
  holdsPowers?: boolean;
  locale: Locale;
}) => {
  const t = translator(locale);
  const link = 'inline-flex min-h-11 items-center gap-2 text-sm';
  return (
    <section aria-label={t('site.account.label')} className="no-print border-b border-line bg-sunken">
      <div className={`${pageWidth} flex flex-wrap items-center justify-between gap-x-6`}>
        <p className="inline-flex min-h-11 min-w-0 items-center gap-2 text-sm">
          <Icon name="user" className="size-5 text-link" />
          <span className="sr-only">{t('site.account.signedInAs')} </span>
          <strong className="min-w-0 truncate">{name}</strong>
        </p>
        <ul className="flex flex-wrap items-center gap-x-6">
          <li className="max-sm:hidden">
            <a href={`/${locale}/my`} className={link}>
              {t('site.nav.my')}
            </a>
          </li>
          {unread > 0 ? (
            <li className="max-sm:hidden">
              <a href={`/${locale}/notifications`} className={`${link} font-bold`}>
                <Icon name="mail" className="size-5" />
                {t('site.account.unread', { count: unread })}
              </a>
            </li>
          ) : null}
          {holdsPowers ? (
            <li>
              <a href={`/${locale}/act-for`} className={link}>
                {t('acting.account')}
              </a>
            </li>
          ) : null}
          <li>
            <a href={`/${locale}/my/security`} className={link}>
              {t('site.account.security')}
            </a>
          </li>
          <li>
            <form method="post" action="/api/sign-out">
              <input type="hidden" name="csrf" value={csrf} />
              <input type="hidden" name="locale" value={locale} />
              <button
                type="submit"
                className={`${link} cursor-pointer text-link underline underline-offset-[0.18em] hover:decoration-[3px]`}
              >
                <Icon name="log-out" className="size-5" />
                {t('site.account.signOut')}
              </button>
            </form>
          </li>
        </ul>
      </div>
    </section>
  );
};
