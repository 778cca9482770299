'use client';
import { usePathname } from 'next/navigation';
import { useEffect, useState } from 'react';
import { htmlLang, type Locale, localeNames, locales, pathIn } from '@/lib/i18n/locales';

/** The same page in the other language. The server writes the right path; JavaScript only adds the query string. */
export const LanguageLinks = ({ locale, label }: { locale: Locale; label: string }) => {
  const path = usePathname() ?? `/${locale}`;
  const [query, setQuery] = useState('');
  useEffect(() => setQuery(window.location.search), []);
  return (
    <nav aria-label={label}>
      <ul className="flex gap-x-1 text-sm">
        {locales.map((other) => (
          <li key={other}>
            <a
              href={pathIn(other, path) + query}
              hrefLang={htmlLang(other)}
              lang={htmlLang(other)}
              rel={other === locale ? undefined : 'alternate'}
              aria-current={other === locale ? 'true' : undefined}
              className="inline-flex min-h-11 items-center px-2 aria-[current]:font-bold aria-[current]:no-underline"
            >
              {localeNames[other]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};
