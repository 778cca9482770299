import { Card } from '@/components/ui/card';
import { Tag } from '@/components/ui/tag';
import type { Registered } from '@/lib/catalogue/registry';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';

/** One card a service: title, one line, and how it is done. */
export const ServiceCards = ({
  services,
  locale,
  level,
}: {
  services: readonly Registered[];
  locale: Locale;
  level: 2 | 3;
}) => {
  const t = translator(locale);
  return (
    <ul className="grid gap-5 md:grid-cols-2">
      {services.map(({ procedure, words }) => (
        <li key={procedure.slug}>
          <Card
            level={level}
            title={words[locale].title}
            href={`/${locale}/services/${procedure.topic}/${procedure.slug}`}
            tags={
              <>
                <Tag tone="green" icon="globe">
                  {t('public.services.online')}
                </Tag>
                <Tag icon="key-round">{t('public.services.level')}</Tag>
                <Tag icon="clock">{t('public.services.minutes', { count: words[locale].minutes })}</Tag>
              </>
            }
          >
            <p>{words[locale].summary}</p>
          </Card>
        </li>
      ))}
    </ul>
  );
};
