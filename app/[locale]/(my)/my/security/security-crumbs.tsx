import { Breadcrumb } from '@/components/ui/breadcrumb';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';

/** Where a page below Security stands. */
export const SecurityCrumbs = ({ current, locale }: { current: string; locale: Locale }) => {
  const t = translator(locale);
  const crumbs = [
    { href: `/${locale}/my`, label: t('my.title') },
    { href: `/${locale}/my/security`, label: t('my.security.title') },
  ];
  return <Breadcrumb locale={locale} crumbs={crumbs} current={current} />;
};
