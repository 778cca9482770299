import { Icon } from '@/components/ui/icon';
import type { Locale } from '@/lib/i18n/locales';
import type { HelpWords } from '@/lib/services/texts/editable';

/** Questions that open to their answer, under a heading of their own level. */
export const Questions = ({ section, level, locale }: { section: HelpWords; level: 2 | 3; locale: Locale }) => {
  const Tag = `h${level}` as const;
  return (
    <div className="mt-4 border-t border-line">
      {section.questions.map(({ q, a, href, link }) => (
        <details key={q} className="border-b border-line">
          <summary className="flex min-h-14 items-center gap-3 py-3 font-bold text-link hover:underline">
            <Icon name="chevron-right" className="turn size-5" />
            <Tag className="text-base">{q}</Tag>
          </summary>
          <div className="max-w-text space-y-3 pb-5 pl-8">
            {a.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
            {href ? (
              <p>
                <a href={`/${locale}${href}`}>{link}</a>
              </p>
            ) : null}
          </div>
        </details>
      ))}
    </div>
  );
};
