import { Card } from '@/components/ui/card';
import { Tag } from '@/components/ui/tag';
import type { Offer } from '@/lib/catalogue/offers';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';

/** One card a service: title, for whom, and how it is done. */
export const ServiceCards = ({ offers, locale, level }: { offers: readonly Offer[]; locale: Locale; level: 2 | 3 }) => {
  const t = translator(locale);
  return (
    <ul className="grid gap-5 md:grid-cols-2">
      {offers.map(({ slug, href, signIn, minutes, audience, words }) => {
        const { title, summary, forWhom } = words(locale);
        return (
          <li key={slug}>
            <Card
              level={level}
              title={title}
              href={`/${locale}${href}`}
              tags={
                <>
                  <Tag tone="green" icon="globe">
                    {t('public.services.online')}
                  </Tag>
                  <Tag icon={signIn ? 'key-round' : 'check'}>
                    {t(signIn ? 'public.services.level' : 'public.services.noLevel')}
                  </Tag>
                  <Tag icon="clock">{t('public.services.minutes', { count: minutes })}</Tag>
                  {audience.includes('citizen') ? null : (
                    <Tag icon="building-complex">{t('public.services.companies')}</Tag>
                  )}
                </>
              }
            >
              <p>{summary}</p>
              <p className="text-xs">{forWhom}</p>
            </Card>
          </li>
        );
      })}
    </ul>
  );
};
