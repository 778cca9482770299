import '../globals.css';
import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { DemoStrip } from '@/components/layout/demo-strip';
import { codeFace, textFace } from '@/components/layout/fonts';
import { SkipLink } from '@/components/ui/skip-link';
import { defaultLocale, htmlLang, isLocale, locales } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';

export const generateStaticParams = () => locales.map((locale) => ({ locale }));

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = translator(locale);
  return {
    title: { template: `%s · ${t('site.name')}`, default: t('site.name') },
    description: t('site.description'),
    applicationName: t('site.name'),
    formatDetection: { telephone: false, email: false, address: false, date: false },
    referrer: 'same-origin',
  };
};

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: '#063b40',
  colorScheme: 'light dark',
};

/** The document: language, faces, skip link and demo strip. What surrounds the page is drawn by each area's layout. */
const RootLayout = async ({ children, params }: Props) => {
  const { locale: given } = await params;
  // An unknown language is refused by the page: a 404 thrown here would lose the document, its `lang` and its styles.
  const locale = isLocale(given) ? given : defaultLocale;
  return (
    <html lang={htmlLang(locale)} className={`${textFace.variable} ${codeFace.variable}`}>
      <body className="flex min-h-dvh flex-col">
        <SkipLink locale={locale} />
        <DemoStrip locale={locale} />
        {children}
      </body>
    </html>
  );
};

export default RootLayout;
